/**
 * The card's one element on the page: `<gloss-card>`, a manual popover in the top layer with a closed shadow root.
 *
 * It joins the page when a card is shown and leaves it when the card closes; a page that the card never opened
 * on never sees it. The element has no class behind it (the custom-element registry is null in Chrome's isolated
 * world); any valid custom name takes a shadow root.
 */
import { HOST_NAME } from './host-name.ts';
import type { Placement, Side, Size } from './placement.ts';

export interface CardHost {
  readonly element: HTMLElement;
  /** Everything visible stands in here. */
  readonly frame: HTMLElement;
  /** The element in the card that has the focus. */
  readonly focused: () => Element | null;
  /** Joins the page (or moves) and the top layer. Moving keeps the content, and the focus where it was. */
  readonly attach: (parent: Element) => void;
  readonly detach: () => void;
  /** The card's own height at the given width, unlimited by the window. */
  readonly measure: (width: number) => Size;
  readonly place: (placement: Placement) => void;
  /** Says something to screen readers. */
  readonly announce: (text: string) => void;
}

const SIDES: readonly Side[] = ['below', 'above', 'sheet-bottom', 'sheet-top'];

/** The same for every card of a document: reading it took a good part of showing one. */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** Builds the element without touching the page. Keyboard and wheel events inside never reach the page's listeners. */
export function createHost(document: Document, styles: string): CardHost {
  const element = document.createElement(HOST_NAME);
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed', delegatesFocus: false });
  const { CSSStyleSheet: Sheet } = document.defaultView ?? window;
  let sheet = sheets.get(document);
  if (!sheet) {
    sheets.set(document, (sheet = new Sheet()));
    sheet.replaceSync(styles);
  }
  const place = new Sheet();
  place.replaceSync(':host{}');
  root.adoptedStyleSheets = [sheet, place];
  const frame = append(document, root, 'gloss');
  const live = append(document, root, 'unseen');
  live.setAttribute('role', 'status');
  for (const type of ISOLATED) root.addEventListener(type, (event) => event.stopPropagation());

  return {
    element,
    frame,
    focused: () => root.activeElement,
    attach: (parent) => attach(element, parent, root),
    detach: () => {
      live.textContent = '';
      element.remove();
    },
    measure: (width) => measure(place, frame, width),
    place: (placement) => writePlace(place, frame, placement),
    announce: (text) => {
      live.textContent = text;
    },
  };
}

/** Page shortcuts must not hear what is typed or pressed in the card. */
const ISOLATED = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'wheel', 'touchstart', 'touchend', 'contextmenu'] as const;

function append(document: Document, root: ShadowRoot, name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  root.append(element);
  return element;
}

function attach(element: HTMLElement, parent: Element, root: ShadowRoot): void {
  const focused = root.activeElement;
  if (element.parentNode !== parent) parent.append(element);
  // Shown anew each time, so that it stands above whatever entered the top layer since.
  if (element.matches(':popover-open')) element.hidePopover();
  element.showPopover();
  (focused as HTMLElement | null)?.focus({ preventScroll: true });
}

function measure(sheet: CSSStyleSheet, frame: HTMLElement, width: number): Size {
  const rule = ruleOfPlace(sheet);
  rule.setProperty('width', `${width}px`, 'important');
  const scroller = frame.querySelector('.scroll');
  const hidden = scroller ? scroller.scrollHeight - scroller.clientHeight : 0;
  return { width, height: frame.getBoundingClientRect().height + hidden };
}

function writePlace(sheet: CSSStyleSheet, frame: HTMLElement, { side, left, top, width, maxHeight, arrow }: Placement): void {
  const rule = ruleOfPlace(sheet);
  for (const [name, value] of Object.entries({ left, top, width })) rule.setProperty(name, `${value}px`, 'important');
  frame.style.setProperty('--most', `${maxHeight}px`);
  frame.style.setProperty('--arrow', `${arrow ?? 0}px`);
  for (const other of SIDES) frame.classList.toggle(other, other === side);
}

/** The `:host` rule of its sheet: unlike an inline style on the host, the page cannot override it. */
function ruleOfPlace(sheet: CSSStyleSheet): CSSStyleDeclaration {
  return (sheet.cssRules[0] as CSSStyleRule).style;
}

/**
 * Where the card has to live to be seen and used: a modal dialog and a fullscreen element make everything
 * outside of them inert, also in the top layer.
 */
export function parentFor(document: Document, anchor: Element): Element {
  const dialog = anchor.closest('dialog:modal');
  return dialog ?? document.fullscreenElement ?? document.documentElement;
}
