import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/core/annotate.ts';
import type { Annotation, Span } from '../../src/core/annotation.ts';

const read = (text: string): Annotation => annotate({ text }, { glossaries: [] });

/** Every span of an annotation. */
function spansOf({ mentions, quotes, summary, entities }: Annotation): Span[] {
  const receipts = entities.flatMap(({ office }) => (office && 'start' in office.receipt ? [office.receipt] : []));
  return [...mentions, ...quotes, ...quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null)), ...summary, ...receipts];
}

/** Pieces that news is made of, and pieces that break readers of news. */
const PIECES = fc.constantFrom(
  ...['Prime Minister ', 'Samir al-Haddari', 'Ines Morland', ', head of the Harbour Board, ', ' said', ' that ', '“', '”', '"', "'", '’', '‘', '. ', ', ', '\n\n', 'He added ', 'according to ', '(', ')', 'Dr. ', 'U.N. ', '- ', '—'],
  ...['سمیر الحداری', '\u200C', '\u202E', '\u2067', '\uD800', '\uDC00', '😀', '\u0301', '\u00AD', '\uFB01', '\u0000', '…', 'İ', 'ß', 'CAPITALS AGAIN ', '20 billion ', 'the ', 'former ', 'she '],
);
const news = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('annotate, for any text', () => {
  it('returns the text unchanged, and spans that are sorted, in bounds and not empty', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const annotation = read(text);
        expect(annotation.article.text).toBe(text);
        expect(spansOf(annotation).filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([]);
        const starts = annotation.mentions.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('has mentions that never overlap, and entities for all that it names', () => {
    fc.assert(
      fc.property(news, (text) => {
        const { mentions, quotes, entities } = read(text);
        const known = new Set(entities.map(({ id }) => id));
        mentions.forEach((mention, index) => {
          expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          expect(known).toContain(mention.entity);
        });
        for (const { speaker } of quotes) if (speaker?.entity) expect(known).toContain(speaker.entity);
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('gives the same twice', () => {
    fc.assert(
      fc.property(news, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  }, 30_000);

  // A reading that is quadratic in any of these takes minutes.
  it.each(['"', '“', "'", 'A ', 'Al-A ', '. ', '( ', 'said ', 'He said “', '\u202E', '\uD800', '\n', 'X, head of ', 'Ana Bell disagreed; the levy, she argued, '])('ends in time on 10,000 × %j', (unit) => {
    const start = performance.now();
    read(unit.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(10_000);
  }, 30_000);

  it('reads nothing in nothing', () => {
    expect(read('')).toMatchObject({ entities: [], mentions: [], quotes: [], summary: [] });
  });
});
