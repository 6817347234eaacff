/** Certainty is about who said it: what was said, and how sharply it is cut, does not matter. */
import { describe, expect, it } from 'vitest';
import { openMarked, parseBody } from './marked.ts';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';

const read = (body: string) => {
  const article = parseBody(body);
  return readQuotes(openMarked(article)).quotes.map((quote) => [quote.certainty, quote.speaker?.entity ?? (quote.speaker && article.text.slice(quote.speaker.start, quote.speaker.end))]);
};

describe('a plain speaker is sure', () => {
  it.each([
    { what: 'before a second cue', body: '[Okoro|okoro] pledged to mend the quay, stressed that the ferry would sail.', found: ['okoro', 'okoro'] },
    { what: 'before an adverb', body: '[Okoro|okoro] also stressed that the ferry would sail.', found: ['okoro'] },
    { what: 'with an apposition', body: '[Priya Lund|priya], chief clerk at the ferry office, said the ferry would sail.', found: ['priya'] },
    { what: 'behind the largest donor of what the speaker leads', body: '[Priya Lund|priya], who leads North Quay, the ferry’s largest donor, said the ferry would sail.', found: ['priya'] },
    { what: 'who is asked about somebody else', body: '[Okoro|okoro] spoke in the morning. Asked whether Mr. [Weems|weems] would sail, he said the ferry was late.', found: ['okoro'] },
    { what: 'who answered and goes on', body: '[Weems|weems] was there. Asked about the ferry, [Okoro|okoro] said it was late, and he added that the quay was not.', found: ['okoro', 'okoro'] },
    { what: 'in charge', body: '“We know,” said director in charge [Priya Lund|priya].', found: ['priya'] },
    { what: 'of an agency that is called one', body: '[Tazhan|org-taz] news agency said the ferry would sail.', found: ['org-taz'] },
    { what: 'with a demand', body: '[Okoro|okoro] called for an inquiry.', found: ['okoro'] },
    { what: 'with a judgement', body: '[Okoro|okoro] believes that the ferry will sail.', found: ['okoro'] },
    { what: 'around a report inside the report', body: '[Okoro|okoro] said that she believed the ferry was safe, and added that the quay was not.', found: ['okoro', 'okoro'] },
    { what: 'behind words that are open at the end of a paragraph', body: '“This fare will sink us.\n\n“My father built this boat and I will not sell it,” said [Okoro|okoro].', found: ['okoro', 'okoro'] },
  ])('$what', ({ body, found }) => {
    expect(read(body).filter(([certainty]) => certainty === 'sure').map(([, entity]) => entity)).toEqual(found);
  });

  it('is whoever closes the words, not who spoke before', () => {
    expect(read('The fare is too high, said [Lina Weems|lina].\n\n“This fare will sink us.\n\n“My father built this boat,” said [Okoro|okoro].').map(([, entity]) => entity)).toEqual(['lina', 'okoro', 'okoro']);
  });

  it('is whoever issued the statement', () => {
    expect(read('[Okoro|okoro] issued a statement saying the ferry would sail.').map(([, entity]) => entity)).toEqual(['okoro']);
  });

  it('is the elder who was met, not where', () => {
    expect(read('An elder whom we met near the wells said nobody had come.').map(([, words]) => words)).toEqual(['An elder whom we met near the wells']);
  });

  it('is the court, not the town of the dateline', () => {
    expect(read('[LUND|place-lund]: The [Lund High Court|org-court] on Tuesday closed the case, and observed that the ferry was late.').map(([, entity]) => entity)).toEqual(['org-court']);
  });

  it('is the witness who is quoted, not the paper', () => {
    expect(read('The Courier quoted a sailor as saying the ferry was late.').map(([, words]) => words)).toEqual(['a sailor']);
  });
});

describe('a speaker who is not plain is likely', () => {
  it.each([
    { what: 'a second source', body: '[Okoro|okoro] said the ferry would sail, according to the Courier.' },
    { what: 'a relative clause', body: '[Okoro|okoro] met Weems, who said the ferry would sail.' },
    { what: 'a subject between two reports', body: 'When [Weems|weems] asked whether the ferry would sail, [Okoro|okoro] nodded, saying that it was late.' },
  ])('$what', ({ body }) => {
    expect(read(body).some(([certainty]) => certainty === 'likely')).toBe(true);
  });
});
