/** Scripts in pages: registered for sites, or injected once. */
import { browser } from './browser.ts';

/** A registration of one script for a list of match patterns. */
export interface Registration {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The registration with this id; null when there is none. */
export async function registeredScript(id: string): Promise<Registration | null> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  return script ? { id, matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] } : null;
}

/** Registers a script for coming pages, in place of an older registration with this id; it lasts over restarts. */
export async function registerScript(file: string, { id, matches, excludeMatches }: Registration): Promise<void> {
  await unregisterScript(id);
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [file],
      matches: [...matches],
      // An empty list is refused by Firefox.
      ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Takes a registration back; silent when there is none. */
export async function unregisterScript(id: string): Promise<void> {
  if (await registeredScript(id)) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/** Runs a script in the top frame of a tab, now. Rejects where the browser does not allow it. */
export async function injectScript(tabId: number, file: string): Promise<void> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  // Firefox reports a script that threw here, Chrome in the page's console.
  if (result?.error) throw new Error(String(result.error));
}

/** Adds a style sheet of ours to the top frame of a tab; adding it again changes nothing. Rejects where the browser does not allow it. */
export async function insertStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, css });
}

/** Takes a style sheet off again. */
export async function removeStyle(tabId: number, css: string): Promise<void> {
  await browser.scripting.removeCSS({ target: { tabId }, css });
}

/** Runs a function in the top frame of a tab; it is sent as text, and can use nothing but its parameter. Rejects where the browser does not allow it. */
export async function runInPage<Parameter>(tabId: number, func: (parameter: Parameter) => void, parameter: Parameter): Promise<void> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, func, args: [parameter] });
  if (result?.error) throw new Error(String(result.error));
}
