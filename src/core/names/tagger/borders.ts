/**
 * Borders that the words themselves decide: what parts a tagged stretch into two names, what at its edges belongs to
 * no name, and what makes one name of two.
 */
import type { Token } from '../../text/tokens.ts';
import { isCommonWord, hasOrdinaryEnding } from '../../lexicon/common-words.ts';
import { cueFormsOf } from '../../lexicon/cue-verbs.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { isGivenName, mayBeGivenName } from '../../lexicon/given-names.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../../lexicon/heads.ts';
import { BEFORE_ORGANISATION, PLAIN_LETTERS } from '../../lexicon/name-context.ts';
import { listedAs } from '../../lexicon/name-lists.ts';
import { UNITS } from '../../lexicon/office-context.ts';
import { MORE_OFFICE_NOUNS } from '../../lexicon/offices.ts';
import { LIST_BITS } from './name-lists.ts';
import { countryCalled } from '../keys.ts';
import { isOfficeField, isOfInstitution } from '../office-fields.ts';
import { headKind, LETTERS_AFTER, NO_TOKEN, wordsOf } from '../pieces.ts';
import { isAdjective, isHonorific, isOfficeNoun } from '../roles.ts';
import type { TokenTable } from './features.ts';
import type { Tagged } from './labels.ts';

export type Borders = Pick<Tagged, 'first' | 'end'>;

const COMPANY_FORM = /^(?:inc|llc|ltd|corp|plc|co|jr|sr)\.?$/;
/** "Foo, Lindqvist & Partners". */
const FIRM_END = /^(?:partners|co\.?|llp|sons|associates)$/;
/** Firms whose names do not go on with "of": "Ostkamp Metals of Antwerp". */
const FIRM = /^(?:inc|ltd|corp|plc|co|group|holdings|international|industries|lines|metals|motors|airways|foods|brands|partners|technologies|systems|energy|shipping|tankers|steel|software)\.?$/;
/** Bodies whose names go on with "on": "Committee on Ethics". */
const BEFORE_ON = /^(?:commission|committee|council|panel|conference|cent(?:er|re)|subcommittee|institute|forum|caucus|initiative|alliance|coalition|board|inquiry|group|rapporteur)s?$/;
const PAPERS = /^(?:resolutions?|act|agreements?|accords?|treaty)$/;
/** Before the noun of an office, they belong to it. */
const RANKING = /^(?:high|state|special|chief|deputy|vice|assistant|senior|acting|permanent|prime|first|lead|managing|executive)$/;
/** What founders and towns give their names to. */
const FOUNDED = /^(?:university|college|foundation|institute|academy|museum)$/;
/** Forms of address in letters. */
const STYLES = /^(?:HH|HE|HRH)$/;
const ROAD = /^(?:road|highway|route|motorway|interstate|autoroute)$/;
const DIRECTION = /^(?:north|south|east|west|central|(?:north|south)-?(?:east|west))(?:ern)?$/;

/** "Emil Brandt, Haddad", "DAB's Ana Chan", "Basra and Kut" are two names each; "Rewards for" ends before "for". Nothing where there is no name. */
export function partsOf(name: Tagged, table: TokenTable): Borders[] {
  const { tokens } = table;
  const { kind } = name;
  if (tokens[name.first - 1]?.text === '@' || (kind === 'organisation' && isOfficeField(tokens, name.first, name.end))) return [];
  if (kind === 'other') return name.end - name.first === 1 && namesNobody(tokens, name.first) ? [] : [name];
  const field = fieldBefore(name, table);
  if (field > 0) return partsOf({ ...name, first: field, kind: 'person' }, table);
  const seat = seatBefore(name, table);
  if (seat > 0) return [{ first: name.first, end: seat }, ...partsOf({ ...name, first: seat, kind: 'person' }, table)];
  for (let at = name.first + 1; at < name.end - 1; at++) {
    if (parts(name, table, at)) return [...partsOf({ ...name, end: at }, table), ...partsOf({ ...name, first: at + 1 }, table)];
  }
  const [first, end] = [withoutOpener(name, table), withoutModel(name, table) ?? withoutTail(name, tokens)];
  return first < end && !(end - first === 1 && namesNobody(tokens, first)) ? [{ first, end }] : [];
}

