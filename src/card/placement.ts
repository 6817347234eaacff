/**
 * Where the card stands: pure geometry in CSS pixels of the viewport.
 *
 * The card never covers a line of its mark while there is room beside it: below by preference, else above,
 * else (short windows, 400 % zoom, touch) as a sheet at the edge that the mark is farther from.
 */
import type { Box, Direction } from './types.ts';

/** Between the mark and the card: the arrow fits in. */
export const GAP = 10;
/** Between the card and the border of the viewport. */
export const MARGIN = 8;
export const CARD_WIDTH = 352;
/** Less height than this is no card but a slit. */
const LEAST_HEIGHT = 180;
/** The arrow keeps clear of the round corners. */
const ARROW_INSET = 18;
/** A sheet takes less than half of the viewport, so that the mark in the other half stays in view … */
const SHEET_SHARE = 0.45;
/** … but in low windows up to this share, as long as it would be a slit. */
const LOW_SHEET_SHARE = 0.7;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'below' | 'above' | 'sheet-bottom' | 'sheet-top';

export interface PlacementInput {
  /** Boxes of the mark, one a line; never empty. */
  readonly rects: readonly Box[];
  readonly viewport: Size;
  /** What the card's content asks for, unlimited. */
  readonly card: Size;
  readonly direction: Direction;
  /** The side that an open card stands on: it stays there while it fits, and covers no mark, so that growing does not make it jump. */
  readonly keep?: Side | null;
  /** Always a sheet (touch). */
  readonly sheet?: boolean;
}

export interface Placement {
  readonly side: Side;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Middle of the arrow from the card's left edge; null for a sheet. */
  readonly arrow: number | null;
}

/** Places a card; the result lies inside of the viewport when the viewport is larger than the margins. */
export function place(input: PlacementInput): Placement {
  const { rects, viewport, card } = input;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const room = { below: viewport.height - bottom - GAP - MARGIN, above: top - GAP - MARGIN };
  const sheet = (top + bottom) / 2 > viewport.height / 2 ? 'sheet-top' : 'sheet-bottom';
  const side = input.sheet ? keptSheet(input, top, bottom) ?? sheet : (chooseSide(room, card.height, input.keep ?? null) ?? sheet);
  if (side === 'sheet-bottom' || side === 'sheet-top') return placeSheet(side, viewport, card);
  const line = side === 'below' ? rects[rects.length - 1] : rects[0];
  const width = Math.max(0, Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN));
  const anchor = line ?? { left: 0, right: 0, top, bottom };
  const left = clamp(startOf(anchor, width, input.direction), MARGIN, viewport.width - MARGIN - width);
  const height = Math.min(card.height, room[side]);
  return {
    side,
    left,
    top: clamp(side === 'below' ? bottom + GAP : top - GAP - height, MARGIN, viewport.height - MARGIN - height),
    width,
    maxHeight: Math.min(room[side], viewport.height - 2 * MARGIN),
    arrow: clamp((anchor.left + anchor.right) / 2 - left, ARROW_INSET, width - ARROW_INSET),
  };
}

/** The sheet's side, as long as it lies on no line of a mark in view: a step to the next mention scrolls it there. */
function keptSheet({ keep, viewport, card }: PlacementInput, top: number, bottom: number): Side | null {
  const height = Math.min(card.height, sheetHeight(viewport));
  const covers = keep === 'sheet-top' ? top < height && bottom > 0 : bottom > viewport.height - height && top < viewport.height;
  return covers ? null : (keep ?? null);
}

function chooseSide(room: { below: number; above: number }, height: number, keep: Side | null): 'below' | 'above' | null {
  if ((keep === 'below' || keep === 'above') && room[keep] >= Math.min(height, LEAST_HEIGHT)) return keep;
  if (room.below >= height) return 'below';
  if (room.above >= height) return 'above';
  const larger = room.below >= room.above ? 'below' : 'above';
  return room[larger] >= LEAST_HEIGHT ? larger : null;
}

function placeSheet(side: 'sheet-bottom' | 'sheet-top', viewport: Size, card: Size): Placement {
  const maxHeight = sheetHeight(viewport);
  const height = Math.min(card.height, maxHeight);
  return { side, left: 0, top: side === 'sheet-top' ? 0 : viewport.height - height, width: viewport.width, maxHeight, arrow: null };
}

function sheetHeight({ height }: Size): number {
  return Math.floor(Math.max(height * SHEET_SHARE, Math.min(LEAST_HEIGHT, height * LOW_SHEET_SHARE)));
}

/** The card begins where the mark begins, in the direction of reading. */
function startOf(anchor: Box, width: number, direction: Direction): number {
  return direction === 'ltr' ? anchor.left - ARROW_INSET : anchor.right + ARROW_INSET - width;
}

/** `least` wins where the limits cross. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
