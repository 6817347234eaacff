import { describe, expect, it } from 'vitest';
import { isAdjective, isNameWord } from '../../../src/core/names/roles.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

describe('a hyphenated word behind a surname', () => {
  it.each([
    ['Wong Kwok-hing', true],
    ['Brix Cost-cutting', false],
  ])('%s', (text, isName) => {
    const [surname, word] = tokenise(text);
    expect(word && isNameWord(word, surname)).toBe(isName);
  });
});

describe('adjectives of peoples', () => {
  it.each(['iranian', 'saudi-iranian', 'sino-russian', 'arab-israeli'])('%s', (word) => expect(isAdjective(word)).toBe(true));
  it.each(['iran', 'pan-democrat', 'sino', 'saudi-aramco', 'iranian-sino'])('not %s', (word) => expect(isAdjective(word)).toBe(false));
});
