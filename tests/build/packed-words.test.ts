import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, PHRASES, shareWords, withPackedWords, WORDS } from '../../src/build/extension/packed-words.ts';
import { inRoot } from '../../src/build/paths.ts';
import { fillSharedWords, packedPhraseSet, packedWordSet, sharedWordSet, wordSet } from '../../src/core/lexicon/words.ts';

describe('packed word lists', () => {
  it('come back as the same set', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-zéß’.-]{1,40}$/)), (words) => {
      expect(packedWordSet(frontCoded(words, WORDS))).toEqual(new Set(words));
    }));
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[A-Za-z0-9é'.+& -]{1,40}$/)), (phrases) => {
      expect(packedPhraseSet(frontCoded(phrases, PHRASES))).toEqual(new Set(phrases));
    }));
  });

  it('share letters with the entry before', () => {
    expect(frontCoded(['bank', 'banker', 'bad'], WORDS)).toBe('AbadCnkEer');
    expect(frontCoded(['Bank of 9 Isles', 'Bank of 9', 'Bad'], PHRASES)).toBe(':Bad<nk of 9@f 9 Isles');
  });

  it('refuse a sign of their own, which would be read as a number', () => {
    expect(() => frontCoded(['Bank'], WORDS)).toThrow('“Bank” has one of the signs');
    expect(() => frontCoded(['Who?'], PHRASES)).toThrow('“Who?” has one of the signs');
  });

  it('are the same lists when their words stand together', () => {
    const list = fc.array(fc.stringMatching(/^[a-zé’.-]{1,12}$/), { minLength: 20 }).filter((words) => words.join(' ').length >= 60);
    fc.assert(fc.property(fc.uniqueArray(list, { selector: (words) => words.join(' '), minLength: 1, maxLength: 12 }), (lists) => {
      const { numbers, file } = shareWords([lists.map((words) => `export const A = wordSet('${words.join(' ')}');`).join('\n')]);
      // The sets of a process are filled once: here what other runs left in them is taken out.
      const sets = lists.map((words) => sharedWordSet(numbers.get(words.join(' ')) ?? -1) as Set<string>);
      for (const set of sets) set.clear();
      fillSharedWords(file);
      expect(sets).toEqual(lists.map((words) => new Set(words)));
    }));
  });

  it('say so when their file is damaged', () => {
    const { file } = shareWords([`export const A = wordSet('${Array.from({ length: 30 }, (_, at) => `w${'abcdefghij'[at % 10]}${'klm'[Math.floor(at / 10)]}`).join(' ')}');`]);
    expect(() => { fillSharedWords(file.slice(0, 40)); }).toThrow('damaged: install Gloss again');
    expect(() => { fillSharedWords(''); }).toThrow('damaged');
    expect(() => { fillSharedWords(file); }).not.toThrow();
  });

  it('take the place of the long lists of the lexicon, and of no short one', () => {
    const source = readFileSync(inRoot('src/core/lexicon/common-words.ts'), 'utf8');
    const shared = shareWords([source]);
    const first = sharedWordSet(0);
    fillSharedWords(shared.file);
    expect(first.size).toBeGreaterThan(2000);
    expect(first.has('abandoned')).toBe(true);
    expect(withPackedWords(source, shared)).toContain('sharedWordSet(0)');
    expect(withPackedWords('export const A = wordSet(`one two`);', shared)).toBe('export const A = wordSet(`one two`);');
    const words = Array.from({ length: 60 }, (_, at) => `word${'abcdefghij'[at % 10]}${'klmnop'[Math.floor(at / 10)]}`);
    for (const quote of ['`', "'"]) {
      const own = `export const A = wordSet(${quote}${words.join(' ')}${quote});`;
      expect(withPackedWords(own, shareWords([source, own]))).toMatch(/sharedWordSet\([1-9]\d?\)/);
      expect(withPackedWords(own, shared)).toContain(words.join(' '));
    }
    expect(withPackedWords(`export const A = phraseSet('${words.join(', ')}');`, shared)).toContain('packedPhraseSet(":');
    expect(wordSet('one two').size).toBe(2);
  });
});
