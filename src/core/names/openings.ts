/**
 * The first pass of the glossary scan: one search through the text that says where a listed name may begin. Most words
 * begin with a small letter that no listed form begins with: the search passes them over. A word that may begin a name
 * needs its hash, worked out while it is read, and one look at a bitmap; no token and no string is made. What it leaves out no listed name begins; what it reports is looked at closely by who asked.
 *
 * A word is read as `tokens.ts` and `word-keys.ts` read it where it is of Latin letters and digits. Whatever else may
 * belong to a word (other letters, most inner stops and apostrophes) makes the stretch up to the next white space an
 * opening as a whole.
 */
import type { Glossary } from '../../glossary/format.ts';
import { extendHash, FNV_OFFSET, FNV_PRIME, hashWord, wordKey } from './word-keys.ts';

const SEPARATOR = 0;
/** A separator, but for numbers: "20,000", "3:30". */
const INNER_MARK = 1;
const STOP = 2;
const APOSTROPHE = 3;
/** A word of its own. */
const AMPERSAND = 4;
/** Other letters and what else needs a closer look. */
const SLOW = 5;
/** From here on a class is the folded code of a letter or digit. */
const FOLDED = 48;
const HYPHEN = 45;
const FULL_STOP = 46;
const SMALL_A = 97;
const SMALL_S = 115;
const ARTICLES: readonly number[] = [hashWord('al'), hashWord('el')];
const POSSESSIVE = hashWord('s');
const AND = hashWord('and');
const CONTRACTIONS: readonly string[] = ['t', 'd', 'm', 're', 've', 'll'];
const IS_LETTER = /\p{L}/u;
const LAST_ASCII = 127;
/** Of Latin-1: letters follow. */
const LAST_SIGN = 0xbf;
/** A hyphened article: "as-Sadr", "adh-Dhari". */
const LONGEST_ARTICLE = 3;

/** The bit of `Glossary.smallInitials` for digits; those of the letters a to z are before it. */
export const DIGIT_BIT = 1 << 26;

const CLASSES = classesOfCodes();

/**
 * Finds the stretches in which a listed name may begin.
 *
 * @param text normalised text
 * @returns start and end of each by turns, sorted, in UTF-16 units: the name begins at a key word that starts there
 */
export function findOpenings(text: string, glossary: Glossary): number[] {
  const found: number[] = [];
  const initial = initialsOf(glossary.smallInitials);
  initial.lastIndex = 0;
  while (initial.test(text)) initial.lastIndex = readWord(text, initial.lastIndex - 1, glossary, found) + 1;
  return found;
}

/**
 * Reads the word that begins at `start`, and reports it if a listed name may begin there.
 *
 * @returns the last unit that needs no other look
 */
function readWord(text: string, start: number, glossary: Glossary, found: number[]): number {
  let hash = FNV_OFFSET;
  let isJoined = false;
  for (let at = start; ; at++) {
    const code = classAt(text, at);
    if (code >= FOLDED) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    // Most marks stand before a space, and end the word as the space does.
    if (code !== SEPARATOR && (code >= AMPERSAND || classAt(text, at + 1) !== SEPARATOR)) {
      if (at === start) return readMark(text, start, code, glossary, found);
      const isNumber = isInNumber(text, start, at);
      if (isNumber || isSilent(text, start, at)) {
        isJoined = true;
        if (isNumber && code === INNER_MARK) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
        continue;
      }
      if (!endsPlainly(text, start, at)) return pushStretch(text, start, at, found);
    }
    // "4:20pm", "2.4x": what letters make of a number with marks is read closely.
    const isOdd = isJoined && isDigit(text.charCodeAt(start)) && !isDigit(text.charCodeAt(at - 1));
    if (isOdd || (glossary.mayStart(hash) && mayFit(text, at, hash, glossary))) found.push(start, at);
    return at - 1;
  }
}

