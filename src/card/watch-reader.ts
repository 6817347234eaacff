/** Listens to what the reader does outside of the card, for as long as the signal lives. */
import { HOST_NAME } from './host-name.ts';

export interface ReaderEvents {
  readonly onBusy: (doing: 'scroll' | 'select' | 'type') => void;
  /** Escape; true when it closed something, and then the page does not hear it. */
  readonly onEscape: () => boolean;
  /** A press outside of the card. */
  readonly onPress: () => void;
  /** Window, fullscreen or scroll position changed: the card may have to move. */
  readonly onMove: () => void;
}

export function watchReader(document: Document, events: ReaderEvents, signal: AbortSignal): void {
  const view = document.defaultView;
  const listen = (target: EventTarget | null | undefined, type: string, listener: (event: Event) => void): void =>
    target?.addEventListener(type, listener, { capture: true, passive: type !== 'keydown', signal });

  listen(view, 'scroll', (event) => {
    if (isCard(event.target)) return;
    events.onBusy('scroll');
    events.onMove();
  });
  listen(view, 'resize', events.onMove);
  listen(document, 'fullscreenchange', events.onMove);
  listen(document, 'selectionchange', () => {
    if (document.getSelection()?.isCollapsed === false) events.onBusy('select');
  });
  listen(view, 'pointerdown', (event) => {
    if (!isCard(event.target)) events.onPress();
  });
  listen(view, 'keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    if (isComposing) return;
    if (key === 'Escape') {
      if (events.onEscape()) stop(event);
    } else if (isTyping(event as KeyboardEvent)) events.onBusy('type');
  });
}

const isCard = (target: EventTarget | null): boolean => (target as Element | null)?.localName === HOST_NAME;

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Keys that write, in a field that can be written in. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const field = event.composedPath()[0] as HTMLElement;
  return field.isContentEditable || field.localName === 'textarea' || field.localName === 'input' || field.localName === 'select';
}
