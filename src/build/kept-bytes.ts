/** Bytes that are compiled from files of the project, kept until one of the files changes. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTree } from './file-tree.ts';
import { inRoot } from './paths.ts';

const CACHE = inRoot('node_modules/.cache/gloss');

/**
 * Makes the bytes, or takes what was made of the same files before.
 *
 * @param name folder of the cache
 * @param ingredients folders of the project whose files decide the bytes
 */
export async function keptBytes(name: string, ingredients: readonly string[], make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const file = path.join(CACHE, name, `${fingerprint(ingredients)}.bin`);
  const kept = readIfThere(file);
  if (kept) return kept;
  const bytes = await make();
  keepOnly(file, bytes);
  return bytes;
}

function fingerprint(ingredients: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of ingredients) for (const [file, bytes] of readTree(inRoot(folder))) hash.update(`${folder}/${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 20);
}

function readIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function keepOnly(file: string, bytes: Uint8Array): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) rmSync(path.join(folder, old), { force: true });
  // Another process that reads at this moment never sees half a file.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}
