/** Opens a glossary that a person names on the command line; node only. */
import { readFile } from 'node:fs/promises';
import { readRecords } from '../check/check.ts';
import { compileRecords } from '../compile.ts';
import type { Glossary } from '../format.ts';
import { openGlossary } from '../open.ts';

/**
 * Loads a compiled glossary (`.bin`) or a file of records (YAML or JSON: one record, a list, several documents).
 *
 * @throws GlossaryFileError for a binary that cannot be read, RecordProblemsError for wrong records, or the file
 *   system's own error
 */
export async function loadGlossaryFile(file: string): Promise<Glossary> {
  const bytes = await readFile(file);
  if (!/\.(?:ya?ml|json)$/i.test(file)) return openGlossary(bytes);
  return openGlossary(compileRecords(readRecords([{ file, text: bytes.toString('utf8') }])));
}
