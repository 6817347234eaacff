/**
 * How well a listed name is known in a spelling that nobody listed: of each person one listed spelling is held out,
 * and looked for with all the others listed; and what the same glossary matches by spelling in running text.
 */
import { openReading } from '../../core/annotate.ts';
import { plainKeys } from '../../core/names/alias-keys.ts';
import { findListed, type ListedCandidate } from '../../core/names/lookup.ts';
import { compileRecords } from '../../glossary/compile.ts';
import type { Glossary } from '../../glossary/format.ts';
import { openGlossary } from '../../glossary/open.ts';
import type { EntityRecord } from '../../glossary/records.ts';
import type { ListedPerson } from './people.ts';

/** A listed form that was taken out of the list. */
export interface HeldOut {
  readonly id: string;
  readonly form: string;
  /** The listed name nearest to it. */
  readonly listed: string;
  /** Letters that differ. */
  readonly letters: number;
}

export interface HeldOutList {
  readonly glossary: Glossary;
  readonly heldOut: readonly HeldOut[];
}

/** More letters apart than this, two forms are two names and not two spellings. */
export const MOST_LETTERS = 3;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s.'’‘ʻʼʿʾ`-]+$/u;
const EVERYBODY = { kind: 'person' } as const;

/** Takes one spelling of each person out of the list, where there is one; the same each time. */
export function holdOut(people: readonly ListedPerson[]): HeldOutList {
  const heldOut: HeldOut[] = [];
  const owners = ownersOf(people);
  const records = people.map(({ id, name, aliases }): EntityRecord => {
    const forms = [...new Set([name, ...aliases])].filter((form) => plainKeys(form).length > 0);
    const out = spellingOf(id, forms, owners);
    if (!out) return { ...EVERYBODY, id, name, aliases: { full: forms.slice(1) } };
    heldOut.push(out);
    const key = plainKeys(out.form)[0];
    const [first = name, ...rest] = forms.filter((form) => plainKeys(form)[0] !== key);
    return { ...EVERYBODY, id, name: first, aliases: { full: rest } };
  });
  return { glossary: openGlossary(compileRecords(records)), heldOut };
}

/** How many records list a form, by its key. */
function ownersOf(people: readonly ListedPerson[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { name, aliases } of people) {
    for (const key of new Set([name, ...aliases].map((form) => plainKeys(form)[0] ?? ''))) owners.set(key, (owners.get(key) ?? 0) + 1);
  }
  return owners;
}

/** The first alias that is another spelling of a form that stays, and that no other record lists. */
function spellingOf(id: string, forms: readonly string[], owners: ReadonlyMap<string, number>): HeldOut | null {
  const latin = forms.filter((form) => LATIN_NAME.test(form)).map((form) => ({ form, key: plainKeys(form)[0] ?? '' }));
  for (const { form, key } of latin.slice(1)) {
    const words = key.split(' ').length;
    if (words < 2 || words > 6 || (owners.get(key) ?? 0) > 1) continue;
    let nearest: HeldOut | null = null;
    for (const other of latin) {
      if (other.key === key || other.key.split(' ').length !== words) continue;
      const letters = lettersApart(key, other.key, (nearest?.letters ?? MOST_LETTERS + 1) - 1);
      if (letters !== null) nearest = { id, form, listed: other.form, letters };
    }
    if (nearest) return nearest;
  }
  return null;
}

/** Levenshtein's distance; null above `limit`. */
export function lettersApart(left: string, right: string, limit: number): number | null {
  if (Math.abs(left.length - right.length) > limit) return null;
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const swap = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  const distance = previous[right.length] ?? 0;
  return distance <= limit ? distance : null;
}

/** True where the held-out spelling, in a sentence, leads to its person, and to nobody whose name is nearer. */
export function isFound({ id, form }: HeldOut, glossary: Glossary): boolean {
  const before = 'Then ';
  const text = `${before}${form} left.`;
  return findListed(openReading({ text }, [glossary])).some((match) => match.start === before.length && match.end === before.length + form.length && [match, ...match.others].some((fit) => fit.entity.id === id && fit.distance <= match.distance));
}

export interface SpelledMatch {
  readonly words: string;
  readonly candidate: ListedCandidate;
}

/**
 * What running text matches by spelling.
 *
 * @returns words of the text, and matches at a full name that no listed or held-out form confirms: false, or a
 *   spelling that the list lacks
 */
export function unconfirmed(texts: readonly string[], { glossary, heldOut }: HeldOutList): { words: number; matches: SpelledMatch[] } {
  const known = new Set(heldOut.map(({ id, form }) => `${id} ${plainKeys(form)[0] ?? ''}`));
  let words = 0;
  const matches: SpelledMatch[] = [];
  for (const text of texts) {
    words += text.split(/\s+/).length;
    const reading = openReading({ text }, [glossary]);
    for (const candidate of findListed(reading)) {
      const written = reading.text.slice(candidate.start, candidate.end);
      const isConfirmed = known.has(`${candidate.entity.id} ${plainKeys(written)[0] ?? ''}`);
      if (candidate.rule === 'spelling' && candidate.strength === 'full' && !isConfirmed) matches.push({ words: written, candidate });
    }
  }
  return { words, matches };
}
