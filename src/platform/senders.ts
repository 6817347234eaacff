/** Who may call what: decided from what the browser says of a sender, never from the message. Pure. */
import { hostOf } from './hosts.ts';
import type { Sender } from './rpc.ts';

/** Our content script in the top frame of a web page. */
export interface PageOrigin {
  readonly tabId: number;
  /** Address of the document; null where the browser does not tell. */
  readonly url: string | null;
  readonly host: string | null;
  /** True in a private window. */
  readonly incognito: boolean;
}

/** One of our own pages. */
export interface UiOrigin {
  /** `popup.html` */
  readonly page: string;
}

/** What the extension knows of itself. */
export interface Self {
  readonly id: string | null;
  /** `chrome-extension://…/`, with the slash. */
  readonly origin: string;
}

/** A content script of ours in the top frame of a tab; null for anybody else. */
export function admitPage(sender: Sender, self: Self): PageOrigin | null {
  const tabId = sender.tab?.id;
  if (!isOurs(sender, self) || tabId === undefined || tabId < 0 || sender.frameId !== 0) return null;
  if (isExtensionAddress(sender.url) || isExtensionAddress(sender.origin)) return null;
  return { tabId, url: sender.url ?? null, host: hostOf(sender.url), incognito: sender.tab?.incognito === true };
}

/** One of our own pages: popup, panel, or a top frame in a tab; null for anybody else. */
export function admitUi(sender: Sender, self: Self): UiOrigin | null {
  if (!isOurs(sender, self) || !sender.url?.startsWith(self.origin)) return null;
  if (sender.origin !== undefined && `${sender.origin}/` !== self.origin) return null;
  // A page of ours framed by a web page would be clicked under false pretences.
  if (sender.tab && sender.frameId !== 0) return null;
  const page = sender.url.slice(self.origin.length).replace(/[?#].*$/, '');
  return { page };
}

/** The background, seen from a content script: ours, and not a tab. */
export function admitBackground(sender: Sender, self: Pick<Self, 'id'>): true | null {
  return isOurs(sender, self) && sender.tab === undefined ? true : null;
}

const isOurs = (sender: Sender, self: Pick<Self, 'id'>): boolean => self.id !== null && sender.id === self.id;

const isExtensionAddress = (address: string | undefined): boolean => address !== undefined && /^[a-z-]+-extension:/.test(address);
