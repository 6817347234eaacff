import { describe, expect, it } from 'vitest';
import { HE_NAMES, SHE_NAMES } from '../../../src/core/lexicon/given-names-by-pronoun.ts';
import { isGivenName, mayBeGivenName, OTHER_NAMES, plainName } from '../../../src/core/lexicon/given-names.ts';

describe('given names', () => {
  it('with one pronoun are given names too, and go with one only', () => {
    expect([...HE_NAMES, ...SHE_NAMES].filter((name) => !mayBeGivenName(name))).toEqual([]);
    expect([...HE_NAMES].filter((name) => SHE_NAMES.has(name))).toEqual([]);
  });

  it('are listed as they are looked up: lower case, without diacritics', () => {
    expect([...HE_NAMES, ...SHE_NAMES, ...OTHER_NAMES].filter((name) => name !== name.toLowerCase() || (HE_NAMES.has(name) && plainName(name) !== name))).toEqual([]);
  });

  it.each([
    { name: 'olga', sure: true, maybe: true },
    { name: 'françoise', sure: true, maybe: true },
    { name: 'jürgen', sure: true, maybe: true },
    { name: 'anna-lena', sure: true, maybe: true },
    { name: 'mark', sure: false, maybe: true },
    { name: 'sultan', sure: false, maybe: true },
    { name: 'harbour', sure: false, maybe: false },
    { name: '', sure: false, maybe: false },
  ])('knows "$name": $sure alone, $maybe beside a capital', ({ name, sure, maybe }) => {
    expect([isGivenName(name), mayBeGivenName(name)]).toEqual([sure, maybe]);
  });
});
