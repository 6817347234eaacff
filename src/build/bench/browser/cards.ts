/** From a resting pointer, or a key, to the card on the screen. */
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../browsers/session.ts';
import { median, quantile, times, type Figure } from './figure.ts';
import { articlePage } from './pages.ts';
import { pause, type Stand } from './stand.ts';
import { traceOf } from './trace.ts';

/** The reader's setting: the card comes so long after the pointer came to rest, ms. */
const SHOW_AFTER = 500;
/** A timer may fire so much too early, ms. */
const EARLY = 20;
const ROUNDS = 20;
const FRESH_PAGES = 7;

/** On the page: when the pointer moved last, and when a card was drawn, on the clock that all contexts share. */
const WATCH_CARDS = `
  const now = () => performance.timeOrigin + performance.now();
  window.moved = 0;
  window.drawn = 0;
  window.told = () => undefined;
  addEventListener('pointermove', () => { window.moved = now(); performance.mark('moved'); }, true);
  new MutationObserver(() => {
    if (!document.querySelector('gloss-card')) { window.drawn = 0; return; }
    requestAnimationFrame(() => { const { port1, port2 } = new MessageChannel(); port1.onmessage = () => { window.drawn = now(); window.told(); }; port2.postMessage(0); });
  }).observe(document.documentElement, { childList: true });`;

interface Watched {
  readonly moved: number;
  readonly drawn: number;
}

export async function* cardFigures(stand: Stand): AsyncGenerator<Figure> {
  await stand.turn(true);
  yield* firstCardFigures(stand);
  const page = await watchedPage(stand);
  const points = await pointsOfNames(page);
  const after: number[] = [];
  const work: number[] = [];
  await times(ROUNDS + 1, async (round) => {
    const [x = 0, y = 0] = points[round % points.length] ?? [];
    const hover = async (): Promise<void> => {
      await page.mouse.move(x, y);
      const { moved, drawn } = await drawnCard(page);
      after.push(drawn - moved - SHOW_AFTER);
    };
    if (stand.session.name === 'chromium') work.push((await traceOf(page, hover, { mark: 'moved', after: SHOW_AFTER - EARLY })).total);
    else await hover();
    await dismiss(page);
  });
  // The first one was measured above.
  [after, work].forEach((figures) => figures.shift());
  const afterWait = quantile(after, 0.95);
  yield work.length > 0
    ? { what: 'after the wait → card drawn, main thread, p95', value: quantile(work, 0.95), unit: 'ms', bar: 16, note: `median ${median(work).toFixed(0)} ms; drawn ${median(after).toFixed(0)} ms after the wait (p95 ${afterWait.toFixed(0)}), in frames of software` }
    : { what: 'pointer rests → card drawn, after the wait, p95', value: afterWait, unit: 'ms', bar: null, note: 'waits for a frame of 16.7 ms too' };
  const keys = await times(ROUNDS, () => byKey(stand, page));
  await page.close();
  yield { what: 'key → card drawn, p95', value: quantile(keys, 0.95), unit: 'ms', bar: 100, note: `median ${median(keys).toFixed(0)} ms` };
}

async function watchedPage(stand: Stand): Promise<Page> {
  const page = await stand.open(articlePage(1_000));
  await page.evaluate(WATCH_CARDS);
  await stand.read(page);
  await pause(800);
  return page;
}

/** The first card of a page waits for what draws it, too. */
async function* firstCardFigures(stand: Stand): AsyncGenerator<Figure> {
  const onFreshPage = (measured: (page: Page) => Promise<number>): Promise<number[]> =>
    times(FRESH_PAGES, async () => {
      const page = await watchedPage(stand);
      const taken = await measured(page);
      await page.close();
      return taken;
    });
  const hovered = await onFreshPage(async (page) => {
    const [[x, y] = [0, 0]] = await pointsOfNames(page);
    await page.mouse.move(x, y);
    const { moved, drawn } = await drawnCard(page);
    return drawn - moved - SHOW_AFTER;
  });
  yield { what: 'pointer rests → first card of a page drawn, after the wait, median', value: median(hovered), unit: 'ms', bar: null, note: `slowest of ${FRESH_PAGES} ${Math.max(...hovered).toFixed(0)} ms` };
  const keys = await onFreshPage((page) => byKey(stand, page));
  yield { what: 'key → first card of a page drawn, median', value: median(keys), unit: 'ms', bar: null, note: `slowest of ${FRESH_PAGES} ${Math.max(...keys).toFixed(0)} ms` };
}

/** Middles of the names in view. */
function pointsOfNames(page: Page): Promise<[number, number][]> {
  return page.evaluate(() => {
    const points: [number, number][] = [];
    for (const paragraph of document.querySelectorAll('p')) {
      const node = paragraph.firstChild;
      if (!(node instanceof Text)) continue;
      for (const { index } of node.data.matchAll(/Rouhani|Al-Kazemi|Khamenei/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 6);
        const box = range.getBoundingClientRect();
        if (box.bottom < innerHeight - 40) points.push([box.left + box.width / 2, box.top + box.height / 2]);
      }
    }
    return points;
  });
}

/** One question that waits in the page: asking again and again would be work that is measured too. */
const drawnCard = (page: Page): Promise<Watched> =>
  page.evaluate(async (): Promise<Watched> => {
    const watched = window as unknown as Watched & { told: () => void };
    if (watched.drawn === 0) await new Promise<void>((resolve) => { watched.told = resolve; });
    return { moved: watched.moved, drawn: watched.drawn };
  });

async function dismiss(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await waitFor(async () => (await page.evaluate(() => document.querySelector('gloss-card') === null)), 'the card to go');
}

/** The background gives the word, as it does when a key was pressed. */
async function byKey(stand: Stand, page: Page): Promise<number> {
  const start = await stand.session.background<number>(`async () => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    const now = performance.timeOrigin + performance.now();
    await browser.tabs.sendMessage(tab.id, { gloss: 'tab.command', params: { command: 'open-card' } });
    return now;
  }`);
  const { drawn } = await drawnCard(page);
  await dismiss(page);
  return drawn - start;
}
