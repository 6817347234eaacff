/** The glossary scan beside a plain loop over characters and beside packages that look for many words. */
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import Modern from 'modern-ahocorasick';
import { scanText } from '../../core/names/lookup-text.ts';
import { compileRecords } from '../../glossary/compile.ts';
import { openGlossary } from '../../glossary/open.ts';
import { mediansOf, timeOf } from './clock.ts';
import { recordsOf } from './names.ts';
import type { Figure } from './table.ts';

/** Names that stand in the text, at every size of the glossary, so that only its size differs. */
export const NAMES_IN_TEXT = 100;
const ROUNDS = 9;
const STEP = 4;
/** At so many names the packages take minutes to build. */
const MOST_FOR_PACKAGES = 20_000;
/** Characters that the packages read: the time of modern-ahocorasick grows with the square (measured 0.6 s at this size, 2.5 s at twice as many). */
const TEXT_FOR_PACKAGES = 30_000;
const MEGA = 1e6;
/** What a scan reaches beside the plain loop: the bars' own ratio, 200 and 150 MB/s beside 267. */
const RATIO_BARS: readonly (readonly [names: number, ratio: number, speed: number])[] = [[100, 0.75, 200], [10_000, 0.75, 200], [500_000, 0.56, 150]];

/** The least that any scan does. */
export function charLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

/**
 * @param text one text for all
 * @param namesOf so many names, `NAMES_IN_TEXT` of them in the text
 * @param most the largest glossary that is measured
 */
export function* benchScan(text: string, namesOf: (count: number) => string[], most: number): Generator<Figure> {
  const costs = new Map<number, number>();
  for (const [count, ratio, speed] of RATIO_BARS.filter(([names]) => names <= most)) {
    const names = namesOf(count);
    const bytes = compileRecords(recordsOf(names));
    const glossary = openGlossary(bytes);
    const { loop, ours } = mediansOf({ loop: () => charLoop(text), ours: () => scanText(text, glossary).length }, ROUNDS);
    costs.set(count, ours);
    const quarter = flat(text.slice(0, text.length / STEP));
    const part = mediansOf({ part: () => scanText(quarter, glossary).length }, ROUNDS).part;
    yield* [
      { what: `scan, ${count} names`, value: text.length / MEGA / (ours / 1000), unit: 'MB/s', bar: { at: 'least', value: speed } },
      { what: '  plain loop over the characters', value: text.length / MEGA / (loop / 1000), unit: 'MB/s' },
      { what: '  scan / plain loop', value: loop / ours, unit: 'times', bar: { at: 'least', value: ratio } },
      { what: `  time per character, ${text.length} against a quarter`, value: ours / (STEP * part), unit: 'times', bar: { at: 'most', value: 1.5 } },
      ...packages(text, names),
      ...(count === 500_000 ? loading(bytes) : []),
    ] satisfies Figure[];
  }
  const [small, large] = [costs.get(100), costs.get(500_000)];
  if (small !== undefined && large !== undefined) yield { what: 'scan, time at 500,000 names against 100', value: large / small, unit: 'times', bar: { at: 'most', value: 1.5 } };
}

/** A slice is slower to read than a string of its own. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function packages(text: string, names: readonly string[]): Figure[] {
  if (names.length > MOST_FOR_PACKAGES) return [];
  const monyone = new Monyone([...names]);
  const modern = new Modern([...names]);
  const part = flat(text.slice(0, TEXT_FOR_PACKAGES));
  const times = mediansOf({ '@monyone/aho-corasick': () => monyone.matchInText(part).length, 'modern-ahocorasick': () => modern.search(part).length }, 3);
  return Object.entries(times).map(([name, ms]) => ({ what: `  ${name}`, value: part.length / MEGA / (ms / 1000), unit: 'MB/s' }));
}

/** Opening the compiled file, and what it holds in memory: it is read in place. */
function loading(bytes: Uint8Array): Figure[] {
  const times = Array.from({ length: 5 }, () => timeOf(() => openGlossary(bytes))).sort((left, right) => left - right);
  return [
    { what: '  opened, the file in memory', value: times[2] ?? NaN, unit: 'ms', bar: { at: 'most', value: 50 } },
    { what: '  the file, which is read in place', value: bytes.length / MEGA, unit: 'MB', bar: { at: 'most', value: 20 } },
  ];
}
