/** Names of months and weekdays as English articles write them, lower case, with the usual short forms. */

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** 1–12 for a month's name or short form ("Sept.", "Sep"); null for any other word. */
export function monthNumber(lower: string): number | null {
  const word = lower.replace(/\.$/, '');
  const index = MONTHS.findIndex((month) => month === word || (word.length >= 3 && word.length <= 4 && month.startsWith(word)));
  return index < 0 ? null : index + 1;
}

/** 0–6 from Monday for a weekday's full name; null for any other word. */
export function weekdayNumber(lower: string): number | null {
  const index = WEEKDAYS.indexOf(lower);
  return index < 0 ? null : index;
}

/** The value of "3", "three", "a" ("a week ago"); null for any other word. */
export function smallNumber(lower: string): number | null {
  if (/^\d{1,3}$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const index = NUMBERS.indexOf(lower);
  return index < 0 ? null : index + 1;
}
