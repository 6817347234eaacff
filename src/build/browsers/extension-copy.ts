/** A copy of a built extension for one run of a browser: a build in the meantime would change files under it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from './find.ts';
import { DIST } from '../paths.ts';

export interface ExtensionCopy {
  readonly folder: string;
  remove(): void;
}

export interface CopyOptions {
  /** Every site is granted at installation, as if the reader had allowed it in the popup: no prompt can be pressed in a run. */
  readonly everySite?: boolean;
}

/** @throws Error when the extension is not built */
export function copyExtension(name: BrowserName, { everySite = false }: CopyOptions = {}): ExtensionCopy {
  const built = path.join(DIST, name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(path.join(built, 'manifest.json'))) throw new Error(`${built} is not built: run npm run build, or npm test.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'gloss-browser-'));
  cpSync(built, folder, { recursive: true });
  if (everySite) grantEverySite(path.join(folder, 'manifest.json'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function grantEverySite(file: string): void {
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}
