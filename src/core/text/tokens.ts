/**
 * Words, numbers and marks.
 *
 * A word keeps its inner hyphens and apostrophes ("Al-Kazemi", "O'Neill", "Ka'abi"), but a place parts from the verb
 * or the other place that a hyphen joins to it ("Basra" + "-" + "based", "Delhi" + "-" + "Oslo"); a
 * possessive is a token of its own ("Iraq" + "’s"); an abbreviation keeps its full stop ("Mr.", "U.S.", "J."). Persian words keep their ZWNJ.
 */
import { isCommonWord } from '../lexicon/common-words.ts';
import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { DEMONYM_COUNTRY } from '../lexicon/gazetteer.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { atOnce, type Sliced } from '../reading.ts';

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** True when the first letter is a capital. */
  readonly capital: boolean;
  /** True when white space (or the text's start) stands before it. */
  readonly spaced: boolean;
}

// Order matters: initials and acronyms with stops, "OPEC+", ".45", numbers, words, then any single character.
const TOKEN =
  /(?:\p{L}\.){2,}|\p{Lu}{2,}\+(?![\p{L}\p{Nd}+])|(?<![^\s(\-])\.\p{Nd}+(?![\p{L}\p{Nd}])|\p{Nd}+(?:[.,:]\p{Nd}+)*(?:st|nd|rd|th|s|m|bn|km)?(?![\p{L}\p{Nd}])|[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u200C\u200D_]|['’‘ʻʼʿʾ`](?=\p{L})|-(?=[\p{L}\p{Nd}]))*|\S/gu;
const POSSESSIVE = /['’][sS]$/u;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^\.?\p{Nd}/u;
const LETTER = /^\p{L}/u;
const INITIAL = /^\p{Lu}$/u;
/** "Reuss v. Hale" */
const VERSUS = /^vs?$/;
/** Tokens that are read without a pause. */
const SLICE = 10_000;
const STOP = 46;
const BLANK = 32;
/** Tokens of one sign, which no other sign changes. */
const MARKS = ',.;:!?"()“”';
/** Party and place of a politician: "D-Ohio". */
const PARTY = /^[DRI]-\p{Lu}/u;
/** Where somebody or something is from: "Basra-based"; or who stands behind it: "Iran-backed". Three hands that marked names apart mark these too. */
const JOINED = /-(?:based|born|headquartered|listed|raised|backed|led|held|linked|affiliated|aligned|allied|run|controlled|funded|occupied|brokered|sponsored|like|style|owned|appointed|inspired)$/;

/**
 * Splits normalised text into tokens.
 *
 * @param text normalised text
 * @returns tokens in order; only white space stands between them
 */
export function tokenise(text: string): Token[] {
  return atOnce(tokensInSlices(text));
}

/** As `tokenise`, with pauses. */
export function* tokensInSlices(text: string): Sliced<Token[]> {
  const tokens: Token[] = [];
  for (let end = readTokens(tokens, text, -1); end !== null; end = readTokens(tokens, text, end)) yield;
  return tokens;
}

/** Adds a slice of tokens. @returns where the last of them ends; null at the end of the text */
function readTokens(tokens: Token[], text: string, from: number): number | null {
  const most = tokens.length + SLICE;
  let previousEnd = from;
  for (let at = Math.max(0, from); tokens.length < most; at = previousEnd) {
    while (text.charCodeAt(at) === BLANK) at++;
    const plain = plainEnd(text, at);
    if (plain > at) {
      const end = takesStop(text, at, plain) ? plain + 1 : plain;
      tokens.push(makeToken(text, at, end, at !== previousEnd));
      previousEnd = end;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return null;
    previousEnd = pushTokens(tokens, text, match, previousEnd);
  }
  return previousEnd;
}

/** Where a word of plain letters, or a plain mark, ends; `start` where a closer look is needed. */
function plainEnd(text: string, start: number): number {
  if (MARKS.includes(text.charAt(start))) return start < text.length && !opensNumber(text, start) ? start + 1 : start;
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charAt(end);
  return next === ' ' || (MARKS.includes(next) && (next !== '.' || end - start > 1)) ? end : start;
}

/** ".45" */
function opensNumber(text: string, start: number): boolean {
  const next = text.charCodeAt(start + 1);
  return next >= 48 && next <= 57 && text.charCodeAt(start) === STOP;
}

function isPlainLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/** Adds the tokens of a match. @returns where the last of them ends */
function pushTokens(tokens: Token[], text: string, match: RegExpExecArray, previousEnd: number): number {
  const start = match.index;
  const end = start + match[0].length;
  const possessive = end - start > 2 && endsInS(text, end) && POSSESSIVE.test(match[0]) ? end - 2 : end;
  const joint = jointOf(match[0], tokens);
  const wordEnd = joint > 0 ? start + joint : possessive === end && takesStop(text, start, end) ? end + 1 : possessive;
  tokens.push(makeToken(text, start, wordEnd, start !== previousEnd));
  if (possessive < end && joint === 0) tokens.push({ ...makeToken(text, possessive, end, false), kind: 'possessive' });
  return joint > 0 ? wordEnd : Math.max(end, wordEnd);
}

/** Where the first place ends in "Basra-based", "Mexico City-based" or "Delhi-Oslo", UTF-16 units from its start, and where the party does in "D-Ohio"; 0 for other words, and for "Home-based". */
function jointOf(word: string, tokens: readonly Token[]): number {
  const { [tokens.length - 1]: before, [tokens.length - 2]: name } = tokens;
  const hyphen = word.indexOf('-');
  if (hyphen === 1 && /^[,(]$/.test(before?.text ?? '') && name?.capital && PARTY.test(word)) return 1;
  if (hyphen < 2 || !CAPITAL.test(word)) return 0;
  if (!JOINED.test(word)) return arePlaces(word) && !isGivenName(before?.lower ?? '') ? hyphen : 0;
  const isBehindName = before?.capital === true && !FUNCTION_WORDS.has(before.lower);
  const last = word.lastIndexOf('-');
  const place = word.slice(0, last).toLowerCase();
  return DEMONYM_COUNTRY.has(place) || (!isBehindName && isCommonWord(place)) ? 0 : last;
}

/** "US-Mexico", "Delhi-Oslo", but not "Guinea-Bissau", which is one. */
function arePlaces(word: string): boolean {
  return word.split('-').every((part) => /^(?:country|place)$/.test(listedAs(part) ?? '')) && listedAs(word) === null;
}

/** The token behind "-based" where a place ends before the token `end`; `end` where nothing is joined to it. */
export function joinedEnd(tokens: readonly Token[], end: number): number {
  const [hyphen, verb] = [tokens[end], tokens[end + 1]];
  return hyphen?.text === '-' && !hyphen.spaced && verb?.spaced === false && JOINED.test(`-${verb.text}`) ? end + 2 : end;
}

/** Most words need no look for a possessive. */
function endsInS(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 32) === 115;
}

/** True for a listed abbreviation or a single initial that is followed by its full stop. */
function takesStop(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== STOP || text.charCodeAt(end + 1) === STOP) return false;
  const whole = text.slice(start, end);
  // "then-Gov."
  const word = whole.startsWith('then-') ? whole.slice(5) : whole;
  if (VERSUS.test(word)) return true;
  return INITIAL.test(word) ? word !== 'I' : word.length <= 6 && ABBREVIATIONS.has(word.toLowerCase()) && isTitleCase(word);
}

/** "No." and "Miss." are abbreviations only where they open with a capital; "no." ends a sentence. */
function isTitleCase(word: string): boolean {
  return CAPITAL.test(word);
}

function makeToken(text: string, start: number, end: number, spaced: boolean): Token {
  const word = text.slice(start, end);
  const first = text.charCodeAt(start);
  if (first >= 97 && first <= 122) return { start, end, text: word, lower: word.toLowerCase(), kind: 'word', capital: false, spaced };
  if (first >= 65 && first <= 90) return { start, end, text: word, lower: word.toLowerCase(), kind: 'word', capital: true, spaced };
  const kind = LETTER.test(word) ? 'word' : DIGIT.test(word) ? (/\p{L}{3}/u.test(word) ? 'word' : 'number') : 'mark';
  return { start, end, text: word, lower: word.toLowerCase(), kind, capital: CAPITAL.test(word), spaced };
}
