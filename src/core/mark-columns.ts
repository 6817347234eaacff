/**
 * What the painter needs, as columns: no text, no names; and the way from a mark back to its mention.
 *
 * What is painted depends on the annotation alone (the rule of paint).
 */
import { KINDS, QUOTE_TINTS, type Annotation, type Article, type Mention, type Quote } from './annotation.ts';

export interface MarkColumns {
  /** UTF-16 offsets into the article's text; sorted. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index into `KINDS`. */
  readonly kinds: readonly number[];
  /** Small number that is the same for mentions of one entity in this article. */
  readonly entities: readonly number[];
  /** Quotations: start, end and the tint (1–6, by speaker; 0: unknown). */
  readonly quoteStarts: readonly number[];
  readonly quoteEnds: readonly number[];
  readonly quoteTints: readonly number[];
}

/** The mentions that are painted, in the order of the text: mark `i` is the `i`-th. Pronouns are not. */
export function markedMentions(annotation: Pick<Annotation, 'mentions'>): readonly Mention[] {
  return annotation.mentions.filter((mention) => mention.rule !== 'pronoun');
}

/** The numbers that stand for entities in the columns: entity `i` has this id. */
export function markedEntities(annotation: Pick<Annotation, 'entities'>): readonly string[] {
  return annotation.entities.map((entity) => entity.id);
}

/**
 * Columns for the painter.
 *
 * @param annotation mentions and quotes sorted by start
 * @returns one mark for each of `markedMentions`, with entities as indices into `markedEntities`; a mention of an
 *   entity that the annotation does not hold has the number -1
 */
export function toMarkColumns(annotation: Pick<Annotation, 'entities' | 'mentions' | 'quotes'> & { readonly article: Pick<Article, 'text'> }): MarkColumns {
  const numbers = new Map(annotation.entities.map((entity, number) => [entity.id, number]));
  const mentions = markedMentions(annotation);
  return {
    starts: mentions.map(({ start }) => markStart(annotation.article.text, start)),
    ends: mentions.map((mention) => mention.end),
    kinds: mentions.map((mention) => KINDS.indexOf(mention.kind)),
    entities: mentions.map((mention) => numbers.get(mention.entity) ?? -1),
    quoteStarts: annotation.quotes.map((quote) => quote.start),
    quoteEnds: annotation.quotes.map((quote) => quote.end),
    quoteTints: tintsBySpeaker(annotation.quotes),
  };
}

/** Speakers get tints in the order in which they first speak. */
function tintsBySpeaker(quotes: readonly Quote[]): number[] {
  const speakers = new Map<string, number>();
  return quotes.map((quote) => {
    const speaker = quote.speaker?.entity;
    if (!speaker || quote.certainty === 'unknown') return 0;
    const order = speakers.get(speaker) ?? speakers.size;
    speakers.set(speaker, order);
    return (order % QUOTE_TINTS) + 1;
  });
}

/** Lam and alef are one letterform: a mark that began between them would tear it ("لإيران"). */
function markStart(text: string, start: number): number {
  return text.charAt(start - 1) === 'ل' && /[\u0622\u0623\u0625\u0627\u0671]/.test(text.charAt(start)) ? start - 1 : start;
}
