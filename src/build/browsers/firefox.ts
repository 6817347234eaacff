/**
 * Firefox with Gloss, over WebDriver BiDi. What BiDi does not reach (popup, background, closed shadow roots) is
 * reached from the browser's own window, through frame scripts.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FirefoxChrome } from './firefox-chrome.ts';
import { CLOSE_POPUP, CLOSE_TAB, END_BACKGROUND, OPEN_EXTENSION_PAGE, PIN_BUTTON, PRESS_BUTTON, PRESS_KEYS } from './firefox-scripts.ts';
import { waitFor, type PageView, type Session, type SessionOptions, type View } from './session.ts';

/** As in manifest.json. */
const EXTENSION_ID = 'gloss@gloss.example';
/** Where Firefox puts the button of an extension: the id in lower case, other characters as `_`. */
const BUTTON = `${EXTENSION_ID.replace(/[^a-z0-9_-]/g, '_')}-browser-action`;

/** Starts Firefox with the extension installed until it ends. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1000, height: 800 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
  });
  await browser.installExtension(options.extension);
  const chrome = await FirefoxChrome.of(browser, EXTENSION_ID);
  await chrome.run(PIN_BUTTON, BUTTON);
  if (!options.firstRun) await chrome.run(CLOSE_TAB, EXTENSION_ID, 'welcome.html');
  return new FirefoxSession(browser, chrome, options.extension);
}

function preferences({ proxy, lang, dark, headless }: SessionOptions): Record<string, unknown> {
  const [host, port] = (proxy ?? '').split(':');
  return {
    // Calls of the browser's own would only blur what the tests count.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.safebrowsing.update.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'dom.security.https_first': false,
    // Permission requests are answered with yes; the prompt lies outside of what can be driven alike in both browsers.
    ...(headless && { 'extensions.webextOptionalPermissionPrompts': false }),
    ...(proxy !== undefined && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    }),
    ...(lang !== undefined && { 'intl.locale.requested': lang, 'intl.accept_languages': lang }),
    ...(dark !== undefined && { 'ui.systemUsesDarkTheme': dark ? 1 : 0, 'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1 }),
  };
}

class FirefoxSession implements Session {
  readonly name = 'firefox';
  readonly ended: Promise<void>;
  readonly #extension: string;
  readonly #browser: Browser;
  readonly #chrome: FirefoxChrome;

  constructor(browser: Browser, chrome: FirefoxChrome, extension: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.ended = new Promise((resolve) => browser.once('disconnected', () => resolve()));
    this.#chrome = chrome;
  }

  async open(url: string): Promise<Page> {
    const page = await this.#browser.newPage();
    await this.#toFront(page);
    await page.goto(url);
    return page;
  }

  /** Asking again for a tab that is in front already sometimes gets no answer. */
  async #toFront(page: Page): Promise<void> {
    if (await page.evaluate(() => document.visibilityState === 'visible')) return;
    await page.bringToFront();
  }

  async pressToolbarButton(page: Page): Promise<PageView> {
    await this.#toFront(page);
    await this.#chrome.run(PRESS_BUTTON, BUTTON);
    const popup = this.#chrome.pageView('popup');
    const isLoaded = (): Promise<boolean> => popup.evaluate((root) => root.readyState === 'complete' && root.URL.startsWith('moz-extension:'));
    await waitFor(isLoaded, 'the popup to open');
    return popup;
  }

  async closePopup(): Promise<void> {
    await this.#chrome.run(CLOSE_POPUP);
  }

  async openExtensionPage(file: string): Promise<PageView> {
    await this.#chrome.run(OPEN_EXTENSION_PAGE, EXTENSION_ID, file);
    return this.#chrome.pageView('tab');
  }

  async card(page: Page): Promise<View<ShadowRoot> | null> {
    await this.#toFront(page);
    const hasCard = await this.#chrome.pageView('tab').evaluate((root) => root.querySelector('gloss-card') !== null);
    return hasCard ? this.#chrome.view<ShadowRoot>('tab', `document.querySelector('gloss-card').openOrClosedShadowRoot`) : null;
  }

  async background<Result>(work: string): Promise<Result> {
    return (await this.#chrome.inBackground(work)) as Result;
  }

  async pressKeysOf(command: string): Promise<void> {
    const shortcut = await this.background<string>(`async () => (await browser.commands.getAll()).find(({ name }) => name === ${JSON.stringify(command)})?.shortcut ?? ''`);
    await this.#chrome.run(PRESS_KEYS, shortcut);
  }

  async allow(): Promise<void> {
    // Firefox is started without its prompt: every request is granted.
    await Promise.resolve();
  }

  async sleep(): Promise<void> {
    await this.#chrome.run(END_BACKGROUND, EXTENSION_ID);
  }

  async reload(): Promise<void> {
    await this.#browser.installExtension(this.#extension);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
