/** What records say about each other: ids, relations, receipts, aliases that two of them claim. */
import { plainKeys } from '../../core/names/alias-keys.ts';
import type { EntityRecord, GlossaryRecord, SourceRecord } from '../records.ts';
import { placedAliases } from './danger.ts';
import type { Problem } from './problem.ts';
import type { RawRecord, RecordPath } from './record-file.ts';

/** A record whose shape is right, with the file that it stands in. */
export interface CheckedRecord {
  readonly raw: RawRecord;
  readonly record: GlossaryRecord;
}

/**
 * Checks the records against each other.
 *
 * @param unreadIds ids of records whose shape is wrong: a link to one of them is not reported
 */
export function checkLinks(checked: readonly CheckedRecord[], unreadIds: ReadonlySet<string>): Problem[] {
  const byId = new Map<string, CheckedRecord>();
  const problems: Problem[] = [];
  for (const one of checked) {
    const other = byId.get(one.record.id);
    if (other) problems.push(one.raw.problem(['id'], `the id "${one.record.id}" is taken by ${other.raw.file}`, 'Give each record an id of its own'));
    else byId.set(one.record.id, one);
  }
  for (const { raw, record } of checked) {
    if (record.kind === 'source') continue;
    problems.push(...checkReferencesToRecords(raw, record, byId, unreadIds), ...checkReceipts(raw, record, byId, unreadIds));
  }
  return [...problems, ...checkClaims(checked)];
}

function checkReferencesToRecords(raw: RawRecord, record: EntityRecord, byId: ReadonlyMap<string, CheckedRecord>, unreadIds: ReadonlySet<string>): Problem[] {
  const links: [RecordPath, string][] = [];
  (record.relations ?? []).forEach((relation, index) => links.push([['relations', index, 'to'], relation.to]));
  (record.offices ?? []).forEach((office, index) => office.of !== undefined && links.push([['offices', index, 'of'], office.of]));
  (record.context ?? []).forEach((id, index) => links.push([['context', index], id]));
  if (record['stands-for'] !== undefined) links.push([['stands-for'], record['stands-for']]);
  return links.flatMap(([path, id]) => {
    const target = byId.get(id);
    if (unreadIds.has(id)) return [];
    if (target && target.record.kind !== 'source' && id !== record.id) return [];
    const message = id === record.id ? `"${id}" points at its own record` : `there is no entity with the id "${id}"`;
    return [raw.problem(path, message, `Correct the id, or add a record for it${nearest(id, byId)}`)];
  });
}

/** ", for example …" when an id begins or ends alike. */
function nearest(id: string, byId: ReadonlyMap<string, CheckedRecord>): string {
  const parts = id.split('-');
  const alike = [...byId.keys()].find((other) => other.split('-').some((part) => part.length > 3 && parts.includes(part)));
  return alike === undefined ? '' : ` (there is "${alike}")`;
}

export interface PlacedReceipt {
  readonly path: RecordPath;
  readonly receipt: string;
  /** What the receipt vouches for. */
  readonly words: string;
  /** Another entity that the words are about too. */
  readonly other?: string | undefined;
  /** True for glosses and facts. */
  readonly isSentence?: boolean;
}

/** Every receipt of a record, with its place. */
export function receiptsOf(record: EntityRecord): PlacedReceipt[] {
  return [
    ...(record.names ?? []).map(({ text, receipt }, index) => ({ path: ['names', index, 'receipt'], receipt, words: text })),
    ...(record.gloss ? [{ path: ['gloss', 'receipt'], receipt: record.gloss.receipt, words: record.gloss.text, isSentence: true }] : []),
    ...(record.facts ?? []).map(({ text, receipt }, index) => ({ path: ['facts', index, 'receipt'], receipt, words: text, isSentence: true })),
    ...(record.offices ?? []).map(({ title, of, receipt }, index) => ({ path: ['offices', index, 'receipt'], receipt, words: title, other: of })),
    ...(record.relations ?? []).map(({ to, receipt }, index) => ({ path: ['relations', index, 'receipt'], receipt, words: record.name, other: to })),
  ];
}

/** `null` for `general`. */
export function parseReceipt(receipt: string): { source: string; paragraph: number } | null {
  const border = receipt.indexOf('#');
  return border < 0 ? null : { source: receipt.slice(0, border), paragraph: Number(receipt.slice(border + 1)) };
}

function checkReceipts(raw: RawRecord, record: EntityRecord, byId: ReadonlyMap<string, CheckedRecord>, unreadIds: ReadonlySet<string>): Problem[] {
  return receiptsOf(record).flatMap(({ path, receipt }) => {
    const parsed = parseReceipt(receipt);
    if (!parsed || unreadIds.has(parsed.source)) return [];
    const source = sourceOf(byId.get(parsed.source));
    if (!source) return [raw.problem(path, `there is no source "${parsed.source}"`, 'Add a record for it under seeds/sources/, or correct the id')];
    if (parsed.paragraph <= source.paragraphs) return [];
    return [raw.problem(path, `"${parsed.source}" has ${source.paragraphs} paragraphs; there is no paragraph ${parsed.paragraph}`, 'Count the lines that are not blank, from 1')];
  });
}

