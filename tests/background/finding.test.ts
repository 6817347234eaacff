/** The background chooses the article of a page that a content script describes. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageModel } from '../article/page-model.ts';
import { fromPage, fromPopup, seam, startWorld, type World } from './service.ts';

vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

const PROSE = 'Wilhelmina Karstensen opened the new bridge on Monday and said that it would last a hundred years, if nobody counted the floods of the spring.';
const ARTICLE = pageModel([PROSE, PROSE, PROSE, 'Share this article'], { lang: 'en', headings: ['The bridge'] });

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

const find = (page: object) => world.send('page.find', { page: JSON.stringify(page) }, fromPage());

describe('page.find', () => {
  it('answers with the choice as JSON', async () => {
    const answer = (await find(ARTICLE)) as { readonly result: { readonly choice: string } };
    expect(JSON.parse(answer.result.choice)).toMatchObject({ found: true, root: 0, blocks: [0, 1, 2], skipped: [{ block: 3, reason: 'widget' }], lang: 'en' });
  });

  it('says why there is none', async () => {
    expect(await find({ ...ARTICLE, whole: false })).toEqual({ ok: true, result: { choice: '{"found":false,"reason":"too-large"}' } });
  });

  it('stops at an article that would take the worker for seconds', async () => {
    const long = (length: number) => ({ ...ARTICLE, blocks: ARTICLE.blocks.map((block) => ({ ...block, length })) });
    expect(await find(long(200_000))).toMatchObject({ result: { choice: expect.stringContaining('"found":true') } });
    expect(await find(long(300_000))).toEqual({ ok: true, result: { choice: '{"found":false,"reason":"too-large"}' } });
  });

  it('refuses what is no model', async () => {
    expect(await find({ ...ARTICLE, blocks: [{ at: 99, text: '', length: 0, linked: 0 }] })).toMatchObject({ ok: false, error: { code: 'invalid-params' } });
    expect(await world.send('page.find', { page: 'x'.repeat(16_000_001) }, fromPage())).toMatchObject({ ok: false, error: { code: 'invalid-params' } });
  });

  it('refuses where Gloss is off', async () => {
    await world.send('ui.setOn', { on: false }, fromPopup);
    expect(await find(ARTICLE)).toMatchObject({ ok: false, error: { code: 'forbidden' } });
  });
});
