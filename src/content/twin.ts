/**
 * One content script a page: a second injection finds the first one and leaves it in charge, or takes over
 * when the first one has lost its extension.
 */

/** What an instance shows to a later one. The global belongs to our isolated world: the page cannot see it. */
interface Instance {
  /** False when it has stopped, or outlived its extension. */
  isAlive(): boolean;
  /** Ends it and takes all that it made off the page. */
  stop(): void;
}

const KEY = Symbol.for('gloss.content');

type Scope = { [KEY]?: Instance };

/**
 * Claims the page for a new instance.
 *
 * @param scope the global object of the isolated world
 * @param isAlive whether this instance still has its extension
 * @returns a controller whose abort ends this instance; null when a living twin holds the page
 */
export function claimPage(scope: object, isAlive: () => boolean): AbortController | null {
  const slot = scope as Scope;
  const twin = slot[KEY];
  if (twin?.isAlive()) return null;
  twin?.stop();
  const controller = new AbortController();
  const instance: Instance = { isAlive: () => !controller.signal.aborted && isAlive(), stop: () => controller.abort() };
  slot[KEY] = instance;
  controller.signal.addEventListener('abort', () => {
    delete slot[KEY];
  });
  return controller;
}