/** Where the person begins in "Minister of Roads and Urban Development Farid Badri"; 0 elsewhere. */
function fieldBefore({ first, end }: Tagged, { tokens }: TokenTable): number {
  const of = tokens[first - 1]?.lower === 'and' ? first - 3 : first - 1;
  if (!/^(?:of|for)$/.test(tokens[of]?.lower ?? '') || !isOfficeNoun(tokens[of - 1]?.lower ?? '')) return 0;
  let at = first;
  while (at < end && isOfInstitution(tokens[at]?.lower ?? '')) at++;
  return at > first && end - at > 1 && mayBeGivenName(tokens[at]?.lower ?? '') ? at : 0;
}

/** Where "Muscat" ends in "the ambassador to Muscat Hamid Badri": a place by the lists, and two words or more of a person behind it; 0 elsewhere. */
function seatBefore({ first, end }: Tagged, { tokens, listNames }: TokenTable): number {
  if (listNames[first] !== 1 || !/^(?:of|to|for)$/.test(tokens[first - 1]?.lower ?? '') || !isOfficeNoun(tokens[first - 2]?.lower ?? '')) return 0;
  let seat = first + 1;
  while (listNames[seat] === 2) seat++;
  const isCertain = mayBeGivenName(tokens[seat]?.lower ?? '') || listedAs(wordsOf(tokens, first, seat)) === 'country';
  return end - seat > 1 && isCertain && tokens.slice(seat, end).every(({ capital, lower }) => capital && !isCommonWord(lower) && !isOfInstitution(lower)) ? seat : 0;
}

/** "AI", "PV" and "VIPs", but for the brackets that introduce an institution's letters; "Catholicism"; the "Kenyan" of "Kenyan minister". */
function namesNobody(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] ?? NO_TOKEN;
  if (/^\p{L}{3,}isms?$/u.test(text) || (isAdjective(lower) && isOfficeNoun(tokens[at + 1]?.lower ?? ''))) return true;
  return PLAIN_LETTERS.has(lower) && /^\p{Lu}[\p{Lu}\d.-]*s?$/u.test(text) && tokens[at - 1]?.text !== '(';
}

/** "Apex" of "Apex Glide Mini 10": a maker that the lists know, and what it makes, by its number; null for other names. */
function withoutModel({ first, end, kind }: Tagged, { tokens, listNames }: TokenTable): number | null {
  if (kind !== 'organisation' || end - first < 2 || listNames[first] !== 3 || listNames[first + 1] === 4) return null;
  const isNumbered = tokens[end - 1]?.kind === 'number' || (tokens[end]?.kind === 'number' && tokens[end]?.spaced === true);
  return isNumbered && headKind(tokens, first, end) !== 'organisation' ? first + 1 : null;
}

