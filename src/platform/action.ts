/** The button in the toolbar and the context menu. */
import { browser } from './browser.ts';

/** Sizes for the toolbar, by CSS pixels. */
const ICONS = {
  on: { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png' },
  off: { 16: '/icons/off-16.png', 32: '/icons/off-32.png', 48: '/icons/off-48.png' },
} as const;

/** How the button looks on one tab. */
export interface ActionLook {
  /** Crossed out where Gloss is off. */
  readonly icon: keyof typeof ICONS;
  /** At most four letters, figures or signs: what is on is told by them, not only by colour. */
  readonly badge: string;
  /** CSS colour behind them. */
  readonly colour: string;
  /** What a screen reader says, and the tooltip. */
  readonly title: string;
}

/** Draws the button for one tab; silent when the tab has gone. */
export async function drawAction(tabId: number, { icon, badge, colour, title }: ActionLook): Promise<void> {
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: ICONS[icon] }),
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
