/** Holds a reading against the marks of an article, as counts: so many of so many. */
import type { Annotation, Entity, Mention, Quote, Span } from '../../core/annotation.ts';
import type { MarkedArticle, MarkedQuote } from './markup.ts';

export interface Count {
  readonly right: number;
  readonly of: number;
}

export const MEASURES = ['names found', 'names right', 'persons found', 'places found', 'organisations found', 'quotes found', 'quotes right', 'speakers given', 'speakers right', 'sure speakers right', 'offices shown', 'offices right'] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, Count>>;

export interface Miss {
  readonly measure: Measure;
  readonly words: string;
}

/** An attribution by its rule, by what names the speaker, and whether it is right: what certainty is calibrated on. */
export interface Attribution {
  readonly way: string;
  readonly right: boolean;
}

export interface Result {
  readonly attributions: readonly Attribution[];
  readonly scores: Scores;
  readonly misses: readonly Miss[];
}

const NAME_RULES = new Set<Mention['rule']>(['alias', 'spelling', 'script', 'surname', 'first-name', 'name', 'abbreviation']);
/** Two spans are the same quotation when this share of both together is common. */
const SAME_QUOTE = 0.7;

export function scoreArticle(gold: MarkedArticle, read: Annotation): Result {
  const misses: Miss[] = [];
  const count = (measure: Measure, judged: readonly { readonly span: Span; readonly right: boolean }[]): Count => {
    for (const { span, right } of judged) if (!right) misses.push({ measure, words: gold.text.slice(span.start, span.end) });
    return { right: judged.filter(({ right }) => right).length, of: judged.length };
  };
  const goldNames = gold.mentions.filter(({ form }) => form === 'name');
  const readNames = read.mentions.filter(({ rule }) => NAME_RULES.has(rule));
  const found = goldNames.map((span) => ({ span, right: readNames.some((other) => isSameName(span, other)), kind: span.kind }));
  const pairs = gold.quotes.map((quote) => ({ quote, read: read.quotes.find((other) => overlap(quote, other) >= SAME_QUOTE) ?? null }));
  const alignment = alignEntities(gold, read);
  const speakers = pairs.filter(({ quote, read: other }) => other !== null && (quote.speaker !== null || quote.speakerEntity !== null));
  const judged = speakers.map(({ quote, read: other }) => ({ span: quote, given: isGiven(other), right: isRightSpeaker(quote, other, alignment), sure: other?.certainty === 'sure', ways: other ? waysOf(gold.text, other) : [] }));
  const offices = judgeOffices(gold, read, alignment);
  const scores: Scores = {
    'names found': count('names found', found),
    'names right': count('names right', readNames.map((span) => ({ span, right: goldNames.some((other) => isSameName(other, span)) }))),
    'persons found': count('persons found', found.filter(({ kind }) => kind === 'person')),
    'places found': count('places found', found.filter(({ kind }) => kind === 'place')),
    'organisations found': count('organisations found', found.filter(({ kind }) => kind === 'organisation')),
    'quotes found': count('quotes found', pairs.map(({ quote, read: other }) => ({ span: quote, right: other !== null }))),
    'quotes right': count('quotes right', read.quotes.map((span) => ({ span, right: gold.quotes.some((other) => overlap(other, span) >= SAME_QUOTE) }))),
    'speakers given': count('speakers given', judged.map(({ span, given }) => ({ span, right: given }))),
    'speakers right': count('speakers right', judged.filter(({ given }) => given)),
    'sure speakers right': count('sure speakers right', judged.filter(({ given, sure }) => given && sure)),
    'offices shown': count('offices shown', offices.expected),
    'offices right': count('offices right', offices.shown),
  };
  return { scores, misses, attributions: judged.filter(({ given }) => given).flatMap(({ ways, right }) => ways.map((way) => ({ way, right }))) };
}

/** The rule, and what names the speaker, each with the certainty. */
function waysOf(text: string, { rule, certainty, speaker }: Quote): string[] {
  const named = speaker?.entity ? (/^(?:s?he|it)$/i.test(text.slice(speaker.start, speaker.end)) ? 'a pronoun' : 'a name or role') : 'nobody named';
  return [rule, named].map((way) => `${certainty} ${way}`);
}

export function addScores(all: readonly Scores[]): Scores {
  const sum = (measure: Measure): Count => ({ right: all.reduce((total, scores) => total + scores[measure].right, 0), of: all.reduce((total, scores) => total + scores[measure].of, 0) });
  return Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Record<Measure, Count>;
}

export const shareOf = ({ right, of }: Count): number => (of === 0 ? 1 : right / of);

function isSameName(gold: MarkedArticle['mentions'][number], read: Mention): boolean {
  return gold.start === read.start && gold.end === read.end && gold.kind === read.kind;
}

