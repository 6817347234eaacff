/** What a bench measured, held against its bar. */

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB';
  /** The most that it may be; null for a figure that is there to compare with. */
  readonly bar: number | null;
  /** Something more to know, such as what a peer took. */
  readonly note?: string;
}

/** Figures as they become known: a part takes minutes, and each line is worth seeing at once. */
export type Figures = AsyncIterable<Figure>;

/** One line: figure, bar, how many times the bar it is. */
export function lineOf({ what, value, unit, bar, note }: Figure): string {
  const held = bar === null ? '' : `  bar ${bar} ${unit}  ${(value / bar).toFixed(2)} of it  ${value <= bar ? '✓' : '✗'}`;
  return `${what.padEnd(58)} ${decimals(value).padStart(9)} ${unit}${held}${note === undefined ? '' : `  (${note})`}`;
}

const decimals = (value: number): string => value.toFixed(Math.abs(value) < 1 ? 3 : 1);

/** @param share 0.5 for the median, 0.95 for the value that 95 % do not exceed; NaN of nothing */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The least and the most, for a note. */
export const spreadOf = (values: readonly number[]): string => `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Runs something several times, one after the other. */
export async function times<T>(count: number, work: (round: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < count; round++) results.push(await work(round));
  return results;
}
