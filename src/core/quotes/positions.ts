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
