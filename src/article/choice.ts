/** What is decided about a page: which of its blocks are the article, or why there is none. Plain data. */

/** Why a block is no part of the article. */
export type SkipReason =
  | 'outside'
  | 'hidden'
  | 'navigation'
  | 'links'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'title'
  | 'teaser'
  | 'promotion'
  | 'author-box'
  | 'tags'
  | 'related'
  | 'comments'
  | 'legal'
  | 'form'
  | 'embed'
  | 'widget';

/** Why a page is not taken for an article. */
export type NoArticleReason = 'too-little-text' | 'too-large' | 'front-page' | 'listing' | 'shop' | 'search' | 'forum' | 'form' | 'reference';

export interface NoArticle {
  readonly found: false;
  readonly reason: NoArticleReason;
}

/** What the page says about its article. */
export interface ArticleHead {
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO 8601 date, with a time if the page gave one. */
  readonly published: string | null;
  /** BCP 47 tag. */
  readonly lang: string | null;
  readonly site: string | null;
}

/** The article by indices into the elements and blocks of a `PageModel`. */
export interface ChosenArticle extends ArticleHead {
  readonly found: true;
  /** The smallest element that holds the article's body and its lead. */
  readonly root: number;
  /** In the order of the page. */
  readonly blocks: readonly number[];
  /** Blocks inside the body that are no part of the article. */
  readonly skipped: readonly { readonly block: number; readonly reason: SkipReason }[];
}

export type ArticleChoice = ChosenArticle | NoArticle;
