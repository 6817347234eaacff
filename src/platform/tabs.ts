/** Tabs, as far as our own pages need them. */
import { browser } from './browser.ts';

/** A tab. `url` is null where the browser does not tell (no permission for the page). */
export interface TabInfo {
  readonly id: number;
  readonly url: string | null;
  readonly incognito: boolean;
}

/**
 * The tab in front of the window that popup or panel belongs to, which need not be the window that was used last; null
 * when there is none. The background belongs to no window and must not ask.
 */
export async function activeTab(): Promise<TabInfo | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, incognito: tab.incognito };
}

/** One tab; null when it has gone. */
export async function findTab(tabId: number): Promise<TabInfo | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { id: tabId, url: tab.url ?? null, incognito: tab.incognito };
  } catch {
    return null;
  }
}

/** Open tabs with pages of these match patterns, as far as the reader granted them. */
export async function tabsOn(matches: readonly string[]): Promise<readonly number[]> {
  // The browsers take no pattern for every page.
  if (matches.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...matches] });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Calls `listener` whenever another tab comes to the front of any window, until the signal aborts. */
export function watchTabInfo(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(listener);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(listener));
}

/**
 * Opens one of our own pages, such as `options.html`, in a new tab.
 *
 * @param opener the tab that it belongs to: it opens beside it, and closing it leads back there
 */
export async function openOwnPage(page: string, opener?: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page), ...(opener === undefined ? {} : { openerTabId: opener }) });
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Opens the options. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
