import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { articleFrom, fromPage, fromPopup, startWorld, stateOf, seam, type World } from './service.ts';

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

describe('reading', () => {
  it('leaves the digest in storage and counts the people on the button', async () => {
    await world.send('page.read', { article: ARTICLE }, fromPage());
    const state = await stateOf();
    expect(state).toMatchObject({ phase: 'ready', trouble: null, host: 'news.example' });
    expect(state?.digest?.cast.map(({ name }) => name)).toEqual(['Wilhelmina Karstensen']);
    expect(world.badges.get(7)).toBe('1');
  });

  it('answers a card after the worker was restarted', async () => {
    const read = (await world.send('page.read', { article: ARTICLE }, fromPage())) as { result: { marks: string; reading: string } };
    const { entities, starts } = JSON.parse(read.result.marks) as { entities: number[]; starts: number[] };
    expect(starts[0]).toBe(0);
    await world.restart();
    const answer = (await world.send('page.card', { reading: read.result.reading, entity: entities[0], mark: 0 }, fromPage())) as { result: { card: string } };
    expect(JSON.parse(answer.result.card)).toMatchObject({ here: 0, entity: { name: 'Wilhelmina Karstensen', known: true }, length: ARTICLE.text.length });
  });

  it('hashes an article once', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const bytes = new TextEncoder().encode(JSON.stringify(ARTICLE)).length;
    await world.send('page.read', { article: ARTICLE }, fromPage());
    expect(digest.mock.calls.filter(([, data]) => data.byteLength === bytes)).toHaveLength(1);
    digest.mockRestore();
  });

  it('does not read the same article twice, also after a restart', async () => {
    const first = await world.send('page.read', { article: ARTICLE }, fromPage());
    await world.restart();
    const loads = world.glossaryLoads();
    expect(await world.send('page.read', { article: ARTICLE }, fromPage())).toEqual(first);
    expect(world.glossaryLoads()).toBe(loads);
  });

  it.each([
    ['another tab', { entity: 0, mark: 0 }, 8],
    ['an entity that the article does not hold', { entity: 500, mark: 0 }, 7],
    ['a mark of another reading', { reading: 'older', entity: 0, mark: 0 }, 7],
  ])('has no card for %s', async (_, params, tabId) => {
    const { result } = (await world.send('page.read', { article: ARTICLE }, fromPage())) as { result: { reading: string } };
    expect(await world.send('page.card', { reading: result.reading, ...params }, fromPage(tabId))).toEqual({ ok: true, result: { card: null } });
  });

  it('keeps what was asked for last, though an older and longer article is done later', async () => {
    const long = articleFrom(`Eastport. ${'Ines Vale met Tadeo Brix in Eastport. '.repeat(3_000)}`);
    const [older, newer] = await Promise.all([world.send('page.read', { article: long }, fromPage()), world.send('page.read', { article: ARTICLE }, fromPage())]);
    const { reading } = (newer as { result: { reading: string } }).result;
    expect(older).toMatchObject({ ok: true });
    expect((await stateOf())?.digest?.length).toBe(ARTICLE.text.length);
    expect(await world.send('page.card', { reading, entity: 0, mark: 0 }, fromPage())).toMatchObject({ result: { card: expect.stringContaining('Karstensen') } });
  });

  /** The article named is hashed only when asked to; all others at once. */
  function holdHashOf(article: typeof ARTICLE): () => void {
    const bytes = new TextEncoder().encode(JSON.stringify(article)).length;
    const { digest } = crypto.subtle;
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const spy = vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (algorithm, data) => {
      if (data.byteLength === bytes) await held;
      return digest.call(crypto.subtle, algorithm, data);
    });
    onTestFinished(() => spy.mockRestore());
    return release;
  }

  it.each([
    ['never read before', false],
    ['read before', true],
  ])('shows nothing of an older article, %s, whose hash is done after a newer one was read', async (_, before) => {
    const old = articleFrom('Eastport harbour');
    if (before) await world.send('page.read', { article: old }, fromPage());
    const release = holdHashOf(old);
    const older = world.send('page.read', { article: old }, fromPage());
    await world.send('page.read', { article: ARTICLE }, fromPage());
    release();
    expect(await older).toMatchObject({ ok: true });
    expect(await stateOf()).toMatchObject({ phase: 'ready', digest: { length: ARTICLE.text.length } });
  });

  it('reads the sample of the first run, and keeps nothing of it', async () => {
    const before = new Map(world.browser.storage.session.values);
    const read = (await world.send('ui.read', { article: ARTICLE }, fromPopup)) as { result: { marks: string; digest: string } };
    expect(JSON.parse(read.result.digest)).toMatchObject({ title: 'The bridge' });
    expect(await world.send('ui.card', { article: ARTICLE, entity: 0, mark: 0 }, fromPopup)).toMatchObject({ result: { card: expect.stringContaining('Karstensen') } });
    expect(world.browser.storage.session.values).toEqual(before);
  });
});
