/** The sign that says 0 in the lists of `sharedWordSets`, as a character code: "#", behind the blank and the quotation mark. */
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

/**
 * The sets of the words that many lists share, each word written once.
 *
 * @param coded the front-coded words of all lists
 * @param groups for each word, in order, a sign that says in which lists it is: the first of `lists` from `FIRST_SIGN` on
 * @param lists for each group of lists, parted by blanks, a sign for each of its lists
 * @returns the sets, by the number of their list
 */
export function sharedWordSets(coded: string, groups: string, lists: string): readonly ReadonlySet<string>[] {
  const sets: Set<string>[] = [];
  const listsOf = lists.split(' ');
  let at = 0;
  for (const word of packedWordSet(coded)) {
    for (const list of listsOf[groups.charCodeAt(at++) - FIRST_SIGN] ?? '') (sets[list.charCodeAt(0) - FIRST_SIGN] ??= new Set()).add(word);
  }
  return sets;
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
