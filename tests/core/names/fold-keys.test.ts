import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isParted, plainKeys, spellingKey } from '../../../src/core/names/alias-keys.ts';
import { cliticVariants } from '../../../src/core/names/clitics.ts';
import { extendHash, hashWord, hashWords, keyAt, readKeyWords, wordKey } from '../../../src/core/names/word-keys.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

describe('wordKey', () => {
  it.each([
    { word: 'MORLAND', key: 'morland' },
    { word: 'Ka‘abi', key: 'kaabi' },
    { word: "Ka'abi", key: 'kaabi' },
    { word: 'U.S.', key: 'us' },
    { word: 'Žofín', key: 'zofin' },
    { word: 'Ægir', key: 'aegir' },
    { word: 'Straße', key: 'strasse' },
    { word: 'علی', key: 'علي' },
    { word: 'كِتاب', key: 'كتاب' },
    { word: 'کتاب', key: 'كتاب' },
    { word: 'أمل', key: 'امل' },
    { word: 'فاطمة', key: 'فاطمه' },
    { word: 'المدينة', key: 'مدينه' },
    { word: 'الله', key: 'الله' },
    { word: 'خانه\u200Cای', key: 'خانهاي' },
  ])('$word → $key', ({ word, key }) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('plainKeys', () => {
  it.each([
    { alias: 'Karim Al-Wadudi', keys: ['karim wadudi'] },
    { alias: 'al-Wadudi', keys: ['wadudi'] },
    { alias: 'al Wadudi', keys: ['wadudi'] },
    { alias: 'as-Sabri', keys: ['sabri'] },
    { alias: 'as-Wadudi', keys: ['as wadudi'] },
    { alias: 'Al Vance', keys: ['al vance'] },
    { alias: 'El Dorado', keys: ['el dorado'] },
    { alias: 'Karim El Wadudi', keys: ['karim wadudi'] },
    { alias: 'Vale & Sons', keys: ['vale and sons'] },
    { alias: "Morland's Court", keys: ['morland s court'] },
    { alias: 'U.S.-Morlandish pact', keys: ['us morlandish pact'] },
    { alias: 'Covid-19', keys: ['covid 19'] },
    { alias: 'خانه\u200Cای', keys: ['خانهاي', 'خانه اي'] },
    { alias: '…', keys: [] },
  ])('$alias', ({ alias, keys }) => {
    expect(plainKeys(alias)).toEqual(keys);
  });
});

describe('isParted', () => {
  it('tells aliases that no text can match', () => {
    expect(['Ostport, West', 'Ostport (West)', 'Vale / Osk'].every(isParted)).toBe(true);
    expect(['Ostport West', 'U.S.-Morlandish pact', "Vale's Inn", 'Vale & Sons', 'J. Vale'].some(isParted)).toBe(false);
  });
});

describe('spellingKey', () => {
  it('is for Latin letters, and for names long enough', () => {
    expect(spellingKey('Karim al-Wadudi')?.forms).toEqual(['karim', 'wadudi']);
    expect(spellingKey('كريم')).toBeNull();
    expect(spellingKey('Ali')).toBeNull();
    expect(spellingKey('Group 20')).toBeNull();
  });
});

describe('cliticVariants', () => {
  it.each([
    { word: 'وكتاب', variants: [['كتاب', 1], ['تاب', 2]] },
    { word: 'للمدينة', variants: [['مدينه', 0], ['لمدينه', 1]] },
    { word: 'كتاب', variants: [['تاب', 1]] },
    { word: 'دار', variants: [] },
    { word: 'باب', variants: [] },
    { word: 'شهر\u200Cها', variants: [['شهر', 0]] },
    { word: 'شهر\u200Cدار', variants: [] },
  ])('$word', ({ word, variants }) => {
    expect(cliticVariants(word).map(({ key, cut }) => [key, cut])).toEqual(variants);
  });
});

describe('readKeyWords', () => {
  const keys = (text: string) => {
    const words = readKeyWords(text, tokenise(text), []);
    return Array.from({ length: words.length }, (_, index) => keyAt(text, words, index));
  };

  it('parts words at hyphens and keeps possessives', () => {
    expect(keys('Al-Wadudi’s half-open U.S. door, 20')).toEqual(['al', 'wadudi', 's', 'half', 'open', 'us', 'door', '20']);
  });

  it('hashes every word as its key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const words = readKeyWords(text, tokenise(text), []);
        for (let index = 0; index < words.length; index++) expect(words.hash[index]).toBe(hashWord(keyAt(text, words, index)));
      }),
    );
  });
});

describe('window hashes', () => {
  it('depend on order and on word borders', () => {
    expect(hashWords(['a', 'b'])).not.toBe(hashWords(['b', 'a']));
    expect(hashWords(['ab'])).not.toBe(hashWords(['a', 'b']));
    expect(hashWords(['a', 'b'])).toBe(extendHash(extendHash(0, hashWord('a')), hashWord('b')));
  });
});
