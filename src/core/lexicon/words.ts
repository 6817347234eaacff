/** The sign that says 0 in the file of `fillSharedWords`, as a character code: "#", behind the blank and the quotation mark. */
export const FIRST_SIGN = 35;

/** Turns a readable list, words parted by white space, into a set. Shared by the closed lists of this folder. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/**
 * The set of a front-coded list of words, into which the build packs the longest lists
 * (`src/build/extension/packed-words.ts`): a capital says how many letters of the word before go on (A: none), the
 * rest follows.
 */
export function packedWordSet(coded: string): ReadonlySet<string> {
  return unpacked(coded.matchAll(/([A-Z])([^A-Z]*)/g), 65);
}

const shared: Set<string>[] = [];

/**
 * A list whose words stand in the file of the shared words: empty until `fillSharedWords` has read that file, so
 * nothing may be worked out from it while modules load.
 */
export function sharedWordSet(number: number): ReadonlySet<string> {
  return (shared[number] ??= new Set());
}

/**
 * Fills the lists of `sharedWordSet`, each word written once for all of them.
 *
 * @throws Error when the file is cut off or damaged
 * @param file three lines: the front-coded words of all lists; for each word, in order, a sign that says in which lists
 *   it is, the first group of the last line from `FIRST_SIGN` on; the groups, parted by blanks, a sign for each list
 */
export function fillSharedWords(file: string): void {
  const [coded = '', groups = '', lists = ''] = file.split('\n');
  const listsOf = lists.split(' ');
  const words = packedWordSet(coded);
  if (words.size === 0 || words.size !== groups.length) throw new Error('The words of the lexicon are damaged: install Gloss again, or run npm run build.');
  let at = 0;
  for (const word of words) {
    for (const list of listsOf[groups.charCodeAt(at++) - FIRST_SIGN] ?? '') (shared[list.charCodeAt(0) - FIRST_SIGN] ??= new Set()).add(word);
  }
}

/** As `packedWordSet`, for entries that have capitals and digits themselves: a sign from `:` (none) to `@` (six) says it. */
export function packedPhraseSet(coded: string): ReadonlySet<string> {
  return unpacked(coded.matchAll(/([:-@])([^:-@]*)/g), 58);
}

function unpacked(entries: Iterable<RegExpMatchArray>, none: number): ReadonlySet<string> {
  let entry = '';
  return new Set(Array.from(entries, ([, shared = '', rest = '']) => (entry = entry.slice(0, shared.charCodeAt(0) - none) + rest)));
}

/** As `wordSet`, for entries of several words: parted by commas. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')).filter((phrase) => phrase !== ''));
}
