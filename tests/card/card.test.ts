/** The card on a live page, with a real pointer and keyboard, in Chromium. The whole extension is tested in tests/browser. */
import { describe, expect, test } from 'vitest';
import { driveCard, pause } from './card-stage.ts';

const BODY = `
  <style>:root { --gloss-on: } p { font: 20px/1.6 serif; margin: 40px } .tall { height: 3000px }</style>
  <p>Talks end: <u data-entity="halvorsen" data-start="10">Mira Halvorsen</u> left on Friday. <button id="page-button">A button of the page</button></p>
  <p>In the evening <u data-entity="halvorsen" data-start="400">Halvorsen</u> met <u data-entity="brix" data-start="900">Tadeo Brix</u>.</p>
  <textarea></textarea><dialog><p>Modal: <u data-entity="halvorsen" data-start="950">Halvorsen</u></p></dialog><div class="tall"></div>`;
/** What a hostile page can write about the card from outside. */
const HOSTILE = `* { all: unset !important; display: none !important; opacity: 0 !important; pointer-events: none !important; transform: scale(0) !important }
  html, body, p, u, head { display: block !important; opacity: 1 !important; transform: none !important; pointer-events: auto !important } u { display: inline !important }
  gloss-card { --ink: transparent !important; left: -9999px !important; width: 0 !important; --paper: red !important }`;

const driven = driveCard(BODY);
const { shown, isShown, inCard, open } = driven;
const boxOf = (selector: string): Promise<DOMRect> =>
  driven.page.evaluate((wanted) => (window.stage.root?.querySelector(wanted) ?? document.querySelector(wanted))?.getBoundingClientRect().toJSON() as DOMRect, selector);
async function clickInCard(selector: string): Promise<void> {
  const { x, y, width, height } = await boxOf(selector);
  await driven.page.mouse.click(x + width / 2, y + height / 2);
}

describe('pointer', () => {
  test('rest shows the card below the mark, leaving takes it away with its element', async () => {
    await driven.page.hover('u[data-start="10"]');
    await isShown(0);
    const [mark, card] = [await boxOf('u[data-start="10"]'), await boxOf('.card')];
    expect(card.top).toBeGreaterThan(mark.bottom);
    await driven.page.mouse.move(700, 600);
    await isShown(null);
    expect(await driven.page.evaluate(() => document.querySelectorAll('gloss-card').length)).toBe(0);
  });

  test('the way from the mark into the card keeps it, and what is in it can be pressed', async () => {
    await driven.page.hover('u[data-start="10"]');
    await isShown(0);
    const card = await boxOf('.card');
    await driven.page.mouse.move(card.x + 60, card.y + 40, { steps: 4 });
    await pause(400);
    expect(await shown()).toBe(0);
    await clickInCard('.quote .link');
    expect(await driven.page.evaluate(() => window.stage.log)).toContain('reveal 120');
  });

  test('an answer that comes too late opens nothing', async () => {
    await driven.page.evaluate(() => (window.stage.latency = 400));
    await driven.page.hover('u[data-start="10"]');
    await pause(250);
    await driven.page.mouse.move(700, 600);
    await pause(700);
    expect(await driven.page.evaluate(() => window.stage.log)).toEqual(['face', 'load 0']);
    expect(await shown()).toBeNull();
  });

  test('nothing opens for an entity that is gone, or with cards switched off', async () => {
    await driven.page.evaluate(() => (window.stage.forgotten = true));
    await driven.page.hover('u[data-start="10"]');
    await pause(500);
    expect(await shown()).toBeNull();
    await driven.page.evaluate(() => {
      window.stage.forgotten = false;
      window.stage.card.setPreferences({ delays: { show: 300, hide: 200 }, cards: false, strings: {}, lang: 'en', direction: 'ltr' });
    });
    await driven.page.hover('u[data-start="400"]');
    await pause(500);
    expect(await driven.page.evaluate(() => window.stage.log)).toEqual(['face', 'load 0']);
  });

  test('a press outside closes what was clicked open; pinned it stays, also when the page scrolls', async () => {
    await open(0, 'click');
    await driven.page.mouse.click(700, 600);
    await isShown(null);
    await open(0, 'click');
    await clickInCard('.tool');
    const before = await boxOf('.card');
    await driven.page.mouse.click(700, 600);
    await driven.page.mouse.wheel({ deltaY: 300 });
    await pause(300);
    expect(await shown()).toBe(0);
    expect((await boxOf('.card')).top).toBe(before.top);
  });

  test('a card that is not pinned follows its mark', async () => {
    await open(1, 'click');
    const before = await boxOf('.card');
    await driven.page.mouse.wheel({ deltaY: 60 });
    await driven.page.waitForFunction((top) => (window.stage.root?.querySelector('.card')?.getBoundingClientRect().top ?? top) < top, { timeout: 3000 }, before.top);
  });
});

