/**
 * `npm run eval [-- DIR] [--misses MEASURE] [--doubts]`: holds the reading against marked articles, those of tests/corpus or the
 * `.gloss` files in DIR, and prints so many of so many for each measure. `--doubts` adds, but for what is held out, how
 * often each way to a speaker is right: what src/core/quotes/certainty.ts is calibrated on.
 *
 * `npm run eval -- --spellings PEOPLE [--text TEXTS] [--misses spellings]`: holds the matching of unlisted spellings
 * against a list of people (see `spellings/people.ts`), and counts its matches in running text.
 */
import { parseArgs } from 'node:util';
import { isHeldOut, readArticles, readCorpus, SPLITS, type CorpusArticle } from './corpus/corpus.ts';
import { doubtLines, evaluate, linesOf } from './corpus/evaluate.ts';
import { MEASURES } from './corpus/score.ts';
import { openGlossaries } from './glossaries.ts';
import { bundledModels } from './models.ts';
import { reportSpellings } from './spellings/report.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'string' }, doubts: { type: 'boolean', default: false }, spellings: { type: 'string' }, text: { type: 'string' } } });
  if (values.spellings !== undefined) return reportSpellings(values.spellings, values.text ?? null, values.misses === 'spellings');
  const measure = MEASURES.find((known) => known === values.misses);
  if (values.misses !== undefined && !measure) throw new Error(`--misses takes one of: ${MEASURES.join(', ')}`);
  const [folder] = positionals;
  const articles = folder === undefined ? readCorpus() : readArticles(folder);
  const options = { glossaries: await openGlossaries(true, []), models: await bundledModels() };
  for (const [part, some] of partsOf(articles, folder)) {
    const { scores, misses, attributions } = evaluate(some, options);
    console.log(`${part}, ${some.length} articles\n  ${linesOf(scores).join('\n  ')}`);
    // What is held out is not looked at.
    if (!isHeldOut(part) && values.doubts) console.log(`  ${doubtLines(attributions).join('\n  ')}`);
    if (!isHeldOut(part)) for (const miss of misses) if (miss.measure === measure) console.log(`  ${miss.article}: ${miss.words}`);
  }
}

function partsOf(articles: readonly CorpusArticle[], folder: string | undefined): [string, CorpusArticle[]][] {
  if (folder !== undefined) return [[folder, [...articles]]];
  return SPLITS.map((split) => [split, articles.filter((article) => article.split === split)]);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
