/**
 * The reader's door: what it needs from whoever starts it on a page, and what it can be told.
 *
 * No extension API: where articles are found and read and cards come from is a `ReaderSource`. The content script gives one
 * that asks the background; the first-run page, one for its sample.
 */
import type { NoArticleReason } from '../article/choice.ts';
import type { CardEnvironment, CardPreferences } from '../card/types.ts';
import type { Article, Span } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import type { ArticleSearch, PaintPreferences } from '../page/types.ts';
import type { ReadMarks } from './marked-text.ts';

/** Where articles are found and read. Each call may reject; the page is then left as it is. */
export interface ReaderSource {
  /** The article as it stands on the page now. */
  find(): Promise<ArticleSearch>;
  read(article: Article): Promise<ReadMarks>;
  /** Null when the reading is no longer known; the article is then read again, once. */
  card(mark: { readonly reading: string; readonly entity: number; readonly mark: number }): Promise<CardView | null>;
}

export type ReaderPreferences = PaintPreferences & CardPreferences;

/** Keys that the reader pressed. */
export type ReaderCommand = 'next-mention' | 'previous-mention' | 'open-card' | 'close-card';

export interface ReaderOptions {
  readonly document: Document;
  readonly source: ReaderSource;
  readonly preferences: ReaderPreferences;
  /** Ends everything: marks, card, listeners, observers, timers. */
  readonly signal: AbortSignal;
  readonly bringFace: CardEnvironment['bringFace'];
  /** Left out where there is no side panel. */
  readonly openPanel?: () => void;
  /** There is no article here (yet). */
  readonly onNothing?: (reason: NoArticleReason) => void;
  /** Reading failed. */
  readonly onError?: (error: unknown) => void;
}

export interface Reader {
  setPreferences(preferences: ReaderPreferences): void;
  /** Finds and reads the article anew, also when its text is the same. */
  readAgain(): void;
  /** Scrolls to a stretch of the article and flashes it. */
  reveal(span: Span): void;
  run(command: ReaderCommand): void;
}
