/** `npm run glossary -- draft FILE`: reads a document and drafts records from it; node only. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { annotate } from '../../core/annotate.ts';
import { ROOT } from '../../build/paths.ts';
import { openGlossary } from '../open.ts';
import { draftRecords, type DraftFile } from './draft.ts';
import { buildBundledGlossary } from './seed-files.ts';

const LOOKS_LIKE_HTML = /^\s*<(?:!doctype|html|head|body|\?xml)/i;

/**
 * Drafts records from a plain text.
 *
 * @param out folder to write them to, or null to print them as one stream of YAML documents
 * @returns what to print
 * @throws Error when the file cannot be read, is a web page, or a draft would overwrite a file
 */
export async function draftFile(file: string, out: string | null): Promise<string> {
  const bytes = await readFile(file);
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Error(`${file} holds no text. Name a plain text file with the document in it.`);
  if (LOOKS_LIKE_HTML.test(text)) throw new Error(`${file} is a web page. Save its article as plain text, a paragraph a line, and draft from that.`);
  const glossary = openGlossary(await buildBundledGlossary(path.join(ROOT, 'seeds')));
  const annotation = annotate({ text }, { glossaries: [glossary] });
  const drafts = draftRecords(annotation, { file: path.basename(file), sha256: createHash('sha256').update(bytes).digest('hex') });
  if (out === null) return drafts.map(({ path: name, text: yaml }) => `# ${name}\n${yaml}`).join('---\n');
  await writeDrafts(out, drafts);
  return `${drafts.length} drafts written to ${out}. Finish each, then move it to seeds/ and run "npm run glossary".\n`;
}

async function writeDrafts(folder: string, drafts: readonly DraftFile[]): Promise<void> {
  for (const { path: name } of drafts) {
    const target = path.join(folder, name);
    if (await exists(target)) throw new Error(`${target} is there already. Name another folder; nothing was written.`);
  }
  for (const { path: name, text } of drafts) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
