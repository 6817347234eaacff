/** Records in, bytes out: the same bytes from the same records, whatever their order. Runs anywhere. */
import { plainKeys, spellingKey } from '../core/names/alias-keys.ts';
import { openingsOf } from '../core/names/fold.ts';
import { mayBeginSmall } from '../core/names/capitals.ts';
import { DIGIT_BIT } from '../core/names/openings.ts';
import { hashWord, hashWords } from '../core/names/word-keys.ts';
import type { AliasStrength, ListedAlias } from './format.ts';
import { bitmapBits, BLOCK, checksum, directoryBits, entityBits, FORMAT_VERSION, HEADER, MAGIC, MOST_ENTRY_BITS, payloadStartOf, sectionsOf, type Shape } from './layout.ts';
import { encodeEntity, encodeHead } from './payload.ts';
import type { EntityRecord, GlossaryRecord, SourceRecord } from './records.ts';

interface TableEntry {
  readonly hash: number;
  readonly entity: number;
  /** Index in `aliasesOf` the entity. */
  readonly form: number;
}

interface Keys {
  readonly plain: TableEntry[];
  readonly folded: TableEntry[];
  readonly firstWords: Set<number>;
  readonly openings: Set<number>;
  readonly runs: Set<number>;
  maxWords: number;
  smallInitials: number;
}

/**
 * Compiles validated records.
 *
 * @param records entities and sources; ids are unique (see `check.ts`)
 * @returns the file as described in `layout.ts`
 * @throws RangeError when a record lists more forms than an entry has bits for (thousands)
 */
export function compileRecords(records: readonly GlossaryRecord[]): Uint8Array<ArrayBuffer> {
  const byId = (left: GlossaryRecord, right: GlossaryRecord) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0);
  const entities = records.filter((record): record is EntityRecord => record.kind !== 'source').sort(byId);
  const sources = records.filter((record): record is SourceRecord => record.kind === 'source').sort(byId);
  const keys: Keys = { plain: [], folded: [], firstWords: new Set(), openings: new Set(), runs: new Set(), maxWords: 1, smallInitials: 0 };
  entities.forEach((entity, index) => collectKeys(keys, entity, index));
  const encoder = new TextEncoder();
  const payloads = entities.map((entity) => encoder.encode(`${encodeEntity(entity, aliasesOf(entity))}\n`));
  return writeFile(keys, payloads, encoder.encode(encodeHead(entities, sources)));
}

const STRENGTHS: readonly AliasStrength[] = ['full', 'part', 'never', 'context'];

/**
 * Every form of a record that may match. The display name and the names in other scripts count as `full` for
 * people, places and organisations; events, offices and topics match by their listed aliases only, because their
 * names describe ("Killing of …") and would swallow the names inside them.
 */
export function aliasesOf(record: EntityRecord): ListedAlias[] {
  const aliases: ListedAlias[] = [];
  const describes = record.kind === 'event' || record.kind === 'office' || record.kind === 'topic';
  const listed = new Set(STRENGTHS.flatMap((strength) => record.aliases?.[strength === 'context' ? 'context' : strength] ?? []));
  if (!describes) {
    for (const text of [record.name, ...(record.names ?? []).map((name) => name.text)]) {
      if (!listed.has(text)) aliases.push({ text, strength: 'full', cased: false });
    }
  }
  for (const strength of STRENGTHS) {
    for (const text of record.aliases?.[strength] ?? []) aliases.push({ text, strength, cased: false });
  }
  for (const text of record.aliases?.cased ?? []) aliases.push({ text, strength: 'full', cased: true });
  return aliases;
}

function collectKeys(keys: Keys, record: EntityRecord, entity: number): void {
  aliasesOf(record).forEach((alias, form) => {
    for (const key of plainKeys(alias.text)) {
      const words = key.split(' ');
      keys.plain.push({ hash: hashWords(words) >>> 0, entity, form });
      keys.firstWords.add(hashWord(words[0] ?? ''));
      keys.runs.add(hashWords(words.slice(0, 2)));
      keys.maxWords = Math.max(keys.maxWords, words.length);
      keys.smallInitials |= smallInitialOf(alias, key);
    }
    const spelling = record.kind === 'person' && !alias.cased ? spellingKey(alias.text) : null;
    if (!spelling) return;
    for (const hash of spelling.hashes) keys.folded.push({ hash: hash >>> 0, entity, form });
    for (const opening of openingsOf(spelling.forms)) keys.openings.add(opening);
  });
}

/** The bit of `smallInitials` that a key of a listed form needs; 0 where a text must begin it with a capital, or with another letter. */
function smallInitialOf({ text, cased }: ListedAlias, key: string): number {
  const initial = key.charCodeAt(0);
  if (initial >= 48 && initial <= 57) return DIGIT_BIT;
  const isLetter = initial >= 97 && initial <= 122;
  return isLetter && mayBeginSmall(text, cased) ? 1 << (initial - 97) : 0;
}

