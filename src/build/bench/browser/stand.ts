/** A browser with Gloss on every site, and the pages that it is measured on. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { copyExtension, type ExtensionCopy } from '../../browsers/extension-copy.ts';
import { needBrowser, type BrowserName } from '../../browsers/find.ts';
import { waitFor, type Session } from '../../browsers/session.ts';
import { startBrowser } from '../../browsers/start.ts';
import { tabStateOf } from '../../browsers/tab-state.ts';

/** Milliseconds that a very long article may take on a busy machine. */
const PATIENCE = 90_000;

export class Stand {
  readonly session: Session;
  readonly #server: http.Server;
  readonly #pages: Map<string, string>;
  readonly #extension: ExtensionCopy;
  #opened = 0;

  private constructor(session: Session, server: http.Server, pages: Map<string, string>, extension: ExtensionCopy) {
    this.session = session;
    this.#server = server;
    this.#pages = pages;
    this.#extension = extension;
  }

  /** @param prepare changes the copy of the extension before the browser loads it */
  static async start(name: BrowserName, prepare: (folder: string) => void = () => undefined): Promise<Stand> {
    const extension = copyExtension(name, { everySite: true });
    prepare(extension.folder);
    const pages = new Map<string, string>();
    const server = http.createServer((request, response) => {
      const html = pages.get(request.url ?? '');
      response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const session = await startBrowser(name, { executable: needBrowser(name), extension: extension.folder, headless: true, lang: 'en', dark: false });
    const stand = new Stand(session, server, pages, extension);
    await stand.turn(false);
    return stand;
  }

  /** Opens HTML at an address of its own. */
  open(html: string): Promise<Page> {
    const path = `/${++this.#opened}/late-talks-in-the-harbour`;
    this.#pages.set(path, html);
    return this.session.open(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`);
  }

  /** Switches Gloss on or off everywhere. */
  async turn(on: boolean): Promise<void> {
    await this.session.background(`async () => {
      const { settings } = await browser.storage.local.get('settings');
      await browser.storage.local.set({ settings: { version: 1, ...settings, on: ${on}, mode: 'every' } });
    }`);
  }

  /** Waits until storage says that the page was read. The page itself is not asked: it is being measured. */
  async read(page: Page): Promise<void> {
    await waitFor(async () => (await tabStateOf(this.session, page))?.phase === 'ready', 'the page to be read', PATIENCE);
  }

  async close(): Promise<void> {
    await this.session.close();
    this.#server.closeAllConnections();
    this.#server.close();
    this.#extension.remove();
  }
}

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
