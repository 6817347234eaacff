// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({ reports: 0, wanted: false }));
vi.mock('../../src/platform/beacon.ts', () => ({
  isAlive: () => true,
  reportArticle: async () => {
    world.reports++;
    return world.wanted;
  },
}));
vi.mock('../../src/page/article/detect.ts', () => ({ articleScore: () => 1 }));

/** Runs the script once more in the same page, as an injection does. */
async function inject(): Promise<void> {
  vi.resetModules();
  await import('../../src/content/detector.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(world, { reports: 0, wanted: false });
});
afterEach(() => vi.useRealTimers());

it('several injections into one page look as often as one', async () => {
  for (let times = 0; times < 4; times++) await inject();
  world.reports = 0;
  await vi.advanceTimersByTimeAsync(10_000);
  window.dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(world.reports).toBe(2 + 3);
});

it('an injection looks anew, also after the one before has done its work', async () => {
  world.wanted = true;
  await inject();
  await vi.advanceTimersByTimeAsync(10_000);
  window.dispatchEvent(new Event('popstate'));
  expect(world.reports).toBe(1);
  await inject();
  expect(world.reports).toBe(2);
});
