/**
 * The card's door: what the content script (and the first-run page) hands in, and what it gets back.
 *
 * The card knows marks by number (index in `MarkColumns`); where they stand on the page, how their
 * `CardView` is fetched and how the page scrolls is the caller's business. Pixels are CSS pixels of the
 * viewport, times are milliseconds.
 */
import type { Span } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import type { CardEvent } from './machine.ts';

export type Direction = 'ltr' | 'rtl';

/** A rectangle in the viewport; a `DOMRect` fits. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a mark stands now. */
export interface MarkAnchor {
  /** One box a line, in reading order; never empty. */
  readonly rects: readonly Box[];
  /** The element that holds the mark: an open modal dialog around it becomes the card's parent. */
  readonly element: Element;
}

/** The reader's settings that the card acts on. `PagePreferences` of platform/messages.ts fits. */
export interface CardPreferences {
  readonly delays: { readonly show: number; readonly hide: number };
  /** False: no card by hovering; keyboard and click still open one. */
  readonly cards: boolean;
  /** The interface's strings by message key (`card_…`); see `cardStrings` in platform/i18n.ts. */
  readonly strings: Readonly<Record<string, string>>;
  /** BCP 47 tag of the interface: dates, numbers and plurals follow it. */
  readonly lang: string;
  readonly direction: Direction;
}

/** What the card needs from the page around it. */
export interface CardEnvironment {
  readonly document: Document;
  readonly preferences: CardPreferences;
  /** Where a mark stands at this moment; null when it is no longer on the page. */
  readonly anchor: (mark: number) => MarkAnchor | null;
  /** Brings what draws cards. Asked for when the first card is on its way, so that pages without one do without it; when it rejects, no card comes, and the next one asks again. */
  readonly bringFace: () => Promise<CreateFace>;
  /** Everything that the card shows of a mark's entity; null when the article is no longer known. */
  readonly load: (mark: number) => Promise<CardView | null>;
  /** Scrolls to a stretch of the article and flashes it. */
  readonly reveal: (span: Span) => void;
  /** Scrolls to the entity's next or previous mention and answers its mark; null when there is none on the page. */
  readonly step: (mark: number, direction: 'next' | 'previous') => number | null;
  /** Scrolls to a mention and answers its mark; null when it is none. */
  readonly goTo: (mention: Span) => number | null;
  /** Opens the side panel, or what stands for it. Left out where there is none (the first-run page): the button is not drawn. */
  readonly openPanel?: () => void;
  /** Called with the mark that the card shows now; with null when it closed, and at each Escape. */
  readonly onShow: (mark: number | null) => void;
  /** Ends the card like `destroy`. */
  readonly signal?: AbortSignal;
}

/** Gives a mark's number in the reading that takes the place of the one before; null where it is gone. */
export type NewNumbers = (mark: number) => number | null;

/** How a card was asked for; all but hovering show it at once. */
export type OpenedBy = 'hover' | 'keyboard' | 'click' | 'touch';

/**
 * One card on one page, made by `createCard` in card.ts.
 *
 * The card watches by itself: scrolling, selecting, typing, Escape, clicks outside, the pointer inside of
 * it, fullscreen. The caller reports what only it knows: the mark under the pointer.
 */
export interface Card {
  /** The mark under the mouse, or null; call it for each hit test, repeated values cost nothing. */
  readonly pointAt: (mark: number | null) => void;
  /**
   * Opens the card of a mark at once. `keyboard` and `touch` move the focus into it (and `touch` draws a
   * sheet at an edge); `click` leaves the focus where it is.
   */
  readonly open: (mark: number, by: Exclude<OpenedBy, 'hover'>) => void;
  /** Closes the card, pinned or not, and gives the focus back. */
  readonly close: () => void;
  /** The mark whose card is shown, or null. */
  readonly shown: () => number | null;
  /** The marks were numbered anew: a card that is shown or on its way goes with its mark, and goes away when that is gone. */
  readonly renumber: (numbers: NewNumbers) => void;
  readonly setPreferences: (preferences: CardPreferences) => void;
  /** Takes the element, listeners and timers away; calling it twice is harmless. */
  readonly destroy: () => void;
}

/** `createCard` of card.ts: adds nothing to the page before the first card is shown. */
export type CreateCard = (environment: CardEnvironment) => Card;

/** A card as it is drawn. */
export interface DrawnCard {
  readonly mark: number;
  readonly by: OpenedBy;
  readonly view: CardView;
  readonly pinned: boolean;
}

/** What is seen of a card: it draws what it is told, and tells what the reader does in it. When a card comes and goes is decided elsewhere. */
export interface CardFace {
  /** Draws a card in place of the one before, beside its mark. */
  readonly show: (card: DrawnCard) => void;
  /** The card that is shown, if there is one, has changed in these. */
  readonly change: (changes: Partial<DrawnCard>) => void;
  /** The mark may stand elsewhere than before. */
  readonly move: () => void;
  /** Takes the element off the page; the focus goes back where it came from, if that is wanted and the card had it. */
  readonly hide: (returnFocus: boolean) => void;
  readonly setPreferences: (preferences: CardPreferences) => void;
}

/** Makes what draws the cards of a page: touches nothing before the first one is shown. `send` takes what happens in the card. */
export type CreateFace = (environment: CardEnvironment, send: (event: CardEvent) => void) => CardFace;

/** As `CreateFace`, with the card's style sheet: `createFace` of face.tsx. */
export type CreateStyledFace = (...args: [...Parameters<CreateFace>, styles: string]) => CardFace;
