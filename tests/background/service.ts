/** The background on a stand-in browser: real handlers, real storage logic, a glossary of one person. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { Article } from '../../src/core/annotation.ts';
import { compileRecords } from '../../src/glossary/compile.ts';
import { openGlossary } from '../../src/glossary/open.ts';
import type { EntityRecord } from '../../src/glossary/records.ts';
import type { TabState } from '../../src/platform/messages.ts';
import type { Sender } from '../../src/platform/rpc.ts';
import { createFakeBrowser, EXTENSION, fakeLocks, type FakeTab } from '../platform/fake-browser.ts';

/** Put into place by `startWorld`, read by the mock of platform/browser.ts. */
export const seam = { browser: null as unknown };

/** The one person of the tests' articles. */
const RECORDS: readonly EntityRecord[] = [{ id: 'karstensen', kind: 'person', name: 'Wilhelmina Karstensen', aliases: { part: ['Karstensen'] } }];

type Browser = ReturnType<typeof createFakeBrowser>;

export interface World extends Browser {
  /** Sends a message as a browser would; resolves to the answer, or to undefined when nobody claims it. */
  send(name: string, params: unknown, sender: Sender): Promise<unknown>;
  /** Ends the worker and starts a new one: nothing but storage stays. */
  restart(): Promise<void>;
  /** How often the glossary was asked for. */
  glossaryLoads(): number;
}

const setRealTimeout = globalThis.setTimeout;
const pending = new Set<ReturnType<typeof setTimeout>>();

/** A worker that ends takes its timers along: they must not work on the world of the next one, or of the next test. */
function endTimers(): void {
  pending.forEach((timer) => clearTimeout(timer));
  pending.clear();
  if (vi.isFakeTimers()) vi.clearAllTimers();
}

/** A browser with one open article in tab 7, and the background started in it. */
export async function startWorld(tabs: Partial<FakeTab>[] = [{ id: 7, url: 'https://news.example/story' }]): Promise<World> {
  const fake = createFakeBrowser();
  seam.browser = fake.browser;
  for (const tab of tabs) fake.tabs.set(tab.id ?? 7, { id: 7, incognito: false, active: true, ...tab });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.slice(EXTENSION.origin.length);
    // The build makes it.
    if (file === 'card.css') return new Response('.gloss{}');
    return new Response(readFileSync(new URL(`../../src/${file}`, import.meta.url)));
  });
  if (!vi.isFakeTimers()) {
    vi.stubGlobal('setTimeout', (work: () => void, milliseconds?: number) => {
      const timer = setRealTimeout(work, milliseconds);
      pending.add(timer);
      return timer;
    });
  }
  let loads = 0;
  const start = async (): Promise<void> => {
    endTimers();
    vi.resetModules();
    const { createAnalysis } = await import('../../src/background/analysis.ts');
    const { createDesk } = await import('../../src/background/desk.ts');
    const { createOpening } = await import('../../src/background/opening.ts');
    const { createReadingService } = await import('../../src/background/reading.ts');
    const { pageHandlers, uiHandlers } = await import('../../src/background/handlers.ts');
    const { listenToPages, listenToUi } = await import('../../src/platform/listeners.ts');
    fake.browser.runtime.onMessage.listeners.clear();
    const desk = createDesk();
    const opening = createOpening(desk);
    const reading = createReadingService(
      createAnalysis(async () => {
        loads++;
        return { glossaries: [openGlossary(compileRecords(RECORDS))], models: {} };
      }),
      desk,
    );
    listenToPages(pageHandlers(opening, reading));
    listenToUi(uiHandlers(desk, opening, reading));
  };
  await start();
  return {
    ...fake,
    restart: start,
    glossaryLoads: () => loads,
    send: (name, params, sender) => deliver(fake, { gloss: name, params }, sender),
  };
}

/** All listeners hear a message; the first that claims it answers. */
export function deliver(fake: Browser, message: unknown, sender: Sender): Promise<unknown> {
  return new Promise((resolve) => {
    const listeners = [...fake.browser.runtime.onMessage.listeners] as unknown as ((message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown)[];
    const claimed = listeners.map((listener) => listener(structuredClone(message), sender, resolve));
    if (!claimed.includes(true)) resolve(undefined);
  });
}

export const fromPage = (tabId = 7, url = 'https://news.example/story', incognito = false): Sender => ({ id: EXTENSION.id, url, origin: new URL(url).origin, frameId: 0, tab: { id: tabId, incognito } });
export const fromPopup: Sender = { id: EXTENSION.id, url: `${EXTENSION.origin}popup.html` };

/** A short article with the person of the glossary in it; `place` tells one from another. */
export function articleFrom(place: string): Article {
  const name = 'Wilhelmina Karstensen';
  const text = `${name}, the mayor of ${place}, opened the new bridge on Monday. "The bridge will last a hundred years," ${name} said.`;
  return { title: 'The bridge', byline: null, published: '2024-05-06', lang: 'en', site: null, text, paragraphs: [{ start: 0, end: text.length }] };
}

/** What storage holds about a tab. */
export async function stateOf(tabId = 7): Promise<TabState | undefined> {
  const { readTabState } = await import('../../src/platform/session.ts');
  return (await readTabState(tabId)) ?? undefined;
}

/** A content script that answers the background and remembers what it was told. */
export function contentScriptIn(world: World, tabId = 7): string[] {
  const told: string[] = [];
  const tab = world.tabs.get(tabId);
  if (!tab) throw new Error('The tab is closed.');
  tab.answer = ({ gloss }) => {
    told.push(gloss);
    if (gloss === 'tab.stop') delete tab.answer;
    return { ok: true, result: gloss === 'tab.ping' ? { alive: true } : null };
  };
  return told;
}
