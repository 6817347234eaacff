/** Code in Firefox's own window (the "chrome" scope), and from there in documents that WebDriver does not reach. */
import type { Browser } from 'puppeteer-core';
import { CLICK, DRAW, RUN_IN_DOCUMENT, RUN_IN_WORLD } from './firefox-scripts.ts';
import { viewFrom, type PageView, type View } from './session.ts';

/** The part of puppeteer's BiDi connection that is used; puppeteer does not declare it. */
interface Connection {
  send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
}

interface CallResult {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Which document: the tab in front, the open popup, the extension's background page. */
export type Place = 'tab' | 'popup' | 'background';

export class FirefoxChrome {
  readonly #connection: Connection;
  readonly #window: string;
  readonly #extension: string;

  private constructor(connection: Connection, window: string, extension: string) {
    this.#connection = connection;
    this.#window = window;
    this.#extension = extension;
  }

  /** @param extension the add-on's id */
  static async of(browser: Browser, extension: string): Promise<FirefoxChrome> {
    const { connection } = browser as unknown as { readonly connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = (result as { contexts: { context: string }[] }).contexts[0];
    if (!window) throw new Error('Firefox has no window.');
    return new FirefoxChrome(connection, window.context, extension);
  }

  /** Runs a function's source in the browser's window. Arguments and result are JSON values. */
  async run(source: string, ...values: readonly unknown[]): Promise<unknown> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration: `async (values) => { const value = await (${source})(...JSON.parse(values)); return value === undefined ? null : JSON.stringify(value); }`,
      arguments: [{ type: 'string', value: JSON.stringify(values) }],
      awaitPromise: true,
      target: { context: this.#window },
    });
    const { type, result: returned, exceptionDetails } = result as CallResult;
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'Work in the window of Firefox failed.');
    return returned?.value === undefined ? undefined : JSON.parse(returned.value);
  }

  /**
   * A root inside a document.
   *
   * @param root JavaScript expression for what work is given
   */
  view<Root>(place: Place, root: string): View<Root> {
    return viewFrom((source, values) => this.#inDocument(place, `(${source})(${root}, ...${JSON.stringify(values)})`));
  }

  pageView(place: Place): PageView {
    return {
      ...this.view<Document>(place, 'document'),
      click: async (selector) => void (await this.#inDocument(place, `(${CLICK})(document, window, ${JSON.stringify(selector)})`)),
      screenshot: async () => Buffer.from(String(await this.run(DRAW, place, this.#extension)), 'base64'),
    };
  }

  /** Runs a function's source in the background page, with the extension API as `browser`. */
  inBackground(source: string): Promise<unknown> {
    return this.#inDocument('background', `(${RUN_IN_WORLD})(window, ${JSON.stringify(source)})`);
  }

  #inDocument(place: Place, expression: string): Promise<unknown> {
    return this.run(RUN_IN_DOCUMENT, place, this.#extension, expression);
  }
}
