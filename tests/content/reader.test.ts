/** A reader on a live page, with a real pointer and keyboard, in Chromium: article, marks and card together. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReaderCommand } from '../../src/content/reader.ts';
import { bundle, openStage, startStage } from '../ui/stage.ts';

const BODY = `
  <style>:root { --gloss-on: } p { font: 20px/1.6 serif; margin: 40px } .tall { height: 2000px }</style>
  <input id="search" autofocus>
  <main><p id="first">Talks end: Mira Halvorsen left Norvania.</p><p id="second">In the evening Halvorsen met Tadeo Brix.</p><p id="third">Nothing else happened.</p></main><div class="tall"></div>`;

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, { script }] = await Promise.all([startStage(), bundle('tests/content/stage-reader.ts')]);
}, 60_000);
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await openStage(browser, BODY);
  await page.addScriptTag({ content: script });
  await page.waitForFunction(() => CSS.highlights.has('gloss-person'));
}, 20_000);

const run = (command: ReaderCommand): Promise<void> => page.evaluate((which) => window.readerStage.reader.run(which), command);
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
const nameShown = (): Promise<string | null> =>
  page.evaluate(() => (document.querySelector('gloss-card') && window.readerStage.root?.querySelector('.name')?.textContent) ?? null);
const cardShows = (name: string | null): Promise<void> => expect.poll(nameShown, { timeout: 4000 }).toBe(name);

/** Middle of the words in a paragraph. */
async function middleOf(paragraph: string, words: string): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(
    (selector, wanted) => {
      const node = [...(document.querySelector(selector)?.childNodes ?? [])].find((one) => one instanceof Text && one.data.includes(wanted));
      const range = document.createRange();
      if (!(node instanceof Text)) throw new Error(`No "${wanted}" in ${selector}`);
      range.setStart(node, node.data.indexOf(wanted));
      range.setEnd(node, node.data.indexOf(wanted) + wanted.length);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    paragraph,
    words,
  );
}
async function hover(paragraph: string, words: string): Promise<void> {
  const { x, y } = await middleOf(paragraph, words);
  await page.mouse.move(x, y, { steps: 3 });
}
async function click(paragraph: string, words: string): Promise<void> {
  const { x, y } = await middleOf(paragraph, words);
  await page.mouse.click(x, y);
}

describe('a reader who is not writing', () => {
  test('gets the card by hovering while a field only has the focus', async () => {
    await page.focus('#search');
    await hover('#first', 'Halvorsen');
    await cardShows('Halvorsen');
  });

  test('gets the card by hovering and by a click while an old selection stands elsewhere', async () => {
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('#third') as Element));
    await hover('#second', 'Brix');
    await cardShows('Brix');
    // Where the page keeps the selection through a click.
    await page.evaluate(() => document.addEventListener('mousedown', (event) => event.preventDefault()));
    await click('#first', 'Halvorsen');
    await cardShows('Halvorsen');
  });

  test('selects words of a mark, by dragging or a double click, without a card', async () => {
    await page.evaluate(() => window.readerStage.reader.setPreferences({ ...window.readerStage.preferences, cards: false }));
    const { x, y } = await middleOf('#first', 'Mira Halvorsen');
    await page.mouse.move(x - 20, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y, { steps: 4 });
    await page.mouse.up();
    await pause(150);
    expect([await nameShown(), await page.evaluate(() => document.getSelection()?.isCollapsed)]).toEqual([null, false]);
    await page.mouse.click(x, y, { count: 2 });
    await pause(150);
    expect([await nameShown(), await page.evaluate(() => document.getSelection()?.toString())]).toEqual([null, 'Halvorsen']);
  });
});

