/**
 * `npm run glossary`: checks the records under `seeds/` and compiles them to `dist/glossary.bin`.
 * `npm run glossary -- --sources DIR` also holds them against the source documents in DIR.
 * `npm run glossary -- draft FILE [--out DIR]` drafts records from a document.
 *
 * Exit status 0; 1 when records are wrong (every problem on a line of standard error); 2 for unusable input.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draftFile } from '../glossary/build/draft-file.ts';
import { checkSeeds } from '../glossary/build/seed-files.ts';
import { checkAgainstSources } from '../glossary/build/source-files.ts';
import { summaryOf } from '../glossary/build/summary.ts';
import { printProblem, RecordProblemsError, type Problem } from '../glossary/check/problem.ts';
import { compileRecords } from '../glossary/compile.ts';
import { DIST, inRoot } from './paths.ts';

const USAGE = 'Usage: npm run glossary [-- --sources DIR], or npm run glossary -- draft FILE [--out DIR]';

class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseCommand();
  const [command, file, ...rest] = positionals;
  if (command === undefined) return compileSeeds(values.sources ?? null);
  if (command !== 'draft' || file === undefined || rest.length > 0) throw new UsageError(USAGE);
  process.stdout.write(await draftFile(file, values.out ?? null));
}

function parseCommand() {
  try {
    return parseArgs({ allowPositionals: true, options: { sources: { type: 'string' }, out: { type: 'string' } } });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. ${USAGE}`);
  }
}

async function compileSeeds(sources: string | null): Promise<void> {
  const { checked, problems } = await checkSeeds(inRoot('seeds'));
  stopAt(problems);
  if (sources !== null) {
    const against = await checkAgainstSources(checked, sources);
    stopAt(against.problems);
    console.log(against.report);
  }
  const records = checked.map(({ record }) => record);
  const bytes = compileRecords(records);
  await mkdir(DIST, { recursive: true });
  const target = path.join(DIST, 'glossary.bin');
  await writeFile(target, bytes);
  console.log(`${summaryOf(records)}\n${path.relative(process.cwd(), target)}: ${bytes.length.toLocaleString('en')} bytes`);
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new RecordProblemsError(problems);
}

/** The exit status, and what is printed, for each way to fail. */
function report(error: unknown): number {
  if (error instanceof RecordProblemsError) {
    for (const problem of error.problems) console.error(printProblem(problem));
    console.error(`${error.problems.length} ${error.problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
    return 1;
  }
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
}

try {
  await main();
} catch (error) {
  process.exitCode = report(error);
}
