/**
 * Long lists of words and phrases weigh a quarter to a third less in the bundles when they are front-coded: sorted,
 * each entry without the letters that it shares with the one before it, and a sign that says how many those are (for
 * words a capital, A: none, B: one …). The words of all lists stand in one, each once with a sign for the group of
 * lists that it is in: one word in four is in several. They are no code: they lie in a file beside the scripts. The
 * sources keep their readable lists. Measured on the background, bytes of gzip: each list by itself 153,807, all in one
 * 150,673; without the words 126,164, beside a file of 26,005.
 *
 * Front coding: Witten, Moffat and Bell, Managing Gigabytes (1999), section 4.1.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import { FIRST_SIGN } from '../../core/lexicon/words.ts';
import { inRoot } from '../paths.ts';

/** UTF-16 units from which on a list is worth it (measured on the background: 250 → 150,925 bytes, 60 → 150,673, 30 → 150,648). */
const LEAST = 60;

/** How one kind of list is written in the sources, and packed. */
export interface Packing {
  readonly list: RegExp;
  readonly entriesOf: (list: string) => readonly string[];
  /** The sign that says “no letter of the entry before goes on”; those after it, up to `most`, say one, two … */
  readonly none: number;
  readonly most: number;
  /** Signs that no entry may have. */
  readonly signs: RegExp;
}

export const WORDS: Packing = {
  list: /wordSet\(\s*(?:`([^`\\]*)`|'([^'\\]*)'),?\s*\)/g,
  entriesOf: (list) => list.split(/\s+/),
  none: 65,
  most: 25,
  signs: /[A-Z]/,
};

/** Measured on the three lists of the gazetteer, bytes of gzip: 6,074 → 4,813. */
export const PHRASES: Packing = {
  list: /phraseSet\(\s*(?:`([^`\\]*)`|'([^'\\]*)'),?\s*\)/g,
  entriesOf: (list) => list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
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

/** What the lists of the sources become: numbers of `sharedWordSet`, and the file that these are filled from. */
export interface SharedWords {
  /** The list as the source writes it → its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What `fillSharedWords` takes. */
  readonly file: string;
}

/** Puts the words of all lists in one, each once with the group of lists that it is in; the groups with the most words first. */
export function shareWords(sources: readonly string[]): SharedWords {
  const numbers = new Map<string, number>();
  const listsOf = new Map<string, string>();
  for (const list of sources.flatMap((source) => Array.from(source.matchAll(WORDS.list), ([, long, short]) => long ?? short ?? ''))) {
    if (list.length < LEAST || numbers.has(list)) continue;
    const sign = String.fromCharCode(FIRST_SIGN + numbers.size);
    numbers.set(list, numbers.size);
    for (const word of new Set(WORDS.entriesOf(list).filter((entry) => entry !== ''))) listsOf.set(word, (listsOf.get(word) ?? '') + sign);
  }
  const sizes = new Map<string, number>();
  for (const lists of listsOf.values()) sizes.set(lists, (sizes.get(lists) ?? 0) + 1);
  const groups = [...sizes].sort(([one, size], [other, otherSize]) => otherSize - size || (one < other ? -1 : 1)).map(([lists]) => lists);
  const signs = new Map(groups.map((lists, at) => [lists, String.fromCharCode(FIRST_SIGN + at)] as const));
  const words = [...listsOf.keys()].sort();
  return { numbers, file: [frontCoded(words, WORDS), words.map((word) => signs.get(listsOf.get(word) ?? '') ?? '').join(''), groups.join(' ')].join('\n') };
}

/** @returns the source with its long lists packed: those of words from the shared ones, those of phrases front-coded */
export function withPackedWords(source: string, { numbers }: SharedWords): string {
  const imports = new Set<string>();
  const replaced = (text: string, { list }: Packing, by: (list: string) => string | null): string =>
    text.replace(list, (whole: string, long: string | undefined, short: string | undefined) => by(long ?? short ?? '') ?? whole);
  const words = replaced(source, WORDS, (list) => {
    const number = numbers.get(list);
    if (number === undefined) return null;
    imports.add("import { sharedWordSet } from './words.ts';");
    return `sharedWordSet(${number})`;
  });
  const phrases = replaced(words, PHRASES, (list) => {
    if (list.length < LEAST) return null;
    imports.add("import { packedPhraseSet } from './words.ts';");
    return `packedPhraseSet(${JSON.stringify(frontCoded(PHRASES.entriesOf(list).filter((entry) => entry !== ''), PHRASES))})`;
  });
  return [...imports, phrases].join('\n');
}

const LEXICON = inRoot('src/core/lexicon');

/** The words of the lexicon as it is now. */
export function lexiconWords(): SharedWords {
  return shareWords(readdirSync(LEXICON).filter((file) => file.endsWith('.ts')).sort().map((file) => readFileSync(path.join(LEXICON, file), 'utf8')));
}

export const packedWords: Plugin = {
  name: 'packed-words',
  setup(build) {
    let words: SharedWords | undefined;
    build.onStart(() => void (words = lexiconWords()));
    build.onLoad({ filter: /[\\/]core[\\/]lexicon[\\/][\w-]+\.ts$/ }, (file) => ({ contents: withPackedWords(readFileSync(file.path, 'utf8'), words ?? lexiconWords()), loader: 'ts' }));
  },
};
