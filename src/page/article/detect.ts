/**
 * How likely a page holds an article: a cheap look for the detector that runs on every page, before anything else is
 * loaded. Imports nothing. It would rather say yes too often: the finder decides.
 */

/** Paragraphs that are looked at; reading text costs the more the more there is. */
const MAX_PARAGRAPHS = 120;
/** Text nodes that are looked at where there are no paragraphs. */
const MAX_TEXT_NODES = 3_000;
/** UTF-16 units from which a paragraph is one of an article. */
const PARAGRAPH = 80;
/** UTF-16 units of running text below which nothing is an article. */
const MIN_PROSE = 250;
/** UTF-16 units of running text above which more of it says nothing more. */
const MUCH_PROSE = 2_500;
/** JSON-LD of more characters is not searched. */
const MAX_DATA = 200_000;

/** UTF-16 units of paragraphs that are mostly text, not links. */
function proseOf(document: Document): number {
  const paragraphs = document.querySelectorAll('p');
  let prose = 0;
  for (let i = 0; i < paragraphs.length && i < MAX_PARAGRAPHS && prose <= MUCH_PROSE; i++) {
    const paragraph = paragraphs[i];
    const length = paragraph?.textContent?.trim().length ?? 0;
    if (paragraph && length >= PARAGRAPH && !paragraph.closest('a, nav, footer, aside, [class*="comment"]')) prose += length;
  }
  return prose < MIN_PROSE ? looseProse(document) : prose;
}

/** UTF-16 units of long text nodes: some sites know no paragraphs. */
function looseProse(document: Document): number {
  const next = longTexts(document);
  let prose = 0;
  for (let i = 0; i < MAX_TEXT_NODES && prose <= MUCH_PROSE; i++) {
    const node = next();
    if (!node) break;
    const length = node.nodeValue?.length ?? 0;
    if (length >= PARAGRAPH && !node.parentElement?.closest('a, script, style, noscript, nav, footer, aside')) prose += length;
  }
  return prose;
}

/**
 * Text nodes, one after the other: only the long ones where the browser itself finds them, which takes half of the time of
 * a walk. It looks at the whole page at once, so that a very large one is walked, from its start.
 */
function longTexts(document: Document): () => Node | null {
  if (typeof document.evaluate === 'function' && document.getElementsByTagName('*').length < MAX_TEXT_NODES) {
    // 5 = XPathResult.ORDERED_NODE_ITERATOR_TYPE, 4 = NodeFilter.SHOW_TEXT; not every place that this runs in names them.
    const found = document.evaluate(`.//text()[string-length()>=${PARAGRAPH}]`, document.body, null, 5);
    return () => found.iterateNext();
  }
  const walker = document.createTreeWalker(document.body, 4);
  return () => walker.nextNode();
}

function statesArticle(document: Document): boolean {
  if (document.querySelector('meta[property="og:type"][content="article" i], meta[property="article:published_time"], [itemprop="articleBody"], [itemtype*="Article"]')) return true;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = script.textContent ?? '';
    if (data.length < MAX_DATA && /"@type"\s*:\s*\[?\s*"(?:\w*NewsArticle|Article|BlogPosting|Report)"/.test(data)) return true;
  }
  return false;
}

/**
 * @param url the page's address; the front page of a site is no article
 * @returns 0 to 1; from 0.5 on the page is worth loading the content script
 */
export function articleScore(document: Document, url: string): number {
  // An image or another document that is no page.
  if (!document.body) return 0;
  const prose = proseOf(document);
  if (prose < MIN_PROSE) return 0;
  const { pathname, search } = new URL(url, 'https://page.invalid');
  const front = /^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(pathname) && search.length < 2;
  const stated = statesArticle(document);
  const headline = /[a-z\d%]+(?:[-_][a-z\d%]+){2,}|\d{5,}/i.test(pathname);
  const score = (headline ? 0.15 : 0) + (prose > 500 ? 0.4 : 0.2) + (prose > MUCH_PROSE ? 0.2 : 0) + (stated ? 0.45 : 0) + (document.querySelector('h1') ? 0.1 : 0) + (document.querySelector('time, [class*="byline" i], [rel="author"]') ? 0.1 : 0) - (front ? 0.4 : 0);
  return Math.max(0, Math.min(1, score));
}
