/** Main-thread time that Gloss adds to a page, and the time to the first mark. */
import type { CDPSession, Page } from 'puppeteer-core';
import { median, quantile, times, type Figure } from './figure.ts';
import { articlePage, shopPage } from './pages.ts';
import { pause, type Stand } from './stand.ts';
import { traceOf, type ThreadWork } from './trace.ts';

/** The detector looks again so late, ms. */
const LAST_LOOK = 5_500;
/** Milliseconds after which marks of a reading are painted for sure. */
const PAINTED = 700;
/** A task of more than so many ms is a long one. */
const LONG_TASK = 50;

const LENGTHS: readonly { readonly words: number; readonly bar: number | null; readonly rounds: number }[] = [
  { words: 1_000, bar: null, rounds: 5 },
  { words: 5_000, bar: 30, rounds: 5 },
  { words: 20_000, bar: null, rounds: 3 },
  { words: 100_000, bar: null, rounds: 3 },
];

/** Gloss is switched on on a page that stands still, so that all its main thread does is for Gloss; an idle stretch as long is taken off. */
export async function* mainThreadFigures(stand: Stand): AsyncGenerator<Figure> {
  const none = await times(5, () => added(stand, shopPage(), () => pause(LAST_LOOK)));
  yield { what: 'main thread, page that is no article', value: median(none.map(({ total }) => total)), unit: 'ms', bar: 5 };
  const empty = await times(5, () => emptyWorld(stand));
  yield { what: 'a script without a line, on the same page', value: median(empty), unit: 'ms', bar: null, note: 'the browser makes a world for it' };
  for (const { words, bar, rounds } of LENGTHS) {
    const works = await times(rounds, () => added(stand, articlePage(words), async (page) => {
      await stand.read(page);
      await pause(PAINTED);
    }));
    const longest = works.map((work) => work.longest[0] ?? 0);
    const long = works.flatMap((work) => work.longest.filter((task) => task > LONG_TASK));
    const name = `article of ${words.toLocaleString('en')} words`;
    yield { what: `main thread, ${name}`, value: median(works.map(({ total }) => total)), unit: 'ms', bar };
    yield { what: `longest task, ${name}`, value: median(longest), unit: 'ms', bar: LONG_TASK, note: long.length === 0 ? 'no long task' : `long tasks in ${rounds} runs: ${long.map((task) => task.toFixed(0)).join(', ')}` };
  }
}

/** What the browser takes to make a world for a script of an extension, on a page that has none yet. */
async function emptyWorld(stand: Stand): Promise<number> {
  const page = await stand.open(shopPage());
  const session = await rested(page);
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  const { total } = await traceOf(page, async () => {
    const { executionContextId } = (await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })) as { executionContextId: number };
    await session.send('Runtime.evaluate', { expression: '0', contextId: executionContextId });
  });
  await page.close();
  return total;
}

/** Waits until the page has come to rest; what it left behind itself would be collected while Gloss is measured. */
async function rested(page: Page): Promise<CDPSession> {
  await pause(500);
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await pause(500);
  return session;
}

async function added(stand: Stand, html: string, done: (page: Page) => Promise<void>): Promise<ThreadWork> {
  const page = await stand.open(html);
  await (await rested(page)).detach();
  const start = performance.now();
  const work = await traceOf(page, async () => {
    await stand.turn(true);
    await done(page);
  });
  const duration = performance.now() - start;
  await stand.turn(false);
  // What Gloss left behind would count as the page's own.
  await (await rested(page)).detach();
  const idle = await traceOf(page, () => pause(Math.min(duration, 1_000)));
  await page.close();
  return { total: Math.max(0, work.total - idle.total * (duration / Math.min(duration, 1_000))), longest: work.longest };
}

/** From the end of parsing to the first mark, on a page that is opened with Gloss on. */
export async function* firstMarkFigures(stand: Stand): AsyncGenerator<Figure> {
  await stand.turn(true);
  const waits = await times(5, async () => {
    const page = await stand.open(articlePage(1_000).replace('<head>', `<head><script>${WATCH_FIRST_MARK}</script>`));
    await stand.read(page);
    const wait = await page.evaluate(() => (window as unknown as { firstMark: Promise<number> }).firstMark);
    await page.close();
    return wait;
  });
  await stand.turn(false);
  yield { what: 'first mark after the page was parsed, 1,000 words', value: median(waits), unit: 'ms', bar: null, note: `p95 ${quantile(waits, 0.95).toFixed(0)}` };
}

const WATCH_FIRST_MARK = `window.firstMark = new Promise((resolve) => {
  let parsed = 0;
  addEventListener('DOMContentLoaded', () => { parsed = performance.now(); });
  const look = () => CSS.highlights.has('gloss-person') ? resolve(performance.now() - parsed) : requestAnimationFrame(look);
  look();
});`;
