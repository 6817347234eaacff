/** The articles of our corpus, read from disk and split by hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.ts';
import { parseMarkup, type MarkedArticle } from './markup.ts';

/** "later": written when the rules stood, and read blind first; of its held-out part neither rules nor tagger know. */
export const SPLITS = ['dev', 'held-out', 'later dev', 'later held-out'] as const;
export type Split = (typeof SPLITS)[number];

/** True for a part whose articles nobody looks at. */
export const isHeldOut = (split: string): boolean => split.endsWith('held-out');

export interface CorpusArticle extends MarkedArticle {
  /** File name without its ending. */
  readonly name: string;
  readonly split: Split;
  /** The file as it lies on disk. */
  readonly source: string;
}

const FOLDER = inRoot('tests/corpus/articles');
const LATER = inRoot('tests/corpus/later');
const ENDING = '.gloss';

/** All articles of our corpus, by name. @throws with the file's name when its mark-up is wrong */
export const readCorpus = (): CorpusArticle[] => [...readArticles(FOLDER), ...readArticles(LATER).map((article) => ({ ...article, split: `later ${splitOf(article.name)}` as const }))];

/** The marked articles (`.gloss`) of a folder, by name. @throws as `readCorpus` */
export function readArticles(folder: string): CorpusArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ENDING)).sort();
  return files.map((file) => {
    const name = file.slice(0, -ENDING.length);
    try {
      const source = readFileSync(path.join(folder, file), 'utf8');
      return { name, split: splitOf(name), source, ...parseMarkup(source) };
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** One article in three is held out, by the hash of its name, so that nobody chooses. */
export function splitOf(name: string): 'dev' | 'held-out' {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % 3 === 0 ? 'held-out' : 'dev';
}
