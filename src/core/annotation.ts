/**
 * The types that everybody speaks: what a reading of one article is.
 *
 * All offsets are UTF-16 code units into `Article.text`, half-open: `[start, end)`.
 */

/** Raised when a field changes its meaning; adding fields does not raise it. */
export const ANNOTATION_VERSION = 1;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export const KINDS = ['person', 'place', 'organisation', 'event', 'office', 'topic'] as const;
/** Who or what an entity is. */
export type Kind = (typeof KINDS)[number];

/** Tints of quotations, by speaker; the seventh speaker has the tint of the first. */
export const QUOTE_TINTS = 6;

/** A name in one language: BCP 47 tag and text. */
export interface LocalName {
  readonly lang: string;
  readonly text: string;
}

/** What is known of the article before its sentences are read. `text` is never changed by the reading. */
export interface Article {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date (`2020-07-22`), with a time if the page gave one. */
  readonly published: string | null;
  /** BCP 47 tag, or null when neither the page nor the text tells. */
  readonly lang: string | null;
  /** Name of the site as the page gives it. */
  readonly site: string | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** Where a fact comes from. */
export type Receipt =
  /** A paragraph (from 1) of a source document of the glossary. */
  | { readonly source: string; readonly paragraph: number }
  /** Common knowledge, such as a name in its own script. */
  | { readonly source: 'general' }
  /** The words of the article that is being read. */
  | { readonly source: 'article'; readonly start: number; readonly end: number };

export type OfficeStatus = 'current' | 'former' | 'acting' | 'designate' | 'late';

/** A post held. Dates are ISO 8601, as precise as is known (`2020`, `2020-05`, `2020-05-07`). */
export interface Office {
  /** As a card prints it: "Prime Minister of Iraq". */
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** The date at which the source says that the office was held. */
  readonly asOf: string | null;
  readonly status: OfficeStatus;
  /** Id of the country or organisation that the office belongs to. */
  readonly of: string | null;
  readonly receipt: Receipt;
}

export interface Entity {
  /** The glossary's id, or `article:N` for a name that no glossary knows. */
  readonly id: string;
  readonly kind: Kind;
  /** As a card prints it. */
  readonly name: string;
  readonly names: readonly LocalName[];
  /** The office at the article's date; the article's own words win over the glossary. */
  readonly office: Office | null;
  /** True when a glossary has a record of it. */
  readonly known: boolean;
}

export const MENTION_RULES = [
  /** The listed form, letter for letter but for case, diacritics, hyphens and the article `al-`. */
  'alias',
  /** A spelling of a listed form that nobody listed. */
  'spelling',
  /** A listed form in Arabic or Persian script. */
  'script',
  /** A surname (or other part) after the full name stood in the article, or with a fitting title. */
  'surname',
  'first-name',
  /** A name that no glossary knows. */
  'name',
  /** An abbreviation that the article introduced. */
  'abbreviation',
  /** "the prime minister" */
  'office',
  /** "the visitor" */
  'nominal',
  /** "he", as a speaker */
  'pronoun',
] as const;
export type MentionRule = (typeof MENTION_RULES)[number];

/** A stretch of text that names an entity. Mentions never overlap. */
export interface Mention extends Span {
  readonly entity: string;
  readonly kind: Kind;
  readonly rule: MentionRule;
  /** In words for a person: the alias that matched, the place of the full name, the features that decided. */
  readonly because: string;
  /** Ids of entities that fit too, best first. */
  readonly alternatives: readonly string[];
}

export type QuoteForm = 'direct' | 'indirect' | 'mixed';
export type Certainty = 'sure' | 'likely' | 'unknown';

/** Who said it: the words that name the speaker and, unless the article leaves the speaker unnamed, the entity. */
export interface Speaker extends Span {
  readonly entity: string | null;
}

/** Somebody's words. The span is the content without quotation marks. */
export interface Quote extends Span {
  readonly form: QuoteForm;
  /** "said", "according to"; null where the speaker follows from the paragraph before. */
  readonly cue: Span | null;
  readonly speaker: Speaker | null;
  readonly certainty: Certainty;
  /** Name of the attribution rule, such as `subject-before-cue`. */
  readonly rule: string;
  /** Quotes that are one utterance in the article (split content, several paragraphs) share a group. */
  readonly group: number;
  /** In words for a person: cue, the way to the speaker's words, whom they mean, and what leaves doubt. */
  readonly because?: string;
  /** Ids of others who may have said it, best first. */
  readonly alternatives?: readonly string[];
}

/** How much of the article could be read: `names` where the language is not English. */
export type Coverage = 'full' | 'names';

export interface Annotation {
  readonly version: number;
  readonly article: Article;
  readonly coverage: Coverage;
  readonly entities: readonly Entity[];
  /** Sorted by start. */
  readonly mentions: readonly Mention[];
  /** Sorted by start. */
  readonly quotes: readonly Quote[];
  /** Sentences of `article.text`, in the order of the text. */
  readonly summary: readonly Span[];
  /** Milliseconds by step, when the caller gave a clock. */
  readonly timings: Readonly<Record<string, number>>;
}
