/** What is read: the articles of our corpus, or those of a folder, as often as a size needs. */
import { readdirSync } from 'node:fs';
import { readCorpus } from '../corpus/corpus.ts';
import { readTexts } from '../spellings/people.ts';

export interface BenchTexts {
  readonly articles: readonly string[];
  /** Full names of people that stand in the articles; with a folder of texts, pairs of capitalised words. */
  readonly names: readonly string[];
}

/** @param folder `.txt` files or JSON lines with `text`; undefined for our corpus */
export function readBenchTexts(folder: string | undefined): BenchTexts {
  if (folder === undefined) {
    const corpus = readCorpus();
    const names = corpus.flatMap(({ text, mentions }) => mentions.filter(({ kind }) => kind === 'person').map(({ start, end }) => text.slice(start, end)));
    return { articles: corpus.map(({ text }) => text), names: fullNames(names) };
  }
  const articles = readTexts(folder);
  if (articles.length === 0) throw new Error(`${folder} has no text among ${readdirSync(folder).length} files.`);
  return { articles, names: fullNames(articles.flatMap((text) => text.match(/(?<=[a-z] )[A-Z][a-z]+ [A-Z][a-z]+(?= [a-z])/g) ?? [])) };
}

function fullNames(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name));
}

/** Articles one after the other, over again where they are too few; one flat string of this many UTF-16 units. */
export function textOfSize(articles: readonly string[], size: number): string {
  const pieces: string[] = [];
  let length = 0;
  for (let index = 0; length < size; index++) {
    const piece = `${articles[index % articles.length] ?? ''}\n\n`;
    pieces.push(piece);
    length += piece.length;
  }
  // A slice and a sum of strings are slower to read than a string of its own.
  return Buffer.from(pieces.join('').slice(0, size), 'utf16le').toString('utf16le');
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
