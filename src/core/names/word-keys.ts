/**
 * Word keys: what two spellings of a word have in common when only case, diacritics, apostrophes, hyphens and
 * the Arabic article are left out. An alias and a stretch of text match when their sequences of word keys are
 * the same.
 *
 * Hash: FNV-1a over UTF-16 units (Fowler, Noll, Vo), combined word by word with a multiplicative mix.
 */
import type { Span } from '../annotation.ts';
import { atOnce, eachInSlices, type Sliced } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
const WINDOW_MULTIPLIER = 0x85ebca6b | 0;
const HYPHEN = 45;
/** Tokens that are read without a pause. */
const SLICE = 10_000;

export const WORD_FLAGS = {
  /** Nothing before it belongs to the same window: a mark or a paragraph border stands between. */
  opensRun: 1,
  /** Joined to the word before by a hyphen. */
  inner: 2,
  /** "al-", "el-", "as-": may be there or not, but for the first word of a window. */
  article: 4,
  /** "’s": never the first or last word of a window. */
  possessive: 8,
  /** Written in Arabic letters. */
  arabic: 16,
  capital: 32,
  /** A number. */
  digits: 64,
} as const;

/** The key words of a text, in order, as columns: `hash[i]` is the key of `text.slice(start[i], end[i])`. */
export interface KeyWords {
  readonly length: number;
  /** UTF-16 offsets. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Index of the token that the word is, or is a part of. */
  readonly token: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
}

/** Letters that NFD leaves whole although readers and newspapers swap them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a',
  ی: 'ي', ى: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ة: 'ه', ە: 'ه', ہ: 'ه', ۀ: 'ه', ھ: 'ه', ٱ: 'ا', ء: '',
};
const SWAPPED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
// Combining marks, joiners, apostrophes and everything that stands for ‘ayn and hamza; stops of acronyms.
const SILENT = /[\p{M}\u200C\u200D'’‘ʻʼʿʾ`´.]/gu;
/** Those of them that an English word has: a plainer look. */
const SILENT_ASCII = /['`.]/g;
const ASCII = /^[\x20-\x7E]*$/;
const ARABIC_ARTICLE = /^ال(?=.{3})/u;
const SUN_ARTICLES = new Set(['as', 'ash', 'at', 'ad', 'an', 'ar', 'az', 'ath', 'adh', 'es', 'esh', 'ed', 'en', 'er', 'ez']);

/** True for a character of the Arabic block, which Persian, Kurdish and Urdu share. */
export function isArabicLetter(code: number): boolean {
  return code >= 0x0620 && code <= 0x06ff;
}

/**
 * The key of one word without inner hyphens.
 *
 * @param word as written, of normalised text
 * @returns lower case, no diacritics, no apostrophes; Arabic and Persian letters folded and the article dropped
 */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(SILENT_ASCII, '');
  const plain = lower.normalize('NFD').replace(SILENT, '').replace(SWAPPED, (letter) => LETTERS[letter] ?? letter);
  return isArabicLetter(plain.charCodeAt(0)) ? plain.replace(ARABIC_ARTICLE, '') : plain;
}

/** Hash of a word key: 32 bits, signed. */
export function hashWord(key: string): number {
  let hash = FNV_OFFSET;
  for (let unit = 0; unit < key.length; unit++) hash = Math.imul(hash ^ key.charCodeAt(unit), FNV_PRIME);
  return hash;
}

/** Hash of a window that grows by one word; an empty window has the hash 0. */
export function extendHash(window: number, word: number): number {
  const mixed = Math.imul(window ^ word, WINDOW_MULTIPLIER);
  return (mixed ^ (mixed >>> 15)) | 0;
}

/** Hash of a whole sequence of word keys. */
export function hashWords(words: readonly string[]): number {
  let hash = 0;
  for (const word of words) hash = extendHash(hash, hashWord(word));
  return hash;
}

/**
 * Splits tokens into key words: hyphens part words, marks and paragraph borders part runs.
 *
 * @param text the normalised text
 * @param tokens its tokens
 * @param paragraphs borders that no name crosses
 */
export function readKeyWords(text: string, tokens: readonly Token[], paragraphs: readonly Span[]): KeyWords {
  return atOnce(keyWordsInSlices(text, tokens, paragraphs));
}

