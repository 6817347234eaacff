/** The glossaries that the tools read with: the bundled one, compiled from `seeds/`, and files that are named. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Glossary } from '../glossary/format.ts';
import { openGlossary } from '../glossary/open.ts';
import { readTree } from './file-tree.ts';
import { inRoot } from './paths.ts';

const CACHE = inRoot('node_modules/.cache/gloss/glossary');
/** Folders whose files decide the bytes of the compiled glossary. */
const INGREDIENTS = ['seeds', 'src/glossary', 'src/core/names', 'src/core/text', 'src/core/lexicon'];

/**
 * Compiles `seeds/` into the bundled glossary, or takes what was compiled from the same files before:
 * checking the records takes half a second, reading the bytes none.
 *
 * @throws RecordProblemsError with everything that is wrong in the records
 */
export async function bundledGlossary(): Promise<Uint8Array> {
  const file = path.join(CACHE, `${fingerprint()}.bin`);
  const kept = readIfThere(file);
  if (kept) return kept;
  const { buildBundledGlossary } = await import('../glossary/build/seed-files.ts');
  const bytes = await buildBundledGlossary(inRoot('seeds'));
  keepOnly(file, bytes);
  return bytes;
}

/**
 * Opens the glossaries that an annotation is made with, the later ones winning.
 *
 * @param bundled whether the one from `seeds/` comes first
 * @param files compiled glossaries or records (YAML, JSON)
 */
export async function openGlossaries(bundled: boolean, files: readonly string[]): Promise<Glossary[]> {
  const own = bundled ? [openGlossary(await bundledGlossary())] : [];
  if (files.length === 0) return own;
  const { loadGlossaryFile } = await import('../glossary/build/load-file.ts');
  return [...own, ...(await Promise.all(files.map(loadGlossaryFile)))];
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of INGREDIENTS) for (const [file, bytes] of readTree(inRoot(folder))) hash.update(`${folder}/${file}\0${bytes.length}\0`).update(bytes);
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
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE)) rmSync(path.join(CACHE, old), { force: true });
  // Another process that reads at this moment never sees half a file.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
}
