/**
 * Look-ups in the closed lists of names, the same way of writing on both sides: typewriter apostrophes, and
 * capitals only at the front of what is written in capitals throughout.
 */
import { COUNTRY_TABLE, ORGANISATIONS, PLACES } from './gazetteer.ts';

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_TABLE.flatMap(({ name, otherNames }) => [name, ...otherNames]));
const LONGEST = 4;

export type ListedAs = 'country' | 'place' | 'organisation';

/** What the built-in lists say of a name; null for a name that they do not hold. */
export function listedAs(text: string): ListedAs | null {
  const form = text.replaceAll('’', "'");
  return find(form) ?? (form.length >= 4 && form === form.toUpperCase() ? find(titleCase(form)) : null);
}

function find(form: string): ListedAs | null {
  if (COUNTRIES.has(form)) return 'country';
  if (ORGANISATIONS.has(form)) return 'organisation';
  return PLACES.has(form) ? 'place' : null;
}

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** How many of the words, from the first, make the longest listed name; 0 when none does. */
export function listedPrefix(words: readonly string[]): number {
  for (let count = Math.min(LONGEST, words.length); count > 0; count--) if (listedAs(words.slice(0, count).join(' '))) return count;
  return 0;
}
