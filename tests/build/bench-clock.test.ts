import { expect, it } from 'vitest';
import { mediansOf } from '../../src/build/bench/clock.ts';

it('warms a quick work up by time, not by a handful of rounds', () => {
  let runs = 0;
  const medians = mediansOf({ quick: () => (runs += 1) }, 3);
  expect(runs).toBeGreaterThan(1_000);
  expect(medians.quick).toBeLessThan(1);
});

it('runs works by turns, each equally often', () => {
  const order: string[] = [];
  mediansOf({ left: () => order.push('left'), right: () => order.push('right') }, 2);
  expect(order.length % 2).toBe(0);
  expect(order.slice(-4)).toEqual(['left', 'right', 'left', 'right']);
});
