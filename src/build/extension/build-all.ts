/** Builds the extension for every browser and writes it below dist/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildExtension, type BuildOptions, type BuiltExtension } from './assemble.ts';
import { syncTree } from '../file-tree.ts';
import { extensionData } from './data.ts';
import { BROWSERS, type Browser } from './manifest.ts';
import { DIST } from '../paths.ts';

export interface BuiltFor extends BuiltExtension {
  readonly browser: Browser;
}

/**
 * Builds for Chrome and Firefox into dist/.
 *
 * @throws Error with a message for people when sources are missing or do not compile
 */
export async function buildAll(options: BuildOptions): Promise<BuiltFor[]> {
  const data = await extensionData();
  const shared = { squeezed: new Map<string, Promise<string>>(), ...options };
  const built = await Promise.all(BROWSERS.map(async (browser): Promise<BuiltFor> => ({ browser, ...(await buildExtension(browser, data, shared)) })));
  for (const { browser, files } of built) syncTree(path.join(DIST, browser), files);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(path.join(DIST, 'meta.json'), JSON.stringify(Object.fromEntries(built.map(({ browser, metafile }) => [browser, metafile]))));
  return built;
}
