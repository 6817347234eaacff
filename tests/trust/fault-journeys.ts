/** The background ends in the middle, a tab closes in the middle: page and popup never hang. */
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/build/browsers/session.ts';
import { textOf, type Lab } from '../browser/lab.ts';
import { plainPage } from './live-pages.ts';
import { pause, settled, turn } from './ground.ts';

export function faultJourneys(lab: () => Lab): void {
  describe('when the background ends', () => {
    it('after a page was read, its card and the popup come all the same', async () => {
      await turn(lab(), true);
      const page = await lab().open(plainPage);
      await settled(lab(), [page]);
      await lab().painted(page);
      await lab().session.sleep();
      await lab().hover(page, 'Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
      await page.keyboard.press('Escape');
      await lab().session.sleep();
      const popup = await lab().session.pressToolbarButton(page);
      await waitFor(async () => (await textOf(popup)).includes('Hassan Rouhani'), 'the cast');
      await lab().session.closePopup();
      await page.close();
    });

    it.each([0, 40, 150, 400])('%i ms into a reading, the page is read by the next opening', async (wait) => {
      await turn(lab(), true);
      const page = await lab().open(plainPage);
      await pause(wait);
      await lab().session.sleep();
      const popup = await lab().session.pressToolbarButton(page);
      let shown = '';
      try {
        await waitFor(async () => (shown = await textOf(popup)).includes('Hassan Rouhani'), 'the cast', 20_000);
      } catch (error) {
        throw new Error(`The popup shows: ${shown}`, { cause: error });
      } finally {
        await lab().session.closePopup();
        await page.close();
      }
    });
  });

  it('tabs that are closed while they are read leave the others alone, and nothing behind', async () => {
    await turn(lab(), true);
    for (const wait of [0, 60, 200]) {
      const closing = await lab().open(plainPage);
      await pause(wait);
      await closing.close();
    }
    const page = await lab().open(plainPage);
    await settled(lab(), [page]);
    await lab().painted(page);
    await page.close();
    await pause(500);
    const left = await lab().session.background<string[]>(`async () => {
      const tabs = new Set((await browser.tabs.query({})).map(({ id }) => String(id)));
      return Object.keys(await browser.storage.session.get(null)).filter((key) => /^(?:tab|reading):/.test(key) && !tabs.has(key.split(':')[1]));
    }`);
    expect(left).toEqual([]);
  });
}
