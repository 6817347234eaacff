/** Permissions for sites: optional, asked for where the reader says "always here" or "everywhere". */
import { browser } from './browser.ts';
import { EVERY_SITE, originsOf } from './hosts.ts';

/**
 * Asks the reader for permission to run on one site. Call it first thing in a click handler: the browsers
 * refuse without a user gesture, and an `await` before it ends the gesture in Firefox.
 *
 * @returns whether the reader granted it
 */
export const askForSite = (host: string): Promise<boolean> => browser.permissions.request({ origins: [...originsOf(host)] });

/** Asks for permission to run on every site; same rules as `askForSite`. */
export const askForEverySite = (): Promise<boolean> => browser.permissions.request({ origins: [...EVERY_SITE] });

/** True while Gloss may run on one site without a click. */
export const mayRunOn = (host: string): Promise<boolean> => browser.permissions.contains({ origins: [...originsOf(host)] });

/** True while Gloss may run on every site. */
export const mayRunEverywhere = (): Promise<boolean> => browser.permissions.contains({ origins: [...EVERY_SITE] });

/** Calls `listener` whenever permissions were granted or taken back, until the signal aborts. */
export function watchPermissions(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(listener);
  signal.addEventListener('abort', () => events.forEach((event) => event.removeListener(listener)));
}

/** Match patterns of all sites that the reader granted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives the permission for one site back. A permission for every site stays. */
export const giveBack = (host: string): Promise<boolean> => browser.permissions.remove({ origins: [...originsOf(host)] });
