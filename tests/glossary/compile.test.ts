import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, hashWords } from '../../src/core/names/word-keys.ts';
import { spellingKey } from '../../src/core/names/alias-keys.ts';
import { aliasesOf, compileRecords } from '../../src/glossary/compile.ts';
import { FORMAT_VERSION, HEADER } from '../../src/glossary/layout.ts';
import { GlossaryFileError, openGlossary } from '../../src/glossary/open.ts';
import type { EntityRecord } from '../../src/glossary/records.ts';
import { RECORDS } from './records.ts';

const glossary = openGlossary(compileRecords(RECORDS));
const indexOf = (id: string) => glossary.indexOf(id) ?? -1;
const find = (...words: string[]) => glossary.find(hashWords(words)).map(({ entity, alias, strength }) => `${glossary.entity(entity).id}: ${alias}, ${strength}`);

describe('a compiled glossary gives back what was written', () => {
  it('counts entities, without sources', () => {
    expect(glossary.entityCount).toBe(5);
  });

  it('a record in full', () => {
    expect(glossary.entity(indexOf('karim-wadudi'))).toEqual({
      id: 'karim-wadudi',
      kind: 'person',
      name: 'Karim Al-Wadudi',
      names: [{ lang: 'ar', text: 'كريم الودودي' }],
      pronoun: 'he',
      gloss: 'Runs the harbour.',
      glossReceipt: { source: 'harbour-report', paragraph: 1 },
      offices: [
        { title: 'Harbour Master of Morland', of: 'morland', from: '2030-01', to: null, asOf: '2031-03', status: 'current', receipt: { source: 'harbour-report', paragraph: 2 } },
        { title: 'Pilot', of: null, from: null, to: '2029', asOf: null, status: 'former', receipt: { source: 'general' } },
      ],
      references: ['Harbour Master', 'master'],
      demonyms: [],
      standsFor: null,
      facts: [{ text: 'Opened the talks.', receipt: { source: 'harbour-report', paragraph: 3 } }],
      relations: [{ type: 'met', to: 'lena-osk', receipt: { source: 'harbour-report', paragraph: 3 } }],
      aliases: [
        { text: 'Karim Al-Wadudi', strength: 'full', cased: false },
        { text: 'كريم الودودي', strength: 'full', cased: false },
        { text: 'Karim Wadoudi Bey', strength: 'full', cased: false },
        { text: 'Al-Wadudi', strength: 'part', cased: false },
        { text: 'Karim', strength: 'never', cased: false },
        { text: 'KAW', strength: 'full', cased: true },
      ],
      context: [],
    });
  });

  it('a record with nothing but a name', () => {
    expect(glossary.entity(indexOf('lena-osk'))).toMatchObject({ name: 'Lena Osk', pronoun: null, gloss: null, glossReceipt: null, offices: [], facts: [], relations: [] });
  });

  it('the same object each time', () => {
    expect(glossary.entity(0)).toBe(glossary.entity(0));
  });

  it('a place, a capital, a topic', () => {
    expect(glossary.entity(indexOf('morland')).demonyms).toEqual(['Morlandish', 'Morlanders']);
    expect(glossary.entity(indexOf('ostport')).standsFor).toBe('morland');
    expect(glossary.entity(indexOf('talks'))).toMatchObject({ kind: 'topic', context: ['morland'], aliases: [{ text: 'harbour talks', strength: 'context' }] });
  });

  it('sources, references and demonyms', () => {
    expect(glossary.source('harbour-report')).toEqual({ id: 'harbour-report', title: 'Report on the harbour talks', date: '2031-03-02' });
    expect(glossary.source('nobody')).toBeNull();
    expect(glossary.references()).toEqual([
      { words: 'harbour master', entity: 'karim-wadudi' },
      { words: 'master', entity: 'karim-wadudi' },
    ]);
    expect([...glossary.demonyms()]).toEqual([['morlandish', 'morland'], ['morlanders', 'morland']]);
  });

  it('says when there is no such entity', () => {
    expect(glossary.indexOf('nobody')).toBeNull();
    expect(() => glossary.entity(5)).toThrow('The glossary has 5 entities; there is no entity 5.');
    expect(() => glossary.entity(-1)).toThrow(RangeError);
  });
});