/** Sorted by hash, then entity, then form: the order in which a reader gives them back. */
function sortTable(entries: readonly TableEntry[]): TableEntry[] {
  return entries.toSorted((left, right) => left.hash - right.hash || left.entity - right.entity || left.form - right.form);
}

function writeFile(keys: Keys, payloads: readonly Uint8Array[], head: Uint8Array): Uint8Array<ArrayBuffer> {
  const plain = sortTable(keys.plain);
  const folded = sortTable(keys.folded);
  const shape: Shape = {
    entityCount: payloads.length,
    plainCount: plain.length,
    plainBits: directoryBits(plain.length),
    foldedCount: folded.length,
    foldedBits: directoryBits(folded.length),
    firstWordBits: bitmapBits(keys.firstWords.size),
    openingBits: bitmapBits(keys.openings.size),
    runBits: bitmapBits(keys.runs.size),
    formBits: formBitsOf(keys, payloads.length),
  };
  const headStart = payloads.reduce((sum, payload) => sum + payload.length, 0);
  const size = Math.ceil((payloadStartOf(shape) + headStart + head.length) / 4) * 4;
  const buffer = new ArrayBuffer(size);
  const bytes = new Uint8Array(buffer);
  const sections = sectionsOf(buffer, shape);
  let at = 0;
  payloads.forEach((payload, index) => {
    bytes.set(payload, sections.payloadStart + at);
    at += payload.length;
    if ((index + 1) % BLOCK === 0 || index + 1 === payloads.length) sections.blocks[Math.ceil((index + 1) / BLOCK)] = at;
  });
  bytes.set(head, sections.payloadStart + headStart);
  fillTable(plain, shape, shape.plainBits, { directory: sections.plainDirectory, entries: sections.plainEntries });
  fillTable(folded, shape, shape.foldedBits, { directory: sections.foldedDirectory, entries: sections.foldedEntries });
  fillBitmap(keys.firstWords, sections.firstWords);
  fillBitmap(keys.openings, sections.openings);
  fillBitmap(keys.runs, sections.runs);
  writeHeader(new Uint32Array(buffer), shape, { maxWords: keys.maxWords, smallInitials: keys.smallInitials, headStart, headBytes: head.length });
  return bytes;
}

function formBitsOf({ plain, folded }: Keys, entityCount: number): number {
  let last = 0;
  for (const table of [plain, folded]) for (const { form } of table) last = Math.max(last, form);
  const bits = 32 - Math.clz32(last);
  const room = MOST_ENTRY_BITS - entityBits(entityCount);
  if (bits > room) throw new RangeError(`A record lists ${last + 1} forms; in a glossary of ${entityCount} records one may list ${2 ** room}.`);
  return bits;
}

function fillBitmap(hashes: ReadonlySet<number>, bitmap: Uint32Array): void {
  const mask = bitmap.length * 32 - 1;
  for (const hash of hashes) {
    const bit = hash & mask;
    bitmap[bit >>> 5] = (bitmap[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

interface Table {
  readonly directory: Uint32Array;
  readonly entries: Uint32Array;
}

function fillTable(list: readonly TableEntry[], { entityCount, formBits }: Shape, bits: number, { directory, entries }: Table): void {
  const formShift = entityBits(entityCount);
  const tailShift = formShift + formBits;
  let bucket = 0;
  list.forEach((entry, position) => {
    const own = entry.hash >>> (32 - bits);
    while (bucket <= own) directory[bucket++] = position;
    entries[position] = (entry.hash << tailShift) | (entry.form << formShift) | entry.entity;
  });
  while (bucket < directory.length) directory[bucket++] = list.length;
}

function writeHeader(words: Uint32Array, shape: Shape, rest: Pick<Keys, 'maxWords' | 'smallInitials'> & { headStart: number; headBytes: number }): void {
  words[HEADER.magic] = MAGIC;
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.bytes] = words.byteLength;
  words[HEADER.entityCount] = shape.entityCount;
  words[HEADER.plainCount] = shape.plainCount;
  words[HEADER.plainBits] = shape.plainBits;
  words[HEADER.foldedCount] = shape.foldedCount;
  words[HEADER.foldedBits] = shape.foldedBits;
  words[HEADER.firstWordBits] = shape.firstWordBits;
  words[HEADER.openingBits] = shape.openingBits;
  words[HEADER.runBits] = shape.runBits;
  words[HEADER.formBits] = shape.formBits;
  words[HEADER.maxWords] = rest.maxWords;
  words[HEADER.smallInitials] = rest.smallInitials;
  words[HEADER.headStart] = rest.headStart;
  words[HEADER.headBytes] = rest.headBytes;
  words[HEADER.checksum] = checksum(words);
}
