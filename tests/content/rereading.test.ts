import { describe, expect, it } from 'vitest';
import { INITIAL_PACE, paceAfter, waitBefore, type Pace } from '../../src/content/rereading.ts';

/** Edits a page every 100 ms for a time, and counts how often it is read. */
function readingsOf(milliseconds: number): number {
  let pace: Pace = INITIAL_PACE;
  let due: number | null = null;
  let readings = 0;
  for (let now = 0; now < milliseconds; now += 100) {
    due ??= now + waitBefore(pace, now);
    if (now < due) continue;
    pace = paceAfter(pace, now);
    due = null;
    readings++;
  }
  return readings;
}

describe('a page that changes', () => {
  it('is given a moment of quiet before the first reading', () => {
    expect(waitBefore(INITIAL_PACE, 10_000)).toBe(400);
  });

  it('is not read again right after a reading', () => {
    expect(waitBefore(paceAfter(INITIAL_PACE, 10_000), 10_100)).toBe(1_400);
  });

  it('is read ever more rarely while it never comes to rest', () => {
    expect(readingsOf(10_000)).toBeLessThanOrEqual(5);
    expect(readingsOf(600_000)).toBeLessThanOrEqual(20);
    expect(readingsOf(600_000)).toBeGreaterThan(10);
  });

  it('is read soon again after it has come to rest', () => {
    let pace = INITIAL_PACE;
    for (let reading = 0; reading < 5; reading++) pace = paceAfter(pace, reading * 2_000);
    expect(waitBefore(pace, 8_500)).toBeGreaterThan(10_000);
    const rested = paceAfter(pace, 200_000);
    expect(waitBefore(rested, 202_000)).toBe(400);
  });
});
