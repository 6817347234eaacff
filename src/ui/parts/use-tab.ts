/** The tab that popup or panel shows, and its state as storage holds it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TabState } from '../../platform/messages.ts';
import { useDoor, type Door } from './door.ts';

/** A tab, and what storage holds of it. */
export interface KnownTab {
  readonly tabId: number;
  readonly state: TabState | null;
}

/** The tab that a page of ours is opened for: asked for at once, so that the first drawing has it all. Null when it is not known yet. */
export async function openingTab(door: Pick<Door, 'activeTab' | 'readTabState'>): Promise<KnownTab | null> {
  try {
    const tabId = tabOfAddress() ?? (await door.activeTab())?.id;
    return tabId === undefined ? null : { tabId, state: await door.readTabState(tabId) };
  } catch {
    return null;
  }
}

/** `?tab=ID` when the page was opened for a certain tab, else the active tab; followed when `follow` is set. */
export function useTabId(follow: boolean, known: KnownTab | null): number | null {
  const door = useDoor();
  const [tabId, setTabId] = useState(known?.tabId ?? tabOfAddress());
  useEffect(() => {
    if (tabOfAddress() !== null) return undefined;
    const ended = new AbortController();
    const find = (): void => void door.activeTab().then((tab) => tab && setTabId(tab.id));
    find();
    if (follow) door.watchActiveTab(find, ended.signal);
    return () => ended.abort();
  }, [door, follow]);
  return tabId;
}

/** The tab that the page's address names: the page then stands in a tab of its own, or in a test. */
export function tabOfAddress(): number | null {
  const value = new URLSearchParams(location.search).get('tab');
  return value !== null && /^\d+$/u.test(value) ? Number(value) : null;
}

/** The state of a tab, and a function that has it read again. */
export interface OpenTab {
  readonly state: TabState | null;
  readonly reopen: () => void;
}

/**
 * Draws what storage holds at once, then follows it; asks the background to read the tab.
 *
 * @param clicked the page was opened by Gloss's button on that tab
 * @param known drawn until storage is read
 */
export function useTab(tabId: number | null, clicked: boolean, known: KnownTab | null): OpenTab {
  const door = useDoor();
  const [state, setState] = useState<TabState | null>(known?.state ?? null);
  const open = useCallback((byClick: boolean) => {
    if (tabId === null) return;
    door.call('ui.open', { tabId, clicked: byClick }).catch((error: unknown) => setState((now) => failedState(tabId, now, error)));
  }, [door, tabId]);
  const reopen = useCallback(() => open(clicked), [open, clicked]);
  useEffect(() => {
    if (tabId === null) return undefined;
    const ended = new AbortController();
    setState((now) => (now?.tabId === tabId ? now : null));
    void door.readTabState(tabId).then((stored) => ended.signal.aborted || setState((now) => (now && now.updated >= (stored?.updated ?? 0) ? now : stored)));
    let there = true;
    door.watchTabState(tabId, (next) => {
      setState(next);
      const left = there && next === null;
      there = next !== null;
      // The tab has gone to another page, for which nobody may have asked yet; the click was on the one before. Asked once: a
      // background that has nothing to say would be asked for ever.
      if (left) open(false);
    }, ended.signal);
    reopen();
    return () => ended.abort();
  }, [door, tabId, open, reopen]);
  return { state, reopen };
}

/** What was read stays on the screen; only a tab without anything turns into an error. */
function failedState(tabId: number, now: TabState | null, error: unknown): TabState {
  if (now && now.phase !== 'loading') return now;
  const message = error instanceof Error ? error.message : String(error);
  return { tabId, host: now?.host ?? null, phase: 'trouble', trouble: 'error', message, digest: null, updated: Date.now() };
}
