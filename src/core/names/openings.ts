/**
 * The first pass of the glossary scan: one loop over the text's characters that says where a listed name may begin.
 * Nearly every word needs its hash, worked out while it is read, and one look at a bitmap; no token and no string is
 * made. What it leaves out no listed name begins; what it reports is looked at closely by who asked.
 *
 * A word is read as `tokens.ts` and `word-keys.ts` read it where it is of ASCII letters and digits. Whatever else may
 * belong to a word (other letters, inner stops and apostrophes, "&") makes the stretch up to the next white space an
 * opening as a whole.
 */
import type { Glossary } from '../../glossary/format.ts';
import { extendHash, FNV_OFFSET, FNV_PRIME, hashWord } from './word-keys.ts';

const SEPARATOR = 0;
const STOP = 1;
const APOSTROPHE = 2;
/** Other letters and what else needs a closer look. */
const SLOW = 3;
/** From here on a class is the folded code of a letter or digit. */
const FOLDED = 48;
const CLASSES = classesOfCodes();

const HYPHEN = 45;
const SMALL_A = 97;
const SMALL_S = 115;
const ARTICLES: readonly number[] = [hashWord('al'), hashWord('el')];
/** A hyphened article: "as-Sadr", "adh-Dhari". */
const LONGEST_ARTICLE = 3;

/**
 * Finds the stretches in which a listed name may begin.
 *
 * @param text normalised text
 * @returns start and end of each by turns, sorted, in UTF-16 units: the name begins at a key word that starts there
 */
export function findOpenings(text: string, glossary: Glossary): number[] {
  const found: number[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    let code = CLASSES[text.charCodeAt(at)] ?? SLOW;
    if (code < FOLDED) {
      if (code !== SLOW) at++;
      else found.push(at, (at = stretchEnd(text, at)));
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    do {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      code = ++at < length ? (CLASSES[text.charCodeAt(at)] ?? SLOW) : SEPARATOR;
      // "don't": the key has no apostrophe.
      if (code === APOSTROPHE && joinsLetters(text, start, at)) code = classAt(text, ++at);
    } while (code >= FOLDED);
    if (!endsPlainly(text, start, at, code)) found.push(start, (at = stretchEnd(text, at)));
    else if (glossary.mayStart(hash) && mayFit(text, at, hash, glossary)) found.push(start, at);
  }
  return found;
}

/** True where the word that was read is a key word: nothing joins it to what follows but a hyphen or a possessive. */
function endsPlainly(text: string, start: number, end: number, code: number): boolean {
  const next = classAt(text, end + 1);
  if (code === SEPARATOR) return !isDigit(text.charCodeAt(start)) || !isDigit(text.charCodeAt(end + 1)) || !isInnerMark(text.charCodeAt(end));
  if (code === SLOW) return false;
  return next < SLOW || (code === APOSTROPHE && !isDigit(text.charCodeAt(start)) && isPossessive(text, end));
}

/** Whether the apostrophe at `at` stands inside a word and not before its possessive s. */
function joinsLetters(text: string, start: number, at: number): boolean {
  const next = classAt(text, at + 1);
  return next >= SMALL_A && !isDigit(text.charCodeAt(start)) && (next !== SMALL_S || classAt(text, at + 2) >= SMALL_A);
}

/** "’s" and the end of the word. */
function isPossessive(text: string, at: number): boolean {
  return classAt(text, at + 1) === SMALL_S && classAt(text, at + 2) === SEPARATOR && text.charCodeAt(at + 2) !== HYPHEN;
}

/** Whether the bitmap knows the one word, or that and the next; true where the next word is not a plain one. */
function mayFit(text: string, end: number, firstHash: number, glossary: Glossary): boolean {
  const window = extendHash(0, firstHash);
  if (glossary.mayRun(window)) return true;
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
  return isArticle || !endsPlainly(text, start, at, code) || glossary.mayRun(extendHash(window, hash));
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
  return isSpace(code) || code === 46 || code === HYPHEN;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "20,000", "3:30": a comma or a colon. */
function isInnerMark(code: number): boolean {
  return code === 44 || code === 58;
}

/** What each UTF-16 unit is; letters of ASCII are folded to small ones. */
function classesOfCodes(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(SLOW);
  // ASCII, and the General Punctuation block, but for its two joiners; Latin-1 signs without letters or accents.
  classes.fill(SEPARATOR, 0, 128).fill(SEPARATOR, 0x2000, 0x200c).fill(SEPARATOR, 0x200e, 0x2070);
  for (const sign of '\u00A0¡¢£¥§©«¬®°±»¿') classes[sign.charCodeAt(0)] = SEPARATOR;
  for (let code = 48; code <= 57; code++) classes[code] = code;
  for (let code = 97; code <= 122; code++) classes[code] = classes[code - 32] = code;
  classes[46] = STOP;
  for (const mark of '\'`’‘') classes[mark.charCodeAt(0)] = APOSTROPHE;
  for (const mark of '&_') classes[mark.charCodeAt(0)] = SLOW;
  return classes;
}
