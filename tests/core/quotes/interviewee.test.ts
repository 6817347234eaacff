/** Interviews without labels: whose the answers are when the lead names two. */
import { describe, expect, it } from 'vitest';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import { openMarked, parseBody } from './marked.ts';

const TURNS = ['How many of your boats are old?', 'Four. I count them each day.', 'Would you sell yours?', 'No. My father built it.', 'Are you tired?', 'We all are. I sleep at sea.'].join('\n\n');

const speakers = (lead: string): (string | null | undefined)[] => {
  const read = readQuotes(openMarked(parseBody(`${lead}\n\n${TURNS}`)));
  return read.quotes.filter(({ rule }) => rule === 'interview-answer').map(({ speaker, certainty }) => (certainty === 'sure' ? 'sure' : speaker?.entity));
};

describe('whoever is interviewed', () => {
  it.each([
    { what: 'whom the other met', lead: '[Ana Bell|ana] runs the yard. The Lantern’s features editor, [Tom Hale|tom], met her there.' },
    { what: 'whom the other spoke to', lead: '[Tom Hale|tom] spoke this week to [Ana Bell|ana].' },
    { what: 'beside a paper that is read as a person', lead: '[Ana Bell|ana] runs the yard. [Lantern|lan]’s readers know her.' },
    { what: 'who is named more often', lead: '[Ana Bell|ana] met [Tom Hale|tom]. [Bell|ana] runs the yard.' },
  ])('$what', ({ lead }) => {
    expect(speakers(lead)).toEqual(['ana', 'ana', 'ana']);
  });

  it.each(['[Ana Bell|ana] and [Tom Hale|tom] run the yard.', '[Ana Bell|ana] met [Tom Hale|tom] at school. They run the yard.', 'The writer, [Ana Bell|ana], has a new book on [Tom Hale|tom].', '[Ana Bell|ana] spoke to us of her teacher [Tom Hale|tom].'])('is nobody where both may be: %s', (lead) => {
    expect(speakers(lead)).toEqual([]);
  });
});
