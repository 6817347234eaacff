/** The shape of a page as its scanner describes it, checked in the background: the page may have any shape, the model may not. */
import { array, boolean, check, integer, literal, maxLength, maxValue, minValue, nullable, number, object, optional, pipe, safeParse, string, tuple, type GenericSchema } from 'valibot';
import { LONG_BLOCK, LONGEST_DATA, LONGEST_LINE, MOST_ITEMS, MOST_LINES, type PageModel } from '../../article/page-model.ts';

const LONGEST_ADDRESS = 100_000;

const textUpTo = (longest: number) => pipe(string(), maxLength(longest));
const listOf = <T>(item: GenericSchema<unknown, T>, most: number) => pipe(array(item), maxLength(most));
const line = textUpTo(LONGEST_LINE);
const count = pipe(number(), integer(), minValue(0), maxValue(Number.MAX_SAFE_INTEGER));
const mark = optional(literal(true));

const pageModel: GenericSchema<unknown, PageModel> = pipe(
  object({
    url: textUpTo(LONGEST_ADDRESS),
    lang: nullable(line),
    title: nullable(line),
    headings: listOf(line, MOST_LINES),
    meta: listOf(tuple([line, line]), MOST_LINES),
    data: listOf(textUpTo(LONGEST_DATA), MOST_LINES),
    itemTypes: listOf(line, MOST_LINES),
    byline: nullable(line),
    times: listOf(line, 2),
    elements: listOf(object({ parent: pipe(number(), integer()), tag: line, inline: mark, names: optional(line), role: optional(line), hidden: mark, link: mark, articleBody: mark }), MOST_ITEMS),
    blocks: listOf(object({ at: count, text: textUpTo(LONG_BLOCK), length: count, linked: count, styled: mark }), MOST_ITEMS),
    whole: boolean(),
  }),
  check(({ elements, blocks }) => elements.every(({ parent }, index) => (index === 0 ? parent === -1 : parent >= 0 && parent < index)) && blocks.every(({ at }) => at < elements.length)),
);

/** @returns the model that a JSON text holds; null when it holds anything else. Never throws. */
export function parsePageModel(json: string): PageModel | null {
  try {
    const parsed = safeParse(pageModel, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
