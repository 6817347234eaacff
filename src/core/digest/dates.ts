/**
 * Dates in running text, resolved against the day of publication.
 *
 * What cannot be resolved safely is left out: a weekday or month that could lie on either side of the article,
 * "last week" (no ISO precision fits), "today" as a figure of speech.
 */
import { monthNumber, smallNumber, weekdayNumber } from '../lexicon/calendar-words.ts';
import type { Token } from '../text/tokens.ts';
import { directionOf } from './tense.ts';
import { calendarDay, dayFrom, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.ts';

/** A date in the text: its tokens `[first, last)` and its value as precise as the words are. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  /** ISO 8601: `2020`, `2020-05` or `2020-05-07`. */
  readonly date: string;
  /** False where the value hangs on the day of publication. */
  readonly absolute: boolean;
}

/** Where a rule looks: the token at `at`, with the sentence's border and the day of publication. */
interface Look {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly today: number | null;
}

type DateRule = (look: Look) => FoundDate | null;

const YEAR = /^(?:1[89]|20)\d\d$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;
const BEFORE_YEAR = new Set(['in', 'since', 'until', 'till', 'by', 'during', 'before', 'after', 'from', 'early', 'late', 'mid', 'year', 'summer', 'autumn', 'spring', 'winter', 'fall']);
const OF_YEAR = new Set(['end', 'start', 'beginning', 'middle', 'summer', 'autumn', 'spring', 'winter', 'fall', 'half', 'quarter', 'months']);
const BEFORE_MONTH = new Set(['in', 'since', 'last', 'next', 'this', 'early', 'late', 'mid', 'by', 'until', 'till', 'from', 'during', 'of', 'for']);
const QUALIFIERS = new Set(['early', 'earlier', 'late', 'later', 'mid', 'last', 'next', 'this']);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'noon']);
/** "every Monday", "on a wet Tuesday" */
const NO_CERTAIN_DAY = new Set(['every', 'each', 'any', 'a', 'an', 'most', 'some']);
/** How many months away a bare month may lie before it becomes a guess. */
const NEAR_MONTHS = 5;
const NEAR_DAYS = 150;

/** In the order of trial; the first that answers wins. */
const RULES: readonly DateRule[] = [isoDate, dayMonthYear, monthDayYear, monthYear, dayOrMonth, wordOfDay, weekday, yearWord, ago, bareYear];

/**
 * Finds dates between two tokens.
 *
 * @param tokens tokens of the whole text
 * @param first the sentence's first token
 * @param last the token after its last
 * @param today day of publication (days since 1970), or null when unknown: then only absolute dates are found
 */
export function findDates(tokens: readonly Token[], first: number, last: number, today: number | null): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = first; at < last; ) {
    const date = dateAt({ tokens, at, first, last, today });
    if (date) found.push(date);
    at = date ? date.last : at + 1;
  }
  return found;
}

function dateAt(look: Look): FoundDate | null {
  if (!mayStartDate(look)) return null;
  for (const rule of RULES) {
    const found = rule(look);
    if (found) return widen(look, found);
  }
  return null;
}

const DATE_OPENERS = new Set(['yesterday', 'tomorrow', 'today', 'tonight', 'this', 'last', 'next']);

/** Cheap gate: most words of an article are not dates. Months and weekdays have a capital; all else is a number or listed. */
function mayStartDate({ tokens, at }: Look): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && token.kind !== 'word')) return false;
  return token.kind === 'number' || token.capital || DATE_OPENERS.has(token.lower) || smallNumber(token.lower) !== null;
}

/** Takes "last", "early this", "late" before the date into its words. */
function widen(look: Look, found: FoundDate): FoundDate {
  let first = found.first;
  while (first > look.first && QUALIFIERS.has(lower(look, first - 1 - look.at))) first--;
  return { ...found, first };
}

function lower({ tokens, at, first, last }: Look, offset: number): string {
  const index = at + offset;
  return index >= first && index < last ? (tokens[index]?.lower ?? '') : '';
}

function hit(look: Look, length: number, date: string | null, absolute: boolean): FoundDate | null {
  return date === null ? null : { first: look.at, last: look.at + length, date, absolute };
}

