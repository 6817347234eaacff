/**
 * The small print of news desks around a report: datelines, credits, dated documents, whole descriptions behind an
 * inverted cue.
 */
import { describe, expect, it } from 'vitest';
import { checkContents, readPlain } from './marked.ts';

describe('an inverted cue, and one that is none', () => {
  checkContents([
    ['Moss covers the whole islet, but the cliffs are drier than the shore, said study co-author Ana Bell, a Norland Space Centre research fellow.', ['Moss covers the whole islet, but the cliffs are drier than the shore']],
    ['He asked about her, called Omera a "traitor" and left.', ['Omera a "traitor"']],
  ]);
});

it('scare quotes in a description behind a quotation take nothing from it', () => {
  const { quotes, text } = readPlain('"It is shut," said the "king" of the pier.');
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toContain('It is shut');
});

describe('a date or an age before the noun that speaks', () => {
  it.each([
    ['An Oct. 11 presentation to lenders', 'indicated administrative jobs would be cut.'],
    ['A March 2019 study', 'concluded that the full cost falls on farmers.'],
  ])('%s', (speaker, report) => {
    const { quotes, text } = readPlain(`${speaker} ${report}`);
    expect(quotes.map((quote) => quote.speaker && text.slice(quote.speaker.start, quote.speaker.end))).toEqual([speaker]);
  });

  checkContents([
    ['The 56-year-old said after her appointment: "I am glad to join a club with such supporters."', ['I am glad to join a club with such supporters.']],
  ]);
});

describe('words that only look like a report', () => {
  checkContents([
    ['The offer fell short of the 20 crowns reportedly demanded by Ferrow, who was then the largest holder.', []],
    ['(Reporting by Will Denham; Editing by Tom Brownlow)', []],
    ['The company struggled to contend with the more than ten million users who signed up.', []],
  ]);
});

describe('a dateline stays outside of what is reported', () => {
  checkContents([
    ['(Reuters) - The port authority is looking into the ferry line, two people familiar with the matter said.', ['The port authority is looking into the ferry line']],
  ]);
});
