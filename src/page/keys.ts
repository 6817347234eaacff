/** Next and previous mention, and scrolling to a place in the article. */
import type { HitTest, MarkColumns, MentionCursor, TextMap } from './types.ts';

/** Part of the viewport's height that is left free above and below what was scrolled to: sticky headers live there. */
const MARGIN = 0.2;

const prefersLessMotion = (window: Window): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A place is in view when its boxes are, with a margin. */
function isInView(window: Window, rects: readonly DOMRect[]): boolean {
  const margin = window.innerHeight * MARGIN * 0.5;
  return rects.length > 0 && rects.every((rect) => rect.top >= margin && rect.bottom <= window.innerHeight - margin);
}

/**
 * Scrolls a stretch of the article into view, at once where the reader wants less motion.
 *
 * @returns false when it is not rendered
 */
export function revealSpan(window: Window, map: TextMap, start: number, end: number): boolean {
  const [first] = map.toRanges(start, end);
  const parent = first?.node.parentElement;
  if (!first || !parent) return false;
  const range = window.document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(first.node, first.end);
  const rect = range.getBoundingClientRect();
  if (rect.height === 0) return false;
  if (isInView(window, [rect])) return true;
  const behavior = prefersLessMotion(window) ? 'instant' : 'smooth';
  // The element brings scroll containers into view; a block taller than the view needs the exact place too.
  if (parent.getBoundingClientRect().height < window.innerHeight * 0.6) parent.scrollIntoView({ block: 'center', behavior });
  else window.scrollBy({ top: rect.top - window.innerHeight / 2, behavior });
  return true;
}

/** Position in `chosen` of the first mention whose boxes are at or below the top of the view. */
export function firstInView(chosen: readonly number[], hitTest: HitTest): number {
  let low = 0;
  let high = chosen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = hitTest.rectsOf(chosen[middle] ?? -1)[0]?.bottom ?? 0;
    if (bottom < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @param chosen indices of the mentions to walk through, painted or not, in the order of the text
 */
export function createMentionCursor(window: Window, map: TextMap, marks: MarkColumns, chosen: readonly number[], hitTest: HitTest): MentionCursor {
  const goTo: MentionCursor['goTo'] = (mark) => {
    revealSpan(window, map, marks.starts[mark] ?? 0, marks.ends[mark] ?? 0);
    return { mark, rects: hitTest.rectsOf(mark) };
  };
  /** Steps over mentions that are not rendered (in closed folds), at most once around. */
  const step = (from: number | null, direction: 1 | -1): ReturnType<MentionCursor['next']> => {
    const count = chosen.length;
    const here = from === null ? -1 : chosen.indexOf(from);
    let position = here >= 0 ? here + direction : firstInView(chosen, hitTest) - (direction === 1 ? 0 : 1);
    for (let tries = 0; tries < count; tries++, position += direction) {
      const mark = chosen[((position % count) + count) % count];
      if (mark !== undefined && hitTest.rectsOf(mark).length > 0) return goTo(mark);
    }
    return null;
  };
  return { goTo, next: (from) => step(from, 1), previous: (from) => step(from, -1) };
}
