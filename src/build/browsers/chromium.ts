/** Chromium with Gloss, over the DevTools protocol. */
import puppeteer, { type Browser, type CDPSession, type Extension, type Page } from 'puppeteer-core';
import { viewFrom, waitFor, type PageView, type Session, type SessionOptions, type View } from './session.ts';

/** Calls of the browser's own (updates, field trials, quic) would only blur what the tests count. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic', '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,OptimizationHints,Translate'];

/** Starts Chromium with the extension loaded. */
export async function startChromium(options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: options.headless,
    pipe: true,
    // A reader's browser keeps the pages that were left, with our script in them.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    enableExtensions: [options.extension],
    defaultViewport: options.headless ? { width: 1000, height: 800 } : null,
    args: [...QUIET, ...sandboxArguments(), ...proxyArguments(options.proxy), ...(options.lang ? [`--lang=${options.lang}`] : [])],
    env: { ...process.env, ...(options.lang && { LANGUAGE: options.lang }) },
  });
  const extension = await waitFor(async () => [...(await browser.extensions()).values()][0] ?? null, 'Chromium to load the extension');
  if (!options.firstRun) await closeFirstRun(browser, extension.id);
  return new ChromiumSession(browser, extension, options);
}

async function closeFirstRun(browser: Browser, id: string): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.url() === `chrome-extension://${id}/welcome.html`, { timeout: 8000 });
  await (await target.page())?.close();
}

