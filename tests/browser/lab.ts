/** One browser with the built extension and the test web, shared by all journeys of that browser. */
import type { Page } from 'puppeteer-core';
import { copyExtension, type CopyOptions, type ExtensionCopy } from '../../src/build/browsers/extension-copy.ts';
import { needBrowser, type BrowserName } from '../../src/build/browsers/find.ts';
import { waitFor, type PageView, type Session, type View } from '../../src/build/browsers/session.ts';
import { startBrowser } from '../../src/build/browsers/start.ts';
import { tabStateOf } from '../../src/build/browsers/tab-state.ts';
import type { TabState } from '../../src/platform/messages.ts';
import { SETTINGS_VERSION, type Settings } from '../../src/platform/settings-schema.ts';
import { readPng, type Pixels } from './png.ts';
import { startSite, type Site, type SitePage } from './site.ts';

/** CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export class Lab {
  readonly session: Session;
  readonly site: Site;
  readonly #extension: ExtensionCopy;
  #pages = 0;

  private constructor(session: Session, site: Site, extension: ExtensionCopy) {
    this.session = session;
    this.site = site;
    this.#extension = extension;
  }

  static async start(name: BrowserName, options: CopyOptions = {}): Promise<Lab> {
    const extension = copyExtension(name, options);
    const site = await startSite();
    return new Lab(await startBrowser(name, { executable: needBrowser(name), extension: extension.folder, headless: true, proxy: site.proxy, lang: 'en', dark: false }), site, extension);
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.site.close();
    this.#extension.remove();
  }

  /** Serves a page at a fresh address of `host` and opens it in a tab. */
  async open(page: SitePage, host = 'news.test'): Promise<Page> {
    const url = `http://${host}/${++this.#pages}/story`;
    this.site.serve(url, page);
    return this.session.open(url);
  }

  /** Opens the real popup on a page and waits until the page was read, or is known not to be readable. */
  async read(page: Page): Promise<{ readonly popup: PageView; readonly state: TabState }> {
    const popup = await this.session.pressToolbarButton(page);
    const state = await waitFor(() => this.stateOf(page), 'the page to be read');
    return { popup, state };
  }

  /** … and closes the popup, so that the page is in front. */
  async readAndClose(page: Page): Promise<TabState> {
    const { state } = await this.read(page);
    await this.session.closePopup();
    return state;
  }

  /** What storage holds about the page's tab; null while it is being read. */
  stateOf(page: Page): Promise<TabState | null> {
    return tabStateOf(this.session, page);
  }

  /** Changes settings, as the options page does. */
  change(settings: Partial<Settings>): Promise<unknown> {
    return this.session.background(`async () => {
      const { settings } = await browser.storage.local.get('settings');
      await browser.storage.local.set({ settings: { version: ${SETTINGS_VERSION}, ...settings, ...${JSON.stringify(settings)} } });
    }`);
  }

  /** Numbers of ranges painted, by highlight. */
  highlights(page: Page): Promise<Record<string, number>> {
    return page.evaluate((names) => {
      const { highlights } = CSS as unknown as { highlights: Map<string, { readonly size: number }> };
      return Object.fromEntries(names.flatMap((name) => (highlights.has(name) ? [[name, highlights.get(name)?.size ?? 0]] : [])));
    }, ['gloss-person', 'gloss-place', 'gloss-organisation', 'gloss-event', 'gloss-office', ...[1, 2, 3, 4, 5, 6].map((tint) => `gloss-quote-${tint}`)]);
  }

  /** Waits until names are painted. */
  async painted(page: Page): Promise<Record<string, number>> {
    return waitFor(async () => {
      const painted = await this.highlights(page);
      return (painted['gloss-person'] ?? 0) > 0 && painted;
    }, 'marks on the page');
  }

  /** Where the n-th occurrence of a text stands, scrolled into view. */
  boxOf(page: Page, words: string, occurrence = 0): Promise<Box> {
    return page.evaluate((text, nth) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = nth;
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) {
          if (left-- > 0) continue;
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + text.length);
          const [box] = range.getClientRects();
          if (box) return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
        }
      }
      throw new Error(`The page has no "${text}" number ${nth}.`);
    }, words, occurrence);
  }

  /** Rests the pointer on a text. */
  async hover(page: Page, words: string, occurrence = 0): Promise<void> {
    const box = await this.boxOf(page, words, occurrence);
    // The pointer is silent for a moment after scrolling: the page moves under it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    await page.mouse.move(2, 2);
    // A card that is still open may lie over the words.
    await waitFor(async () => (await this.cardName(page)) === null, 'the card before to go');
    await page.mouse.move(x - 1, y);
    await page.mouse.move(x, y);
  }

  async card(page: Page): Promise<View<ShadowRoot>> {
    return waitFor(() => this.session.card(page), 'a card');
  }

  /**
   * The name that the open card bears; null while there is none to see. Firefox ends the script of a reloaded extension
   * without a word at some times: its card then stays in the page, not displayed, until the next instance takes it away.
   */
  async cardName(page: Page): Promise<string | null> {
    const card = await this.session.card(page);
    return card
      ? card.evaluate((root) => {
          const name = root.querySelector('#gloss-name .name');
          return name && name.getClientRects().length > 0 ? name.textContent : null;
        })
      : null;
  }

  async pixels(page: Page): Promise<Pixels> {
    return readPng(await page.screenshot());
  }
}

/** What people read in a popup or page: its text with single spaces, without the marks that keep directions apart. */
export const textOf = (view: View<Document>): Promise<string> => view.evaluate((root) => root.body.innerText.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim());
