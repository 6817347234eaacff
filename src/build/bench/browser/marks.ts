/** Paint of marks beside mark.js and beside wrapping in spans, and the hit test; each on a page without the extension. */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser, type BrowserName } from '../../browsers/find.ts';
import { inRoot, ROOT } from '../../paths.ts';
import { median, times, type Figure } from './figure.ts';
import { paragraphsOf } from './pages.ts';
import type { Painting } from './marks-page.ts';

const COUNTS = [400, 1_000, 5_000, 10_000, 50_000];
/** Ten words hold one mark. */
const WORDS_A_MARK = 10;
const MOST_FOR_MARK_JS = 5_000;
const PEERS = ['gloss', 'mark.js', 'spans'] as const;

interface Measured extends Painting {
  /** Milliseconds of CPU of script, styles that it waited for left out; only Chromium tells. */
  readonly cpu: number;
}

export async function* markFigures(name: BrowserName): AsyncGenerator<Figure> {
  const browser = await puppeteer.launch({ browser: name === 'firefox' ? 'firefox' : 'chrome', executablePath: needBrowser(name), headless: true, args: argumentsFor(name), extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } });
  try {
    const script = await pageScript();
    for (const count of COUNTS) yield* paintFigures(browser, script, count, name);
    yield* hitFigures(browser, script);
  } finally {
    await browser.close();
  }
}

/** Chromium lets the page collect garbage: that of the preparation is no cost of painting. */
function argumentsFor(name: BrowserName): string[] {
  if (name === 'firefox') return [];
  return ['--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({ absWorkingDir: ROOT, entryPoints: ['src/build/bench/browser/marks-page.ts'], bundle: true, minify: true, format: 'iife', write: false, logLevel: 'silent' });
  return `${readFileSync(inRoot('node_modules/mark.js/dist/mark.min.js'), 'utf8')};${outputFiles[0]?.text ?? ''}`;
}

async function open(browser: Browser, script: string, count: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><style>:root{--gloss-on: }body{font:18px/1.6 serif;width:640px}</style><body>${paragraphsOf(count * WORDS_A_MARK).map((text) => `<p>${text}</p>`).join('')}</body></html>`);
  await page.evaluate(script);
  return page;
}

/** Ours first: the peers' lines say how many times ours they take. */
async function* paintFigures(browser: Browser, script: string, count: number, name: BrowserName): AsyncGenerator<Figure> {
  let ours: Measured | null = null;
  for (const peer of PEERS) {
    // It grows with the square: minutes from here on.
    if (peer === 'mark.js' && count > MOST_FOR_MARK_JS) continue;
    const paintings = await times(count > 10_000 || (peer === 'mark.js' && count > 1_000) ? 1 : 3, () => paintOnce(browser, script, peer, count, name));
    const of = (what: keyof Measured): number => median(paintings.map((painting) => painting[what]));
    const painting: Measured = { work: of('work'), registering: of('registering'), longest: of('longest'), tasks: of('tasks'), drawn: of('drawn'), cpu: of('cpu') };
    yield { what: `${count.toLocaleString('en')} marks by ${peer}`, value: painting.work, unit: 'ms', bar: peer === 'gloss' && count === 5_000 ? 10 : null, note: noteOf(painting, ours) };
    ours ??= painting;
  }
}

/** Ours stand all at once, those in view with the others, when the last task of script ends. */
function noteOf({ work, registering, longest, tasks, drawn, cpu }: Measured, ours: Measured | null): string {
  const computed = Number.isNaN(cpu) ? '' : `, ${cpu.toFixed(1)} of CPU`;
  const beside = ours
    ? `${(work / ours.work).toFixed(1)} and ${(drawn / ours.drawn).toFixed(1)} times ours`
    : `script in ${tasks} tasks, the longest ${longest.toFixed(1)}${computed}; ${registering.toFixed(1)} of it the browser's own when highlights are registered`;
  return `until drawn ${drawn.toFixed(0)} ms; ${beside}`;
}

async function paintOnce(browser: Browser, script: string, peer: (typeof PEERS)[number], count: number, name: BrowserName): Promise<Measured> {
  const page = await open(browser, script, count);
  await page.evaluate((marks) => window.marksBench.prepare(marks), count);
  const cpu = name === 'chromium' ? await scriptClock(page) : null;
  const painting = await page.evaluate((how) => window.marksBench.paint(how), peer);
  const measured = { ...painting, cpu: (await cpu?.()) ?? Number.NaN };
  await page.close();
  return measured;
}

/** Milliseconds of CPU that script takes from now on: unlike the clock on the wall, these do not count what else the machine does. */
async function scriptClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => 1_000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN);
  const before = await spent();
  return async () => (await spent()) - before;
}

async function* hitFigures(browser: Browser, script: string): AsyncGenerator<Figure> {
  const page = await open(browser, script, 5_000);
  const hits = await page.evaluate(() => window.marksBench.hits(5_000));
  await page.close();
  yield { what: 'hit test for each move of the pointer, 5,000 marks', value: hits.ours, unit: 'ms', bar: 0.05, note: `${hits.found} of ${hits.tests} points hit a mark` };
  yield { what: 'the same by highlightsFromPoint', value: hits.browsers, unit: 'ms', bar: null, note: `${(hits.browsers / hits.ours).toFixed(0)} times ours` };
}
