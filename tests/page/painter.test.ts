/** Marks on the grounds that a page has, in Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Palette } from '../../src/page/types.ts';
import { bundle, openStage, startStage, type Look } from '../ui/stage.ts';

const BODY = `
  <style>
    :root { --gloss-on: } body { margin: 24px; font: 20px/1.7 serif; background: #fff; color: #111 } p { margin: 0; padding: 8px 12px }
    @media (prefers-color-scheme: dark) { body { background: #16171a; color: #e8e6e3 } }
    aside { background: #14233a; color: #f2f2f2 } .banner { background: #c8102e; color: #fff } .glass { background: rgb(200 0 0 / .08) } p.chip { background: #e8e000; color: #000 } a { color: #8fb7ff }
    .hero { background: linear-gradient(#123, #345); color: #fff } html.night body { background: #16171a; color: #e8e6e3 } #numbered:nth-of-type(3) { background: #c8102e; color: #fff }
  </style>
  <p id="plain">Halvorsen of Norvania told Harbourline: “The Regatta will be held, said Halvorsen, in Norvania.”</p>
  <aside><p>Aside: Halvorsen of Norvania told Harbourline: “The Regatta will be held in Norvania.”</p><p class="chip">On a chip: Halvorsen.</p></aside>
  <p class="banner">Banner: Halvorsen of Norvania told Harbourline: “The Regatta will be held in Norvania.”</p>
  <p class="glass">Glass: <a>Halvorsen</a> of Norvania.</p>
  <div class="hero"><p>Hero: Halvorsen of Norvania.</p></div>`;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, { script }] = await Promise.all([startStage(), bundle('tests/page/stage-painter.ts')]);
}, 60_000);
afterAll(() => browser?.close());

async function paint(look: Look = {}): Promise<Record<string, string[]>> {
  await page?.close();
  page = await openStage(browser, BODY, look);
  await page.addScriptTag({ content: script });
  await page.evaluate(() => window.paint('gloss'));
  return painted();
}

async function painted(): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => CSS.highlights.has('gloss-person'));
  return page.evaluate(() => window.painted());
}

describe('each box has the marks that its ground asks for', () => {
  beforeEach(() => paint().then(() => undefined), 20_000);

  test('the article itself those that others rely on', async () => {
    const { 'gloss-person': people = [], 'gloss-quote-1': quote = [] } = await painted();
    // Two in the plain paragraph, one on the light chip of the dark aside, one behind glass in a pale link.
    expect(people).toEqual(['Halvorsen', 'Halvorsen', 'Halvorsen', 'Halvorsen']);
    expect(quote).toEqual(['The Regatta will be held, said Halvorsen, in Norvania.']);
  });

  test('a dark box, a picture under light letters, a saturated box and a light chip each their own', async () => {
    const found = await painted();
    expect(found['gloss-person-on-dark']).toEqual(['Halvorsen', 'Halvorsen']);
    expect(found['gloss-quote-2-on-dark']).toEqual(['The Regatta will be held in Norvania.']);
    expect(found['gloss-person-on-mid']).toEqual(['Halvorsen']);
    expect(found['gloss-quote-3-on-mid']).toEqual(['The Regatta will be held in Norvania.']);
    expect(found['gloss-quote-2']).toBeUndefined();
  });

  test('the mark of an open card too, and it leaves with the card', async () => {
    const active = (): Promise<string[]> => page.evaluate(() => Object.keys(window.painted()).filter((name) => name.startsWith('gloss-active')));
    await page.evaluate(() => window.activate(6));
    expect(await active()).toEqual(['gloss-active-on-dark']);
    await page.evaluate(() => window.activate(0));
    expect(await active()).toEqual(['gloss-active']);
    await page.evaluate(() => window.activate(null));
    expect(await active()).toEqual([]);
  });

  test('a box that only its number tells, and grey letters on white', async () => {
    await page.evaluate(() => {
      const paragraph = (text: string, attributes: object = {}) => Object.assign(document.createElement('p'), { textContent: text, ...attributes });
      const grey = paragraph('Grey: Halvorsen.');
      grey.style.color = '#999';
      const main = document.createElement('main');
      main.append(paragraph('One.'), paragraph('Two.'), paragraph('Numbered: Halvorsen.', { id: 'numbered' }), grey);
      document.body.prepend(main);
      window.paint('gloss');
    });
    await expect.poll(async () => (await painted())['gloss-person-on-mid']?.length, { timeout: 4000 }).toBe(2);
    expect((await painted())['gloss-person']).toHaveLength(5);
  });

  test('words in a shadow root the ground of the box around it', async () => {
    await page.evaluate(() => {
      const host = document.querySelector('.banner')?.appendChild(document.createElement('div'));
      const root = host?.attachShadow({ mode: 'open' });
      root?.append(Object.assign(document.createElement('p'), { textContent: 'Inside: Halvorsen.' }));
      window.paint('gloss', [...document.querySelectorAll('p'), ...(root?.querySelectorAll('p') ?? [])]);
    });
    await expect.poll(async () => (await painted())['gloss-person-on-mid']?.length, { timeout: 4000 }).toBe(2);
  });

  test('words in a frame that has no ground of its own that of the box around the frame', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.querySelector('.banner')?.append(frame);
      const body = frame.contentDocument?.body;
      body?.append(Object.assign(document.createElement('p'), { textContent: 'Framed: Halvorsen.' }));
      if (body) body.style.color = '#fff';
    });
    const frame = page.frames().find((each) => each.parentFrame());
    await frame?.addScriptTag({ content: script });
    await frame?.evaluate(() => window.paint('gloss'));
    await frame?.waitForFunction(() => CSS.highlights.has('gloss-person'));
    // The ground of the article is the frame's own here: the names of its highlights are the plain ones, in the ink of the text.
    expect(await frame?.evaluate(() => document.adoptedStyleSheets[0]?.cssRules[0]?.cssText)).toContain('currentcolor');
  });

  test('when the page turns dark by a class, its own ground and that of the aside are one', async () => {
    await page.evaluate(() => document.documentElement.classList.add('night'));
    await page.waitForFunction(() => !CSS.highlights.has('gloss-person-on-dark') && CSS.highlights.has('gloss-person'), { timeout: 4000 });
    expect((await painted())['gloss-person']).toHaveLength(5);
  });

  test('when the page turns dark, its own ground and that of the aside are one', async () => {
    await page.evaluate(() => window.activate(0));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.waitForFunction(() => !CSS.highlights.has('gloss-person-on-dark') && CSS.highlights.has('gloss-person'));
    const found = await painted();
    expect(found['gloss-person']).toHaveLength(5);
    expect(found['gloss-person-on-light']).toEqual(['Halvorsen']);
    expect(found['gloss-active']).toEqual(['Halvorsen']);
  });
});

describe('painting leaves the browser little to do', () => {
  /** What the painter asks of the page and does to it while it paints, in order. */
  const stepsOf = async (palette: Palette): Promise<string[]> => {
    await page.evaluate((name) => {
      const steps: string[] = [];
      const told = <T extends object>(target: T, name: keyof T & string, tell: (value: { size?: number }) => string): void => {
        const original = target[name] as unknown as (...given: unknown[]) => unknown;
        Object.assign(target, { [name]: function (this: unknown, ...given: unknown[]) {
          steps.push(tell(given[1] as object));
          return original.apply(this, given);
        } });
      };
      told(window, 'getComputedStyle', () => 'asked');
      told(CSSStyleSheet.prototype, 'replaceSync', () => 'styled');
      told(HighlightRegistry.prototype, 'set', ({ size = 0 }) => `registered ${size}`);
      Object.assign(window, { steps });
      window.paint(name);
    }, palette);
    await painted();
    return page.evaluate(() => (window as unknown as { steps: string[] }).steps);
  };

  test('all grounds are asked for before anything changes, which each would wait for', async () => {
    await paint();
    const steps = await stepsOf('monochrome');
    expect(steps.filter((step) => step === 'asked').length).toBeGreaterThan(5);
    expect(steps.lastIndexOf('asked')).toBeLessThan(steps.indexOf('styled'));
    expect(steps.indexOf('styled')).toBeLessThan(steps.findIndex((step) => step.startsWith('registered')));
  }, 20_000);

  test('the same rules are not written again, which would have all styles computed anew', async () => {
    await paint();
    expect(await stepsOf('gloss')).not.toContain('styled');
  }, 20_000);

  test('highlights are whole when they are registered, the largest first', async () => {
    await paint();
    const sizes = (await stepsOf('gloss')).flatMap((step) => /registered (\d+)/.exec(step)?.slice(1).map(Number) ?? []);
    expect(sizes).toEqual(Object.values(await painted()).map((words) => words.length).sort((a, b) => b - a));
  }, 20_000);
});

describe('in forced colours, where Chromium draws highlights as opaque bars', () => {
  const quotes = (): Promise<number> => page.evaluate(() => Object.keys(window.painted()).filter((name) => name.startsWith('gloss-quote')).length);

  test('quotations are left out, names are not; both follow the reader who switches', async () => {
    await paint();
    expect(await quotes()).toBe(3);
    const session = await page.createCDPSession();
    const force = (value: 'active' | 'none'): Promise<unknown> => session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    await expect.poll(quotes, { timeout: 4000 }).toBe(0);
    expect((await painted())['gloss-person']?.length).toBeGreaterThanOrEqual(4);
    await force('none');
    await expect.poll(quotes, { timeout: 4000 }).toBe(3);
  }, 20_000);
});
