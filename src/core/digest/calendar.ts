/** Arithmetic on days of the Gregorian calendar. A day is a whole number: days since 1 January 1970. */

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly day: number;
}

/** The day at which an ISO 8601 date or time lies, as its writer counts it; null when it names no day. */
export function dayOf(iso: string | null): number | null {
  const match = ISO_DAY.exec(iso ?? '');
  return match ? dayFrom({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) : null;
}

/** The number of a day; null for one that does not exist (30 February). */
export function dayFrom({ year, month, day }: CalendarDay): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

export function calendarDay(day: number): CalendarDay {
  const date = new Date(day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `2020-07-22` */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** `2020-07`; months beyond the year's borders run on (month 0 is December of the year before). */
export function isoMonth(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month - 1, 1));
  return date.toISOString().slice(0, 7);
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
