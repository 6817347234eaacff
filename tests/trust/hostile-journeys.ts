/** Pages that are built to hurt: done, or stopped early with a word; the page itself stays alive. */
import { describe, expect, it } from 'vitest';
import type { Lab } from '../browser/lab.ts';
import { errorsOf, pause, settled, turn } from './ground.ts';
import { hostilePages } from './hostile-pages.ts';

/**
 * Milliseconds that the page may be unable to do anything. Here other tests take the machine's time too: this tells a
 * page that hangs. Single tasks are held against their 50 ms by `npm run bench:browser`, by CPU time, on long articles;
 * nothing holds the pages below against it.
 */
const HANGS = 2_500;

export function hostileJourneys(lab: () => Lab): void {
  describe('a hostile page', () => {
    it.each(hostilePages)('with %s', async (_, made, wanted) => {
      await turn(lab(), false);
      const page = await lab().open(made());
      const errors = errorsOf(page);
      await pause(200);
      await page.evaluate(() => { (window as unknown as { longest: number }).longest = 0; });
      await turn(lab(), true);
      const [state] = await settled(lab(), [page]);
      if (wanted === 'ready') expect(state).toMatchObject({ phase: 'ready' });
      if (state?.phase === 'trouble') expect(state.trouble === 'not-an-article' || (state.message ?? '').length > 10, JSON.stringify(state)).toBe(true);
      await pause(500);
      expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(HANGS);
      await turn(lab(), false);
      expect(errors.filter((error) => !error.includes('broken by the page'))).toEqual([]);
      await page.close();
    });
  });
}
