/** The large lists of names, compiled from the text files in src/core/lexicon/lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { extendWords, LIST_BITS, LONGEST_LISTED, NO_WORDS, packNameLists } from '../core/names/tagger/name-lists.ts';
import { tokenise } from '../core/text/tokens.ts';
import { inRoot } from './paths.ts';

const FOLDER = inRoot('src/core/lexicon/lists');

/** File → the bits of a line, by what stands behind its tabs: `m`, `f`, `u` for a given name, `w` for an ordinary word, `a` for a word of sport that is ambiguous. */
const FILES: Readonly<Record<string, (marks: readonly string[]) => number>> = {
  'places.txt': () => LIST_BITS.place,
  'organisations.txt': () => LIST_BITS.organisation,
  'trades.txt': () => LIST_BITS.trade,
  'sport.txt': (marks) => (marks.includes('a') ? LIST_BITS.sportToo : LIST_BITS.sport),
  'events.txt': () => LIST_BITS.event,
  'given-names.txt': (marks) => (marks.includes('w') ? LIST_BITS.givenWord : LIST_BITS.given) | (marks.includes('m') ? LIST_BITS.he : 0) | (marks.includes('f') ? LIST_BITS.she : 0),
  'surnames.txt': (marks) => (marks.includes('w') ? LIST_BITS.surnameWord : LIST_BITS.surname),
};

/** Compiles the lists; the same files give the same bytes. @throws Error that names a file nobody asked for */
export function compileNameLists(): Uint8Array {
  const entries = new Map<number, number>();
  const add = (hash: number, bits: number): void => void entries.set(hash, (entries.get(hash) ?? 0) | bits);
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).sort()) {
    const bitsOf = FILES[file];
    if (!bitsOf) throw new Error(`${file} is no list that the build knows: see src/build/name-lists.ts.`);
    for (const line of readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [name = '', ...marks] = line.split('\t');
      addName(name, bitsOf(marks), add);
    }
  }
  return packNameLists(entries);
}

function addName(name: string, bits: number, add: (hash: number, bits: number) => void): void {
  const tokens = tokenise(name);
  if (tokens.length === 0 || tokens.length > LONGEST_LISTED) return;
  let hash = NO_WORDS;
  tokens.forEach(({ lower }, at) => {
    hash = extendWords(hash, lower);
    add(hash, at === tokens.length - 1 ? bits : LIST_BITS.opens);
  });
}
