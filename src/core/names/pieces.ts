/**
 * Pieces: what remains of a run when titles, offices and adjectives are taken off. "Iranian President Hassan
 * Rouhani" holds one piece; "Apple Chief Executive Ana Bell" two; "Imam Khamenei Street" is one, and no person.
 */
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { isGivenName, mayBeGivenName } from '../lexicon/given-names.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS, OTHER_HEADS, PLACE_HEADS } from '../lexicon/heads.ts';
import { listedAs, listedPrefix } from '../lexicon/name-lists.ts';
import { NAME_SUFFIXES } from '../lexicon/titles.ts';
import { isOfficeNoun, roleOf, type Role } from './roles.ts';
import type { Run } from './runs.ts';

export interface Piece {
  readonly first: number;
  readonly end: number;
  /** The title or office right before it, in the run or in small letters; null without one. */
  readonly title: string | null;
  /** True when its first word would have a capital anyway. */
  readonly opensSentence: boolean;
  /** True when an office of the same run follows it: "Apple" in "Apple Chief Executive". */
  readonly beforeOffice: boolean;
}

export interface Context {
  readonly tokens: readonly Token[];
  /** Length in tokens of the listed name that starts here and stands by itself, 0 without one. */
  readonly listedLength: (first: number, end: number) => number;
  /** True when the word stands in small letters elsewhere in the text. */
  readonly seenLower: (lower: string) => boolean;
  /** True for the index of a paragraph's first token. */
  readonly opensParagraph: (at: number) => boolean;
}

/** Takes a run apart. */
export function splitRun(run: Run, context: Context): Piece[] {
  const first = run.opensSentence ? skipOpener(run, context) : run.first;
  if (first >= run.end) return [];
  return split(first, run.end, run.opensSentence && first === run.first, context);
}

/** Leaves out the word that has a capital only because it opens the sentence. */
function skipOpener(run: Run, { tokens, seenLower }: Context): number {
  let first = run.first;
  while (first < run.end) {
    const token = tokens[first];
    if (!token || listedPrefix(tokens, first, run.end) > 0) break;
    const grammar = FUNCTION_WORDS.has(token.lower) && roleOf(token) === 'name';
    const ordinary = first === run.first && run.end - first > 1 && !endsInHead(run, tokens) && roleOf(token) === 'name' && !mayBeGivenName(token.lower) && (isCommonWord(token.lower) || seenLower(token.lower));
    if (!grammar && !ordinary) break;
    first++;
  }
  return first;
}

function endsInHead(run: Run, tokens: readonly Token[]): boolean {
  return headKind(tokens, run.first, run.end) !== null;
}

function split(first: number, end: number, opensSentence: boolean, context: Context): Piece[] {
  const { tokens } = context;
  const border = Math.max(bodyBorder(first, end, context), officeBehindBody(first, end, context));
  if (border > first) return [...split(first, border, opensSentence, context), ...split(border, end, false, context)];
  if (isListedWhole(first, end, context) || headKind(tokens, first, end) !== null) return wholePiece(first, end, opensSentence, context);
  const roles: Role[] = [];
  for (let at = first; at < end; at++) roles.push(roleAt(tokens, at, first, end));
  const cut = lastTitle(roles);
  if (cut < 0) return bare(first, end, opensSentence, context);
  const name = first + cut + 1;
  const pieces = beforeTitle(first, name, opensSentence, roles, context);
  if (name < end) pieces.push({ first: name, end: withoutLetters(tokens, name, end), title: tokens[name - 1]?.text ?? null, opensSentence: false, beforeOffice: false });
  return pieces;
}

/** "Northern Guard Karim Badri": where the name of a body ends and that of a person begins; `first` without one. */
function bodyBorder(first: number, end: number, context: Context): number {
  const { tokens } = context;
  for (let at = first + 1; at < end - 1; at++) {
    const listed = context.listedLength(at, end) === end - at;
    if (!listed && !isGivenName(tokens[at]?.lower ?? '')) continue;
    for (let from = first; from < at; from++) if (at - from > 1 && isListedWhole(from, at, context)) return at;
    // "former prime minister of Norway Kari Holm"
    if (at - first <= 3 && tokens[first - 1]?.lower === 'of' && isListedWhole(first, at, context)) return at;
    if (headKind(tokens, first, at) === 'organisation' && headKind(tokens, first, end) === null) return at;
  }
  return first;
}

/** "Ministry of Health Spokesman Ivo Petkov": where the office behind a name with "of" begins; `first` without one. */
function officeBehindBody(first: number, end: number, { tokens }: Context): number {
  let field = -1;
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at];
    if (!token || token.lower === 'the') continue;
    if (token.lower === 'of') {
      field = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1);
      // "Office of the Prime Minister", "Office of Attorney General"
      if (isOfficeNoun(tokens[field]?.lower ?? '') || RANKING.test(tokens[field]?.lower ?? '')) return first;
    } else if (field >= 0 && at > field && roleOf(token) === 'office' && headKind(tokens, at, end) === null) {
      let office = at;
      while (office > field + 1 && RANKING.test(tokens[office - 1]?.lower ?? '')) office--;
      return office;
    }
  }
  return first;
}

