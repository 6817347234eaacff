/** Opens a compiled glossary: checks the header and the checksum, decodes a record when it is asked for. */
import { plainKeys, spellingKey } from '../core/names/alias-keys.ts';
import { hashWords } from '../core/names/word-keys.ts';
import type { AliasUse, Glossary, GlossaryEntity, ListedAlias } from './format.ts';
import { BLOCK, checksum, entityBits, FORMAT_VERSION, HEADER, MAGIC, MOST_ENTRY_BITS, payloadStartOf, sectionsOf, type Sections, type Shape } from './layout.ts';
import { decodeEntity, decodeHead, idOf, type GlossaryHead } from './payload.ts';

export type GlossaryFileProblem = 'not-a-glossary' | 'newer-version' | 'older-version' | 'damaged';

/** A file that cannot be opened; the message says what to do next. */
export class GlossaryFileError extends Error {
  override readonly name = 'GlossaryFileError';
  readonly problem: GlossaryFileProblem;

  constructor(problem: GlossaryFileProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/**
 * Opens a glossary in place.
 *
 * @param bytes the compiled file; kept, never copied when it starts on a 4-byte border
 * @throws GlossaryFileError when the file is no glossary, of another version, or damaged
 */
export function openGlossary(bytes: Uint8Array | ArrayBuffer): Glossary {
  const buffer = alignedBuffer(bytes);
  const shape = checkedShape(buffer);
  return new CompiledGlossary(buffer, shape);
}

function alignedBuffer(bytes: Uint8Array | ArrayBuffer): ArrayBuffer {
  if (bytes instanceof ArrayBuffer) return bytes;
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return whole && bytes.buffer instanceof ArrayBuffer ? bytes.buffer : new Uint8Array(bytes).buffer;
}

function checkedShape(buffer: ArrayBuffer): Shape {
  const header = new Uint32Array(buffer, 0, Math.min(HEADER.words, buffer.byteLength >> 2));
  if (header[HEADER.magic] !== MAGIC) {
    throw new GlossaryFileError('not-a-glossary', 'This file is not a compiled glossary. Give a file that "npm run glossary" wrote, or YAML records.');
  }
  const version = header[HEADER.version] ?? 0;
  if (version > FORMAT_VERSION) {
    throw new GlossaryFileError('newer-version', `This glossary has format ${version}; this Gloss reads format ${FORMAT_VERSION}. Update Gloss, or compile the records again with this version.`);
  }
  if (version < FORMAT_VERSION) {
    throw new GlossaryFileError('older-version', `This glossary has the old format ${version}; this Gloss reads format ${FORMAT_VERSION}. Compile the records again with "npm run glossary".`);
  }
  const shape: Shape = {
    entityCount: header[HEADER.entityCount] ?? 0,
    plainCount: header[HEADER.plainCount] ?? 0,
    plainBits: header[HEADER.plainBits] ?? 0,
    foldedCount: header[HEADER.foldedCount] ?? 0,
    foldedBits: header[HEADER.foldedBits] ?? 0,
    firstWordBits: header[HEADER.firstWordBits] ?? 0,
    openingBits: header[HEADER.openingBits] ?? 0,
    runBits: header[HEADER.runBits] ?? 0,
    formBits: header[HEADER.formBits] ?? 0,
  };
  const payload = payloadStartOf(shape) + (header[HEADER.headStart] ?? 0) + (header[HEADER.headBytes] ?? 0);
  const whole = header.length === HEADER.words && entityBits(shape.entityCount) + shape.formBits <= MOST_ENTRY_BITS && header[HEADER.bytes] === buffer.byteLength && Math.ceil(payload / 4) * 4 === buffer.byteLength;
  if (!whole || checksum(new Uint32Array(buffer)) !== header[HEADER.checksum]) {
    throw damaged('its length or checksum is wrong');
  }
  return shape;
}

function damaged(what: string): GlossaryFileError {
  return new GlossaryFileError('damaged', `This glossary file is damaged: ${what}. Compile it again with "npm run glossary", or install Gloss again.`);
}

/** A checksum keeps accidents out, not a file that somebody made up: what cannot be read is damage too. */
function decoded<T>(what: string, decode: () => T): T {
  try {
    return decode();
  } catch {
    throw damaged(`${what} cannot be read`);
  }
}

/** A decoded record; the keys of an alias are made when a look-up first needs them. */
interface Decoded {
  readonly entity: GlossaryEntity;
  /** By index of the alias. */
  readonly plain: (readonly Hashed[] | undefined)[];
  readonly folded: (readonly Hashed[] | undefined)[];
}

interface Table {
  readonly bits: number;
  readonly directory: Uint32Array;
  readonly entries: Uint32Array;
}

interface Hashed {
  readonly hash: number;
  readonly use: AliasUse;
}

const NONE: readonly AliasUse[] = [];

class CompiledGlossary implements Glossary {
  readonly entityCount: number;
  readonly maxWords: number;
  readonly smallInitials: number;
  readonly #plain: Table;
  readonly #folded: Table;
  readonly #firstWords: Uint32Array;
  readonly #openings: Uint32Array;
  readonly #runs: Uint32Array;
  readonly #sections: Sections;
  readonly #bytes: Uint8Array;
  readonly #formShift: number;
  readonly #tailShift: number;
  readonly #headStart: number;
  readonly #headEnd: number;
  readonly #decoder = new TextDecoder();
  readonly #decoded = new Map<number, Decoded>();
  /** Ids that a search has read; every search begins in the middle. */
  readonly #ids: string[] = [];
  #head: GlossaryHead | null = null;

  constructor(buffer: ArrayBuffer, shape: Shape) {
    const header = new Uint32Array(buffer, 0, HEADER.words);
    const sections = sectionsOf(buffer, shape);
    this.#sections = sections;
    this.#plain = { bits: shape.plainBits, directory: sections.plainDirectory, entries: sections.plainEntries };
    this.#folded = { bits: shape.foldedBits, directory: sections.foldedDirectory, entries: sections.foldedEntries };
    this.#firstWords = sections.firstWords;
    this.#openings = sections.openings;
    this.#runs = sections.runs;
    this.#bytes = new Uint8Array(buffer);
    this.#headStart = this.#sections.payloadStart + (header[HEADER.headStart] ?? 0);
    this.#headEnd = this.#headStart + (header[HEADER.headBytes] ?? 0);
    this.#formShift = entityBits(shape.entityCount);
    this.#tailShift = this.#formShift + shape.formBits;
    this.entityCount = shape.entityCount;
    this.maxWords = header[HEADER.maxWords] ?? 1;
    this.smallInitials = header[HEADER.smallInitials] ?? 0;
  }

  entity(index: number): GlossaryEntity {
    return this.#decode(index).entity;
  }

  indexOf(id: string): number | null {
    let low = 0;
    let high = this.entityCount - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#idAt(middle);
      if (found === id) return middle;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  }

  source(id: string) {
    return this.#readHead().sources.get(id) ?? null;
  }

  mayStart(wordKeyHash: number): boolean {
    return hasBit(this.#firstWords, wordKeyHash);
  }

  mayRun(windowHash: number): boolean {
    return hasBit(this.#runs, windowHash);
  }

  mayOpen(openingHash: number): boolean {
    return hasBit(this.#openings, openingHash);
  }

  find(keyHash: number): readonly AliasUse[] {
    return this.#lookUp(keyHash >>> 0, this.#plain, 'plain');
  }

  findFolded(skeletonHash: number): readonly AliasUse[] {
    return this.#lookUp(skeletonHash >>> 0, this.#folded, 'folded');
  }

  references() {
    return this.#readHead().references;
  }

  demonyms() {
    return this.#readHead().demonyms;
  }

  #lookUp(hash: number, { bits, directory, entries }: Table, keys: 'plain' | 'folded'): readonly AliasUse[] {
    const bucket = hash >>> (32 - bits);
    const end = Math.min(directory[bucket + 1] ?? 0, entries.length);
    const tail = hash << this.#tailShift;
    let uses: AliasUse[] | null = null;
    for (let position = directory[bucket] ?? 0; position < end; position++) {
      const entry = entries[position] ?? 0;
      if ((entry ^ tail) >>> this.#tailShift !== 0) continue;
      for (const hashed of this.#usesOf(entry, keys)) {
        if (hashed.hash === hash) (uses ??= []).push(hashed.use);
      }
    }
    return uses ?? NONE;
  }

  #decode(index: number): Decoded {
    const known = this.#decoded.get(index);
    if (known) return known;
    if (!(index >= 0 && index < this.entityCount)) throw new RangeError(`The glossary has ${this.entityCount} entities; there is no entity ${index}.`);
    const entity = decoded(`record ${index}`, () => decodeEntity(this.#payload(index)));
    const record: Decoded = { entity, plain: [], folded: [] };
    this.#decoded.set(index, record);
    return record;
  }

  #usesOf(entry: number, keys: 'plain' | 'folded'): readonly Hashed[] {
    const index = entry & ((1 << this.#formShift) - 1);
    const form = (entry & ((1 << this.#tailShift) - 1)) >>> this.#formShift;
    if (index >= this.entityCount) throw damaged('a name leads to no record');
    const record = this.#decode(index);
    const alias = record.entity.aliases[form];
    if (!alias) throw damaged('a name leads to no form of its record');
    return (record[keys][form] ??= keys === 'plain' ? plainUses(alias, index) : foldedUses(alias, index));
  }

  #payload(index: number): string {
    const { blocks, payloadStart } = this.#sections;
    const block = Math.floor(index / BLOCK);
    const end = Math.min(payloadStart + (blocks[block + 1] ?? 0), this.#headStart);
    let start = payloadStart + (blocks[block] ?? 0);
    for (let skip = index % BLOCK; skip > 0; skip--) start = lineEnd(this.#bytes, start, end) + 1;
    return this.#text(start, lineEnd(this.#bytes, start, end));
  }

  #idAt(index: number): string {
    return (this.#ids[index] ??= this.#readId(index));
  }

  #readId(index: number): string {
    const known = this.#decoded.get(index);
    if (known) return known.entity.id;
    return idOf(this.#payload(index));
  }

  #text(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  #readHead(): GlossaryHead {
    return (this.#head ??= decoded('its list of sources', () => decodeHead(this.#text(this.#headStart, this.#headEnd))));
  }
}

const NEWLINE = 10;

/** Where the line ends that begins at `start`: at its newline, or at `end` when there is none. */
function lineEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== NEWLINE) at++;
  return at;
}

function hasBit(bitmap: Uint32Array, hash: number): boolean {
  const bit = hash & (bitmap.length * 32 - 1);
  return ((bitmap[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

function plainUses({ text, strength, cased }: ListedAlias, entity: number): Hashed[] {
  return plainKeys(text).map((key) => ({ hash: hashWords(key.split(' ')) >>> 0, use: { entity, alias: text, strength, cased, folded: false, key } }));
}

/** One use under all its hashes, so that a caller who asks for several can tell that it is the same. */
function foldedUses({ text, strength, cased }: ListedAlias, entity: number): Hashed[] {
  const spelling = cased ? null : spellingKey(text);
  if (!spelling) return [];
  const use: AliasUse = { entity, alias: text, strength, cased, folded: true, key: spelling.forms.join(' ') };
  return spelling.hashes.map((hash) => ({ hash: hash >>> 0, use }));
}
