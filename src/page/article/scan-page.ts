/** A live document as a plain model, and the way back from a choice made on the model to live nodes. */
import type { ArticleChoice } from '../../article/choice.ts';
import { LONGEST_DATA, LONGEST_LINE, MOST_DATA, MOST_LINES, type PageModel } from '../../article/page-model.ts';
import type { ArticleSearch, Block, LayoutSeam } from '../types.ts';
import { scanBlocks, type Scan } from './scan.ts';

/** What was seen of a page. */
export interface ScannedPage {
  /** Plain data: it may travel. */
  readonly page: PageModel;
  /** The live nodes of a choice that was made on the model. The page may have changed since: nodes may have left it. */
  readonly locate: (choice: ArticleChoice) => ArticleSearch;
}

/**
 * Scans a document, without a change to it.
 *
 * @param url the address of the page; '' when it is not known
 * @param layout asked for elements that are not rendered; left out where there is no layout
 */
export function scanPage(document: Document, url: string, layout?: LayoutSeam): ScannedPage {
  const scan: Scan = document.body ? scanBlocks(document.body, layout) : { elements: [], liveElements: [], blocks: [], liveBlocks: [], whole: true };
  const { elements, blocks, whole } = scan;
  return { page: { url, ...statementsOf(document), elements, blocks, whole }, locate: (choice) => locate(scan, choice) };
}

function locate({ liveElements, liveBlocks }: Scan, choice: ArticleChoice): ArticleSearch {
  if (!choice.found) return choice;
  const root = liveElements[choice.root];
  if (!root) throw new Error('What was chosen is of another page.');
  const at = (index: number): readonly Block[] => liveBlocks.slice(index, index + 1);
  return { ...choice, root, blocks: choice.blocks.flatMap(at), skipped: choice.skipped.flatMap(({ block, reason }) => at(block).map((live) => ({ ...live, reason }))) };
}

type Statements = Omit<PageModel, 'url' | 'elements' | 'blocks' | 'whole'>;

/** Selectors that find what a document says about itself. */
const BYLINE = '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline, .author-name';
const TIME = 'time[itemprop="datePublished"], time[pubdate], article time[datetime], time[datetime]';
const ITEM = '[itemscope][itemtype]:not([itemprop])';
const MOST_ITEM_TYPES = 40;

function statementsOf(document: Document): Statements {
  const root = document.documentElement;
  const some = (selector: string): Element[] => [...document.querySelectorAll(selector)].slice(0, MOST_LINES);
  const time = document.querySelector(TIME);
  let room = MOST_DATA;
  return {
    lang: lineOf(root.getAttribute('lang') ?? root.getAttribute('xml:lang')),
    title: lineOf(document.querySelector('title')?.textContent),
    headings: some('h1').flatMap((heading) => lineOf(heading.textContent) ?? []),
    meta: some('meta[content]').flatMap((meta) => {
      const name = lineOf(meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop'));
      const content = lineOf(meta.getAttribute('content'));
      return name && content ? [[name, content] as const] : [];
    }),
    data: some('script[type="application/ld+json"]').flatMap(({ textContent }) => {
      const text = textContent ?? '';
      return text.length <= LONGEST_DATA && (room -= text.length) >= 0 ? text : [];
    }),
    itemTypes: some(ITEM).slice(0, MOST_ITEM_TYPES).flatMap((item) => lineOf(item.getAttribute('itemtype')) ?? []),
    byline: lineOf(document.querySelector(BYLINE)?.textContent),
    times: [time?.getAttribute('datetime'), time?.textContent].flatMap((stated) => lineOf(stated) ?? []),
  };
}

/** One line of a decent length; null when there is nothing in it. */
const lineOf = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE) || null;
