/**
 * `npm run --silent annotate -- FILE…`: what Gloss reads in articles, as JSON, a line a document.
 * Exit status 0, or 2 for input that cannot be read, with one line that says why.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { decodeText, InputError, sourceOf } from './annotate/input.ts';
import { annotateLines } from './annotate/run-lines.ts';
import { annotateSource, type PrintOptions } from './annotate/output.ts';
import { openGlossaries } from './glossaries.ts';
import { bundledModels } from './models.ts';
import { linesOf } from './annotate/lines.ts';

const USAGE = 'npm run --silent annotate -- [--jsonl] [--glossary FILE] [--no-glossary] [--explain] FILE… (- reads standard input)';

interface Request {
  readonly files: readonly string[];
  readonly jsonl: boolean;
  readonly print: PrintOptions;
}

async function main(): Promise<void> {
  const { files, jsonl, print } = await readRequest();
  for (const file of files) await (jsonl ? annotateLinesOf(file, print) : annotateFile(file, print));
}

async function readRequest(): Promise<Request> {
  const { values, positionals } = parseCommand();
  if (positionals.length === 0) throw new InputError(`Name the files to read: ${USAGE}`);
  return {
    files: positionals,
    jsonl: values.jsonl,
    print: { models: await bundledModels(), glossaries: await openGlossaries(!values['no-glossary'], values.glossary).catch(refuseGlossary), explain: values.explain },
  };
}

function parseCommand(): { values: { jsonl: boolean; explain: boolean; 'no-glossary': boolean; glossary: string[] }; positionals: string[] } {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        'no-glossary': { type: 'boolean', default: false },
        glossary: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}. Usage: ${USAGE}`);
  }
}

async function annotateFile(file: string, print: PrintOptions): Promise<void> {
  const name = file === '-' ? 'standard input' : file;
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file).catch(refuseFile(file));
  const result = await annotateSource(sourceOf(decodeText(bytes, name), name), print);
  if (isWithoutText(result)) console.error(`${name}: no article was found on this page.`);
  await writeLine(JSON.stringify(result));
}

async function annotateLinesOf(file: string, print: PrintOptions): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const { done, broken } = await annotateLines(readable(input, file), writeLine, print);
  if (broken > 0) console.error(`${broken} of ${done + broken} lines could not be read; see "error" in the output.`);
  if (broken > 0 && done === 0) process.exitCode = 2;
}

/** Wrong records, a damaged or newer file, a path that does not exist: the message of each says what to do. */
function refuseGlossary(error: unknown): never {
  const [first = '', ...more] = (error instanceof Error ? error.message : String(error)).split('\n');
  throw new InputError(`The glossary cannot be used: ${first}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
}

/** The lines of an input; trouble with reading it becomes an `InputError`. */
async function* readable(input: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  try {
    yield* linesOf(input);
  } catch (error) {
    refuseFile(file)(error);
  }
}

const refuseFile = (file: string) => (error: unknown): never => {
  throw new InputError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}): check the path.`);
};

const isWithoutText = (result: Record<string, unknown>): boolean => (result['article'] as { text: string }).text === '';

async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

// The reader of our output went away (`| head -1`): nobody wants the rest.
process.stdout.on('error', () => process.exit(0));

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