/** Reads what is neither a letter nor a digit that a key word is made of. */
function readMark(text: string, at: number, code: number, glossary: Glossary, found: number[]): number {
  if (code === SLOW) return pushStretch(text, at, at, found);
  if (glossary.mayStart(AND)) found.push(at, at + 1);
  return at;
}

function pushStretch(text: string, start: number, from: number, found: number[]): number {
  const end = stretchEnd(text, from);
  found.push(start, end);
  return end - 1;
}

const initialsByMask = new Map<number, RegExp>();

/**
 * Finds the next unit that may begin a name, by the engine's own search: a megabyte takes the pass 4.5 ms, and 6.2 with
 * a loop of ours over a table of units (a bare loop 2.0).
 */
function initialsOf(smallInitials: number): RegExp {
  const known = initialsByMask.get(smallInitials);
  if (known) return known;
  const mayBegin = (unit: number): boolean => {
    const code = CLASSES[unit] ?? SLOW;
    // No word begins with a sign of Latin-1. Each range costs the search time, so that all of a block is taken where few are right.
    if (unit > LAST_ASCII && unit <= LAST_SIGN) return IS_LETTER.test(String.fromCharCode(unit));
    if (code < FOLDED) return code >= AMPERSAND;
    if (code < SMALL_A) return (smallInitials & DIGIT_BIT) !== 0;
    return unit > LAST_SIGN || isCapitalAscii(unit) || (smallInitials & (1 << (code - SMALL_A))) !== 0;
  };
  // A letter behind another is inside a word whose own beginning begins nothing; "&" is a word wherever it stands.
  const initial = new RegExp(`${unitsWhere(mayBegin)}(?<![0-9A-Za-z][^&])`, 'g');
  initialsByMask.set(smallInitials, initial);
  return initial;
}

/** A class of a regular expression: the UTF-16 units that `isIn` is true of. */
function unitsWhere(isIn: (unit: number) => boolean): string {
  const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;
  let ranges = '';
  for (let unit = 0; unit < CLASSES.length; unit++) {
    const first = unit;
    while (unit < CLASSES.length && isIn(unit)) unit++;
    if (unit > first) ranges += `${escaped(first)}-${escaped(unit - 1)}`;
  }
  return `[${ranges}]`;
}

/** Whether the mark at `at` stands inside a number that began at `start`: "20,000", "3:30", "2.4". */
function isInNumber(text: string, start: number, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1)) || !isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(start))) return false;
  const code = classAt(text, at);
  return code === STOP || code === INNER_MARK;
}

/** Whether the stop or apostrophe at `at` stands inside the word that began at `start`, and counts for nothing in its key. */
function isSilent(text: string, start: number, at: number): boolean {
  const next = classAt(text, at + 1);
  if (next < SMALL_A) return false;
  // "U.S.": single letters, each with its stop. What a hyphen joins is read closely.
  if (text.charCodeAt(at) === FULL_STOP) return isAcronymSoFar(text, start, at) && classAt(text, at + 2) === STOP;
  return CLASSES[text.charCodeAt(at)] === APOSTROPHE && !isDigit(text.charCodeAt(start)) && isContraction(text, at + 1);
}

/** "n’t", "’re", "’ll": what else follows an apostrophe may be a name of its own ("l’Iran") or an ending ("Tahran’da"). */
function isContraction(text: string, at: number): boolean {
  const end = classAt(text, at + 1) >= FOLDED ? at + 2 : at + 1;
  return classAt(text, end) < APOSTROPHE && CONTRACTIONS.includes(text.slice(at, end));
}

function isAcronymSoFar(text: string, start: number, at: number): boolean {
  const isAlone = at === start + 1 ? isFree(text, start) : text.charCodeAt(at - 2) === FULL_STOP;
  return isAlone && classAt(text, at - 1) >= SMALL_A;
}

/** Whether nothing joins what begins at `start` to the word before: a hyphen, an apostrophe, a ZWNJ. */
function isFree(text: string, start: number): boolean {
  return start === 0 || (classAt(text, start - 1) <= STOP && text.charCodeAt(start - 1) !== HYPHEN);
}

