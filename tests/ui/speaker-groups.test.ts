/** Quotations by speaker: what a document only hands on stands with whoever said it. */
import { describe, expect, it } from 'vitest';
import { countShown, groupBySpeaker } from '../../src/ui/parts/speaker-groups.ts';
import type { QuoteView } from '../../src/core/digest.ts';
import { DIGEST, quote } from '../card/fixture.ts';

const shown = (quotes: readonly QuoteView[]): number[] => groupBySpeaker({ ...DIGEST, quotes }).flatMap((group) => group.quotes.map(({ index }) => index));

const said = quote({ index: 0, start: 20, end: 60 });
const transcript = (changes: Partial<QuoteView> = {}): QuoteView => quote({ index: 1, start: 0, end: 60, speaker: null, speakerText: 'a transcript', ...changes });

describe('what a document hands on', () => {
  it('stands once, with whoever said it', () => {
    expect(shown([said, transcript()])).toEqual([0]);
    expect(countShown({ ...DIGEST, quotes: [said, transcript()] })).toBe(1);
    expect(shown([said, transcript({ start: said.start })])).toEqual([0]);
    expect(shown([transcript({ start: said.start }), said])).toEqual([0]);
  });

  it.each([
    { what: 'holds no other words', quotes: [transcript()], indices: [1] },
    { what: 'holds words of nobody who is known', quotes: [quote({ index: 0, start: 20, end: 60, speaker: null, speakerText: 'a clerk' }), transcript()], indices: [0, 1] },
    { what: 'holds a part of them', quotes: [quote({ index: 0, start: 20, end: 90 }), transcript()], indices: [0, 1] },
    { what: 'is a body that has a name', quotes: [said, transcript({ speaker: said.speaker })], indices: [0, 1] },
  ])('stands by itself where it $what', ({ quotes, indices }) => {
    expect(shown(quotes).sort()).toEqual(indices);
  });
});

describe('grouping', () => {
  it('takes no longer for many who speak than for their words', () => {
    const quotes = Array.from({ length: 40_000 }, (_, index) => quote({ index, start: index * 10, end: index * 10 + 5, speaker: null, speakerText: `clerk ${index}` }));
    const start = process.cpuUsage();
    expect(countShown({ ...DIGEST, quotes })).toBe(40_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1_000);
  });
});
