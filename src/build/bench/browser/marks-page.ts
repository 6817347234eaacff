/** Runs on the page that marks are measured on: paints so many words of it, in one of three ways. */
import { KINDS } from '../../../core/annotation.ts';
import { createPainter } from '../../../page/painter.ts';
import { createHitTest } from '../../../page/pointer.ts';
import { buildTextMap } from '../../../page/text-map.ts';
import type { MarkColumns, PaintPreferences, TextMap } from '../../../page/types.ts';

export interface Painting {
  /** Milliseconds of script until all marks stand, in all tasks together. What browsers do within a call counts. */
  readonly work: number;
  /** Those of them in calls that register highlights: Firefox makes the marks there, Chromium in the next frame. */
  readonly registering: number;
  /** Milliseconds of the longest task of script. */
  readonly longest: number;
  readonly tasks: number;
  /** Milliseconds until two frames later. */
  readonly drawn: number;
}

interface Hits {
  /** Milliseconds for one point. */
  readonly ours: number;
  readonly browsers: number;
  readonly found: number;
  readonly tests: number;
}

declare global {
  interface Window {
    /** `prepare` in a task of its own, before `paint`: what it leaves to collect is none of the painter's. */
    marksBench: { readonly prepare: (count: number) => Promise<void>; readonly paint: (how: 'gloss' | 'mark.js' | 'spans') => Promise<Painting>; readonly hits: (count: number) => Promise<Hits> };
  }
}

/** mark.js in so far as it is used. */
declare const Mark: new (root: Element) => { markRanges(ranges: readonly { start: number; length: number }[], options: object): void };

const PREFERENCES: PaintPreferences = { density: 'every', kinds: { person: true, place: true, organisation: true, event: true, office: true, topic: true, quote: true }, palette: 'gloss' };

const mapOfPage = (): TextMap => buildTextMap([...document.querySelectorAll('p')].map((element) => ({ element, nodes: [...element.childNodes].filter((node) => node instanceof Text) })));

/** Every tenth word is a mark. */
function columnsOf(map: TextMap, count: number): MarkColumns {
  const words = [...map.text.matchAll(/\S+/g)].filter((_, i) => i % 10 === 3).slice(0, count);
  return { starts: words.map(({ index }) => index), ends: words.map(({ 0: word, index }) => index + word.length), kinds: words.map((_, i) => i % KINDS.length), entities: words.map((_, i) => i % 50), quoteStarts: [], quoteEnds: [], quoteTints: [] };
}

/** Long enough for the browser to collect what the preparation left behind. */
const REST_MS = 300;
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST_MS));

let prepared: { readonly map: TextMap; readonly marks: MarkColumns };

async function prepare(count: number): Promise<void> {
  const map = mapOfPage();
  prepared = { map, marks: columnsOf(map, count) };
  await rest();
  // Chromium is started so that it has one. Firefox collects by itself when a page rests.
  (globalThis as { gc?: () => void }).gc?.();
  await rest();
}

/** The time that work takes, task by task. */
class TaskClock {
  readonly tasks: number[] = [];
  registering = 0;

  constructor() {
    // The painter slices its work with it.
    const original = window.setTimeout;
    window.setTimeout = ((work: () => void, delay?: number) => original(() => (delay ? work() : this.task(work)), delay)) as typeof window.setTimeout;
    const { set } = HighlightRegistry.prototype;
    const timed = (registry: HighlightRegistry, name: string, highlight: Highlight): HighlightRegistry => {
      const start = performance.now();
      set.call(registry, name, highlight);
      this.registering += performance.now() - start;
      return registry;
    };
    HighlightRegistry.prototype.set = function (name, highlight) {
      return timed(this, name, highlight);
    };
  }

  task(work: () => void): void {
    const start = performance.now();
    work();
    this.tasks.push(performance.now() - start);
  }
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The painter registers its highlights when they are whole. */
async function painted(count: number, poll = window.setTimeout): Promise<void> {
  const size = (name: string): number => (CSS.highlights.get(name) as unknown as { size: number } | undefined)?.size ?? 0;
  while (['gloss-person', 'gloss-place', 'gloss-organisation', 'gloss-event', 'gloss-office'].reduce((sum, name) => sum + size(name), 0) < count) await new Promise((resolve) => poll(resolve));
}

async function paint(how: 'gloss' | 'mark.js' | 'spans'): Promise<Painting> {
  const { map, marks } = prepared;
  const poll = window.setTimeout;
  const clock = new TaskClock();
  await frame();
  const start = performance.now();
  const first = (): void => {
    if (how === 'gloss') createPainter(document, new AbortController().signal).paint(map, marks, [...marks.starts.keys()], PREFERENCES);
    else if (how === 'spans') wrap(map, marks);
    else new Mark(document.body).markRanges(rangesOfBody(map, marks), { acrossElements: true });
  };
  // From a timer: Chromium counts no CPU of script for what runs after an `await`.
  await new Promise<void>((resolve) => poll(() => {
    clock.task(first);
    resolve();
  }));
  if (how === 'gloss') await painted(marks.starts.length, poll);
  const { tasks, registering } = clock;
  await frame();
  await frame();
  return { work: tasks.reduce((sum, time) => sum + time, 0), registering, longest: Math.max(...tasks), tasks: tasks.length, drawn: performance.now() - start };
}

/** mark.js counts in the text of all text nodes, where ours has breaks between paragraphs. */
function rangesOfBody(map: TextMap, marks: MarkColumns): { start: number; length: number }[] {
  return marks.starts.map((start, i) => ({ start: start - 2 * map.paragraphAt(start), length: (marks.ends[i] ?? 0) - start }));
}

/**
 * From the end to the start, so that the nodes of the marks before stay as they are. Without `Range`: thousands of them
 * that nobody has collected yet make each edit of the page wait, and wrapping would take seconds.
 */
function wrap(map: TextMap, marks: MarkColumns): void {
  for (let i = marks.starts.length - 1; i >= 0; i--) {
    const index = map.paragraphAt(marks.starts[i] ?? 0);
    const at = map.paragraphs[index];
    const node = map.blocks[index]?.element.firstChild;
    if (!(node instanceof Text) || !at) continue;
    const words = node.splitText((marks.starts[i] ?? 0) - at.start);
    words.splitText((marks.ends[i] ?? 0) - (marks.starts[i] ?? 0));
    const span = document.createElement('span');
    span.style.textDecoration = 'underline';
    words.replaceWith(span);
    span.append(words);
  }
}

async function hits(count: number): Promise<Hits> {
  const map = mapOfPage();
  const marks = columnsOf(map, count);
  const visible = [...marks.starts.keys()];
  createPainter(document, new AbortController().signal).paint(map, marks, visible, PREFERENCES);
  await painted(marks.starts.length);
  await frame();
  const test = createHitTest(document, map, marks, visible);
  const points = Array.from({ length: 2_000 }, (_, i) => [(i * 37) % 640, (i * 53) % window.innerHeight] as const);
  test.at(5, 5);
  let found = 0;
  const ours = timeOf(() => points.forEach(([x, y]) => void (test.at(x, y) && found++)), points.length);
  const registry = CSS.highlights as unknown as { highlightsFromPoint?: (x: number, y: number) => unknown };
  const few = points.slice(0, 100);
  const browsers = timeOf(() => few.forEach(([x, y]) => void registry.highlightsFromPoint?.(x, y)), few.length);
  return { ours, browsers, found, tests: points.length };
}

function timeOf(work: () => void, count: number): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / count;
}

window.marksBench = { prepare, paint, hits };
