/** The best labels of a sequence (Viterbi 1967), and what other labels would have scored. */
import type { Features, SequenceModel } from './model.ts';

/** Room for the scores and the paths of sequences up to a length: what is made anew for each costs more than the work. */
export interface DecodeRoom {
  readonly scores: Float64Array;
  readonly best: Float64Array;
  readonly back: Uint8Array;
}

export const decodeRoom = (items: number, labels: number): DecodeRoom => ({ scores: new Float64Array(items * labels), best: new Float64Array(items * labels), back: new Uint8Array(items * labels) });

/** Scores by `item * labels + label`; they stand in the room until the next sequence is scored there. */
export function scoreItems({ hashes, width, length }: Features, { labels, mask, weights, scale }: SequenceModel, room = decodeRoom(length, labels.length)): Float64Array {
  const count = labels.length;
  const scores = room.scores.subarray(0, length * count);
  if (count === 9) scoreNine(hashes, width, scores, { mask, weights, scale });
  // Weights are whole numbers: added up as such, scaled once.
  else {
    scores.fill(0);
    for (let item = 0; item < length; item++) {
      const first = item * count;
      for (let at = item * width; at < (item + 1) * width; at++) {
        let weight = ((hashes[at] ?? 0) & mask) * count;
        for (let label = first; label < first + count; label++) scores[label] = (scores[label] ?? 0) + (weights[weight++] ?? 0);
      }
      for (let label = first; label < first + count; label++) scores[label] = (scores[label] ?? 0) * scale;
    }
  }
  return scores;
}

/** The same for the nine labels of names: with each sum in a variable of its own it takes half the time. */
function scoreNine(hashes: Int32Array, width: number, scores: Float64Array, { mask, weights, scale }: Pick<SequenceModel, 'mask' | 'weights' | 'scale'>): void {
  for (let to = 0, at = 0; to < scores.length; to += 9) {
    let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (const end = at + width; at < end; at++) {
      const weight = ((hashes[at] ?? 0) & mask) * 9;
      a += weights[weight] ?? 0;
      b += weights[weight + 1] ?? 0;
      c += weights[weight + 2] ?? 0;
      d += weights[weight + 3] ?? 0;
      e += weights[weight + 4] ?? 0;
      f += weights[weight + 5] ?? 0;
      g += weights[weight + 6] ?? 0;
      h += weights[weight + 7] ?? 0;
      i += weights[weight + 8] ?? 0;
    }
    scores[to] = a * scale;
    scores[to + 1] = b * scale;
    scores[to + 2] = c * scale;
    scores[to + 3] = d * scale;
    scores[to + 4] = e * scale;
    scores[to + 5] = f * scale;
    scores[to + 6] = g * scale;
    scores[to + 7] = h * scale;
    scores[to + 8] = i * scale;
  }
}

/** The best label of each item. */
export function viterbi(scores: Float64Array, transitions: Float32Array, count: number, room = decodeRoom(scores.length / count, count)): Uint8Array {
  const length = scores.length / count;
  const { best, back } = room;
  for (let to = 0; to < count; to++) best[to] = (transitions[count * count + to] ?? 0) + (scores[to] ?? 0);
  for (let here = count; here < scores.length; here += count) {
    const before = here - count;
    for (let to = 0; to < count; to++) {
      let top = -Infinity;
      let from = 0;
      for (let label = 0, step = to; label < count; label++, step += count) {
        const value = (best[before + label] ?? 0) + (transitions[step] ?? 0);
        if (value > top) {
          top = value;
          from = label;
        }
      }
      best[here + to] = top + (scores[here + to] ?? 0);
      back[here + to] = from;
    }
  }
  return walkBack(best, back, count, length);
}

function walkBack(best: Float64Array, back: Uint8Array, count: number, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = 0;
  for (let other = 1; other < count; other++) if ((best[(length - 1) * count + other] ?? 0) > (best[(length - 1) * count + label] ?? 0)) label = other;
  for (let item = length - 1; item >= 0; item--) {
    labels[item] = label;
    label = back[item * count + label] ?? 0;
  }
  return labels;
}

/**
 * The score that a path would have if the items `[first, end)` bore other labels, beside what does not change.
 *
 * @param labels the path
 * @param relabel the other label of an item
 */
export function scoreOfPart(scores: Float64Array, transitions: Float32Array, count: number, { labels, first, end }: PathPart, relabel: (item: number) => number): number {
  let previous = first === 0 ? count : (labels[first - 1] ?? 0);
  let sum = 0;
  for (let item = first; item < end; item++) {
    const label = relabel(item);
    sum += (scores[item * count + label] ?? 0) + (transitions[previous * count + label] ?? 0);
    previous = label;
  }
  return end * count < scores.length ? sum + (transitions[previous * count + (labels[end] ?? 0)] ?? 0) : sum;
}

/** A stretch of a path. */
export interface PathPart {
  readonly labels: Uint8Array;
  readonly first: number;
  readonly end: number;
}

/** log of the sum of exponentials. */
export function logSum(terms: Float64Array): number {
  let top = -Infinity;
  for (const term of terms) if (term > top) top = term;
  if (top === -Infinity) return top;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}
