/** People with their listed forms, from lists of JSON lines: `{id, name, aliases}` a line, gzip or plain. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const LINES = /\.jsonl(?:\.gz)?$/;

/**
 * Reads every list of people in a folder, or the one file that is named.
 *
 * @throws Error when nothing there is such a list
 */
export function readPeople(where: string): ListedPerson[] {
  const people = filesIn(where).flatMap(linesOf).filter(isPerson);
  if (people.length === 0) throw new Error(`${where} has no list of people: give a folder or file of JSON lines with id, name and aliases.`);
  return people;
}

/** The texts of `.txt` files and of JSON lines with `text`, in a folder or one file. @throws Error when there is none */
export function readTexts(where: string): string[] {
  const texts = filesIn(where, /\.(?:txt|jsonl(?:\.gz)?)$/).flatMap((file) => (file.endsWith('.txt') ? [readFileSync(file, 'utf8')] : linesOf(file).flatMap(textOf)));
  if (texts.length === 0) throw new Error(`${where} has no text: give a folder or file of .txt, or of JSON lines with text.`);
  return texts;
}

function filesIn(where: string, ending = LINES): string[] {
  if (!statSync(where).isDirectory()) return [where];
  return readdirSync(where).filter((file) => ending.test(file)).sort().map((file) => path.join(where, file));
}

function linesOf(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '').map((line): unknown => JSON.parse(line));
}

function isPerson(row: unknown): row is ListedPerson {
  return typeof row === 'object' && row !== null && 'id' in row && 'name' in row && 'aliases' in row && Array.isArray(row.aliases);
}

function textOf(row: unknown): string[] {
  return typeof row === 'object' && row !== null && 'text' in row && typeof row.text === 'string' ? [row.text] : [];
}
