/**
 * One entity as a line: a JSON tuple, trailing defaults left out, which the engine's own parser reads; or for a person
 * of whom the name is all that is listed, `id name`.
 */
import { KINDS, type Office, type Receipt } from '../core/annotation.ts';
import type { AliasStrength, GlossaryEntity, GlossarySource, ListedAlias, OfficeReference, Pronoun } from './format.ts';
import type { EntityRecord, OfficeRecord, SourceRecord } from './records.ts';

type EncodedReceipt = number | readonly [source: string, paragraph: number];
/** 0: the entity's name, as a form that matches everywhere. */
type EncodedAlias = 0 | string | readonly [text: string, strength: number, cased: number];
type EncodedOffice = readonly [title: string, of: string | null, from: string | null, to: string | null, asOf: string | null, status: Office['status'], receipt: EncodedReceipt];

interface Details {
  readonly names?: readonly (readonly [lang: string, text: string])[];
  readonly pronoun?: Pronoun;
  readonly gloss?: readonly [string, EncodedReceipt];
  readonly offices?: readonly EncodedOffice[];
  readonly references?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly standsFor?: string;
  readonly facts?: readonly (readonly [string, EncodedReceipt])[];
  readonly relations?: readonly (readonly [type: string, to: string, EncodedReceipt])[];
  readonly context?: readonly string[];
}

type EncodedEntity = readonly [id: string, kind: number, name: string, aliases: readonly EncodedAlias[], details?: Details];

interface EncodedHead {
  readonly sources: readonly (readonly [id: string, title: string, date: string])[];
  readonly references: readonly (readonly [words: string, entity: string])[];
  readonly demonyms: readonly (readonly [demonym: string, id: string])[];
}

