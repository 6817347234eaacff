import { describe, expect, it } from 'vitest';
import { claimPage } from '../../src/content/twin.ts';

describe('a page with two injections', () => {
  it('belongs to the first while it lives', () => {
    const world = {};
    const first = claimPage(world, () => true);
    expect(first?.signal.aborted).toBe(false);
    expect(claimPage(world, () => true)).toBeNull();
    expect(first?.signal.aborted).toBe(false);
  });

  it('passes to the second when the first has lost its extension, which is cleaned up', () => {
    const world = {};
    let extensionOfFirst = true;
    const first = claimPage(world, () => extensionOfFirst);
    extensionOfFirst = false;
    const second = claimPage(world, () => true);
    expect(first?.signal.aborted).toBe(true);
    expect(second?.signal.aborted).toBe(false);
    expect(claimPage(world, () => true)).toBeNull();
  });

  it('is free again, without a trace, when the first was switched off', () => {
    const world = {};
    claimPage(world, () => true)?.abort();
    expect(Reflect.ownKeys(world)).toEqual([]);
    expect(claimPage(world, () => true)?.signal.aborted).toBe(false);
  });

  it('stays with the second when the first is ended late', () => {
    const world = {};
    let extensionOfFirst = true;
    const first = claimPage(world, () => extensionOfFirst);
    extensionOfFirst = false;
    claimPage(world, () => true);
    first?.abort();
    expect(claimPage(world, () => true)).toBeNull();
  });
});
