/**
 * A stand-in for the extension API at the one seam where the project touches it (platform/browser.ts).
 *
 * Storage and events behave as the browsers' do, as far as the tests look; everything else is a plain record of
 * what was asked. No test may check the stand-in itself.
 */

type Listener = (...values: never[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.listeners.add(listener);
  removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  emit(...values: unknown[]): void {
    for (const listener of [...this.listeners]) listener(...(values as never[]));
  }
}

class FakeArea {
  readonly values = new Map<string, string>();
  /** UTF-16 units over all values; as the browsers count, near enough. */
  quota = Infinity;
  readonly #changed: (changes: Record<string, unknown>) => void;

  constructor(changed: (changes: Record<string, unknown>) => void) {
    this.#changed = changed;
  }

  get = async (keys: string | string[] | null): Promise<Record<string, unknown>> => {
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(wanted.flatMap((key) => (this.values.has(key) ? [[key, JSON.parse(this.values.get(key) ?? 'null')]] : [])));
  };

  set = async (values: Record<string, unknown>): Promise<void> => {
    const next = new Map([...this.values, ...Object.entries(values).map(([key, value]): [string, string] => [key, JSON.stringify(value)])]);
    if ([...next.values()].reduce((sum, text) => sum + text.length, 0) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, text] of next) this.values.set(key, text);
    this.#changed(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
  };

  remove = async (keys: string | string[]): Promise<void> => {
    for (const key of [keys].flat()) if (this.values.delete(key)) this.#changed({ [key]: {} });
  };
}

export interface FakeTab {
  id: number;
  url?: string;
  incognito: boolean;
  active: boolean;
  /** The window of the page that asks, when left out. */
  windowId?: number;
  /** Answers messages as a content script would; undefined: there is none. */
  answer?: (message: { gloss: string; params: unknown }) => unknown;
  /** Why a script cannot be injected. */
  refuses?: string;
}

export const EXTENSION = { id: 'gloss-under-test', origin: 'chrome-extension://gloss-under-test/' };

const OWN_WINDOW = 1;

export function createFakeBrowser() {
  const onChanged = new FakeEvent();
  const tabs = new Map<number, FakeTab>();
  const scripts = new Map<string, { id: string; matches?: string[]; excludeMatches?: string[]; js?: string[] }>();
  const badges = new Map<number, string>();
  /** The smallest icon of the button, by tab. */
  const icons = new Map<number, string>();
  const injected: { tabId: number; file: string }[] = [];
  /** Style sheets that were inserted, by tab. */
  const styles = new Map<number, string>();
  const granted: string[] = [];
  const opened: string[] = [];
  const windows = { focused: OWN_WINDOW };

  const browser = {
    runtime: {
      id: EXTENSION.id,
      getURL: (path: string) => EXTENSION.origin + path,
      onMessage: new FakeEvent(),
      onInstalled: new FakeEvent(),
      onStartup: new FakeEvent(),
      openOptionsPage: async () => undefined,
    },
    storage: {
      local: new FakeArea((changes) => onChanged.emit(changes, 'local')),
      session: new FakeArea((changes) => onChanged.emit(changes, 'session')),
      onChanged,
    },
    tabs: {
      get: async (tabId: number) => {
        const tab = tabs.get(tabId);
        if (!tab) throw new Error(`No tab with id: ${tabId}.`);
        return tab;
      },
      query: async ({ url, currentWindow, lastFocusedWindow }: { url?: string[]; currentWindow?: boolean; lastFocusedWindow?: boolean }) =>
        [...tabs.values()].filter(
          (tab) =>
            (url ? url.some((pattern) => tab.url?.startsWith(pattern.replace(/\*\/\*$|\*$/, ''))) : tab.active) &&
            (!currentWindow || (tab.windowId ?? OWN_WINDOW) === OWN_WINDOW) &&
            (!lastFocusedWindow || (tab.windowId ?? OWN_WINDOW) === windows.focused),
        ),
      sendMessage: async (tabId: number, message: { gloss: string; params: unknown }) => {
        const answer = tabs.get(tabId)?.answer;
        if (!answer) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer(message);
      },
      create: async ({ url }: { url: string }) => void opened.push(url),
      onRemoved: new FakeEvent(),
      onReplaced: new FakeEvent(),
      onUpdated: new FakeEvent(),
      onActivated: new FakeEvent(),
    },
    scripting: {
      executeScript: async ({ target, files, func }: { target: { tabId: number }; files?: string[]; func?: { readonly name: string } }) => {
        const refusal = tabs.get(target.tabId)?.refuses;
        if (refusal !== undefined) throw new Error(refusal);
        injected.push({ tabId: target.tabId, file: files?.[0] ?? func?.name ?? '' });
        return [{}];
      },
      insertCSS: async ({ target, css }: { target: { tabId: number }; css: string }) => {
        const refusal = tabs.get(target.tabId)?.refuses;
        if (refusal !== undefined) throw new Error(refusal);
        styles.set(target.tabId, css);
      },
      removeCSS: async ({ target, css }: { target: { tabId: number }; css: string }) => {
        if (styles.get(target.tabId) === css) styles.delete(target.tabId);
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => ids.flatMap((id) => scripts.get(id) ?? []),
      registerContentScripts: async (added: { id: string }[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => ids.forEach((id) => scripts.delete(id)),
    },
    permissions: {
      getAll: async () => ({ origins: [...granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
      remove: async ({ origins }: { origins: string[] }) => granted.splice(0, granted.length, ...granted.filter((origin) => !origins.includes(origin))).length > granted.length,
      onAdded: new FakeEvent(),
      onRemoved: new FakeEvent(),
    },
    action: {
      setIcon: async ({ tabId, path }: { tabId: number; path: Readonly<Record<number, string>> }) => void icons.set(tabId, path[16] ?? ''),
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
    contextMenus: { removeAll: async () => undefined, create: () => undefined, onClicked: new FakeEvent() },
    commands: { onCommand: new FakeEvent() },
    i18n: { getUILanguage: () => 'en-GB' },
    sidePanel: { open: async () => undefined },
  };
  return { browser, tabs, scripts, badges, icons, injected, styles, granted, opened, windows };
}

/** One lock at a time, as `navigator.locks` gives it; older Nodes have none. */
export function fakeLocks(): { request<T>(name: string, work: () => Promise<T>): Promise<T> } {
  const last = new Map<string, Promise<unknown>>();
  return {
    request(name, work) {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, turn);
      return turn;
    },
  };
}
