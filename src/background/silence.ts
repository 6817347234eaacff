/**
 * Pages that say nothing. A call that was under way when the background died gets no answer, in Firefox not even an
 * error, and the script that made it waits; nothing tells it from one that works for long, but that a script which
 * works was heard in this life of the background.
 */
import { readTabState } from '../platform/session.ts';

/** Milliseconds in which a script that has come into its page is heard, and how often one that is not is replaced. */
const SILENCE = 2_000;
const REPLACEMENTS = 2;

export interface Silence {
  /** A page's script called: its answers come from this life of the background. */
  broken(tabId: number): void;
  /** A script comes into the page of this tab; what was heard before was another one. */
  begins(tabId: number): void;
  /** Replaces the script of a page that is being read and stays silent. */
  listenTo(tabId: number): void;
}

/** @param replace ends the script in a tab's page, and brings another one; leaves a page alone that is too busy to answer */
export function createSilence(replace: (tabId: number) => Promise<void>): Silence {
  const heard = new Set<number>();

  const replaceSilent = async (tabId: number, left: number): Promise<void> => {
    if (heard.has(tabId) || (await readTabState(tabId))?.phase !== 'loading') return;
    await replace(tabId);
    if (left > 1) wait(tabId, left - 1);
  };
  const wait = (tabId: number, left: number): void => void setTimeout(() => void replaceSilent(tabId, left), SILENCE);

  return {
    broken: (tabId) => void heard.add(tabId),
    begins: (tabId) => void heard.delete(tabId),
    listenTo: (tabId) => wait(tabId, REPLACEMENTS),
  };
}
