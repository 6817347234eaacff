import type { TimelineEntry } from '../digest.ts';
import type { Sentence, Sliced } from '../reading.ts';
import { mentionsIn, placeOf, quoteAt, type ArticleIndex } from './article-index.ts';
import { dayOf } from './calendar.ts';
import { findDates, type FoundDate } from './dates.ts';

/** Sentences that are read without a pause. */
const SLICE = 500;

/**
 * The dates that the article names, oldest first; those of one date in the order of the text.
 *
 * Relative dates count from `article.published`; without it only absolute dates are listed, and so
 * it is inside direct speech, because nobody knows on which day it was spoken.
 */
export function* timelineInSlices(index: ArticleIndex): Sliced<TimelineEntry[]> {
  const today = dayOf(index.annotation.article.published);
  const entries: TimelineEntry[] = [];
  for (const [at, sentence] of index.sentences.entries()) {
    if (at % SLICE === 0) yield;
    const seen = new Set<string>();
    for (const found of findDates(index.tokens, sentence.firstToken, sentence.lastToken, today)) {
      if (seen.has(found.date) || (!found.absolute && isQuoted(index, found))) continue;
      seen.add(found.date);
      entries.push(entryOf(index, sentence, found));
    }
  }
  return entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.start - other.start));
}

function entryOf(index: ArticleIndex, sentence: Sentence, found: FoundDate): TimelineEntry {
  const people = new Set(mentionsIn(index.annotation, sentence).filter((mention) => mention.kind === 'person').map((mention) => mention.entity));
  return {
    ...placeOf(index.annotation, sentence),
    date: found.date,
    words: index.text.slice(index.tokens[found.first]?.start, index.tokens[found.last - 1]?.end),
    text: index.text.slice(sentence.start, sentence.end),
    people: [...people],
  };
}

function isQuoted(index: ArticleIndex, found: FoundDate): boolean {
  const start = index.tokens[found.first]?.start ?? 0;
  const form = quoteAt(index, start)?.form;
  return form === 'direct' || form === 'mixed';
}
