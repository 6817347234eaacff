/**
 * A real browser with Gloss in it, the same for Chromium and Firefox: what `npm start`, `npm run dev` and the
 * browser tests drive.
 */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';

/**
 * A document that is reached from outside: a page's card, the popup, a page of the extension. Work is a function
 * without outer names, since it is sent into the browser as text.
 */
export interface View<Root> {
  /** Runs work on the root; arguments and result are JSON values. */
  evaluate<Args extends readonly unknown[], Result>(work: (root: Root, ...values: Args) => Result | Promise<Result>, ...values: Args): Promise<Result>;
}

/**
 * Makes a view of a way to run a function's source with the root and some JSON values.
 *
 * @param call runs the source; its promise holds the result as a JSON value
 */
export function viewFrom<Root>(call: (source: string, values: readonly unknown[]) => Promise<unknown>): View<Root> {
  return {
    async evaluate<Args extends readonly unknown[], Result>(work: (root: Root, ...values: Args) => Result | Promise<Result>, ...values: Args) {
      return (await call(String(work), values)) as Result;
    },
  };
}

export interface PageView extends View<Document> {
  /** A real click on the middle of the first element that fits: the browser takes it for the reader's. */
  click(selector: string): Promise<void>;
  /** PNG bytes. */
  screenshot(): Promise<Uint8Array>;
}

export interface SessionOptions {
  readonly executable: string;
  /** The unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** `host:port` that every request goes through, to loopback too. */
  readonly proxy?: string;
  /** BCP 47 tag of the browser's interface. */
  readonly lang?: string;
  readonly dark?: boolean;
  /** Leaves the first-run page open that installing opens; else it is closed, since it would push itself in front. */
  readonly firstRun?: boolean;
}

export interface Session {
  readonly name: BrowserName;
  /** Opens a tab in front and waits for its load event. */
  open(url: string): Promise<Page>;
  /** Presses Gloss's toolbar button while the page is in front, like a reader; its popup opens. */
  pressToolbarButton(page: Page): Promise<PageView>;
  closePopup(): Promise<void>;
  /** Opens `popup.html`, `options.html` … in a tab. */
  openExtensionPage(file: string): Promise<PageView>;
  /** The card's shadow root on a page, closed though it is; null while the page has no card. */
  card(page: Page): Promise<View<ShadowRoot> | null>;
  /** Does what pressing the keys of a command (`next-mention`) does; keys that the browser itself takes cannot be sent. */
  pressKeysOf(command: string): Promise<void>;
  /** Runs work in the background, with the extension API as `browser` or `chrome`. */
  background<Result>(work: string): Promise<Result>;
  /** When the extension asks for this site in a click, the browser says yes without a prompt. */
  allow(host: string): Promise<void>;
  /** Ends the background, as the browser does after a while; the next event starts it anew. */
  sleep(): Promise<void>;
  /** Takes the extension's files anew. */
  reload(): Promise<void>;
  /** Is kept when the browser has ended, by whomever. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

/**
 * Waits until a question has an answer. A question that fails counts as "not yet": documents come and go.
 *
 * @param ask answers null or false for "not yet"
 * @param what ends the sentence "waited … ms for"
 * @throws Error when the time is over; its cause is the last failure
 */
export async function waitFor<T>(ask: () => Promise<T | null | false>, what: string, milliseconds = 8000): Promise<T> {
  const end = Date.now() + milliseconds;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== null && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  throw new Error(`Waited ${milliseconds} ms for ${what}${cause instanceof Error ? ` (${cause.message})` : ''}.`, { cause });
}
