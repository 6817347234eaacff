/** The best labels of a sequence (Viterbi 1967), and how sure each is (forward-backward, Baum 1972). */
import type { Features, SequenceModel } from './model.ts';

/** Scores by `item * labels + label`. */
export function scoreItems({ hashes, width, length }: Features, { labels, mask, weights, scale }: SequenceModel): Float64Array {
  const count = labels.length;
  const scores = new Float64Array(length * count);
  for (let item = 0; item < length; item++) {
    const base = item * count;
    for (let at = item * width; at < (item + 1) * width; at++) {
      let weight = ((hashes[at] ?? 0) & mask) * count;
      for (let label = 0; label < count; label++) scores[base + label] = (scores[base + label] ?? 0) + (weights[weight++] ?? 0);
    }
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

/** The best label of each item. */
export function viterbi(scores: Float64Array, transitions: Float32Array, count: number): Uint8Array {
  const length = scores.length / count;
  const best = new Float64Array(scores.length);
  const back = new Uint8Array(scores.length);
  for (let item = 0; item < length; item++) {
    for (let to = 0; to < count; to++) {
      let top = -Infinity;
      let from = 0;
      if (item === 0) top = transitions[count * count + to] ?? 0;
      else
        for (let label = 0; label < count; label++) {
          const value = (best[(item - 1) * count + label] ?? 0) + (transitions[label * count + to] ?? 0);
          if (value > top) {
            top = value;
            from = label;
          }
        }
      best[item * count + to] = top + (scores[item * count + to] ?? 0);
      back[item * count + to] = from;
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

/** Probability of each label of each item, by `item * labels + label`. */
export function marginals(scores: Float64Array, transitions: Float32Array, count: number): Float64Array {
  const length = scores.length / count;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const terms = new Float64Array(count);
  for (let item = 0; item < length; item++) {
    for (let to = 0; to < count; to++) {
      for (let from = 0; from < count; from++) terms[from] = item === 0 ? -Infinity : (forward[(item - 1) * count + from] ?? 0) + (transitions[from * count + to] ?? 0);
      forward[item * count + to] = (item === 0 ? (transitions[count * count + to] ?? 0) : logSum(terms)) + (scores[item * count + to] ?? 0);
    }
  }
  for (let item = length - 2; item >= 0; item--) {
    for (let from = 0; from < count; from++) {
      for (let to = 0; to < count; to++) terms[to] = (backward[(item + 1) * count + to] ?? 0) + (transitions[from * count + to] ?? 0) + (scores[(item + 1) * count + to] ?? 0);
      backward[item * count + from] = logSum(terms);
    }
  }
  const whole = logSum(forward.subarray((length - 1) * count));
  return forward.map((value, at) => Math.exp(value + (backward[at] ?? 0) - whole));
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
