/** Speech that is denied, supposed, asked for, possible or still to come is nobody's quotation. */
import { describe, expect, it } from 'vitest';
import { readPlain } from './marked.ts';

const contents = (text: string) => readPlain(text).quotes.map((quote) => text.slice(quote.start, quote.end));

describe('speech that nobody uttered', () => {
  it.each([
    { what: 'neither of two', text: 'Neither Okoro nor Weems would say whether the crew had met.' },
    { what: 'a condition', text: 'If Okoro said that the ferry sank, she was mistaken.' },
    { what: 'speech to come', text: 'Okoro will say that the crew is ready.' },
    { what: 'a denial', text: 'Okoro did not say that the ferry would sail.' },
    { what: 'nobody', text: 'Nobody said the ferry would sink.' },
    { what: 'no one of a kind', text: 'No captain has said that the ferry would sink.' },
    { what: 'none of several', text: 'None of the captains would confirm that the ferry had sunk.' },
    { what: 'a possibility', text: 'Sceptics could argue that the ferry was old.' },
    { what: 'a question', text: 'Did Okoro say that the ferry would sail?' },
    { what: 'a doubt', text: 'Whether Okoro said that the ferry sank is in dispute.' },
    { what: 'an expectation', text: 'Okoro is expected to announce that the ferry will sail.' },
    { what: 'a plan', text: 'The captain is to announce on Monday that the ferry will sail.' },
    { what: 'a refusal', text: 'Okoro refused last week to say whether the ferry would sail.' },
    { what: 'what was left unsaid', text: 'Okoro left the quay without saying that the ferry was late.' },
    { what: 'what was avoided', text: 'Okoro smiled instead of admitting that the ferry was late.' },
    { what: 'a report inside a denied one', text: 'Okoro did not say that Weems had promised to sail.' },
    { what: 'quoted words that were denied', text: 'Okoro did not say “the ferry will sail whatever the harbour thinks”.' },
  ])('passes over $what', ({ text }) => {
    expect(contents(text)).toEqual([]);
  });
});

describe('speech that was uttered', () => {
  it.each([
    { what: 'a denial as the cue', text: 'Okoro denied that the ferry would sail.', words: 'the ferry would sail' },
    { what: 'a denial in the content', text: 'Okoro said she did not know the captain.', words: 'she did not know the captain' },
    { what: 'not only', text: 'Okoro not only said that the ferry was late.', words: 'the ferry was late' },
    { what: 'a condition in the content', text: 'The ferry will stop if prices rise, Okoro said.', words: 'The ferry will stop if prices rise' },
    { what: 'a forced admission', text: 'Okoro was forced to admit that the ferry was late.', words: 'the ferry was late' },
    { what: 'a habit with quoted words', text: '“Mind the gap,” Okoro would say.', words: 'Mind the gap' },
    { what: 'quoted words given out before the speech', text: 'Okoro will say: “We are ready to sail.”', words: 'We are ready to sail.' },
  ])('reads $what', ({ text, words }) => {
    expect(contents(text)).toEqual([words]);
  });

  it('is less than sure where it is still to come', () => {
    expect(readPlain('Okoro will say: “We are ready to sail.”').quotes[0]?.certainty).toBe('likely');
  });
});
