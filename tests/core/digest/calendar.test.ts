import { describe, expect, it } from 'vitest';
import { calendarDay, dayFrom, dayOf, isoDay, isoMonth, weekdayOf } from '../../../src/core/digest/calendar.ts';

describe('days of the calendar', () => {
  it('reads the day of an ISO date or time and nothing coarser', () => {
    expect(dayOf('1970-01-02')).toBe(1);
    expect(dayOf('1970-01-02T23:30:00+03:30')).toBe(1);
    expect(dayOf('1970-01')).toBeNull();
    expect(dayOf('yesterday')).toBeNull();
    expect(dayOf(null)).toBeNull();
  });

  it('knows which days exist', () => {
    expect(dayFrom({ year: 2024, month: 2, day: 29 })).not.toBeNull();
    expect(dayFrom({ year: 2023, month: 2, day: 29 })).toBeNull();
    expect(dayFrom({ year: 2023, month: 4, day: 31 })).toBeNull();
  });

  it.each([
    { iso: '1969-12-28', weekday: 6 },
    { iso: '1970-01-01', weekday: 3 },
    { iso: '2000-02-29', weekday: 1 },
    { iso: '2031-03-03', weekday: 0 },
  ])('$iso is weekday $weekday from Monday', ({ iso, weekday }) => {
    const day = dayOf(iso);
    expect(day === null ? null : weekdayOf(day)).toBe(weekday);
    expect(day === null ? null : isoDay(day)).toBe(iso);
  });

  it('runs months over the borders of a year', () => {
    expect(isoMonth(2031, 0)).toBe('2030-12');
    expect(isoMonth(2031, 13)).toBe('2032-01');
    expect(calendarDay(0)).toEqual({ year: 1970, month: 1, day: 1 });
  });
});
