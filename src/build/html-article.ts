/** The article of an HTML file, for the annotate command: the same finder and text map as on a live page, without layout. */
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { NoArticleReason, SkipReason } from '../article/choice.ts';
import type { Article } from '../core/annotation.ts';
import { findArticle } from '../page/article/find.ts';
import { toArticle } from '../page/article/to-article.ts';
import { buildTextMap } from '../page/text-map.ts';

/**
 * The document as a browser would see it: parse5 applies the HTML standard's rules (implied and misplaced tags,
 * no content in `<noscript>`), linkedom gives what it wrote a DOM.
 *
 * @param html a whole page or a fragment
 */
export function parseDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document;
}

/** What was found in a page, and why the rest of its body was left out. */
export interface PageReading {
  /** Null when the page holds no article. */
  readonly article: Article | null;
  /** Why there is no article; null when there is one. */
  readonly refused: NoArticleReason | null;
  /** In the order of the page. */
  readonly skipped: readonly { readonly reason: SkipReason; readonly text: string }[];
}

/** @param url the address of the page, which tells front pages and searches; '' when it is not known */
export function readHtml(html: string, url: string): PageReading {
  const document = parseDocument(html);
  unfoldTemplates(document);
  const found = findArticle(document, url);
  if (!found.found) return { article: null, refused: found.reason, skipped: [] };
  return { article: toArticle(found).article, refused: null, skipped: found.skipped.map((block) => ({ reason: block.reason, text: buildTextMap([block]).text })) };
}

/** Some systems send the body as a template and leave it to a script to unfold it, which nobody runs here. */
function unfoldTemplates(document: Document): void {
  for (const script of document.querySelectorAll('[itemprop="articleBody"] script[type="text/template"]')) {
    script.replaceWith(...parseDocument(script.textContent ?? '').body.childNodes);
  }
}
