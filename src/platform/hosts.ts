/** Host names and the addresses that belong to them. Pure. */

/** Match patterns of every web page; the manifest lists them as optional. */
export const EVERY_SITE: readonly string[] = ['http://*/*', 'https://*/*'];

/** True for a host name as a URL gives it: `news.example`, `127.0.0.1`, `[::1]`; no port, no path, no wildcard. */
export function isHost(value: string): boolean {
  // A URL may have a star for its host, and a match pattern made of that would mean every site.
  if (value === '' || value.length > 260 || value.includes('*')) return false;
  try {
    return new URL(`https://${value}/`).hostname === value;
  } catch {
    return false;
  }
}

/** The host of a web address; null for any other address, such as `about:` or `file:`. */
export function hostOf(address: string | null | undefined): string | null {
  if (!address) return null;
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}

/**
 * Match patterns of one site, to be asked for, registered and excluded.
 *
 * Two, not `*://`: Chrome holds each pattern against one pattern of the manifest, and the manifest has no `*://`.
 */
export const originsOf = (host: string): readonly string[] => [`http://${host}/*`, `https://${host}/*`];

/** Shops of extensions: no extension runs there. */
const STORES = new Set(['chromewebstore.google.com', 'chrome.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/** True for an address on which the browsers let no extension run: their own pages, their shops, source views. */
export function isRestricted(address: string): boolean {
  try {
    const url = new URL(address);
    return !/^(https?|file):$/.test(url.protocol) || STORES.has(url.hostname);
  } catch {
    return true;
  }
}
