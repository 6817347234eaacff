/**
 * Time as this process spends it: on a machine that others use too, the wall's clock measures them. Where a figure
 * is compared, both are measured by turns, so that both meet the same moments.
 */

/** Milliseconds of one core that this process has used. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds that `work` takes. */
export function timeOf(work: () => unknown): number {
  const start = processTime();
  keep(work());
  return processTime() - start;
}

const WARM_UP = 5;

/**
 * Medians of several works that are run by turns.
 *
 * @param works by name; each runs a few times before it is measured, until the engine's compilers, whose threads count
 *   as the process's time, have done with it
 * @param rounds how often each is measured
 * @returns milliseconds by name
 */
export function mediansOf<Name extends string>(works: Readonly<Record<Name, () => unknown>>, rounds: number): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < WARM_UP; round++) for (const name of names) keep(works[name]());
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(timeOf(works[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}

const kept: { result: unknown } = { result: null };

/** A result that nobody reads may never be worked out. */
function keep(result: unknown): void {
  kept.result = result;
}
