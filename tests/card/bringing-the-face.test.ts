/** What draws cards comes with the first one: on a live page, in Chromium. */
import { describe, expect, test } from 'vitest';
import { driveCard, pause } from './card-stage.ts';

const BODY = `
  <style>:root { --gloss-on: } p { font: 20px/1.6 serif; margin: 40px }</style>
  <p>Talks end: <u data-entity="halvorsen" data-start="10">Mira Halvorsen</u> left on Friday.</p>
  <p>In the evening <u data-entity="halvorsen" data-start="400">Halvorsen</u> met <u data-entity="brix" data-start="900">Tadeo Brix</u>.</p>`;

const driven = driveCard(BODY);
const { shown, isShown, inCard, open } = driven;

describe('what draws the card', () => {
  const log = (): Promise<string[]> => driven.page.evaluate(() => window.stage.log);

  test('is asked for at the beginning of the rest, before the answer is, and once for all cards', async () => {
    expect(await log()).toEqual([]);
    await driven.page.hover('u[data-start="10"]');
    await isShown(0);
    expect((await log()).slice(0, 2)).toEqual(['face', 'load 0']);
    await open(2, 'click');
    await open(1, 'keyboard');
    expect((await log()).filter((line) => line === 'face')).toEqual(['face']);
  });

  test('is waited for; a card that the pointer has left meanwhile does not come', async () => {
    await driven.page.evaluate(() => (window.stage.faceLatency = 500));
    await driven.page.hover('u[data-start="10"]');
    await pause(380);
    expect(await shown()).toBeNull();
    await driven.page.mouse.move(700, 600);
    await pause(400);
    expect([await shown(), await driven.page.evaluate(() => document.querySelector('gloss-card'))]).toEqual([null, null]);
    await driven.page.hover('u[data-start="10"]');
    await isShown(0);
  });

  test('may fail to come: no card then, and no error; the next card asks again', async () => {
    const errors: unknown[] = [];
    driven.page.on('pageerror', (error) => errors.push(error));
    await driven.page.evaluate(() => (window.stage.faceLatency = -1));
    await driven.page.hover('u[data-start="10"]');
    await pause(500);
    expect([await shown(), errors]).toEqual([null, []]);
    await driven.page.evaluate(() => (window.stage.faceLatency = 0));
    await open(1, 'click');
    expect(await inCard((root) => root.querySelector('h2 .name')?.textContent)).toBe('Mira Halvorsen');
  });

  test('may come when all has ended: nothing is left and nothing happens', async () => {
    await driven.page.evaluate(() => {
      window.stage.faceLatency = 200;
      window.stage.card.open(0, 'click');
      window.stage.card.destroy();
    });
    await pause(400);
    expect(await driven.page.evaluate(() => [document.querySelector('gloss-card'), window.stage.root])).toEqual([null, null]);
  });

  test('speaks the language that was chosen while it came', async () => {
    await driven.page.evaluate(() => {
      window.stage.faceLatency = 200;
      window.stage.card.open(0, 'click');
      window.stage.card.setPreferences({ delays: { show: 300, hide: 200 }, cards: true, strings: { card_next: 'Weiter' }, lang: 'de', direction: 'ltr' });
    });
    await isShown(0);
    expect(await inCard((root) => [root.querySelector('.card')?.getAttribute('lang'), root.querySelector('.foot')?.textContent?.includes('Weiter')])).toEqual(['de', true]);
  });
});