function sourceOf(checked: CheckedRecord | undefined): SourceRecord | null {
  return checked?.record.kind === 'source' ? checked.record : null;
}

interface Claim {
  readonly id: string;
  readonly text: string;
  readonly file: string;
}

/** A form with where it stands: a name weighs more than an alias, so that the alias is blamed. */
interface FullForm extends Claim {
  readonly key: string;
  readonly rank: number;
  readonly raw: RawRecord;
  readonly path: RecordPath;
}

const RANKS = { name: 0, names: 1, full: 2, cased: 2 } as const;

/** A form may be `full` for one entity only; within a record no two aliases may match the same text. */
function checkClaims(checked: readonly CheckedRecord[]): Problem[] {
  const demonyms = new Map<string, Claim>();
  const forms: FullForm[] = [];
  const problems: Problem[] = [];
  for (const { raw, record } of checked) {
    if (record.kind === 'source') continue;
    problems.push(...checkOwnAliases(raw, record));
    forms.push(...fullFormsOf(raw, record));
    (record.demonyms ?? []).forEach((demonym, index) => {
      const claim = claimOf(demonyms, demonym.toLowerCase(), { id: record.id, text: demonym, file: raw.file });
      if (claim) problems.push(raw.problem(['demonyms', index], `"${demonym}" is a demonym of ${claim.id} too (${claim.file})`, 'Leave it with one of them'));
    });
  }
  return [...problems, ...checkFullForms(forms)];
}

function fullFormsOf(raw: RawRecord, record: EntityRecord): FullForm[] {
  return placedAliases(record).flatMap(({ text, path, list }) => {
    if (list === 'part' || list === 'never' || list === 'context') return [];
    if ((list === 'name' || list === 'names') && isDescribing(record)) return [];
    return plainKeys(text).map((key) => ({ key, rank: RANKS[list], id: record.id, text, file: raw.file, raw, path }));
  });
}

/** Whoever has the form as a name keeps it; between two aliases the later one is at fault. */
function checkFullForms(forms: readonly FullForm[]): Problem[] {
  const claims = new Map<string, FullForm>();
  const blamed = new Set<string>();
  return forms.toSorted((left, right) => left.rank - right.rank).flatMap((form) => {
    const other = claims.get(form.key);
    if (!other) claims.set(form.key, form);
    // A form with several keys is one problem.
    const pair = `${form.id} ${form.text} ${other?.id ?? ''}`;
    if (!other || other.id === form.id || blamed.has(pair)) return [];
    blamed.add(pair);
    const { line } = other.raw.problem(other.path, '', '');
    const asName = other.rank < RANKS.full ? 'the name ' : '';
    const message = `"${form.text}" is claimed twice: here for "${form.id}", and as ${asName}"${other.text}" for "${other.id}" (${other.file}:${line}), which matches the same text`;
    return [form.raw.problem(form.path, message, other.rank < form.rank ? 'Remove it here, or move it to aliases.part' : 'Leave it with one of them, or move both to aliases.part')];
  });
}

/** Claims a key; returns the claim of another entity when there is one. */
function claimOf(claims: Map<string, Claim>, key: string, claim: Claim): Claim | null {
  const other = claims.get(key);
  if (other) return other.id === claim.id ? null : other;
  claims.set(key, claim);
  return null;
}

/** Names of events, offices and topics describe and match nothing by themselves. */
function isDescribing({ kind }: EntityRecord): boolean {
  return kind === 'event' || kind === 'office' || kind === 'topic';
}

function checkOwnAliases(raw: RawRecord, record: EntityRecord): Problem[] {
  const seen = new Map<string, string>();
  const names = new Map<string, string>();
  return placedAliases(record).flatMap(({ text, path, list }) => {
    const key = plainKeys(text)[0] ?? '';
    if (list === 'name' || list === 'names') {
      if (!isDescribing(record)) names.set(key, list);
      return [];
    }
    const name = list === 'full' ? names.get(key) : undefined;
    if (name !== undefined) return [raw.problem(path, `"${text}" is the record's own ${name === 'name' ? 'name' : 'name in another script'}, which matches already`, 'Remove it: case, hyphens, accents and the article al- make no difference')];
    const other = seen.get(key);
    seen.set(key, text);
    if (other === undefined) return [];
    return [raw.problem(path, `"${text}" matches the same text as "${other}" of this record`, 'Remove one: case, hyphens, accents and the article al- make no difference')];
  });
}