/** Chromium's sandbox refuses to run as root (containers). */
const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const proxyArguments = (proxy: string | undefined): string[] => (proxy === undefined ? [] : [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>']);

/** Milliseconds for a worker's answer: one that is replaced while it is asked (a reload of the extension) never gives it. */
const ANSWER_WITHIN = 8_000;
/** So often is a worker started anew that ended before it could answer. */
const MOST_WAKINGS = 5;

class ChromiumSession implements Session {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly #browser: Browser;
  readonly #extension: Extension;
  readonly #options: SessionOptions;
  /** One for each page, for its cards. */
  readonly #cardSessions = new WeakMap<Page, Promise<CDPSession>>();

  constructor(browser: Browser, extension: Extension, options: SessionOptions) {
    this.#browser = browser;
    this.ended = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#extension = extension;
    this.#options = options;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#newPage();
    await page.goto(url);
    return page;
  }

  async #newPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    if (this.#options.dark !== undefined) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#options.dark ? 'dark' : 'light' }]);
    return page;
  }

  async pressToolbarButton(page: Page): Promise<PageView> {
    await page.bringToFront();
    await page.triggerExtensionAction(this.#extension);
    return this.#popupView();
  }

  async #popupView(): Promise<PageView> {
    const target = await this.#browser.waitForTarget((candidate) => candidate.url().startsWith(this.#url('popup.html')), { timeout: 8000 });
    const popup = await target.asPage();
    if (this.#options.dark !== undefined) await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#options.dark ? 'dark' : 'light' }]);
    return viewOf(popup);
  }

  async closePopup(): Promise<void> {
    const popups = this.#browser.targets().filter((target) => target.url().startsWith(this.#url('popup.html')));
    for (const target of popups) await (await target.asPage()).close().catch(() => undefined);
  }

  async openExtensionPage(file: string): Promise<PageView> {
    return viewOf(await this.open(this.#url(file)));
  }

  async card(page: Page): Promise<View<ShadowRoot> | null> {
    const opened = this.#cardSessions.get(page) ?? page.createCDPSession();
    this.#cardSessions.set(page, opened);
    const session = await opened;
    const object = await closedRootOf(session, 'gloss-card');
    if (object === null) return null;
    return viewFrom(async (source, values) => {
      const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
        objectId: object,
        functionDeclaration: `function (values) { return (${source})(this, ...values); }`,
        arguments: [{ value: values }],
        returnByValue: true,
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    });
  }

  async background<Result>(work: string): Promise<Result> {
    const expression = `(async () => { const browser = globalThis.browser ?? chrome; return await (${work})(); })()`;
    for (let tries = 1; ; tries++) {
      try {
        return (await inTime(this.#evaluateInWorker(expression))) as Result;
      } catch (error) {
        if (tries === MOST_WAKINGS || !/Protocol error|detached|[Tt]arget closed|Session closed|not running|destroyed|timed out/.test(String(error))) throw error;
        await this.#wake();
      }
    }
  }

  /** By a session of its own: puppeteer holds on to the worker that was, where one has gone to sleep and another runs. */
  async #evaluateInWorker(expression: string): Promise<unknown> {
    const root = await this.#browser.target().createCDPSession();
    try {
      const { targetInfos } = await root.send('Target.getTargets');
      const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.#url('')));
      if (!worker) throw new Error('The service worker is not running.');
      const { sessionId } = await root.send('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
      const session = root.connection()?.session(sessionId);
      if (!session) throw new Error('The service worker is not running.');
      try {
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value as unknown;
      } finally {
        await root.send('Target.detachFromTarget', { sessionId }).catch(() => undefined);
      }
    } finally {
      await root.detach().catch(() => undefined);
    }
  }

  /** A page of the extension's asks the worker for something, which starts it. */
  async #wake(): Promise<void> {
    const page = await this.#browser.newPage();
    await page.goto(this.#url('options.html'), { timeout: ANSWER_WITHIN });
    await inTime(page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})')).catch(() => undefined);
    await page.close();
  }

  async pressKeysOf(command: string): Promise<void> {
    await this.background(`async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      browser.commands.onCommand.dispatch(${JSON.stringify(command)}, tab);
    }`);
  }

  async allow(host: string): Promise<void> {
    // Chromium shows its prompt outside of what can be driven. What was granted here is given without a prompt
    // when the extension asks for it in a click.
    const settings = await this.open('chrome://extensions');
    await settings.evaluate(async (id, origins) => {
      const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } } };
      for (const origin of origins) await chrome.developerPrivate.addHostPermission(id, origin);
    }, this.#extension.id, [`http://${host}/*`, `https://${host}/*`]);
    await settings.close();
  }

  async sleep(): Promise<void> {
    const worker = await this.#browser.targets().find((target) => target.type() === 'service_worker')?.worker();
    try {
      await worker?.close();
    } catch (error) {
      // A worker that ended by itself in the meantime has no session left to close, and sleeps all the same.
      if (!(error instanceof Error) || !error.message.includes('No session with given id')) throw error;
    }
  }

  async reload(): Promise<void> {
    // As an update does it: `runtime.reload()` crashes Chromium 156 while puppeteer is attached to the worker, and a
    // worker that still runs leaves puppeteer with a dead line to it.
    await this.sleep();
    await this.#browser.installExtension(this.#options.extension);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  #url(file: string): string {
    return `chrome-extension://${this.#extension.id}/${file}`;
  }
}

/** @throws Error when there is no answer in time: a call to a worker that has ended meanwhile waits for ever */
const inTime = <T>(work: Promise<T>): Promise<T> => Promise.race([work, new Promise<never>((_, fail) => setTimeout(() => fail(new Error('The service worker timed out.')), ANSWER_WITHIN).unref())]);

function viewOf(page: Page): PageView {
  return {
    ...viewFrom<Document>((source, values) => page.evaluate(`(${source})(document, ...${JSON.stringify(values)})`)),
    // By coordinates, like a reader: a handle would be of a node that the next drawing may have replaced. A popup
    // grows and shrinks with what it shows: it is clicked when the element has come to rest.
    async click(selector) {
      const { x, y } = await waitFor(async () => {
        const before = await middleOf(page, selector);
        await new Promise((resolve) => setTimeout(resolve, STILL));
        const after = await middleOf(page, selector);
        return before !== null && before.x === after?.x && before.y === after.y && before;
      }, `${selector} to come to rest`);
      await page.mouse.click(x, y);
    },
    screenshot: () => page.screenshot(),
  };
}

/** Milliseconds for which an element has to stay where it is. */
const STILL = 120;

/** Where the first element that fits has its middle, scrolled into view; null while nothing of it is drawn. */
function middleOf(page: Page, selector: string): Promise<{ readonly x: number; readonly y: number } | null> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
}

async function closedRootOf(session: CDPSession, tag: string): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  // Who has asked for the document is told of each change in it from then on, which slows the page.
  await session.send('DOM.disable');
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const shadow = node.localName === tag ? node.shadowRoots?.[0] : undefined;
    if (shadow) return (await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId })).object.objectId ?? null;
    pending.push(...(node.children ?? []));
  }
  return null;
}
