/**
 * The names step: listed names and names that no glossary knows, each tied to an entity.
 *
 * What may be a name is collected with clues, judged with the evidence of the whole article, and joined to chains:
 * full names first, so that a surname in the headline finds the full name further down.
 */
import type { Entity, Kind, Mention } from '../annotation.ts';
import { eachInSlices, type Reading, type Sliced } from '../reading.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { collect, type Found } from './collect.ts';
import { Evidence } from './judge.ts';
import { listedInSlices, type ListedCandidate } from './lookup.ts';
import { scannedTokens } from './affixes.ts';
import { isDescribing } from './described.ts';
import { knownEntity } from './known-entity.ts';
import { readListedOnly, type ResolvedName } from './listed-only.ts';
import { partsInOwnScript } from './listed-parts.ts';
import { Resolver } from './resolve.ts';
import { retag } from './retag.ts';

/** Names that are resolved without a pause. */
const SLICE = 500;

/**
 * Finds the names of an article.
 *
 * @returns the reading with `entities` (in the order of their first mention) and `mentions` (sorted, no overlap)
 */
export function* namesInSlices(reading: Reading): Sliced<Reading> {
  yield;
  const inWords = { ...reading, tokens: scannedTokens(reading) };
  const candidates = yield* listedInSlices(inWords);
  const listed = candidates.filter(({ entity }) => !isDescribing(entity.kind));
  const named = reading.coverage === 'full' ? yield* readArticle(reading, listed) : readListedOnly(inWords, listed);
  return { ...reading, ...(yield* toAnnotation(reading, named)), described: candidates.filter(({ entity }) => isDescribing(entity.kind)) };
}

function* readArticle(reading: Reading, listed: readonly ListedCandidate[]): Sliced<ResolvedName[]> {
  const { found, evidence } = yield* judgedNames(reading, listed);
  yield;
  const resolver = new Resolver(reading, found, evidence);
  yield* resolver.register(found);
  const resolved: ResolvedName[] = [];
  yield* eachInSlices(found, SLICE, (entry) => {
    const as = resolver.resolve(entry);
    // What a glossary lists is a name, whatever it looks like.
    const isName = as?.listedId !== null || !((as.kind === 'person' && isNobody(entry, reading.tokens)) || isTerm(entry, reading.tokens));
    if (as && isName) resolved.push({ found: entry, as });
  });
  yield;
  return [...resolved, ...partsInOwnScript(reading, listed, resolved)].sort((left, right) => left.found.start - right.found.start);
}

/** "Gen Z", "Gen Xers", the "V4" of an app: what follows a word that may be a title, and is no person. */
function isNobody({ piece }: Found, tokens: Reading['tokens']): boolean {
  const first = tokens[piece.first]?.text ?? '';
  return /^\p{Lu}{1,3}\d+$/u.test(first) || (tokens[piece.first - 1]?.text === 'Gen' && /^(?:[XYZ]\.?|[XYZ]ers?|Alpha|Beta)$/.test(first));
}

/** "Q3", "8 p.m. ET", "a good Samaritan": quarters, clocks and a figure of speech name nothing. */
function isTerm({ piece }: Found, tokens: Reading['tokens']): boolean {
  if (piece.end - piece.first > 1) return false;
  const [word, before] = [tokens[piece.first]?.text ?? '', tokens[piece.first - 1]];
  if (/^(?:Q[1-4]|H[12]|FY\d{2,4})$/.test(word)) return true;
  if (/^(?:[ECMP][SD]?T|GMT|BST|CES?T|UTC|IST|AES?T)$/.test(word)) return before?.kind === 'number' || /^[ap]\.?m\.?$/.test(before?.lower ?? '');
  return /^Samaritans?$/.test(word) && before?.lower === 'good';
}

function* judgedNames(reading: Reading, listed: readonly ListedCandidate[]): Sliced<{ found: readonly Found[]; evidence: Evidence }> {
  yield;
  const collection = yield* collect(reading, listed);
  yield;
  const evidence = new Evidence(collection.found);
  yield;
  const model = reading.models.names;
  return model ? yield* retag(reading, collection, evidence, model) : { found: collection.found, evidence };
}

/** Gives ids in the order of the text and picks the fullest form as the name of an unknown entity. */
function* toAnnotation(reading: Reading, resolved: readonly ResolvedName[]): Sliced<Pick<Reading, 'entities' | 'mentions'>> {
  const ids = new Map<string, string>();
  const names = new Map<string, Found>();
  // How the text writes what it somewhere writes in capitals.
  const spellings = new Map(resolved.flatMap(({ found: { text } }) => (text === text.toUpperCase() ? [] : [[text.toUpperCase(), text] as const])));
  let unknown = 0;
  yield* eachInSlices(resolved, SLICE, ({ found, as }) => {
    if (!ids.has(as.key)) ids.set(as.key, as.listedId ?? `article:${++unknown}`);
    const best = names.get(as.key);
    if (!best || isFuller(found, best)) names.set(as.key, found);
  });
  const idOf = (key: string) => ids.get(key) ?? key;
  const kinds = new Map<string, Kind>(resolved.map(({ as }) => [as.key, as.kind]));
  const mentions: Mention[] = [];
  yield* eachInSlices(resolved, SLICE, ({ found, as }) => {
    const alternatives = [...new Set(as.others.map(idOf))].filter((id) => id !== idOf(as.key));
    mentions.push({ start: startWithParticles(reading.text, found, names.get(as.key)), end: found.end, entity: idOf(as.key), kind: kinds.get(as.key) ?? as.kind, rule: as.rule, because: as.because, alternatives });
  });
  yield;
  const entities = [...ids].map(([key, id]): Entity => knownEntity(reading.glossaries, id) ?? { id, kind: kinds.get(key) ?? 'person', name: cardName(names.get(key), kinds.get(key) ?? 'person', spellings), names: [], office: null, known: false });
  return { entities, mentions };
}

/** "van der Linde", where the article has named Anna van der Linde: the small words before the surname are a part of it. */
function startWithParticles(text: string, { start, text: surname }: Found, full: Found | undefined): number {
  if (!full || full.text === surname || surname.includes(' ')) return start;
  const words = full.text.split(' ');
  const at = words.lastIndexOf(surname);
  let first = at;
  while (first > 1 && NAME_PARTICLES.has(words[first - 1] ?? '')) first--;
  const lead = first < at ? `${words.slice(first, at).join(' ')} ` : '';
  return text.slice(Math.max(0, start - lead.length), start) === lead ? start - lead.length : start;
}

function isFuller(left: Found, right: Found): boolean {
  if (left.headline !== right.headline) return right.headline;
  return left.keys.length > right.keys.length;
}

/** Fewer letters in capitals may be an abbreviation. */
const SHORTEST_SHOUT = 5;

/** A name in the capitals of a dateline or headline is printed as the text writes it elsewhere, else with small letters. */
function cardName(found: Found | undefined, kind: Kind, spellings: ReadonlyMap<string, string>): string {
  const text = found?.text ?? '';
  if (text !== text.toUpperCase()) return text;
  const written = spellings.get(text);
  if (written !== undefined) return written;
  // "UNITED NATIONS": letters that stand for words have no blank between long ones.
  const isWord = kind === 'person' || kind === 'place' || found?.headline === true || text.split(' ').every((word, _, { length }) => length > 1 && /^\p{L}{4,}$/u.test(word) && /[AEIOU]/.test(word));
  return isWord && text.length >= SHORTEST_SHOUT ? text.replace(/\p{L}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : text;
}
