/**
 * What is told of a page so that its article can be found: plain data that travels as JSON, no node of the page.
 *
 * The scanner on the page writes it (`page/article/scan.ts`); `choose.ts` decides on it, wherever it runs.
 */

/** An element that holds text itself or around something that does. */
export interface PageElement {
  /** Index of the parent, which stands before its children; -1 for the body, which is the first element. */
  readonly parent: number;
  /** In upper case. */
  readonly tag: string;
  /** Laid out in the line: its text belongs to the block around it. */
  readonly inline?: true | undefined;
  /** Its id and classes. */
  readonly names?: string | undefined;
  readonly role?: string | undefined;
  /** Its own attributes say that it is not shown. */
  readonly hidden?: true | undefined;
  /** A link that leads somewhere. */
  readonly link?: true | undefined;
  /** Microdata calls it the body of an article. */
  readonly articleBody?: true | undefined;
}

/** UTF-16 units from which on no word of a block decides about it. */
export const LONG_BLOCK = 400;

/** A stretch of the page that is laid out as one block, in the order of the page. Lengths are UTF-16 units of its collapsed text. */
export interface PageBlock {
  /** Index of the element that holds its first visible text. */
  readonly at: number;
  /** Its text up to `LONG_BLOCK`; of a longer one only the last character, which tells a sentence from a label. */
  readonly text: string;
  readonly length: number;
  /** Characters inside links. */
  readonly linked: number;
  /** All of it is strong, emphasised, small or linked. */
  readonly styled?: true | undefined;
}

/** A page as the scanner saw it. Texts that the document states are as they were found, cut to a decent length. */
export interface PageModel {
  /** '' when it is not known. */
  readonly url: string;
  /** Of the root element; null when it states none. */
  readonly lang: string | null;
  readonly title: string | null;
  /** The texts of all `<h1>`. */
  readonly headings: readonly string[];
  /** Name and content of each `<meta>`. */
  readonly meta: readonly (readonly [string, string])[];
  /** JSON-LD scripts as they stand. */
  readonly data: readonly string[];
  /** `itemtype` of microdata that stands for the page rather than for a part of a part. */
  readonly itemTypes: readonly string[];
  /** What the first element that calls itself a byline shows. */
  readonly byline: string | null;
  /** What the first `<time>` states and shows. */
  readonly times: readonly string[];
  readonly elements: readonly PageElement[];
  readonly blocks: readonly PageBlock[];
  /** False when the page was too large to be scanned to its end. */
  readonly whole: boolean;
}

/** UTF-16 units of a page's elements and blocks, each counted with `ITEM_COST` on top of its strings: more is no article. */
export const MOST_UNITS = 8_000_000;
export const ITEM_COST = 100;
/** Elements, and blocks, that a page can have within `MOST_UNITS`. */
export const MOST_ITEMS = MOST_UNITS / ITEM_COST;
/**
 * UTF-16 units of a model as JSON, with what the document states. A scanner stays far below unless a page is made of
 * quotation marks and backslashes, each of which takes two.
 */
export const LONGEST_PAGE = 2 * MOST_UNITS;
/** UTF-16 units of one line that the document states, and of the names or the role of one element. */
export const LONGEST_LINE = 1_000;
/** `<h1>`, `<meta>` and the like that are looked at, each. */
export const MOST_LINES = 500;
/** UTF-16 units of JSON-LD: of one script, which is data of another kind when it is longer, and of all. */
export const LONGEST_DATA = 400_000;
export const MOST_DATA = 2_000_000;
