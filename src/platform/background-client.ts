/** How our own pages (popup, panel, options, first run) call the background. */
import { browser } from './browser.ts';
import type { FromUi } from './messages.ts';
import { callerFor } from './rpc.ts';

/**
 * Calls the background: `await callBackground('ui.open', { tabId })`.
 *
 * A call that a background heard which then ended is made again: each sets something or asks, and may come twice.
 * Rejects with an `RpcError` whose `message` is one line for people; never waits longer than `timeout` ms (15 s).
 */
export const callBackground = callerFor<FromUi>((message) => browser.runtime.sendMessage(message), 2);
