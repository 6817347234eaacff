import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, withPackedWords } from '../../src/build/extension/packed-words.ts';
import { inRoot } from '../../src/build/paths.ts';
import { packedWordSet, wordSet } from '../../src/core/lexicon/words.ts';

describe('packed word lists', () => {
  it('come back as the same set', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zéß’.-]{1,40}$/)), (words) => {
      expect(packedWordSet(frontCoded(words))).toEqual(new Set(words));
    }));
  });

  it('share letters with the word before', () => expect(frontCoded(['bank', 'banker', 'bad'])).toBe('AbadCnkEer'));

  it('refuse a capital, which would be read as a number', () => expect(() => frontCoded(['Bank'])).toThrow('“Bank” has a capital'));

  it('take the place of the long lists of the lexicon, and of no short one', () => {
    const packed = withPackedWords(readFileSync(inRoot('src/core/lexicon/common-words.ts'), 'utf8'));
    const [, coded = '""'] = /packedWordSet\(("[^"]+")\)/.exec(packed) ?? [];
    const set = packedWordSet(JSON.parse(coded) as string);
    expect(set.size).toBeGreaterThan(2000);
    expect(set.has('abandoned')).toBe(true);
    expect(withPackedWords('export const A = wordSet(`one two`);')).toBe('export const A = wordSet(`one two`);');
    const words = Array.from({ length: 60 }, (_, at) => `word${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`);
    for (const quote of ['`', "'"]) expect(withPackedWords(`export const A = wordSet(${quote}${words.join(' ')}${quote});`)).toContain('packedWordSet("A');
    expect(wordSet('one two').size).toBe(2);
  });
});
