/** Whom words mean may be open though somebody was named: what is not known for sure is not shown as sure. */
import { describe, expect, it } from 'vitest';
import { readPlain } from './marked.ts';
import { annotate } from '../../../src/core/annotate.ts';

/** The last quotation's speaker, by name, with the certainty; null for nobody. */
function lastSpeaker(text: string): readonly [name: string | null, certainty: string | undefined] {
  const { quotes, entities } = annotate({ text }, { glossaries: [] });
  const quote = quotes.at(-1);
  return [entities.find(({ id }) => id === quote?.speaker?.entity)?.name ?? null, quote?.certainty];
}

describe('a common noun', () => {
  it('behind the comma of a name is another subject, where its verb follows', () => {
    expect(lastSpeaker('In a letter seen by the Norland Courier, the firm says it will sue.')[0]).toBeNull();
    expect(lastSpeaker('The bank met Arden Rail, the firm that built the pier. The firm said it would sue.')).toEqual(['Arden Rail', 'sure']);
  });

  it('that several may be called by is not surely the first when another has just spoken', () => {
    expect(lastSpeaker('Ana Bell, a lawmaker for Lund, spoke first. Tom Holt, who represents Kvarn, said the bill was dear. The lawmaker warned that houses stood empty.')[1]).toBe('likely');
    expect(lastSpeaker('Ana Bell, a lawmaker for Lund, said the bill was dear. The lawmaker warned that houses stood empty.')).toEqual(['Ana Bell', 'sure']);
  });
});

describe('a pronoun', () => {
  it('is not the body beside a document that opens the sentence before', () => {
    expect(lastSpeaker('The letter reached Arden Rail on Friday. Any hut on the line, it stated, would go.')[0]).toBeNull();
    expect(lastSpeaker('Arden Rail was sold on Friday. Any hut on the line, it stated, would go.')[0]).toBe('Arden Rail');
  });

  it('is not sure where whoever fits was named long ago', () => {
    const between = 'The road was closed. The ferry was late. The crowd went home. The lights were out. The rain came. ';
    const [near, far] = ['', between].map((gap) => lastSpeaker(`Ana Bell ran the port. ${gap}The pier would close, she said.`));
    expect([near, far]).toEqual([['Ana Bell', 'sure'], ['Ana Bell', 'likely']]);
  });
});

it('the town of a party letter is no head of the phrase', () => {
  expect(lastSpeaker('Rep. Joaquin Lowe, D-San Antonio, the vice chair of the committee, asked what a driver was to do.')).toEqual(['Joaquin Lowe', 'sure']);
});

it('a person whom no mention tells of is not surely left unnamed', () => {
  const { quotes } = readPlain('Minister of State for Fisheries Prakash Ganthan said the nets would be mended.');
  expect(quotes.map(({ certainty }) => certainty)).toEqual(['likely']);
});
