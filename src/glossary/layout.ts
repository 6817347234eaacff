/**
 * The binary layout of a compiled glossary, read in place: no section is parsed before it is asked for.
 *
 * Little-endian. A header of 32-bit words (`HEADER`), then the sections in the order of `SECTIONS`, each aligned
 * to 4 bytes:
 *
 * - `blocks`: for every `BLOCK` entities the offset of the first in `payload`, and the end of the last; entities are
 *   sorted by id, so that an id is found by bisection
 * - plain and folded hash tables, each `directory` (2^bits + 1 positions) over `entries`, sorted by hash, whose high
 *   bits choose the bucket. An entry holds, from its low bits up, the index of the entity (`entityBits`), which of
 *   its listed forms (`formBits`), and as many of the hash's low bits as there is room for
 * - `firstWords`: a bitmap of 2^k bits; bit (hash & mask) is set for the first word of each plain key
 * - `runs`: the same for aliases of one word and for the first two words of longer ones, by their window hash
 * - `openings`: the same for what a folded name may begin with
 * - `payload`: one line an entity (`payload.ts`), UTF-8, then the glossary's head (sources, references, demonyms)
 */
export const MAGIC = 0x534f4c47; // "GLOS"
/** Raised with every change that an older reader cannot read. */
export const FORMAT_VERSION = 4;

/** Entities that share an offset: to read one, the lines before it in its block are skipped. */
export const BLOCK = 16;

/** An entry keeps at least one bit of the hash. */
export const MOST_ENTRY_BITS = 31;

/** Bits of a table's entry that hold the index of the entity. */
export function entityBits(entityCount: number): number {
  return Math.max(1, 32 - Math.clz32(Math.max(0, entityCount - 1)));
}

function blockCount(entityCount: number): number {
  return Math.ceil(entityCount / BLOCK);
}

/** Positions of the header's 32-bit words. */
export const HEADER = {
  magic: 0,
  version: 1,
  /** Of the whole file, in bytes. */
  bytes: 2,
  /** `checksum` of all words after this one. */
  checksum: 3,
  entityCount: 4,
  plainCount: 5,
  plainBits: 6,
  foldedCount: 7,
  foldedBits: 8,
  firstWordBits: 9,
  openingBits: 10,
  runBits: 11,
  maxWords: 12,
  /** Bytes of `payload` before the head. */
  headStart: 13,
  headBytes: 14,
  /** Bits of a table's entry that hold the form. */
  formBits: 15,
  /** As `Glossary.smallInitials`. */
  smallInitials: 16,
  words: 17,
} as const;

/** Sizes that the header fixes, from which every offset follows. */
export interface Shape {
  readonly entityCount: number;
  readonly plainCount: number;
  readonly plainBits: number;
  readonly foldedCount: number;
  readonly foldedBits: number;
  readonly firstWordBits: number;
  readonly openingBits: number;
  readonly runBits: number;
  readonly formBits: number;
}

export interface Sections {
  readonly blocks: Uint32Array;
  readonly plainDirectory: Uint32Array;
  readonly plainEntries: Uint32Array;
  readonly foldedDirectory: Uint32Array;
  readonly foldedEntries: Uint32Array;
  readonly firstWords: Uint32Array;
  readonly openings: Uint32Array;
  readonly runs: Uint32Array;
  /** Byte at which the payload begins. */
  readonly payloadStart: number;
}

/** Views on the sections of a buffer; the buffer must be large enough for its shape. */
export function sectionsOf(buffer: ArrayBuffer, shape: Shape): Sections {
  let at = HEADER.words * 4;
  const wide = (length: number) => {
    const view = new Uint32Array(buffer, at, length);
    at += length * 4;
    return view;
  };
  return {
    blocks: wide(blockCount(shape.entityCount) + 1),
    plainDirectory: wide((1 << shape.plainBits) + 1),
    plainEntries: wide(shape.plainCount),
    foldedDirectory: wide((1 << shape.foldedBits) + 1),
    foldedEntries: wide(shape.foldedCount),
    firstWords: wide((1 << shape.firstWordBits) >> 5),
    openings: wide((1 << shape.openingBits) >> 5),
    runs: wide((1 << shape.runBits) >> 5),
    payloadStart: at,
  };
}

/** Bytes before the payload; a pure sum, so that a damaged header is found before a view is made. */
export function payloadStartOf(shape: Shape): number {
  const directories = 2 ** shape.plainBits + 1 + 2 ** shape.foldedBits + 1;
  const bitmaps = (2 ** shape.firstWordBits + 2 ** shape.openingBits + 2 ** shape.runBits) / 32;
  const wide = blockCount(shape.entityCount) + 1 + directories + shape.plainCount + shape.foldedCount + bitmaps;
  return 4 * (HEADER.words + wide);
}

/**
 * A running hash over all 32-bit words after the checksum's own. Each step is a bijection of the hash so far, so
 * that a change in any one word always shows.
 */
export function checksum(words: Uint32Array): number {
  let index = HEADER.checksum + 1;
  let [first, second, third, fourth] = [1, 2, 3, 4];
  // Four hashes side by side do not wait for one another.
  for (; index + 4 <= words.length; index += 4) {
    first = mix(first, words[index] ?? 0);
    second = mix(second, words[index + 1] ?? 0);
    third = mix(third, words[index + 2] ?? 0);
    fourth = mix(fourth, words[index + 3] ?? 0);
  }
  let hash = mix(mix(mix(first, second), third), fourth);
  for (; index < words.length; index++) hash = mix(hash, words[index] ?? 0);
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Directory bits for about six hashes a bucket. */
export function directoryBits(count: number): number {
  return Math.max(4, Math.min(20, Math.ceil(Math.log2(Math.max(1, count) / 8))));
}

/** Bitmap bits for about sixteen bits a key, and never so few that common words hit by chance. */
export function bitmapBits(count: number): number {
  return Math.max(15, Math.min(24, Math.ceil(Math.log2(Math.max(1, count) * 16))));
}
