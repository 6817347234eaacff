/** The button in the toolbar and the context menu. */
import { browser } from './browser.ts';

/** How the button looks on one tab. */
export interface ActionLook {
  /** At most four letters, figures or signs: what is on is told by them, not only by colour. */
  readonly badge: string;
  /** CSS colour behind them. */
  readonly colour: string;
  /** What a screen reader says, and the tooltip. */
  readonly title: string;
}

/** Draws the button for one tab; silent when the tab has gone. */
export async function drawAction(tabId: number, { badge, colour, title }: ActionLook): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

/** One entry of the context menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
}

/** Puts these entries into the context menu of web pages, in place of older ones. */
export async function drawMenu(items: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title } of items) {
    browser.contextMenus.create({ id, title, contexts: ['page', 'selection'], documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'] });
  }
}
