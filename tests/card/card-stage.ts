/** Drives a card over marked words of a page, in Chromium: the page runs stage-card.ts. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { bundle, openStage, startStage } from '../ui/stage.ts';

export const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export interface DrivenCard {
  /** A fresh one in each test. */
  readonly page: Page;
  /** The mark whose card is shown, or null. */
  readonly shown: () => Promise<number | null>;
  readonly isShown: (mark: number | null) => Promise<unknown>;
  /** Runs in the page, on the card's closed root. */
  readonly inCard: <T>(read: (root: ShadowRoot) => T) => Promise<T>;
  readonly open: (mark: number, by: 'keyboard' | 'click' | 'touch') => Promise<void>;
}

/** @param body of the page, with `<u data-entity data-start>` marks */
export function driveCard(body: string): DrivenCard {
  let browser: Browser;
  let script: string;
  let page: Page;
  beforeAll(async () => {
    [browser, { script }] = await Promise.all([startStage(), bundle('tests/card/stage-card.ts')]);
  }, 60_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await page?.close();
    page = await openStage(browser, body);
    await page.addScriptTag({ content: script });
  }, 20_000);
  const isShown: DrivenCard['isShown'] = (mark) => page.waitForFunction((expected) => window.stage.card.shown() === expected, { timeout: 5000, polling: 20 }, mark);
  return {
    get page() {
      return page;
    },
    shown: () => page.evaluate(() => window.stage.card.shown()),
    isShown,
    inCard: <T>(read: (root: ShadowRoot) => T) => page.evaluate(`(${String(read)})(window.stage.root)`) as Promise<T>,
    async open(mark, by) {
      await page.evaluate((which, how) => window.stage.card.open(which, how), mark, by);
      await isShown(mark);
    },
  };
}