describe('the active mark', () => {
  /** The words that the active highlight paints now. */
  const active = (): Promise<string | null> =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('gloss-active') ?? [];
      return range?.startContainer instanceof Text ? range.startContainer.data.slice(range.startOffset, range.endOffset) : null;
    });
  const activeIs = (words: string | null): Promise<void> => expect.poll(active, { timeout: 4000 }).toBe(words);

  test('goes with Escape, also where no card is open', async () => {
    await run('next-mention');
    await activeIs('Mira Halvorsen');
    await page.keyboard.press('Escape');
    await activeIs(null);
  });

  test('stands where the card stands: opened by key or hand, walked on by its buttons', async () => {
    await run('open-card');
    await activeIs('Mira Halvorsen');
    await cardShows('Halvorsen');
    await page.evaluate(() => window.readerStage.root?.querySelectorAll<HTMLElement>('.foot button')[1]?.click());
    await activeIs('Halvorsen');
    await run('close-card');
    await activeIs(null);
    await click('#second', 'Brix');
    await activeIs('Tadeo Brix');
    await page.mouse.click(5, 600);
    await activeIs(null);
  });

  test('stays while the page changes beside it', async () => {
    await run('next-mention');
    await page.evaluate(() => document.querySelector('#third')?.append(' (updated)'));
    await pause(500);
    await activeIs('Mira Halvorsen');
  });

  test('is where the keyboard goes on: after a card that was clicked open and closed, after a change of the page and of the settings', async () => {
    await click('#second', 'Halvorsen');
    await cardShows('Halvorsen');
    await run('close-card');
    await page.evaluate(() => document.querySelector('#third')?.append(' (updated)'));
    await page.waitForFunction(() => window.readerStage.log.length === 2, { timeout: 6000 });
    await page.evaluate(() => window.readerStage.reader.setPreferences({ ...window.readerStage.preferences, density: 'first' }));
    await page.evaluate(() => window.readerStage.reader.setPreferences(window.readerStage.preferences));
    await run('next-mention');
    await activeIs('Tadeo Brix');
  });
});

describe('edits while the article is being read', () => {
  test('are read too', async () => {
    await page.evaluate(() => {
      window.readerStage.readingTime = 900;
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Norvania waited.';
      document.querySelector('#third')?.after(paragraph);
    });
    await page.waitForFunction(() => window.readerStage.log.length === 2, { timeout: 6000 });
    await page.evaluate(() => {
      window.readerStage.readingTime = 0;
      document.querySelector('#second')?.replaceChildren('Later Mira Halvorsen left Brix.');
    });
    await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('gloss-person') ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset))), { timeout: 8000 }).toEqual(['Mira Halvorsen', 'Mira Halvorsen', 'Brix']);
  });
});

describe('an open card, when the article is read again', () => {
  const reread = (): Promise<unknown> => page.waitForFunction(() => window.readerStage.log.length >= 2, { timeout: 6000 });

  test('stays at its mark when text changes elsewhere, and moves with it', async () => {
    await click('#second', 'Brix');
    await cardShows('Brix');
    const before = await page.evaluate(() => window.readerStage.root?.querySelector('.card')?.getBoundingClientRect().top ?? 0);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Norvania, an hour later: (updated)';
      document.querySelector('#first')?.after(paragraph);
    });
    await reread();
    await pause(150);
    expect(await nameShown()).toBe('Brix');
    expect(await page.evaluate(() => window.readerStage.root?.querySelector('.card')?.getBoundingClientRect().top ?? 0)).toBeGreaterThan(before + 20);
  });

  test('closes when its mark is gone', async () => {
    await click('#second', 'Brix');
    await cardShows('Brix');
    await page.evaluate(() => document.querySelector('#second')?.replaceChildren('In the evening nobody came.'));
    await reread();
    await cardShows(null);
  });
});

