import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // By default one core is left for other work; here most of a browser test is waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A machine that is busy for 5 s is no failure; tests of speed measure it themselves.
    testTimeout: 30_000,
  },
});