describe('keyboard', () => {
  test('the focus goes in, Tab walks through, Escape gives it back and the page does not hear it', async () => {
    await driven.page.focus('#page-button');
    await driven.page.evaluate(() => document.addEventListener('keydown', (event) => window.stage.log.push(`page heard ${event.key}`)));
    await open(0, 'keyboard');
    expect(await inCard((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
    await driven.page.keyboard.press('Tab');
    expect(await inCard((root) => root.activeElement?.getAttribute('aria-label'))).toBe('Keep this card open');
    await driven.page.keyboard.press('Escape');
    await isShown(null);
    expect(await driven.page.evaluate(() => document.activeElement?.id)).toBe('page-button');
    expect(await driven.page.evaluate(() => window.stage.log.filter((line) => line.startsWith('page heard')))).toEqual([]);
  });

  test('next walks on with the focus on its button', async () => {
    await open(0, 'keyboard');
    const next = 'button[aria-label="Next mention"]';
    await driven.page.evaluate((selector) => window.stage.root?.querySelector<HTMLElement>(selector)?.focus(), next);
    await driven.page.keyboard.press('Enter');
    await isShown(1);
    expect(await inCard((root) => root.activeElement?.getAttribute('aria-label'))).toBe('Next mention');
  });

  test('a tie leads to the card of whom it names, and the focus stays in the card', async () => {
    await open(0, 'keyboard');
    await driven.page.evaluate(() => window.stage.root?.querySelector<HTMLElement>('.ties button')?.focus());
    await driven.page.keyboard.press('Enter');
    await isShown(2);
    expect(await inCard((root) => [root.querySelector('h2 .name')?.textContent, root.activeElement?.getAttribute('role')])).toEqual(['Tadeo Brix', 'dialog']);
  });

  test('typing takes a hover card away', async () => {
    await driven.page.focus('textarea');
    await driven.page.hover('u[data-start="10"]');
    await isShown(0);
    await driven.page.keyboard.type('a');
    await isShown(null);
  });

  test('the last button asks for the panel', async () => {
    await open(0, 'click');
    await clickInCard('.foot .last');
    await driven.page.waitForFunction(() => window.stage.log.includes('panel'), { timeout: 3000 });
  });

  test('a click leaves the focus on the page and tells screen readers', async () => {
    await driven.page.focus('#page-button');
    await open(0, 'click');
    expect(await driven.page.evaluate(() => document.activeElement?.id)).toBe('page-button');
    expect(await inCard((root) => root.querySelector('[role=status]')?.textContent?.replace(/[\u2068\u2069]/g, ''))).toBe('Mira Halvorsen, Harbour Minister of Norvania, as of March 2021');
  });
});

describe('the page around it', () => {
  test('cannot hide, move or recolour the card', async () => {
    const plain = await open(0, 'click').then(() => boxOf('.card'));
    const ink = await inCard((root) => getComputedStyle(root.querySelector('.name') as Element).color);
    await driven.page.addStyleTag({ content: HOSTILE });
    await pause(100);
    const { width, height } = await boxOf('.card');
    expect([width, height]).toEqual([plain.width, plain.height]);
    expect(await inCard((root) => getComputedStyle(root.querySelector('.name') as Element).color)).toBe(ink);
    await clickInCard('.quote .link');
    expect(await driven.page.evaluate(() => window.stage.log)).toContain('reveal 120');
  });

  test('cannot look inside: the root is closed', async () => {
    await open(0, 'click');
    expect(await driven.page.evaluate(() => [document.querySelector('gloss-card')?.shadowRoot, window.stage.log.includes('root closed')])).toEqual([null, true]);
  });

  test('a modal dialog gets the card inside, where it can be used', async () => {
    await driven.page.evaluate(() => document.querySelector('dialog')?.showModal());
    await open(3, 'click');
    expect(await driven.page.evaluate(() => document.querySelector('gloss-card')?.parentElement?.localName)).toBe('dialog');
    await clickInCard('.quote .link');
    expect(await driven.page.evaluate(() => window.stage.log)).toContain('reveal 120');
  });

  test('after the end nothing is left and nothing happens', async () => {
    const before = await driven.page.evaluate(() => document.documentElement.outerHTML.length);
    await open(0, 'keyboard');
    await driven.page.evaluate(() => window.stage.card.destroy());
    expect(await driven.page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    await driven.page.evaluate(() => {
      window.stage.card.open(1, 'click');
      window.stage.card.destroy();
    });
    await pause(100);
    expect(await driven.page.evaluate(() => [document.querySelector('gloss-card'), window.stage.log.filter((line) => line.startsWith('load')).length])).toEqual([null, 1]);
  });
});

describe('touch and small windows', () => {
  test('a tap on a word in the upper half opens a sheet at the bottom with targets of 44 pixels', async () => {
    await driven.page.setViewport({ width: 390, height: 700 });
    await open(0, 'touch');
    const card = await boxOf('.card');
    expect([card.x, card.width, Math.round(card.bottom)]).toEqual([0, 390, 700]);
    expect((await boxOf('.tool')).height).toBeGreaterThanOrEqual(44);
    // The focus is in the sheet for screen readers; a ring round all of it tells a finger nothing.
    expect(await inCard((root) => getComputedStyle(root.querySelector('.card') as Element).outlineStyle)).toBe('none');
  });

  test('at 400 % zoom the whole card can be reached by scrolling in it', async () => {
    await driven.page.setViewport({ width: 320, height: 256 });
    await open(0, 'click');
    const card = await boxOf('.card');
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.bottom).toBeLessThanOrEqual(256);
    expect(card.right).toBeLessThanOrEqual(320);
    expect(await inCard((root) => getComputedStyle(root.querySelector('.scroll') as Element).overflowY)).toBe('auto');
  });

  test('opening a part of the card keeps it inside of the window', async () => {
    await open(1, 'click');
    await driven.page.evaluate(() => window.stage.root?.querySelectorAll('details').forEach((details) => (details.open = true)));
    await pause(150);
    const card = await boxOf('.card');
    expect(card.bottom).toBeLessThanOrEqual(700);
    expect(card.top).toBeGreaterThanOrEqual(0);
  });
});

test('work from the answer to the drawn card fits into one frame (best of 60, as other work may run beside)', async () => {
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    times.push(
      await driven.page.evaluate(async () => {
        window.stage.latency = 0;
        const start = performance.now();
        window.stage.card.open(0, 'click');
        // A message, not a timer: the browser holds back timers by 4 ms, and that is not the card's work.
        const { port1, port2 } = new MessageChannel();
        while (window.stage.card.shown() === null) {
          await new Promise((done) => {
            port1.onmessage = done;
            port2.postMessage(null);
          });
        }
        window.stage.root?.querySelector('.card')?.getBoundingClientRect();
        const took = performance.now() - start;
        window.stage.card.close();
        return took;
      }),
    );
  }
  expect(Math.min(...times)).toBeLessThan(16);
});
