/** Words without marks below the paragraph that says whose they are. */
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';

const saidIn = (text: string): { form: string; speaker: string | null; certainty: string; words: string }[] =>
  annotate({ text }, { glossaries: [] }).quotes.map(({ form, speaker, certainty, start, end }) => ({ form, speaker: speaker && text.slice(speaker.start, speaker.end), certainty, words: text.slice(start, end) }));

const WORDS = 'Let no one be mistaken about this bill. It will fail, and it should.';

describe('words below', () => {
  it.each(['In a speech last July, Ana Hale said:', 'Ana Hale wrote in a post on Monday:', 'After the vote Ana Hale, 44, added:', 'In an article titled “The City Is Cheating with Numbers,” Ana Hale states the following:'])('%s', (opener) => {
    expect(saidIn(`${opener}\n\n${WORDS}\n\nThe bill was read twice.`)).toEqual([{ form: 'direct', speaker: expect.stringContaining('Ana Hale') as string, certainty: 'likely', words: WORDS }]);
  });

  it.each([
    ['A list', 'Residents said they want three things:', 'A new pier, a road and a school.'],
    ['A denial', 'Ana Hale has not said:', WORDS],
    ['A heading', 'In a speech last July, Ana Hale said:', 'The bill'],
    ['A question that is put', 'Try answering the following questions:', WORDS],
    ['Nobody who speaks', 'Three boats were lost:', WORDS],
  ])('%s is none', (_, opener, below) => expect(saidIn(`${opener}\n\n${below}`).filter(({ words }) => words === below)).toEqual([]));

  it('are those between the marks, where there are any', () => {
    expect(saidIn('Asked what he wanted, Ben Okoye replied:\n\n“Nothing at all.”').map(({ words }) => words)).toEqual(['Nothing at all.']);
  });
});
