/** Runs on a page whose article is looked for: one look by each finder, in turn. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { chooseArticle } from '../../../article/choose.ts';
import { scanPage } from '../../../page/article/scan-page.ts';
import { toArticle } from '../../../page/article/to-article.ts';
import { liveLayout } from '../../../page/layout.ts';

/** Milliseconds of one look. */
export interface Look {
  /** What Gloss does on the page: scan, model as JSON, the way back to live nodes, text. */
  readonly gloss: number;
  /** What Gloss does in the background: the choice. */
  readonly choice: number;
  /** With the copy of the document that it needs, since it takes its document apart. */
  readonly readability: number;
  readonly defuddle: number;
}

declare global {
  interface Window {
    lookForArticle: () => Look;
  }
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

/** A peer that fails has spent the time up to there. */
function attempt(work: () => unknown): number {
  return timed(() => {
    try {
      return work();
    } catch {
      return null;
    }
  })[1];
}

window.lookForArticle = () => {
  // A reader's page is laid out before anybody looks for an article.
  void document.body.offsetHeight;
  const [{ page, locate }, scan] = timed(() => scanPage(document, location.href, liveLayout));
  const [json, asJson] = timed(() => JSON.stringify(page));
  const [choice, choosing] = timed(() => chooseArticle(JSON.parse(json) as typeof page));
  const [, back] = timed(() => {
    const found = locate(choice);
    return found.found ? toArticle(found) : null;
  });
  return {
    gloss: scan + asJson + back,
    choice: choosing,
    readability: attempt(() => new Readability(document.cloneNode(true) as Document).parse()),
    defuddle: attempt(() => new Defuddle(document, { url: location.href }).parse()),
  };
};
