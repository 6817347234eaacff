import { beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('switching off', () => {
  it('takes Gloss off this page, and lets the next page of the tab be read', async () => {
    const told = contentScriptIn(world);
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    expect(told).toContain('tab.stop');
    expect(await stateOf()).toMatchObject({ trouble: 'off-page', digest: null });
    expect([world.badges.get(7), world.icons.get(7)]).toEqual(['off', '/icons/off-16.png']);
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: false } });
    expect(await world.send('page.hello', {}, fromPage(7, 'https://news.example/other'))).toMatchObject({ result: { read: true } });
  });

  it('keeps a page off in every tab, after other pages and after the browser was closed, until it is switched on', async () => {
    world.tabs.set(8, { id: 8, url: 'https://news.example/story#end', incognito: false, active: false });
    await world.send('page.read', { article: ARTICLE }, fromPage(8));
    const other = contentScriptIn(world, 8);
    const readIn = async (tabId: number, url?: string) => ((await world.send('page.hello', {}, fromPage(tabId, url))) as { result: { read: boolean } }).result.read;
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    expect(other).toContain('tab.stop');
    expect(await stateOf(8)).toMatchObject({ trouble: 'off-page' });
    expect([await readIn(7, 'https://news.example/other'), await readIn(7), await readIn(8)]).toEqual([true, false, false]);
    world.browser.storage.session.values.clear();
    await world.restart();
    expect(await readIn(9)).toBe(false);
    await world.send('ui.pausePage', { tabId: 8, paused: false }, fromPopup);
    expect([await readIn(7), await readIn(8)]).toEqual([true, true]);
  });

  it('takes a route behind "#/" or "#!" for a page of its own, and any other fragment for a place on the page', async () => {
    const reads = async (url: string) => ((await world.send('page.hello', {}, fromPage(9, url))) as { result: { read: boolean } }).result.read;
    for (const sign of ['/', '!']) {
      world.tabs.set(7, { id: 7, url: `https://news.example/#${sign}story`, incognito: false, active: true });
      await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
      expect([await reads(`https://news.example/#${sign}story`), await reads(`https://news.example/#${sign}other`)]).toEqual([false, true]);
    }
    expect(await reads('https://news.example/')).toBe(true);
  });

  it('stores no address of a page that is off, and not more than 500', async () => {
    const { MOST_OFF_PAGES, setPageOff } = await import('../../src/background/off-pages.ts');
    for (let at = 0; at < MOST_OFF_PAGES + 2; at++) await setPageOff({ tabId: 7, url: `https://news.example/${at}`, incognito: false }, true);
    const stored = [...world.browser.storage.local.values.values(), ...world.browser.storage.session.values.values()].join();
    expect(stored).not.toContain('news.example');
    expect(JSON.parse(world.browser.storage.local.values.get('off-pages') ?? '[]')).toHaveLength(MOST_OFF_PAGES);
  });

  it('keeps a page of a private window off for the session only', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', incognito: true }]);
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    expect(await world.send('page.hello', {}, fromPage(9, 'https://news.example/story', true))).toMatchObject({ result: { read: false } });
    expect(await world.send('page.hello', {}, fromPage(10))).toMatchObject({ result: { read: true } });
    expect([...world.browser.storage.local.values]).toEqual([]);
  });

  it('switches a page whose address the browser keeps to itself', async () => {
    world = await startWorld([{ id: 7 }]);
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    expect(await stateOf()).toMatchObject({ trouble: 'off-page' });
    await world.send('ui.pausePage', { tabId: 7, paused: false }, fromPopup);
    expect(await stateOf()).toMatchObject({ phase: 'loading' });
  });

  it('forgets a page whose address nobody knew when the tab goes to another, and no page that it knew', async () => {
    world = await startWorld([{ id: 7 }, { id: 8, url: 'https://news.example/known' }]);
    const { forgetStale } = await import('../../src/background/stale.ts');
    for (const tabId of [7, 8]) {
      await world.send('ui.pausePage', { tabId, paused: true }, fromPopup);
      await forgetStale(tabId, 'complete');
    }
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: false } });
    for (const tabId of [7, 8]) await forgetStale(tabId, 'loading');
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: true } });
    expect(await world.send('page.hello', {}, fromPage(8, 'https://news.example/known'))).toMatchObject({ result: { read: false } });
  });

  it('takes the style sheet off that shows the marks', async () => {
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(world.styles.size).toBe(1);
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    expect(world.styles.size).toBe(0);
  });

  it('reads the page again when it is switched on', async () => {
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    await world.send('ui.pausePage', { tabId: 7, paused: false }, fromPopup);
    expect(world.injected).toHaveLength(1);
    expect(await stateOf()).toMatchObject({ phase: 'loading' });
    expect(world.icons.get(7)).toBe('/icons/16.png');
  });

  it('keeps a late reading from undoing it', async () => {
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    await world.send('page.read', { article: ARTICLE }, fromPage());
    await world.send('page.trouble', { trouble: 'not-an-article', message: null }, fromPage());
    expect(await stateOf()).toMatchObject({ trouble: 'off-page' });
  });

  it('remembers a site for all windows', async () => {
    await world.send('ui.setSite', { tabId: 7, host: 'news.example', rule: 'never' }, fromPopup);
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: false } });
    expect(world.browser.storage.local.values.get('settings')).toContain('news.example');
  });

  it('gives a site that is switched on again the rule that it had', async () => {
    const sites = async () => (await (await import('../../src/platform/settings.ts')).getSettings()).sites;
    const tab = { tabId: 7, host: 'news.example' };
    await world.send('ui.setSite', { ...tab, rule: 'always' }, fromPopup);
    await world.send('ui.switchSite', { ...tab, on: false }, fromPopup);
    expect(await sites()).toEqual({ 'news.example': 'never' });
    await world.send('ui.switchSite', { ...tab, on: false }, fromPopup);
    await world.send('ui.switchSite', { ...tab, on: true }, fromPopup);
    expect(await sites()).toEqual({ 'news.example': 'always' });
    await world.send('ui.setSite', { ...tab, rule: null }, fromPopup);
    await world.send('ui.switchSite', { ...tab, on: false }, fromPopup);
    await world.send('ui.switchSite', { ...tab, on: true }, fromPopup);
    expect(await sites()).toEqual({});
  });

  it.each([
    ['goes', 'click', [['ui.setSite', { rule: null }]], false],
    ['goes with the rule of a site that was switched off', 'click', [['ui.switchSite', { on: false }], ['ui.setSite', { rule: null }]], false],
    ['stays while the site is only switched off', 'click', [['ui.switchSite', { on: false }]], true],
    ['stays where every site is read', 'every', [['ui.setSite', { rule: null }]], true],
  ] as const)('the permission that was asked for "always here" %s (mode %s)', async (_, mode, calls, kept) => {
    const tab = { tabId: 7, host: 'news.example' };
    world.granted.push('http://news.example/*', 'https://news.example/*', 'https://other.example/*');
    await world.send('ui.setMode', { mode }, fromPopup);
    await world.send('ui.setSite', { ...tab, rule: 'always' }, fromPopup);
    for (const [name, params] of calls) await world.send(name, { ...tab, ...params }, fromPopup);
    expect(world.granted).toEqual([...(kept ? ['http://news.example/*', 'https://news.example/*'] : []), 'https://other.example/*']);
  });

  it('asks the tab that the reader decides for whether it is private, not the one in front', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', active: false, incognito: true }, { id: 8, url: 'https://other.example/', active: true }]);
    await world.send('ui.switchSite', { tabId: 7, host: 'news.example', on: false }, fromPopup);
    expect([...world.browser.storage.local.values]).toEqual([]);
  });

  it.each([false, true])('stops a page once when its site is switched off from the menu (private: %s)', async (incognito) => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', incognito }]);
    await import('../../src/background/background.ts');
    await world.send('page.read', { article: ARTICLE }, fromPage(7, 'https://news.example/story', incognito));
    const told: string[] = [];
    const tab = world.tabs.get(7);
    if (tab) tab.answer = ({ gloss }) => (told.push(gloss), { ok: true, result: null });
    world.browser.contextMenus.onClicked.emit({ menuItemId: 'never-here', pageUrl: 'https://news.example/story' }, { id: 7, incognito });
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ trouble: 'off-site' }));
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toEqual(['tab.stop']);
  });

  it.each([
    ['the menu', () => world.browser.contextMenus.onClicked.emit({ menuItemId: 'gloss-page' }, { id: 7, incognito: false })],
    ['the keys', () => world.browser.commands.onCommand.emit('toggle-page', { id: 7 })],
  ] as const)('takes %s for a click, which opens every page that can be opened', async (_, press) => {
    world = await startWorld([{ id: 7 }]);
    await import('../../src/background/background.ts');
    await world.send('ui.pausePage', { tabId: 7, paused: true }, fromPopup);
    const tab = world.tabs.get(7);
    if (tab) tab.refuses = 'Missing host permission for the tab';
    press();
    await vi.waitFor(async () => expect(await stateOf()).toMatchObject({ trouble: 'restricted-page' }));
  });

  it('says on the button that a site was switched off from the menu, also where nothing was read', async () => {
    await import('../../src/background/background.ts');
    world.browser.contextMenus.onClicked.emit({ menuItemId: 'never-here', pageUrl: 'https://news.example/story' }, { id: 7, incognito: false });
    await vi.waitFor(() => expect(world.badges.get(7)).toBe('off'));
  });

  it('remembers a site of a private window until the browser closes, and stores nothing for longer', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', incognito: true }]);
    await world.send('ui.setSite', { tabId: 7, host: 'news.example', rule: 'never' }, fromPopup);
    await world.send('page.read', { article: ARTICLE }, fromPage(7, 'https://news.example/story', true));
    expect(await world.send('page.hello', {}, fromPage(7, 'https://news.example/story', true))).toMatchObject({ result: { read: false } });
    expect(await world.send('page.hello', {}, fromPage(8))).toMatchObject({ result: { read: true } });
    expect([...world.browser.storage.local.values]).toEqual([]);
  });

  it('lets a private window turn a site on that is off everywhere else, and stores nothing of it for longer', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', incognito: true }]);
    await world.send('ui.setSite', { tabId: null, host: 'news.example', rule: 'never' }, fromPopup);
    const before = [...world.browser.storage.local.values];
    const reads = async (incognito: boolean) => (await world.send('page.hello', {}, fromPage(7, 'https://news.example/story', incognito))) as { result: { read: boolean } };
    expect(await reads(true)).toMatchObject({ result: { read: false } });
    await world.send('ui.switchSite', { tabId: 7, host: 'news.example', on: true }, fromPopup);
    expect([await reads(true), await reads(false)]).toMatchObject([{ result: { read: true } }, { result: { read: false } }]);
    await world.send('ui.switchSite', { tabId: 7, host: 'news.example', on: false }, fromPopup);
    expect(await reads(true)).toMatchObject({ result: { read: false } });
    expect([...world.browser.storage.local.values]).toEqual(before);
  });

  it('keeps both of two sites that private windows switch off at the same time', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', incognito: true }]);
    const hosts = ['news.example', 'other.example'];
    await Promise.all(hosts.map((host) => world.send('ui.setSite', { tabId: 7, host, rule: 'never' }, fromPopup)));
    for (const host of hosts) expect(await world.send('page.hello', {}, fromPage(7, `https://${host}/`, true))).toMatchObject({ result: { read: false } });
  });

  it('brings the detector’s find only where the reader wants it', async () => {
    expect(await world.send('page.detected', { score: 0.9 }, fromPage())).toMatchObject({ result: { wanted: false } });
    await world.send('ui.setSite', { tabId: 7, host: 'news.example', rule: 'always' }, fromPopup);
    expect(await world.send('page.detected', { score: 0.9 }, fromPage())).toMatchObject({ result: { wanted: true } });
    expect(world.injected).toHaveLength(1);
  });
});
