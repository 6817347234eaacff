/**
 * The large lists of names (places, organisations, given names, surnames, events) as a table of hashes that is read
 * in place: which lists hold these words, and whether a longer name begins with them.
 *
 * File: `GLNL`, entries (u32), then the hashes in ascending order (u32), then the bits of each (u16).
 */

/** The lists; `opens` stands where a longer name begins with the words. */
export const LIST_BITS = { place: 1, organisation: 2, event: 4, given: 8, givenWord: 16, surname: 32, surnameWord: 64, he: 128, she: 256, opens: 512, trade: 1024, sport: 2048, sportToo: 4096 } as const;
const MAGIC = 0x4c4e4c47;
const HEAD_BYTES = 8;
/** Words of the longest name that is looked for. */
export const LONGEST_LISTED = 6;

export interface NameLists {
  /** Bits of `LIST_BITS` for the hash of some words; 0 for unknown ones. */
  bitsOf(hash: number): number;
}

/** Lists that hold nothing. */
export const NO_LISTS: NameLists = { bitsOf: () => 0 };

/** @throws Error when the bytes are no name lists */
export function openNameLists(bytes: Uint8Array): NameLists {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = bytes.byteLength < HEAD_BYTES || view.getUint32(0, true) !== MAGIC ? -1 : view.getUint32(4, true);
  if (count < 0 || bytes.byteLength !== HEAD_BYTES + 6 * count) throw new Error('The lists of names are damaged: install Gloss again, or run npm run build.');
  const aligned = new Uint8Array(bytes).buffer;
  const hashes = new Uint32Array(aligned, HEAD_BYTES, count);
  const bits = new Uint16Array(aligned, HEAD_BYTES + 4 * count, count);
  return {
    bitsOf(hash) {
      const wanted = hash >>> 0;
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((hashes[middle] ?? 0) < wanted) low = middle + 1;
        else high = middle;
      }
      return hashes[low] === wanted ? (bits[low] ?? 0) : 0;
    },
  };
}

/** The file of a table. @param entries bits by hash */
export function packNameLists(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([hash, bits]) => [hash >>> 0, bits] as const).sort(([one], [other]) => one - other);
  const bytes = new Uint8Array(HEAD_BYTES + 6 * sorted.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, sorted.length, true);
  sorted.forEach(([hash, bits], at) => {
    view.setUint32(HEAD_BYTES + 4 * at, hash, true);
    view.setUint16(HEAD_BYTES + 4 * sorted.length + 2 * at, bits, true);
  });
  return bytes;
}

const PRIME = 0x01000193;
export const NO_WORDS = 0x811c9dc5 | 0;
const DIACRITICS = /\p{M}/gu;

/** The hash of some words and one more; words in lower case, accents aside. */
export function extendWords(hash: number, lower: string): number {
  const plain = isAscii(lower) ? lower : lower.normalize('NFD').replace(DIACRITICS, '').replaceAll('’', "'");
  let next = hash;
  for (let at = 0; at < plain.length; at++) next = Math.imul(next ^ plain.charCodeAt(at), PRIME);
  return Math.imul(next ^ 32, PRIME);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