const RANKING = /^(?:prime|chief|deputy|vice|first|head|supreme|crown|general|lead|senior|managing|executive|assistant|attorney|solicitor|surgeon|acting|former)$/;

/** Words that are both titles and names ("King", "Bishop", "Dean") are titles only at the front of a run. */
function roleAt(tokens: readonly Token[], at: number, first: number, end: number): Role {
  const token = tokens[at];
  if (!token) return 'name';
  const role = roleOf(token);
  if (role === 'name' || at === first) return role;
  const before = tokens[at - 1];
  if (before && mayBeGivenName(before.lower) && at === end - 1 && roleOf(before) === 'name') return 'name';
  if (role === 'title' && before && roleOf(before) === 'name' && !/\.$/.test(token.text) && at === end - 1) return 'name';
  return role;
}

function lastTitle(roles: readonly Role[]): number {
  for (let at = roles.length - 1; at >= 0; at--) if (roles[at] === 'title' || roles[at] === 'office') return at;
  return -1;
}

/** Names in front of an office: "Apple" in "Apple Chief Executive Ana Bell", "Defence Ministry" in "Defence Ministry Spokesman". */
function beforeTitle(first: number, end: number, opensSentence: boolean, roles: readonly Role[], context: Context): Piece[] {
  const { tokens } = context;
  for (let at = first + 2; at < end; at++) {
    if (headKind(tokens, first, at) !== null && !isFieldOfOffice(first, at, context) && (isOfficeNoun(tokens[at]?.lower ?? '') || roles[at - first] === 'modifier')) return wholePiece(first, at, opensSentence, context).map((piece) => ({ ...piece, beforeOffice: true }));
  }
  const pieces: Piece[] = [];
  for (let at = first; at < end; ) {
    const listed = atomLength(at, end, context);
    let next = at + Math.max(1, listed);
    if (listed === 0) {
      if (roles[at - first] !== 'name') {
        at++;
        continue;
      }
      while (next < end && roles[next - first] === 'name' && atomLength(next, end, context) === 0) next++;
      // A single ordinary word in front of an office belongs to the office: "Oil Minister", "Climate Envoy".
      if (next - at === 1 && isPlainWord(tokens[at]?.lower ?? '')) {
        at = next;
        continue;
      }
    }
    pieces.push({ first: at, end: next, title: null, opensSentence: opensSentence && at === first, beforeOffice: true });
    at = next;
  }
  return pieces;
}

/** "Kuwaiti Oil" in "Kuwaiti Oil Minister": one word and the country's adjective; "Deputy Oil", "Federal Security", but "Royal Navy" is a body. */
function isFieldOfOffice(first: number, end: number, { tokens }: Context): boolean {
  let start = first;
  while (start < end && roleOf(tokens[start] ?? NO_TOKEN) === 'adjective') start++;
  if (end - start <= 1) return true;
  for (let at = start; at < end; at++) if (roleOf(tokens[at] ?? NO_TOKEN) !== 'modifier' && !RANKING.test(tokens[at]?.lower ?? '')) return false;
  return !/^(?:police|force|navy|army|military|intelligence)$/.test(tokens[end - 1]?.lower ?? '');
}

function isPlainWord(lower: string): boolean {
  return isCommonWord(lower) || INSTITUTION_WORDS.has(lower);
}

/** No title in the run: adjectives in front are no part of the name. */
function bare(first: number, end: number, opensSentence: boolean, context: Context): Piece[] {
  const { tokens } = context;
  let start = first;
  while (start < end && roleOf(tokens[start] ?? NO_TOKEN) === 'adjective' && atomLength(start, end, context) === 0 && !isGivenToo(start, end, context)) start++;
  if (isCompoundAdjective(tokens, start, end)) return [];
  const office = tokens[start - 2];
  // "Deputy Minister of Roads Manouchehr Barzegar": the field of the office is no part of the name.
  if (tokens[start - 1]?.lower === 'of' && office && isOfficeNoun(office.lower)) while (start < end - 1 && isPlainWord(tokens[start]?.lower ?? '')) start++;
  let last = withoutLetters(tokens, start, end);
  if (last - start > 1 && roleOf(tokens[last - 1] ?? NO_TOKEN) === 'adjective' && atomLength(start, last - 1, context) === last - 1 - start) last--;
  while (last > start + 1 && /^(?:adjective|modifier)$/.test(roleOf(tokens[last - 1] ?? NO_TOKEN)) && last - start > 2) last--;
  if (start >= last) return [];
  // "American Airlines" kept its head above; an adjective before a lone modifier ("Iraqi Prime") names nobody.
  if (last - start === 1 && roleOf(tokens[start] ?? NO_TOKEN) === 'modifier') return [];
  return [{ first: start, end: last, title: titleBefore(tokens, start), opensSentence: opensSentence && start === first, beforeOffice: false }];
}

