/** Marks, card and popup on an article. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { waitFor } from '../../src/build/browsers/session.ts';
import { article, boxedArticle } from './fixtures.ts';
import type { Box, Lab } from './lab.ts';
import { textOf } from './lab.ts';
import type { Pixels } from './png.ts';

type Colour = readonly [number, number, number];

/** The light palette of the marks. */
const INK: Readonly<Record<'person' | 'place' | 'organisation', Colour>> = { person: [168, 35, 27], place: [11, 100, 103], organisation: [59, 74, 166] };

/** The colour of people on a dark ground. */
const PERSON_ON_DARK: Colour = [255, 143, 128];

const isNear = (one: Colour, other: Colour): boolean => one.every((value, channel) => Math.abs(value - (other[channel] ?? 0)) < 40);

/** Share of the columns of a box that hold a pixel of the colour. */
function columnsOf(pixels: Pixels, { left, right, top, bottom }: Box, colour: Colour): number {
  let hit = 0;
  const columns = Array.from({ length: Math.floor(right) - Math.ceil(left) }, (_, index) => Math.ceil(left) + index);
  for (const x of columns) for (let y = Math.floor(top); y < bottom + 4; y++) if (isNear(pixels.at(x, y), colour)) { hit++; break; }
  return hit / columns.length;
}

