/** The glossaries that the tools read with: the bundled one, compiled from `seeds/`, and files that are named. */
import type { Glossary } from '../glossary/format.ts';
import { openGlossary } from '../glossary/open.ts';
import { keptBytes } from './kept-bytes.ts';
import { inRoot } from './paths.ts';

/** Folders whose files decide the bytes of the compiled glossary. */
const INGREDIENTS = ['seeds', 'src/glossary', 'src/core/names', 'src/core/text', 'src/core/lexicon'];

/**
 * Compiles `seeds/` into the bundled glossary, or takes what was compiled from the same files before:
 * checking the records takes half a second, reading the bytes none.
 *
 * @throws RecordProblemsError with everything that is wrong in the records
 */
export function bundledGlossary(): Promise<Uint8Array> {
  return keptBytes('glossary', INGREDIENTS, async () => {
    const { buildBundledGlossary } = await import('../glossary/build/seed-files.ts');
    return buildBundledGlossary(inRoot('seeds'));
  });
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
