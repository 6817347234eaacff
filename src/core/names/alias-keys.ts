/** The keys under which a listed form is stored: plain word keys, and spelling keys for names of people. */
import { normalise } from '../text/normalise.ts';
import { tokenise } from '../text/tokens.ts';
import { skeletonsOf } from './fold.ts';
import { foldName } from './fold-words.ts';
import { hasFlag, keyOfWindow, readKeyWords, WORD_FLAGS, wordsOfWindow, type KeyWords } from './word-keys.ts';

const ZWNJ = '\u200C';
const LOWER_ARTICLE = /^(?:al|el)\s/;

/**
 * Plain keys of an alias: word keys joined by a space. A Persian name with a ZWNJ has two, because writers also
 * put a space there or nothing.
 *
 * @returns no key for an alias without a letter or digit
 */
export function plainKeys(alias: string): string[] {
  const forms = alias.includes(ZWNJ) ? [alias, alias.replaceAll(ZWNJ, ' ')] : [alias];
  return [...new Set(forms.map(plainKey).filter((key) => key !== ''))];
}

function plainKey(alias: string): string {
  const { text, words } = readAlias(alias);
  const first = dropsFirstArticle(text, words) ? 1 : 0;
  return keyOfWindow(text, words, first, words.length - 1);
}

/** True for an alias that no text can match: a comma or another mark parts its words. */
export function isParted(alias: string): boolean {
  const { words } = readAlias(alias);
  for (let index = 1; index < words.length; index++) if (hasFlag(words, index, WORD_FLAGS.opensRun)) return true;
  return false;
}

function readAlias(alias: string): { text: string; words: KeyWords } {
  const { text } = normalise(alias);
  return { text, words: readKeyWords(text, tokenise(text), []) };
}

/** "al-Sadr" and "al Sadr" are also "Sadr"; "Al Vance" and "El Dorado" are not "Vance" and "Dorado". */
function dropsFirstArticle(text: string, words: KeyWords): boolean {
  return words.length > 1 && hasFlag(words, 0, WORD_FLAGS.article) && (hasFlag(words, 1, WORD_FLAGS.inner) || LOWER_ARTICLE.test(text));
}

/** Spelling keys of a person's alias: its words' forms and the hashes of their consonants. */
export interface SpellingKey {
  readonly forms: readonly string[];
  readonly hashes: readonly number[];
}

const LATIN = /^[\p{Script=Latin}\p{M}\s.'’‘ʻʼʿʾ`-]+$/u;

/** @returns null for a name in a script that the fold does not read, or too short to be safe */
export function spellingKey(alias: string): SpellingKey | null {
  if (!LATIN.test(alias)) return null;
  const { text, words } = readAlias(alias);
  const first = dropsFirstArticle(text, words) ? 1 : 0;
  const forms = foldName(wordsOfWindow(text, words, first, words.length - 1));
  const hashes = skeletonsOf(forms);
  return hashes.length > 0 ? { forms, hashes } : null;
}
