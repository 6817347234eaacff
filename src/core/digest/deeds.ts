/** What a person did in the article: one clause, verbatim, of which the person is the subject. */
import type { Mention } from '../annotation.ts';
import type { EntityView } from '../digest.ts';
import type { Sliced } from '../reading.ts';
import { placeOf, quoteAt, sentenceAt, tokenFrom, type ArticleIndex } from './article-index.ts';
import { isAdverb, isAuxiliary, isEventVerb, isFiniteVerb, isPresentForm, isSpeechVerb } from './verbs.ts';

interface Clause {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

/** Mentions that are looked at without a pause. */
const SLICE = 200;
const MIN_WORDS = 4;
const MAX_WORDS = 32;
/** A title in front of a name has no more words than this. */
const MAX_TITLE = 8;
const SENTENCE_END = /[.!?…]["'”’)]*$/;
/** An apposition of more tokens than this is a clause of its own. */
const MAX_APPOSITION = 24;
/** Where a clause may stop: what follows is another thought. */
const BREAK_AFTER_COMMA = new Set('which who while whereas but and as after although though because adding stressing noting saying according including when where so'.split(' '));
const EMPTY_SPEECH = new Set('in at on to by from during after before when as'.split(' '));
const NOT_SUBJECT_AFTER = new Set('of by with for to from against on in at about than like between and or under over near including as'.split(' '));

/**
 * Picks the clause that tells best what an entity did: a deed over words, early over late, named over "he".
 *
 * @returns null when the article says nothing of it as a subject
 */
export function* deedInSlices(index: ArticleIndex, mentions: readonly Mention[]): Sliced<EntityView['did']> {
  let best: Clause | null = null;
  for (const [at, mention] of mentions.entries()) {
    if (at % SLICE === 0) yield;
    const clause = clauseFrom(index, mention);
    if (clause && (!best || clause.score > best.score)) best = clause;
  }
  return best && { ...placeOf(index.annotation, best), text: index.text.slice(best.start, best.end) };
}

function clauseFrom(index: ArticleIndex, mention: Mention): Clause | null {
  const { tokens } = index;
  const first = tokenFrom(index, mention.start);
  const sentence = index.sentences[sentenceAt(index, mention.start)];
  if (!sentence || NOT_SUBJECT_AFTER.has(wordBefore(index, first)) || isReported(index, mention, sentence.start) || isSupposed(index, first, sentence.firstToken)) return null;
  // A headline has no full stop.
  if (!SENTENCE_END.test(index.text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return null;
  const verb = verbAfter(index, tokenFrom(index, mention.end), sentence.lastToken);
  if (verb === null || saysNothing(index, verb)) return null;
  const last = clauseEnd(index, verb + 1, Math.min(sentence.lastToken, verb + 2 * MAX_WORDS));
  if (last === null || (tokens[last]?.text === '.' && last + 2 < sentence.lastToken)) return null;
  const words = tokens.slice(first, last).filter((token) => token.kind !== 'mark').length;
  const end = tokens[last - 1]?.end;
  if (words < MIN_WORDS || words > MAX_WORDS || end === undefined) return null;
  return { start: mention.start, end, score: scoreOf(index, mention, verb, words) };
}

function wordBefore(index: ArticleIndex, first: number): string {
  const before = index.tokens[first - 1];
  // A title in front belongs to the name: look through it ("by Prime Minister X").
  let at = first - 1;
  while (at >= first - MAX_TITLE && index.tokens[at]?.capital && (index.tokens[at]?.kind ?? 'mark') === 'word') at--;
  const beyond = index.tokens[at];
  return (before?.capital ? beyond?.lower : before?.lower) ?? '';
}

/** The finite verb after a subject, past adverbs and an apposition between two commas. */
function verbAfter(index: ArticleIndex, from: number, limit: number): number | null {
  const { tokens } = index;
  let at = from;
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') {
    const closing = closingMark(index, at, Math.min(at + MAX_APPOSITION, limit));
    if (closing === null) return null;
    at = closing + 1;
  }
  const isDirect = at === from;
  while (at < limit && isAdverb(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  return at < limit && (isFiniteVerb(word) || (isDirect && isPresentForm(word))) ? at : null;
}

/** The comma or bracket that closes what the one at `open` opens. */
function closingMark(index: ArticleIndex, open: number, limit: number): number | null {
  const close = index.tokens[open]?.text === ',' ? ',' : ')';
  for (let at = open + 1; at < limit; at++) if (index.tokens[at]?.text === close) return at;
  return null;
}

/** Null before quoted words: without them the clause says nothing ("Reed has been described as “a hero”"). */
function clauseEnd(index: ArticleIndex, from: number, limit: number): number | null {
  const { tokens } = index;
  for (let at = from; at < limit; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^[“"]$/.test(text)) return tokens[at - 1]?.text === ',' ? trimmed(index, from, at) : null;
    if (/^[.;:!?—–]$/.test(text)) return trimmed(index, from, at);
    if (text === ',' && (BREAK_AFTER_COMMA.has(tokens[at + 1]?.lower ?? '') || tokens[at - 1]?.lower === 'and')) return trimmed(index, from, at);
    if (text === '-' && tokens[at]?.spaced && tokens[at + 1]?.spaced) return trimmed(index, from, at);
  }
  return limit;
}

/** A clause never ends in the comma before a quotation, nor in a word that only joins. */
function trimmed(index: ArticleIndex, from: number, at: number): number {
  let last = at;
  while (last > from && /^(?:,|and|but|or|that|to|as)$/.test(index.tokens[last - 1]?.lower ?? '')) last--;
  return last;
}

/** "said in a call with analysts": what was said stands elsewhere. */
function saysNothing(index: ArticleIndex, verb: number): boolean {
  const next = index.tokens[verb + 1];
  return isSpeechVerb(index.tokens[verb]?.lower ?? '') && (!next || next.kind === 'mark' || EMPTY_SPEECH.has(next.lower));
}

function scoreOf(index: ArticleIndex, mention: Mention, verb: number, words: number): number {
  const main = mainVerb(index, verb);
  const kind = isEventVerb(main) ? 3 : isSpeechVerb(main) ? -3 : 1;
  const named = mention.rule === 'pronoun' || mention.rule === 'nominal' ? -1.5 : 0;
  const length = words >= 6 && words <= 22 ? 0.5 : 0;
  return kind + named + length + 1 - mention.start / Math.max(index.text.length, 1);
}

/** The verb that carries the meaning: past "has", "was", "will", "also". */
function mainVerb(index: ArticleIndex, verb: number): string {
  let at = verb;
  while (at < verb + 4 && (isAuxiliary(index.tokens[at]?.lower ?? '') || isAdverb(index.tokens[at]?.lower ?? ''))) at++;
  return index.tokens[at]?.lower ?? '';
}

/** What somebody else tells of the person, or denies: "Critics say Keller stole the funds". Not so "Keller stole the funds, police said". */
function isReported(index: ArticleIndex, mention: Mention, sentence: number): boolean {
  const quote = quoteAt(index, mention.start);
  return quote !== null && (quote.form === 'direct' || (quote.cue !== null && quote.cue.start >= sentence && quote.cue.start < mention.start));
}

/** Tokens between the word that opens a clause and its subject. */
const MAX_OPENING = 8;

/** "no evidence that Keller …", "if Keller resigns", "whose brother, Tom Keller, …": a clause that is no deed by itself. */
function isSupposed(index: ArticleIndex, first: number, from: number): boolean {
  const { tokens } = index;
  let commas = 0;
  for (let at = first - 1; at >= from && at > first - MAX_OPENING; at--) {
    const { lower = '', text = '' } = tokens[at] ?? {};
    if (lower === 'whose') return true;
    // "in that week Keller won"
    if (commas === 0 && /^(?:that|if|whether|unless|lest)$/.test(lower)) return !(lower === 'that' && NOT_SUBJECT_AFTER.has(tokens[at - 1]?.lower ?? ''));
    if (text === ',') commas++;
    else if (/^[.;:!?“"—–]$/.test(text) || isFiniteVerb(lower)) return false;
  }
  return false;
}
