/** `npm run bench:articles -- PAGES`: what the article finder costs in Chromium, beside its peers. PAGES: see `articleFinderFigures`. */
import { articleFinderFigures } from './bench/browser/article-finder.ts';
import { inRoot } from './paths.ts';

try {
  for (const { what, value, unit, bar } of await articleFinderFigures(process.argv[2] ?? inRoot('tests/pages'))) {
    console.log(`${what.padEnd(58)} ${value.toFixed(1).padStart(7)} ${unit}${bar === null ? '' : `  bar ${bar} ${unit}  ${value <= bar ? '✓' : '✗'}`}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