/** Whether a word that ends at a stop, an apostrophe or another letter is a key word: at most a possessive follows. */
function endsPlainly(text: string, start: number, end: number): boolean {
  const code = classAt(text, end);
  if (code <= INNER_MARK) return !isNumberPart(text, start, end);
  if (code >= AMPERSAND) return code === AMPERSAND;
  return classAt(text, end + 1) < SLOW || (code === APOSTROPHE && !isDigit(text.charCodeAt(start)) && isPossessive(text, end));
}

/** "’s" and the end of the word. */
function isPossessive(text: string, at: number): boolean {
  return classAt(text, at + 1) === SMALL_S && classAt(text, at + 2) <= INNER_MARK && text.charCodeAt(at + 2) !== HYPHEN;
}

/** "20" of "20,000" and "3" of "3:30". */
function isNumberPart(text: string, start: number, end: number): boolean {
  return classAt(text, end) === INNER_MARK && isDigit(text.charCodeAt(start)) && isDigit(text.charCodeAt(end + 1));
}

/** Whether the bitmap knows the one word, or that and the next; true where the next word is not a plain one. */
function mayFit(text: string, end: number, firstHash: number, glossary: Glossary): boolean {
  const window = extendHash(0, firstHash);
  if (glossary.mayRun(window)) return true;
  if (classAt(text, end) === APOSTROPHE && isPossessive(text, end)) return glossary.mayRun(extendHash(window, POSSESSIVE));
  let at = end;
  while (at < text.length && isGap(text.charCodeAt(at))) at++;
  if (at === end || classAt(text, at) < FOLDED) return classAt(text, at) >= APOSTROPHE;
  const start = at;
  let hash = FNV_OFFSET;
  let code = classAt(text, at);
  do {
    hash = Math.imul(hash ^ code, FNV_PRIME);
    code = classAt(text, ++at);
  } while (code >= FOLDED);
  const isArticle = ARTICLES.includes(hash) || (at - start <= LONGEST_ARTICLE && text.charCodeAt(at) === HYPHEN);
  return isArticle || !endsPlainly(text, start, at) || glossary.mayRun(extendHash(window, hash));
}

function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? SLOW) : SEPARATOR;
}

/** The next white space. */
function stretchEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0;
}

/** What may stand between two words of a name: white space, a stop of an abbreviation, a hyphen. */
function isGap(code: number): boolean {
  return isSpace(code) || code === FULL_STOP || code === HYPHEN;
}

function isCapitalAscii(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What each UTF-16 unit is; Latin letters are folded to small ones without accents, as in a word key. */
function classesOfCodes(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(SLOW);
  // ASCII, and the General Punctuation block, but for its two joiners; Latin-1 signs without letters or accents.
  classes.fill(SEPARATOR, 0, 128).fill(SEPARATOR, 0x2000, 0x200c).fill(SEPARATOR, 0x200e, 0x2070);
  // Signs of money, arrows, of mathematics and drawing: no letter stands there.
  classes.fill(SEPARATOR, 0x20a0, 0x20d0).fill(SEPARATOR, 0x2190, 0x2c00);
  for (const sign of '\u00A0¡¢£¥§©«¬®°±»¿') classes[sign.charCodeAt(0)] = SEPARATOR;
  for (let code = 0xc0; code <= 0x24f; code++) {
    const key = wordKey(String.fromCharCode(code));
    if (/^[a-z]$/.test(key)) classes[code] = key.charCodeAt(0);
  }
  for (let code = 48; code <= 57; code++) classes[code] = code;
  for (let code = 97; code <= 122; code++) classes[code] = classes[code - 32] = code;
  for (const mark of ',:') classes[mark.charCodeAt(0)] = INNER_MARK;
  classes[FULL_STOP] = STOP;
  for (const mark of '\'`’‘') classes[mark.charCodeAt(0)] = APOSTROPHE;
  classes['&'.charCodeAt(0)] = AMPERSAND;
  classes['_'.charCodeAt(0)] = SLOW;
  return classes;
}
