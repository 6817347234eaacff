/** The one door to the reading: text in, annotation out. No DOM, no API, no clock, no I/O. */
import { ANNOTATION_VERSION, type Annotation, type Article, type Receipt, type Span } from './annotation.ts';
import type { Glossary } from '../glossary/format.ts';
import { atOnce, type Models, type Reading, type Sliced, type Step } from './reading.ts';
import { normalise, toSourceSpan } from './text/normalise.ts';
import { findParagraphs } from './text/paragraphs.ts';
import { findSentences } from './text/sentences.ts';
import { tokensInSlices } from './text/tokens.ts';
import { coverageOf } from './text/language.ts';
import { markDescribed } from './names/described.ts';
import { namesInSlices } from './names/names.ts';
import { officesInSlices } from './offices/offices.ts';
import { quotesInSlices } from './quotes/quotes.ts';
import { summariseInSlices } from './summary/summary.ts';

export interface AnnotateOptions {
  /** Later ones win where two know the same id. */
  readonly glossaries: readonly Glossary[];
  readonly models?: Models;
  /** Milliseconds; with it, `timings` is filled. */
  readonly now?: () => number;
}

/** An article with at least its text; paragraphs are found in the text when none are given. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Article>;

const inOneSlice = (run: (reading: Reading) => Reading): Step['run'] =>
  function* (reading) {
    yield;
    return run(reading);
  };

/** The reading, in order. Each step sees what the ones before it found. */
export const STEPS: readonly Step[] = [
  { name: 'names', run: namesInSlices },
  { name: 'offices', run: officesInSlices },
  { name: 'quotes', run: quotesInSlices },
  { name: 'summary', run: summariseInSlices },
  { name: 'described', run: inOneSlice(markDescribed) },
];

/**
 * Reads an article.
 *
 * @param input the article; offsets of the result are UTF-16 units of its `text`, which is returned unchanged
 * @returns the annotation: mentions and quotes sorted by start, all spans in bounds
 */
export function annotate(input: ArticleInput, options: AnnotateOptions): Annotation {
  return atOnce(annotateInSlices(input, options));
}

/** As `annotate`, with pauses: a long article takes seconds in which a worker must answer others. */
export function* annotateInSlices(input: ArticleInput, { glossaries, models, now }: AnnotateOptions): Sliced<Annotation> {
  const timings: Record<string, number> = {};
  let start = now?.() ?? 0;
  const stop = (name: string): void => {
    if (!now) return;
    const end = now();
    timings[name] = end - start;
    start = end;
  };
  let reading = yield* openInSlices(input, glossaries, models);
  stop('text');
  for (const step of STEPS) {
    reading = yield* step.run(reading);
    stop(step.name);
  }
  return closeReading(reading, timings);
}

/** Text, tokens, sentences, paragraphs: what every step needs. */
export function openReading(input: ArticleInput, glossaries: readonly Glossary[], models: Models = {}): Reading {
  return atOnce(openInSlices(input, glossaries, models));
}

function* openInSlices(input: ArticleInput, glossaries: readonly Glossary[], models: Models = {}): Sliced<Reading> {
  const article: Article = {
    title: null,
    byline: null,
    published: null,
    lang: null,
    site: null,
    ...input,
    paragraphs: input.paragraphs ?? findParagraphs(input.text),
  };
  const normal = normalise(article.text);
  const paragraphs = article.paragraphs.map(({ start, end }) => ({ start: normal.fromSource(start), end: normal.fromSource(end) }));
  yield;
  const tokens = yield* tokensInSlices(normal.text);
  yield;
  const sentences = findSentences(tokens, paragraphs);
  yield;
  return {
    article,
    glossaries,
    models,
    normal,
    text: normal.text,
    paragraphs,
    tokens,
    sentences,
    coverage: coverageOf(article.lang, tokens),
    entities: [],
    mentions: [],
    described: [],
    quotes: [],
    summary: [],
  };
}

/** Leads every span back from the normalised text to the article's own. */
function closeReading(reading: Reading, timings: Record<string, number>): Annotation {
  const back = <T extends Span>(span: T): T => ({ ...span, ...toSourceSpan(reading.normal, span) });
  return {
    version: ANNOTATION_VERSION,
    article: reading.article,
    coverage: reading.coverage,
    entities: reading.entities.map((entity) => (entity.office ? { ...entity, office: { ...entity.office, receipt: receiptBack(entity.office.receipt, back) } } : entity)),
    mentions: reading.mentions.map(back),
    quotes: reading.quotes.map((quote) => ({ ...back(quote), cue: quote.cue && back(quote.cue), speaker: quote.speaker && back(quote.speaker) })),
    summary: reading.summary.map(back),
    timings,
  };
}

function receiptBack(receipt: Receipt, back: <T extends Span>(span: T) => T): Receipt {
  return 'start' in receipt ? back(receipt) : receipt;
}
