import { describe, expect, it } from 'vitest';
import { mixFeature, openModel, packModel, type SequenceModel } from '../../../src/core/sequence/model.ts';

const MODEL: SequenceModel = {
  labels: ['O', 'B', 'I'],
  provenance: ['made up, seed 1'],
  mask: 7,
  weights: Int8Array.from({ length: 24 }, (_, at) => at - 12),
  scale: 0.5,
  transitions: Float32Array.from({ length: 12 }, (_, at) => at / 4),
};

describe('a model file', () => {
  it('gives back what was packed, also from the middle of a buffer', () => {
    const bytes = packModel(MODEL);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(openModel(bytes)).toEqual(MODEL);
    expect(openModel(shifted.subarray(3))).toEqual(MODEL);
    expect(packModel(openModel(bytes))).toEqual(bytes);
  });

  it.each([
    ['another file', new Uint8Array(64), 'no Gloss model'],
    ['nothing', new Uint8Array(0), 'no Gloss model'],
    ['a cut file', packModel(MODEL).subarray(0, 40), 'cut off or damaged'],
    ['a newer file', Uint8Array.from(packModel(MODEL), (byte, at) => (at === 4 ? 9 : byte)), 'version 9'],
  ])('%s is refused with what to do', (_, bytes, words) => {
    expect(() => openModel(bytes)).toThrow(words);
    expect(() => openModel(bytes)).toThrow(/npm run|install/);
  });
});

describe('mixFeature', () => {
  it('spreads templates and values over all buckets', () => {
    const buckets = new Set<number>();
    for (let template = 0; template < 40; template++) for (let value = 0; value < 100; value++) buckets.add(mixFeature(template, value, value * 7) & 0xfff);
    // 4,000 throws into 4,096 buckets hit 2,551 of them when they are independent.
    expect(buckets.size).toBeGreaterThan(2450);
    expect(buckets.size).toBeLessThan(2650);
  });

  it('tells places of its values apart', () => {
    expect(new Set([mixFeature(1, 2, 3), mixFeature(1, 3, 2), mixFeature(2, 1, 3), mixFeature(1, 2, 0, 3)]).size).toBe(4);
  });
});
