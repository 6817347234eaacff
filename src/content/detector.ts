/**
 * Runs on every page of the sites that the reader chose, and does one thing: asks for the content script when the
 * page looks like an article. Pages that load late, and sites that change pages without a load, get another look. One
 * detector a page: a second injection ends the first and looks itself, because what was not wanted before may be wanted now.
 */
import { articleScore } from '../page/article/detect.ts';
import { fullestDocument } from '../page/frames.ts';
import { isAlive, reportArticle } from '../platform/beacon.ts';

/** At and above, the content script is worth its weight; it looks closer. */
const LIKELY = 0.5;
/** Milliseconds after which a page that was no article gets another look. */
const LATER = [1_500, 5_000];

/** Where a later injection finds this one. The global belongs to our isolated world: the page cannot see it. */
const KEY = Symbol.for('gloss.detector');

const ended = new AbortController();
let timers: ReturnType<typeof setTimeout>[] = [];

/** Touches the extension API only where there is something to tell: asking it whether it is there takes as long as the look. */
async function look(): Promise<void> {
  const score = articleScore(fullestDocument(document), location.href);
  if (score >= LIKELY && (!isAlive() || (await reportArticle(score)))) ended.abort();
}

function lookNowAndLater(): void {
  timers.forEach(clearTimeout);
  timers = LATER.map((delay) => setTimeout(() => void look(), delay));
  void look();
}

if (window.top === window) {
  const { signal } = ended;
  const slot = window as { [KEY]?: AbortController };
  slot[KEY]?.abort();
  slot[KEY] = ended;
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
  window.addEventListener('popstate', lookNowAndLater, { signal });
  window.addEventListener('hashchange', lookNowAndLater, { signal });
  // Tells of pushState too; not in every Firefox that we run in.
  if ('navigation' in window) (window.navigation as EventTarget).addEventListener('navigatesuccess', lookNowAndLater, { signal });
  // A page that is loaded before anybody asked for it has nobody who reads it, and no tab that could be told of it.
  if ((document as { readonly prerendering?: boolean }).prerendering) document.addEventListener('prerenderingchange', lookNowAndLater, { signal });
  else lookNowAndLater();
}
