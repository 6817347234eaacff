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

/** A work of a tenth of a millisecond needs many more rounds than one of ten until the compilers have seen enough. */
const WARM_UP = { rounds: 5, ms: 200 };

/**
 * Medians of several works that are run by turns.
 *
 * @param works by name; all run for a few rounds and at least 200 ms before they are measured, until the engine's
 *   compilers, whose threads count as the process's time, have done with them
 * @param rounds how often each is measured
 * @returns milliseconds by name
 */
export function mediansOf<Name extends string>(works: Readonly<Record<Name, () => unknown>>, rounds: number): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  warmUp(Object.values(works));
  for (let round = 0; round < rounds; round++) for (const name of names) times[name].push(timeOf(works[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function warmUp(works: readonly (() => unknown)[]): void {
  const start = performance.now();
  for (let round = 0; round < WARM_UP.rounds || performance.now() - start < WARM_UP.ms; round++) for (const work of works) keep(work());
}

export function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[values.length >> 1] ?? NaN;
}

const kept: { result: unknown } = { result: null };

/** A result that nobody reads may never be worked out. */
function keep(result: unknown): void {
  kept.result = result;
}
