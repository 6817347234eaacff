/** Frames: some sites show their article in one of their own. */

/** UTF-16 units; frames of advertisements and players have less text than an article. */
const LEAST = 500;

/**
 * The document that holds the article: the page's own, or a frame of the same origin that has twice as much text and more
 * than its neighbours; comments in a frame may be longer than the article. Frames of other origins cannot be looked into.
 */
export function fullestDocument(page: Document): Document {
  let fullest = page;
  // The page's own text is read when a frame has an article's, and once at most: it costs a layout.
  let most: number | undefined;
  const frames = page.querySelectorAll('iframe');
  for (let i = 0; i < frames.length; i++) {
    const inner = frames[i]?.contentDocument;
    const length = inner?.body?.innerText.length ?? 0;
    if (inner && length > LEAST && length > (most ??= 2 * (page.body?.innerText.length ?? 0))) {
      fullest = inner;
      most = length;
    }
  }
  return fullest;
}
