import type { Span } from '../annotation.ts';

const LINE = /[^\n]+/g;
/** A hard-wrapped text breaks its lines at about this many characters. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;
const SENTENCE_END = /[.!?…:;"'”’)\]]\s*$/;

/**
 * Finds the paragraphs of a plain text: every line that is not blank is one, unless the text is hard-wrapped,
 * where blank lines part the paragraphs.
 *
 * @param text plain text; line ends are `\n` or `\r\n`
 * @returns spans without the white space around them
 */
export function findParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(LINE)) pushTrimmed(spans, text, line.index, line.index + line[0].length);
  return isHardWrapped(text, spans) ? joinAcrossSingleBreaks(text, spans) : spans;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  if (start < end) spans.push({ start, end });
}

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let inner = 0;
  let wrapped = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || hasBlankLine(text, line.end, next.start)) continue;
    inner++;
    const length = line.end - line.start;
    if (length >= WRAP_MIN && length <= WRAP_MAX && !SENTENCE_END.test(text.slice(line.start, line.end))) wrapped++;
  }
  return inner >= 4 && wrapped / inner > 0.6;
}

function joinAcrossSingleBreaks(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last && !hasBlankLine(text, last.end, line.start)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  const first = text.indexOf('\n', from);
  return first >= 0 && first < to && text.indexOf('\n', first + 1) >= 0 && text.indexOf('\n', first + 1) < to;
}
