/**
 * What is kept of each tab, in `storage.session`: its state and its reading.
 *
 * Session storage lives in memory and ends with the browser, in private windows as elsewhere. It holds 10 MB:
 * when it is full, the reading that was made longest ago makes room, and is made again when somebody asks for it.
 */
import { tabKey, type TabState } from '../platform/messages.ts';
import { asTabState } from '../platform/session.ts';
import { readSession, removeSession, writeSession } from '../platform/storage.ts';
import { offPageKey } from './off-pages.ts';
import type { PrivateSites } from './policy.ts';

/** What page and cards need of a read article, beside its digest. */
export interface StoredReading {
  /** Of the article that was read. */
  readonly hash: string;
  /** Entity ids by their numbers in the columns. */
  readonly entities: readonly string[];
  /** `MarkColumns` as JSON. */
  readonly marks: string;
}

const readingKey = (tabId: number): string => `reading:${tabId}`;
const PRIVATE_SITES = 'private-sites';

/** Thrown when an article's reading does not fit, even alone. */
export class TooLargeError extends Error {}

/** Writes a tab's state, with its reading where there is one; all or nothing. Throws `TooLargeError`, and what storage throws for another reason. */
export async function saveTab(state: TabState, reading: StoredReading | null = null): Promise<void> {
  // A reading without its digest is of no use to anybody, and no eviction would find it.
  if (!reading) await removeSession([readingKey(state.tabId)]);
  const values = { [tabKey(state.tabId)]: state, ...(reading ? { [readingKey(state.tabId)]: reading } : {}) };
  for (;;) {
    try {
      await writeSession(values);
      return;
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      if (!(await evictOldest(state.tabId))) throw new TooLargeError('This article is too long to keep.', { cause: error });
    }
  }
}

/**
 * Both browsers say so in words only. Chrome: "Session storage quota bytes exceeded. Values were not stored."; Firefox:
 * "QuotaExceededError: storage.session API call exceeded its quota limitations."
 */
const isQuotaError = (error: unknown): boolean => /quota/i.test(String(error));

/** Drops the oldest reading of another tab; false when there is none left. */
async function evictOldest(except: number): Promise<boolean> {
  const [oldest] = (await allTabStates()).filter((state) => state.digest !== null && state.tabId !== except).sort((a, b) => a.updated - b.updated);
  if (!oldest) return false;
  await removeSession([tabKey(oldest.tabId), readingKey(oldest.tabId)]);
  return true;
}

/** The reading of a tab; null when none is kept. */
export async function readReading(tabId: number): Promise<StoredReading | null> {
  const key = readingKey(tabId);
  // Only this file writes the key, in this session.
  return ((await readSession([key]))[key] as StoredReading | undefined) ?? null;
}

/** The states of all tabs that have one. */
export async function allTabStates(): Promise<readonly TabState[]> {
  const all = await readSession(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('tab:') ? (asTabState(value) ?? []) : []));
}

/** Forgets what was read in a tab; the page's switch stays. */
export const forgetReading = (tabId: number): Promise<void> => removeSession([tabKey(tabId), readingKey(tabId)]);

/** Forgets all about a tab that was closed. */
export const forgetTab = (tabId: number): Promise<void> => removeSession([tabKey(tabId), readingKey(tabId), offPageKey(tabId)]);

/** Sites that were switched on or off in a private window. */
export async function privateSites(): Promise<PrivateSites> {
  // Only this file writes the key, in this session.
  return ((await readSession([PRIVATE_SITES]))[PRIVATE_SITES] as PrivateSites | undefined) ?? {};
}

/** Switches a site on or off for private windows, until the browser closes: nothing of them is stored for longer. Null: as in all windows. */
export async function setPrivateSite(host: string, on: boolean | null): Promise<void> {
  // Under a lock: two private windows may decide at the same time.
  await navigator.locks.request('gloss-private-sites', async () => {
    const { [host]: _before, ...others } = await privateSites();
    await writeSession({ [PRIVATE_SITES]: on === null ? others : { ...others, [host]: on } });
  });
}
