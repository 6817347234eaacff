/**
 * Capitals that name a thing of many, and neither person, place nor organisation: letters that the article introduces
 * as short for words in small ones ("paid time off (PTO)"), and what stands behind an article as no person does ("the
 * Vestrons were", "a Vestron camera").
 */
import { eachInSlices, type Sliced } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { AUXILIARIES } from '../lexicon/clause-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Collection, Found } from './collect.ts';
import { isGazetteerName } from './clues.ts';

const LETTERS = /^\p{Lu}{2,6}s?$/u;
const SMALL = /^(?:of|the|for|and|on|in|by|a|to|or|with|at)$/;
const ARTICLE = /^(?:the|an?)$/;
/** Found names that are looked at without a pause. */
const SLICE = 2000;

/**
 * @param isUnknown whether no list of names knows the one word of a found name
 * @param isPerson whether a found name was taken for a person
 * @returns those of the found names that are common nouns here
 */
export function* commonNounsAmong(found: readonly Found[], tokens: readonly Token[], isUnknown: (entry: Found) => boolean, isPerson: (entry: Found) => boolean): Sliced<ReadonlySet<Found>> {
  const letters = lettersOfSmallWords(tokens);
  const byWord = new Map<string, Found[]>();
  const nouns = new Set<Found>();
  const surnames = new Set<string>();
  const lastWords = new Set(found.flatMap(({ keys }) => (keys.length > 1 ? [keys[keys.length - 1] ?? ''] : [])));
  yield* eachInSlices(found, SLICE, (entry) => {
    const { piece, text, keys } = entry;
    if (piece.end - piece.first > 1) {
      // "a Brix Vestron" begins with a surname and is nobody's full name.
      const isFullName = isPerson(entry) && !lastWords.has(keys[0] ?? '');
      if (isFullName || isGivenName(keys[0] ?? '') || piece.title !== null) for (const key of keys) surnames.add(singular(key));
    } else if (letters.has(withoutPlural(text))) nouns.add(entry);
    else if (isUnknown(entry)) push(byWord, singular(keys[0] ?? ''), entry);
  });
  for (const [word, entries] of byWord) if (!surnames.has(word) && (isNoun(word, entries, tokens, isPerson) || entries.every((entry) => isPerson(entry) && opensAsTrade(entry)))) for (const entry of entries) nouns.add(entry);
  return nouns;
}

/**
 * "Vestron" is no part of the name in "a Brix Vestron", where it is a common noun and somebody in the article is
 * called Brix.
 *
 * @param nouns the common nouns among them
 * @returns the found names with the shorter ones in place of the longer; null where there is nothing to part
 */
export function partedFromNouns(found: readonly Found[], nouns: ReadonlySet<Found>, isPerson: (entry: Found) => boolean, take: Collection['take']): Found[] | null {
  if (nouns.size === 0) return null;
  const words = new Set([...nouns].map(({ keys }) => singular(keys[0] ?? '')));
  const makers = new Set(found.filter(({ piece, keys }) => piece.end - piece.first === 2 && words.has(singular(keys[1] ?? ''))));
  if (makers.size === 0) return null;
  const people = new Set(found.filter((entry) => !makers.has(entry) && isPerson(entry)).map(({ keys }) => keys[keys.length - 1] ?? ''));
  const parted = new Set([...makers].filter(({ keys }) => people.has(keys[0] ?? '')));
  if (parted.size === 0) return null;
  return found.map((entry) => (parted.has(entry) ? take(entry.piece.first, entry.piece.end - 1, { headline: entry.headline, opensSentence: entry.piece.opensSentence }) : entry));
}

/** "Forecasters warned of rain": people of a trade have their capital from the sentence that they open. */
const opensAsTrade = ({ piece, text }: Found): boolean => piece.opensSentence && piece.title === null && /(?:[^aeiou]ers|[st]ors|ists|icians)$/.test(text);

/** One and many of it, or a person by the tagger's guess who stands behind an article; "the Quenbys" are a family. */
function isNoun(word: string, entries: readonly Found[], tokens: readonly Token[], isPerson: (entry: Found) => boolean): boolean {
  if (entries.some(isPersonByClue)) return false;
  const [one, many] = [entries.filter(({ keys }) => keys[0] === word), entries.filter(({ keys }) => keys[0] !== word)];
  const standing = entries.every(isPerson) ? one : one.length > 0 && many.length > 0 ? entries : [];
  return standing.some((entry) => standsAsNoun(entry, tokens));
}

function push(byWord: Map<string, Found[]>, word: string, entry: Found): void {
  const same = byWord.get(word);
  if (same) same.push(entry);
  else byWord.set(word, [entry]);
}

const singular = (key: string): string => (/[^s]s$/.test(key) ? key.slice(0, -1) : key);
const withoutPlural = (letters: string): string => (/\p{Lu}s$/u.test(letters) ? letters.slice(0, -1) : letters);

/** "the Vestrons were", "the Vestron camera", "the Vestron was", but not "the Quenby of her time". */
function standsAsNoun({ piece, text }: Found, tokens: readonly Token[]): boolean {
  if (!ARTICLE.test(tokens[piece.first - 1]?.lower ?? '') || isGazetteerName(text)) return false;
  const next = tokens[piece.end];
  return next?.kind === 'word' && next.spaced && !next.capital && (text.endsWith('s') || !FUNCTION_WORDS.has(next.lower) || AUXILIARIES.has(next.lower));
}

function isPersonByClue({ clues }: Found): boolean {
  return clues.some(({ kind, weight }) => kind === 'person' && weight >= 1);
}

/** "PTO" of "paid time off (PTO)". */
function lettersOfSmallWords(tokens: readonly Token[]): ReadonlySet<string> {
  const letters = new Set<string>();
  for (let at = 2; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? '';
    if (tokens[at - 1]?.text === '(' && LETTERS.test(text) && tokens[at + 1]?.text === ')' && areInitials(withoutPlural(text).toLowerCase(), tokens, at - 2)) letters.add(withoutPlural(text));
  }
  return letters;
}

/** Whether words in small letters that end at `last` begin with these letters, small words aside. */
function areInitials(letters: string, tokens: readonly Token[], last: number): boolean {
  let wanted = letters;
  for (let at = last; at >= 0 && wanted !== ''; at--) {
    const { kind, capital, lower } = tokens[at] ?? { kind: 'mark' };
    if (kind !== 'word' || capital || lower === undefined) return false;
    const initials = lower.split('-').map((part) => part.charAt(0)).join('');
    if (wanted.endsWith(initials)) wanted = wanted.slice(0, -initials.length);
    else if (!SMALL.test(lower)) return false;
  }
  return wanted === '';
}
