import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/annotation.ts';
import { goldAnnotation } from '../../src/build/corpus/gold.ts';
import { parseMarkup } from '../../src/build/corpus/markup.ts';
import { rouge } from '../../src/build/corpus/rouge.ts';
import { addScores, MEASURES, scoreArticle, shareOf } from '../../src/build/corpus/score.ts';

const GOLD = parseMarkup(`
@vale person Ines Vale = Mayor of Marrow
@beck person Tomas Beck
@marrow place Marrow
---
{o vale The mayor of [Marrow|marrow]}, {s1 [Ines Vale|vale]}, {c1 said} {q1i the line would close}. "{q2d No}," {s2 [Tomas Beck|beck]} {c2 said}. {s3 A clerk} {c3 said} {q3i it was late}.
`);
const PERFECT = goldAnnotation(GOLD);
const read = (change: Partial<Annotation>) => scoreArticle(GOLD, { ...PERFECT, ...change }).scores;

describe('scoreArticle', () => {
  it('gives the marks themselves full counts', () => {
    const { scores, misses } = scoreArticle(GOLD, PERFECT);
    expect(misses).toEqual([]);
    expect(scores['names found']).toEqual({ right: 3, of: 3 });
    expect(scores['speakers right']).toEqual({ right: 3, of: 3 });
    expect(scores['offices right']).toEqual({ right: 1, of: 1 });
    for (const measure of MEASURES) expect(shareOf(scores[measure])).toBe(1);
  });

  it('counts a name with a wrong border or kind as missed and as wrong', () => {
    const scores = read({ mentions: PERFECT.mentions.map((mention) => (mention.entity === 'beck' ? { ...mention, end: mention.end - 1 } : mention.entity === 'marrow' ? { ...mention, kind: 'person' as const } : mention)) });
    expect(scores['names found']).toEqual({ right: 1, of: 3 });
    expect(scores['names right']).toEqual({ right: 1, of: 3 });
    expect(scores['persons found']).toEqual({ right: 1, of: 2 });
  });

  it('does not ask for names what is no name', () => {
    const [first] = PERFECT.mentions;
    expect(read({ mentions: [...PERFECT.mentions, ...(first ? [{ ...first, start: 0, end: 3, rule: 'nominal' as const }] : [])] })['names right']).toEqual({ right: 3, of: 3 });
  });

  it('takes a quotation for found when most of it is common', () => {
    const moved = (by: number) => read({ quotes: PERFECT.quotes.map((quote, at) => (at === 0 ? { ...quote, start: quote.start + by } : quote)) })['quotes found'].right;
    expect(moved(2)).toBe(3);
    expect(moved(9)).toBe(2);
  });

  it('counts a speaker as wrong who is another, or whom the article left unnamed', () => {
    const named = (at: number, entity: string) => read({ quotes: PERFECT.quotes.map((quote, index) => (index === at && quote.speaker ? { ...quote, speaker: { ...quote.speaker, entity } } : quote)) });
    expect(named(0, 'beck')['speakers right']).toEqual({ right: 2, of: 3 });
    expect(named(2, 'beck')['speakers right']).toEqual({ right: 2, of: 3 });
  });

  it('counts an unsure speaker as not given', () => {
    const scores = read({ quotes: PERFECT.quotes.map((quote) => ({ ...quote, certainty: 'unknown' as const })) });
    expect(scores['speakers given']).toEqual({ right: 0, of: 3 });
    expect(scores['speakers right']).toEqual({ right: 0, of: 0 });
  });

  it('follows a read entity to the marked one by where it is mentioned', () => {
    const renamed = (id: string) => (id === 'vale' ? 'article:1' : id);
    const scores = read({
      entities: PERFECT.entities.map((entity) => ({ ...entity, id: renamed(entity.id) })),
      mentions: PERFECT.mentions.map((mention) => ({ ...mention, entity: renamed(mention.entity) })),
      quotes: PERFECT.quotes.map((quote) => ({ ...quote, speaker: quote.speaker && { ...quote.speaker, entity: quote.speaker.entity && renamed(quote.speaker.entity) } })),
    });
    expect(scores['speakers right']).toEqual({ right: 3, of: 3 });
  });

  it('takes a body by each of its names, and words for one post for one', () => {
    const gold = parseMarkup(`
@vale person Ines Vale = Chairwoman of Reef Conservation Trust
@reef organisation Reef Conservation Trust
---
[Ines Vale|vale], {o vale who chairs the [RCT|reef]}, left.
`);
    const perfect = goldAnnotation(gold);
    const right = (title: string, called: string): number => {
      const entities = perfect.entities.map((entity) => (entity.id === 'reef' ? { ...entity, name: called } : entity.office ? { ...entity, office: { ...entity.office, title, of: 'reef' } } : entity));
      return scoreArticle(gold, { ...perfect, entities }).scores['offices right'].right;
    };
    expect(right('Chair of the RCT', 'RCT')).toBe(1);
    expect(right('Chairman of the Reef Conservation Trust', 'Reef Conservation Trust')).toBe(1);
    expect(right('Chair of the CRT', 'CRT of the North')).toBe(0);
    expect(right('Director of the RCT', 'RCT')).toBe(0);
  });

  it('compares offices without case, order and small words, but with their standing', () => {
    const office = (title: string, status: 'current' | 'former' = 'current') => read({ entities: PERFECT.entities.map((entity) => (entity.office ? { ...entity, office: { ...entity.office, title, status } } : entity)) })['offices right'].right;
    expect(office('mayor of the Marrow')).toBe(1);
    expect(office('Marrow mayor')).toBe(1);
    expect(office('Mayor')).toBe(1);
    expect(office('Deputy Mayor of Marrow')).toBe(0);
    expect(office('Marrow')).toBe(0);
    expect(office('Mayor of Harrow')).toBe(0);
    expect(office('Chairwoman of Marrow')).toBe(0);
    expect(office('Mayor of Marrow', 'former')).toBe(0);
    expect(read({ entities: PERFECT.entities.map((entity) => ({ ...entity, office: null })) })['offices shown']).toEqual({ right: 0, of: 1 });
  });

  it('adds up articles', () => {
    const { scores } = scoreArticle(GOLD, PERFECT);
    expect(addScores([scores, scores])['quotes found']).toEqual({ right: 6, of: 6 });
    expect(shareOf(addScores([])['quotes found'])).toBe(1);
  });
});

describe('rouge', () => {
  it.each([
    { summary: 'the red boat', reference: 'The red boat.', length: 1 as const, value: 1 },
    { summary: 'the red boat', reference: 'the blue boat', length: 1 as const, value: 2 / 3 },
    { summary: 'the red boat', reference: 'the blue boat', length: 2 as const, value: 0 },
    { summary: 'a a a', reference: 'a', length: 1 as const, value: 0.5 },
    { summary: '', reference: '', length: 1 as const, value: 0 },
  ])('$summary / $reference at $length', ({ summary, reference, length, value }) => {
    expect(rouge(summary, reference, length)).toBeCloseTo(value);
  });
});
