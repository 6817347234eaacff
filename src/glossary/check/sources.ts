/** Holds records against the source documents themselves, where they lie at hand. */
import { plainKeys } from '../../core/names/alias-keys.ts';
import { keyOfWindow, readKeyWords } from '../../core/names/word-keys.ts';
import { normalise } from '../../core/text/normalise.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';
import { tokenise } from '../../core/text/tokens.ts';
import type { EntityRecord, SourceRecord } from '../records.ts';
import { COMMON_WORDS } from './common-words.ts';
import { placedAliases } from './danger.ts';
import { parseReceipt, receiptsOf, type CheckedRecord } from './links.ts';
import type { Problem } from './problem.ts';

/** A source document as it lies on the disk. */
export interface SourceDocument {
  readonly text: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** Words of a fact that must stand in its paragraph when no name of the entity does. */
const ENOUGH_WORDS = 2;
/** "visited" and "visit", "ministers" and "minister" begin alike. */
const STEM_LENGTH = 5;

/**
 * Checks hash, number of paragraphs, and for every receipt that a name of the entity (for a relation, of either
 * one), or the words of the fact, stand in the paragraph that it names.
 *
 * @param documents by the id of their source record; sources without a document are passed over
 */
export function checkSources(checked: readonly CheckedRecord[], documents: ReadonlyMap<string, SourceDocument>): Problem[] {
  const paragraphs = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const { raw, record } of checked) {
    const document = record.kind === 'source' ? documents.get(record.id) : undefined;
    if (record.kind !== 'source' || !document) continue;
    const found = paragraphKeys(document.text);
    paragraphs.set(record.id, found);
    problems.push(...checkDocument(raw, record, document, found.length));
  }
  const names = new Map(checked.flatMap(({ record }) => (record.kind === 'source' ? [] : [[record.id, keysOfNames(record)] as const])));
  for (const one of checked) problems.push(...checkEntity(one, paragraphs, names));
  return problems;
}

function checkDocument(raw: CheckedRecord['raw'], record: SourceRecord, document: SourceDocument, paragraphs: number): Problem[] {
  const problems: Problem[] = [];
  if (document.sha256 !== record.sha256) {
    problems.push(raw.problem(['sha256'], `${record.file} has the hash ${document.sha256}`, 'Use the document that the record was made from, or make the record anew from this one'));
  }
  if (paragraphs !== record.paragraphs) {
    problems.push(raw.problem(['paragraphs'], `${record.file} has ${paragraphs} paragraphs`, 'Correct the number, then look at the receipts again'));
  }
  return problems;
}

/** The paragraphs of a document as word keys with a space around each: ` today iraqi prime `. */
function paragraphKeys(text: string): string[] {
  const normal = normalise(text).text;
  return findParagraphs(normal).map(({ start, end }) => ` ${keysOf(normal.slice(start, end))} `);
}

function keysOf(text: string): string {
  const words = readKeyWords(text, tokenise(text), []);
  return words.length === 0 ? '' : keyOfWindow(text, words, 0, words.length - 1);
}

/** Every form that names the entity, its office or its people. */
function keysOfNames(record: EntityRecord): string[] {
  const forms = [...placedAliases(record).map(({ text }) => text), ...(record.demonyms ?? []), ...(record.references ?? [])];
  return [...new Set(forms.flatMap(plainKeys))];
}

function checkEntity({ raw, record }: CheckedRecord, paragraphs: ReadonlyMap<string, readonly string[]>, names: ReadonlyMap<string, readonly string[]>): Problem[] {
  if (record.kind === 'source') return [];
  return receiptsOf(record).flatMap(({ path, receipt, words, other }) => {
    const parsed = parseReceipt(receipt);
    const paragraph = parsed && paragraphs.get(parsed.source)?.[parsed.paragraph - 1];
    if (!parsed || paragraph === null || paragraph === undefined) return [];
    const keys = [...(names.get(record.id) ?? []), ...(names.get(other ?? '') ?? [])];
    const isNamed = keys.some((key) => paragraph.includes(` ${key} `));
    if (isNamed || sharedWords(words, paragraph) >= ENOUGH_WORDS) return [];
    const message = `paragraph ${parsed.paragraph} of "${parsed.source}" holds no name of "${record.name}" and not the words of this entry`;
    return [raw.problem(path, message, 'Correct the paragraph, or add the form that stands there to the aliases')];
  });
}

function sharedWords(text: string, paragraph: string): number {
  const stems = new Set(
    keysOf(text)
      .split(' ')
      .filter((word) => word.length >= STEM_LENGTH - 1 && !(COMMON_WORDS.has(word) && word.length < STEM_LENGTH))
      .map((word) => word.slice(0, STEM_LENGTH)),
  );
  return [...stems].filter((stem) => paragraph.includes(` ${stem}`)).length;
}
