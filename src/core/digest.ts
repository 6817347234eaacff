/**
 * What popup, panel, card and terminal show of a read article: plain data, ready to draw, no DOM, no strings
 * in the interface's language.
 */
import type { Certainty, Coverage, Kind, LocalName, MentionRule, Office, QuoteForm, Span } from './annotation.ts';

/** An office as a card prints it, compared with the article's date. */
export interface OfficeView {
  /** "Prime Minister of Iraq" */
  readonly title: string;
  /** The title in other languages, where the glossary has a record of the office itself. */
  readonly names: readonly LocalName[];
  readonly status: Office['status'];
  /** ISO date, as precise as known, at which it was true; a card prints "as of July 2020". */
  readonly asOf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly receipt: ReceiptView;
}

/** A receipt with the words that a reader needs to judge it. */
export interface ReceiptView {
  readonly kind: 'document' | 'general' | 'article';
  /** Title and date of the source document; null for the two other kinds. */
  readonly title: string | null;
  readonly date: string | null;
  /** Paragraph from 1; null for `general`. */
  readonly paragraph: number | null;
}

/** Receipts of one document; `same` where it is the document that stands right above. */
export interface SourceView {
  readonly kind: ReceiptView['kind'] | 'same';
  readonly title: string | null;
  readonly date: string | null;
  /** Sorted, each once. */
  readonly paragraphs: readonly number[];
}

/** A stretch of the article with its paragraph (from 1), so that a link can name and reach it. */
export interface Place extends Span {
  readonly paragraph: number;
}

export interface MentionView extends Place {
  readonly rule: MentionRule;
  readonly because: string;
  /** Ids of entities that this mention could name too, best first. */
  readonly alternatives: readonly string[];
}

export interface QuoteView extends Place {
  /** Index in `Digest.quotes`. */
  readonly index: number;
  /** The content as it stands in the article; " … " stands for an attribution inside it. */
  readonly text: string;
  readonly form: QuoteForm;
  readonly certainty: Certainty;
  readonly cue: string | null;
  /** Entity id of the speaker; null where the article leaves the speaker unnamed or nobody is sure. */
  readonly speaker: string | null;
  /** The words that name the speaker in the article ("a senior official"). */
  readonly speakerText: string | null;
  readonly rule: string;
  /** Why it is given to this speaker, in words for a person. */
  readonly because?: string | undefined;
}

/** Something that the article names. */
export interface EntityView {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly names: readonly LocalName[];
  /** At most two letters, for a medallion. */
  readonly initials: string;
  /** False: no glossary knows it; the card is made from the article and says so. */
  readonly known: boolean;
  readonly office: OfficeView | null;
  readonly gloss: string | null;
  readonly mentions: readonly MentionView[];
  /** Indices in `Digest.quotes` of what it said here. */
  readonly quotes: readonly number[];
  /** 0–1: how much the article is about it. */
  readonly salience: number;
  /** What the entity did here: one verbatim clause of the article. */
  readonly did: Place & { readonly text: string } | null;
}

export interface TimelineEntry extends Place {
  /** ISO date as precise as known. */
  readonly date: string;
  /** "last Sunday": the words that were resolved. */
  readonly words: string;
  /** The sentence, verbatim. */
  readonly text: string;
  /** Ids of the people in the sentence. */
  readonly people: readonly string[];
}

/** Two entities that one sentence of the article ties together. */
export interface ArticleTie extends Place {
  /** Entity ids: who acts, then whom it concerns. */
  readonly between: readonly [string, string];
  /** `met` where the sentence says so, else `same-sentence`. */
  readonly type: 'met' | 'same-sentence';
}

export interface SummarySentence extends Place {
  /** Verbatim. */
  readonly text: string;
  /** Mentions inside, relative to the start of `text`. */
  readonly mentions: readonly (Span & { readonly entity: string; readonly kind: Kind })[];
}

/** One article, read. */
export interface Digest {
  readonly title: string | null;
  readonly site: string | null;
  readonly byline: string | null;
  /** ISO date. */
  readonly published: string | null;
  readonly lang: string | null;
  readonly coverage: Coverage;
  readonly words: number;
  /** Whole minutes at 230 words a minute, at least 1. */
  readonly minutes: number;
  /** UTF-16 units of the article's text: the length of a mention bar. */
  readonly length: number;
  readonly summary: readonly SummarySentence[];
  /** People, most important first. */
  readonly cast: readonly EntityView[];
  readonly places: readonly EntityView[];
  readonly organisations: readonly EntityView[];
  /** Events, offices and topics. */
  readonly others: readonly EntityView[];
  readonly quotes: readonly QuoteView[];
  /** Oldest first. */
  readonly timeline: readonly TimelineEntry[];
  /** In the order of the text; each pair once for each type. */
  readonly ties: readonly ArticleTie[];
}

export interface FactView {
  readonly text: string;
  readonly source: SourceView;
}

/** A tie between two entities that the article or the glossary states. */
export interface TieView {
  readonly entity: string;
  readonly name: string;
  readonly names: readonly LocalName[];
  readonly kind: Kind;
  /** The first mention of that entity that is a mark; null when the article has none. */
  readonly first: Place | null;
}

/** Ties of one type that stand together. */
export interface TieGroupView {
  /** `met`, `predecessor`, `head-of`, `member-of`… from the glossary, or `same-sentence` from the article. */
  readonly type: string;
  readonly ties: readonly TieView[];
  readonly sources: readonly SourceView[];
}

/** All that one hover card shows. */
export interface CardView {
  readonly entity: EntityView;
  /** Start of the mention that the card stands at; null for a card that stands at none (panel). */
  readonly here: number | null;
  /** UTF-16 units of the article's text. */
  readonly length: number;
  readonly articleDate: string | null;
  /** What this entity said here, in order. */
  readonly quotes: readonly QuoteView[];
  readonly facts: readonly FactView[];
  readonly ties: readonly TieGroupView[];
  /** "Not this person?": who else fits, best first. */
  readonly alternatives: readonly { readonly id: string; readonly name: string; readonly office: string | null; readonly gloss: string | null }[];
  /** The documents behind what the card shows. */
  readonly sources: readonly SourceView[];
}
