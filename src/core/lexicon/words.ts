/** Turns a readable list, words parted by white space, into a set. Shared by the closed lists of this folder. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/**
 * The set of a front-coded list, into which the build packs the longest lists (`src/build/extension/packed-words.ts`):
 * a capital says how many letters of the word before go on (A: none), the rest follows.
 */
export function packedWordSet(coded: string): ReadonlySet<string> {
  let word = '';
  return new Set(Array.from(coded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => (word = word.slice(0, shared.charCodeAt(0) - 65) + rest)));
}

/** As `wordSet`, for entries of several words: parted by commas. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')).filter((phrase) => phrase !== ''));
}
