/** The shape of a record. What one record says about another is checked in `links.ts`. */
import * as v from 'valibot';
import { KINDS } from '../../core/annotation.ts';
import type { GlossaryRecord } from '../records.ts';
import type { Problem } from './problem.ts';
import type { RawRecord, RecordPath } from './record-file.ts';

export const ID_FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RECEIPT_FORM = /^(?:general|[a-z0-9-]+#[1-9]\d*)$/;
// What would turn text around, hide in it, or stand for markup.
const UNSAFE = /[\u0000-\u001F\u007F\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069<>]/;
/** What a drafted sentence begins with until an editor has written their own. */
export const UNFINISHED = 'FINISH:';
const LONGEST_TEXT = 400;
const LONGEST_NAME = 120;

const text = (longest: number) =>
  v.pipe(
    v.string('must be text'),
    v.check((value) => value.trim() !== '', 'must not be empty'),
    v.check((value) => value === value.trim(), 'begins or ends with white space'),
    v.maxLength(longest, `is longer than ${longest} characters`),
    v.check((value) => !UNSAFE.test(value), 'holds a control character, a direction mark or an angle bracket'),
  );
const name = text(LONGEST_NAME);
const sentence = v.pipe(
  text(LONGEST_TEXT),
  v.check((value) => !value.startsWith(UNFINISHED), 'is a draft that nobody has finished'),
);
const names = v.pipe(v.array(name, 'must be a list'), v.minLength(1, 'must not be empty'));
const id = v.pipe(v.string('must be text'), v.regex(ID_FORM, 'must be lower-case words joined by hyphens'));
const lang = v.pipe(v.string('must be text'), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as ar or fa'));
const receipt = v.pipe(v.string('must be text'), v.regex(RECEIPT_FORM, 'must be "general" or "<source id>#<paragraph>", paragraphs counted from 1'));
/** `2020`, `2020-05`, `2020-05-07`; YAML reads a bare year as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()], 'must be a date'),
  v.transform(String),
  v.check(isDate, 'must be a date: 2020, 2020-05 or 2020-05-07'),
);

const Fact = v.strictObject({ text: sentence, receipt });
const Entity = v.strictObject({
  id,
  kind: v.picklist(KINDS, `must be one of: ${KINDS.join(', ')}, source`),
  name,
  pronoun: v.optional(v.picklist(['he', 'she', 'they', 'it'], 'must be he, she, they or it')),
  names: v.optional(v.array(v.strictObject({ lang, text: name, receipt }), 'must be a list')),
  aliases: v.optional(
    v.strictObject({ full: v.optional(names), part: v.optional(names), never: v.optional(names), context: v.optional(names), cased: v.optional(names) }),
  ),
  context: v.optional(v.pipe(v.array(id, 'must be a list'), v.minLength(1, 'must not be empty'))),
  references: v.optional(names),
  demonyms: v.optional(names),
  'stands-for': v.optional(id),
  offices: v.optional(
    v.array(
      v.pipe(
        v.strictObject({
          title: name,
          of: v.optional(id),
          from: v.optional(date),
          to: v.optional(date),
          'as-of': v.optional(date),
          status: v.optional(v.picklist(['current', 'former', 'acting', 'designate', 'late'], 'must be current, former, acting, designate or late')),
          receipt,
        }),
        v.check((office) => office.to !== undefined || office['as-of'] !== undefined, 'has neither "to" nor "as-of": a card never states an office as of today'),
        v.check(({ from, to }) => from === undefined || to === undefined || from <= to, 'ends before it begins'),
      ),
      'must be a list',
    ),
  ),
  gloss: v.optional(Fact),
  facts: v.optional(v.array(Fact, 'must be a list')),
  relations: v.optional(v.array(v.strictObject({ type: id, to: id, receipt }), 'must be a list')),
});

const Source = v.strictObject({
  id,
  kind: v.literal('source'),
  title: sentence,
  date,
  file: v.pipe(name, v.check((value) => !/[\\/]/.test(value), 'must be a file name without a folder')),
  sha256: v.pipe(v.string('must be text'), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (sha256sum FILE)')),
  paragraphs: v.pipe(v.number('must be a number'), v.integer('must be a whole number'), v.minValue(1, 'must be at least 1')),
  lang,
  'translated-from': v.optional(lang),
  note: v.optional(sentence),
});

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const month = Number(match[2] ?? 1);
  const day = Number(match[3] ?? 1);
  const made = new Date(Date.UTC(Number(match[1]), month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}

/** Checks the shape of one record; with problems there is no record. */
export function checkShape(raw: RawRecord): { record: GlossaryRecord | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const value = structuredClone(raw.value);
  for (;;) {
    const result = isSource(value) ? v.safeParse(Source, value) : v.safeParse(Entity, value);
    if (result.success) return { record: problems.length > 0 ? null : result.output, problems };
    // Valibot stops at the first unknown key of a set: take it away and look again.
    const unknown = result.issues.filter(isUnknownKey);
    problems.push(...(unknown.length > 0 ? unknown : result.issues).map((issue) => shapeProblem(raw, issue)));
    if (unknown.length === 0) return { record: null, problems };
    for (const issue of unknown) removeKey(issue);
  }
}

function adviceFor(message: string): string {
  return message.startsWith('has neither "to"') ? 'Add to: the date at which it ended, or as-of: the date at which the source says that it was held' : 'Correct the value';
}

function isSource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'source';
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function removeKey(issue: v.BaseIssue<unknown>): void {
  const last = issue.path?.[issue.path.length - 1];
  if (last && typeof last.input === 'object' && last.input !== null) Reflect.deleteProperty(last.input, String(last.key));
}

function shapeProblem(raw: RawRecord, issue: v.BaseIssue<unknown>): Problem {
  const path: RecordPath = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const where = path.length === 0 ? 'the record' : `"${path.join('.')}"`;
  const key = path[path.length - 1];
  if (issue.type !== 'strict_object') return raw.problem(path, `${where} ${issue.message}`, adviceFor(issue.message));
  if (isUnknownKey(issue)) return raw.problem(path, `unknown key ${where}`, 'Remove it, or see seeds/README.md for the keys that there are', true);
  if (issue.received === 'undefined' && key === 'receipt') {
    return raw.problem(path.slice(0, -1), `${where} is missing: nothing stands on a card without a receipt`, 'Add receipt: <source id>#<paragraph>, or receipt: general for common knowledge');
  }
  if (issue.received === 'undefined') return raw.problem(path.slice(0, -1), `${where} is missing`, 'Add it');
  return raw.problem(path, `${where} must be a set of keys and values, not ${issue.received}`, 'See seeds/README.md for the form');
}