function parts({ kind, first, end }: Tagged, table: TokenTable, at: number): boolean {
  const { tokens, listNames } = table;
  const token = tokens[at];
  if (!token) return false;
  // "Mara Voss Marries Ted Hale", "Voss Rival Ted Hale" in a headline
  if (token.capital) return kind === 'person' && (isHeadlineWord(table, at) || isBetweenNames(table, at, end));
  if (token.text === ',') return !COMPANY_FORM.test(tokens[at + 1]?.lower ?? '') && (kind !== 'organisation' || !(INSTITUTION_WORDS.has(tokens[at + 1]?.lower ?? '') || FIRM_END.test(tokens[end - 1]?.lower ?? '')));
  // "Apex Works' Glide" too
  if (token.kind === 'possessive' || (/^['’]$/.test(token.text) && !token.spaced && tokens[at + 1]?.spaced)) return !isOwnedBody(tokens, first, at, end);
  if (kind === 'person') return /^(?:and|of|for)$/.test(token.lower);
  // The lists know it with the small word in it.
  if ((listNames[at] ?? 0) > 0 && (listNames[at] ?? 0) % 2 === 0) return false;
  switch (token.lower) {
    case 'and':
      // "Unit 60 and Unit 90", "the Harbour Voice and the Port Guild"
      if ((tokens[at + 1]?.lower === 'the' && !tokens.slice(first, at).some(({ lower }) => /^(?:of|on|for)$/.test(lower))) || (at + 2 < end && tokens[at + 2]?.kind === 'number')) return true;
      // "Manchester United and Real Madrid"
      if (listedAs(wordsOf(tokens, first, at)) !== null && listedAs(wordsOf(tokens, at + 1, end)) !== null) return true;
      return COMPANY_FORM.test(tokens[at - 1]?.lower ?? '') || !isOfWords(tokens, first, end);
    // "the fee that Galatya agreed for Karim Badri"
    case 'for':
      return kind === 'organisation' && isGivenName(tokens[at + 1]?.lower ?? '') && !isOfInstitution(tokens[at - 1]?.lower ?? '') && headKind(tokens, first, at) === null;
    case 'on':
      return !BEFORE_ON.test(tokens[at - 1]?.lower ?? '');
    case 'of':
      // "the Armed Command of Field Marshal Hale"
      if (kind === 'organisation' && headKind(tokens, first, at) !== null && isRanked(tokens, at + 1, end)) return true;
      if (kind === 'organisation' && at - first > 1 && (COMPANY_FORM.test(tokens[at - 1]?.lower ?? '') || (FIRM.test(tokens[at - 1]?.lower ?? '') && listedAs(wordsOf(tokens, at + 1, end)) !== null))) return true;
      return kind === 'organisation' && at - first > 1 && isGivenName(tokens[first]?.lower ?? '') && headKind(tokens, first, at) === null;
    default:
      return false;
  }
}

/** Words that names of institutions are made of: they can stand on both sides of "and". */
function isOfWords(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (ORGANISATION_HEADS.has(lower) || ORGANISATION_OPENERS.has(lower) || INSTITUTION_WORDS.has(lower) || lower === 'of' || (lower !== 'and' && isCommonWord(lower))) return true;
  }
  return headKind(tokens, first, end) !== null;
}

/** "St. Mary's Hospital", "Workers' Union": the owner is a part of the name. */
function isOwnedBody(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const owner = tokens[at - 1];
  const isAcronym = owner !== undefined && owner.text.length > 1 && owner.text === owner.text.toUpperCase();
  return !isAcronym && /^(?:organisation|place)$/.test(headKind(tokens, first, end) ?? '') && listedAs(wordsOf(tokens, first, at)) === null;
}

/** "Composer Chester Duvall", "Sayyid Hatem", "Councillors Ana Bell and Tom Hale": who somebody is comes before the name. */
function isTitle({ text, lower }: Token = NO_TOKEN, lists = 0): boolean {
  if (text === lower || mayBeGivenName(lower) || /^(?:st|saint)\b/.test(lower)) return false;
  const one = lower.replace(/men$/, 'man').replace(/s$/, '');
  return isHonorific(lower) || /(?:ologist|ographer)s?$/.test(lower) || isOfficeNoun(lower) || isOfficeNoun(one) || MORE_OFFICE_NOUNS.has(one) || (lists & LIST_BITS.trade) !== 0;
}

/** An ordinary word, a verb or who somebody is, in a line where nearly all words have capitals. */
function isHeadlineWord({ tokens, headlineAt, lists }: TokenTable, at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  if (headlineAt[at] !== 1 || mayBeGivenName(lower) || ((lists[at] ?? 0) & (LIST_BITS.surname | LIST_BITS.surnameWord)) !== 0) return false;
  return isCommonWord(lower) || hasOrdinaryEnding(lower) || isTitle(tokens[at], lists[at]) || cueFormsOf(lower).length > 0;
}

/** "Marries" in "Mara Voss Marries Ted Hale": no list of names knows it, and a given name and more follow. */
function isBetweenNames({ tokens, headlineAt, lists }: TokenTable, at: number, end: number): boolean {
  const isListed = ((lists[at] ?? 0) & ~LIST_BITS.opens) !== 0 || mayBeGivenName(tokens[at]?.lower ?? '');
  return headlineAt[at] === 1 && !isListed && at + 2 < end && isGivenName(tokens[at + 1]?.lower ?? '');
}

/** "Declaring Mosul", the "State" of "Secretary of State Kerry", the "Petty Officer" of "Petty Officer Keating". */
function withoutOpener({ first, end, kind }: Tagged, table: TokenTable): number {
  const { tokens, opens, lists, listNames } = table;
  // "HH the Amir", "HE Bell"
  if (first < end - 1 && STYLES.test(tokens[first]?.text ?? '')) first++;
  if (tokens[first]?.text === 'the' && STYLES.test(tokens[first - 1]?.text ?? '')) return end;
  while (first < end - 1 && ((kind === 'person' && isHeadlineWord(table, first)) || tokens[first]?.lower === 'former')) first++;
  // "Carmaker Apex Motor"
  if (kind === 'organisation' && opens[first] === 1 && first < end - 1 && BEFORE_ORGANISATION.has(tokens[first]?.lower ?? '') && !ORGANISATION_HEADS.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.capital) first++;
  if (kind === 'person') while (first < end - 1 && isTitle(tokens[first], lists[first]) && tokens[first + 1]?.kind === 'word') first++;
  const { lower = '' } = tokens[first] ?? {};
  if (end - first < 2 || headKind(tokens, first, end) !== null || listNames[first] !== 0) return first;
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  const isField = tokens[of]?.lower === 'of' && isOfficeNoun(tokens[of - 1]?.lower ?? '');
  if (isField && (lower === 'state' || (isOfInstitution(lower) && mayBeGivenName(tokens[first + 1]?.lower ?? '')))) return first + 1;
  const office = kind === 'person' ? -1 : tokens.slice(first, end - 1).findLastIndex((token) => isOfficeNoun(token.lower));
  if (office >= 0 && tokens.slice(first + office + 1, end).every((token) => token.kind === 'word' && !isOfInstitution(token.lower))) return first + office + 1;
  const ordinary = opens[first] === 1 && (isCommonWord(lower) || hasOrdinaryEnding(lower)) && !mayBeGivenName(lower) && !INSTITUTION_WORDS.has(lower);
  return ordinary && listedAs(wordsOf(tokens, first + 1, end)) !== null ? first + 1 : first;
}

/** "General Karim Badri", "Field Marshal Badri": a rank, and words behind it that no institution's name has; "General Services" has them. */
function isRanked(tokens: readonly Token[], at: number, end: number): boolean {
  const rank = tokens[at]?.lower === 'field' ? at + 1 : at;
  return isTitle(tokens[rank], 0) && rank + 1 < end && tokens.slice(rank + 1, end).every((token) => token.capital && !isOfInstitution(token.lower));
}

/** A possessive or a small word ends no name; a law or resolution is none, the body that passed it is. */
function withoutTail({ first, end, kind }: Tagged, tokens: readonly Token[]): number {
  let last = end;
  while (last > first + 1 && (tokens[last - 1]?.kind === 'possessive' || /^(?:of|for|on|in|at|and|the|&)$/.test(tokens[last - 1]?.text ?? ''))) last--;
  // "at Elm Road 90 minutes later"
  if (kind === 'place' && last - first > 2 && /^\d+$/.test(tokens[last - 1]?.text ?? '') && ROAD.test(tokens[last - 2]?.lower ?? '') && tokens[last]?.kind === 'word' && !FUNCTION_WORDS.has(tokens[last]?.lower ?? '')) return last - 1;
  // "(Hale 67, Brix 80)": when they scored
  if (kind !== 'organisation' && last - first === 2 && /^\d{1,3}$/.test(tokens[last - 1]?.text ?? '') && /^[,;)]$/.test(tokens[last]?.text ?? '') && /^[(,;]$/.test(tokens[first - 1]?.text ?? '')) return last - 1;
  if (kind === 'person') while (last > first + 1 && LETTERS_AFTER.test(tokens[last - 1]?.text ?? '')) last--;
  // "United Nations High Commissioner", "Arizona State Senator"
  else if (tokens[last]?.capital && isOfficeNoun(tokens[last]?.lower ?? '')) while (last > first + 1 && RANKING.test(tokens[last - 1]?.lower ?? '')) last--;
  if (kind !== 'organisation' || last - first < 2) return last;
  // "the United Nations Under-Secretary-General for Oceans"
  for (let at = first + 1; at < last; at++) if (tokens[at]?.lower.endsWith('-general') && !/^(?:the|of|and|for)$/.test(tokens[at - 1]?.lower ?? '') && (at + 1 === last || /^(?:for|of|on)$/.test(tokens[at + 1]?.lower ?? ''))) return at;
  if (tokens[first]?.lower === 'operation') return first;
  if (!PAPERS.test(tokens[last - 1]?.lower ?? '')) return last;
  return headKind(tokens, first, last - 1) === 'organisation' ? last - 1 : first;
}

/** "U.S. 5th Fleet", "al-Qaeda in Iraq", "Northern Iraq" where two names were read, "Wilson Or" where half a name was. */
export function joined(names: readonly Tagged[], table: TokenTable): Tagged[] {
  const all: Tagged[] = [];
  for (const name of names.map((each) => widened(each, table))) {
    const before = all[all.length - 1];
    const whole = before && oneName(before, name, table);
    if (whole) all[all.length - 1] = whole;
    else all.push(name);
  }
  return all.filter(({ first, end, kind }) => !(kind === 'place' && end - first === 1 && /ern$|^central$/.test(table.tokens[first]?.lower ?? '') && DIRECTION.test(table.tokens[first]?.lower ?? '')));
}

function oneName(left: Tagged, right: Tagged, { tokens, listNames }: TokenTable): Tagged | null {
  const whole = { ...left, end: right.end };
  const next = left.end === right.first;
  if (next && right.kind === 'place' && left.end - left.first === 1 && DIRECTION.test(tokens[left.first]?.lower ?? '')) return { ...whole, kind: 'place' };
  if (left.end - left.first === 1 && tokens[left.end]?.text === ',' && right.first === left.end + 1 && right.kind === 'organisation' && isPartnership(tokens, right)) return { ...whole, kind: 'organisation' };
  if (next && /^\d/.test(tokens[right.first]?.text ?? '') && countryCalled(wordsOf(tokens, left.first, left.end)) !== null && UNITS.has(tokens[right.end - 1]?.lower ?? '')) return { ...whole, kind: 'organisation' };
  // "Pakistan-Iran Joint Chamber of Commerce"
  const hyphen = tokens[left.end];
  if (left.kind === 'place' && right.kind === 'organisation' && right.first === left.end + 1 && right.end - right.first > 1 && hyphen?.text === '-' && !hyphen.spaced && countryCalled(tokens[right.first]?.text ?? '') !== null) return { ...whole, kind: 'organisation' };
  // 3 opens the name of an organisation in the lists, 4 goes on with it.
  if (listNames[left.first] !== 3 || left.kind !== 'organisation') return null;
  for (let at = left.first + 1; at < right.end; at++) if (listNames[at] !== 4) return null;
  return whole;
}

/** "Karimi & Lindt", "Crewe and Partners": what such a firm is called may begin before it. */
function isPartnership(tokens: readonly Token[], { first, end }: Borders): boolean {
  return tokens[first + 1]?.text === '&' || (tokens[first + 1]?.lower === 'and' && FIRM_END.test(tokens[end - 1]?.lower ?? ''));
}

/** "National Road 25", but "Elm Road" in "at Elm Road 3-1" and "at Elm Road 90 minutes". */
const isNumbered = (tokens: readonly Token[], number: number): boolean => tokens[number + 1]?.kind === 'mark' ? !/^[-–]/.test(tokens[number + 1]?.text ?? '') : FUNCTION_WORDS.has(tokens[number + 1]?.lower ?? '.');

function widened(name: Tagged, { tokens }: TokenTable): Tagged {
  const { first, end, kind } = name;
  if (kind === 'organisation' && /^\d+(?:st|nd|rd|th)$/.test(tokens[first - 1]?.lower ?? '') && UNITS.has(tokens[end - 1]?.lower ?? '')) return { ...name, first: first - 1 };
  const next = tokens[end];
  if (kind === 'organisation' && next?.spaced && COMPANY_FORM.test(next.text)) return { ...name, end: end + 1 };
  if (kind === 'organisation' && next?.text === '&' && tokens[end + 1]?.capital) return { ...name, end: end + 2 };
  // "Highway 12"
  if (kind === 'place' && next?.kind === 'number' && ROAD.test(tokens[end - 1]?.lower ?? '') && /^\d+$/.test(next.text) && (end - first === 1 || isNumbered(tokens, end))) return { ...name, end: end + 1 };
  // "Dell University"
  if ((kind === 'person' || kind === 'place') && next?.spaced && next.capital && FOUNDED.test(next.lower)) return { ...name, end: end + 1, kind: 'organisation' };
  const isSurname = kind === 'person' && end - first === 1 && next?.capital === true && next.spaced && next.text.length < 4 && FUNCTION_WORDS.has(next.lower) && next.text !== next.text.toUpperCase() && tokens[end + 1]?.capital === false && isGivenName(tokens[first]?.lower ?? '');
  return isSurname ? { ...name, end: end + 1 } : name;
}
