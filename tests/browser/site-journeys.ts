/** Pages that make it hard, permissions, and what leaves the browser. */
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/build/browsers/session.ts';
import { arabicArticle, article, frontPage, singlePage, strictArticle } from './fixtures.ts';
import { textOf, type Lab } from './lab.ts';

export function siteJourneys(lab: () => Lab): void {
  it('a page with the strictest policy is marked and has cards', async () => {
    const page = await lab().open(strictArticle);
    await lab().readAndClose(page);
    await lab().painted(page);
    await lab().hover(page, 'Rouhani');
    await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
    const box = await (await lab().card(page)).evaluate((root) => root.querySelector('.card')?.getBoundingClientRect().toJSON() as { width: number; height: number });
    expect(box.width).toBeGreaterThan(200);
    expect(box.height).toBeGreaterThan(100);
    await page.close();
  });

  it('a single-page site is read anew when it shows the next article', async () => {
    const page = await lab().open(singlePage);
    await lab().readAndClose(page);
    await lab().painted(page);
    await page.click('#next');
    await waitFor(async () => (await lab().stateOf(page))?.digest?.title === 'What the guests said', 'the second article to be read');
    await lab().painted(page);
    await lab().hover(page, 'Rouhani');
    await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
    await page.close();
  });

  it('an Arabic page is marked where its names stand, and says what is not read', async () => {
    const page = await lab().open(arabicArticle);
    const { popup, state } = await lab().read(page);
    expect(state.digest?.coverage).toBe('names');
    expect(state.digest?.cast.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mustafa Al-Kazemi', 'Ali Khamenei', 'Hassan Rouhani']));
    await waitFor(async () => (await textOf(popup)).includes('Mustafa Al-Kazemi'), 'the cast');
    await lab().session.closePopup();
    await lab().hover(page, 'روحاني');
    await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
    const frame = await (await lab().card(page)).evaluate((root) => root.querySelector('.card')?.getBoundingClientRect().toJSON() as { left: number; right: number });
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.right).toBeLessThanOrEqual(1000);
    await page.close();
  });

  it('with an Arabic interface, card and popup are written from right to left', async () => {
    await lab().change({ language: 'ar' });
    const page = await lab().open(article);
    const { popup } = await lab().read(page);
    await waitFor(async () => (await textOf(popup)).includes('مصطفى الكاظمي'), 'the cast');
    expect(await popup.evaluate((root) => [root.documentElement.lang, root.documentElement.dir])).toEqual(['ar', 'rtl']);
    await lab().session.closePopup();
    await lab().hover(page, 'Rouhani');
    const direction = await waitFor(async () => (await lab().session.card(page))?.evaluate((root) => root.querySelector('.card')?.getAttribute('dir') ?? null) ?? null, 'the card');
    expect(direction).toBe('rtl');
    await page.close();
    await lab().change({ language: 'auto' });
  });

  it('where no extension may run, the popup says so and asks for no permission', async () => {
    const page = await lab().session.open('about:blank');
    const popup = await lab().session.pressToolbarButton(page);
    await waitFor(async () => (await textOf(popup)).includes('No extension may run here'), 'the popup to say so');
    expect(await textOf(popup)).not.toContain('Allow');
    await lab().session.closePopup();
    await page.close();
  });

  it('the last button of a card leads to the panel, or to the same in a tab where the browser keeps the panel to itself', async () => {
    const page = await lab().open(article);
    await lab().readAndClose(page);
    await lab().painted(page);
    await lab().hover(page, 'Rouhani');
    await waitFor(async () => (await lab().cardName(page)) !== null, 'the card');
    const { label, x, y } = await (await lab().card(page)).evaluate((root) => {
      const button = root.querySelector('.foot .last');
      const box = button?.getBoundingClientRect() ?? new DOMRect();
      return { label: button?.textContent, x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    await page.mouse.click(x, y);
    const isChromium = lab().session.name === 'chromium';
    expect(label).toBe(isChromium ? 'Open in panel' : 'Open in a tab');
    const opened = isChromium
      ? `async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length`
      : `async () => (await browser.tabs.query({ url: browser.runtime.getURL('panel.html') + '*' })).length`;
    await waitFor(async () => (await lab().session.background<number>(opened)) > 0, 'the panel');
    // A panel that stays open asks for every page that comes to the front, as the next tests do themselves.
    const close = isChromium
      ? `async () => { await chrome.sidePanel.setOptions({ enabled: false }); await chrome.sidePanel.setOptions({ enabled: true }); }`
      : `async () => { for (const { id } of await browser.tabs.query({ url: browser.runtime.getURL('panel.html') + '*' })) await browser.tabs.remove(id); }`;
    await lab().session.background(close);
    await waitFor(async () => (await lab().session.background<number>(opened)) === 0, 'the panel to close');
    await page.close();
  });

  it('a front page is left alone, and the popup says so', async () => {
    const page = await lab().open(frontPage);
    const { popup, state } = await lab().read(page);
    expect(state).toMatchObject({ phase: 'trouble', trouble: 'not-an-article', digest: null });
    await waitFor(async () => (await textOf(popup)).toLowerCase().includes('no article'), 'the popup to say so');
    expect(await lab().highlights(page)).toEqual({});
    await lab().session.closePopup();
    await page.close();
  });

  describe('permission', () => {
    it('is none at first; asked for in the popup, articles of the site are then read without a click', async () => {
      const host = 'daily.test';
      expect(await granted(lab())).toEqual([]);
      const first = await lab().open(article, host);
      await lab().session.allow(host);
      const { popup } = await lab().read(first);
      await waitFor(async () => (await textOf(popup)).includes('Always here'), 'the button');
      await popup.evaluate((root) => [...root.querySelectorAll('button')].find((button) => button.textContent === 'Always here')?.setAttribute('data-test', 'always'));
      await popup.click('[data-test=always]');
      await waitFor(async () => (await granted(lab())).some((origin) => origin.includes(host)), 'the permission');
      await waitFor(async () => (await lab().session.background<unknown[]>('async () => browser.scripting.getRegisteredContentScripts()')).length > 0, 'the script to be registered');
      await lab().session.closePopup();
      const second = await lab().open(article, host);
      await lab().painted(second);
      const elsewhere = await lab().open(article, 'other.test');
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await lab().highlights(elsewhere)).toEqual({});
      for (const page of [first, second, elsewhere]) await page.close();
    });
  });

  it('no request left the browser but the pages\' own', () => {
    const strangers = lab().site.requests.filter((url) => !isPageOrIcon(url) && !isBrowsersOwn(url));
    expect(strangers).toEqual([]);
    // Each page was fetched once: by its tab, and by nobody else.
    const pages = lab().site.requests.filter((url) => url.endsWith('/story'));
    expect(pages.length).toBeGreaterThan(5);
    expect(new Set(pages).size).toBe(pages.length);
  });
}

const granted = async (lab: Lab): Promise<string[]> => (await lab.session.background<{ origins?: string[] }>('async () => browser.permissions.getAll()')).origins ?? [];

const isPageOrIcon = (url: string): boolean => /^http:\/\/(?:news|daily|other)\.test\/(?:\d+\/story|favicon\.ico)$/.test(url);

/** What browsers themselves ask for at start-up; no flag of theirs turns all of it off. */
const isBrowsersOwn = (url: string): boolean => /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::443|\/|$)/.test(url);
