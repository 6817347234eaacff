/** The shape of an article as it travels from a page to the background. */
import { array, check, integer, maxLength, maxValue, minValue, nullable, number, object, pipe, string, type GenericSchema } from 'valibot';
import type { Article, Span } from '../../core/annotation.ts';

/** UTF-16 units: some 300,000 words. A longer text is no article. */
export const LONGEST_TEXT = 2_000_000;
const LONGEST_LINE = 10_000;

/** One line of text from a page: a title, a message. */
export const line = pipe(string(), maxLength(LONGEST_LINE));
/** A whole number that counts or points at something. */
export const index = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));

export const article: GenericSchema<unknown, Article> = pipe(
  object({
    title: nullable(line),
    byline: nullable(line),
    published: nullable(line),
    lang: nullable(line),
    site: nullable(line),
    text: pipe(string(), maxLength(LONGEST_TEXT)),
    paragraphs: array(object({ start: index, end: index })),
  }),
  check((value) => areSpansOf(value.paragraphs, value.text.length)),
);

/** True for spans in order, in bounds, none of which ends before it starts. */
function areSpansOf(spans: readonly Span[], length: number): boolean {
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}
