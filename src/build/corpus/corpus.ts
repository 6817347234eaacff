/** The articles of our corpus, read from disk and split by hash. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parseMarkup, type MarkedArticle } from './markup.ts';

export type Split = 'dev' | 'held-out';

export interface CorpusArticle extends MarkedArticle {
  /** File name without its ending. */
  readonly name: string;
  readonly split: Split;
  /** The file as it lies on disk. */
  readonly source: string;
}

const FOLDER = new URL('../../../tests/corpus/articles/', import.meta.url);
const ENDING = '.gloss';

/** All articles, by name. @throws with the file's name when its mark-up is wrong */
export function readCorpus(): CorpusArticle[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING)).sort();
  return files.map((file) => {
    const name = file.slice(0, -ENDING.length);
    try {
      const source = readFileSync(new URL(file, FOLDER), 'utf8');
      return { name, split: splitOf(name), source, ...parseMarkup(source) };
    } catch (error) {
      throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  });
}

/** One article in three is held out, by the hash of its name, so that nobody chooses. */
export function splitOf(name: string): Split {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % 3 === 0 ? 'held-out' : 'dev';
}
