/** What a read page holds in memory, by Chromium's own count after a collection. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Figure } from './figure.ts';
import { articlePage, singlePage } from './pages.ts';
import { pause, type Stand } from './stand.ts';

const MEGABYTE = 1024 * 1024;
const NAVIGATIONS = 1_000;
/** Navigations after which everything that is made once has been made. */
const WARM = 100;
/** Milliseconds of each page; every so many-th one stays until it was read. */
const SHOWN_FOR = 60;
const READ_EVERY = 20;
const READ_TAKES = 1_500;
/** Growth that a collection at another moment explains. */
const NOISE = 1;

export async function* memoryFigures(stand: Stand): AsyncGenerator<Figure> {
  yield await tabFigure(stand);
  yield await growthFigure(stand);
}

async function tabFigure(stand: Stand): Promise<Figure> {
  const page = await stand.open(articlePage(5_000));
  const session = await page.createCDPSession();
  const before = await held(session);
  await stand.turn(true);
  await stand.read(page);
  await pause(1_000);
  const after = await held(session);
  await stand.turn(false);
  await page.close();
  return { what: 'memory that an article of 5,000 words holds more', value: (after - before) / MEGABYTE, unit: 'MB', bar: 6 };
}

async function growthFigure(stand: Stand): Promise<Figure> {
  await stand.turn(true);
  const page = await stand.open(singlePage(1_000));
  await stand.read(page);
  const session = await page.createCDPSession();
  await navigate(page, 1, WARM);
  const before = await held(session);
  await navigate(page, WARM + 1, NAVIGATIONS);
  const after = await held(session);
  await stand.turn(false);
  await page.close();
  return { what: `growth from ${WARM} to ${NAVIGATIONS} pages shown without a load`, value: Math.max(0, (after - before) / MEGABYTE), unit: 'MB', bar: NOISE };
}

async function navigate(page: Page, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) {
    await page.evaluate((story) => (window as unknown as { show: (n: number) => void }).show(story), n);
    await pause(n % READ_EVERY === 0 || n === to ? READ_TAKES : SHOWN_FOR);
  }
}

/** Bytes of all scripts of the page and of what they hold of the browser's own objects. */
async function held(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number; backingStorageSize?: number };
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}
