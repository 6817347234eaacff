import { describe, expect, test } from 'vitest';
import { createWords, type Catalogue } from '../../src/words/words.ts';

type Key = 'plain' | 'met' | 'quotes_one' | 'quotes_two' | 'quotes_few' | 'quotes_many' | 'quotes_other' | 'sites_other';

const speak = (lang: string, strings: Record<string, string>) => {
  const catalogue: Catalogue = { strings, lang, direction: lang === 'en' ? 'ltr' : 'rtl' };
  return createWords<Key>(catalogue);
};

describe('messages', () => {
  const words = speak('en', { plain: 'Close', met: '{who} met {whom}, {count} times' });

  test('strings are isolated, so that a right-to-left name cannot turn the sentence', () => {
    expect(words.t('met', { who: 'علي', whom: 'Bo', count: 1200 })).toBe('\u2068علي\u2069 met \u2068Bo\u2069, 1,200 times');
  });

  test('a placeholder without a value stays visible, a missing message answers its key', () => {
    expect(words.t('met', { who: 'Bo' })).toContain('{whom}');
    expect(speak('en', {}).t('plain')).toBe('plain');
  });

  test('a value cannot bring in a placeholder of its own', () => {
    expect(words.t('met', { who: '{whom}', whom: 'Bo', count: 1 })).toBe('\u2068{whom}\u2069 met \u2068Bo\u2069, 1 times');
  });
});

test('facts are parted by what no figure of the language looks like', () => {
  const zero = speak('fa', {}).number(0);
  expect(zero).toBe('۰');
  expect([speak('en', {}).dot, speak('ar', {}).dot, speak('fa', {}).dot]).toEqual([' · ', ' · ', ' | ']);
});

describe('plurals', () => {
  test('English has two forms', () => {
    const words = speak('en', { quotes_one: '{count} quote', quotes_other: '{count} quotes' });
    expect([0, 1, 2].map((count) => words.n('quotes', count))).toEqual(['0 quotes', '1 quote', '2 quotes']);
  });

  test('Arabic asks for few and many', () => {
    const words = speak('ar', { quotes_two: 'two', quotes_few: 'few', quotes_many: 'many', quotes_other: 'other' });
    expect([2, 3, 11, 100].map((count) => words.n('quotes', count))).toEqual(['two', 'few', 'many', 'other']);
  });

  test('a form that is missing falls back to other', () => {
    expect(speak('ar', { sites_other: '{count}' }).n('sites', 2)).not.toBe('sites_other');
  });
});

describe('dates', () => {
  const english = speak('en', {});

  test.each([
    ['2020-07-22', undefined, '22 July 2020'],
    ['2020-07-22T23:30:00-05:00', undefined, '22 July 2020'],
    ['2020-07-22', 'month', 'July 2020'],
    ['2020-07', undefined, 'July 2020'],
    ['2020', 'month', '2020'],
    ['2020-07-22', 'year', '2020'],
    ['yesterday', undefined, null],
  ] as const)('%s at most by %s: %s', (iso, precision, expected) => {
    expect(english.date(iso, precision)).toBe(expected);
  });

  test('Persian readers get the Gregorian date that the article prints, in their figures', () => {
    expect(speak('fa', {}).date('2020-07-22')).toContain('۲۰۲۰');
  });
});
