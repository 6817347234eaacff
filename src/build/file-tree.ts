/** A folder of files held in memory: relative path with forward slashes → bytes. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';

export type FileTree = ReadonlyMap<string, Uint8Array>;

/** Reads every file below a folder, sorted by path. */
export function readTree(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return new Map(paths.sort().map((file) => [file, readFileSync(path.join(folder, file))]));
}

/**
 * Makes a folder hold exactly these files. Files that are the same already are not written, so that a
 * browser that has the folder loaded sees no half-written one.
 *
 * @returns the paths that were written or removed
 */
export function syncTree(folder: string, files: FileTree): string[] {
  const present = existsSync(folder) ? readTree(folder) : new Map<string, Uint8Array>();
  const stale = [...present.keys()].filter((file) => !files.has(file));
  const changed = [...files].filter(([file, bytes]) => !equalBytes(present.get(file), bytes));
  for (const file of stale) rmSync(path.join(folder, file));
  for (const [file, bytes] of changed) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), bytes);
  }
  return [...stale, ...changed.map(([file]) => file)];
}

function equalBytes(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
