/** How well one sentence would serve in a summary: what it holds, and whether it stands alone. */
import type { Quote, Span } from '../annotation.ts';
import { BACK_POINTERS, EVENT_WORDS, FURNITURE, JOINERS } from '../lexicon/summary-words.ts';
import type { Reading, Sentence } from '../reading.ts';
import type { TermTable } from './terms.ts';

/** Tried one by one on the dev parts of the corpus, whose test compares the summaries with lead-3. */
const WEIGHTS = { lead: 0.9, position: 2.2, centrality: 1.2, cast: 0.3, title: 0.5, event: 0.5, opener: 0.15 } as const;
const PENALTIES = { backPointer: 0.5, joiner: 0.2, quotation: 0.9, question: 0.8, cutQuotation: 0.9, short: 0.3, long: 0.35, firstPerson: 0.4 } as const;
const MIN_WORDS = 8;
const MAX_WORDS = 48;
/** A share of direct speech above this leaves too little that says who speaks and of what. */
const QUOTED_SHARE = 0.5;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;
const OPENING_MARK = /^["“‘'«]/;

/** What all sentences are measured by; read once for an article. */
export interface ScoreBasis {
  readonly reading: Reading;
  readonly terms: TermTable;
  /** By sentence, 0–1. */
  readonly centrality: readonly number[];
  readonly titleTerms: ReadonlySet<number>;
  /** How much of the article is about an entity, 0–1, by id. */
  readonly cast: ReadonlyMap<string, number>;
  /** Index of the first sentence that tells the story. */
  readonly lead: number;
}

/** True for a sentence: long enough, ended, and no caption, heading or line of page furniture. */
export function tellsStory(reading: Reading, sentence: Sentence): boolean {
  const text = reading.text.slice(sentence.start, sentence.end);
  return wordCount(reading, sentence) >= 4 && SENTENCE_END.test(text) && !FURNITURE.test(text) && !isShouted(text);
}

/** The higher, the better; only the order means something. */
export function scoreSentence(basis: ScoreBasis, at: number): number {
  const { reading } = basis;
  const sentence = reading.sentences[at];
  if (!sentence) return -Infinity;
  const distance = Math.max(0, at - basis.lead);
  const worth =
    (distance === 0 ? WEIGHTS.lead : 0) +
    WEIGHTS.position / (1 + distance / 4) +
    WEIGHTS.centrality * (basis.centrality[at] ?? 0) +
    WEIGHTS.cast * castShare(basis, sentence) +
    WEIGHTS.title * titleShare(basis, at) +
    WEIGHTS.event * Math.min(1, eventWords(reading, sentence)) +
    (opensParagraph(reading, at) ? WEIGHTS.opener : 0);
  return worth - penaltyOf(reading, sentence, distance);
}

function penaltyOf(reading: Reading, sentence: Sentence, distance: number): number {
  const text = reading.text.slice(sentence.start, sentence.end);
  const words = wordCount(reading, sentence);
  let penalty = 0;
  if (distance > 0) penalty += openerPenalty(reading, sentence);
  if (quotedShare(reading, sentence) > QUOTED_SHARE || OPENING_MARK.test(text)) penalty += PENALTIES.quotation;
  if (cutsQuotation(text)) penalty += PENALTIES.cutQuotation;
  if (/\?["'”’)]*$/.test(text)) penalty += PENALTIES.question;
  if (words < MIN_WORDS) penalty += PENALTIES.short;
  if (words > MAX_WORDS) penalty += PENALTIES.long;
  if (/\b(?:I|we|my|our|you|your)\b/.test(text)) penalty += PENALTIES.firstPerson;
  return penalty;
}

/** True where a quotation opens in the sentence and closes in another, or the other way round. */
function cutsQuotation(text: string): boolean {
  const straight = text.split('"').length - 1;
  return straight % 2 === 1 || text.split('“').length !== text.split('”').length;
}

function openerPenalty(reading: Reading, sentence: Sentence): number {
  const opener = reading.tokens[sentence.firstToken]?.lower ?? '';
  if (JOINERS.has(opener)) return PENALTIES.joiner;
  return BACK_POINTERS.has(opener) ? PENALTIES.backPointer : 0;
}

function wordCount(reading: Reading, sentence: Sentence): number {
  let words = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) if (reading.tokens[at]?.kind === 'word') words++;
  return words;
}

function castShare(basis: ScoreBasis, sentence: Sentence): number {
  const { mentions } = basis.reading;
  const seen = new Set<string>();
  let sum = 0;
  for (let at = firstWithin(mentions, sentence); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= sentence.end) break;
    if (seen.has(mention.entity) || mention.rule === 'pronoun') continue;
    seen.add(mention.entity);
    sum += basis.cast.get(mention.entity) ?? 0;
  }
  return Math.min(1, sum / 2);
}

function titleShare(basis: ScoreBasis, at: number): number {
  if (basis.titleTerms.size === 0) return 0;
  let common = 0;
  for (const term of basis.terms.bySentence[at] ?? []) if (basis.titleTerms.has(term)) common++;
  return common / basis.titleTerms.size;
}

function eventWords(reading: Reading, sentence: Sentence): number {
  let events = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) if (EVENT_WORDS.has(reading.tokens[at]?.lower ?? '')) events++;
  return events;
}

function opensParagraph(reading: Reading, at: number): boolean {
  return reading.sentences[at - 1]?.paragraph !== reading.sentences[at]?.paragraph;
}

/** Share of the sentence that is direct speech. */
function quotedShare(reading: Reading, sentence: Sentence): number {
  let quoted = 0;
  for (let at = firstWithin(reading.quotes, sentence); at < reading.quotes.length; at++) {
    const quote: Quote | undefined = reading.quotes[at];
    if (!quote || quote.start >= sentence.end) break;
    if (quote.form === 'direct') quoted += Math.max(0, Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start));
  }
  return quoted / Math.max(1, sentence.end - sentence.start);
}

/** A headline in capitals that ends in a full stop is still a headline. */
function isShouted(text: string): boolean {
  if (/[a-z]/.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** Index of the first span that ends after the sentence begins. Spans are sorted and do not overlap. */
function firstWithin(spans: readonly Span[], sentence: Span): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? Infinity) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
