import type { Span } from '../annotation.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from './tokens.ts';

const TERMINAL = /^[.!?…؟۔]$/u;
const CLOSING = /^["'”’»)\]]$/u;
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
  if (!token || !TERMINAL.test(token.text)) return null;
  let after = index + 1;
  while (after < tokens.length && isCloser(tokens[after], token, limit)) after++;
  const next = tokens[after];
  if (!next || next.start >= limit) return after;
  if (!next.spaced && !(next.capital && next.kind === 'word' && token.text !== '.')) return null;
  return opensSentence(next, token) ? after : null;
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
