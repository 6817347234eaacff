/** The article finder in Chromium, beside Readability on a copy of the document and Defuddle, on the same pages in the same run. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowser } from '../../browsers/find.ts';
import { ROOT } from '../../paths.ts';
import type { Look } from './article-finder-page.ts';
import { quantile, type Figure } from './figure.ts';

interface SavedPage {
  readonly html: string;
  readonly url: string;
}

/** Milliseconds that our look may take: half of the pages, and all but one in twenty. */
const MEDIAN_BAR = 7;
const P95_BAR = 20;
/** The first looks compile the code of all finders. */
const WARM_UP = 3;

/**
 * Measures on saved pages, without their scripts and without a request to anywhere.
 *
 * @param source a folder of `.html` files, or a `.jsonl` or `.jsonl.gz` file of `{html, url}` lines
 * @returns medians and 95th percentiles, in milliseconds of main thread
 * @throws when nothing can be read there, or no Chromium is found
 */
export async function articleFinderFigures(source: string): Promise<Figure[]> {
  const pages = readPages(source);
  if (pages.length === 0) throw new Error(`${source} holds no pages.`);
  const script = await pageScript();
  const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), headless: true, args: ['--host-resolver-rules=MAP * ~NOTFOUND', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
  const looks: Look[] = [];
  try {
    for (const page of [...pages.slice(0, WARM_UP), ...pages]) looks.push(await lookAt(browser, page, script));
  } finally {
    await browser.close();
  }
  return figuresOf(looks.slice(Math.min(WARM_UP, pages.length)));
}

function figuresOf(looks: readonly Look[]): Figure[] {
  const ours = { 0.5: quantile(looks.map(({ gloss }) => gloss), 0.5), 0.95: quantile(looks.map(({ gloss }) => gloss), 0.95) };
  const figure = (what: string, take: (look: Look) => number, share: 0.5 | 0.95, bar: number | null): Figure => {
    const value = quantile(looks.map(take), share);
    return { what: `${what}, ${share === 0.5 ? 'median' : 'p95'} of ${looks.length} pages`, value, unit: 'ms', bar, ...(bar === null ? { note: `${(value / ours[share]).toFixed(1)} times ours` } : {}) };
  };
  const both = (what: string, take: (look: Look) => number, bars: readonly [number | null, number | null] = [null, null]): Figure[] => [figure(what, take, 0.5, bars[0]), figure(what, take, 0.95, bars[1])];
  return [
    ...both('article finder, main thread', ({ gloss }) => gloss, [MEDIAN_BAR, P95_BAR]),
    ...both('its choice, in the background', ({ choice }) => choice),
    ...both('Readability on a copy', ({ readability }) => readability),
    ...both('Defuddle', ({ defuddle }) => defuddle),
  ];
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({ absWorkingDir: ROOT, entryPoints: ['src/build/bench/browser/article-finder-page.ts'], bundle: true, minify: true, format: 'iife', write: false, logLevel: 'silent' });
  return outputFiles[0]?.text ?? '';
}

async function lookAt(browser: Browser, { html, url }: SavedPage, script: string): Promise<Look> {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const answer = request.isNavigationRequest() && request.frame() === page.mainFrame() ? request.respond({ body: html, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" } }) : request.abort();
      // The page may be closed before its last requests are answered.
      void answer.catch(() => undefined);
    });
    await page.goto(url.startsWith('http') ? url : 'http://page.invalid/story', { waitUntil: 'domcontentloaded' });
    await page.evaluate(script);
    return await page.evaluate(() => window.lookForArticle());
  } finally {
    await page.close();
  }
}

function readPages(source: string): SavedPage[] {
  if (!/\.jsonl(?:\.gz)?$/.test(source)) {
    return readdirSync(source).filter((name) => name.endsWith('.html')).map((name) => ({ html: readFileSync(path.join(source, name), 'utf8'), url: '' }));
  }
  const bytes = readFileSync(source);
  const lines = (source.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { html, url } = JSON.parse(line) as { readonly html?: unknown; readonly url?: unknown };
    return typeof html === 'string' ? { html, url: typeof url === 'string' ? url : '' } : [];
  });
}
