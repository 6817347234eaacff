/**
 * `npm run bench:browser [-- PART…]`: what Gloss costs in real browsers, each figure beside its bar. Times are CPU
 * times where the browser tells them, and medians of several runs; a quiet machine gives the finer ones.
 */
import { BROWSER_NAMES, type BrowserName } from './browsers/find.ts';
import { articleFinderFigures } from './bench/browser/article-finder.ts';
import { lineOf, type Figures } from './bench/browser/figure.ts';
import { cardFigures } from './bench/browser/cards.ts';
import { memoryFigures } from './bench/browser/memory.ts';
import { popupFigures, withListedNote } from './bench/browser/popup.ts';
import { markFigures } from './bench/browser/marks.ts';
import { firstMarkFigures, mainThreadFigures } from './bench/browser/main-thread.ts';
import { Stand } from './bench/browser/stand.ts';
import { buildAll } from './extension/build-all.ts';
import { inRoot } from './paths.ts';

interface Part {
  readonly browsers: readonly BrowserName[];
  readonly measure: (name: BrowserName) => Figures;
}

/** Measures with the extension in the browser. */
const withGloss = (measure: (stand: Stand) => Figures, prepare?: (folder: string) => void): Part['measure'] => async function* (name) {
  const stand = await Stand.start(name, prepare);
  try {
    yield* measure(stand);
  } finally {
    await stand.close();
  }
};

const PARTS: Readonly<Record<string, Part>> = {
  'main-thread': { browsers: ['chromium'], measure: withGloss(mainThreadFigures) },
  'first-mark': { browsers: BROWSER_NAMES, measure: withGloss(firstMarkFigures) },
  cards: { browsers: BROWSER_NAMES, measure: withGloss(cardFigures) },
  popup: { browsers: ['chromium'], measure: withGloss(popupFigures, withListedNote) },
  memory: { browsers: ['chromium'], measure: withGloss(memoryFigures) },
  marks: { browsers: BROWSER_NAMES, measure: markFigures },
  // On our few fixture pages; `npm run bench:articles -- PAGES` takes a folder of real ones.
  finder: { browsers: ['chromium'], measure: async function* () { yield* await articleFinderFigures(inRoot('tests/pages')); } },
};

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  await buildAll({ dev: false });
  for (const [part, { browsers, measure }] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(part)) continue;
    for (const name of browsers) {
      console.log(`${part}, ${name}`);
      for await (const figure of measure(name)) console.log(`  ${lineOf(figure)}`);
    }
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
