/**
 * Look-ups in the closed lists of names, the same way of writing on both sides: typewriter apostrophes, and
 * capitals only at the front of what is written in capitals throughout.
 */
import { COUNTRY_TABLE, ORGANISATIONS, PLACES } from './gazetteer.ts';

export type ListedAs = 'country' | 'place' | 'organisation';

/** What each listed name names: countries first, then institutions. */
const LISTED: ReadonlyMap<string, ListedAs> = new Map([
  ...[...PLACES].map((name) => [name, 'place'] as const),
  ...[...ORGANISATIONS].map((name) => [name, 'organisation'] as const),
  ...COUNTRY_TABLE.flatMap(({ name, otherNames }) => [name, ...otherNames].map((form) => [form, 'country'] as const)),
]);
/** Words that listed names begin with. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...LISTED.keys()].map((name) => name.split(' ', 1)[0] ?? ''));
const LONGEST = 5;

/** What the built-in lists say of a name; null for a name that they do not hold. */
export function listedAs(text: string): ListedAs | null {
  const form = withTypewriterMarks(text);
  return LISTED.get(form) ?? (form.length >= 4 && isShouted(form) ? LISTED.get(titleCase(form)) : undefined) ?? null;
}

function withTypewriterMarks(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

/** The second letter tells most words apart without making another string. */
function isShouted(form: string): boolean {
  const second = form.charCodeAt(1);
  return !(second >= 97 && second <= 122) && form === form.toUpperCase();
}

function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** How many of the words `[first, end)` make the longest listed name that begins at `first`; 0 when none does. */
export function listedPrefix(tokens: readonly { readonly text: string }[], first: number, end: number): number {
  const opening = withTypewriterMarks(tokens[first]?.text ?? '');
  if (!FIRST_WORDS.has(opening) && !(isShouted(opening) && FIRST_WORDS.has(titleCase(opening)))) return 0;
  const words = tokens.slice(first, Math.min(end, first + LONGEST)).map(({ text }) => text);
  for (let count = words.length; count > 0; count--) if (listedAs(words.slice(0, count).join(' '))) return count;
  return 0;
}
