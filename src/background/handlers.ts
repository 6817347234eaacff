/** One handler for every call of the contract. */
import { readOwnText } from '../platform/files.ts';
import type { FromPage, FromUi } from '../platform/messages.ts';
import { callPage } from '../platform/page-client.ts';
import { openPanel } from '../platform/panel.ts';
import type { Handlers } from '../platform/rpc.ts';
import { injectScript } from '../platform/scripts.ts';
import type { PageOrigin, UiOrigin } from '../platform/senders.ts';
import { findTab, openOwnPage } from '../platform/tabs.ts';
import type { Desk } from './desk.ts';
import type { Opening } from './opening.ts';
import { printWithCast } from './print.ts';
import type { ReadingService } from './reading.ts';
import { applyToTabs, setMode, setOn, setSite, switchPage, switchSite } from './rules.ts';

const CARD_SCRIPT = 'card.js';
const CARD_STYLES = 'card.css';

/** Answers content scripts; the tab is the sender's, never one that the message names. */
export function pageHandlers(opening: Opening, reading: ReadingService): Handlers<FromPage, PageOrigin> {
  const heard = (origin: PageOrigin): PageOrigin => {
    opening.heard(origin);
    return origin;
  };
  return {
    'page.detected': async (_, origin) => ({ wanted: await opening.detected(origin) }),
    'page.hello': (_, origin) => opening.hello(heard(origin)),
    'page.find': async ({ page }, origin) => ({ choice: await reading.findPage(heard(origin), page) }),
    'page.read': ({ article }, origin) => reading.readPage(heard(origin), article),
    'page.trouble': async ({ trouble, message }, origin) => {
      await opening.trouble(origin, trouble, message);
      return null;
    },
    'page.card': async (mark, { tabId }) => ({ card: await reading.pageCard(tabId, mark) }),
    'page.bringCard': async (_, { tabId }) => {
      const [styles] = await Promise.all([readOwnText(CARD_STYLES), injectScript(tabId, CARD_SCRIPT)]);
      return { styles };
    },
    // Nothing is awaited before the call: the reader's click must still count.
    'page.openPanel': async (_, { tabId }) => {
      if (!(await openPanel(tabId))) await openOwnPage(`panel.html?tab=${tabId}`, tabId);
      return null;
    },
  };
}

/** Answers popup, panel, options and first-run page. */
export function uiHandlers(desk: Desk, opening: Opening, reading: ReadingService): Handlers<FromUi, UiOrigin> {
  const changeSite = async (tabId: number | null, change: (incognito: boolean) => Promise<void>): Promise<void> => {
    const incognito = tabId !== null && ((await findTab(tabId))?.incognito ?? false);
    await change(incognito);
    // The settings of all windows did not change, so that nobody else tells the tabs.
    if (incognito) await applyToTabs(desk, opening);
  };
  return {
    'ui.open': async ({ tabId, clicked }) => {
      await opening.open(tabId, clicked);
      return null;
    },
    'ui.read': ({ article }) => reading.readSample(article),
    'ui.card': async ({ article, entity, mark }) => ({ card: await reading.sampleCard(article, entity, mark) }),
    'ui.pausePage': async ({ tabId, paused }) => {
      await switchPage(desk, opening, tabId, paused);
      return null;
    },
    'ui.setSite': async ({ tabId, host, rule }) => {
      await changeSite(tabId, (incognito) => setSite(host, rule, incognito));
      return null;
    },
    'ui.switchSite': async ({ tabId, host, on }) => {
      await changeSite(tabId, (incognito) => switchSite(host, on, incognito));
      return null;
    },
    'ui.setMode': async ({ mode }) => {
      await setMode(mode);
      return null;
    },
    'ui.setOn': async ({ on }) => {
      await setOn(on);
      return null;
    },
    'ui.reveal': async ({ tabId, start, end }) => {
      await callPage(tabId, 'tab.reveal', { start, end });
      return null;
    },
    'ui.print': async ({ tabId, sheet }) => {
      await printWithCast(tabId, sheet);
      return null;
    },
    'ui.entity': async ({ tabId, entity }) => ({ card: await reading.entityCard(tabId, entity) }),
  };
}
