import { describe, expect, it } from 'vitest';
import { mulberry32, trainCrf, type Example, type TrainOptions } from '../../../src/build/train/crf.ts';
import { scoreItems, viterbi } from '../../../src/core/sequence/decode.ts';
import { packModel } from '../../../src/core/sequence/model.ts';

const OPTIONS: TrainOptions = {
  labels: ['O', 'B', 'I'],
  provenance: ['test'],
  bits: 8,
  epochs: 12,
  rate: 0.2,
  decay: 0,
  least: 1,
  prune: 0,
  levels: 127,
  meanFrom: 99,
  rounds: 1,
  dropout: { each: 0, below: 0, together: 0 },
  seed: 7,
  allowed: (from, to) => to !== 2 || from === 1 || from === 2,
};

/** Feature 11 is always O; after 22, which opens, every 33 goes on; a 33 elsewhere is O. */
const EXAMPLES: Example[] = [
  [[11, 22, 33, 33], [0, 1, 2, 2]],
  [[33, 11, 22], [0, 0, 1]],
  [[22, 33, 11, 33], [1, 2, 0, 0]],
].map(([hashes, labels]) => ({ features: { hashes: Int32Array.from(hashes ?? []), width: 1, length: hashes?.length ?? 0 }, labels: Uint8Array.from(labels ?? []), weight: 1 }));

const labelled = (hashes: number[]): number[] => {
  const model = trainCrf(EXAMPLES, OPTIONS);
  return [...viterbi(scoreItems({ hashes: Int32Array.from(hashes), width: 1, length: hashes.length }, model), model.transitions, 3)];
};

describe('training', () => {
  it('takes the mean of the weights after the epochs asked for', () => {
    const weightsFrom = (meanFrom: number): Int8Array => trainCrf(EXAMPLES, { ...OPTIONS, meanFrom }).weights;
    expect(weightsFrom(OPTIONS.epochs - 1)).toEqual(weightsFrom(99));
    expect(weightsFrom(0)).not.toEqual(weightsFrom(99));
  });

  it('takes the mean of several trainings, each with the next seed', () => {
    const trained = (seed: number, rounds: number) => trainCrf(EXAMPLES, { ...OPTIONS, meanFrom: OPTIONS.epochs - 1, dropout: { each: 0.3, below: 0, together: 0 }, seed, rounds });
    const [both, one, other] = [trained(7, 2), trained(7, 1), trained(8, 1)];
    const weight = ({ weights, scale }: typeof both, at: number): number => (weights[at] ?? 0) * scale;
    both.weights.forEach((_, at) => expect(weight(both, at)).toBeCloseTo((weight(one, at) + weight(other, at)) / 2, 1));
    both.transitions.forEach((value, at) => expect(value).toBeCloseTo(((one.transitions[at] ?? 0) + (other.transitions[at] ?? 0)) / 2, 4));
    expect(one.weights).not.toEqual(other.weights);
  });

  it('learns what goes on from what stood before', () => {
    expect(labelled([11, 33, 22, 33, 33, 11, 33])).toEqual([0, 0, 1, 2, 2, 0, 0]);
  });

  it('never goes on where nothing opened', () => {
    const labels = labelled([33, 33, 33, 33]);
    expect(labels.every((label, at) => label !== 2 || (labels[at - 1] ?? 0) > 0)).toBe(true);
  });

  it('gives the same bytes from the same data, and others from another seed', () => {
    const bytes = packModel(trainCrf(EXAMPLES, { ...OPTIONS, dropout: { each: 0.3, below: 0, together: 0 } }));
    expect(packModel(trainCrf(EXAMPLES, { ...OPTIONS, dropout: { each: 0.3, below: 0, together: 0 } }))).toEqual(bytes);
    expect(packModel(trainCrf(EXAMPLES, { ...OPTIONS, dropout: { each: 0.3, below: 0, together: 0 }, seed: 8 }))).not.toEqual(bytes);
  });

  it('drops small weights when asked', () => {
    const kept = (prune: number): number => trainCrf(EXAMPLES, { ...OPTIONS, prune }).weights.filter((weight) => weight !== 0).length;
    expect(kept(1)).toBeLessThan(kept(0));
  });
});

describe('mulberry32', () => {
  it('is the same everywhere, between 0 and 1', () => {
    const random = mulberry32(1);
    const values = [random(), random(), random()];
    expect(values).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });
});
