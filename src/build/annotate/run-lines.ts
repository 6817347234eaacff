/** The `--jsonl` mode of the annotate command: a line in, a line out, nothing kept in between. */
import { InputError, parseLine } from './input.ts';
import { annotateSource, type PrintOptions } from './output.ts';

/** Writes one line; the promise is kept when the reader can take the next one. */
export type WriteLine = (line: string) => Promise<void>;

/**
 * Annotates each line. A line that cannot be read gives `{line, error}` (with the line's number, from 1, and its
 * id when it had one) and the rest goes on; blank lines are passed over.
 *
 * @returns how many lines were annotated and how many were broken
 */
export async function annotateLines(lines: AsyncIterable<string> | Iterable<string>, write: WriteLine, options: PrintOptions): Promise<{ done: number; broken: number }> {
  let number = 0;
  let done = 0;
  let broken = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { ok, output } = await annotateLine(line.replace(/^\uFEFF/, ''), number, options);
    if (ok) done++;
    else broken++;
    await write(JSON.stringify(output));
  }
  return { done, broken };
}

async function annotateLine(line: string, number: number, options: PrintOptions): Promise<{ ok: boolean; output: Record<string, unknown> }> {
  let id: unknown = null;
  try {
    const parsed = parseLine(line);
    id = parsed.id;
    return { ok: true, output: { id, ...(await annotateSource(parsed.source, options)) } };
  } catch (error) {
    return { ok: false, output: { id: error instanceof InputError ? error.id : id, line: number, error: reasonOf(error) } };
  }
}

/** One line. What is not the input's fault says so, with its place in the code, since one document must not end the run. */
function reasonOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  const place = error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 2).join(' ').trim() : String(error);
  return `Gloss failed on this document, please report it: ${place}`;
}
