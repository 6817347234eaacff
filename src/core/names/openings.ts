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
/** A separator, but for numbers: "20,000", "3:30". */
const INNER_MARK = 1;
const STOP = 2;
const APOSTROPHE = 3;
/** Other letters and what else needs a closer look. */
const SLOW = 4;
/** From here on a class is the folded code of a letter or digit. */
const FOLDED = 48;
const HYPHEN = 45;
const FULL_STOP = 46;
const SMALL_A = 97;
const SMALL_S = 115;
const ARTICLES: readonly number[] = [hashWord('al'), hashWord('el')];
const POSSESSIVE = hashWord('s');
const CONTRACTIONS: readonly string[] = ['t', 'd', 'm', 're', 've', 'll'];
/** A hyphened article: "as-Sadr", "adh-Dhari". */
const LONGEST_ARTICLE = 3;

const CLASSES = classesOfCodes();

/**
 * Finds the stretches in which a listed name may begin.
 *
 * @param text normalised text
 * @returns start and end of each by turns, sorted, in UTF-16 units: the name begins at a key word that starts there
 */
export function findOpenings(text: string, glossary: Glossary): number[] {
  const found: number[] = [];
  const { length } = text;
  let hash = FNV_OFFSET;
  // Where the word began, when a silent mark stands in it.
  let joined = -1;
  for (let at = 0; at <= length; at++) {
    const code = at < length ? (CLASSES[text.charCodeAt(at)] ?? SLOW) : SEPARATOR;
    if (code >= FOLDED) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    if (code !== SEPARATOR || glossary.mayStart(hash)) {
      const start = joined >= 0 ? joined : startOfWord(text, at);
      if (start < at && isSilent(text, start, at)) {
        joined = start;
        continue;
      }
      if (start < at ? !endsPlainly(text, start, at) : code === SLOW) {
        found.push(start, (at = stretchEnd(text, at)));
        at--;
      } else if (start < at && glossary.mayStart(hash) && mayFit(text, at, hash, glossary)) found.push(start, at);
    }
    hash = FNV_OFFSET;
    joined = -1;
  }
  return found;
}

/** Where the letters and digits before `at` begin. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && classAt(text, start - 1) >= FOLDED) start--;
  return start;
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
  const isAlone = at === start + 1 ? text.charCodeAt(start - 1) !== HYPHEN : text.charCodeAt(at - 2) === FULL_STOP;
  return isAlone && classAt(text, at - 1) >= SMALL_A;
}

/** Whether a word that ends at a stop, an apostrophe or another letter is a key word: at most a possessive follows. */
function endsPlainly(text: string, start: number, end: number): boolean {
  const code = classAt(text, end);
  if (code <= INNER_MARK) return !isNumberPart(text, start, end);
  if (code === SLOW) return false;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What each UTF-16 unit is; letters of ASCII are folded to small ones. */
function classesOfCodes(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(SLOW);
  // ASCII, and the General Punctuation block, but for its two joiners; Latin-1 signs without letters or accents.
  classes.fill(SEPARATOR, 0, 128).fill(SEPARATOR, 0x2000, 0x200c).fill(SEPARATOR, 0x200e, 0x2070);
  for (const sign of '\u00A0¡¢£¥§©«¬®°±»¿') classes[sign.charCodeAt(0)] = SEPARATOR;
  for (let code = 48; code <= 57; code++) classes[code] = code;
  for (let code = 97; code <= 122; code++) classes[code] = classes[code - 32] = code;
  for (const mark of ',:') classes[mark.charCodeAt(0)] = INNER_MARK;
  classes[FULL_STOP] = STOP;
  for (const mark of '\'`’‘') classes[mark.charCodeAt(0)] = APOSTROPHE;
  for (const mark of '&_') classes[mark.charCodeAt(0)] = SLOW;
  return classes;
}
