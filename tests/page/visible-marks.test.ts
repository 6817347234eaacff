/** Which mentions are painted, for each density and choice of kinds. */
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/core/annotation.ts';
import { chosenMarks, visibleMarks } from '../../src/page/visible-marks.ts';
import type { Density, MarkColumns, PaintPreferences, TextMap } from '../../src/page/types.ts';

/** Two paragraphs, 0–49 and 52–99; mentions of A and B in both. */
const MENTIONS = [
  { start: 0, entity: 'A', kind: 'person' },
  { start: 10, entity: 'B', kind: 'place' },
  { start: 20, entity: 'A', kind: 'person' },
  { start: 60, entity: 'A', kind: 'person' },
  { start: 70, entity: 'B', kind: 'place' },
  { start: 80, entity: 'B', kind: 'place' },
] as const;

const marks: MarkColumns = {
  starts: MENTIONS.map(({ start }) => start),
  ends: MENTIONS.map(({ start }) => start + 4),
  kinds: MENTIONS.map(({ kind }) => KINDS.indexOf(kind)),
  entities: MENTIONS.map(({ entity }) => entity.charCodeAt(0)),
  quoteStarts: [],
  quoteEnds: [],
  quoteTints: [],
};

const paragraphAt: TextMap['paragraphAt'] = (offset) => (offset < 50 ? 0 : 1);
const map: TextMap = { text: '', paragraphs: [], shadowRoots: [], blocks: [], paragraphAt, toRanges: () => [], toOffset: () => null, spanOf: () => null };

const preferences = (density: Density, off: readonly string[] = []): PaintPreferences => ({
  density,
  palette: 'gloss',
  kinds: { person: !off.includes('person'), place: !off.includes('place'), organisation: true, event: true, office: true, topic: true, quote: true },
});

const visible = (columns: MarkColumns, { density, kinds }: PaintPreferences): readonly number[] => visibleMarks(chosenMarks(columns, kinds), columns, map, density);

describe('density', () => {
  test.each<[Density, readonly number[]]>([
    ['every', [0, 1, 2, 3, 4, 5]],
    ['paragraph', [0, 1, 3, 4]],
    ['first', [0, 1]],
    ['off', []],
  ])('%s', (density, expected) => expect(visible(marks, preferences(density))).toEqual(expected));
});

test('a kind that the reader turned off is not painted, and takes nobody else along', () => {
  expect(visible(marks, preferences('every', ['person']))).toEqual([1, 4, 5]);
  expect(visible(marks, preferences('first', ['place']))).toEqual([0]);
});

test('a mark of a kind that this version does not know is left out', () => {
  expect(visible({ ...marks, kinds: marks.kinds.map(() => 99) }, preferences('every'))).toEqual([]);
});