/** Common characters over all characters of both. */
function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Whom a read entity stands for: the marked entity that most of its mentions touch. */
function alignEntities(gold: MarkedArticle, read: Annotation): ReadonlyMap<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const mention of read.mentions) {
    const marked = gold.mentions.find((other) => other.start < mention.end && mention.start < other.end);
    if (!marked) continue;
    const tally = votes.get(mention.entity) ?? new Map<string, number>();
    votes.set(mention.entity, tally.set(marked.entity, (tally.get(marked.entity) ?? 0) + 1));
  }
  return new Map([...votes].map(([id, tally]) => [id, [...tally].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '']));
}

function isGiven(read: Quote | null): boolean {
  return read !== null && read.certainty !== 'unknown' && read.speaker !== null;
}

/** A speaker whom the article leaves unnamed must stay unnamed. */
function isRightSpeaker(quote: MarkedQuote, read: Quote | null, alignment: ReadonlyMap<string, string>): boolean {
  const entity = read?.speaker?.entity ?? null;
  if (quote.speakerEntity !== null) return entity !== null && alignment.get(entity) === quote.speakerEntity;
  const words = read?.speaker ?? null;
  return entity === null && words !== null && quote.speaker !== null && overlap(words, quote.speaker) > 0;
}

interface JudgedOffices {
  readonly expected: { span: Span; right: boolean }[];
  readonly shown: { span: Span; right: boolean }[];
}

function judgeOffices(gold: MarkedArticle, read: Annotation, alignment: ReadonlyMap<string, string>): JudgedOffices {
  const readBy = new Map(read.entities.flatMap((entity) => (entity.office && alignment.has(entity.id) ? [[alignment.get(entity.id) ?? '', entity] as const] : [])));
  const expected = gold.offices.filter(({ entity }, at) => gold.offices.findIndex((other) => other.entity === entity) === at).map((office) => ({ span: office, right: readBy.has(office.entity) }));
  const shown = [...readBy].map(([id, entity]) => ({ span: spanOf(gold, id), right: [entity, withDeclaredOwner(gold, read, alignment, entity)].some((called) => isSameOffice(gold, id, called)) }));
  return { expected, shown };
}

/** The office with its body called as the article's head declares it: "CDC" and "Centers for Disease Control" are one. */
function withDeclaredOwner(gold: MarkedArticle, read: Annotation, alignment: ReadonlyMap<string, string>, entity: Entity): Entity {
  const { office } = entity;
  const of = office?.of ?? null;
  const printed = read.entities.find(({ id }) => id === of)?.name;
  const declared = gold.entities.find(({ id }) => of !== null && id === alignment.get(of))?.name;
  return office && printed !== undefined && declared !== undefined ? { ...entity, office: { ...office, title: office.title.replace(printed, () => declared) } } : entity;
}

function isSameOffice(gold: MarkedArticle, id: string, read: Entity): boolean {
  const marked = gold.entities.find((entity) => entity.id === id)?.offices ?? [];
  const { office } = read;
  return office !== null && marked.some(({ title, status }) => status === office.status && isSameTitle(title, withoutOwner(title, gold), office.title));
}

/** The same post and nothing beside it: "Water Minister" is "Minister of Water of Jordan", "Minister of Jordan" is not. */
function isSameTitle(gold: string, bare: string, read: string): boolean {
  const [all, post, said] = [officeWords(gold), officeWords(bare), officeWords(read)];
  return [...post].every((word) => said.has(word)) && [...said].every((word) => all.has(word));
}

/** The post without whose it is, a name that the article declares: the card may leave it out, but not name another. */
function withoutOwner(title: string, { entities }: MarkedArticle): string {
  const owner = entities.map(({ name }) => name).filter((name) => title.endsWith(` ${name}`)).sort((one, other) => other.length - one.length)[0];
  const rest = owner === undefined ? title.replace(/ (?:of|for|at|to) (?!.* (?:of|for|at|to) ).*$/, '') : title.slice(0, -owner.length).trim();
  return rest.replace(/ (?:of|for|at|to)(?: the)?$/, '');
}

/** Without case, small words and order: "Water Minister" is "Minister of Water", "U.S. Envoy" is "Envoy of the United States". */
function officeWords(title: string): ReadonlySet<string> {
  const spelt = title.replace(/\bU\.?S\.?(?=\s|$)/g, 'United States').replace(/\bU\.?K\.?(?=\s|$)/g, 'United Kingdom').replace(/\bUN\b/g, 'United Nations').replace(/\bEU\b/g, 'European Union');
  // Words for one post: who is called so, and what the post is called.
  const posts = spelt.toLowerCase().replace(/\b(chair|spokes)(?:wom[ae]n|m[ae]n|person|people)\b/g, (_, post: string) => (post === 'chair' ? 'chair' : 'spokesman')).replace(/\bceo\b|\bchief executive officer\b/g, 'chief executive');
  return new Set(posts.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/^(?:of|for|at|to|the)$/.test(word)));
}

function spanOf(gold: MarkedArticle, id: string): Span {
  return gold.mentions.find(({ entity }) => entity === id) ?? { start: 0, end: 0 };
}
