/** Records as text in, checked records out: all problems at once, none of them fatal to the others. */
import type { EntityRecord, GlossaryRecord } from '../records.ts';
import { checkDanger } from './danger.ts';
import { checkLinks, type CheckedRecord } from './links.ts';
import { RecordProblemsError, type Problem } from './problem.ts';
import { readRecordFile } from './record-file.ts';
import { checkShape } from './schema.ts';

/** A file of records: the name that messages print, and its text. */
export interface RecordFile {
  readonly file: string;
  readonly text: string;
}

export interface CheckResult {
  readonly checked: readonly CheckedRecord[];
  readonly problems: readonly Problem[];
}

/** Checks the records of some files, each by itself and all together. */
export function checkFiles(files: readonly RecordFile[]): CheckResult {
  const problems: Problem[] = [];
  const checked: CheckedRecord[] = [];
  // A link to a record that cannot be read is no link to nobody.
  const unreadIds = new Set<string>();
  for (const { file, text } of files) {
    const read = readRecordFile(file, text);
    problems.push(...read.problems);
    for (const id of read.lostIds) unreadIds.add(id);
    for (const raw of read.records) {
      const shape = checkShape(raw);
      problems.push(...shape.problems);
      if (shape.record) checked.push({ raw, record: shape.record });
      else unreadIds.add(idOf(raw.value));
    }
  }
  for (const { raw, record } of checked) if (isEntity(record)) problems.push(...checkDanger(raw, record));
  problems.push(...checkLinks(checked, unreadIds));
  return { checked, problems: inOrder(problems, files) };
}

/**
 * The records of some files.
 *
 * @throws RecordProblemsError with everything that is wrong in them
 */
export function readRecords(files: readonly RecordFile[]): GlossaryRecord[] {
  const { checked, problems } = checkFiles(files);
  if (problems.length > 0) throw new RecordProblemsError(problems);
  return checked.map(({ record }) => record);
}

function isEntity(record: GlossaryRecord): record is EntityRecord {
  return record.kind !== 'source';
}

function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

function inOrder(problems: readonly Problem[], files: readonly RecordFile[]): Problem[] {
  const order = new Map(files.map(({ file }, index) => [file, index]));
  return problems.toSorted((left, right) => (order.get(left.file) ?? 0) - (order.get(right.file) ?? 0) || left.line - right.line || left.column - right.column);
}
