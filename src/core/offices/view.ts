/** The reading as the office rules look at it: tokens with the mention that covers each, countries by name. */
import type { Entity, Mention } from '../annotation.ts';
import type { Glossary } from '../../glossary/format.ts';
import { eachInSlices, type Reading, type Sentence, type Sliced } from '../reading.ts';
import { joinedEnd, type Token } from '../text/tokens.ts';
import { DEMONYM_COUNTRY } from '../lexicon/gazetteer.ts';
import { isAdjective, isOfficeNoun } from '../names/roles.ts';
import { thingKey } from '../names/things.ts';

export interface View {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** The mention that covers a token. */
  readonly mentionAt: (token: number) => Mention | undefined;
  /** Tokens `[first, end)` of a mention. */
  readonly range: (mention: Mention) => readonly [first: number, end: number];
  /** The sentence of a token. */
  readonly sentenceOf: (token: number) => Sentence | undefined;
  /** How many mentions begin before an offset. */
  readonly mentionsBefore: (offset: number) => number;
  /** How often the article names an entity. */
  readonly mentionCount: (id: string) => number;
  /** Where the article first names an entity. */
  readonly firstStart: (id: string) => number | undefined;
  readonly entity: (id: string) => Entity | undefined;
  /** Id of the place of that name in the article; null where it names none. */
  readonly placeCalled: (name: string) => string | null;
  /** True where the article writes "the" before the name, false where it does without; null where nothing tells. */
  readonly hasArticle: (id: string) => boolean | null;
  /** "iraqi" → id and name of Iraq; the id is null where neither glossary nor article knows the country. */
  readonly countryOf: (lower: string) => Owner | null;
}

/** Whose office it is. */
export interface Owner {
  readonly id: string | null;
  readonly name: string;
}

/** Mentions that are looked at without a pause. */
const SLICE = 2000;

/** "D-" of "D-Ohio", which is three tokens. */
export const opensTag = ({ tokens }: View, at: number): boolean => /^[DRI]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-';

export function* viewOf(reading: Reading): Sliced<View> {
  const { tokens, mentions, sentences, glossaries } = reading;
  const byToken = new Array<Mention | undefined>(tokens.length);
  const ranges = new Map<Mention, readonly [number, number]>();
  let at = 0;
  yield* eachInSlices(mentions, SLICE, (mention) => {
    while ((tokens[at]?.end ?? Infinity) <= mention.start) at++;
    const first = at;
    let end = first;
    while ((tokens[end]?.start ?? Infinity) < mention.end) end++;
    // "Leeds" of "Leeds-based" owns no office.
    if (joinedEnd(tokens, end) === end) byToken.fill(mention, first, end);
    ranges.set(mention, [first, end]);
  });
  yield;
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const { entity, start } of mentions) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    if (!starts.has(entity)) starts.set(entity, start);
  }
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity] as const));
  const places = new Map(reading.entities.filter(({ kind }) => kind === 'place').map(({ id, name }) => [name, id] as const));
  const sentenceByToken = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ firstToken, lastToken }, index) => sentenceByToken.fill(index, firstToken, lastToken));
  return {
    reading,
    tokens,
    mentionAt: (token) => byToken[token],
    range: (mention) => ranges.get(mention) ?? [0, 0],
    sentenceOf: (token) => sentences[sentenceByToken[token] ?? -1],
    mentionsBefore: (offset) => countBefore(mentions, offset),
    placeCalled: (name) => places.get(name) ?? null,
    hasArticle: yield* articleReader(reading, ranges),
    mentionCount: (id) => counts.get(id) ?? 0,
    firstStart: (id) => starts.get(id),
    entity: (id) => entities.get(id),
    countryOf: countryFinder(reading.entities, glossaries),
  };
}

/** Looks at the words before each mention of an entity, adjectives aside. */
function* articleReader({ mentions, tokens }: Reading, ranges: ReadonlyMap<Mention, readonly [number, number]>): Sliced<(id: string) => boolean | null> {
  const votes = new Map<string, boolean>();
  yield* eachInSlices(mentions, SLICE, (mention) => {
    if (mention.kind === 'person') return;
    const [first, end] = ranges.get(mention) ?? [0, 0];
    const isBody = tokens[end]?.kind === 'possessive' || !(tokens[end]?.capital || isOfficeNoun(tokens[end]?.lower ?? ''));
    let at = first - 1;
    while (tokens[at]?.capital && isAdjective(tokens[at]?.lower ?? '')) at--;
    const hasThe = tokens[at]?.lower === 'the';
    const isPlain = at === first - 1 && isBody && tokens[at]?.kind !== 'possessive' && !/^(?:a|an|its|his|her|their|this|that)$/.test(tokens[at]?.lower ?? '') && !tokens[at]?.capital;
    if (hasThe && isBody) votes.set(mention.entity, true);
    else if (isPlain && !votes.has(mention.entity)) votes.set(mention.entity, false);
  });
  return (id) => votes.get(id) ?? null;
}

function countBefore(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countryFinder(entities: readonly Entity[], glossaries: readonly Glossary[]): (lower: string) => Owner | null {
  const places = new Map(entities.filter(({ kind }) => kind === 'place').map(({ id, name }) => [thingKey(name.toLowerCase().replaceAll('.', '').split(' ')), { id, name }] as const));
  return (lower) => {
    for (const glossary of glossaries.toReversed()) {
      const id = glossary.demonyms().get(lower);
      const index = id === undefined ? null : glossary.indexOf(id);
      if (id !== undefined && index !== null) return { id, name: glossary.entity(index).name };
    }
    const name = DEMONYM_COUNTRY.get(lower);
    return name === undefined ? null : { id: places.get(name.toLowerCase())?.id ?? null, name };
  };
}
