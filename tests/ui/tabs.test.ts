import { expect, test, vi } from 'vitest';
import { nextTab } from '../../src/ui/parts/tabs.tsx';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

test.each([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 3, false, 0],
  ['ArrowLeft', 0, false, 3],
  ['ArrowLeft', 0, true, 1],
  ['Home', 2, false, 0],
  ['End', 2, false, 3],
  ['a', 2, false, null],
] as const)('%s from %i (right to left: %s) leads to %s', (key, now, rightToLeft, expected) => {
  expect(nextTab(key, now, 4, rightToLeft)).toBe(expected);
});
