/** What is under the pointer: a caret from the point, an index by text node, and a check of the boxes. */
import type { Hit, HitTest, MarkColumns, PointerEvents, TextMap } from './types.ts';

/** CSS px around a mark that still count as on it: the underline hangs below the letters' box in some fonts. */
const SLACK = 2;

function boxesOf(document: Document, map: TextMap, start: number, end: number): DOMRect[] {
  const boxes: DOMRect[] = [];
  for (const { node, start: from, end: to } of map.toRanges(start, end)) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const rects = range.getClientRects();
    for (let i = 0; i < rects.length; i++) {
      const rect = rects[i];
      if (rect && rect.width > 0 && rect.height > 0) boxes.push(rect);
    }
  }
  return boxes;
}

const holds = (rect: DOMRect, x: number, y: number): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** The visible mark that holds `offset`, or touches it; -1 for none. Binary search over the sorted starts. */
function markAt(marks: MarkColumns, visible: readonly number[], offset: number): number {
  let low = 0;
  let high = visible.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks.starts[visible[middle] ?? 0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  // The caret after the last letter belongs to the mark too, unless the next mark begins there.
  const mark = visible[low - 1];
  return mark !== undefined && offset <= (marks.ends[mark] ?? -1) ? mark : -1;
}

/**
 * @param visible indices of the painted mentions, in the order of the text
 */
export function createHitTest(document: Document, map: TextMap, marks: MarkColumns, visible: readonly number[]): HitTest {
  const rectsOf = (mark: number): DOMRect[] => {
    const start = marks.starts[mark];
    const end = marks.ends[mark];
    return start === undefined || end === undefined ? [] : boxesOf(document, map, start, end);
  };
  const testMark = (mark: number, x: number, y: number): Hit | null => {
    if (mark < 0) return null;
    const rects = rectsOf(mark);
    // The caret is the nearest text even over blank space.
    return rects.some((rect) => holds(rect, x, y)) ? { mark, rects } : null;
  };
  return {
    rectsOf,
    at: (x, y) => {
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...map.shadowRoots] });
      if (!caret) return null;
      const offset = map.toOffset(caret.offsetNode, caret.offset);
      if (offset === null) return null;
      const hit = testMark(markAt(marks, visible, offset), x, y);
      // Between two marks that touch, the caret may round to the second while the point is on the first.
      return hit ?? (offset > 0 ? testMark(markAt(marks, visible, offset - 1), x, y) : null);
    },
  };
}

/** Time after the last scroll in which the pointer is silent, ms: the page moves under a resting pointer. */
const SCROLL_QUIET_MS = 150;

/** CSS px that a press may move and still be a click; farther, it selects text. */
const CLICK_SLACK = 4;

/** Watches one document's pointer. Whether the reader types or has just selected is the card's to know. */
class PointerWatch {
  readonly #hitTest: () => HitTest | null;
  readonly #events: PointerEvents;
  #frame = 0;
  #last: PointerEvent | null = null;
  #over = -1;
  /** What numbered the mark that the pointer is over: another reading may number it otherwise. */
  #overOf: HitTest | null = null;
  #quietUntil = 0;
  #downX = 0;
  #downY = 0;

  constructor(hitTest: () => HitTest | null, events: PointerEvents) {
    this.#hitTest = hitTest;
    this.#events = events;
  }

  /** At most one hit test a frame. */
  readonly onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    this.#last = event;
    this.#frame ||= requestAnimationFrame(this.#look);
  };

  readonly onScroll = (): void => {
    this.#quietUntil = performance.now() + SCROLL_QUIET_MS;
    this.leave();
  };

  readonly onDown = (event: PointerEvent): void => {
    this.#downX = event.clientX;
    this.#downY = event.clientY;
    if (event.pointerType !== 'touch') this.leave();
  };

  readonly onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.defaultPrevented || !event.isTrusted) return;
    // The second click of two selects a word.
    if (event.detail > 1 || Math.hypot(event.clientX - this.#downX, event.clientY - this.#downY) > CLICK_SLACK) return;
    const hit = this.#hitTest()?.at(event.clientX, event.clientY);
    if (!hit) return;
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (touch) this.#events.onTap(hit, event);
    else this.#events.onClick(hit, event);
  };

  readonly leave = (): void => {
    if (this.#over < 0) return;
    this.#over = -1;
    this.#events.onLeave();
  };

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#last = null;
  }

  readonly #look = (): void => {
    this.#frame = 0;
    const event = this.#last;
    this.#last = null;
    if (!event) return;
    const quiet = performance.now() < this.#quietUntil || event.buttons !== 0;
    const hitTest = this.#hitTest();
    const hit = quiet ? null : (hitTest?.at(event.clientX, event.clientY) ?? null);
    if (!hit) return this.leave();
    if (hitTest === this.#overOf) {
      if (hit.mark === this.#over) return;
      this.leave();
    }
    this.#over = hit.mark;
    this.#overOf = hitTest;
    this.#events.onEnter(hit, event);
  };
}

/**
 * @param hitTest asked anew for each event, so that the caller can put a new one in place
 * @param signal ends all listeners and the pending frame
 */
export function watchPointer(document: Document, hitTest: () => HitTest | null, events: PointerEvents, signal: AbortSignal): void {
  const watch = new PointerWatch(hitTest, events);
  const passive = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', watch.onMove, passive);
  document.addEventListener('pointerdown', watch.onDown, passive);
  document.addEventListener('scroll', watch.onScroll, passive);
  document.documentElement.addEventListener('pointerleave', watch.leave, { signal });
  document.addEventListener('click', watch.onClick, { signal });
  signal.addEventListener('abort', () => watch.stop(), { once: true });
}
