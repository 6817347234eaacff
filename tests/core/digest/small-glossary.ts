/** A glossary in memory: records by id, sources, no aliases. For what reads records, not names. */
import type { Glossary, GlossaryEntity, GlossarySource } from '../../../src/glossary/format.ts';

interface SmallGlossary {
  readonly entities: readonly (Partial<GlossaryEntity> & { readonly id: string })[];
  readonly sources?: readonly GlossarySource[];
}

export function glossaryOf({ entities, sources = [] }: SmallGlossary): Glossary {
  const records = entities.map((entity): GlossaryEntity => ({ kind: 'person', name: entity.id, names: [], pronoun: null, gloss: null, glossReceipt: null, offices: [], references: [], demonyms: [], standsFor: null, facts: [], relations: [], aliases: [], context: [], ...entity }));
  return {
    entityCount: records.length,
    smallInitials: -1,
    entity: (index) => {
      const record = records[index];
      if (!record) throw new RangeError(`no record ${index}`);
      return record;
    },
    indexOf: (id) => {
      const index = records.findIndex((record) => record.id === id);
      return index < 0 ? null : index;
    },
    source: (id) => sources.find((source) => source.id === id) ?? null,
    mayStart: () => false,
    mayRun: () => false,
    find: () => [],
    mayOpen: () => true,
    findFolded: () => [],
    maxWords: 0,
    references: () => [],
    demonyms: () => new Map(),
  };
}
