/**
 * Long lists of words and phrases weigh a quarter to a third less in the bundles when they are front-coded: sorted,
 * each entry without the letters that it shares with the one before it, and a sign that says how many those are (for
 * words a capital, A: none, B: one …). The sources keep their readable lists. Measured on two lists of words, bytes of
 * gzip: 8,155 → 5,733 and 6,867 → 4,862.
 *
 * Front coding: Witten, Moffat and Bell, Managing Gigabytes (1999), section 4.1.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** UTF-16 units from which on a list is worth it (measured: from 4,000 to 300 saves 2.1 KB of the background, to 120 another 0.2). */
const LEAST = 120;

/** How one kind of list is written in the sources, and packed. */
export interface Packing {
  readonly list: RegExp;
  readonly entriesOf: (list: string) => readonly string[];
  readonly reader: string;
  /** The sign that says “no letter of the entry before goes on”; those after it, up to `most`, say one, two … */
  readonly none: number;
  readonly most: number;
  /** Signs that no entry may have. */
  readonly signs: RegExp;
}

export const WORDS: Packing = {
  list: /wordSet\(\s*(?:`([^`\\]*)`|'([^'\\]*)'),?\s*\)/g,
  entriesOf: (list) => list.split(/\s+/),
  reader: 'packedWordSet',
  none: 65,
  most: 25,
  signs: /[A-Z]/,
};

/** Measured on the three lists of the gazetteer, bytes of gzip: 6,074 → 4,813. */
export const PHRASES: Packing = {
  list: /phraseSet\(\s*(?:`([^`\\]*)`|'([^'\\]*)'),?\s*\)/g,
  entriesOf: (list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
  reader: 'packedPhraseSet',
  none: 58,
  most: 6,
  signs: /[:-@]/,
};

/** @throws Error for an entry that has one of the signs */
export function frontCoded(entries: readonly string[], { none, most, signs }: Packing): string {
  let before = '';
  let coded = '';
  for (const entry of [...new Set(entries)].sort()) {
    if (signs.test(entry)) throw new Error(`“${entry}” has one of the signs ${signs.source} that front coding needs for itself.`);
    let shared = 0;
    while (shared < most && shared < entry.length && entry[shared] === before[shared]) shared++;
    coded += String.fromCharCode(none + shared) + entry.slice(shared);
    before = entry;
  }
  return coded;
}

/** @returns the source with its long lists front-coded, to be read by `packedWordSet` and `packedPhraseSet` */
export function withPackedWords(source: string): string {
  const readers = new Set<string>();
  const pack = (text: string, packing: Packing): string =>
    text.replace(packing.list, (whole: string, long: string | undefined, short: string | undefined) => {
      const list = long ?? short ?? '';
      if (list.length < LEAST) return whole;
      readers.add(packing.reader);
      return `${packing.reader}(${JSON.stringify(frontCoded(packing.entriesOf(list).filter((entry) => entry !== ''), packing))})`;
    });
  const packed = pack(pack(source, WORDS), PHRASES);
  return readers.size > 0 ? `import { ${[...readers].join(', ')} } from './words.ts';\n${packed}` : source;
}

export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]lexicon[\\/][\w-]+\.ts$/ }, ({ path }) => ({ contents: withPackedWords(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};
