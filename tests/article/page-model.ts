/** Models of pages, as a scanner would write them. */
import type { PageBlock, PageElement, PageModel } from '../../src/article/page-model.ts';

const NOTHING_STATED = { lang: null, title: null, headings: [], meta: [], data: [], itemTypes: [], byline: null, times: [] };

/** An element by the index of its parent; the first of a model must be the body. */
export const element = (parent: number, tag: string, more: Partial<PageElement> = {}): PageElement => ({ parent, tag, ...more });

/** A block of running text. */
export const block = (at: number, text: string, more: Partial<PageBlock> = {}): PageBlock => ({ at, text, length: text.length, linked: 0, ...more });

/** A page whose paragraphs stand in the body, one `<p>` each. */
export function pageModel(paragraphs: readonly string[], more: Partial<PageModel> = {}): PageModel {
  return {
    url: 'https://wire.example/news/2024/03/11/harbour-pilots-end-strike',
    ...NOTHING_STATED,
    elements: [element(-1, 'BODY'), ...paragraphs.map(() => element(0, 'P'))],
    blocks: paragraphs.map((text, index) => block(index + 1, text)),
    whole: true,
    ...more,
  };
}
