/** The article's words and what was found in them, laid out so that every part of the digest looks up and nobody searches. */
import type { Annotation, Entity, Mention, Quote, Span } from '../annotation.ts';
import type { Place } from '../digest.ts';
import type { Sentence, Sliced } from '../reading.ts';
import { findSentences } from '../text/sentences.ts';
import { tokensInSlices, type Token } from '../text/tokens.ts';

export interface ArticleIndex {
  readonly annotation: Annotation;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Index in `sentences` of the first sentence that tells: not a headline, dateline or byline. */
  readonly lead: number;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Mentions by entity id, in order. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  /** Indices in `annotation.quotes` by the speaker's entity id. */
  readonly quotes: ReadonlyMap<string, readonly number[]>;
}

/** Fewer words than this make a headline, a dateline or a caption. */
const LEAD_WORDS = 8;

export function* indexInSlices(annotation: Annotation): Sliced<ArticleIndex> {
  const { text, paragraphs } = annotation.article;
  yield;
  const tokens = yield* tokensInSlices(text);
  yield;
  const sentences = findSentences(tokens, paragraphs);
  yield;
  const quotes = new Map<string, number[]>();
  annotation.quotes.forEach((quote, index) => {
    const speaker = speakerOf(quote);
    if (speaker !== null) pushTo(quotes, speaker, index);
  });
  const mentions = new Map<string, Mention[]>();
  for (const mention of annotation.mentions) pushTo(mentions, mention.entity, mention);
  yield;
  const lead = sentences.findIndex((sentence) => sentence.lastToken - sentence.firstToken >= LEAD_WORDS && /[.!?…]["'”’)]*$/.test(text.slice(sentence.start, sentence.end)));
  return { annotation, text, tokens, sentences, lead: Math.max(lead, 0), entities: new Map(annotation.entities.map((entity) => [entity.id, entity])), mentions, quotes };
}

/** The entity that a quotation is put in the mouth of; null when nobody is sure enough. */
export function speakerOf(quote: Quote): string | null {
  return quote.certainty === 'unknown' ? null : (quote.speaker?.entity ?? null);
}

/** Index in `sentences` of the sentence around an offset; the one before it where the offset lies between two. */
export function sentenceAt(index: ArticleIndex, offset: number): number {
  return lastStartingAtOrBefore(index.sentences, offset);
}

/** Index of the first token that starts at or after an offset. */
export function tokenFrom(index: ArticleIndex, offset: number): number {
  const before = lastStartingAtOrBefore(index.tokens, offset);
  return (index.tokens[before]?.start ?? offset) < offset ? before + 1 : before;
}

/** Number (from 1) of the paragraph around an offset. */
export function paragraphOf(annotation: Annotation, offset: number): number {
  return lastStartingAtOrBefore(annotation.article.paragraphs, offset) + 1;
}

export function placeOf(annotation: Annotation, { start, end }: Span): Place {
  return { start, end, paragraph: paragraphOf(annotation, start) };
}

/** The quotation around an offset, if there is one. */
export function quoteAt(index: ArticleIndex, offset: number): Quote | null {
  const { quotes } = index.annotation;
  const quote = quotes[lastStartingAtOrBefore(quotes, offset)];
  return quote && quote.start <= offset && offset < quote.end ? quote : null;
}

/** Mentions inside a span, by binary search; mentions are sorted and never overlap. */
export function mentionsIn(annotation: Annotation, span: Span): Mention[] {
  const { mentions } = annotation;
  const inside: Mention[] = [];
  for (let at = lastStartingAtOrBefore(mentions, span.start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= span.end) break;
    if (mention.start >= span.start && mention.end <= span.end) inside.push(mention);
  }
  return inside;
}

function lastStartingAtOrBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(low - 1, 0);
}

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
