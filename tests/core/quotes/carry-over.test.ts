import { describe, expect, it } from 'vitest';
import { parseBody, openMarked } from './marked.ts';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';

/** Content, entity, rule and group of each quote; the content marks of the fixture are not needed here. */
function speakersOf(body: string) {
  const article = parseBody(body);
  return readQuotes(openMarked(article)).quotes.map((quote) => ({ words: article.text.slice(quote.start, quote.end), entity: quote.speaker?.entity ?? null, rule: quote.rule, group: quote.group, certainty: quote.certainty }));
}

describe('speakers that are carried over', () => {
  it('gives a quote-only sentence to the speaker before it', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] said. “We will not lose another.”');
    expect(quotes.map(({ entity }) => entity)).toEqual(['ana', 'ana']);
    expect(quotes[1]).toMatchObject({ rule: 'carried-same-paragraph', group: quotes[0]?.group, certainty: 'sure' });
  });

  it('follows one utterance over paragraphs that each open again', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] said. “It was the rain that did it.\n\n“It was also the bank.\n\n“And it was us.”');
    expect(quotes.map(({ entity }) => entity)).toEqual(['ana', 'ana', 'ana', 'ana']);
    expect(new Set(quotes.map(({ group }) => group)).size).toBe(1);
    expect(quotes.at(-1)?.rule).toBe('carried-runs-on');
  });

  it('only guesses at a quotation that fills the next paragraph', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] said.\n\n“The rain did it and then the bank did it again.”');
    expect(quotes[1]).toMatchObject({ entity: 'ana', rule: 'carried-next-paragraph', certainty: 'likely' });
  });

  it('takes the subject of a paragraph that ends with a colon', () => {
    const quotes = speakersOf('[Ana Bell|ana] had prepared one line for the evening:\n\n“The tide does not read contracts, gentlemen.”');
    expect(quotes).toMatchObject([{ entity: 'ana', rule: 'colon-introduction' }]);
  });

  it('gives a cue without subject to the speaker of the sentence before', () => {
    const quotes = speakersOf('[Ana Bell|ana] said the port was open. Which calls for care, and stressed that the pier was not.');
    expect(quotes[1]).toMatchObject({ words: 'the pier was not', entity: 'ana', rule: 'carried-coordinated' });
  });

  it('lets a participle speak for the subject', () => {
    const quotes = speakersOf('[Ana Bell|ana] said the port was open, stressing that the pier was not.');
    expect(quotes).toMatchObject([{ words: 'the port was open' }, { words: 'the pier was not', entity: 'ana', rule: 'participle-of-speaker' }]);
  });

  it('goes on behind an attribution in the middle of a sentence', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] told the rowing club, “and we rowed it alone.”');
    expect(quotes.map(({ words, entity }) => [words, entity])).toEqual([
      ['We lost a year', 'ana'],
      ['and we rowed it alone.', 'ana'],
    ]);
  });

  it('does not carry over a paragraph of other matter', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] said.\n\nThe rain stopped in May. Nobody noticed.\n\n“It came back in June and nobody was ready for it.”');
    expect(quotes[1]).toMatchObject({ entity: null, certainty: 'unknown' });
  });

  it('leaves the quote of a second speaker to that speaker', () => {
    const quotes = speakersOf('“We lost a year,” [Ana Bell|ana] said.\n\n“You lost two,” said [Lena Ortiz|lena]. “I counted.”');
    expect(quotes.map(({ entity }) => entity)).toEqual(['ana', 'lena', 'lena']);
  });
});
