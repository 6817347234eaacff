/** Where an offset lies in a sorted list of spans. */
import type { Span } from '../annotation.ts';

/** Index of the last sentence that begins at or before `offset`. */
export function sentenceAt(sentences: readonly Span[], offset: number): number {
  return Math.max(0, lowerBound(sentences, offset + 1) - 1);
}

/** Index of the first span that begins at or after `offset`. */
export function lowerBound(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie inside another, of a list sorted by start. */
export function spansIn<T extends Span>(spans: readonly T[], within: Span): T[] {
  const inside: T[] = [];
  for (let at = lowerBound(spans, within.start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= within.end) break;
    if (span.end <= within.end) inside.push(span);
  }
  return inside;
}
