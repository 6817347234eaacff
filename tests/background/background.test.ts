import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TO_PAGE } from '../../src/platform/schemas/to-page.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { articleFrom, contentScriptIn, fromPage, fromPopup, startWorld, stateOf, seam, type World } from './service.ts';

vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

const ARTICLE = articleFrom('Northport');

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

describe('opening a tab', () => {
  it('brings the content script, and says that the page is being read', async () => {
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(world.injected).toEqual([{ tabId: 7, file: 'content.js' }]);
    expect(world.styles.has(7)).toBe(true);
    expect(await stateOf()).toMatchObject({ phase: 'loading', host: 'news.example' });
  });

  it.each(['about:blank', 'about:config'])('tries nothing on %s', async (url) => {
    world = await startWorld([{ id: 7, url }]);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(world.injected).toEqual([]);
    expect(await stateOf()).toMatchObject({ phase: 'trouble', trouble: 'restricted-page' });
  });

  it.each([
    ['chrome://settings/', true, 'Cannot access a chrome:// URL', 'restricted-page'],
    ['https://news.example/story', false, 'Missing host permission for the tab', 'no-permission'],
    ['https://news.example/story', true, 'Missing host permission for the tab', 'restricted-page'],
  ])('says why it cannot: %s (clicked: %s)', async (url, clicked, refuses, trouble) => {
    world = await startWorld([{ id: 7, url, refuses }]);
    await world.send('ui.open', { tabId: 7, clicked }, fromPopup);
    expect(await stateOf()).toMatchObject({ phase: 'trouble', trouble, message: null });
  });

  it('tries a clicked page once more: the browser notes the click a moment after the popup is up', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', refuses: 'Missing host permission for the tab' }]);
    const opened = world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    setTimeout(() => delete world.tabs.get(7)?.refuses, 60);
    await opened;
    expect(await stateOf()).toMatchObject({ phase: 'loading' });
    expect(world.injected).toEqual([{ tabId: 7, file: 'content.js' }]);
  });

  it('says in one line what an unknown failure was, and what to do', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/', refuses: 'The tab\nwas closed.' }]);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(await stateOf()).toMatchObject({ trouble: 'error', message: expect.stringMatching(/The tab was closed\..* Reload/) });
  });

  it('injects nothing where a script answers', async () => {
    const told = contentScriptIn(world);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(world.injected).toEqual([]);
    expect(told).toEqual(['tab.ping', 'tab.start']);
    expect(world.styles.has(7)).toBe(true);
  });

  it('has a page read again in which nobody was named', async () => {
    await world.send('page.read', { article: { ...ARTICLE, text: 'It rained.', paragraphs: [{ start: 0, end: 10 }] } }, fromPage());
    expect(await stateOf()).toMatchObject({ phase: 'ready', trouble: 'nobody-known' });
    const told = contentScriptIn(world);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(told).toEqual(['tab.ping', 'tab.start']);
  });

  it('leaves a page that was read as it is when the detector comes to it later', async () => {
    await world.browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, mode: 'every' } });
    await world.send('page.read', { article: ARTICLE }, fromPage());
    contentScriptIn(world);
    expect(await world.send('page.detected', { score: 0.8 }, fromPage())).toMatchObject({ result: { wanted: true } });
    expect(world.injected).toEqual([]);
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
  });

  it('lets a script that has read its page alone', async () => {
    await world.send('page.read', { article: ARTICLE }, fromPage());
    const told = contentScriptIn(world);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(told).toEqual(['tab.ping']);
  });

  it('answers others while it reads a long article', async () => {
    const { text } = ARTICLE;
    const paragraphs = Array.from({ length: 1500 }, (_, at) => ({ start: at * (text.length + 1), end: at * (text.length + 1) + text.length }));
    let [last, gap] = [performance.now(), 0];
    const ticker = setInterval(() => {
      gap = Math.max(gap, performance.now() - last);
      last = performance.now();
    });
    const start = performance.now();
    await world.send('page.read', { article: { ...ARTICLE, text: `${text}\n`.repeat(1500), paragraphs } }, fromPage());
    clearInterval(ticker);
    gap = Math.max(gap, performance.now() - last);
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
    expect(gap).toBeLessThan((performance.now() - start) / 2);
  });

  it('is silent about a tab that was closed meanwhile', async () => {
    expect(await world.send('ui.open', { tabId: 99, clicked: true }, fromPopup)).toEqual({ ok: true, result: null });
  });
});