const STRENGTHS: readonly AliasStrength[] = ['full', 'part', 'never', 'context'];
const GENERAL = 0;
const NAME = 0;
/** A name that a line holds as it is: no newline, no lone surrogate, no mark at its end that a reader might drop. */
const PLAIN_LINE = /^[^\s["\\]+ [^\n\p{Surrogate}]*$/u;

export function encodeEntity(record: EntityRecord, aliases: readonly ListedAlias[]): string {
  const encoded = aliases.map(({ text, strength, cased }): EncodedAlias => (strength === 'full' && !cased ? (text === record.name ? NAME : text) : [text, STRENGTHS.indexOf(strength), cased ? 1 : 0]));
  const details = encodeDetails(record);
  const short = `${record.id} ${record.name}`;
  if (record.kind === 'person' && encoded.length === 1 && encoded[0] === NAME && Object.keys(details).length === 0 && PLAIN_LINE.test(short)) return short;
  const tuple: EncodedEntity = [record.id, KINDS.indexOf(record.kind), record.name, encoded];
  return JSON.stringify(Object.keys(details).length > 0 ? [...tuple, details] : tuple);
}

function encodeDetails(record: EntityRecord): Details {
  return {
    ...(record.names && { names: record.names.map((name) => [name.lang, name.text] as const) }),
    ...(record.pronoun && { pronoun: record.pronoun }),
    ...(record.gloss && { gloss: [record.gloss.text, encodeReceipt(record.gloss.receipt)] as const }),
    ...(record.offices && { offices: record.offices.map(encodeOffice) }),
    ...(record.references && { references: record.references }),
    ...(record.demonyms && { demonyms: record.demonyms }),
    ...(record['stands-for'] && { standsFor: record['stands-for'] }),
    ...(record.facts && { facts: record.facts.map((fact) => [fact.text, encodeReceipt(fact.receipt)] as const) }),
    ...(record.relations && { relations: record.relations.map((relation) => [relation.type, relation.to, encodeReceipt(relation.receipt)] as const) }),
    ...(record.context && { context: record.context }),
  };
}

function encodeOffice(office: OfficeRecord): EncodedOffice {
  const status = office.status ?? (office.to === undefined ? 'current' : 'former');
  return [office.title, office.of ?? null, office.from ?? null, office.to ?? null, office['as-of'] ?? null, status, encodeReceipt(office.receipt)];
}

/** `general` or `source#paragraph`; the schema has checked the form. */
function encodeReceipt(text: string): EncodedReceipt {
  const border = text.lastIndexOf('#');
  return border < 0 ? GENERAL : [text.slice(0, border), Number(text.slice(border + 1))];
}

function decodeReceipt(encoded: EncodedReceipt): Receipt {
  return typeof encoded === 'number' ? { source: 'general' } : { source: encoded[0], paragraph: encoded[1] };
}

/** The id of a line: a tuple's first string, as ids hold no quotation mark and no backslash, or what stands before the space. */
export function idOf(line: string): string {
  return line.startsWith('[') ? line.slice(2, line.indexOf('"', 2)) : line.slice(0, line.indexOf(' '));
}

/** @throws SyntaxError or TypeError when the text is no record (the checksum has passed, so only a made-up file can do that) */
export function decodeEntity(line: string): GlossaryEntity {
  const [id, kind, name, aliases, details = {}] = line.startsWith('[') ? (JSON.parse(line) as EncodedEntity) : shortEntity(line);
  return {
    id,
    kind: KINDS[kind] ?? 'topic',
    name,
    names: (details.names ?? []).map(([lang, text]) => ({ lang, text })),
    pronoun: details.pronoun ?? null,
    gloss: details.gloss?.[0] ?? null,
    glossReceipt: details.gloss ? decodeReceipt(details.gloss[1]) : null,
    offices: (details.offices ?? []).map(([title, of, from, to, asOf, status, receipt]) => ({ title, of, from, to, asOf, status, receipt: decodeReceipt(receipt) })),
    references: details.references ?? [],
    demonyms: details.demonyms ?? [],
    standsFor: details.standsFor ?? null,
    facts: (details.facts ?? []).map(([text, receipt]) => ({ text, receipt: decodeReceipt(receipt) })),
    relations: (details.relations ?? []).map(([type, to, receipt]) => ({ type, to, receipt: decodeReceipt(receipt) })),
    aliases: aliases.map((alias) => decodeAlias(alias === NAME ? name : alias)),
    context: details.context ?? [],
  };
}

function shortEntity(line: string): EncodedEntity {
  const border = line.indexOf(' ');
  if (border < 1) throw new SyntaxError('A line without a space is no record.');
  return [line.slice(0, border), KINDS.indexOf('person'), line.slice(border + 1), [NAME]];
}

function decodeAlias(alias: Exclude<EncodedAlias, 0>): ListedAlias {
  return typeof alias === 'string' ? { text: alias, strength: 'full', cased: false } : { text: alias[0], strength: STRENGTHS[alias[1]] ?? 'never', cased: alias[2] === 1 };
}

/** What is asked of the whole glossary: sources, office references, demonyms. */
export interface GlossaryHead {
  readonly sources: ReadonlyMap<string, GlossarySource>;
  readonly references: readonly OfficeReference[];
  readonly demonyms: ReadonlyMap<string, string>;
}

export function encodeHead(entities: readonly EntityRecord[], sources: readonly SourceRecord[]): string {
  const head: EncodedHead = {
    sources: sources.map(({ id, title, date }) => [id, title, date]),
    references: entities.flatMap((entity) => (entity.references ?? []).map((words) => [words.toLowerCase(), entity.id] as const)),
    demonyms: entities.flatMap((entity) => (entity.demonyms ?? []).map((demonym) => [demonym.toLowerCase(), entity.id] as const)),
  };
  return JSON.stringify(head);
}

export function decodeHead(json: string): GlossaryHead {
  const head = JSON.parse(json) as EncodedHead;
  return {
    sources: new Map(head.sources.map(([id, title, date]) => [id, { id, title, date }])),
    references: head.references.map(([words, entity]) => ({ words, entity })),
    demonyms: new Map(head.demonyms),
  };
}
