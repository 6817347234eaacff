/** Storage areas, and watching one key of them. */
import { browser } from './browser.ts';

/** `local` lasts; `session` lives in memory until the browser closes, and no content script can read it. */
export type AreaName = 'local' | 'session';

/**
 * Calls `listener` with each new value of a key (undefined: removed) until the signal aborts.
 * Also for changes that this context made itself.
 */
export function watchKey(area: AreaName, key: string, listener: (value: unknown) => void, signal?: AbortSignal): void {
  if (signal?.aborted) return;
  const onChanged = (changes: Record<string, { readonly newValue?: unknown }>, changedArea: string): void => {
    const change = changedArea === area ? changes[key] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}

/** Values of `storage.local` by key; what is not there is missing. */
export const readLocal = (keys: readonly string[]): Promise<Record<string, unknown>> => browser.storage.local.get([...keys]);

/** Writes all values at once, or rejects. */
export const writeLocal = (values: Record<string, unknown>): Promise<void> => browser.storage.local.set(values);

/** Values of `storage.session` by key; null for all of them. */
export const readSession = (keys: readonly string[] | null): Promise<Record<string, unknown>> => browser.storage.session.get(keys && [...keys]);

/** Writes all values at once or, when the quota (10 MB) is full, none: then it rejects. */
export const writeSession = (values: Record<string, unknown>): Promise<void> => browser.storage.session.set(values);

export const removeSession = (keys: readonly string[]): Promise<void> => browser.storage.session.remove([...keys]);
