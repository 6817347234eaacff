/** Takes Preact's one door for markup from strings out of the bundles: nothing of ours uses it, so nobody can. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** `element.innerHTML = props.__html`, whatever the minifier called them. */
const WRITE = /(\w+)\.innerHTML=(\w+)\.__html/g;

/** @throws Error when the source is not as it was when this was written: then somebody must look again */
export function withoutMarkup(source: string): string {
  if (source.match(WRITE)?.length !== 1) throw new Error('Preact writes innerHTML elsewhere than it did: look at its bundle and correct src/build/extension/preact-without-markup.ts.');
  return source.replace(WRITE, '$1.textContent=$2.__html');
}

export const preactWithoutMarkup: Plugin = {
  name: 'preact-without-markup',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => ({ contents: withoutMarkup(readFileSync(path, 'utf8')), loader: 'js' }));
  },
};
