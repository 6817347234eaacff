/** Getting a tab read, and leaving it alone again. */
import { PRESENCE_STYLE } from '../page/presence.ts';
import { hostOf, isRestricted } from '../platform/hosts.ts';
import type { FromPage, ResultOf, TabTrouble } from '../platform/messages.ts';
import { callPage, isPageAlive, isPageBusy } from '../platform/page-client.ts';
import { mayRunOn } from '../platform/permissions.ts';
import { lineOf } from '../platform/rpc.ts';
import { injectScript, insertStyle, removeStyle } from '../platform/scripts.ts';
import type { PageOrigin } from '../platform/senders.ts';
import { readTabState } from '../platform/session.ts';
import { getSettings } from '../platform/settings.ts';
import { findTab } from '../platform/tabs.ts';
import type { Desk, PageInTab } from './desk.ts';
import { readsByItself } from './policy.ts';
import { setPageOff } from './off-pages.ts';
import { loadWords, pagePreferences } from './preferences.ts';
import { inTrouble, loading, troubleOfInjection, type Occasion } from './tab-states.ts';
import { createSilence, type Silence } from './silence.ts';

const CONTENT_SCRIPT = 'content.js';

/** Milliseconds until a page that was asked to be read, and says nothing, counts as stuck. */
const PATIENCE = 12_000;

/** Milliseconds after which a refused page that was clicked is tried once more. */
const GRANT_DELAY = 250;

export interface Opening {
  /**
   * Makes sure that a tab is read, or that its state says why not.
   *
   * @param clicked the reader just pressed Gloss's button, its keys or its entry in the menu there, which opens every page that can be opened
   */
  open(tabId: number, clicked?: boolean): Promise<void>;
  /** The detector saw an article there: brings the content script where the reader wants it. */
  detected(origin: PageOrigin): Promise<boolean>;
  /** A content script made one of the calls of a reading. */
  heard(origin: PageOrigin): void;
  /** The content script is up. */
  hello(origin: PageOrigin): Promise<ResultOf<FromPage, 'page.hello'>>;
  /** The content script found nothing to read. */
  trouble(origin: PageOrigin, trouble: TabTrouble, message: string | null): Promise<void>;
  /** Takes Gloss off a page whatever it shows, and says why. */
  leave(page: PageInTab, why: TabTrouble): Promise<void>;
  /** Switches the page of one tab off or on; `switchPage` in rules.ts brings the other tabs in line. `clicked` as for `open`. */
  pause(tabId: number, paused: boolean, clicked?: boolean): Promise<void>;
}

export function createOpening(desk: Desk): Opening {
  const silence = createSilence(async (tabId) => {
    // A page that is too busy to answer is heard when it has done; what it was told meanwhile would end its script then.
    if (await isPageBusy(tabId)) return;
    await takeOff(tabId);
    await enter(tabId).catch(() => null);
  });
  const openings: Opening = {
    async open(tabId, clicked = false) {
      const tab = await findTab(tabId);
      if (!tab) return;
      const page: PageInTab = { tabId, url: tab.url, host: hostOf(tab.url), incognito: tab.incognito };
      const off = await desk.offReason(page);
      if (off) await openings.leave(page, off);
      else if (await isPageAlive(tabId)) await startAgain(silence, tabId);
      else await inject(desk, silence, page, clicked);
    },

    async detected(origin) {
      const settings = await getSettings();
      if (!readsByItself(settings, origin.host) || !(await desk.mayRead(origin))) return false;
      // "Always here" brings the detector to a page that a click had read: its script is there, and has nothing more to say.
      if (!(await isPageAlive(origin.tabId))) await inject(desk, silence, origin);
      return true;
    },

    heard: ({ tabId }) => silence.broken(tabId),

    async hello(origin) {
      const [off, settings, lasting] = await Promise.all([desk.offReason(origin), getSettings(), origin.host !== null && mayRunOn(origin.host)]);
      await desk.show(off ? inTrouble(occasionOf(origin), off) : loading(occasionOf(origin)));
      return { read: off === null, preferences: await pagePreferences(settings), lasting };
    },

    async trouble(origin, trouble, message) {
      // A page that was switched off in the meantime has the last word.
      if (!(await desk.mayRead(origin))) return;
      const words = await loadWords();
      await desk.show(inTrouble(occasionOf(origin), trouble, message && words.t('error_reading', { reason: message })));
    },

    async leave(page, why) {
      await takeOff(page.tabId);
      await desk.show(inTrouble(occasionOf(page), why));
    },

    async pause(tabId, paused, clicked = false) {
      const tab = await findTab(tabId);
      if (!tab) return;
      await setPageOff({ tabId, url: tab.url, incognito: tab.incognito }, paused);
      await openings.open(tabId, clicked);
    },
  };
  return openings;
}

const occasionOf = ({ tabId, host }: PageInTab): Occasion => ({ tabId, host, now: Date.now() });

/** A script that is there already follows its page by itself; it is woken only when it found nothing, or was forgotten. */
async function startAgain(silence: Silence, tabId: number): Promise<void> {
  const state = await readTabState(tabId);
  if (state?.phase === 'loading') return silence.listenTo(tabId);
  // Names that come late to a page: without anybody, a reading is worth repeating.
  if (state && state.phase !== 'trouble' && state.trouble !== 'nobody-known') return;
  // `leave` takes the style sheet off, and without it the marks are there and not seen. Removed first: it must stand once.
  await removeStyle(tabId, PRESENCE_STYLE).catch(() => null);
  await insertStyle(tabId, PRESENCE_STYLE).catch(() => null);
  await callPage(tabId, 'tab.start', { preferences: await pagePreferences(await getSettings()) });
}

async function inject(desk: Desk, silence: Silence, page: PageInTab, clicked = false): Promise<void> {
  // Both browsers let a script into about:blank, where there is never anything to read.
  if (page.url !== null && isRestricted(page.url)) return desk.show(inTrouble(occasionOf(page), 'restricted-page'));
  silence.begins(page.tabId);
  await desk.show(loading(occasionOf(page)));
  try {
    await enter(page.tabId).catch(async (error: unknown) => {
      if (!clicked) throw error;
      // The popup may be up a moment before the browser has noted that the click opens the page.
      await new Promise((resolve) => setTimeout(resolve, GRANT_DELAY));
      await enter(page.tabId);
    });
  } catch (error) {
    const message = lineOf(error);
    const trouble = troubleOfInjection(message, page.url, clicked);
    await desk.show(inTrouble(occasionOf(page), trouble, trouble === 'error' ? (await loadWords()).t('error_reading', { reason: message }) : null));
    return;
  }
  silence.listenTo(page.tabId);
  setTimeout(() => void giveUp(desk, page), PATIENCE);
}

async function enter(tabId: number): Promise<void> {
  await insertStyle(tabId, PRESENCE_STYLE);
  await injectScript(tabId, CONTENT_SCRIPT);
}

/** Ends the script of a page, if there is one. */
async function takeOff(tabId: number): Promise<void> {
  await callPage(tabId, 'tab.stop', {}).catch(() => null);
  await removeStyle(tabId, PRESENCE_STYLE).catch(() => null);
}

/** Ends the waiting for a page that is still being read. A worker that died meanwhile left its state to the next opening. */
async function giveUp(desk: Desk, page: PageInTab): Promise<void> {
  const state = await readTabState(page.tabId);
  if (state?.phase !== 'loading' || Date.now() - state.updated < PATIENCE - 1_000) return;
  await desk.show(inTrouble(occasionOf(page), 'error', (await loadWords()).t('error_no_answer')));
}
