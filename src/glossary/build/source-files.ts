/** Reads source documents from a folder and holds the records against them; node only. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedRecord } from '../check/links.ts';
import type { Problem } from '../check/problem.ts';
import { checkSources, type SourceDocument } from '../check/sources.ts';

/**
 * Checks the records against the documents that lie in a folder.
 *
 * @throws Error when the folder holds none of the documents
 */
export async function checkAgainstSources(checked: readonly CheckedRecord[], folder: string): Promise<{ problems: Problem[]; report: string }> {
  const documents = new Map<string, SourceDocument>();
  const absent: string[] = [];
  for (const { record } of checked) {
    if (record.kind !== 'source') continue;
    const document = await readDocument(path.join(folder, record.file));
    if (document) documents.set(record.id, document);
    else absent.push(record.file);
  }
  if (documents.size === 0) throw new Error(`${folder} holds none of the source documents (${absent.join(', ')}). Name the folder that they lie in.`);
  const missing = absent.length > 0 ? `; not there, so not checked: ${absent.join(', ')}` : '';
  return { problems: checkSources(checked, documents), report: `${documents.size} of ${documents.size + absent.length} source documents checked${missing}` };
}

async function readDocument(file: string): Promise<SourceDocument | null> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return bytes && { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}
