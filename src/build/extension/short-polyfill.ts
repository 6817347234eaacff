/**
 * Takes out of webextension-polyfill what Chrome 128, our oldest, does by itself: its methods answer with promises when
 * they get no callback. What the polyfill still adds, answering `onMessage` with a promise, needs no tables (measured on
 * the background, bytes of gzip: 154,121 → 152,988). Firefox never looks at them.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** How many arguments each method takes, by namespace. */
const TABLES = /const apiMetadata = \{[^]*?\n {6}\};/;
/** The polyfill refuses to work without any. */
const ONE = 'const apiMetadata = {runtime: {}};';

/** @throws Error when the source is not as it was when this was written: then somebody must look again */
export function withoutTables(source: string): string {
  if (!TABLES.test(source)) throw new Error('webextension-polyfill holds its tables elsewhere than it did: look at its bundle and correct src/build/extension/short-polyfill.ts.');
  return source.replace(TABLES, ONE);
}

export const shortPolyfill: Plugin = {
  name: 'short-polyfill',
  setup(build) {
    build.onLoad({ filter: /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ }, ({ path }) => ({ contents: withoutTables(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};
