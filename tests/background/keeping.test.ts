/** What is kept of the tabs in the session's storage, which is not endless. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { articleFrom, fromPage, seam, startWorld, stateOf, type World } from './service.ts';

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

/** Articles in the tabs 1, 2 and 3, in this order. */
const readThree = async (): Promise<void> => {
  vi.useFakeTimers({ toFake: ['Date'] });
  for (const [tabId, place] of [[1, 'Eastport'], [2, 'Southport'], [3, 'Westport']] as const) {
    vi.setSystemTime(tabId * 1_000);
    world.tabs.set(tabId, { id: tabId, url: 'https://news.example/story', incognito: false, active: false });
    await world.send('page.read', { article: articleFrom(place) }, fromPage(tabId));
  }
  vi.useRealTimers();
};

/** The next write to session storage fails with these words. */
const refuseOnce = (words: string): void => {
  const area = world.browser.storage.session;
  const works = area.set;
  area.set = () => {
    area.set = works;
    return Promise.reject(new Error(words));
  };
};

describe('what was read', () => {
  it('makes room by dropping the article that was read longest ago', async () => {
    await readThree();
    const used = [...world.browser.storage.session.values.values()].reduce((sum, text) => sum + text.length, 0);
    world.browser.storage.session.quota = used + 400;
    await world.send('page.read', { article: ARTICLE }, fromPage());
    expect([await stateOf(1), (await stateOf(2))?.phase, (await stateOf(3))?.phase, (await stateOf(7))?.phase]).toEqual([undefined, 'ready', 'ready', 'ready']);
  });

  it.each(['Session storage quota bytes exceeded. Values were not stored.', 'QuotaExceededError: storage.session API call exceeded its quota limitations.'])('makes room when the browser says "%s"', async (words) => {
    await readThree();
    refuseOnce(words);
    expect(await world.send('page.read', { article: ARTICLE }, fromPage())).toMatchObject({ ok: true });
    expect([await stateOf(1), (await stateOf(2))?.phase, (await stateOf(7))?.phase]).toEqual([undefined, 'ready', 'ready']);
  });

  it('takes no article from another tab for an error that more room would not mend', async () => {
    await readThree();
    refuseOnce('The disk is gone.');
    expect(await world.send('page.read', { article: ARTICLE }, fromPage())).toMatchObject({ ok: false });
    expect((await stateOf(1))?.phase).toBe('ready');
  });

  it('leaves no reading behind that has lost its digest', async () => {
    await world.send('page.read', { article: ARTICLE }, fromPage());
    await world.send('page.hello', {}, fromPage());
    expect([...world.browser.storage.session.values.keys()]).toEqual(['tab:7']);
  });

  it('says that an article is too long to keep, and marks it all the same', async () => {
    world.browser.storage.session.quota = 1_500;
    const answer = await world.send('page.read', { article: ARTICLE }, fromPage());
    expect(answer).toMatchObject({ ok: true, result: { marks: expect.stringContaining('starts') } });
    expect(await stateOf()).toMatchObject({ phase: 'trouble', trouble: 'too-long' });
  });
});
