import { describe, expect, it } from 'vitest';
import { byDocument } from '../../../src/core/digest/sources.ts';
import { groupedByType, type TypedTie } from '../../../src/core/digest/ties.ts';

const REPORT = { kind: 'document', title: 'Report on the ford', date: '2030-12-01', paragraph: 4 } as const;
const GENERAL = { kind: 'general', title: null, date: null, paragraph: null } as const;
const at = (paragraph: number) => ({ ...REPORT, paragraph });

describe('receipts by document', () => {
  it('names each document once, with its paragraphs in order', () => {
    expect(byDocument([at(10), at(9), GENERAL, REPORT, at(9)])).toEqual([
      { kind: 'document', title: 'Report on the ford', date: '2030-12-01', paragraphs: [4, 9, 10] },
      { kind: 'general', title: null, date: null, paragraphs: [] },
    ]);
  });

  it('leaves the document out that stands above, where a paragraph can stand alone', () => {
    expect(byDocument([at(9)], [REPORT])).toEqual([{ kind: 'same', title: null, date: null, paragraphs: [9] }]);
    expect(byDocument([GENERAL], [GENERAL])[0]?.kind).toBe('general');
    expect(byDocument([{ ...REPORT, date: '2031-01-01' }], [REPORT])[0]?.kind).toBe('document');
  });
});

describe('the document above is the one that ends the line above', () => {
  const article = (paragraph: number) => ({ kind: 'article', title: null, date: null, paragraph }) as const;

  it('not that of the last receipt', () => {
    expect(byDocument([at(9)], [REPORT, article(2), at(5)])[0]?.kind).toBe('document');
    expect(byDocument([article(9)], [REPORT, article(2), at(5)])[0]?.kind).toBe('same');
  });

  it('and only what stands first is left without it', () => {
    expect(byDocument([article(2), at(9)], [REPORT]).map(({ kind }) => kind)).toEqual(['article', 'document']);
  });
});

describe('ties by type', () => {
  const tie = (entity: string, type: string, paragraph: number): TypedTie => ({ entity, name: entity, names: [], kind: 'person', first: null, type, receipt: at(paragraph) });

  it('puts neighbours of one type together, with their documents', () => {
    expect(groupedByType([tie('ana', 'met', 4), tie('ben', 'met', 2), tie('cy', 'same-sentence', 7)]).map(({ type, ties, sources }) => [type, ties.map(({ entity }) => entity), sources.map(({ kind, paragraphs }) => [kind, paragraphs])])).toEqual([
      ['met', ['ana', 'ben'], [['document', [2, 4]]]],
      ['same-sentence', ['cy'], [['same', [7]]]],
    ]);
  });
});
