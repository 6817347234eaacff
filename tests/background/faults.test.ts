/** What happens when something breaks in the middle: the worker, the storage, the permission, the tab. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageModel } from '../article/page-model.ts';
import { articleFrom, contentScriptIn, fromPage, fromPopup, seam, startWorld, stateOf, type World } from './service.ts';

vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

const ARTICLE = articleFrom('Northport');
const PROSE = 'Wilhelmina Karstensen opened the new bridge on Monday and said that it would last a hundred years, if nobody counted the floods of the spring.';
const PAGE = { page: JSON.stringify(pageModel([PROSE, PROSE, PROSE], { lang: 'en' })) };

/** The calls of one reading, in their order. */
const STEPS: readonly (readonly [string, object])[] = [
  ['page.detected', { score: 0.8 }],
  ['page.hello', {}],
  ['page.find', PAGE],
  ['page.read', { article: ARTICLE }],
  ['page.card', { reading: 'some', entity: 0, mark: 0 }],
];

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

describe('a worker that is killed', () => {
  it.each(STEPS.map(([name], at) => [name, at] as const))('before %s is not missed: the reading goes on', async (_, killedAt) => {
    for (const [at, [name, params]] of STEPS.entries()) {
      if (at === killedAt) await world.restart();
      expect(await world.send(name, params, fromPage()), name).toMatchObject({ ok: true });
    }
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
    const { result } = (await world.send('page.read', { article: ARTICLE }, fromPage())) as { result: { reading: string } };
    expect(await world.send('page.card', { reading: result.reading, entity: 0, mark: 0 }, fromPage())).toMatchObject({ result: { card: expect.stringContaining('Karstensen') } });
  });

  it('while it reads leaves a state that the next opening mends', async () => {
    void world.send('page.read', { article: ARTICLE }, fromPage());
    await world.restart();
    contentScriptIn(world);
    expect(await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup)).toMatchObject({ ok: true });
    expect(await world.send('page.read', { article: ARTICLE }, fromPage())).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
  });
});

describe('a page that is being read and says nothing', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    return () => vi.useRealTimers();
  });

  it('gets another script soon after the next opening, when its call died with the worker', async () => {
    await world.send('page.hello', {}, fromPage());
    await world.restart();
    const told = contentScriptIn(world);
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    expect(told).toEqual(['tab.ping']);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(told).toEqual(['tab.ping', 'tab.ping', 'tab.stop']);
    expect(world.injected).toEqual([{ tabId: 7, file: 'content.js' }]);
    expect(world.styles.has(7)).toBe(true);
  });

  it('gets another one when the script that came with this opening is never heard, but not for ever', async () => {
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    const told = contentScriptIn(world);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['tab.ping', 'tab.stop']);
    expect(world.injected).toHaveLength(3);
  });

  it('keeps its script when it is too busy to answer', async () => {
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    const told: string[] = [];
    Object.assign(world.tabs.get(7) ?? {}, { answer: ({ gloss }: { gloss: string }) => new Promise(() => told.push(gloss)) });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['tab.ping', 'tab.ping']);
    expect(world.injected).toHaveLength(1);
  });

  it('keeps the script that was heard', async () => {
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    await vi.advanceTimersByTimeAsync(10);
    await world.send('page.hello', {}, fromPage());
    const told = contentScriptIn(world);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual([]);
    expect(world.injected).toHaveLength(1);
  });

  it('keeps a script that was heard by a worker that was started again, however long it reads', async () => {
    await world.send('page.hello', {}, fromPage());
    await world.restart();
    const told = contentScriptIn(world);
    expect(await world.send('page.find', PAGE, fromPage())).toMatchObject({ ok: true });
    await world.send('ui.open', { tabId: 7, clicked: true }, fromPopup);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toEqual(['tab.ping']);
    expect(world.injected).toEqual([]);
  });
});

describe.each(['get', 'set', 'remove'] as const)('storage of which %s fails', (method) => {
  it.each(STEPS)('answers %s as data, and works again afterwards', async (name, params) => {
    const area = world.browser.storage.session;
    const works = area[method];
    Object.assign(area, { [method]: () => Promise.reject(new Error('The disk is gone.')) });
    const answer = await world.send(name, params, fromPage());
    expect(answer).toMatchObject({ ok: expect.any(Boolean) });
    Object.assign(area, { [method]: works });
    expect(await world.send('page.read', { article: ARTICLE }, fromPage())).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ phase: 'ready' });
  });
});

it('a permission that is revoked in the middle becomes a state, not an error', async () => {
  await world.send('page.hello', {}, fromPage());
  const tab = world.tabs.get(7);
  if (tab) tab.refuses = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';
  expect(await world.send('ui.open', { tabId: 7, clicked: false }, fromPopup)).toMatchObject({ ok: true });
  expect(await stateOf()).toMatchObject({ phase: 'trouble', trouble: 'no-permission' });
});

it('a tab that is closed in the middle of its reading hurts no other', async () => {
  world.tabs.set(8, { id: 8, url: 'https://news.example/other', incognito: false, active: false });
  const closing = world.send('page.read', { article: ARTICLE }, fromPage());
  world.tabs.delete(7);
  await closing;
  expect(await stateOf(7)).toBeUndefined();
  expect([...world.browser.storage.session.values.keys()].filter((key) => key.endsWith(':7'))).toEqual([]);
  expect(await world.send('page.read', { article: articleFrom('Southport') }, fromPage(8))).toMatchObject({ ok: true });
  expect(await stateOf(8)).toMatchObject({ phase: 'ready' });
});

it('two windows that read the same address at once each have their reading', async () => {
  world.tabs.set(8, { id: 8, url: 'https://news.example/story', incognito: false, active: true });
  const answers = await Promise.all([7, 8, 7, 8].map((tabId) => world.send('page.read', { article: ARTICLE }, fromPage(tabId))));
  for (const answer of answers) expect(answer).toMatchObject({ ok: true });
  expect([(await stateOf(7))?.phase, (await stateOf(8))?.phase]).toEqual(['ready', 'ready']);
});
