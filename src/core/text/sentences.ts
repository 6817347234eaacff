import type { Span } from '../annotation.ts';
import { OPENERS, SOFT_OPENERS } from '../lexicon/clause-words.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from './tokens.ts';

const TERMINAL = /^[.!?…؟۔]$/u;
const CLOSING = /^["'”’»)\]]$/u;
/** Abbreviations whose stop may end a sentence as well. */
const ENDS_TOO = /^(?:(?:\p{L}\.){2,}|(?:inc|corp|co|ltd|jr|sr|bros)\.)$/u;
/** Tokens in which a full stop must follow: a headline has none. */
const LONGEST_SENTENCE = 80;
const DOUBLE_STRAIGHT = '"';

/**
 * Splits paragraphs into sentences. A sentence ends at a full stop, question or exclamation mark, with the
 * closing quotation marks and brackets that follow it, when the next word could open a sentence. A paragraph
 * border always ends one.
 *
 * @param tokens tokens of the whole text
 * @param paragraphs paragraphs in order, not overlapping
 */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let cursor = 0;
  paragraphs.forEach((paragraph, paragraphIndex) => {
    while ((tokens[cursor]?.start ?? Infinity) < paragraph.start) cursor++;
    let first = cursor;
    while ((tokens[cursor]?.start ?? Infinity) < paragraph.end) {
      const after = sentenceEnd(tokens, cursor, paragraph.end);
      cursor++;
      if (after === null) continue;
      cursor = after;
      pushSentence(sentences, tokens, paragraphIndex, first, cursor);
      first = cursor;
    }
    pushSentence(sentences, tokens, paragraphIndex, first, cursor);
  });
  return sentences;
}

function pushSentence(sentences: Sentence[], tokens: readonly Token[], paragraph: number, firstToken: number, lastToken: number): void {
  const first = tokens[firstToken];
  const last = tokens[lastToken - 1];
  if (first && last && lastToken > firstToken) sentences.push({ start: first.start, end: last.end, paragraph, firstToken, lastToken });
}

/** The token after the sentence that `index` ends, or null when it ends none. */
function sentenceEnd(tokens: readonly Token[], index: number, limit: number): number | null {
  const token = tokens[index];
  if (endsWithItsStop(tokens, index, limit)) return index + 1;
  if (!token || !TERMINAL.test(token.text)) return null;
  let after = index + 1;
  while (after < tokens.length && isCloser(tokens[after], token, limit)) after++;
  const next = tokens[after];
  if (!next || next.start >= limit) return after;
  if (!next.spaced && !(next.capital && next.kind === 'word' && token.text !== '.')) return null;
  return opensSentence(next, token) ? after : null;
}

type Piece = Pick<Token, 'start' | 'end' | 'text' | 'lower' | 'capital'>;

/**
 * True where the full stop of an abbreviation ends a sentence: "… before 4 a.m. Fourteen others …", "… in the U.S. The
 * minister …". A word follows that seldom has a capital, and a full stop after it.
 *
 * @param limit UTF-16 offset at which the paragraph ends
 */
export function endsWithItsStop(pieces: readonly Piece[], at: number, limit: number): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece?.text.endsWith('.') || !ENDS_TOO.test(piece.lower) || !next?.capital || next.start === piece.end) return false;
  if (!OPENERS.has(next.lower) && !(SOFT_OPENERS.has(next.lower) && pieces[at + 2]?.capital === false)) return false;
  for (let behind = at + 2; behind < at + LONGEST_SENTENCE; behind++) {
    const { start = limit, text = '' } = pieces[behind] ?? {};
    if (start >= limit || TERMINAL.test(text)) return start < limit;
  }
  return false;
}

function isCloser(token: Token | undefined, terminal: Token, limit: number): boolean {
  if (!token || token.start >= limit) return false;
  if (TERMINAL.test(token.text)) return !token.spaced;
  // A straight double quotation mark closes only where it touches the sentence.
  if (token.text === DOUBLE_STRAIGHT || CLOSING.test(token.text)) return !token.spaced && token.start >= terminal.end;
  return false;
}

function opensSentence(next: Token, terminal: Token): boolean {
  if (next.kind === 'word') return next.capital || !isCased(next.text);
  if (next.kind === 'number') return true;
  if (terminal.text !== '.' && /^["“‘'«(\[—–-]$/u.test(next.text)) return next.text !== '—' && next.text !== '–' && next.text !== '-';
  return /^["“‘'«(\[•]$/u.test(next.text);
}

/** Scripts without case (Arabic, Persian, Hebrew) cannot show a sentence start by a capital. */
function isCased(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}
