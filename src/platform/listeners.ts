/** The background's ears: calls from pages and from our own pages, each with the sender checked. */
import { browser } from './browser.ts';
import { onMessage } from './events.ts';
import type { FromPage, FromUi } from './messages.ts';
import { listenerFor, type Handlers } from './rpc.ts';
import { FROM_PAGE } from './schemas/from-page.ts';
import { FROM_UI } from './schemas/from-ui.ts';
import { admitPage, admitUi, type PageOrigin, type Self, type UiOrigin } from './senders.ts';

const self = (): Self => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') });

/** Answers content scripts. Call it while the background starts. */
export function listenToPages(handlers: Handlers<FromPage, PageOrigin>): void {
  onMessage(listenerFor(handlers, FROM_PAGE, (sender) => admitPage(sender, self())));
}

/** Answers popup, panel, options and first-run page. Call it while the background starts. */
export function listenToUi(handlers: Handlers<FromUi, UiOrigin>): void {
  onMessage(listenerFor(handlers, FROM_UI, (sender) => admitUi(sender, self())));
}
