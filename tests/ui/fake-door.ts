/** The world outside of the pages, played by plain data: settings and tab states that a test sets, calls that it reads. No test runner in here: it also runs in a browser. */
import type { TabState } from '../../src/platform/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings-schema.ts';
import type { Door } from '../../src/ui/parts/door.ts';
import { createWords } from '../../src/words/words.ts';
import { cardView, catalogueOf, DIGEST, type TestLanguage } from '../card/fixture.ts';

export const TAB = 7;

export function fakeDoor({ settings = DEFAULT_SETTINGS, state = null as TabState | null, granted = true, everywhere = true, here = true, incognito = false, damaged = [] as readonly (keyof Settings)[], lang = 'en' as TestLanguage } = {}) {
  let current: Settings = settings;
  const calls: [name: string, params: unknown][] = [];
  /** What was asked of the browser, such as `askForSite news.example`. */
  const asked: string[] = [];
  let tell: (state: TabState | null) => void = () => undefined;
  const permissionsHeard = new Set<() => void>();
  let answer: (name: string) => unknown = (name) => (name === 'ui.entity' ? { card: JSON.stringify(cardView()) } : null);
  const door: Door = {
    call: (async (name: string, params: unknown) => {
      calls.push([name, params]);
      return answer(name);
    }) as Door['call'],
    loadWords: async () => createWords(catalogueOf(lang)),
    getSettings: async () => current,
    loadSettings: async () => ({ settings: current, damaged }),
    updateSettings: async (change) => (current = change(current)),
    watchSettings: () => undefined,
    readTabState: async () => state,
    watchTabState: (_tab, listener) => {
      tell = listener;
    },
    activeTab: async () => ({ id: TAB, url: null, incognito }),
    findTab: async (id) => ({ id, url: null, incognito }),
    watchActiveTab: () => undefined,
    askForSite: async (host) => {
      asked.push(`askForSite ${host}`);
      return granted;
    },
    askForEverySite: async () => {
      asked.push('askForEverySite');
      return granted;
    },
    mayRunEverywhere: async () => everywhere,
    mayRunOn: async () => here,
    watchPermissions: (listener) => void permissionsHeard.add(listener),
    openPanel: async () => false,
    openOptions: async () => undefined,
    openOwnPage: async (page) => {
      asked.push(`openOwnPage ${page}`);
    },
    showTab: async (id) => {
      asked.push(`showTab ${id}`);
    },
    listShortcuts: async () => [
      { command: 'next-mention', description: '', keys: 'Alt+Shift+N' },
      { command: 'open-card', description: '', keys: '' },
    ],
    openShortcutSettings: () => Promise.reject(new Error('not here')),
    ownVersion: () => '1.2.3',
  };
  return {
    door,
    calls,
    asked,
    settings: () => current,
    /** The background writes a state into storage. */
    store: (next: TabState | null) => tell(next),
    /** The permission for one site is granted or taken back in the browser's settings. */
    permit: (may: boolean) => {
      here = may;
      permissionsHeard.forEach((listener) => listener());
    },
    /** What `call` answers from now on; it may throw. */
    answerWith: (next: (name: string) => unknown) => {
      answer = next;
    },
  };
}

export const tabState = (changes: Partial<TabState> = {}): TabState => ({
  tabId: TAB,
  host: 'news.example',
  phase: 'ready',
  trouble: null,
  message: null,
  digest: DIGEST,
  updated: 0,
  ...changes,
});
