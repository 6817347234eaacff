/** Examples for the name tagger, and its training. */
import { openReading } from '../../core/annotate.ts';
import type { Span } from '../../core/annotation.ts';
import { collect } from '../../core/names/collect.ts';
import { isDescribing } from '../../core/names/described.ts';
import { Evidence } from '../../core/names/judge.ts';
import { findListed } from '../../core/names/lookup.ts';
import { COUNTRY_TABLE } from '../../core/lexicon/gazetteer.ts';
import { isAdjective } from '../../core/names/roles.ts';
import { FEATURE_WIDTH, featuresOf, LEXICAL_TEMPLATES } from '../../core/names/tagger/features.ts';
import { labelsOf, NAME_LABELS, partOf, type Tagged } from '../../core/names/tagger/labels.ts';
import type { NameLists } from '../../core/names/tagger/name-lists.ts';
import { prepare } from '../../core/names/tagger/tag.ts';
import { atOnce } from '../../core/reading.ts';
import type { SequenceModel } from '../../core/sequence/model.ts';
import type { Token } from '../../core/text/tokens.ts';
import type { Glossary } from '../../glossary/format.ts';
import { trainCrf, type Example, type TrainOptions } from './crf.ts';
import type { MarkedName, NamedText } from './read-data.ts';

const DEMONYM_COUNTRY_NAMES = new Set(COUNTRY_TABLE.flatMap(({ name, otherNames }) => [name, ...otherNames]));

/** The stretches of a text with their labels. */
export function nameExamples({ text, paragraphs, names }: NamedText, glossaries: readonly Glossary[], lists: NameLists, { weight, convention }: { readonly weight: number; readonly convention: number }): Example[] {
  const reading = openReading({ text, lang: 'en', ...(paragraphs ? { paragraphs } : {}) }, glossaries);
  const { found } = atOnce(collect(reading, findListed(reading).filter(({ entity }) => !isDescribing(entity.kind))));
  const { stretches, table } = atOnce(prepare(reading, found, new Evidence(found), lists, convention));
  const spans = names.map(({ start, end, kind }) => ({ start: reading.normal.fromSource(start), end: reading.normal.fromSource(end), kind }));
  const tagged = toTokens(spans, reading.tokens);
  // A stretch that holds only a part of a name would teach that there is none.
  const whole = stretches.filter(({ first, end }) => !tagged.some((name) => name.first < end && name.end > first && (name.first < first || name.end > end)));
  return whole.map((stretch) => ({
    features: featuresOf(table, stretch),
    labels: labelsOf(tagged.filter((name) => name.first >= stretch.first && name.end <= stretch.end), stretch.first, stretch.end),
    weight,
  }));
}

/** Names whose borders are borders of tokens; adjectives that some data counts as names are none. */
function toTokens(names: readonly MarkedName[], tokens: readonly Token[]): Tagged[] {
  const first = new Map(tokens.map(({ start }, at) => [start, at] as const));
  const last = new Map(tokens.map(({ end }, at) => [end, at] as const));
  return names.flatMap(({ start, end, kind }: Span & MarkedName) => {
    const from = first.get(start);
    const to = last.get(end);
    if (from === undefined || to === undefined || to < from) return [];
    if (tokens.slice(from, to + 1).every(({ lower }) => isAdjective(lower) || lower === 'white' || lower === 'black')) return [];
    return partAtMarks({ first: from, end: to + 1, kind }, tokens);
  });
}

/** "Duluth, Minn." is two places, "Iraq's Parliament" is two names, whatever the data says. */
function partAtMarks(name: Tagged, tokens: readonly Token[]): Tagged[] {
  for (let at = name.first + 1; at < name.end - 1; at++) {
    const token = tokens[at];
    const owner = tokens[at - 1];
    const parts = (token?.text === ',' && name.kind === 'place') || (token?.kind === 'possessive' && owner !== undefined && DEMONYM_COUNTRY_NAMES.has(owner.text));
    if (parts) return [{ ...name, end: at, kind: token?.text === ',' ? name.kind : 'place' }, ...partAtMarks({ ...name, first: at + 1 }, tokens)];
  }
  return [name];
}

/** A name goes on only with its own kind. */
function mayFollow(from: number | null, to: number): boolean {
  if (partOf(to) !== 2) return true;
  return from === to || from === to - 1;
}

export type NameTraining = Pick<TrainOptions, 'bits' | 'epochs' | 'rate' | 'decay' | 'least' | 'prune' | 'levels' | 'meanFrom' | 'rounds' | 'seed' | 'provenance'> & { readonly dropout: number; readonly noise: number; readonly onEpoch?: (epoch: number, loss: number) => void };

export function trainNames(examples: readonly Example[], { dropout, noise, ...options }: NameTraining): SequenceModel {
  if (examples.some(({ features }) => features.width !== FEATURE_WIDTH)) throw new Error('Examples of another width: make them with this version of the features.');
  return trainCrf(examples, { ...options, labels: NAME_LABELS, dropout: { each: noise, below: LEXICAL_TEMPLATES, together: dropout }, allowed: mayFollow });
}