test('a page that is gone back to has its cards at once, though the background forgot it and reads it again', async () => {
  await page.evaluate(() => {
    window.readerStage.readingTime = 1_000;
    window.readerStage.forgotten = [...document.querySelectorAll('main p')].map(({ textContent }) => textContent).join('\n\n');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await hover('#second', 'Brix');
  await cardShows('Brix');
});

describe('a card on its way, when the article is read again', () => {
  const restOn = (show: number): Promise<void> => page.evaluate((delay) => window.readerStage.reader.setPreferences({ ...window.readerStage.preferences, delays: { show: delay, hide: 100 } }), show);
  const reread = (): Promise<unknown> => page.waitForFunction(() => window.readerStage.log.length >= 2, { timeout: 6000 });
  /** Gives each mark behind it another number. */
  const nameAhead = (): Promise<void> => page.evaluate(() => document.querySelector('#first')?.prepend('Norvania: '));

  test('comes, though the pointer does not move again', async () => {
    await restOn(1_500);
    await hover('#second', 'Brix');
    await nameAhead();
    await reread();
    await cardShows('Brix');
  });

  test('comes for what the pointer moves to, also where that has the number of what it left', async () => {
    await restOn(300);
    await hover('#second', 'Halvorsen');
    await cardShows('Halvorsen');
    await page.evaluate(() => document.querySelector('#first')?.replaceChildren('Talks end: nobody left Norvania.'));
    await reread();
    await pause(200);
    const { x, y } = await middleOf('#second', 'Brix');
    await page.mouse.move(x, y);
    await cardShows('Brix');
  });
});

test('with marks switched off the keyboard still walks through all mentions and opens cards; the pointer opens none', async () => {
  await page.evaluate(() => window.readerStage.reader.setPreferences({ ...window.readerStage.preferences, density: 'off' }));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await hover('#second', 'Brix');
  await pause(400);
  expect(await nameShown()).toBeNull();
  for (const name of ['Halvorsen', 'Norvania']) {
    await run('next-mention');
    await run('open-card');
    await cardShows(name);
  }
});

describe('marks follow edits by block', () => {
  const painted = (): Promise<string[]> => page.evaluate(() => [...(CSS.highlights.get('gloss-person') ?? [])].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)));
  const finds = (): Promise<number> => page.evaluate(() => window.readerStage.finds);

  test.each([
    ['its text is changed', () => { const text = document.querySelector('#second')?.firstChild as Text; text.data = `First Halvorsen came. ${text.data}`; }],
    ['its nodes are replaced', () => { const second = document.querySelector('#second'); second?.replaceChildren(Object.assign(document.createElement('b'), { textContent: 'First' }), ` Halvorsen came. ${second.textContent}`); }],
  ])('a paragraph is marked anew without a look at the page, when %s', async (_, edit) => {
    expect(await painted()).toEqual(['Mira Halvorsen', 'Halvorsen', 'Tadeo Brix']);
    await page.evaluate(edit);
    await expect.poll(painted, { timeout: 6000 }).toEqual(['Mira Halvorsen', 'Halvorsen', 'Halvorsen', 'Tadeo Brix']);
    expect(await finds()).toBe(1);
  });

  test.each([
    ['a paragraph comes', () => document.querySelector('#second')?.after(Object.assign(document.createElement('p'), { textContent: 'Brix again.' }))],
    ['a paragraph becomes two', () => { const second = document.querySelector('#second'); second?.replaceChildren(...['Then Halvorsen', 'met Tadeo Brix, not Brix.'].map((textContent) => Object.assign(document.createElement('div'), { textContent }))); }],
  ])('the page is looked at when %s', async (_, edit) => {
    await page.evaluate(edit);
    await expect.poll(finds, { timeout: 6000 }).toBe(2);
  });
});

test('of very many marks those around the view are painted, and others when the reader gets there', async () => {
  const state = (): Promise<{ size: number; last: boolean }> =>
    page.evaluate(() => {
      const ranges = [...(CSS.highlights.get('gloss-person') ?? [])];
      return { size: ranges.length, last: ranges.some(({ startContainer }) => startContainer.parentElement?.id === 'last') };
    });
  await page.evaluate(() => {
    const paragraphs = Array.from({ length: 300 }, () => Object.assign(document.createElement('p'), { textContent: 'Then Halvorsen met Brix. '.repeat(10) }));
    document.querySelectorAll('main p').forEach((paragraph) => paragraph.remove());
    document.querySelector('main')?.append(...paragraphs, Object.assign(document.createElement('p'), { id: 'last', textContent: 'At last Halvorsen met Brix.' }));
  });
  await expect.poll(state, { timeout: 8000 }).toEqual({ size: 2_000, last: false });
  await page.evaluate(() => document.querySelector('#last')?.scrollIntoView());
  await expect.poll(state, { timeout: 8000 }).toMatchObject({ last: true });
}, 30_000);
