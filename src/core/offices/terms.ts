/** When an office was held: "since 2028", "until last May", "from 2001 to 2009", "appointed in March". */
import { dayOf } from '../digest/calendar.ts';
import { findDates, type FoundDate } from '../digest/dates.ts';
import type { View } from './view.ts';

export interface Term {
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_TERM: Term = { from: null, to: null };
const BEGINS = /^(?:since|from|between)$/;
const ENDS = /^(?:until|till|to|and|through)$/;
/** Words that put an appointment at a date. */
const AT = /^(?:in|on|last|this|early|late|earlier|at|yesterday|today)$/;
const LONGEST = 9;

/**
 * Reads a term from the words right behind an office.
 *
 * @param at token behind the office
 * @param entered true where the office was taken up: then a plain date is its beginning
 */
export function termAfter(view: View, at: number, entered: boolean): Term {
  const { tokens } = view;
  const sentence = view.sentenceOf(at);
  const first = tokens[at]?.lower ?? '';
  if (!sentence || at >= sentence.lastToken || !(BEGINS.test(first) || ENDS.test(first) || (entered && AT.test(first)))) return NO_TERM;
  const today = dayOf(view.reading.article.published);
  const dates = datesFrom(view, at, Math.max(sentence.firstToken, at - LONGEST), Math.min(sentence.lastToken, at + LONGEST), today);
  const [one, two] = dates;
  if (/^(?:until|till)$/.test(first)) return one && isNear(one, at) ? { from: null, to: one.date } : NO_TERM;
  const start = startYear(view, at + 1) ?? (one && isNear(one, at) ? one.date : null);
  if (start === null || first === 'to' || first === 'and') return NO_TERM;
  if (first !== 'from' && first !== 'between') return { from: start, to: null };
  const end = dates.find(({ first: begin }) => begin > at + 2) ?? two;
  const until = yearAfterEnd(view, at + 2) ?? (end && ENDS.test(tokens[end.first - 1]?.lower ?? '') ? end.date : null);
  return { from: start, to: until };
}

function datesFrom(view: View, at: number, first: number, last: number, today: number | null): FoundDate[] {
  return findDates(view.tokens, first, last, today).filter((date) => date.last > at);
}

/** The date stands right behind the word that opens the term. */
function isNear({ first, last }: FoundDate, at: number): boolean {
  return first <= at + 3 && last > at;
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function startYear({ tokens }: View, at: number): string | null {
  return YEAR.test(tokens[at]?.lower ?? '') ? (tokens[at]?.lower ?? null) : null;
}

function yearAfterEnd({ tokens }: View, at: number): string | null {
  return ENDS.test(tokens[at]?.lower ?? '') && YEAR.test(tokens[at + 1]?.lower ?? '') ? (tokens[at + 1]?.lower ?? null) : null;
}

/** True where the day of publication lies behind the end of a term. */
export function isOver(to: string | null, published: string | null): boolean {
  if (to === null) return false;
  if (published === null) return true;
  const length = Math.min(to.length, published.length, 10);
  return to.slice(0, length) <= published.slice(0, length);
}
