/** Both algorithms against trying every sequence of labels. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { logSum, scoreItems, scoreOfPart, viterbi } from '../../../src/core/sequence/decode.ts';

const COUNT = 3;

interface Chain {
  readonly scores: Float64Array;
  readonly transitions: Float32Array;
}

const weights = (length: number): fc.Arbitrary<number[]> => fc.array(fc.integer({ min: -40, max: 40 }).map((value) => value / 8), { minLength: length, maxLength: length });
const chains: fc.Arbitrary<Chain> = fc
  .integer({ min: 1, max: 5 })
  .chain((length) => fc.tuple(weights(length * COUNT), weights((COUNT + 1) * COUNT)))
  .map(([scores, transitions]) => ({ scores: Float64Array.from(scores), transitions: Float32Array.from(transitions) }));

function* allLabels(length: number): Generator<number[]> {
  for (let code = 0; code < COUNT ** length; code++) yield Array.from({ length }, (_, at) => Math.floor(code / COUNT ** at) % COUNT);
}

function scoreOf({ scores, transitions }: Chain, labels: readonly number[]): number {
  return labels.reduce((sum, label, at) => sum + (scores[at * COUNT + label] ?? 0) + (transitions[(at === 0 ? COUNT : (labels[at - 1] ?? 0)) * COUNT + label] ?? 0), 0);
}

describe('viterbi', () => {
  it('finds labels than which none score more', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = Math.max(...[...allLabels(chain.scores.length / COUNT)].map((labels) => scoreOf(chain, labels)));
        expect(scoreOf(chain, [...viterbi(chain.scores, chain.transitions, COUNT)])).toBeCloseTo(best, 6);
      }),
    );
  });
});

describe('scoreOfPart', () => {
  it('changes by what the whole path changes by', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), fc.nat(COUNT - 1), ({ scores, transitions }, one, other, label) => {
        const length = scores.length / COUNT;
        const [first, end] = [one % length, (one % length) + 1 + (other % (length - (one % length)))];
        const labels = viterbi(scores, transitions, COUNT);
        const part = { labels, first, end };
        const changed = [...labels].map((old, at) => (at >= first && at < end ? label : old));
        const difference = scoreOf({ scores, transitions }, changed) - scoreOf({ scores, transitions }, [...labels]);
        const own = scoreOfPart(scores, transitions, COUNT, part, (item) => labels[item] ?? 0);
        expect(scoreOfPart(scores, transitions, COUNT, part, () => label) - own).toBeCloseTo(difference, 6);
      }),
    );
  });
});

describe('scoreItems', () => {
  it('adds the weights of each feature, times the scale', () => {
    const model = { labels: ['O', 'B'], provenance: [], mask: 3, scale: 0.5, transitions: new Float32Array(6), weights: Int8Array.from([1, 2, 3, 4, 5, 6, 7, 8]) };
    expect([...scoreItems({ hashes: Int32Array.from([0, 5, 2, 2]), width: 2, length: 2 }, model)]).toEqual([(1 + 3) / 2, (2 + 4) / 2, 5, 6]);
  });
});

describe('logSum', () => {
  it('neither overflows nor turns nothing into a number', () => {
    expect(logSum(Float64Array.from([1000, 1000]))).toBeCloseTo(1000 + Math.log(2));
    expect(logSum(Float64Array.from([-Infinity, -Infinity]))).toBe(-Infinity);
  });
});
