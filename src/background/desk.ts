/** Where the states of tabs are shown: in storage, for popup and panel, and on the button in the toolbar. */
import { drawAction } from '../platform/action.ts';
import type { TabState } from '../platform/messages.ts';
import { getSettings } from '../platform/settings.ts';
import { lookOf } from './look.ts';
import { findTab } from '../platform/tabs.ts';
import { offReason } from './policy.ts';
import { loadWords } from './preferences.ts';
import { isPageOff } from './off-pages.ts';
import { forgetTab, privateSites, saveTab, type StoredReading } from './tab-store.ts';

/** A page, as far as the rules for sites and pages are concerned. */
export interface PageInTab {
  readonly tabId: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  /** May be known from an earlier visit where the address is not. */
  readonly host: string | null;
  readonly incognito: boolean;
}

export interface Desk {
  /** Stores a state, with the reading that belongs to it, and draws the button. */
  show(state: TabState, reading?: StoredReading | null): Promise<void>;
  /** Why a page must be left alone now; null when it may be read. */
  offReason(page: PageInTab): Promise<ReturnType<typeof offReason>>;
  /** True when a page may be read now. */
  mayRead(page: PageInTab): Promise<boolean>;
}

export function createDesk(): Desk {
  const reasonFor: Desk['offReason'] = async (page) => {
    const [settings, paused, sites] = await Promise.all([getSettings(), isPageOff(page), page.incognito ? privateSites() : {}]);
    return offReason(settings, { host: page.host, paused, privateSites: sites });
  };
  return {
    async show(state, reading = null) {
      await saveTab(state, reading);
      // A tab that was closed while its page was read: nobody would take this away again.
      if (!(await findTab(state.tabId))) return forgetTab(state.tabId);
      await drawAction(state.tabId, lookOf(state, await loadWords()));
    },
    offReason: reasonFor,
    mayRead: async (page) => (await reasonFor(page)) === null,
  };
}
