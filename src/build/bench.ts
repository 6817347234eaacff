/**
 * `npm run bench [-- TEXTS] [--glossary PEOPLE] [--names N] [--strict]`: the reading and the glossary scan beside
 * rivals, on the same text in one run. Milliseconds are of one core as this process used it.
 *
 * TEXTS: folder or file of texts in place of our corpus; PEOPLE: listed people in place of generated names, as far as
 * they go; N: the largest glossary (500,000). With `--strict` a missed bar is exit code 1.
 */
import { parseArgs } from 'node:util';
import { listedForms, namesOf } from './bench/names.ts';
import { benchReading } from './bench/reading.ts';
import { benchScan, NAMES_IN_TEXT } from './bench/scan.ts';
import { isMissed, lineOf, type Figure } from './bench/table.ts';
import { readBenchTexts, textOfSize } from './bench/texts.ts';
import { openGlossaries } from './glossaries.ts';
import { bundledModels } from './models.ts';

const LARGEST = 500_000;
const LONGEST = 1_000_000;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { glossary: { type: 'string' }, names: { type: 'string' }, strict: { type: 'boolean' } } });
  const most = Number(values.names ?? LARGEST);
  if (!Number.isInteger(most) || most < NAMES_IN_TEXT) throw new Error(`--names takes a number from ${NAMES_IN_TEXT}`);
  const { articles, names } = readBenchTexts(positionals[0]);
  const others = values.glossary === undefined ? [] : listedForms(values.glossary);
  const options = { glossaries: await openGlossaries(true, []), models: await bundledModels() };
  console.log(`bench: node ${process.version}, ${articles.length} articles, time of one core`);
  let missed = 0;
  const print = (figures: Iterable<Figure>): void => {
    for (const figure of figures) {
      console.log(lineOf(figure));
      if (isMissed(figure)) missed++;
    }
  };
  print(benchReading(articles, options, LONGEST));
  print(benchScan(textOfSize(articles, LONGEST), (count) => namesOf(count, names.slice(0, NAMES_IN_TEXT), others), most));
  console.log(missed === 0 ? 'every bar is met' : `${missed} bars are missed`);
  if (values.strict && missed > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