export function readingJourneys(lab: () => Lab): void {
  it('a dark box in a light article has the colours of dark pages', async () => {
    const page = await lab().open(boxedArticle);
    await lab().readAndClose(page);
    await lab().painted(page);
    const inBox = await lab().boxOf(page, 'Rouhani said');
    const name = { ...inBox, right: inBox.left + (inBox.right - inBox.left) * 0.55 };
    const pixels = await lab().pixels(page);
    expect(columnsOf(pixels, name, PERSON_ON_DARK)).toBeGreaterThan(0.75);
    const outside = await lab().boxOf(page, 'Mustafa Al-Kazemi');
    expect(columnsOf(await lab().pixels(page), outside, INK.person)).toBeGreaterThan(0.75);
    await page.close();
  });

  describe('an article', () => {
    let page: Page;
    let before: Pixels;
    beforeAll(async () => {
      page = await lab().open(article);
      before = await lab().pixels(page);
      await lab().readAndClose(page);
      await lab().painted(page);
    }, 60_000);

    it('is marked: people, places, organisations and quotations are registered', async () => {
      const painted = await lab().painted(page);
      expect(painted['gloss-person']).toBeGreaterThanOrEqual(8);
      expect(painted['gloss-place']).toBeGreaterThanOrEqual(3);
      expect(painted['gloss-quote-1']).toBeGreaterThanOrEqual(1);
    });

    it('shows each kind in its own colour and line, and nothing before', async () => {
      const after = await lab().pixels(page);
      const person = await lab().boxOf(page, 'Mustafa Al-Kazemi');
      const place = await lab().boxOf(page, 'Tehran with');
      const tehran = { ...place, right: place.left + (place.right - place.left) / 2 };
      expect(columnsOf(before, person, INK.person)).toBe(0);
      // A solid line with gaps at descenders; dots are half gaps.
      expect(columnsOf(after, person, INK.person)).toBeGreaterThan(0.75);
      expect(columnsOf(before, tehran, INK.place)).toBe(0);
      expect(columnsOf(after, tehran, INK.place)).toBeGreaterThan(0.2);
      expect(columnsOf(after, tehran, INK.person)).toBe(0);
    });

    it.each([
      ['Al-Kazimi', 'Mustafa Al-Kazemi', 'Prime Minister of Iraq'],
      ['The guide', 'Ali Khamenei', 'Supreme Leader'],
    ])('hovering "%s" shows the card of %s', async (words, name, office) => {
      await lab().hover(page, words);
      await waitFor(async () => (await lab().cardName(page)) === name, `the card of ${name}`);
      const text = await (await lab().card(page)).evaluate((root) => root.querySelector('.card')?.textContent ?? '');
      expect(text).toContain(office);
      expect(text).toContain('July 2020');
    });

    it('lights up the mark of an open card in the colour of its kind', async () => {
      await lab().hover(page, 'Tehran with');
      await waitFor(async () => (await lab().cardName(page)) === 'Tehran', 'the card');
      const active = await page.evaluate(() => document.adoptedStyleSheets.flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText)).filter((rule) => rule.startsWith('::highlight(gloss-active)')));
      expect(active).toEqual([expect.stringContaining(`rgb(${INK.place.join(' ')} /`)]);
      await page.keyboard.press('Escape');
    });

    it('follows changed settings at once', async () => {
      const full = await lab().painted(page);
      await lab().change({ density: 'first' });
      await waitFor(async () => ((await lab().highlights(page))['gloss-person'] ?? 0) < (full['gloss-person'] ?? 0), 'fewer marks');
      await lab().change({ density: 'every' });
      await waitFor(async () => JSON.stringify(await lab().highlights(page)) === JSON.stringify(full), 'all marks again');
    });

    it('lets the card go when the pointer has left for a while, not at once', async () => {
      await lab().hover(page, 'Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
      await page.mouse.move(3, 3);
      expect(await lab().cardName(page)).toBe('Hassan Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === null, 'the card to go');
    });

    it('lets the card go when the pointer was in it and has left', async () => {
      await lab().hover(page, 'Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
      const { x, y, isInside } = await page.evaluate(() => {
        const box = document.querySelector('gloss-card')?.getBoundingClientRect() ?? new DOMRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2, isInside: box.width > 50 && box.height > 50 };
      });
      expect(isInside).toBe(true);
      await page.mouse.move(x, y, { steps: 10 });
      await waitFor(() => page.evaluate(() => document.querySelector('gloss-card')?.matches(':hover') === true), 'the pointer in the card');
      await page.mouse.move(3, 3, { steps: 10 });
      await waitFor(async () => (await lab().cardName(page)) === null, 'the card to go');
    });

    it('closes the card with Escape', async () => {
      await lab().hover(page, 'Rouhani');
      await waitFor(async () => (await lab().cardName(page)) === 'Hassan Rouhani', 'the card');
      await page.keyboard.press('Escape');
      await waitFor(async () => (await lab().cardName(page)) === null, 'the card to go');
    });

    it('opens the card by keyboard, with the focus in it, and gives the focus back', async () => {
      await page.mouse.move(3, 3);
      await page.evaluate(() => document.querySelector('a')?.focus());
      await lab().session.pressKeysOf('next-mention');
      await lab().session.pressKeysOf('open-card');
      const name = await waitFor(() => lab().cardName(page), 'a card');
      expect(name).toEqual(expect.any(String));
      await waitFor(() => page.evaluate(() => document.activeElement?.localName === 'gloss-card'), 'the focus in the card');
      await page.keyboard.press('Escape');
      await waitFor(async () => (await lab().cardName(page)) === null, 'the card to go');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    });

    it('is not changed: the same nodes with the same text, the same markup', async () => {
      const untouched = await lab().open(article);
      const markup = await untouched.evaluate(() => {
        const nodes: Text[] = [];
        const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) nodes.push(walker.currentNode as Text);
        Object.assign(window, { kept: nodes.map((node) => ({ node, parent: node.parentNode, data: node.data })) });
        return document.documentElement.outerHTML;
      });
      const changed = (): Promise<{ readonly moved: number; readonly count: number; readonly markup: string }> =>
        untouched.evaluate(() => {
          const { kept } = window as unknown as { kept: { node: Text; parent: Node; data: string }[] };
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          let count = 0;
          while (walker.nextNode()) count++;
          return { moved: kept.filter(({ node, parent, data }) => !node.isConnected || node.parentNode !== parent || node.data !== data).length, count, markup: document.documentElement.outerHTML };
        });
      const { count } = await changed();
      await lab().readAndClose(untouched);
      await lab().painted(untouched);
      expect(await changed()).toEqual({ moved: 0, count, markup });
      await lab().hover(untouched, 'Rouhani');
      await waitFor(async () => (await lab().cardName(untouched)) !== null, 'the card');
      await untouched.keyboard.press('Escape');
      await waitFor(async () => (await lab().session.card(untouched)) === null, 'the card to leave the page');
      expect(await changed()).toEqual({ moved: 0, count, markup });
      await untouched.close();
    });

    it('is summed up in the real popup: cast with offices, what each said, summary', async () => {
      const { popup } = await lab().read(page);
      await waitFor(async () => (await textOf(popup)).includes('Hassan Rouhani'), 'the cast');
      const text = await textOf(popup);
      for (const words of ['Two days in Tehran', 'Mustafa Al-Kazemi', 'Ali Khamenei', 'Muhammad Baqer Qalibaf', 'Prime Minister of Iraq', 'as of July 2020']) expect(text).toContain(words);
      await popup.click('[role=tab]:nth-of-type(2)');
      await waitFor(async () => (await textOf(popup)).includes('would not meddle in the affairs of Iraq'), 'the quotations');
      await lab().session.closePopup();
    });

    it('is switched off for this page in one click, and on again', async () => {
      const { popup } = await lab().read(page);
      await waitFor(async () => (await textOf(popup)).includes('Not this page'), 'the switches');
      const buttons = await popup.evaluate((root) => [...root.querySelectorAll('button')].map((button) => button.textContent));
      await popup.evaluate((root, at) => root.querySelectorAll('button')[at]?.setAttribute('data-test', 'pause'), buttons.indexOf('Not this page'));
      await popup.click('[data-test=pause]');
      await waitFor(async () => Object.keys(await lab().highlights(page)).length === 0, 'the marks to go');
      await waitFor(async () => popup.evaluate((root) => root.querySelector('button.primary')?.textContent?.includes('Turn on') === true), 'the way back');
      await popup.click('button.primary');
      await lab().painted(page);
      await lab().session.closePopup();
    });
  });
}