/** As `readKeyWords`, with pauses. */
export function* keyWordsInSlices(text: string, tokens: readonly Token[], paragraphs: readonly Span[]): Sliced<KeyWords> {
  const room = tokens.length + countHyphens(text);
  const words = {
    length: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    token: new Int32Array(room),
    hash: new Int32Array(room),
    flags: new Uint8Array(room),
  };
  let paragraph = 0;
  let opens = true;
  yield* eachInSlices(tokens, SLICE, (token, index) => {
    while ((paragraphs[paragraph]?.start ?? Infinity) <= token.start) {
      paragraph++;
      opens = true;
    }
    if (token.kind === 'mark' && token.text !== '&') {
      // "U.S.-led": a hyphen after an acronym's stop is a token of its own.
      opens ||= token.text !== '-' || token.spaced || tokens[index + 1]?.spaced !== false;
      return;
    }
    pushToken(words, text, token, index, opens ? WORD_FLAGS.opensRun : 0);
    opens = false;
  });
  yield;
  flagArticles(words, text);
  return words;
}

/** The key words of a name, each as its key: what an alias is compiled from. Articles inside are left out. */
export function keyOfWindow(text: string, words: KeyWords, first: number, last: number): string {
  let key = '';
  for (let index = first; index <= last; index++) {
    if (index > first && hasFlag(words, index, WORD_FLAGS.article)) continue;
    key += (key === '' ? '' : ' ') + keyAt(text, words, index);
  }
  return key;
}

/** The words of a window as written; articles inside are left out. */
export function wordsOfWindow(text: string, words: KeyWords, first: number, last: number): string[] {
  const written: string[] = [];
  for (let index = first; index <= last; index++) {
    if (index === first || !hasFlag(words, index, WORD_FLAGS.article)) written.push(text.slice(words.start[index], words.end[index]));
  }
  return written;
}

export function hasFlag(words: KeyWords, index: number, flag: number): boolean {
  return ((words.flags[index] ?? 0) & flag) !== 0;
}

/** The key of word `index`, as a string. */
export function keyAt(text: string, words: KeyWords, index: number): string {
  const word = text.slice(words.start[index], words.end[index]);
  return word === '&' ? 'and' : wordKey(word);
}

type Growing = { -readonly [K in keyof KeyWords]: KeyWords[K] };

function countHyphens(text: string): number {
  let count = 0;
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) count++;
  return count;
}

function pushToken(words: Growing, text: string, token: Token, index: number, opens: number): void {
  const kindFlag = token.kind === 'possessive' ? WORD_FLAGS.possessive : token.kind === 'number' ? WORD_FLAGS.digits : 0;
  let start = token.start;
  while (start < token.end) {
    const hyphen = token.kind === 'word' ? indexOfHyphen(text, start + 1, token.end) : token.end;
    const inner = start > token.start ? WORD_FLAGS.inner : opens;
    const first = text.charCodeAt(start);
    const script = isArabicLetter(first) ? WORD_FLAGS.arabic : 0;
    const at = words.length++;
    words.start[at] = start;
    words.end[at] = hyphen;
    words.token[at] = index;
    words.flags[at] = kindFlag | inner | script | (isCapital(text, start, first) ? WORD_FLAGS.capital : 0);
    words.hash[at] = token.text === '&' ? hashWord('and') : hashOfSlice(text, start, hyphen);
    start = hyphen + 1;
  }
}

function indexOfHyphen(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (text.charCodeAt(at) === HYPHEN) return at;
  return end;
}

function isCapital(text: string, at: number, code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return /\p{Lu}/u.test(text.charAt(at));
}

/** The same as `hashWord(wordKey(slice))`, without a string where the slice is ASCII. */
function hashOfSlice(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    let code = text.charCodeAt(at);
    if (code >= 128) return hashWord(wordKey(text.slice(start, end)));
    if (code === 39 || code === 46 || code === 96) continue;
    if (code >= 65 && code <= 90) code += 32;
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return hash;
}

/** Marks "al-Kazemi", "as-Sadr" (the letter must fit) and a loose "al" or "el" before another word. */
function flagArticles(words: KeyWords, text: string): void {
  for (let index = 0; index + 1 < words.length; index++) {
    const length = (words.end[index] ?? 0) - (words.start[index] ?? 0);
    if (length < 2 || length > 3 || !opensArticle(text.charCodeAt(words.start[index] ?? 0)) || hasFlag(words, index + 1, WORD_FLAGS.opensRun)) continue;
    const word = text.slice(words.start[index], words.end[index]).toLowerCase();
    const joined = hasFlag(words, index + 1, WORD_FLAGS.inner);
    const isArticle = word === 'al' || word === 'el' || (joined && SUN_ARTICLES.has(word) && text.charAt(words.start[index + 1] ?? 0).toLowerCase() === word.charAt(1));
    if (isArticle) words.flags[index] = (words.flags[index] ?? 0) | WORD_FLAGS.article;
  }
}

/** "a" or "e", small or capital. */
function opensArticle(code: number): boolean {
  const lower = code | 0x20;
  return lower === 97 || lower === 101;
}
