import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** They read text and write nothing that is shared: one load of the core, its models and lists serves them all. */
const TEXT_ONLY = ['core', 'glossary', 'article', 'corpus', 'words'].map((part) => `tests/${part}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    // By default one core is left for other work; here most of a browser test is waiting.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A machine that is busy for 5 s is no failure; tests of speed measure it themselves.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'text', include: TEXT_ONLY, isolate: false } },
      { extends: true, test: { name: 'rest', include: ['tests/**/*.test.{ts,tsx}'], exclude: TEXT_ONLY } },
    ],
  },
});
