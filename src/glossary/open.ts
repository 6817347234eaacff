/** Opens a compiled glossary: checks the header and the checksum, decodes a record when it is asked for. */
import { plainKeys, spellingKey } from '../core/names/alias-keys.ts';
import { hashWords } from '../core/names/word-keys.ts';
import type { AliasUse, Glossary, GlossaryEntity, ListedAlias } from './format.ts';
import { checksum, FORMAT_VERSION, HEADER, MAGIC, payloadStartOf, sectionsOf, type Sections, type Shape } from './layout.ts';
import { decodeEntity, decodeHead, type GlossaryHead } from './payload.ts';

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
  };
  const payload = payloadStartOf(shape) + (header[HEADER.headStart] ?? 0) + (header[HEADER.headBytes] ?? 0);
  const whole = header.length === HEADER.words && header[HEADER.bytes] === buffer.byteLength && Math.ceil(payload / 4) * 4 === buffer.byteLength;
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
  readonly entities: Uint32Array;
  readonly forms: Uint16Array;
  readonly tails: Uint16Array;
}

interface Hashed {
  readonly hash: number;
  readonly use: AliasUse;
}

const NONE: readonly AliasUse[] = [];

class CompiledGlossary implements Glossary {
  readonly entityCount: number;
  readonly maxWords: number;
  readonly #plain: Table;
  readonly #folded: Table;
  readonly #firstWords: Uint32Array;
  readonly #openings: Uint32Array;
  readonly #runs: Uint32Array;
  readonly #sections: Sections;
  readonly #bytes: Uint8Array;
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
    this.#plain = { bits: shape.plainBits, directory: sections.plainDirectory, entities: sections.plainEntities, forms: sections.plainForms, tails: sections.plainTails };
    this.#folded = { bits: shape.foldedBits, directory: sections.foldedDirectory, entities: sections.foldedEntities, forms: sections.foldedForms, tails: sections.foldedTails };
    this.#firstWords = sections.firstWords;
    this.#openings = sections.openings;
    this.#runs = sections.runs;
    this.#bytes = new Uint8Array(buffer);
    this.#headStart = this.#sections.payloadStart + (header[HEADER.headStart] ?? 0);
    this.#headEnd = this.#headStart + (header[HEADER.headBytes] ?? 0);
    this.entityCount = shape.entityCount;
    this.maxWords = header[HEADER.maxWords] ?? 1;
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

  #lookUp(hash: number, { bits, directory, entities, forms, tails }: Table, keys: 'plain' | 'folded'): readonly AliasUse[] {
    const bucket = hash >>> (32 - bits);
    const end = Math.min(directory[bucket + 1] ?? 0, entities.length);
    const tail = hash & 0xffff;
    let uses: AliasUse[] | null = null;
    for (let position = directory[bucket] ?? 0; position < end; position++) {
      if (tails[position] !== tail) continue;
      for (const hashed of this.#usesOf(entities[position] ?? 0, forms[position] ?? 0, keys)) {
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

  #usesOf(index: number, form: number, keys: 'plain' | 'folded'): readonly Hashed[] {
    if (index >= this.entityCount) throw damaged('a name leads to no record');
    const record = this.#decode(index);
    const alias = record.entity.aliases[form];
    if (!alias) throw damaged('a name leads to no form of its record');
    return (record[keys][form] ??= keys === 'plain' ? plainUses(alias, index) : foldedUses(alias, index));
  }

  #payload(index: number): string {
    const { entityOffsets, payloadStart } = this.#sections;
    return this.#text(payloadStart + (entityOffsets[index] ?? 0), payloadStart + (entityOffsets[index + 1] ?? 0));
  }

  /** The id is the tuple's first string; ids hold no quotation mark and no backslash. */
  #idAt(index: number): string {
    return (this.#ids[index] ??= this.#readId(index));
  }

  #readId(index: number): string {
    const known = this.#decoded.get(index);
    if (known) return known.entity.id;
    const json = this.#payload(index);
    return json.slice(2, json.indexOf('"', 2));
  }

  #text(start: number, end: number): string {
    return this.#decoder.decode(this.#bytes.subarray(start, end));
  }

  #readHead(): GlossaryHead {
    return (this.#head ??= decoded('its list of sources', () => decodeHead(this.#text(this.#headStart, this.#headEnd))));
  }
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
