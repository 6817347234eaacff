/** The card's script comes when it is wanted: what that must not break. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../src/build/browsers/session.ts';
import { article } from './fixtures.ts';
import { textOf, type Lab } from './lab.ts';

const HOST = 'cards.test';
/** The browsers keep pages that were left, unless these forbid it. */
const KEPT = { ...article, headers: { 'cache-control': 'max-age=60' } };

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

export function cardJourneys(lab: () => Lab): void {
  const cardComes = (page: Page): Promise<unknown> => waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');

  describe('the first card of a page', () => {
    it('comes also when the reader went to another site and back: what the click allowed is over by then', async () => {
      const page = await lab().open(KEPT, HOST);
      await page.evaluate(() => window.addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`)));
      await lab().readAndClose(page);
      await lab().painted(page);
      // The card's script comes after the marks, and nothing shows that it has.
      await pause(1_500);
      lab().site.serve('http://elsewhere.test/', { body: '<p>Nothing.</p>' });
      await page.goto('http://elsewhere.test/');
      // The driver's own way back waits in Firefox for a load that a kept page does not have.
      await page.evaluate(() => setTimeout(() => history.back()));
      await waitFor(async () => (await page.title()) === 'kept: true', 'the page that was kept');
      await lab().painted(page);
      await lab().hover(page, 'Rouhani');
      await cardComes(page);
      await page.close();
    });

    it('does not come where the permission was taken back meanwhile, which the page does not notice; a click brings it', async () => {
      const first = await lab().open(article, HOST);
      await lab().session.allow(HOST);
      const { popup } = await lab().read(first);
      await waitFor(async () => (await textOf(popup)).includes('Always here'), 'the button');
      await popup.evaluate((root) => [...root.querySelectorAll('button')].find((button) => button.textContent === 'Always here')?.setAttribute('data-test', 'always'));
      await popup.click('[data-test=always]');
      await waitFor(() => lab().session.background<boolean>('async () => (await browser.scripting.getRegisteredContentScripts()).length > 0'), 'the script to be registered');
      await lab().session.closePopup();
      const page = await lab().open(article, HOST);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await lab().painted(page);
      const markup = await page.evaluate(() => document.documentElement.outerHTML);
      await lab().session.background(`async () => browser.permissions.remove({ origins: ['http://${HOST}/*', 'https://${HOST}/*'] })`);
      await lab().hover(page, 'Rouhani');
      await pause(1_500);
      expect([await lab().cardName(page), await page.evaluate(() => document.documentElement.outerHTML), errors]).toEqual([null, markup, []]);
      await lab().readAndClose(page);
      await lab().hover(page, 'Rouhani');
      await cardComes(page);
      for (const each of [first, page]) await each.close();
      await lab().change({ sites: {} });
    }, 60_000);

    it('comes when the background has slept since the page was read', async () => {
      const page = await lab().open(article, HOST);
      await lab().readAndClose(page);
      await lab().painted(page);
      await lab().session.sleep();
      await lab().hover(page, 'Rouhani');
      await cardComes(page);
      await page.close();
    });
  });
}
