/**
 * What the parts of the live-page layer hand to each other. Nothing here touches the extension API.
 *
 * Offsets are UTF-16 units of the article's text (`TextMap.text`), half-open: `[start, end)`.
 */
import type { ArticleHead, NoArticle, SkipReason } from '../article/choice.ts';
import type { Article, Kind, Span } from '../core/annotation.ts';
import type { MarkColumns } from '../core/mark-columns.ts';

/** A stretch of the page that is laid out as one block: a paragraph, a heading, a list item, or a run of text between such. */
export interface Block {
  /** The nearest element that is laid out as a block. Several blocks share it where text stands loose between other blocks. */
  readonly element: Element;
  /** Text nodes, and `<br>` elements, in the order of the document. Live: they belong to the page. */
  readonly nodes: readonly (Text | Element)[];
}

export interface SkippedBlock extends Block {
  readonly reason: SkipReason;
}

/** The article on a page: live nodes, and what the page says about it. */
export interface FoundArticle extends ArticleHead {
  readonly found: true;
  /** The smallest element that holds all blocks. */
  readonly root: Element;
  readonly blocks: readonly Block[];
  /** Blocks inside `root` that are no part of the article. */
  readonly skipped: readonly SkippedBlock[];
}

export type ArticleSearch = FoundArticle | NoArticle;

/** What the finder asks of the place it runs in; a parsed document without layout leaves it out. */
export interface LayoutSeam {
  /** False for elements that are not rendered (`display: none`, `visibility: hidden`). */
  readonly isRendered: (element: Element) => boolean;
}

/** A stretch of one text node: what `new StaticRange` wants. `start` and `end` are UTF-16 offsets in `node.data`. */
export interface NodeRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** One text for the live article, and the way from offsets to text nodes and back. */
export interface TextMap {
  /** Blocks with `"\n\n"` between them, `<br>` as `"\n"`, other white space collapsed as it is rendered. */
  readonly text: string;
  /** One span per block of the article, in order. */
  readonly paragraphs: readonly Span[];
  /** The shadow roots that blocks stand in; most pages have none. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Block `i` stands at `paragraphs[i]`. */
  readonly blocks: readonly Block[];
  /** Index of the paragraph that holds the offset, or -1. */
  readonly paragraphAt: (offset: number) => number;
  /** The stretches of text nodes that render `[start, end)`; empty where the nodes were changed or removed since. */
  readonly toRanges: (start: number, end: number) => NodeRange[];
  /** The article's offset of a position in a text node; null when the node is no part of the article. */
  readonly toOffset: (node: Node, offset: number) => number | null;
  /** The stretch of the article's text that a text node holds; null when it holds none. */
  readonly spanOf: (node: Node) => Span | null;
}

export type Density = 'every' | 'paragraph' | 'first' | 'off';
export type Palette = 'gloss' | 'colour-blind' | 'monochrome';

/** The settings that decide what is painted: a part of `PagePreferences` in `platform/messages.ts`. */
export interface PaintPreferences {
  readonly density: Density;
  readonly kinds: Readonly<Record<Kind | 'quote', boolean>>;
  readonly palette: Palette;
}

/** A mark under a point, or one that the keyboard went to. */
export interface Hit {
  /** Index into the columns of `MarkColumns`. */
  readonly mark: number;
  /** The boxes of the marked words in viewport coordinates (CSS px), one a line. */
  readonly rects: readonly DOMRect[];
}

export type { Article, Kind, MarkColumns, Span };

/** Paints marks as CSS highlights; changes no node of the page. */
export interface Painter {
  /** Paints these marks instead of the ones before. `visible` holds the indices of the mentions to paint, in order; `partly` leaves out quotations before and after them. */
  readonly paint: (map: TextMap, marks: MarkColumns, visible: readonly number[], preferences: PaintPreferences, partly?: boolean) => void;
  /** Shows which mention the card is about; null for none. */
  readonly setActive: (mark: number | null) => void;
  /** Flashes a stretch that was scrolled to, and ends the flash after `milliseconds` (default 1,600). */
  readonly flash: (span: Span, milliseconds?: number) => void;
  /** Puts the highlights back when the page has cleared the registry; gives up after a few times. True when marks stand. */
  readonly restore: () => boolean;
  /** Takes off all marks and the style sheets. */
  readonly clear: () => void;
}

export interface HitTest {
  /** The painted mention under a point of the viewport (CSS px), or null. */
  readonly at: (x: number, y: number) => Hit | null;
  /** The boxes of a mention; empty when it is not rendered. */
  readonly rectsOf: (mark: number) => readonly DOMRect[];
}

/** What the pointer does over painted mentions. Silent while the reader scrolls or drags; whether they type or select is the card's to know. */
export interface PointerEvents {
  readonly onEnter: (hit: Hit, event: PointerEvent) => void;
  readonly onLeave: () => void;
  /** A click with a mouse or pen. `event` is not prevented: links stay links. */
  readonly onClick: (hit: Hit, event: MouseEvent) => void;
  /** A tap with a finger. */
  readonly onTap: (hit: Hit, event: MouseEvent) => void;
}

/** The mention that the keyboard stands on. */
export interface MentionCursor {
  /** Scrolls a mention into view. */
  readonly goTo: (mark: number) => Hit;
  /** Goes on from a mention, from the first one in view where that is null. Wraps around. Null when there is none. */
  readonly next: (from: number | null) => Hit | null;
  readonly previous: (from: number | null) => Hit | null;
}

/** What happens to the page while it is open. */
export interface PageEvents {
  /** The blocks of the article that were edited; null when others may have come or gone, so that the page must be looked at. */
  readonly onChange: (edited: readonly Block[] | null) => void;
  /** The address changed without a load: find the article again. */
  readonly onNavigate: (url: string) => void;
  /** The page goes into the back/forward cache or ends, and comes back. */
  readonly onHide: () => void;
  readonly onShow: () => void;
}
