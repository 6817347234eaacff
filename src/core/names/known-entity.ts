import type { Entity } from '../annotation.ts';
import type { Glossary } from '../../glossary/format.ts';

/** The entity of an id, from the last glossary that has a record of it. */
export function knownEntity(glossaries: readonly Glossary[], id: string): Entity | null {
  for (const glossary of glossaries.toReversed()) {
    const index = glossary.indexOf(id);
    if (index === null) continue;
    const { kind, name, names } = glossary.entity(index);
    return { id, kind, name, names, office: null, known: true };
  }
  return null;
}