describe('aliases are found by the hash of their words', () => {
  it('full, part, never and cased', () => {
    expect(find('karim', 'wadudi')).toEqual(['karim-wadudi: Karim Al-Wadudi, full']);
    expect(find('wadudi')).toEqual(['karim-wadudi: Al-Wadudi, part']);
    expect(find('karim')).toEqual(['karim-wadudi: Karim, never']);
    expect(glossary.find(hashWords(['kaw']))).toMatchObject([{ cased: true, key: 'kaw', folded: false }]);
    expect(find('nobody')).toEqual([]);
  });

  it('the name of a topic, an event or an office does not match by itself', () => {
    expect(find('the', 'harbour', 'talks')).toEqual([]);
    expect(find('harbour', 'talks')).toEqual(['talks: harbour talks, context']);
    expect(aliasesOf({ id: 'fire', kind: 'event', name: 'Fire of Ostport' })).toEqual([]);
  });

  it('people by their consonants too, with the forms to measure', () => {
    const [hash = 0] = spellingKey('Kareem Wadoudi')?.hashes ?? [];
    expect(glossary.findFolded(hash)).toMatchObject([{ alias: 'Karim Al-Wadudi', folded: true, key: 'karim wadudi' }]);
    const [place = 0] = spellingKey('Morland')?.hashes ?? [];
    expect(glossary.findFolded(place)).toEqual([]);
  });

  it('maxWords is the longest alias', () => {
    expect(glossary.maxWords).toBe(3);
  });

  it('a record that lists its own name elsewhere keeps the strength given there', () => {
    const record: EntityRecord = { id: 'x', kind: 'person', name: 'Wadudi', aliases: { part: ['Wadudi'] } };
    expect(aliasesOf(record)).toEqual([{ text: 'Wadudi', strength: 'part', cased: false }]);
  });
});

describe('many entities', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{2,7} [A-Z][a-z]{2,7}$/);

  it('every alias is found, and the bitmap never hides a first word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), (names) => {
        const records = names.map((text, index): EntityRecord => ({ id: `p-${index}`, kind: 'person', name: text }));
        const opened = openGlossary(compileRecords(records));
        records.forEach((record) => {
          const words = record.name.toLowerCase().split(' ');
          expect(opened.mayStart(hashWord(words[0] ?? ''))).toBe(true);
          const ids = opened.find(hashWords(words)).map(({ entity }) => opened.entity(entity).id);
          expect(ids).toContain(record.id);
          expect(opened.entity(opened.indexOf(record.id) ?? -1).name).toBe(record.name);
        });
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    { what: 'spaces', name: 'Lena  Osk ' },
    { what: 'a newline', name: 'Lena\nOsk' },
    { what: 'a lone surrogate', name: 'Lena \ud83d Osk' },
    { what: 'quotation marks and a bracket', name: '["Lena" Osk' },
    { what: 'nothing else', name: '' },
  ])('a bare name with $what comes back as it was, among others of its block', ({ name: written }) => {
    const records = Array.from({ length: 40 }, (_, index): EntityRecord => ({ id: `p-${index}`, kind: 'person', name: index === 20 ? written : `Osk ${index}` }));
    const opened = openGlossary(compileRecords(records));
    for (const { id, name: expected } of records) expect(opened.entity(opened.indexOf(id) ?? -1)).toMatchObject({ id, name: expected, aliases: [{ text: expected, strength: 'full', cased: false }] });
  });

  it('a bare name takes few bytes', () => {
    const records = Array.from({ length: 20_000 }, (_, index): EntityRecord => ({ id: index.toString(36), kind: 'person', name: `Karim ${index.toString(36)}` }));
    expect(compileRecords(records).length / records.length).toBeLessThan(40);
  });

  it('more forms than an entry can tell apart beside so many records are refused', () => {
    const forms = Array.from({ length: 2 ** 14 + 1 }, (_, index) => `K${index}`);
    const records = Array.from({ length: 2 ** 16 + 1 }, (_, index): EntityRecord => ({ id: `p-${index}`, kind: 'topic', name: '', ...(index === 0 && { aliases: { full: forms } }) }));
    expect(() => compileRecords(records)).toThrow('A record lists 16385 forms; in a glossary of 65537 records one may list 16384.');
  });

  it('the bitmap is sparse', () => {
    const hits = Array.from({ length: 1000 }, (_, index) => glossary.mayStart(hashWord(`word${index}`))).filter(Boolean);
    expect(hits.length).toBeLessThan(50);
  });

  it('the same bytes from the same records in any order', () => {
    const bytes = compileRecords(RECORDS);
    expect(Buffer.from(compileRecords(RECORDS.toReversed())).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(compileRecords(RECORDS.slice(1))).equals(Buffer.from(bytes))).toBe(false);
  });

  it('an empty glossary opens and knows nobody', () => {
    const empty = openGlossary(compileRecords([]));
    expect(empty.entityCount).toBe(0);
    expect(empty.find(hashWords(['karim']))).toEqual([]);
    expect(empty.indexOf('karim')).toBeNull();
    expect(empty.references()).toEqual([]);
  });
});

