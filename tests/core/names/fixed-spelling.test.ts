import { describe, expect, it } from 'vitest';
import { isSpellingOf } from '../../../src/core/names/fixed-spelling.ts';
import { nameDistance } from '../../../src/core/names/fold-distance.ts';
import { foldName } from '../../../src/core/names/fold-words.ts';
import { found, glossaryOf } from './listed.ts';

/** Whether one form may be a spelling of the other. */
function isSpelled(written: string, alias: string): boolean {
  const distance = nameDistance(foldName(written.split(' ')), foldName(alias.split(' ')));
  return distance !== null && isSpellingOf(written.split(' '), alias, distance);
}

describe('names that leave little room for spelling', () => {
  it.each([
    ['Western given name, common surname', 'Marc Davis', 'Mark Davis', false],
    ['Western given name, rare surname', 'Diana Feldkamp', 'Diane Feldkamp', true],
    ['of both genders', 'Christina Feldkamp', 'Christian Feldkamp', false],
    ['another Western surname', 'Mark Davies', 'Mark Davis', false],
    ['the same sounds behind a Western given name', 'Michel Musaad', 'Michel Moussaad', true],
    ['a like sound in a long surname', 'Manuel Zelajaran', 'Manuel Zelayaran', true],
    ['a vowel in a short surname', 'Bill Millis', 'Bill Miles', false],
    ['a vowel written twice', 'Mikee Johnson', 'Mike Johnson', false],
    ['a consonant written twice', 'Hilary Feldkamp', 'Hillary Feldkamp', true],
    ['nothing but the commonest names', 'Muhammad Ali', 'Muhammed Ali', false],
    ['one that is not so common', 'Muhammad Wadudi', 'Mohamed Wadoudi', true],
    ['a short common surname', 'Yong Kim', 'Young Kim', false],
    ['a common surname, a given name that is far off', 'Jamal Simmons', 'Jamahl Simmons', false],
    ['a common surname, a given name that is near', 'Kareem Hussain', 'Karim Hussain', true],
  ])('%s: %s, %s', (_what, written, alias, expected) => {
    expect(isSpelled(written, alias)).toBe(expected);
  });

  it('a listed name of one word has no other spelling, a surname after the full name has', () => {
    const glossary = glossaryOf({ id: 'filippe', kind: 'person', name: 'Filippe' }, { id: 'wadudi', kind: 'person', name: 'Karim Wadudi', aliases: { part: ['Wadudi'] } });
    expect(found('Philippe met Wadoudi.', glossary)).toEqual(['Wadoudi=wadudi spelling part']);
  });

  it('h may be there or not', () => {
    const glossary = glossaryOf({ id: 'a', kind: 'person', name: 'Shahzain Wadudi' });
    expect(found('On Friday Shazain Wadudi left.', glossary)).toEqual(['Shazain Wadudi=a spelling full']);
  });
});