describe('registered scripts and open tabs', () => {
  const rules = () => import('../../src/background/rules.ts');

  it('follow settings and permissions', async () => {
    const { syncScripts } = await rules();
    await world.send('ui.setMode', { mode: 'every' }, fromPopup);
    await syncScripts();
    expect(world.scripts.size).toBe(0);
    world.granted.push('http://*/*', 'https://*/*');
    await Promise.all([syncScripts(), syncScripts()]);
    expect([...world.scripts.values()]).toMatchObject([{ id: 'gloss-detector', js: ['detector.js'], matches: ['http://*/*', 'https://*/*'] }]);
    world.granted.length = 0;
    await syncScripts();
    expect(world.scripts.size).toBe(0);
  });

  it('look at open tabs too: once after a change, and when the scripts there were lost', async () => {
    const { syncScripts } = await rules();
    world.granted.push('http://*/*', 'https://*/*');
    await world.send('ui.setSite', { tabId: 7, host: 'news.example', rule: 'always' }, fromPopup);
    world.tabs.set(8, { id: 8, url: 'https://other.example/', incognito: false, active: false });
    await syncScripts();
    await syncScripts();
    expect(world.injected).toEqual([{ tabId: 7, file: 'detector.js' }]);
    await syncScripts(true);
    expect(world.injected).toHaveLength(2);
  });

  it('look at those open tabs only that a change adds, and never where Gloss is off', async () => {
    const { syncScripts } = await rules();
    const injectedBy = async (...rule: [host: string, rule: 'always' | 'never' | null][]): Promise<number[]> => {
      world.injected.length = 0;
      for (const [host, to] of rule) await world.send('ui.setSite', { tabId: null, host, rule: to }, fromPopup);
      await syncScripts();
      return world.injected.map(({ tabId }) => tabId);
    };
    world.granted.push('http://*/*', 'https://*/*');
    ['b', 'c', 'd'].forEach((name, at) => world.tabs.set(at, { id: at, url: `https://${name}.example/`, incognito: false, active: false }));
    expect(await injectedBy(['news.example', 'always'])).toEqual([7]);
    expect(await injectedBy(['b.example', 'always'])).toEqual([0]);
    await world.send('ui.setMode', { mode: 'every' }, fromPopup);
    expect(await injectedBy(['d.example', 'never'])).toEqual([1]);
    expect(await injectedBy(['c.example', 'never'])).toEqual([]);
    expect(await injectedBy(['d.example', null])).toEqual([2]);
  });

  it('bring every open tab in line when everything is switched off and on', async () => {
    const { applyToTabs } = await rules();
    const { createDesk } = await import('../../src/background/desk.ts');
    const { createOpening } = await import('../../src/background/opening.ts');
    const desk = createDesk();
    await world.send('page.read', { article: ARTICLE }, fromPage());
    const told = contentScriptIn(world);
    await world.send('ui.setOn', { on: false }, fromPopup);
    await applyToTabs(desk, createOpening(desk));
    expect(told).toEqual(['tab.stop']);
    expect(await stateOf()).toMatchObject({ trouble: 'off-everywhere' });
    await world.send('ui.setOn', { on: true }, fromPopup);
    await applyToTabs(desk, createOpening(desk));
    expect(world.injected).toHaveLength(1);
  });

  it('read a page that was closed to Gloss once the reader allows it', async () => {
    vi.stubGlobal('console', { ...console, error: () => undefined });
    const tab = world.tabs.get(7);
    if (tab) tab.refuses = 'Missing host permission for the tab';
    await world.send('ui.open', { tabId: 7, clicked: false }, fromPopup);
    if (tab) delete tab.refuses;
    await import('../../src/background/background.ts');
    world.browser.permissions.onAdded.emit();
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ phase: 'loading' }));
  });

  it('open the panel from a card, or the same in a tab where the browser does not let a page open it', async () => {
    const button = async (): Promise<unknown> => ((await world.send('page.hello', {}, fromPage())) as { result: { preferences: { strings: Record<string, string> } } }).result.preferences.strings['card_panel'];
    const panels: unknown[] = [];
    Object.assign(world.browser, { sidePanel: { open: async (options: unknown) => void panels.push(options) } });
    await world.send('page.openPanel', {}, fromPage());
    expect([await button(), panels, world.opened]).toEqual(['Open in panel', [{ tabId: 7 }], []]);
    // Firefox has a sidebar, and opens it from our own pages only.
    Object.assign(world.browser, { sidePanel: undefined, sidebarAction: { open: () => Promise.reject(new Error('may only be called from a user input handler')) } });
    await world.send('page.openPanel', {}, fromPage());
    expect([await button(), world.opened]).toEqual(['Open in a tab', [world.browser.runtime.getURL('panel.html?tab=7')]]);
  });

  it.each(['en', 'ar'] as const)('make preferences that a page takes (%s)', async (language) => {
    await world.browser.storage.local.set({ settings: { ...DEFAULT_SETTINGS, language } });
    const { result } = (await world.send('page.hello', {}, fromPage())) as { result: { preferences: unknown } };
    expect(TO_PAGE['tab.preferences']({ preferences: result.preferences })).not.toBeNull();
  });

  it('hand changed preferences to pages that are read', async () => {
    const { applyToTabs } = await rules();
    const { createDesk } = await import('../../src/background/desk.ts');
    const { createOpening } = await import('../../src/background/opening.ts');
    const desk = createDesk();
    await world.send('page.read', { article: ARTICLE }, fromPage());
    const told = contentScriptIn(world);
    await applyToTabs(desk, createOpening(desk));
    expect(told).toEqual(['tab.preferences']);
  });
});

describe('a tab that loads another page', () => {
  const stale = async (status: 'loading' | 'complete') => (await import('../../src/background/stale.ts')).forgetStale(7, status);

  it('loses its state when no script of ours answers', async () => {
    await world.send('page.read', { article: ARTICLE }, fromPage());
    await stale('loading');
    expect(await stateOf()).toBeUndefined();
  });

  it('keeps it when the page only changed its address', async () => {
    await world.send('page.read', { article: ARTICLE }, fromPage());
    contentScriptIn(world);
    await stale('loading');
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
  });
});
