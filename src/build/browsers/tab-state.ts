/** What the extension knows of a tab, as its popup would draw it. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '../../platform/messages.ts';
import type { Session } from './session.ts';

/** @returns the state of the page's tab; null while the page is being read, or was never opened with Gloss */
export async function tabStateOf(session: Session, page: Page): Promise<TabState | null> {
  const state = await session.background<TabState | null>(`async () => {
    const tabs = await browser.tabs.query({});
    const tab = tabs.find(({ url }) => url === ${JSON.stringify(page.url())});
    if (!tab) return null;
    const key = 'tab:' + tab.id;
    return (await browser.storage.session.get(key))[key] ?? null;
  }`);
  return state === null || state.phase === 'loading' ? null : state;
}
