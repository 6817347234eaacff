/** A browser in which Gloss may read every site, and pages whose every node is remembered. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../src/build/browsers/session.ts';
import type { TabState } from '../../src/platform/messages.ts';
import type { Lab } from '../browser/lab.ts';
import type { SitePage } from '../browser/site.ts';

/** Milliseconds that a batch of pages may take to be read on a busy machine. */
const PATIENCE = 30_000;

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Switches Gloss on or off on every page, as the popup's switch does. */
export const turn = async (lab: Lab, on: boolean): Promise<void> => void (await lab.change({ on, mode: 'every' }));

/** The states of all tabs, by address. */
export const statesOf = (lab: Lab): Promise<Record<string, TabState>> =>
  lab.session.background<Record<string, TabState>>(`async () => {
    const [tabs, stored] = await Promise.all([browser.tabs.query({}), browser.storage.session.get(null)]);
    return Object.fromEntries(tabs.flatMap(({ id, url }) => (stored['tab:' + id] ? [[url, stored['tab:' + id]]] : [])));
  }`);

/** Waits until each of the pages was read, or was found not to be readable. */
export async function settled(lab: Lab, pages: readonly Page[]): Promise<TabState[]> {
  return waitFor(async () => {
    const states = await statesOf(lab);
    const ours = pages.flatMap((page) => states[page.url()] ?? []);
    return ours.length === pages.length && ours.every(({ phase }) => phase !== 'loading') && ours;
  }, `${pages.length} pages to be read`, PATIENCE);
}

/** Waits until nothing of Gloss shows on the page. */
export async function gone(page: Page): Promise<void> {
  await waitFor(() => page.evaluate(() => {
    const names = ['gloss-person', 'gloss-place', 'gloss-organisation', 'gloss-event', 'gloss-office', 'gloss-active', 'gloss-flash', ...[1, 2, 3, 4, 5, 6].map((tint) => `gloss-quote-${tint}`)];
    const { kept } = window as unknown as { kept?: { sheets: readonly CSSStyleSheet[] } };
    // A page whose marks were still being made has none registered, but the sheet.
    return document.querySelector('gloss-card') === null && (!kept || document.adoptedStyleSheets.length === kept.sheets.length) && !names.some((name) => CSS.highlights.has(name));
  }), 'Gloss to leave the page');
}

/** Remembers every node of the page, in the page. */
export async function remember(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walk = (root: Node): Node[] => [...root.childNodes].flatMap((node) => [node, ...walk(node), ...(node instanceof Element && node.shadowRoot ? walk(node.shadowRoot) : [])]);
    const nodes = walk(document).map((node) => ({ node, parent: node.parentNode, data: node.nodeValue, attributes: node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`).join() : '' }));
    Object.assign(window, { kept: { walk, nodes, markup: document.documentElement.outerHTML, own: CSS.highlights.get('page-own'), sheets: [...document.adoptedStyleSheets], active: document.activeElement, values: [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value) } });
  });
}

/** What is different from what was remembered, in words; nothing when the page is as it was. */
export const differences = (page: Page, withSheets: boolean): Promise<string[]> =>
  page.evaluate((alsoSheets) => {
    interface Kept { walk: (root: Node) => Node[]; nodes: { node: Node; parent: Node | null; data: string | null; attributes: string }[]; markup: string; own: unknown; sheets: CSSStyleSheet[]; active: Element | null; values: string[] }
    const { kept, brokenByOthers } = window as unknown as { kept: Kept; brokenByOthers?: () => number };
    const now = kept.walk(document);
    const found: string[] = [];
    if (now.length !== kept.nodes.length) found.push(`${kept.nodes.length} nodes became ${now.length}`);
    kept.nodes.forEach(({ node, parent, data, attributes }, i) => {
      if (now[i] !== node || node.parentNode !== parent || node.nodeValue !== data) found.push(`node ${i} ${node.nodeName} is another one`);
      else if (node instanceof Element && [...node.attributes].map(({ name, value }) => `${name}=${value}`).join() !== attributes) found.push(`node ${i} ${node.nodeName} has other attributes`);
    });
    if (document.documentElement.outerHTML !== kept.markup) found.push('the markup is another one');
    if (CSS.highlights.get('page-own') !== kept.own) found.push('a highlight of the page has gone');
    if (document.activeElement !== kept.active) found.push('the focus is elsewhere');
    if ([...document.querySelectorAll('input, textarea, select')].some((field, i) => (field as HTMLInputElement).value !== kept.values[i])) found.push('a field has another value');
    const sheets = [...document.adoptedStyleSheets];
    if (kept.sheets.some((sheet) => !sheets.includes(sheet)) || (alsoSheets && sheets.length !== kept.sheets.length)) found.push('the style sheets are others');
    if ((brokenByOthers?.() ?? 0) > 0) found.push('the application would find its nodes changed');
    return found.slice(0, 5);
  }, withSheets);

/** Errors of a page, in a list that grows. Chromium also tells of missing icons and pictures. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => void errors.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && !/^Failed to load resource/.test(message.text()) && errors.push(message.text())));
  return errors;
}

/** The HTML files of a folder, and of the folders in it. */
export function pagesIn(folder: string): SitePage[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/.test(name)).sort();
  return files.map((name) => ({ body: readFileSync(path.join(folder, name), 'utf8') }));
}
