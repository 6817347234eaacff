/**
 * `npm start [-- chromium|firefox] [URL|FILE]`: builds, and opens a browser with Gloss and an article. Without a
 * display the browser runs unseen: pictures of the article with a card and of the popup are left under
 * dist/preview/, and what was read is printed.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { SAMPLE } from '../ui/welcome/sample.ts';
import { BROWSER_NAMES, findBrowser, needBrowser, type BrowserName } from './browsers/find.ts';
import { hasDisplay } from './browsers/display.ts';
import { articlePage, pageOfFile, serveLoopback, type Loopback } from './browsers/loopback.ts';
import { waitFor, type Session } from './browsers/session.ts';
import { startBrowser } from './browsers/start.ts';
import { tabStateOf } from './browsers/tab-state.ts';
import { buildAll } from './extension/build-all.ts';
import { DIST, ROOT } from './paths.ts';
import { printDigest } from './print-digest.ts';

/** Milliseconds until what was drawn has faded in and found its size. */
const SETTLE = 600;
const PREVIEW = path.join(DIST, 'preview');

interface Request {
  readonly browser: BrowserName;
  /** What to open; null: the sample. */
  readonly target: string | null;
}

async function main(words: readonly string[]): Promise<void> {
  const { browser, target } = readRequest(words);
  const executable = needBrowser(browser);
  await buildAll({ dev: false });
  const options = { executable, extension: path.join(DIST, browser === 'chromium' ? 'chrome' : 'firefox') };
  if (hasDisplay()) {
    const session = await startBrowser(browser, { ...options, headless: false, firstRun: target === null });
    await show(session, target);
  } else {
    const session = await startBrowser(browser, { ...options, headless: true });
    await preview(session, target).finally(() => session.close());
  }
}

function readRequest(words: readonly string[]): Request {
  const named = BROWSER_NAMES.find((name) => words.includes(name));
  const targets = words.filter((word) => word !== named);
  const [target = null] = targets;
  if (targets.length > 1) throw new Error(`One address or file at a time, please: ${targets.join(' ')}`);
  if (target !== null && !isAddress(target) && !existsSync(path.resolve(ROOT, target))) throw new Error(`${target} is neither a file nor an address: npm start -- [chromium|firefox] [URL|FILE]`);
  return { browser: named ?? BROWSER_NAMES.find((name) => findBrowser(name) !== null) ?? 'chromium', target };
}

const isAddress = (target: string): boolean => /^https?:\/\//.test(target);


/** Opens the article beside the first-run page, and stays until the reader closes the browser. */
async function show(session: Session, target: string | null): Promise<void> {
  const served = target === null ? null : await serve(target);
  if (target !== null) await session.pressToolbarButton(await session.open(served?.url ?? target));
  console.log('Gloss is in the browser that opened; this ends when you close it. To read another article, press its button in the toolbar.');
  await session.ended;
  served?.close();
}

async function serve(target: string | null): Promise<Loopback | null> {
  if (target === null) return serveLoopback(articlePage(SAMPLE));
  return isAddress(target) ? null : serveLoopback(pageOfFile(path.resolve(ROOT, target)));
}

async function preview(session: Session, target: string | null): Promise<void> {
  const served = await serve(target);
  try {
    const page = await session.open(served?.url ?? target ?? '');
    const popup = await session.pressToolbarButton(page);
    const state = await waitFor(() => tabStateOf(session, page), 'the article to be read', 20_000);
    await waitFor(() => popup.evaluate((root) => root.querySelector('main > *, .rows') !== null && root.querySelector('[aria-busy]') === null), 'the popup to draw');
    // The browser fits the popup's window to what was drawn.
    await pause(SETTLE);
    keep(`${session.name}-popup.png`, await popup.screenshot());
    await session.closePopup();
    if (state.digest !== null && state.digest.cast.length > 0) await openFirstCard(session, page);
    keep(`${session.name}-article.png`, await page.screenshot());
    console.log(state.digest ? `\n${printDigest(state.digest)}` : `\nGloss read nothing here (${state.trouble ?? 'unknown'}). Give it the address or the file of an article.`);
  } finally {
    served?.close();
  }
}

/** By keyboard: the first name of the article, and its card. */
async function openFirstCard(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await session.pressKeysOf('next-mention');
  await session.pressKeysOf('open-card');
  await waitFor(() => session.card(page), 'the card');
  await pause(SETTLE);
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function keep(name: string, picture: Uint8Array): void {
  mkdirSync(PREVIEW, { recursive: true });
  writeFileSync(path.join(PREVIEW, name), picture);
  console.log(`dist/preview/${name}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
