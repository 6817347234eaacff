/** What a person did here, in one clause of the article: never what is only supposed, denied or told by somebody else. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { digestOf } from '../../../src/core/digest/build-digest.ts';

/** The deed of the person whose name ends so; null where the article tells none. */
const deedOf = (text: string, name = 'Anna Keller'): string | null | undefined => digestOf(annotate({ text }, { glossaries: [] }), []).cast.find((entity) => entity.name === name)?.did?.text ?? null;

describe('no deed', () => {
  it.each([
    'Prosecutors deny that Anna Keller took the money.',
    'Police said they had no evidence that Anna Keller set the fire.',
    'The court rejected the claim that Anna Keller bribed the mayor.',
    'It is not true that Anna Keller took the money, her lawyer said.',
    'Reporters asked whether Anna Keller had bribed the mayor.',
    'If Anna Keller resigns, her deputy will take over the firm.',
    'Critics say Anna Keller stole the funds of the port.',
    'Tom Reed, whose sister Anna Keller runs the bakery, was arrested on Monday.',
    'Anna Keller, 61, has been described as “a hero” by the mayor.',
  ])('%s', (text) => expect(deedOf(text)).toBeNull());
});

describe('a deed', () => {
  it.each([
    ['Anna Keller took the money from the safe.', 'Anna Keller took the money from the safe'],
    ['Anna Keller took the money from the safe, police said.', 'Anna Keller took the money from the safe, police said'],
    ['The port was shut because Anna Keller resigned on Monday in Lund.', 'Anna Keller resigned on Monday in Lund'],
    ['In that week Anna Keller won the vote by far.', 'Anna Keller won the vote by far'],
  ])('%s', (text, deed) => expect(deedOf(text)).toBe(deed));
});
