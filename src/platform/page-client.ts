/** How the background calls the content script of a tab. */
import { browser } from './browser.ts';
import type { ParamsOf, ResultOf, ToPage } from './messages.ts';
import { callerFor, RpcError } from './rpc.ts';

/** Milliseconds; a page's script answers at once or is busy. */
const PAGE_TIMEOUT = 3_000;
const PING_TIMEOUT = 400;

/**
 * Calls the content script in the top frame of a tab.
 *
 * Rejects with an `RpcError`: `no-receiver` when there is none, `timeout` (3 s) when it does not answer.
 */
export function callPage<K extends keyof ToPage & string>(tabId: number, name: K, params: ParamsOf<ToPage, K>, timeout = PAGE_TIMEOUT): Promise<ResultOf<ToPage, K>> {
  return callerFor<ToPage>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }))(name, params, timeout);
}

/** True when a content script of ours answers there. */
export async function isPageAlive(tabId: number): Promise<boolean> {
  try {
    return (await callPage(tabId, 'tab.ping', {}, PING_TIMEOUT)).alive;
  } catch {
    return false;
  }
}

/** True when nothing there answers in time, not even that there is no script of ours. */
export async function isPageBusy(tabId: number): Promise<boolean> {
  try {
    await callPage(tabId, 'tab.ping', {}, PING_TIMEOUT);
    return false;
  } catch (error) {
    return error instanceof RpcError && error.code === 'timeout';
  }
}
