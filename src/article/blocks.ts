/** The blocks of a page with what the finder wants to know of them. */
import type { SkipReason } from './choice.ts';
import { regionReason } from './hints.ts';
import type { PageElement, PageModel } from './page-model.ts';

/** A part of the page whose tag, role or names say that it is no part of an article. */
export interface Region {
  /** Index of its element. */
  readonly element: number;
  readonly tag: string;
  readonly reason: SkipReason;
  readonly parent: Region | null;
}

/** A block with its features. `text` is as in `PageBlock`; lengths are UTF-16 units. */
export interface Block {
  /** Index into the page's blocks. */
  readonly index: number;
  /** Index of the nearest element that is laid out as a block. */
  readonly element: number;
  readonly text: string;
  readonly length: number;
  readonly linked: number;
  readonly styled: boolean;
  /** 1–6 for a heading, else 0. */
  readonly heading: number;
  readonly region: Region | null;
  /** Inside `<li>`. */
  readonly listed: boolean;
  /** Inside `<td>` or `<th>`. */
  readonly cell: boolean;
}

/** What holds for all text in an element. */
interface Place {
  readonly element: number;
  readonly region: Region | null;
  readonly linked: boolean;
  readonly heading: number;
  readonly listed: boolean;
  readonly cell: boolean;
}

/** What a figure shows as text of the article's own. */
const FRAMED = /^(?:TABLE|PRE|BLOCKQUOTE)$/;
const HEADING = /^H([1-6])$/;
const BODY: Place = { element: 0, region: null, linked: false, heading: 0, listed: false, cell: false };

function placeIn(parent: Place, element: PageElement, index: number, known: Map<string, SkipReason | null>): Place {
  const { tag, inline, link } = element;
  const reason = regionReason(element, known);
  // A link, or a word in a line, is seldom a part of its own.
  const isRegion = reason !== null && !(inline && (parent.linked || reason === 'comments'));
  return {
    element: inline ? parent.element : index,
    region: isRegion ? { element: index, tag, reason, parent: parent.region } : parent.region?.tag === 'FIGURE' && FRAMED.test(tag) ? parent.region.parent : parent.region,
    linked: parent.linked || link === true,
    heading: Number(HEADING.exec(tag)?.[1] ?? parent.heading),
    listed: parent.listed || tag === 'LI',
    cell: parent.cell || tag === 'TD' || tag === 'TH',
  };
}

/** The page's blocks in order, those in regions that look foreign too. */
export function readBlocks({ elements, blocks }: Pick<PageModel, 'elements' | 'blocks'>): Block[] {
  const places: Place[] = [];
  const known = new Map<string, SkipReason | null>();
  elements.forEach((element, index) => places.push(index === 0 ? BODY : placeIn(places[element.parent] ?? BODY, element, index, known)));
  return blocks.map(({ at, text, length, linked, styled = false }, index) => {
    const { element, region, heading, listed, cell } = places[at] ?? BODY;
    return { index, element, text, length, linked, styled, heading, region, listed, cell };
  });
}

/** The element or the nearest one around it that fits; -1 when none does. */
export function closest(elements: readonly PageElement[], from: number, fits: (element: PageElement, index: number) => boolean): number {
  let index = from;
  for (let element = elements[index]; element; element = elements[index]) {
    if (fits(element, index)) return index;
    index = element.parent;
  }
  return -1;
}

/** Whether an element stands in another, or is it. */
export const isWithin = (elements: readonly PageElement[], inner: number, outer: number): boolean => closest(elements, inner, (_, index) => index === outer) >= 0;
