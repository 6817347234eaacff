import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledNameLists } from '../../../../src/build/models.ts';
import { extendWords, LIST_BITS, NO_WORDS, openNameLists, packNameLists } from '../../../../src/core/names/tagger/name-lists.ts';

const hashOf = (...words: string[]): number => words.reduce(extendWords, NO_WORDS);

describe('name lists', () => {
  it('give the bits of what they hold, and nothing for the rest', () => {
    const lists = openNameLists(packNameLists(new Map([[hashOf('new', 'york'), LIST_BITS.place], [hashOf('new'), LIST_BITS.opens], [-5, 7]])));
    expect(lists.bitsOf(hashOf('new', 'york'))).toBe(LIST_BITS.place);
    expect(lists.bitsOf(hashOf('new'))).toBe(LIST_BITS.opens);
    expect(lists.bitsOf(-5)).toBe(7);
    expect(lists.bitsOf(hashOf('york'))).toBe(0);
    expect(lists.bitsOf(hashOf('newyork'))).toBe(0);
  });

  it('come back as they were, whatever the hashes', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer(), fc.integer({ min: 1, max: 0xffff }))), (pairs) => {
      const entries = new Map(pairs.map(([hash, bits]) => [hash >>> 0, bits] as const));
      const lists = openNameLists(packNameLists(entries));
      for (const [hash, bits] of entries) expect(lists.bitsOf(hash)).toBe(bits);
    }));
  });

  it('know accents and typographic apostrophes', () => {
    expect(extendWords(NO_WORDS, 'côte')).toBe(extendWords(NO_WORDS, 'cote'));
    expect(extendWords(NO_WORDS, 'd’ivoire')).toBe(extendWords(NO_WORDS, "d'ivoire"));
  });

  it.each([new Uint8Array(3), new Uint8Array(40), packNameLists(new Map([[1, 1]])).subarray(0, 12)])('refuse a damaged file', (bytes) => {
    expect(() => openNameLists(bytes)).toThrow('damaged');
  });

  it('are compiled from the text files', async () => {
    const lists = openNameLists(await bundledNameLists());
    expect(lists.bitsOf(hashOf('lagos')) & LIST_BITS.place).toBeTruthy();
    expect(lists.bitsOf(hashOf('volkswagen')) & LIST_BITS.organisation).toBeTruthy();
    expect(lists.bitsOf(hashOf('xqzz'))).toBe(0);
  });
});