/** "Christian Quenby", but "Christian Lebanon" and "Christian Aid". */
function isGivenToo(at: number, end: number, context: Context): boolean {
  const next = context.tokens[at + 1];
  if (!next || at + 1 >= end || !GIVEN_TOO.test(context.tokens[at]?.lower ?? '')) return false;
  return roleOf(next) === 'name' && atomLength(at + 1, end, context) === 0 && !isPlainWord(next.lower);
}

/** The end of a name without the honours and degrees after it. */
function withoutLetters(tokens: readonly Token[], first: number, end: number): number {
  let last = end;
  while (last > first + 1 && LETTERS_AFTER.test(tokens[last - 1]?.text ?? '')) last--;
  return last;
}

/** "South Korean", "New Zealander". */
function isCompoundAdjective(tokens: readonly Token[], first: number, end: number): boolean {
  return end - first === 2 && /^(?:north|south|east|west|new|latin|central|middle|sri|costa|puerto|saudi)$/.test(tokens[first]?.lower ?? '') && /(?:an|ans|er|ers|ish|ese|rican)$/.test(tokens[first + 1]?.lower ?? '') && listedAs(wordsOf(tokens, first, end)) === null;
}

/** A whole name with a head; adjectives stay unless what follows is listed by itself. */
function wholePiece(first: number, end: number, opensSentence: boolean, context: Context): Piece[] {
  let start = first;
  while (start < end - 1 && roleOf(context.tokens[start] ?? NO_TOKEN) === 'adjective' && isListedWhole(start + 1, end, context)) start++;
  return [{ first: start, end, title: titleBefore(context.tokens, start), opensSentence: opensSentence && start === first, beforeOffice: false }];
}

function isListedWhole(first: number, end: number, { listedLength, tokens }: Context): boolean {
  if (listedLength(first, end) === end - first) return true;
  return listedAs(wordsOf(tokens, first, end)) !== null;
}

/** Tokens of the longest name, of glossary or built-in lists, that starts at `first`; 0 without one. */
function atomLength(first: number, end: number, { listedLength, tokens }: Context): number {
  return Math.max(listedLength(first, end), listedPrefix(tokens, first, end));
}

/** Words of a token range, joined by spaces. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let at = first; at < end; at++) text += (at > first && tokens[at]?.spaced ? ' ' : '') + (tokens[at]?.text ?? '');
  return text;
}

/** A title or office in small letters before a name: "spokesman Omar Haddad", "prime minister Lena Ortiz". */
export function titleBefore(tokens: readonly Token[], first: number): string | null {
  const before = tokens[first - 1];
  if (!before || before.kind !== 'word' || !tokens[first]?.spaced) return null;
  const role = roleOf(before);
  return role === 'title' || role === 'office' ? before.text : null;
}

/** What the head word of a range says that it names; null without a head word. */
export function headKind(tokens: readonly Token[], first: number, end: number): 'organisation' | 'place' | 'other' | null {
  if (end - first < 2) return null;
  let last = end - 1;
  for (let at = first; at < end; at++) {
    const word = tokens[at];
    if (at > first && word && !word.capital && /^(?:of|for|on)$/.test(word.lower)) {
      last = at - 1;
      break;
    }
  }
  while (last > first && NAME_SUFFIXES.has(tokens[last]?.lower ?? '') && !/^(?:co|inc)/.test(tokens[last]?.lower ?? '')) last--;
  const word = tokens[last]?.lower ?? '';
  const bareWord = word.replace(/\.$/, '');
  if (last === end - 1 && last - first === 1 && isNameLikeHead(word, tokens[first])) return null;
  if (ORGANISATION_HEADS.has(word) || ORGANISATION_HEADS.has(bareWord)) return 'organisation';
  if (PLACE_HEADS.has(word)) return 'place';
  if (OTHER_HEADS.has(word)) return 'other';
  return null;
}

/** Heads that are surnames too: "Ana Hill", "Omar Post" after a given name. */
function isNameLikeHead(word: string, before: Token | undefined): boolean {
  return /^(?:hill|hall|park|fields?|lane|street|rivers?|lake|castle|bush|church|post|cross|day|young|may|price|bay|forest|beach|wells|banks?|lodge|west|north|south|east|marsh|ford|palace|guard|wood|woods|temple|tower|towers|fair|bell|case|law|march|pope|prior|page|rose|stone|long|book|series|war|wars|race|plant|pool|tour|bowl|cape|dale|grove|gore|barr|wall|court|house|power|glover)$/.test(word) && before !== undefined && mayBeGivenName(before.lower);
}

/** Honours and degrees after a name. */
export const LETTERS_AFTER = /^(?:KC|QC|SC|MP|MEP|OBE|MBE|CBE|KBE|DBE|PhD|MD|SJ|RA|FRS)$/;
export const NO_TOKEN: Token = { start: 0, end: 0, text: '', lower: '', kind: 'mark', capital: false, spaced: false };
/** Given names that are adjectives too; "German" is so seldom one that it stays an adjective. */
const GIVEN_TOO = /^(?:christian|finn|dane)$/;
