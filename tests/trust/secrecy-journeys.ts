/** What a page's script can find out, and what it can set off: nothing of the reader, and nothing. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitFor } from '../../src/build/browsers/session.ts';
import type { Lab } from '../browser/lab.ts';
import { plainPage } from './live-pages.ts';
import { gone, pause, settled, turn } from './ground.ts';
import { countTraces, tracesOf } from './traces.ts';

/** Reads the page with a card open on it, and everything that its script can see then. */
async function sniffed(lab: Lab, page: Page): Promise<unknown> {
  await settled(lab, [page]);
  await lab.painted(page);
  await lab.hover(page, 'Rouhani');
  await waitFor(async () => (await lab.cardName(page)) === 'Hassan Rouhani', 'the card');
  await pause(100);
  return page.evaluate(() => {
    const highlights = [...(CSS.highlights as unknown as Map<string, Highlight & Set<StaticRange>>)].map(([name, highlight]) => [name, highlight.priority, highlight.type, [...highlight].map(({ startContainer, startOffset, endOffset }) => [(startContainer as Text).data.slice(startOffset, endOffset), startOffset])]);
    const grid = Array.from({ length: 400 }, (_, i) => document.elementFromPoint((i % 20) * 50, Math.floor(i / 20) * 40)?.localName ?? '');
    const styles = [...document.querySelectorAll('*')].map((element) => {
      const style = getComputedStyle(element);
      return [element.localName, Array.from(style, (name) => `${name}:${style.getPropertyValue(name)}`).filter((one) => !/^(?:left|top|inset|perspective-origin|transform-origin|height|block-size)/.test(one)).join(';')];
    });
    const card = document.querySelector('gloss-card');
    return {
      markup: document.documentElement.outerHTML,
      highlights,
      sheets: document.adoptedStyleSheets.map((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText)),
      grid,
      styles,
      card: card && { root: card.shadowRoot, children: card.childNodes.length, box: card.getBoundingClientRect().width, defined: customElements.get('gloss-card') ?? null },
      globals: Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort(),
      // The browser itself asks for the icon, at the first visit of a site.
      resources: performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('/favicon.ico') ? [] : name)),
      heard: (window as unknown as { heard: unknown[] }).heard,
    };
  });
}

const LISTENING = { ...plainPage, body: plainPage.body.replace('<head>', '<head><script>window.heard = []; for (const type of ["message", "storage", "securitypolicyviolation", "toggle", "beforetoggle"]) addEventListener(type, (event) => heard.push([type, typeof event.data]), true);</script>') };

/** What one reader has, and another has not: rules for sites, and pages that were switched off. */
const PRIVATE_LIFE = `async () => {
  const { settings } = await browser.storage.local.get('settings');
  await browser.storage.local.set({
    settings: { ...settings, sites: { 'secret.example': 'never', 'diary.example': 'always' }, alwaysBefore: ['past.example'] },
    'off-pages': Array.from({ length: 50 }, (_, i) => String(i).padStart(64, 'a')),
  });
}`;

