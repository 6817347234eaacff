/**
 * `npm run train -- DIR`: trains the name tagger on the texts in DIR and on the part of our own corpus that is not
 * held out, writes the weights, and says what they reach on the held-out part. The same data gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { openNameLists } from '../core/names/tagger/name-lists.ts';
import { packModel, type SequenceModel } from '../core/sequence/model.ts';
import type { Glossary } from '../glossary/format.ts';
import { isHeldOut, readCorpus, type CorpusArticle } from './corpus/corpus.ts';
import { evaluate, linesOf } from './corpus/evaluate.ts';
import { openGlossaries } from './glossaries.ts';
import { bundledNameLists, NAME_MODEL } from './models.ts';
import { readNameData, type DataFile, type NamedText } from './train/read-data.ts';
import { nameExamples, trainNames } from './train/train-names.ts';

/** How much the texts of a set count, by how its name begins, and whose idea of a name it has; sets that are not here are left out. */
const SETS: readonly { readonly begins: string; readonly weight: number; readonly convention: number; readonly licence: string }[] = [
  { begins: 'corpus', weight: 1.5, convention: 0, licence: 'MIT, tests/corpus of this project' },
  { begins: 'uner', weight: 1, convention: 1, licence: 'CC BY-SA 4.0, Universal NER: English Web Treebank' },
  { begins: 'wikigold', weight: 1, convention: 2, licence: 'CC BY 4.0, WikiGold' },
  { begins: 'gum', weight: 1, convention: 3, licence: 'annotations CC BY 4.0, GUM; texts CC BY, CC BY-SA or public' },
];
const SEED = 1;
const OPTIONS = { bits: 16, epochs: 8, rate: 0.05, decay: 0.0005, least: 3, prune: 0, levels: 15, meanFrom: 4, rounds: 8, dropout: 0.3, noise: 0.4, seed: SEED } as const;

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error('Name the folder that holds the training data (names*.jsonl.gz): npm run train -- DIR');
  const [glossaries, lists] = [await openGlossaries(true, []), openNameLists(await bundledNameLists())];
  const corpus = readCorpus();
  const files = readNameData(folder);
  const own = corpus.filter(({ split }) => !isHeldOut(split));
  const texts = [...own.map(toNamedText), ...files.flatMap((file) => file.texts)];
  const examples = texts.flatMap((text) => {
    const set = SETS.find(({ begins }) => text.set.toLowerCase().startsWith(begins));
    return set ? nameExamples(text, glossaries, lists, set) : [];
  });
  console.log(`${texts.length} texts, ${examples.length} stretches with capitals`);
  const tagger = trainNames(examples, { ...OPTIONS, provenance: provenanceOf(own, files), onEpoch: (epoch, loss) => console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(4)}`) });
  const bytes = packModel(tagger);
  writeFileSync(NAME_MODEL, bytes);
  console.log(`wrote ${bytes.length} bytes, sha256 ${hashOf(bytes)}`);
  printHeldOut(corpus, glossaries, { tagger, lists });
}

function toNamedText({ text, paragraphs, mentions }: CorpusArticle): NamedText {
  const names = mentions.filter(({ form }) => form === 'name').map(({ start, end, kind }) => ({ start, end, kind: kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : ('other' as const) }));
  return { set: 'corpus', text, paragraphs, names };
}

function provenanceOf(own: readonly CorpusArticle[], files: readonly DataFile[]): string[] {
  const sources = own.map(({ source }) => source).join('\0');
  return [
    `npm run train, seed ${SEED}`,
    ...SETS.map(({ begins, licence }) => `${begins}: ${licence}`),
    `tests/corpus, the ${own.length} articles that are not held out: sha256 ${hashOf(Buffer.from(sources))}`,
    ...files.map(({ name, sha256 }) => `${name}: sha256 ${sha256}`),
  ];
}

function printHeldOut(corpus: readonly CorpusArticle[], glossaries: readonly Glossary[], names: { tagger: SequenceModel; lists: ReturnType<typeof openNameLists> }): void {
  const held = corpus.filter(({ split }) => isHeldOut(split));
  console.log(`held-out part of the corpus, ${held.length} articles:\n${linesOf(evaluate(held, { glossaries, models: { names } }).scores).join('\n')}`);
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
