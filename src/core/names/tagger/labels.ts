/** The labels of the name tagger: outside, and the first and later words of the four kinds. */
import type { ClueKind } from '../clues.ts';
import { LIST_BITS } from './name-lists.ts';

export const TAGGED_KINDS: readonly ClueKind[] = ['person', 'place', 'organisation', 'other'];
export const NAME_LABELS: readonly string[] = ['O', ...TAGGED_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** A name as tokens `[first, end)`. */
export interface Tagged {
  readonly first: number;
  readonly end: number;
  readonly kind: ClueKind;
}

export const openingLabel = (kind: ClueKind): number => 1 + 2 * TAGGED_KINDS.indexOf(kind);
/** 0 outside, 1 where a name opens, 2 inside of one. */
export const partOf = (label: number): 0 | 1 | 2 => (label === 0 ? 0 : label % 2 === 1 ? 1 : 2);
export const kindOf = (label: number): ClueKind => TAGGED_KINDS[(label - 1) >> 1] ?? 'other';

/** The opening label of a listed name by its `LIST_BITS`: place 1, organisation 3, both 5, event 7; 0 for no name. */
export function listLabel(bits: number): number {
  const place = (bits & LIST_BITS.place) !== 0;
  if ((bits & LIST_BITS.organisation) !== 0) return place ? 5 : 3;
  if (place) return 1;
  return (bits & LIST_BITS.event) !== 0 ? 7 : 0;
}

/** Reads names off the labels of the tokens from `offset`. */
export function namesIn(labels: ArrayLike<number>, offset: number): Tagged[] {
  const names: Tagged[] = [];
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (partOf(label) !== 1) continue;
    let end = at + 1;
    while (labels[end] === label + 1) end++;
    names.push({ first: offset + at, end: offset + end, kind: kindOf(label) });
  }
  return names;
}

/** The labels of the tokens `[first, end)` under the names given; names that reach out of them are left out. */
export function labelsOf(names: readonly Tagged[], first: number, end: number): Uint8Array {
  const labels = new Uint8Array(end - first);
  for (const name of names) {
    if (name.first < first || name.end > end) continue;
    const label = openingLabel(name.kind);
    labels.fill(label + 1, name.first - first, name.end - first);
    labels[name.first - first] = label;
  }
  return labels;
}
