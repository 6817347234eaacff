/** When a page that changes is read again. Pure. */

/** Milliseconds of quiet that an edit is given before the article is read again. */
const QUIET = 400;
/** Milliseconds: first and longest distance between two readings of a page that never comes to rest. */
const FIRST_DISTANCE = 1_500;
const LONGEST_DISTANCE = 60_000;

/** The readings so far. Times in milliseconds of one clock. */
export interface Pace {
  /** When the article was last read; null before the first time. */
  readonly last: number | null;
  /** The least distance to the next reading. */
  readonly distance: number;
}

export const INITIAL_PACE: Pace = { last: null, distance: FIRST_DISTANCE };

/** Milliseconds from `now` until a changed article may be read again. */
export function waitBefore(pace: Pace, now: number): number {
  const soonest = pace.last === null ? now : pace.last + pace.distance;
  return Math.max(QUIET, soonest - now);
}

/**
 * The pace after a reading at `now`: the distance doubles while readings follow each other closely (a page that
 * edits itself for ever must not be read for ever), and starts anew after a rest of twice the distance.
 */
export function paceAfter(pace: Pace, now: number): Pace {
  if (pace.last === null || now - pace.last > 2 * pace.distance) return { last: now, distance: FIRST_DISTANCE };
  return { last: now, distance: Math.min(pace.distance * 2, LONGEST_DISTANCE) };
}
