/** The article of an HTML file, for the annotate command: the same finder and text map as on a live page, without layout. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article } from '../core/annotation.ts';
import { findArticle } from '../page/article/find.ts';
import { toArticle } from '../page/article/to-article.ts';

/**
 * The document as a browser would see it: parse5 applies the HTML standard's rules (implied and misplaced tags,
 * no content in `<noscript>`), linkedom gives what it wrote a DOM.
 *
 * @param html a whole page or a fragment
 */
export function parseDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}

/**
 * @param url the address of the page, which tells front pages and searches; '' when it is not known
 * @returns the article, or null when the page holds none
 */
export function articleFromHtml(html: string, url: string): Article | null {
  const found = findArticle(parseDocument(html), url);
  return found.found ? toArticle(found).article : null;
}
