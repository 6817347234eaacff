/** `npm run bench:articles -- PAGES`: what the article finder costs in Chromium, beside its peers. PAGES: see `articleFinderFigures`. */
import { articleFinderFigures } from './bench/browser/article-finder.ts';
import { lineOf } from './bench/browser/figure.ts';
import { inRoot } from './paths.ts';

try {
  for (const figure of await articleFinderFigures(process.argv[2] ?? inRoot('tests/pages'))) console.log(lineOf(figure));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
