/** One YAML or JSON file of records, with the place of every value. */
import { isCollection, isPair, isScalar, LineCounter, parseAllDocuments, type Document, type Node } from 'yaml';
import type { Problem } from './problem.ts';

export type RecordPath = readonly (string | number)[];

/** A record as it was written, unchecked. */
export interface RawRecord {
  readonly file: string;
  readonly value: unknown;
  /** A problem at the value under `path`; at the key itself when `atKey` is set; at the nearest parent when it is missing. */
  problem(path: RecordPath, message: string, advice: string, atKey?: boolean): Problem;
}

/**
 * Reads the records of a file: one record, a list of records, or several YAML documents.
 *
 * @param file how messages name the file
 * @returns the records that can be read, and what YAML itself objects to; in a file that is no YAML, `lostIds` are
 *   the ids that seem to stand in it, so that links to them are not reported as well
 */
export function readRecordFile(file: string, text: string): { records: RawRecord[]; problems: Problem[]; lostIds: readonly string[] } {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines });
  const documents = Array.isArray(parsed) ? parsed : [];
  const problems = documents.flatMap((document) =>
    document.errors.map((error) => ({ file, ...at(lines, error.pos[0]), message: firstLine(error.message), advice: 'Correct the YAML' })),
  );
  if (problems.length > 0) return { records: [], problems, lostIds: idsIn(file, text) };
  const records = documents.flatMap((document) => recordsOf(file, lines, document));
  if (records.length === 0) problems.push({ file, line: 1, column: 1, message: 'the file holds no record', advice: 'Write a record as seeds/README.md shows, or delete the file' });
  return { records, problems, lostIds: [] };
}

const ID_LINE = /(?:^|[\s{,])["']?id["']?\s*:\s*["']?([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** What stands behind "id:", and the file's own name, which is the id in a folder of seeds. */
function idsIn(file: string, text: string): string[] {
  const stem = /([^/\\]*?)(?:\.\w+)?$/.exec(file)?.[1] ?? '';
  return [stem, ...[...text.matchAll(ID_LINE)].map((match) => match[1] ?? '')];
}

function recordsOf(file: string, lines: LineCounter, document: Document.Parsed): RawRecord[] {
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.map((record, index) => {
    const root: RecordPath = Array.isArray(value) ? [index] : [];
    return {
      file,
      value: record,
      problem: (path, message, advice, atKey = false) => ({ file, ...at(lines, offsetOf(document, [...root, ...path], atKey)), message, advice }),
    };
  });
}

function at(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '').replace(/\.$/, '');
}

/** Offset of the node under `path`, or of the deepest parent that exists. */
function offsetOf(document: Document.Parsed, path: RecordPath, atKey: boolean): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  path.forEach((step, depth) => {
    if (!isCollection(node)) return;
    const key = atKey && depth === path.length - 1 ? keyNode(node, step) : null;
    const next: unknown = key ?? node.get(step, true);
    node = isNode(next) ? next : null;
    offset = node?.range?.[0] ?? offset;
  });
  return offset;
}

function keyNode(parent: Node, key: string | number): Node | null {
  if (!isCollection(parent)) return null;
  for (const item of parent.items) {
    if (isPair(item) && isScalar(item.key) && item.key.value === key) return item.key;
  }
  return null;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}
