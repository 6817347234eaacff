/** The states that a tab can be in, and what a failed injection means. Pure. */
import type { Digest } from '../core/digest.ts';
import { isRestricted } from '../platform/hosts.ts';
import type { TabState, TabTrouble } from '../platform/messages.ts';

/** Where and when: the part that all states share. `now` in milliseconds since the epoch. */
export interface Occasion {
  readonly tabId: number;
  readonly host: string | null;
  readonly now: number;
}

const base = ({ tabId, host, now }: Occasion) => ({ tabId, host, updated: now, message: null, digest: null, trouble: null });

/** The page is being read. */
export const loading = (occasion: Occasion): TabState => ({ ...base(occasion), phase: 'loading' });

/** There is nothing to show, and why. */
export const inTrouble = (occasion: Occasion, trouble: TabTrouble, message: string | null = null): TabState => ({ ...base(occasion), phase: 'trouble', trouble, message });

/**
 * The page was read.
 *
 * The digest is there also when it says little: a language whose sentences cannot be read yet, nobody in it.
 */
export function ready(occasion: Occasion, digest: Digest): TabState {
  return { ...base(occasion), phase: 'ready', digest, trouble: troubleOf(digest) };
}

function troubleOf(digest: Digest): TabTrouble | null {
  if (digest.coverage === 'names') return 'language';
  return digest.cast.length === 0 ? 'nobody-known' : null;
}

/** The browsers' words for a page where no extension may run. */
const RESTRICTED = /chrome(-extension)?:\/\/|about:|view-source|extensions gallery|cannot be scripted|ExtensionsSettings|error page/i;
/** The browsers' words for a page that the reader has not granted. */
const NOT_GRANTED = /missing host permission|cannot access contents|must request permission|permission is required/i;

/**
 * What a failed injection means.
 *
 * @param message the browser's error
 * @param url the page's address; null where the browser does not tell
 * @param clicked the reader pressed Gloss's button there: a page that stays closed after that is one that stays closed
 * @returns the trouble; `error` when nothing is known of such a failure
 */
export function troubleOfInjection(message: string, url: string | null, clicked: boolean): Extract<TabTrouble, 'restricted-page' | 'no-permission' | 'error'> {
  if ((url !== null && isRestricted(url)) || RESTRICTED.test(message)) return 'restricted-page';
  if (!NOT_GRANTED.test(message)) return 'error';
  return clicked ? 'restricted-page' : 'no-permission';
}

/**
 * True when a tab that loads something makes its state a thing of the past, unless a script of ours still answers.
 *
 * `complete` may belong to the very page that was opened in the meantime, so that it only ends a digest.
 */
export const mayBeStale = (state: TabState, status: 'loading' | 'complete'): boolean => status === 'loading' || state.phase === 'ready';
