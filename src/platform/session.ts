/** The state of tabs in `storage.session`: written by the background, drawn by popup and panel. */
import { tabKey, type TabState } from './messages.ts';
import { readSession, watchKey } from './storage.ts';

/** A tab's state; null when nothing was read there since the page was opened. */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const key = tabKey(tabId);
  const stored = await readSession([key]);
  return asTabState(stored[key]);
}

/** Calls `listener` with each new state (null: gone) until the signal aborts. */
export function watchTabState(tabId: number, listener: (state: TabState | null) => void, signal: AbortSignal): void {
  watchKey('session', tabKey(tabId), (value) => listener(asTabState(value)), signal);
}

/** Only our background writes there, in this session: a glance at the shape is enough. */
export function asTabState(value: unknown): TabState | null {
  return typeof value === 'object' && value !== null && 'phase' in value ? (value as TabState) : null;
}