function isoOfDay(year: number, month: number, day: number): string | null {
  const number = dayFrom({ year, month, day });
  return number === null ? null : isoDay(number);
}

/** A month's name; "may" and "march" only with a capital, and "Sun", "Mar" only beside a number. */
function monthAt(look: Look, offset: number): number | null {
  const token = look.tokens[look.at + offset];
  return token?.capital && look.at + offset < look.last ? monthNumber(token.lower) : null;
}

function dayNumberAt(look: Look, offset: number): number | null {
  const match = ORDINAL.exec(lower(look, offset));
  const day = Number(match?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(look: Look, offset: number): number | null {
  const word = lower(look, offset);
  return YEAR.test(word) ? Number(word) : null;
}

/** "2020-07-22": five tokens that touch. */
function isoDate(look: Look): FoundDate | null {
  const parts = [0, 1, 2, 3, 4].map((offset) => lower(look, offset));
  const touching = [1, 2, 3, 4].every((offset) => look.tokens[look.at + offset]?.spaced === false);
  if (!touching || parts[1] !== '-' || parts[3] !== '-' || !/^\d{4}$/.test(parts[0] ?? '')) return null;
  return hit(look, 5, isoOfDay(Number(parts[0]), Number(parts[2]), Number(parts[4])), true);
}

/** "22 July 2020", "22nd of July, 2020" */
function dayMonthYear(look: Look): FoundDate | null {
  const day = dayNumberAt(look, 0);
  if (day === null) return null;
  const skip = lower(look, 1) === 'of' ? 2 : 1;
  const month = monthAt(look, skip);
  const comma = lower(look, skip + 1) === ',' ? 1 : 0;
  const year = yearAt(look, skip + 1 + comma);
  if (month === null) return null;
  if (year !== null) return hit(look, skip + 2 + comma, isoOfDay(year, month, day), true);
  return hit(look, skip + 1, nearestDay(look, month, day), false);
}

/** "July 22, 2020" */
function monthDayYear(look: Look): FoundDate | null {
  const month = monthAt(look, 0);
  const day = dayNumberAt(look, 1);
  if (month === null || day === null || /^[:%]/.test(lower(look, 2))) return null;
  const comma = lower(look, 2) === ',' ? 1 : 0;
  const year = yearAt(look, 2 + comma);
  if (year !== null) return hit(look, 3 + comma, isoOfDay(year, month, day), true);
  return hit(look, 2, nearestDay(look, month, day), false);
}

/** "July 2020", "July of 2020" */
function monthYear(look: Look): FoundDate | null {
  const month = monthAt(look, 0);
  const skip = lower(look, 1) === 'of' || lower(look, 1) === ',' ? 2 : 1;
  const year = yearAt(look, skip);
  // After a number it is a day that does not exist ("31 June 2019").
  const unreal = dayNumberAt(look, -1) !== null;
  return month === null || year === null || unreal ? null : hit(look, skip + 1, isoMonth(year, month), true);
}

/** "in January", "last May", "by early August": only with a word before it that makes it a date. */
function dayOrMonth(look: Look): FoundDate | null {
  const month = monthAt(look, 0);
  const before = lower(look, -1);
  if (month === null || look.today === null || !BEFORE_MONTH.has(before)) return null;
  // "Minister of March", "for May" are dates only for full month names in their usual frames.
  if (look.tokens[look.at + 1]?.capital && before !== 'last' && before !== 'next') return null;
  return hit(look, 1, resolveMonth(look, month, before), false);
}

function resolveMonth(look: Look, month: number, before: string): string | null {
  const now = calendarDay(look.today ?? 0);
  const back = (now.month - month + 12) % 12;
  const ahead = (month - now.month + 12) % 12;
  if (before === 'last') return isoMonth(now.year, now.month - (back === 0 ? 12 : back));
  if (before === 'next') return isoMonth(now.year, now.month + (ahead === 0 ? 12 : ahead));
  if (before === 'this') return isoMonth(now.year, month);
  const direction = before === 'since' ? 'past' : directionOf(look.tokens, look.at, look.first, look.last);
  if (direction === 'future') return ahead <= NEAR_MONTHS ? isoMonth(now.year, now.month + ahead) : null;
  return direction === 'past' && back <= NEAR_MONTHS ? isoMonth(now.year, now.month - back) : null;
}

/** The day of that name next to publication; null when it is too far from it to be sure of the year. */
function nearestDay(look: Look, month: number, day: number): string | null {
  const { today } = look;
  if (today === null) return null;
  const { year } = calendarDay(today);
  for (const candidate of [year, year - 1, year + 1]) {
    const number = dayFrom({ year: candidate, month, day });
    if (number !== null && Math.abs(number - today) <= NEAR_DAYS) return isoDay(number);
  }
  return null;
}

/** "yesterday", "today", "this morning", "last night", "tomorrow" */
function wordOfDay(look: Look): FoundDate | null {
  const { today } = look;
  const word = lower(look, 0);
  const next = look.tokens[look.at + 1];
  if (today === null || next?.kind === 'possessive') return null;
  if (word === 'yesterday') return hit(look, 1, isoDay(today - 1), false);
  if (word === 'tomorrow') return hit(look, 1, isoDay(today + 1), false);
  if (word === 'today' || word === 'tonight') return hit(look, 1, isoDay(today), false);
  if (word === 'this' && PARTS_OF_DAY.has(lower(look, 1))) return hit(look, 2, isoDay(today), false);
  return word === 'last' && lower(look, 1) === 'night' ? hit(look, 2, isoDay(today - 1), false) : null;
}

/** "on Monday", "last Sunday", "next Friday" */
function weekday(look: Look): FoundDate | null {
  const { today } = look;
  const wanted = weekdayNumber(lower(look, 0));
  if (wanted === null || today === null || !look.tokens[look.at]?.capital) return null;
  const back = (weekdayOf(today) - wanted + 7) % 7;
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  const before = lower(look, -1);
  // On a Monday, "last Sunday" is yesterday to one writer and eight days ago to another.
  if (before === 'last') return back === 1 ? null : hit(look, 1, isoDay(today - (back || 7)), false);
  if (before === 'next') return wanted > weekdayOf(today) ? null : hit(look, 1, isoDay(today + (ahead || 7)), false);
  if (NO_CERTAIN_DAY.has(before) || NO_CERTAIN_DAY.has(lower(look, -2))) return null;
  const direction = directionOf(look.tokens, look.at, look.first, look.last);
  if (direction === 'future') return hit(look, 1, isoDay(today + ahead), false);
  return direction === 'past' || back === 0 ? hit(look, 1, isoDay(today - back), false) : null;
}

/** "early this year", "last month", "next year" */
function yearWord(look: Look): FoundDate | null {
  const step = { last: -1, this: 0, next: 1 }[lower(look, 0)];
  const unit = lower(look, 1);
  if (step === undefined || look.today === null || look.tokens[look.at + 2]?.kind === 'possessive') return null;
  const now = calendarDay(look.today);
  if (unit === 'year') return hit(look, 2, isoYear(now.year + step), false);
  return unit === 'month' ? hit(look, 2, isoMonth(now.year, now.month + step), false) : null;
}

/** "three days ago", "two months ago": precise to the unit, and only up to a dozen of it. */
function ago(look: Look): FoundDate | null {
  const count = smallNumber(lower(look, 0));
  const unit = lower(look, 1).replace(/s$/, '');
  if (count === null || count > 12 || look.today === null || lower(look, 2) !== 'ago') return null;
  const now = calendarDay(look.today);
  if (unit === 'day') return hit(look, 3, isoDay(look.today - count), false);
  if (unit === 'month') return hit(look, 3, isoMonth(now.year, now.month - count), false);
  return unit === 'year' ? hit(look, 3, isoYear(now.year - count), false) : null;
}

/** "in 2019": a bare number needs a word before it that makes it a year, and no noun that it counts. */
function bareYear(look: Look): FoundDate | null {
  const year = yearAt(look, 0);
  const before = lower(look, -1);
  if (year === null || !(BEFORE_YEAR.has(before) || (before === 'of' && OF_YEAR.has(lower(look, -2))))) return null;
  const next = look.tokens[look.at + 1];
  const counted = next !== undefined && look.at + 1 < look.last && next.kind === 'word' && /s$/.test(next.lower) && !/^(?:was|has|is|his|its|as|when|after|before)$/.test(next.lower);
  return counted ? null : hit(look, 1, isoYear(year), true);
}
