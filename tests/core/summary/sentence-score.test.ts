import { describe, expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import { atOnce } from '../../../src/core/reading.ts';
import { scoreSentence, tellsStory } from '../../../src/core/summary/sentence-score.ts';
import { readTerms } from '../../../src/core/summary/terms.ts';
import { parseMarkup } from '../../../src/build/corpus/markup.ts';
import { goldAnnotation } from '../../../src/build/corpus/gold.ts';

const LEAD = 'The port of Marrow closed its gates on Monday after a long night of rain.';

/** The score of a sentence that stands second in an article, with centrality and title left out of account. */
function scoreOf(sentence: string, { cast = new Map<string, number>(), at = 1 } = {}): number {
  const article = parseMarkup(`@ana person Ana Reuss\n---\n${LEAD}\n${sentence}`);
  const { entities, mentions, quotes } = goldAnnotation(article);
  const opened = openReading({ text: article.text, lang: 'en', paragraphs: article.paragraphs }, []);
  const reading = { ...opened, entities, mentions, quotes };
  return scoreSentence({ reading, terms: atOnce(readTerms(reading.tokens, reading.sentences)), centrality: [], titleTerms: new Set(), cast, lead: 0 }, at);
}

const PLAIN = 'The old harbour board has nine members and a clerk with one good eye.';

describe('scoreSentence', () => {
  it.each([
    { what: 'that points back', weaker: 'Their old harbour board has nine members and a clerk with one good eye.' },
    { what: 'that joins on', weaker: 'But the harbour board has nine members and a clerk with one good eye.' },
    { what: 'that asks', weaker: 'The old harbour board has nine members and a clerk with one good eye?' },
    { what: 'that cuts a quotation at its end', weaker: 'The old harbour board has nine members and a “clerk with one good eye.' },
    { what: 'that cuts a quotation at its start', weaker: 'The old harbour board has nine members and a clerk" with one good eye.' },
    { what: 'that is short', weaker: 'The old harbour board has members.' },
    { what: 'that is endless', weaker: `The old harbour board has nine members ${'and a clerk with one good eye '.repeat(9)}.` },
    { what: 'in the first person', weaker: 'The old harbour board has nine members and our clerk with one good eye.' },
    { what: 'that is mostly somebody’s words', weaker: 'In the board “{q1d@ana nine members and a clerk have one good eye}” [Reuss|ana].' },
  ])('ranks a sentence lower $what', ({ weaker }) => {
    expect(scoreOf(weaker)).toBeLessThan(scoreOf(PLAIN));
  });

  it.each([
    { what: 'in which something happens', stronger: 'The old harbour board sacked nine members and a clerk with one good eye.' },
    { what: 'at the start of the article', stronger: PLAIN, at: 0 },
  ])('ranks a sentence higher $what', ({ stronger, at = 1 }) => {
    expect(scoreOf(stronger, { at })).toBeGreaterThan(scoreOf(PLAIN));
  });

  it('ranks a sentence higher that names who the article is about, once', () => {
    const named = 'The old harbour board has nine members and [Ana Reuss|ana] has one eye.';
    const twice = 'The old harbour board has [Ana Reuss|ana] and then [Reuss|ana] has one eye.';
    const cast = new Map([['ana', 1]]);
    expect(scoreOf(named, { cast })).toBeGreaterThan(scoreOf(named));
    expect(scoreOf(twice, { cast }) - scoreOf(twice)).toBeCloseTo(scoreOf(named, { cast }) - scoreOf(named));
  });

  it('knows no sentence beyond the last', () => {
    expect(scoreOf(PLAIN, { at: 9 })).toBe(-Infinity);
  });
});

describe('tellsStory', () => {
  it.each([
    { text: PLAIN, tells: true },
    { text: '“The board has nine members.”', tells: true },
    { text: 'The board has nine members', tells: false },
    { text: 'Nine members left.', tells: false },
    { text: 'ALL NINE MEMBERS LEAVE THE BOARD.', tells: false },
    { text: 'About Marrow Port: the port has nine members.', tells: false },
    { text: '© 2031 The board of Marrow and its nine members.', tells: false },
    { text: 'Follow us for more news on the board.', tells: false },
    { text: 'Reporting by our staff in Marrow and Oslo.', tells: false },
    { text: 'Video: the board of Marrow leaves its old house.', tells: false },
    { text: 'Video of the night showed nine members leave.', tells: true },
    { text: 'For more than a year the board had nine members.', tells: true },
    { text: 'Share prices of the port fell by a tenth.', tells: true },
    { text: 'For more news of the port see page nine.', tells: false },
    { text: 'Photographs showed nine members of the board.', tells: true },
  ])('$text: $tells', ({ text, tells }) => {
    const reading = openReading({ text, lang: 'en' }, []);
    const [sentence] = reading.sentences;
    expect(sentence && tellsStory(reading, sentence)).toBe(tells);
  });
});
