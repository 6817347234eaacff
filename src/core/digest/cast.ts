/**
 * Salience: how much an article is about an entity. Role counts, not number alone: who stands in the title, who is
 * the subject of the lead, who speaks, in how much of the article one is met.
 */
import type { Mention } from '../annotation.ts';
import { eachInSlices, type Sliced } from '../reading.ts';
import { paragraphOf, sentenceAt, type ArticleIndex } from './article-index.ts';

/** Shares of the whole; they add up to 1. Set by hand so that each role alone outweighs a stray second mention. */
const WEIGHTS = { title: 0.18, leadSubject: 0.2, lead: 0.12, mentions: 0.24, speech: 0.14, spread: 0.12 } as const;
/** How much a mention says that the text is about its entity. */
const RULE_WEIGHT: Partial<Record<Mention['rule'], number>> = { pronoun: 0.4, nominal: 0.6, office: 0.8 };
const PREPOSITIONS = new Set('of by with for to from against on in at about than between under over near including'.split(' '));

/** Entities that are weighed without a pause. */
const SLICE = 500;

interface Facts {
  readonly weight: number;
  readonly spread: number;
  readonly speech: number;
}

/** Salience of every entity that is mentioned, 0–1, by id. */
export function* salienceOf(index: ArticleIndex): Sliced<Map<string, number>> {
  const facts = new Map<string, Facts>();
  yield* eachInSlices([...index.mentions], SLICE, ([id, mentions]) => facts.set(id, factsOf(index, id, mentions)));
  const most = maxima(facts.values());
  const subject = leadSubject(index);
  const salience = new Map<string, number>();
  yield* eachInSlices([...index.mentions], SLICE, ([id, mentions]) => {
    const fact = facts.get(id) ?? { weight: 0, spread: 0, speech: 0 };
    const score =
      (isInTitle(index, mentions) ? WEIGHTS.title : 0) +
      (id === subject ? WEIGHTS.leadSubject : 0) +
      WEIGHTS.lead * leadShare(index, mentions) +
      WEIGHTS.mentions * share(fact.weight, most.weight) +
      WEIGHTS.speech * share(fact.speech, most.speech) +
      WEIGHTS.spread * share(fact.spread, most.spread);
    salience.set(id, score);
  });
  return salience;
}

function factsOf(index: ArticleIndex, id: string, mentions: readonly Mention[]): Facts {
  let weight = 0;
  for (const mention of mentions) weight += RULE_WEIGHT[mention.rule] ?? 1;
  const paragraphs = new Set(mentions.map((mention) => paragraphOf(index.annotation, mention.start)));
  const utterances = new Set((index.quotes.get(id) ?? []).map((at) => index.annotation.quotes[at]?.group));
  return { weight, spread: paragraphs.size, speech: utterances.size };
}

function maxima(all: Iterable<Facts>): Facts {
  let most: Facts = { weight: 0, spread: 0, speech: 0 };
  for (const fact of all) most = { weight: Math.max(most.weight, fact.weight), spread: Math.max(most.spread, fact.spread), speech: Math.max(most.speech, fact.speech) };
  return most;
}

/** Logarithmic, so that the tenth mention adds less than the second. */
function share(value: number, most: number): number {
  return most === 0 ? 0 : Math.log1p(value) / Math.log1p(most);
}

/** 1 in the first telling sentence, falling to 0 at the sixth. */
function leadShare(index: ArticleIndex, mentions: readonly Mention[]): number {
  const first = mentions[0];
  if (!first) return 0;
  return Math.max(0, 1 - Math.max(0, sentenceAt(index, first.start) - index.lead) / 5);
}

/** The person, else the thing, that opens the lead and does not hang on a preposition or a possessive. */
function leadSubject(index: ArticleIndex): string | null {
  const lead = index.sentences[index.lead];
  if (!lead) return null;
  const inLead = index.annotation.mentions.filter((mention) => mention.start >= lead.start && mention.end <= lead.end);
  const free = inLead.filter((mention) => !hangsOnPreposition(index, mention) && !/^['’]/.test(index.text.slice(mention.end, mention.end + 1)));
  return (free.find((mention) => mention.kind === 'person') ?? free[0])?.entity ?? null;
}

function hangsOnPreposition(index: ArticleIndex, mention: Mention): boolean {
  const before = /(\p{L}+)\s+(?:the\s+|a\s+|an\s+)?$/u.exec(index.text.slice(Math.max(0, mention.start - 40), mention.start));
  return PREPOSITIONS.has(before?.[1]?.toLowerCase() ?? '');
}

/** The title is not part of the text: a name is in it when its words stand there, a person's also by the last of them. */
function isInTitle(index: ArticleIndex, mentions: readonly Mention[]): boolean {
  const title = words(index.annotation.article.title ?? '');
  return title.trim() !== '' && mentions.some((mention) => mention.rule !== 'pronoun' && mention.rule !== 'nominal' && namedIn(title, mention, index.text));
}

function namedIn(title: string, mention: Mention, text: string): boolean {
  const name = words(text.slice(mention.start, mention.end));
  const surname = name.trim().split(' ').at(-1) ?? '';
  return title.includes(name) || (mention.kind === 'person' && surname.length >= 3 && title.includes(` ${surname} `));
}

/** Lower-case words between single spaces, with a space at both ends. */
function words(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
