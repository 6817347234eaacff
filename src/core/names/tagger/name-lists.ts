/**
 * The large lists of names (places, organisations, given names, surnames, events) as a table of hashes: which lists
 * hold these words, and whether a longer name begins with them.
 *
 * File: `GLN2`, entries (u32), then in ascending order of the hashes, byte by byte of all entries: how much further each
 * hash is than the one before (the lowest byte of its 32 bits first), then the low and the high byte of the bits of
 * each. Measured, gzip: 117 KB, and 176 KB with the hashes as they are.
 */

/** The lists; `opens` stands where a longer name begins with the words. */
export const LIST_BITS = { place: 1, organisation: 2, event: 4, given: 8, givenWord: 16, surname: 32, surnameWord: 64, he: 128, she: 256, opens: 512, trade: 1024, sport: 2048, sportToo: 4096 } as const;
const MAGIC = 0x324e4c47;
const HEAD_BYTES = 8;
const ENTRY_BYTES = 6;
/** The hashes lie in so many stretches by their first bits: a dozen of 40,000 names in each. */
const BUCKETS = 4096;
const BUCKET_SHIFT = 20;
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
  if (count < 0 || bytes.byteLength !== HEAD_BYTES + ENTRY_BYTES * count) throw new Error('The lists of names are damaged: install Gloss again, or run npm run build.');
  const byte = (plane: number, at: number): number => bytes[HEAD_BYTES + plane * count + at] ?? 0;
  const [hashes, bits, begins] = [new Uint32Array(count), new Uint16Array(count), new Uint32Array(BUCKETS + 1)];
  let hash = 0;
  for (let at = 0; at < count; at++) {
    hash += byte(0, at) | (byte(1, at) << 8) | (byte(2, at) << 16) | (byte(3, at) << 24);
    hashes[at] = hash;
    begins[(hash >>> BUCKET_SHIFT) + 1] = at + 1;
    bits[at] = byte(4, at) | (byte(5, at) << 8);
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++) if (begins[bucket] === 0) begins[bucket] = begins[bucket - 1] ?? 0;
  return {
    bitsOf(hash) {
      const wanted = hash >>> 0;
      const bucket = wanted >>> BUCKET_SHIFT;
      const end = begins[bucket + 1] ?? 0;
      let at = begins[bucket] ?? 0;
      while (at < end && (hashes[at] ?? 0) < wanted) at++;
      return at < end && hashes[at] === wanted ? (bits[at] ?? 0) : 0;
    },
  };
}

/** The file of a table. @param entries bits by hash */
export function packNameLists(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].map(([hash, bits]) => [hash >>> 0, bits] as const).sort(([one], [other]) => one - other);
  const count = sorted.length;
  const bytes = new Uint8Array(HEAD_BYTES + ENTRY_BYTES * count);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, count, true);
  let before = 0;
  sorted.forEach(([hash, bits], at) => {
    const step = hash - before;
    [step & 255, (step >> 8) & 255, (step >> 16) & 255, step >>> 24, bits & 255, bits >> 8].forEach((value, plane) => (bytes[HEAD_BYTES + plane * count + at] = value));
    before = hash;
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
