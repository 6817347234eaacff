/**
 * What the browser tells the background. Each function must be called while the background script starts:
 * a sleeping worker is woken only for listeners that were there from the first turn on.
 */
import { browser } from './browser.ts';
import { ownCommand, type OwnCommand } from './commands.ts';
import type { MessageListener } from './rpc.ts';

/** Messages from content scripts and our own pages. Never unregistered: the worker ends as a whole. */
export function onMessage(listener: MessageListener): void {
  // The polyfill's type knows only promises as answers; both browsers take the form that `MessageListener` describes.
  browser.runtime.onMessage.addListener(listener as never);
}

/** The extension was installed (`first`) or updated. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}

/** The browser was started with the extension in it. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** A tab was closed, or replaced by another with its page. */
export function onTabGone(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
  browser.tabs.onReplaced.addListener((_added, removed) => listener(removed));
}

/** A tab began to load a page (`loading`), or has finished (`complete`). */
export function onTabLoad(listener: (tabId: number, status: 'loading' | 'complete') => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') listener(tabId, status);
  });
}

/** The reader granted permissions or took them back, also in the browser's own settings. */
export function onPermissionsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}

/** A key of ours was pressed; the tab in front, where the browser tells. */
export function onCommand(listener: (command: OwnCommand, tabId: number) => void): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = ownCommand(name);
    if (command && tab?.id !== undefined) listener(command, tab.id);
  });
}

/** An entry of ours in the context menu was chosen. `url` is the page's address. */
export function onMenu(listener: (item: string, tab: { readonly id: number; readonly url: string | null; readonly incognito: boolean }) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) listener(String(info.menuItemId), { id: tab.id, url: info.pageUrl ?? tab.url ?? null, incognito: tab.incognito });
  });
}
