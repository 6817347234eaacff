import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading } from '../../src/core/annotate.ts';
import { spellingKey } from '../../src/core/names/alias-keys.ts';
import { findListed } from '../../src/core/names/lookup.ts';
import { hashWords } from '../../src/core/names/word-keys.ts';
import { compileRecords } from '../../src/glossary/compile.ts';
import { checksum, HEADER, sectionsOf, type Shape } from '../../src/glossary/layout.ts';
import { GlossaryFileError, openGlossary } from '../../src/glossary/open.ts';
import type { Glossary } from '../../src/glossary/format.ts';
import { RECORDS } from './records.ts';

const BYTES = compileRecords(RECORDS);
const TEXT = 'Karim Al-Wadudi met Lena Osk in Ostport. Kareem Wadoudi left Morland. قال كريم الودودي.';

/** A copy of the compiled records, changed; `sealed` gives it the checksum that fits. */
function changed(change: (bytes: Uint8Array, words: Uint32Array) => void, sealed: boolean): Uint8Array {
  const copy = new Uint8Array(BYTES);
  const words = new Uint32Array(copy.buffer);
  change(copy, words);
  if (sealed) words[HEADER.checksum] = checksum(words);
  return copy;
}

/** Asks everything that a reading asks. */
function askAll(glossary: Glossary): unknown[] {
  const [skeleton = 0] = spellingKey('Kareem Wadoudi')?.hashes ?? [];
  return [
    findListed(openReading({ text: TEXT }, [glossary])).map(({ start, end, entity }) => [start, end, entity.id]),
    glossary.find(hashWords(['karim', 'wadudi'])),
    glossary.findFolded(skeleton),
    glossary.indexOf('lena-osk'),
    glossary.references(),
    [...glossary.demonyms()],
    glossary.source('harbour-report'),
    Array.from({ length: Math.min(glossary.entityCount, 10) }, (_, index) => glossary.entity(index)),
  ];
}

/** The answers, or the problem of a file that cannot be used; any other exception fails the test. */
function answersOf(file: Uint8Array): unknown {
  try {
    return askAll(openGlossary(file));
  } catch (error) {
    if (error instanceof GlossaryFileError) return error.problem;
    throw error;
  }
}

/** The file in stretches, so that a property tries each, however short it is beside the others. */
function regions(): { name: string; from: number; to: number }[] {
  const header = new Uint32Array(BYTES.buffer, 0, HEADER.words);
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
  const { payloadStart, ...views } = sectionsOf(BYTES.buffer, shape);
  return [
    { name: 'header', from: 0, to: HEADER.words * 4 },
    ...Object.entries(views).map(([name, view]) => ({ name, from: view.byteOffset, to: view.byteOffset + view.byteLength })),
    { name: 'payload', from: payloadStart, to: BYTES.length },
  ];
}

describe('a changed byte', () => {
  const right = answersOf(BYTES);
  const byte = (from: number, to: number) => fc.tuple(fc.integer({ min: from, max: to - 1 }), fc.integer({ min: 1, max: 255 }));

  it('the file itself answers', () => {
    expect(right).toContainEqual([[0, 15, 'karim-wadudi'], [0, 5, 'karim-wadudi'], [6, 15, 'karim-wadudi'], [20, 28, 'lena-osk'], [32, 39, 'ostport'], [41, 55, 'karim-wadudi'], [41, 47, 'karim-wadudi'], [48, 55, 'karim-wadudi'], [61, 68, 'morland'], [74, 86, 'karim-wadudi']]);
  });

  it.each(regions())('in $name is found by the checksum', ({ from, to }) => {
    fc.assert(
      fc.property(byte(from, to), ([at, flip]) => {
        expect(['not-a-glossary', 'newer-version', 'older-version', 'damaged']).toContain(answersOf(changed((bytes) => bytes.set([(bytes[at] ?? 0) ^ flip], at), false)));
      }),
      { numRuns: 40 },
    );
  });

  // Somebody who makes a file up also makes its checksum fit.
  it.each(regions())('in $name under a fitting checksum: answers or a typed error, never another exception, never a hang', ({ from, to }) => {
    const start = performance.now();
    fc.assert(
      fc.property(byte(from, to), ([at, flip]) => {
        const answers = answersOf(changed((bytes) => bytes.set([(bytes[at] ?? 0) ^ flip], at), true));
        expect(typeof answers === 'string' || Array.isArray(answers)).toBe(true);
      }),
      { numRuns: 40 },
    );
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a made-up file', () => {
  const payloadStart = regions().at(-1)?.from ?? 0;
  const region = (name: string) => regions().find((other) => other.name === name) ?? { from: 0, to: 0 };
  // Five records: an entry's low three bits are the record, the next three its form, the others the hash's, which stay.
  const misled = (name: string, bits: number) => changed((_, words) => words.subarray(region(name).from / 4, region(name).to / 4).forEach((word, index, entries) => (entries[index] = word | bits)), true);
  // A directory's first position stays: only its ends lie.
  const lying = changed((_, words) => words.fill(0xffffffff, region('plainDirectory').from / 4 + 1, region('plainDirectory').to / 4), true);

  it.each([
    { what: 'names that lead to no record', file: misled('plainEntries', 0b111), message: 'a name leads to no record' },
    { what: 'names that lead to no form', file: misled('plainEntries', 0b111000), message: 'a name leads to no form of its record' },
    { what: 'spellings that lead to no record', file: misled('foldedEntries', 0b111), message: 'a name leads to no record' },
    { what: 'records that are no JSON', file: changed((bytes) => bytes.fill(0x20, payloadStart, payloadStart + 40), true), message: 'record 0 cannot be read' },
    { what: 'records that are no records', file: changed((bytes) => bytes.set(new TextEncoder().encode(`[${'1,'.repeat(20)}`), payloadStart), true), message: 'record 0 cannot be read' },
    { what: 'a head that is no JSON', file: changed((bytes) => bytes.fill(0x2d, BYTES.length - 60), true), message: 'its list of sources cannot be read' },
  ])('with $what says so', ({ file, message }) => {
    expect(() => askAll(openGlossary(file))).toThrow(GlossaryFileError);
    expect(() => askAll(openGlossary(file))).toThrow(`This glossary file is damaged: ${message}. Compile it again`);
  });

  it('with a directory that ends beyond its table ends soon', () => {
    const start = performance.now();
    answersOf(lying);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('a file cut short', () => {
  it('at any byte is refused with a typed error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: BYTES.length - 1 }), (length) => {
        expect(answersOf(BYTES.slice(0, length))).toBe(length < 4 ? 'not-a-glossary' : length < 8 ? 'older-version' : 'damaged');
      }),
    );
  });

  it('with bytes behind its end too', () => {
    const longer = new Uint8Array(BYTES.length + 4);
    longer.set(BYTES);
    expect(answersOf(longer)).toBe('damaged');
  });
});

describe('determinism', () => {
  it('any order of the records gives the same bytes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...RECORDS], { minLength: RECORDS.length }), (shuffled) => {
        expect(Buffer.compare(compileRecords(shuffled), BYTES)).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});