describe('opening', () => {
  const bytes = compileRecords(RECORDS);
  const changed = (change: (words: Uint32Array, copy: Uint8Array) => void): Uint8Array => {
    const copy = new Uint8Array(bytes);
    change(new Uint32Array(copy.buffer), copy);
    return copy;
  };
  const problemOf = (file: Uint8Array | ArrayBuffer): unknown => {
    try {
      return openGlossary(file);
    } catch (error) {
      return error instanceof GlossaryFileError ? error.problem : error;
    }
  };

  it('takes bytes at any place in a buffer, and a buffer', () => {
    const inside = new Uint8Array(bytes.length + 3);
    inside.set(bytes, 3);
    expect(openGlossary(inside.subarray(3)).entityCount).toBe(5);
    expect(openGlossary(bytes.buffer).entityCount).toBe(5);
  });

  it.each([
    { what: 'an empty file', file: new Uint8Array(), problem: 'not-a-glossary' },
    { what: 'text', file: new TextEncoder().encode('id: karim'), problem: 'not-a-glossary' },
    { what: 'a newer version', file: changed((words) => words.set([FORMAT_VERSION + 1], HEADER.version)), problem: 'newer-version' },
    { what: 'an older version', file: changed((words) => words.set([FORMAT_VERSION - 1], HEADER.version)), problem: 'older-version' },
    { what: 'a header only', file: bytes.slice(0, 12), problem: 'damaged' },
    { what: 'a file cut short', file: bytes.slice(0, bytes.length - 4), problem: 'damaged' },
    { what: 'a count that is too large', file: changed((words) => words.set([2 ** 31], HEADER.entityCount)), problem: 'damaged' },
    { what: 'a flipped bit at the end', file: changed((_, copy) => copy.set([(copy.at(-8) ?? 0) ^ 1], copy.length - 8)), problem: 'damaged' },
  ])('$what: $problem', ({ file, problem }) => {
    expect(problemOf(file)).toBe(problem);
  });

  it('says what to do next', () => {
    expect(() => openGlossary(changed((words) => words.set([9], HEADER.version)))).toThrow(`has format 9; this Gloss reads format ${FORMAT_VERSION}. Update Gloss`);
    expect(() => openGlossary(bytes.slice(0, 40))).toThrow('Compile it again with "npm run glossary"');
  });

  it('finds any changed byte after the version', () => {
    fc.assert(
      fc.property(fc.integer({ min: HEADER.bytes * 4, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        expect(problemOf(changed((_, copy) => copy.set([(copy[at] ?? 0) ^ flip], at)))).toBe('damaged');
      }),
    );
  });
});
