/**
 * What the steps of the reading hand on to each other.
 *
 * All offsets here are UTF-16 units of `text`, the normalised text; `annotate` maps them back to the
 * article's own text at the very end.
 */
import type { Article, Coverage, Entity, Mention, Quote, Span } from './annotation.ts';
import type { Glossary } from '../glossary/format.ts';
import type { NameLists } from './names/tagger/name-lists.ts';
import type { SequenceModel } from './sequence/model.ts';
import type { ListedCandidate } from './names/lookup.ts';
import type { NormalText } from './text/normalise.ts';
import type { Token } from './text/tokens.ts';

/** A sentence: its span and its tokens `[firstToken, lastToken)`. */
export interface Sentence extends Span {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly lastToken: number;
}

/** Trained models; what a reading has none of is read by rules alone. */
export interface Models {
  readonly names?: NameModel;
}

/** The name tagger's weights and the lists that it was trained with. */
export interface NameModel {
  readonly tagger: SequenceModel;
  readonly lists: NameLists;
}

export interface Reading {
  readonly article: Article;
  /** Later glossaries win where two know the same id. */
  readonly glossaries: readonly Glossary[];
  readonly models: Models;
  readonly normal: NormalText;
  /** The normalised text. */
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly coverage: Coverage;
  readonly entities: readonly Entity[];
  /** Sorted by start, without overlap. */
  readonly mentions: readonly Mention[];
  /** Offices and events of the glossary that may stand in the text; the last step marks them. */
  readonly described: readonly ListedCandidate[];
  readonly quotes: readonly Quote[];
  readonly summary: readonly Span[];
}

/** Work that pauses between its parts, so that whoever runs it can do something else meanwhile; its result is the same. */
export type Sliced<T> = Generator<undefined, T>;

/** Runs sliced work without a pause. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Goes through a list with a pause before each part of it. For passes over a whole article: what they do for an entry stays
 * an ordinary function, which the engine runs faster than one that may pause anywhere.
 *
 * @param size entries that are gone through without a pause
 */
export function* eachInSlices<T>(entries: readonly T[], size: number, each: (entry: T, at: number) => void): Sliced<void> {
  for (let from = 0; from < entries.length; from += size) {
    yield;
    entries.slice(from, from + size).forEach((entry, at) => each(entry, from + at));
  }
}

/** As `eachInSlices` for passes over all tokens, where a call for each would be felt: `work` goes through `[from, end)` itself. */
export function* inParts(length: number, size: number, work: (from: number, end: number) => void): Sliced<void> {
  for (let from = 0; from < length; from += size) {
    yield;
    work(from, Math.min(length, from + size));
  }
}

/** One named step: pure, and it returns a new reading. */
export interface Step {
  readonly name: string;
  readonly run: (reading: Reading) => Sliced<Reading>;
}
