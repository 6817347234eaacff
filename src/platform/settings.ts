/** The reader's settings: one typed item in `storage.local`. */
import { browser } from './browser.ts';
import type { Settings } from './settings-schema.ts';
import { readSettings, type SettingsReading } from './settings-read.ts';
import { watchKey } from './storage.ts';

const KEY = 'settings';

/** The settings, with the names of parts that were damaged and fell back to their defaults. */
export async function loadSettings(): Promise<SettingsReading> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** The settings as they are now. */
export async function getSettings(): Promise<Settings> {
  return (await loadSettings()).settings;
}

/**
 * Changes the settings: `await updateSettings((now) => ({ ...now, density: 'first' }))`.
 *
 * Reading and writing happen under one lock that all parts of the extension share, so that two changes at the
 * same time both arrive. Rejects when the browser cannot store.
 *
 * @returns the settings after the change
 */
export async function updateSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('gloss-settings', async () => {
    const next = change(await getSettings());
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}

/** Calls `listener` after each change, made here or elsewhere, until the signal aborts (without one: for ever). */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  watchKey('local', KEY, (value) => listener(readSettings(value).settings), signal);
}
