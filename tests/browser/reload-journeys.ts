/** The extension is reloaded, as an update does it, while pages are open that it marked. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../src/build/browsers/session.ts';
import { article } from './fixtures.ts';
import { textOf, type Lab } from './lab.ts';
import type { Pixels } from './png.ts';

/** Milliseconds after which nothing of the old instance may be seen. */
const GONE_WITHIN = 3_000;
/** Milliseconds for a new instance on a machine that does more than this. */
const BACK_WITHIN = 15_000;

/** How many pixels differ. */
function difference(one: Pixels, other: Pixels): number {
  let count = 0;
  for (let y = 0; y < one.height; y++) for (let x = 0; x < one.width; x++) if (one.at(x, y).some((value, channel) => value !== other.at(x, y)[channel])) count++;
  return count;
}

interface ReadPage {
  readonly page: Page;
  readonly bare: Pixels;
  readonly marked: Pixels;
  readonly highlights: Record<string, number>;
  /** Errors that the page's console told. */
  readonly errors: string[];
}

/** What is painted when nothing has been added for a moment. */
async function settled(lab: Lab, page: Page): Promise<Pixels> {
  await waitFor(async () => (await lab.highlights(page))['gloss-person'] !== undefined, 'marks on the page', BACK_WITHIN);
  let last = await lab.pixels(page);
  return waitFor(async () => {
    const now = await lab.pixels(page);
    const done = difference(last, now) === 0;
    last = now;
    return done && now;
  }, 'the marks to be painted');
}

export function reloadJourneys(lab: () => Lab): void {
  /** Opens an article, reads it, and leaves a card open on it. */
  async function readWithCard(host: string, read: (page: Page) => Promise<unknown>): Promise<ReadPage> {
    const page = await lab().open(article, host);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // Chromium tells here of the icon too, which the page does not have.
    page.on('console', (message) => void (message.type() === 'error' && !message.text().startsWith('Failed to load resource') && errors.push(message.text())));
    await page.mouse.move(2, 2);
    await lab().boxOf(page, 'Rouhani');
    const bare = await lab().pixels(page);
    await read(page);
    const marked = await settled(lab(), page);
    const highlights = await lab().highlights(page);
    await lab().hover(page, 'Rouhani');
    await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
    return { page, bare, marked, highlights, errors };
  }

  const alwaysHere = (host: string) => async (page: Page): Promise<void> => {
    await lab().session.allow(host);
    const { popup } = await lab().read(page);
    await waitFor(async () => (await textOf(popup)).includes('Always here'), 'the button');
    await popup.evaluate((root) => [...root.querySelectorAll('button')].find((button) => button.textContent === 'Always here')?.setAttribute('data-test', 'always'));
    await popup.click('[data-test=always]');
    await waitFor(() => lab().session.background<boolean>(`async () => (await browser.permissions.getAll()).origins.some((origin) => origin.includes(${JSON.stringify(host)}))`), 'the permission');
    await lab().session.closePopup();
  };

  describe('when the extension is reloaded, a page read by a click', () => {
    let read: ReadPage;
    beforeAll(async () => {
      read = await readWithCard('clicked.test', (page) => lab().readAndClose(page));
      expect(difference(read.bare, read.marked)).toBeGreaterThan(500);
      await lab().session.reload();
    }, 60_000);

    it('looks as if Gloss had never been there, card and all', async () => {
      await waitFor(async () => difference(await lab().pixels(read.page), read.bare) === 0, 'marks and card to go', GONE_WITHIN);
    });

    it('opens no card any more', async () => {
      await lab().hover(read.page, 'Al-Kazemi');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await lab().boxOf(read.page, 'Rouhani');
      expect(difference(await lab().pixels(read.page), read.bare)).toBe(0);
    });

    it('is read again by the next click, with single marks', async () => {
      await read.page.mouse.move(2, 2);
      await lab().readAndClose(read.page);
      expect(difference(await settled(lab(), read.page), read.marked)).toBe(0);
      expect(await lab().highlights(read.page)).toEqual(read.highlights);
      expect(await read.page.evaluate(() => [document.querySelectorAll('gloss-card').length, document.adoptedStyleSheets.length])).toEqual([0, 1]);
    });

    it('has no error in its console', async () => {
      expect(read.errors).toEqual([]);
      await read.page.close();
    });
  });

  it('a page of a chosen site is read again by itself when the extension is reloaded, with single marks', async () => {
    const read = await readWithCard('chosen.test', alwaysHere('chosen.test'));
    await lab().session.reload();
    await read.page.mouse.move(2, 2);
    await waitFor(async () => (await lab().stateOf(read.page))?.phase === 'ready', 'the page to be read again', BACK_WITHIN);
    await waitFor(async () => difference(await lab().pixels(read.page), read.marked) === 0, 'single marks and no card', BACK_WITHIN);
    // The old instance has ended by now, and must not have taken the new one's marks along.
    await new Promise((resolve) => setTimeout(resolve, GONE_WITHIN));
    expect(difference(await lab().pixels(read.page), read.marked)).toBe(0);
    expect(await lab().highlights(read.page)).toEqual(read.highlights);
    expect(read.errors).toEqual([]);
    await read.page.close();
  }, 60_000);
}
