import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CARD_WIDTH, GAP, MARGIN, place, type PlacementInput } from '../../src/card/placement.ts';

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const WINDOW = { width: 1000, height: 800 };
const input = (changes: Partial<PlacementInput>): PlacementInput => ({
  rects: [box(300, 100, 400, 120)],
  viewport: WINDOW,
  card: { width: CARD_WIDTH, height: 300 },
  direction: 'ltr',
  ...changes,
});

describe('the side', () => {
  test('below where there is room', () => {
    expect(place(input({}))).toMatchObject({ side: 'below', top: 120 + GAP });
  });

  test('above where there is room only there', () => {
    expect(place(input({ rects: [box(300, 700, 400, 720)] }))).toMatchObject({ side: 'above', top: 700 - GAP - 300 });
  });

  test('a small card needs no more than its own height above', () => {
    const low = { width: 1000, height: 320 };
    expect(place(input({ viewport: low, rects: [box(300, 150, 400, 250)], card: { width: CARD_WIDTH, height: 120 } })).side).toBe('above');
  });

  test('too high for both: the larger side, and the card scrolls inside', () => {
    const { side, top, maxHeight } = place(input({ rects: [box(300, 300, 400, 320)], card: { width: CARD_WIDTH, height: 2000 } }));
    expect({ side, top, maxHeight }).toEqual({ side: 'below', top: 330, maxHeight: 800 - 320 - GAP - MARGIN });
  });

  test('an open card stays on its side when it grows', () => {
    const grown = input({ rects: [box(300, 400, 400, 420)], card: { width: CARD_WIDTH, height: 385 } });
    expect(place(grown).side).toBe('above');
    expect(place({ ...grown, keep: 'below' }).side).toBe('below');
  });

  test('no room on either side: a sheet at the edge that the mark is farther from', () => {
    const low = { width: 320, height: 256 };
    expect(place(input({ viewport: low, rects: [box(10, 90, 60, 110)] }))).toMatchObject({ side: 'sheet-bottom', left: 0, width: 320, arrow: null });
    expect(place(input({ viewport: low, rects: [box(10, 140, 60, 160)] }))).toMatchObject({ side: 'sheet-top', top: 0 });
  });

  test('touch is always a sheet, at the edge that the tapped word is farther from, and stays there while it does not cover the word', () => {
    const low = input({ sheet: true, rects: [box(300, 700, 400, 720)] });
    expect(place(low)).toMatchObject({ side: 'sheet-top', top: 0 });
    const at = (y: number, keep: 'sheet-top' | 'sheet-bottom') => place({ ...low, rects: [box(300, y, 400, y + 20)], keep }).side;
    // The sheet is 300 high: it stays beside a word of its own half, and where the word has left the window.
    expect([at(470, 'sheet-bottom'), at(310, 'sheet-top'), at(900, 'sheet-bottom'), at(-90, 'sheet-top')]).toEqual(['sheet-bottom', 'sheet-top', 'sheet-bottom', 'sheet-top']);
    expect([at(700, 'sheet-bottom'), at(100, 'sheet-top')]).toEqual(['sheet-top', 'sheet-bottom']);
  });

  test('a sheet leaves a part of the page', () => {
    const { side, top, maxHeight } = place(input({ sheet: true, card: { width: 1000, height: 900 } }));
    expect({ side, top, maxHeight }).toEqual({ side: 'sheet-bottom', top: 440, maxHeight: 360 });
  });

  test('a sheet never covers the word that was tapped, wherever on the screen it stands', () => {
    for (let y = 0; y <= 776; y += 8) {
      const card = place(input({ sheet: true, rects: [box(10, y, 60, y + 24)], card: { width: 1000, height: 900 } }));
      expect([y, card.side === 'sheet-top' ? card.maxHeight <= y : card.top >= y + 24]).toEqual([y, true]);
    }
  });
});

describe('across', () => {
  test('begins where the mark begins, in the direction of reading', () => {
    const ltr = place(input({}));
    const rtl = place(input({ direction: 'rtl', rects: [box(600, 100, 700, 120)] }));
    expect(ltr.left).toBeLessThan(300);
    expect(ltr.left).toBeGreaterThan(270);
    expect(rtl.left + rtl.width).toBeGreaterThan(700);
    expect(rtl.left + rtl.width).toBeLessThan(730);
  });

  test('a mark at the border pushes the card inside, and the arrow follows the mark', () => {
    const { left, arrow } = place(input({ rects: [box(930, 100, 990, 120)] }));
    expect(left + CARD_WIDTH).toBe(1000 - MARGIN);
    expect(left + (arrow ?? 0)).toBe(960);
  });

  test('a mark over two lines: below the last one, above the first one', () => {
    const rects = [box(800, 300, 900, 320), box(40, 330, 100, 350)];
    expect(place(input({ rects }))).toMatchObject({ side: 'below', top: 350 + GAP, left: 40 - 18 });
    const above = place(input({ rects: rects.map((rect) => box(rect.left, rect.top + 400, rect.right, rect.bottom + 400)) }));
    expect(above).toMatchObject({ side: 'above', top: 700 - GAP - 300 });
    expect(above.left).toBeGreaterThan(600);
  });

  test('a window that is narrower than the card', () => {
    expect(place(input({ viewport: { width: 300, height: 800 }, rects: [box(10, 100, 60, 120)] })).width).toBe(300 - 2 * MARGIN);
  });
});

test('whatever the window: inside of it, and never over a line of the mark unless as a sheet', () => {
  const length = fc.integer({ min: 0, max: 3000 });
  fc.assert(
    fc.property(
      fc.record({ x: length, y: length, w: fc.integer({ min: 1, max: 500 }), h: fc.integer({ min: 8, max: 80 }) }),
      fc.record({ width: fc.integer({ min: 120, max: 2000 }), height: fc.integer({ min: 120, max: 1500 }) }),
      fc.integer({ min: 40, max: 2500 }),
      fc.constantFrom('ltr' as const, 'rtl' as const),
      ({ x, y, w, h }, viewport, height, direction) => {
        const rect = box(x, y, x + w, y + h);
        const card = place({ rects: [rect], viewport, card: { width: CARD_WIDTH, height }, direction });
        const bottom = card.top + Math.min(height, card.maxHeight);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + card.width).toBeLessThanOrEqual(viewport.width);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
        const inView = rect.top >= 0 && rect.bottom <= viewport.height;
        if (inView && card.side === 'below') expect(card.top).toBeGreaterThanOrEqual(rect.bottom);
        if (inView && card.side === 'above') expect(bottom).toBeLessThanOrEqual(rect.top);
      },
    ),
  );
});
