/** Finds and reads the records of a folder; node only. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFiles, type CheckResult, type RecordFile } from '../check/check.ts';
import type { CheckedRecord } from '../check/links.ts';
import { RecordProblemsError, type Problem } from '../check/problem.ts';
import { compileRecords } from '../compile.ts';

/** Folder of the records of each kind. */
const FOLDERS: Readonly<Record<string, string>> = {
  person: 'people', place: 'places', organisation: 'organisations', office: 'offices', event: 'events', topic: 'topics', source: 'sources',
};

/** The YAML files of a folder and its subfolders, sorted, with names relative to the working directory. */
export async function readSeedFiles(folder: string): Promise<RecordFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
  files.sort((left, right) => (left < right ? -1 : 1));
  return Promise.all(files.map(async (file) => ({ file: path.relative(process.cwd(), file), text: await readFile(file, 'utf8') })));
}

/** Checks a folder of seeds: the records, and that each lies where its kind and id say. */
export async function checkSeeds(folder: string): Promise<CheckResult> {
  const { checked, problems } = checkFiles(await readSeedFiles(folder));
  const misplaced = checked.flatMap((one) => checkPlace(folder, one));
  return { checked, problems: [...problems, ...misplaced] };
}

function checkPlace(folder: string, { raw, record }: CheckedRecord): Problem[] {
  const wanted = path.join(path.relative(process.cwd(), folder), FOLDERS[record.kind] ?? '', `${record.id}.yaml`);
  if (raw.file === wanted) return [];
  return [raw.problem(['id'], `a ${record.kind} with the id "${record.id}" belongs in ${wanted}`, 'Move the file, or correct id or kind')];
}

/**
 * Compiles the bundled glossary.
 *
 * @param folder the seeds
 * @returns the bytes of `glossary.bin`
 * @throws RecordProblemsError with everything that is wrong in the records
 */
export async function buildBundledGlossary(folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const { checked, problems } = await checkSeeds(folder);
  if (problems.length > 0) throw new RecordProblemsError(problems);
  return compileRecords(checked.map(({ record }) => record));
}
