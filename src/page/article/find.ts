/** Finds the article of a document, scanner and choice in one process. The content script leaves the choice to the background. */
import { chooseArticle } from '../../article/choose.ts';
import type { ArticleSearch, LayoutSeam } from '../types.ts';
import { scanPage } from './scan-page.ts';

/**
 * Finds the article in a document, without a change to it.
 *
 * @param url the address of the page, which tells front pages and searches; '' when it is not known
 * @param layout asked for elements that are not rendered; left out where there is no layout
 */
export function findArticle(document: Document, url: string, layout?: LayoutSeam): ArticleSearch {
  const { page, locate } = scanPage(document, url, layout);
  return locate(chooseArticle(page));
}
