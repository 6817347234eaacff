/**
 * The names step: listed names and names that no glossary knows, each tied to an entity.
 *
 * What may be a name is collected with clues, judged with the evidence of the whole article, and joined to chains:
 * full names first, so that a surname in the headline finds the full name further down.
 */
import type { Entity, Kind, Mention } from '../annotation.ts';
import type { Reading } from '../reading.ts';
import { collect, type Found } from './collect.ts';
import { Evidence } from './judge.ts';
import { findListed } from './lookup.ts';
import { readListedOnly, type ResolvedName } from './listed-only.ts';
import { partsInOwnScript } from './listed-parts.ts';
import { Resolver } from './resolve.ts';

/**
 * Finds the names of an article.
 *
 * @returns the reading with `entities` (in the order of their first mention) and `mentions` (sorted, no overlap)
 */
export function readNames(reading: Reading): Reading {
  if (reading.coverage === 'names') return { ...reading, ...toAnnotation(reading, readListedOnly(reading)) };
  const listed = findListed(reading);
  const found = collect(reading, listed);
  const resolver = new Resolver(reading, found, new Evidence(found));
  const resolved: ResolvedName[] = [];
  for (const entry of found) {
    const as = resolver.resolve(entry);
    if (as) resolved.push({ found: entry, as });
  }
  const all = [...resolved, ...partsInOwnScript(reading, listed, resolved)].sort((left, right) => left.found.start - right.found.start);
  return { ...reading, ...toAnnotation(reading, all) };
}

/** Gives ids in the order of the text and picks the fullest form as the name of an unknown entity. */
function toAnnotation(reading: Reading, resolved: readonly ResolvedName[]): Pick<Reading, 'entities' | 'mentions'> {
  const ids = new Map<string, string>();
  const names = new Map<string, Found>();
  let unknown = 0;
  for (const { found, as } of resolved) {
    if (!ids.has(as.key)) ids.set(as.key, as.listedId ?? `article:${++unknown}`);
    const best = names.get(as.key);
    if (!best || isFuller(found, best)) names.set(as.key, found);
  }
  const idOf = (key: string) => ids.get(key) ?? key;
  const kinds = new Map<string, Kind>(resolved.map(({ as }) => [as.key, as.kind]));
  const mentions = resolved.map(({ found, as }): Mention => {
    const alternatives = [...new Set(as.others.map(idOf))].filter((id) => id !== idOf(as.key));
    return { start: found.start, end: found.end, entity: idOf(as.key), kind: kinds.get(as.key) ?? as.kind, rule: as.rule, because: as.because, alternatives };
  });
  const entities = [...ids].map(([key, id]): Entity => knownEntity(reading, id) ?? { id, kind: kinds.get(key) ?? 'person', name: cardName(names.get(key)), names: [], office: null, known: false });
  return { entities, mentions };
}

function isFuller(left: Found, right: Found): boolean {
  if (left.headline !== right.headline) return right.headline;
  return left.keys.length > right.keys.length;
}

/** A name that only stands in capitals is printed with small letters. */
function cardName(found: Found | undefined): string {
  const text = found?.text ?? '';
  return found?.headline && text === text.toUpperCase() && text.length > 5 ? text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : text;
}

/** The record of an id, from the last glossary that has it. */
function knownEntity({ glossaries }: Reading, id: string): Entity | null {
  for (const glossary of glossaries.toReversed()) {
    const index = glossary.indexOf(id);
    if (index === null) continue;
    const { kind, name, names } = glossary.entity(index);
    return { id, kind, name, names, office: null, known: true };
  }
  return null;
}
