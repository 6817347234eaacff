/** Tabs whose state tells of a page that is no longer there. */
import { isPageAlive } from '../platform/page-client.ts';
import { readTabState } from '../platform/session.ts';
import { forgetUnknownPage } from './off-pages.ts';
import { mayBeStale } from './tab-states.ts';
import { forgetReading } from './tab-store.ts';

/** Called when a tab loads something: drops what belongs to the page before, its state unless the script that made it still answers there. */
export async function forgetStale(tabId: number, status: 'loading' | 'complete'): Promise<void> {
  if (status === 'loading') await forgetUnknownPage(tabId);
  const state = await readTabState(tabId);
  if (!state || !mayBeStale(state, status) || (await isPageAlive(tabId))) return;
  // While the ping was under way, the new page may have been read.
  const now = await readTabState(tabId);
  if (now?.updated === state.updated) await forgetReading(tabId);
}
