import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fromPage, startWorld, seam, type World } from './service.ts';

vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

describe('the card of a page', () => {
  it('is brought when its page asks for it, with its styles', async () => {
    expect(await world.send('page.bringCard', {}, fromPage())).toEqual({ ok: true, result: { styles: '.gloss{}' } });
    expect(world.injected).toEqual([{ tabId: 7, file: 'card.js' }]);
  });

  it('is not brought to a frame, nor for anybody else', async () => {
    expect(await world.send('page.bringCard', {}, { ...fromPage(), frameId: 3 })).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(world.injected).toEqual([]);
  });

  it('that the browser does not let in, or whose tab has gone, is an answer', async () => {
    world = await startWorld([{ id: 7, url: 'https://news.example/story', refuses: 'Missing host permission for the tab' }]);
    expect(await world.send('page.bringCard', {}, fromPage())).toMatchObject({ ok: false, error: { code: 'failed', message: 'Missing host permission for the tab' } });
  });

  it('may come later too where the site was granted, not where a click opened the page', async () => {
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: true, lasting: false } });
    world.granted.push('http://news.example/*', 'https://news.example/*');
    expect(await world.send('page.hello', {}, fromPage())).toMatchObject({ result: { read: true, lasting: true } });
  });
});
