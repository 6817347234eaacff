/** Counts, inside the world of the content script, what it has going: listeners, observers, timers, frames. */
import type { Page } from 'puppeteer-core';
import type { Lab } from '../browser/lab.ts';

export type Traces = Readonly<Record<'listeners' | 'observers' | 'timers' | 'frames' | 'messages', number>>;

/** Runs a function's source in the content script's world of a page. */
const inContentWorld = <Result>(lab: Lab, page: Page, source: string): Promise<Result> =>
  lab.session.background<Result>(`async () => {
    const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(page.url())});
    const [{ result }] = await browser.scripting.executeScript({ target: { tabId: tab.id }, func: ${source} });
    return result;
  }`);

/** Puts counters in place; call it before Gloss comes to the page. */
export const countTraces = (lab: Lab, page: Page): Promise<unknown> => inContentWorld(lab, page, String(putCounters));

export const tracesOf = (lab: Lab, page: Page): Promise<Traces> => inContentWorld<Traces>(lab, page, '() => globalThis.glossTraces()');

function putCounters(): void {
  const scope = globalThis as unknown as Record<string, unknown> & typeof globalThis;
  const listeners: { target: EventTarget; type: string; listener: unknown; signal: AbortSignal | undefined }[] = [];
  const add = EventTarget.prototype.addEventListener;
  const remove = EventTarget.prototype.removeEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, listener: never, options?: boolean | AddEventListenerOptions) {
    if (!(this instanceof AbortSignal)) listeners.push({ target: this ?? window, type, listener, signal: typeof options === 'object' ? options.signal : undefined });
    add.call(this ?? window, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, listener: never, options?: boolean | EventListenerOptions) {
    const at = listeners.findIndex((one) => one.target === this && one.type === type && one.listener === listener);
    if (at >= 0) listeners.splice(at, 1);
    remove.call(this ?? window, type, listener, options);
  };
  const live = (start: string, stop: string, once: boolean): Set<unknown> => {
    const ids = new Set<unknown>();
    const begin = (scope[start] as (work: () => void, delay?: number) => unknown).bind(window);
    const end = (scope[stop] as (id: unknown) => void).bind(window);
    scope[start] = (work: (...values: unknown[]) => void, delay?: number) => {
      const id = begin((...values: unknown[]) => { if (once) ids.delete(id); work(...values); }, delay);
      ids.add(id);
      return id;
    };
    scope[stop] = (id: unknown) => { ids.delete(id); end(id); };
    return ids;
  };
  const timers = [live('setTimeout', 'clearTimeout', true), live('setInterval', 'clearInterval', false)];
  const frames = live('requestAnimationFrame', 'cancelAnimationFrame', true);
  const observers = new Set<unknown>();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const Original = scope[name] as unknown as new (callback: never) => { observe(...values: unknown[]): void; disconnect(): void };
    scope[name] = class extends Original {
      override observe(...values: unknown[]): void { observers.add(this); super.observe(...values); }
      override disconnect(): void { observers.delete(this); super.disconnect(); }
    } as never;
  }
  Object.assign(scope, {
    glossTraces: () => ({
      listeners: listeners.filter(({ target, signal }) => !signal?.aborted && !(target instanceof Node && !target.isConnected) && !(target instanceof ShadowRoot)).length,
      observers: observers.size,
      timers: timers.reduce((sum, ids) => sum + ids.size, 0),
      frames: frames.size,
      messages: Number((scope as unknown as { chrome?: { runtime: { onMessage: { hasListeners?(): boolean } } } }).chrome?.runtime.onMessage.hasListeners?.() ?? false),
    }),
  });
}
