/** Keys under which different ways of writing one name meet inside an article. */
import type { Token } from '../text/tokens.ts';
import { COUNTRY_TABLE } from '../lexicon/gazetteer.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { foldWord } from './fold.ts';
import { nameDistance } from './fold-distance.ts';

const ARTICLE = /^(?:al|el|an|as|ash|at|ad|ar|az|ul)[-\s]/;
const MARKS = /[.'’‘ʻʼʿʾ`]/g;
const DIACRITICS = /\p{M}/gu;

/** One word, without case, stops, apostrophes, diacritics and a joined article. */
export function wordKeyOf(lower: string): string {
  const plain = /^[a-z]*$/.test(lower) ? lower : lower.normalize('NFD').replace(DIACRITICS, '').replace(MARKS, '');
  const bare = plain.replace(ARTICLE, '');
  return bare === '' ? plain : bare;
}

/** The words of a token range as keys; loose articles ("Al Badri") are left out. */
export function keysOf(tokens: readonly Token[], first: number, end: number): string[] {
  const keys: string[] = [];
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    if (/^(?:al|el|the)$/.test(token.lower) && end - first > 1) continue;
    keys.push(wordKeyOf(token.lower));
  }
  return keys;
}

/** Key words without "Jr." and the like. */
export function withoutSuffix(keys: readonly string[]): readonly string[] {
  const last = keys[keys.length - 1] ?? '';
  return keys.length > 1 && NAME_SUFFIXES.has(last) ? keys.slice(0, -1) : keys;
}

const COUNTRY_KEYS: ReadonlyMap<string, string> = new Map(
  COUNTRY_TABLE.flatMap(({ name, otherNames }) => [name, ...otherNames].map((form) => [form.toLowerCase().replace(MARKS, ''), name.toLowerCase()] as const)),
);

/** "U.S.", "USA" and "United States" have one key. */
export function placeKey(keys: readonly string[]): string {
  const key = keys.join(' ');
  return COUNTRY_KEYS.get(key) ?? key;
}

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(COUNTRY_TABLE.map(({ name }) => [name.toLowerCase(), name] as const));

/** "U.S." → "United States"; null for what names no country. */
export function countryCalled(text: string): string | null {
  const key = COUNTRY_KEYS.get(text.toLowerCase().replace(MARKS, ''));
  return key === undefined ? null : (COUNTRY_NAMES.get(key) ?? null);
}

/** True for two spellings of one word: "kazemi" and "kazimi". Short words must be alike. */
export function isSpelledAlike(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 5 || right.length < 5) return false;
  return nameDistance([foldWord(left)], [foldWord(right)]) !== null;
}