export function secrecyJourneys(lab: () => Lab): void {
  it('a page learns the same from a reader with rules for sites and pages that are off, and from one without', async () => {
    await turn(lab(), true);
    const url = 'http://news.test/sniff/story';
    lab().site.serve(url, LISTENING);
    const first = await lab().session.open(url);
    const one = await sniffed(lab(), first);
    await first.close();
    await lab().session.background(PRIVATE_LIFE);
    const second = await lab().session.open(`${url}#second`.replace('#second', ''));
    const other = await sniffed(lab(), second);
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(JSON.stringify(one)).not.toMatch(/(?:chrome|moz|safari-web)-extension:/);
    await second.close();
    await lab().session.background(`async () => {
      const { settings } = await browser.storage.local.get('settings');
      await browser.storage.local.remove('off-pages');
      await browser.storage.local.set({ settings: { ...settings, sites: {}, alwaysBefore: [] } });
    }`);
  });

  it('no page can load a file of the extension', async () => {
    const file = await lab().session.background<string>(`async () => browser.runtime.getURL('popup.html')`);
    const page = await lab().open(plainPage);
    const loads = await page.evaluate(async (url) => {
      const fetched = await fetch(url).then(() => true, () => false);
      const loadsScript = (name: string): Promise<boolean> =>
        new Promise((resolve) => document.head.append(Object.assign(document.createElement('script'), { src: url.replace('popup.html', name), onload: () => resolve(true), onerror: () => resolve(false) })));
      return [fetched, await loadsScript('content.js'), await loadsScript('card.js')];
    }, file);
    expect(loads).toEqual([false, false, false]);
    await page.close();
  });

  describe('a card', () => {
    it('does nothing for a page: no made-up event, no cover, no trick of style changes what is kept', async () => {
      await turn(lab(), true);
      const page = await lab().open(plainPage);
      await settled(lab(), [page]);
      await lab().painted(page);
      await lab().hover(page, 'Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
      const kept = `async () => JSON.stringify([await browser.storage.local.get(null), Object.keys(await browser.storage.session.get(null)).sort(), (await browser.tabs.query({})).map(({ url }) => url)])`;
      const before = await lab().session.background<string>(kept);
      const seen = await page.evaluate(async () => {
        const place = document.querySelector('gloss-card')?.getBoundingClientRect() ?? new DOMRect();
        const cover = Object.assign(document.createElement('div'), { style: 'position:fixed;inset:0;z-index:2147483647;background:#fff' });
        document.documentElement.append(cover);
        const onTop = document.elementFromPoint(place.left + 20, place.top + 20)?.localName;
        cover.remove();
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('*, gloss-card, gloss-card::part(x) { opacity: .01 !important; transform: scale(3) !important; pointer-events: none !important; visibility: hidden !important; filter: invert(1) !important; clip-path: inset(40%) !important; display: none !important }');
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        const card = document.querySelector('gloss-card') as HTMLElement;
        card.setAttribute('style', 'opacity:0!important;transform:scale(4)!important;left:0!important;clip-path:inset(50%)!important;filter:invert(1)!important');
        const { opacity, transform, visibility, display, pointerEvents, clipPath, filter } = getComputedStyle(card);
        const box = card.getBoundingClientRect();
        for (const type of ['pointerdown', 'mousedown', 'click', 'keydown', 'pointerup', 'focusin', 'auxclick']) {
          for (const target of [card, document.elementFromPoint(box.left + 20, box.bottom - 12) ?? card, document]) {
            const at = { bubbles: true, composed: true, clientX: box.left + 20, clientY: box.bottom - 12, key: 'Enter' };
            target.dispatchEvent(type.startsWith('key') ? new KeyboardEvent(type, at) : new PointerEvent(type, at));
          }
        }
        for (const gloss of ['page.openPanel', 'ui.setOn', 'ui.setSite', 'tab.stop']) window.postMessage({ gloss, params: { on: false, host: 'news.test', rule: 'never', tabId: null } }, '*');
        await new Promise((resolve) => setTimeout(resolve, 400));
        return { opacity, transform, visibility, display, pointerEvents, clipPath, filter, onTop };
      });
      expect(seen).toEqual({ opacity: '1', transform: 'none', visibility: 'visible', display: 'block', pointerEvents: 'auto', clipPath: 'none', filter: 'none', onTop: 'gloss-card' });
      expect(await lab().session.background<string>(kept)).toBe(before);
      await page.close();
    });
  });

  it('nothing is left on a page after off: no listener, observer, timer, frame or node', async () => {
    await turn(lab(), false);
    const page = await lab().open(plainPage);
    await countTraces(lab(), page);
    await turn(lab(), true);
    await settled(lab(), [page]);
    await lab().painted(page);
    await lab().hover(page, 'Rouhani');
    await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
    const during = await tracesOf(lab(), page);
    expect(during.listeners).toBeGreaterThan(8);
    // Firefox hands a script its own observers and timers past what another script puts in their place.
    if (lab().session.name === 'chromium') expect([during.observers > 0, during.timers > 0]).toEqual([true, true]);
    await turn(lab(), false);
    await gone(page);
    await pause(500);
    expect(await tracesOf(lab(), page)).toEqual({ listeners: 0, observers: 0, timers: 0, frames: 0, messages: 0 });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();
  });

  it('no request left the browser but the pages\' own', () => {
    const strangers = lab().site.requests.filter((url) => !/^http:\/\/news\.test\//.test(url) && !/(?:mozilla\.(?:com|net|org)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)(?::443|\/|$)/.test(url));
    expect(strangers).toEqual([]);
    expect(lab().site.requests.length).toBeGreaterThan(3);
  });
}
