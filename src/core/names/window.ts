/** Where a window of key words stands in the text, and whether a name may stand there. */
import { JOINED_TO_PLACES } from '../lexicon/name-context.ts';
import type { Kind, Span } from '../annotation.ts';
import { hasFlag, WORD_FLAGS, type KeyWords } from './word-keys.ts';

export interface Window extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly inside: boolean;
}

/**
 * Places a window.
 *
 * @param first first key word; articles joined to it by a hyphen are taken in
 * @param last last key word
 * @param name whose name it is: inside a hyphenated word only places and organisations stand beside other names
 * @returns null where a name would begin or end inside a word
 */
export function placeWindow(text: string, words: KeyWords, first: number, last: number, name: { kind: Kind; alias: string }): Window | null {
  const opening = takeArticle(words, first, name.alias);
  const start = words.start[opening] ?? 0;
  const end = words.end[last] ?? 0;
  const begun = hasFlag(words, opening, WORD_FLAGS.inner);
  const open = hasFlag(words, last + 1, WORD_FLAGS.inner);
  if (begun && !standsBeside(text, words, opening - 1, -1, name.kind)) return null;
  if (open && !standsBeside(text, words, last + 1, 1, name.kind)) return null;
  return { start, end, firstToken: words.token[opening] ?? 0, endToken: (words.token[last] ?? 0) + 1, inside: begun || open };
}

/** "al-" before the window belongs to it; a loose "Al" only when the listed form has one. */
function takeArticle(words: KeyWords, first: number, alias: string): number {
  const before = first - 1;
  if (before < 0 || !hasFlag(words, before, WORD_FLAGS.article) || hasFlag(words, first, WORD_FLAGS.opensRun)) return first;
  return hasFlag(words, first, WORD_FLAGS.inner) || /^[ae]l[\s-]/i.test(alias) ? before : first;
}

/** Looks at the other parts of the hyphenated word, from `index` in direction `step`. */
function standsBeside(text: string, words: KeyWords, index: number, step: 1 | -1, kind: Kind): boolean {
  const token = words.token[index];
  for (let at = index; words.token[at] === token && at >= 0 && at < words.length; at += step) {
    const part = text.slice(words.start[at], words.end[at]);
    if (step === 1 && JOINED_TO_PLACES.has(part)) continue;
    const besideName = (kind === 'place' || kind === 'organisation') && hasFlag(words, at, WORD_FLAGS.capital);
    if (!besideName) return false;
  }
  return true;
}
