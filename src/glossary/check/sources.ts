/** Holds records against the source documents themselves, where they lie at hand. */
import { plainKeys } from '../../core/names/alias-keys.ts';
import { keyOfWindow, readKeyWords } from '../../core/names/word-keys.ts';
import { FUNCTION_WORDS } from '../../core/lexicon/function-words.ts';
import { normalise } from '../../core/text/normalise.ts';
import { findParagraphs } from '../../core/text/paragraphs.ts';
import { tokenise } from '../../core/text/tokens.ts';
import type { EntityRecord, SourceRecord } from '../records.ts';
import { placedAliases } from './danger.ts';
import { parseReceipt, receiptsOf, type CheckedRecord } from './links.ts';
import type { Problem } from './problem.ts';

/** A source document as it lies on the disk. */
export interface SourceDocument {
  readonly text: string;
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string;
}

/** Words of an entry that must stand in its paragraph. */
const ENOUGH_WORDS = 2;
const SHORTEST_WORD = 4;
/** A paragraph must fit at least half as well as the best one, unless it shares so many words that it is clear. */
const LEAST_FIT = 0.5;
const CLEAR_WORDS = 5;
/** What a word that stands in every paragraph weighs. */
const EVERYWHERE = 0.2;
/** Dates are the editor's: a document says "yesterday". */
const DATES = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d|\d\d?)$/;
/** "visited" and "visit", "ministers" and "minister" begin alike. */
const STEM_LENGTH = 5;

/**
 * Checks hash, number of paragraphs, and for every receipt that what it vouches for stands in the paragraph that it
 * names: for a sentence its content words, for the rest a name of the entity (for a relation, of either one).
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

function checkEntity({ raw, record }: CheckedRecord, paragraphs: ReadonlyMap<string, readonly string[]>, forms: ReadonlyMap<string, readonly string[]>): Problem[] {
  if (record.kind === 'source') return [];
  return receiptsOf(record).flatMap(({ path, receipt, words, other, isSentence }) => {
    const parsed = parseReceipt(receipt);
    const all = parsed && paragraphs.get(parsed.source);
    const paragraph = parsed && all?.[parsed.paragraph - 1];
    if (!parsed || !all || paragraph === null || paragraph === undefined) return [];
    const own = forms.get(record.id) ?? [];
    const names = isSentence ? own : [...own, ...(forms.get(other ?? '') ?? [])];
    const isNamed = names.some((key) => paragraph.includes(` ${key} `));
    if (isSentence) return checkSentence(all, parsed, contentOf(words, own, forms), isNamed).map(({ message, advice }) => raw.problem(path, message, advice));
    if (isNamed || sharedBy(contentOf(words, [], forms), paragraph) >= ENOUGH_WORDS) return [];
    const message = `paragraph ${parsed.paragraph} of "${parsed.source}" holds no name of "${record.name}" and not the words of this entry`;
    return [raw.problem(path, message, 'Correct the paragraph, or add the form that stands there to the aliases')];
  });
}

/**
 * A sentence in the editor's words must share content words with the paragraph that vouches for it, and no other
 * paragraph may fit it far better. A word that stands in few paragraphs tells more than one that stands in most.
 */
function checkSentence(paragraphs: readonly string[], { source, paragraph }: { source: string; paragraph: number }, content: readonly Content[], isNamed: boolean): { message: string; advice: string }[] {
  const weights = content.map((one) => weightOf(one, paragraphs));
  const fits = paragraphs.map((text) => content.reduce((sum, one, index) => sum + (isIn(one, text) ? (weights[index] ?? 0) : 0), 0));
  const best = fits.indexOf(Math.max(...fits));
  const text = paragraphs[paragraph - 1] ?? '';
  const shared = sharedBy(content, text);
  const isEnough = shared >= Math.min(isNamed ? 1 : ENOUGH_WORDS, content.length);
  const isClear = shared >= CLEAR_WORDS || (fits[paragraph - 1] ?? 0) >= (fits[best] ?? 0) * LEAST_FIT;
  if (isEnough && isClear) return [];
  const count = shared === 0 ? 'none' : `only ${shared}`;
  const message = `paragraph ${paragraph} of "${source}" holds ${count} of the ${content.length} words that this sentence is about (${content.map((one) => one.text).join(', ')})`;
  const found = content.filter((one) => isIn(one, paragraphs[best] ?? '')).map((one) => one.text);
  const isBetter = best !== paragraph - 1 && found.length > 0;
  return [{ message, advice: isBetter ? `Paragraph ${best + 1} fits best (${found.join(', ')}): correct the paragraph, or retell what paragraph ${paragraph} says` : `No paragraph fits better: retell what paragraph ${paragraph} says, with a word or two of it` }];
}

function weightOf(content: Content, paragraphs: readonly string[]): number {
  const holding = paragraphs.filter((text) => isIn(content, text)).length;
  return holding === 0 ? 0 : EVERYWHERE + Math.log(paragraphs.length / holding);
}

function isIn({ keys }: Content, paragraph: string): boolean {
  return keys.some((key) => paragraph.includes(key));
}

/** A word or name of a sentence, and the keys that show it in a paragraph. */
interface Content {
  readonly text: string;
  readonly keys: readonly string[];
}

/**
 * What a sentence is about: the names in it but its own entity's, in any of their forms, and its words but for
 * function words, by their stems.
 */
function contentOf(sentence: string, own: readonly string[], names: ReadonlyMap<string, readonly string[]>): Content[] {
  let left = ` ${keysOf(sentence)} `;
  const content: Content[] = [];
  for (const key of byLength(own)) left = left.replaceAll(` ${key} `, ' . ');
  for (const forms of names.values()) {
    const form = byLength(forms).find((key) => left.includes(` ${key} `));
    if (form === undefined) continue;
    content.push({ text: form, keys: forms.map((key) => ` ${key} `) });
    left = left.replaceAll(` ${form} `, ' . ');
  }
  const stems = new Map(left.split(' ').filter(isContent).map((word) => [word.slice(0, STEM_LENGTH), word] as const));
  return [...content, ...[...stems].map(([stem, text]) => ({ text, keys: [` ${stem}`] }))];
}

function byLength(keys: readonly string[]): readonly string[] {
  return keys.toSorted((left, right) => right.length - left.length);
}

function isContent(word: string): boolean {
  if (DATES.test(word)) return false;
  return /^\d/.test(word) ? word.length > 1 : word.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(word);
}

function sharedBy(content: readonly Content[], paragraph: string): number {
  return content.filter((one) => isIn(one, paragraph)).length;
}
