/**
 * Runs: stretches of capitalised words, with the small words that hold a name together ("bin", "van der", the
 * "of" of "Ministry of Health"). A run may hold titles, offices and several names; `pieces.ts` takes it apart.
 */
import { UNITS } from '../lexicon/office-context.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { mayBeGivenName } from '../lexicon/given-names.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS, ORGANISATION_OPENERS, PLACE_OPENERS } from '../lexicon/heads.ts';
import { listedPrefix } from '../lexicon/name-lists.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { isCalendarWord, isNameWord, isOfficeNoun } from './roles.ts';

export interface Run {
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** True when the first word would have a capital anyway. */
  readonly opensSentence: boolean;
}

const OPENING_MARK = /^[“”"‘'«(\[:•–—-]$/u;
const COMPANY_ENDING = /^(?:inc|llc|ltd|corp|plc|co)\.?$/;

/**
 * Finds the runs of one sentence.
 *
 * @param isTaken tokens that belong to a listed name already
 */
export function findRuns(tokens: readonly Token[], sentence: Sentence, isTaken: (index: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; ) {
    if (!opensRun(tokens, at) || isTaken(at)) {
      at++;
      continue;
    }
    let end = listedEnd(tokens, at, sentence.lastToken, isTaken);
    for (let next = extend(tokens, at, end, sentence.lastToken); next > end; next = extend(tokens, at, end, sentence.lastToken)) {
      if (isTaken(next - 1)) break;
      end = next;
    }
    runs.push({ first: at, end, opensSentence: opensSentence(tokens, at, sentence) });
    at = end;
  }
  return runs;
}

/** "al-Qaeda in the Islamic Maghreb": a listed name goes over words that no run goes over. @returns the token behind it, or behind the first */
function listedEnd(tokens: readonly Token[], first: number, limit: number, isTaken: (index: number) => boolean): number {
  const end = first + listedPrefix(tokens, first, limit);
  for (let at = first + 1; at < end; at++) if (isTaken(at)) return first + 1;
  return Math.max(first + 1, end);
}

function opensRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (isOrdinalUnit(tokens, at)) return true;
  if (!isNameWord(token, tokens[at - 1]) || token.lower === 'i' || isCurrency(tokens, at)) return false;
  if (isLooseGrammar(token) && listedPrefix(tokens, at, tokens.length) === 0) return false;
  return !isCalendarWord(token, tokens[at - 1], tokens[at + 1]);
}

/** "US$3 million", "HK$". */
function isCurrency(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.spaced === false && /^[$€£¥]/.test(next.text);
}

/** "3rd Battalion", "101st Airborne Division". */
function isOrdinalUnit(tokens: readonly Token[], at: number): boolean {
  const ordinal = tokens[at];
  if (ordinal?.kind !== 'number' || !/^\d+(?:st|nd|rd|th)$/.test(ordinal.lower)) return false;
  for (let next = at + 1; next < at + 5 && tokens[next]?.capital; next++) if (UNITS.has(tokens[next]?.lower ?? '')) return true;
  return false;
}

function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let before = at - 1;
  while (before >= sentence.firstToken && OPENING_MARK.test(tokens[before]?.text ?? '')) before--;
  if (before < sentence.firstToken) return true;
  return before < at - 1 && /^[“"‘«:]$/u.test(tokens[at - 1]?.text ?? '');
}

/** The end of the run after one more word, or `end` where the run is over. */
function extend(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next || end >= limit) return end;
  if (next.text === ',') return end + 1 < limit && COMPANY_ENDING.test(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.capital ? end + 2 : end;
  if (next.text === '&') return isRunWord(tokens, end + 1, limit) ? end + 2 : end;
  if (/^['’]s?$/i.test(next.text) && !next.spaced) return overPossessive(tokens, end, limit);
  if (!next.spaced) return end;
  if (isRunWord(tokens, end, limit)) return end + 1;
  if (next.kind !== 'word') return end;
  if (NAME_PARTICLES.has(next.lower)) return overParticles(tokens, end, limit);
  return overConnector(tokens, first, end, limit);
}

function isRunWord(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return token !== undefined && at < limit && isNameWord(token, tokens[at - 1]) && !isLooseGrammar(token) && !isCalendarWord(token, tokens[at - 1], tokens[at + 1]);
}

/** "In", "The" with a capital inside a run open something new: a caption, a title. */
function isLooseGrammar({ lower }: Token): boolean {
  return FUNCTION_WORDS.has(lower) && !mayBeGivenName(lower) && !NAME_PARTICLES.has(lower) && !/^(?:mr|mrs|ms|dr|us|it|who|most|part|well)$/.test(lower);
}

/** "Workers' Union", "Sheriff's Office": ordinary words own the head of a body; "Iraq's Parliament" is two names. */
function overPossessive(tokens: readonly Token[], end: number, limit: number): number {
  const owner = tokens[end - 1]?.lower ?? '';
  if (!isCommonWord(owner) && !INSTITUTION_WORDS.has(owner) && !isOfficeNoun(owner)) return end;
  let last = end + 1;
  while (isRunWord(tokens, last, limit)) last++;
  return last > end + 1 && ORGANISATION_HEADS.has(tokens[last - 1]?.lower ?? '') ? last : end;
}

/** "Salman bin Abdulaziz", "Anneke van der Berg": at most three small words, then a capital. */
function overParticles(tokens: readonly Token[], end: number, limit: number): number {
  let at = end;
  while (at < end + 3 && NAME_PARTICLES.has(tokens[at]?.lower ?? '')) at++;
  return isRunWord(tokens, at, limit) && !/^(?:a|y|e|an)$/.test(tokens[end]?.lower ?? '') ? at + 1 : end;
}

/** "Ministry of the Interior", "Department of Health and Human Services", "Food and Drug Administration". */
function overConnector(tokens: readonly Token[], first: number, end: number, limit: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  const word = tokens[end]?.lower ?? '';
  if (word === 'of' || word === 'for' || word === 'on') {
    const opens = word === 'on' ? /^(?:commission|committee|council|panel|center|centre|conference)$/.test(last) : ORGANISATION_OPENERS.has(last) || ORGANISATION_HEADS.has(last) || (word === 'of' && PLACE_OPENERS.has(last));
    // "Minister of State for Finance"
    if (!opens || FUNCTION_WORDS.has(last) || (last === 'state' && word === 'for')) return end;
    const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    return isRunWord(tokens, at, limit) && !/^(?:mr|mrs|ms|dr|president)\.?$/.test(tokens[at]?.lower ?? '') ? at + 1 : end;
  }
  if (word === 'and' && isRunWord(tokens, end + 1, limit)) return joinsInstitution(tokens, first, end, limit) ? end + 2 : end;
  return end;
}

/** "and" holds an institution's name together when ordinary words stand on both sides and a head decides it. */
function joinsInstitution(tokens: readonly Token[], first: number, end: number, limit: number): boolean {
  const left = tokens[end - 1]?.lower ?? '';
  const right = tokens[end + 1]?.lower ?? '';
  if (!INSTITUTION_WORDS.has(left) || !(INSTITUTION_WORDS.has(right) || ORGANISATION_HEADS.has(right))) return false;
  for (let at = first; at < end; at++) if (tokens[at]?.lower === 'of') return true;
  let last = end + 1;
  while (isRunWord(tokens, last + 1, limit) && tokens[last + 1]?.spaced) last++;
  return ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
}
