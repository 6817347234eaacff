/** What a single word can be in a name: the closed lists, asked one word at a time. */
import type { Token } from '../text/tokens.ts';
import { hasOrdinaryEnding, isCommonWord } from '../lexicon/common-words.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { DAYS, MONTHS } from '../lexicon/clause-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { DEMONYM_COUNTRY, OTHER_ADJECTIVES } from '../lexicon/gazetteer.ts';
import { OFFICE_MODIFIERS, OFFICE_NOUNS, STATUS_WORDS } from '../lexicon/offices.ts';
import { HONORIFICS, OFFICE_SHORTS, RANKS } from '../lexicon/titles.ts';

export type Role = 'title' | 'office' | 'modifier' | 'adjective' | 'name';

const ARTICLE_NAME = /^(?:al|el|ul|ol|an|as|ash|at|ad|ar|az|as|d|l|o)[-'’]\p{Lu}/u;
/** "I'm", "We've", "Don't". */
const CONTRACTION = /^(?:i|we|you|they|he|she|it|that|there|here|what|who|how|where|when|let|everyone|\w+n)['’](?:m|ve|ll|d|re|s|t)$/;
/** "D-Ohio": party and state of a politician. */
const PARTY_TAG = /^[DRI]-\p{Lu}/u;
const LOWER_PART = /-\p{Ll}/u;
const SHORT_MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** Peoples in the form that joins them to others. */
const JOINED_PEOPLE = /^(?:afro|anglo|austro|euro|franco|greco|hispano|indo|italo|luso|russo|sino|turco)$/;
/** Months that are also names or verbs. */
const SOFT_MONTHS = /^(?:may|march|april|june|august)$/;

/** True for a word that may stand in a name: a capital, or a lower-case article joined to one ("al-Badri"). */
export function isNameWord(token: Token, previous?: Token): boolean {
  if (token.kind !== 'word') return false;
  // Most words are letters throughout, and in small ones.
  if (!token.capital) return token.text !== token.lower && ARTICLE_NAME.test(token.text);
  if (!/[^A-Za-z]/.test(token.text)) return true;
  if (CONTRACTION.test(token.lower) || PARTY_TAG.test(token.text)) return false;
  return !LOWER_PART.test(token.text) || isCompoundName(token) || isSecondName(token, previous);
}

/** "Leung Che-cheung": a hyphenated name after a surname; "the Europe-wide" has no name before it. */
function isSecondName(token: Token, previous: Token | undefined): boolean {
  const [first = '', last = '', more] = token.lower.split('-');
  if (!previous?.capital || previous.kind !== 'word' || FUNCTION_WORDS.has(previous.lower) || !token.spaced) return false;
  return more === undefined && first.length <= 6 && last.length <= 6 && !isCommonWord(last) && !isCommonWord(first) && !FUNCTION_WORDS.has(last) && !hasOrdinaryEnding(last) && !/(?:ed|led|\w{3}ing|style|based|run|wide|born)$/.test(last) && !isAdjective(first) && listedAs(`${token.text.slice(0, first.length)}`) === null;
}

/** "Jae-in", "Abdel-rahman": short or one-sided hyphenated given names; "Europe-wide" is an adjective. */
function isCompoundName(token: Token): boolean {
  const [first = '', ...rest] = token.lower.split('-');
  const last = rest[rest.length - 1] ?? '';
  return last.length <= 2 ? !/^(?:up|in|on|by|to|of|off)$/.test(last) || /^(?:jae|zi|ji|su|da)$/.test(first) : /^(?:abdel|abdul|abd|jong|kim|jae|min|hyun|geun|young|seung|chang|ching|tsai|xiao|moon|soo)$/.test(first);
}

/** Days and months break a run of capitals. */
export function isCalendarWord(token: Token, previous: Token | undefined, next: Token | undefined): boolean {
  if (DAYS.has(token.lower)) return true;
  if (SHORT_MONTH.test(token.lower) && (next?.kind === 'number' || previous?.kind === 'number')) return true;
  if (!MONTHS.has(token.lower)) return false;
  if (!SOFT_MONTHS.test(token.lower)) return true;
  if (next?.kind === 'number') return true;
  return !(previous?.capital && previous.kind === 'word' && !FUNCTION_WORDS.has(previous.lower)) && !(next?.capital && next.kind === 'word');
}

/** "Pro-Beijing", "Anti-Corruption", "Ex-Barclays": what somebody or something is for, against or no longer of. */
const STANCE = /^(?:pro|anti|counter|ex)-\p{L}{2}/u;

/** "iranian", "muslim", "saudi-iranian", "franco-german". */
export function isAdjective(lower: string): boolean {
  if (DEMONYM_COUNTRY.has(lower) || OTHER_ADJECTIVES.has(lower)) return true;
  if (!lower.includes('-')) return false;
  return (STANCE.test(lower) && !isOfficeNoun(lower)) || lower.split('-').every((part, at, { length }) => DEMONYM_COUNTRY.has(part) || OTHER_ADJECTIVES.has(part) || (at < length - 1 && JOINED_PEOPLE.test(part)));
}

export function isHonorific(lower: string): boolean {
  return HONORIFICS.has(lower) || RANKS.has(lower);
}

export function isOfficeNoun(lower: string): boolean {
  if (OFFICE_NOUNS.has(lower) || OFFICE_SHORTS.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen >= 0 && ((/^(?:vice|ex|deputy|co|sub|under)-/.test(lower) && OFFICE_NOUNS.has(lower.slice(hyphen + 1))) || /-(?:elect|designate|general)$/.test(lower));
}

/** The role of a capitalised word inside a run. */
export function roleOf(token: Token): Role {
  const { lower } = token;
  if (isHonorific(lower)) return 'title';
  if (isOfficeNoun(lower)) return 'office';
  if (isAdjective(lower)) return 'adjective';
  if (OFFICE_MODIFIERS.has(lower) || STATUS_WORDS.has(lower)) return 'modifier';
  return 'name';
}
