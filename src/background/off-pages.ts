/**
 * Pages that the reader switched off, by the SHA-256 of their addresses: the list tells nobody what was read.
 *
 * It lasts (`storage.local`) until the reader switches a page on again; for private windows until the browser closes
 * (`storage.session`). A tab also keeps the hash of its own page, because the browser does not always tell the address.
 */
import { pageAddress } from '../article/page-address.ts';
import { readLocal, readSession, removeSession, writeLocal, writeSession } from '../platform/storage.ts';
import { sha256 } from './hash.ts';

/** Which page of which tab, and whether anything of it may be kept for longer than the session. */
export interface AddressedTab {
  readonly tabId: number;
  /** Null where the browser does not tell. */
  readonly url: string | null;
  readonly incognito: boolean;
}

/** Pages that are remembered; the one that was switched off longest ago makes room. */
export const MOST_OFF_PAGES = 500;

const LIST = 'off-pages';
/** Stands for "the page in this tab" where no address is known. */
const UNKNOWN = '';

/** Key in `storage.session` of a tab's own entry; it goes with the tab. */
export const offPageKey = (tabId: number): string => `off-page:${tabId}`;

/** Switches Gloss off or on for the page that a tab shows; every tab with the page follows. */
export async function setPageOff(page: AddressedTab, off: boolean): Promise<void> {
  const key = offPageKey(page.tabId);
  const hash = (await hashOfPage(page.url)) ?? (off ? UNKNOWN : await ownEntry(page.tabId));
  if (hash) await changeList(page.incognito, (pages) => [...pages.filter((other) => other !== hash), ...(off ? [hash] : [])].slice(-MOST_OFF_PAGES));
  if (off) await writeSession({ [key]: hash ?? UNKNOWN });
  else await removeSession([key]);
}

/** For a tab that goes to another page: it cannot be told from one whose address nobody knew, which would stay off for ever. */
export async function forgetUnknownPage(tabId: number): Promise<void> {
  if ((await ownEntry(tabId)) === UNKNOWN) await removeSession([offPageKey(tabId)]);
}

/** True when the page was switched off, in this tab or another. Without an address, the tab's last page is meant. */
export async function isPageOff(page: AddressedTab): Promise<boolean> {
  const own = await ownEntry(page.tabId);
  if (own === UNKNOWN) return true;
  const hash = (await hashOfPage(page.url)) ?? own;
  return hash !== null && (await readList(page.incognito)).includes(hash);
}

async function ownEntry(tabId: number): Promise<string | null> {
  const key = offPageKey(tabId);
  const stored = (await readSession([key]))[key];
  return typeof stored === 'string' ? stored : null;
}

const hashOfPage = async (url: string | null): Promise<string | null> => (url === null ? null : sha256(pageAddress(url)));

async function readList(incognito: boolean): Promise<readonly string[]> {
  const stored = (await (incognito ? readSession([LIST]) : readLocal([LIST])))[LIST];
  return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string') : [];
}

/** Under a lock: two tabs may change the list at the same time. */
async function changeList(incognito: boolean, change: (pages: readonly string[]) => readonly string[]): Promise<void> {
  await navigator.locks.request('gloss-off-pages', async () => {
    const next = { [LIST]: change(await readList(incognito)) };
    await (incognito ? writeSession(next) : writeLocal(next));
  });
}
