/** Pages as the web is: moved, redrawn, routed, shadowed, left and come back to. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../src/build/browsers/session.ts';
import type { Lab } from '../browser/lab.ts';
import type { Pixels } from '../browser/png.ts';
import { pause, settled, turn } from './ground.ts';
import { dialogPage, framedPages, fullscreenPage, latePage, PARAGRAPHS, plainPage, redrawnPage, routes, shadowPage, styledPages } from './live-pages.ts';

/** Colour of the line under people. */
const INK = [168, 35, 27];

function inked(pixels: Pixels): number {
  let count = 0;
  for (let y = 0; y < pixels.height; y++) for (let x = 0; x < pixels.width; x++) if (pixels.at(x, y).every((value, i) => Math.abs(value - (INK[i] ?? 0)) < 30)) count++;
  return count;
}

/** What is painted as people, in words, in the order of the registry. */
const people = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...((CSS.highlights.get('gloss-person') as unknown as Set<StaticRange> | undefined) ?? [])].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)));

const readPage = async (lab: Lab, page: Page): Promise<void> => {
  const [state] = await settled(lab, [page]);
  expect(state).toMatchObject({ phase: 'ready' });
  await lab.painted(page);
};

/** Rests the pointer on a person that is painted and in view, wherever it stands. */
async function hoverPerson(lab: Lab, page: Page, name: string): Promise<void> {
  const point = await page.evaluate((wanted) => {
    for (const { startContainer, startOffset, endOffset } of (CSS.highlights.get('gloss-person') as unknown as Set<StaticRange>)) {
      if (!(startContainer as Text).data.slice(startOffset, endOffset).includes(wanted)) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(startContainer, endOffset);
      const box = range.getBoundingClientRect();
      if (box.top > 0 && box.bottom < innerHeight && box.left > 0 && box.right < innerWidth) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, name);
  if (!point) throw new Error(`No "${name}" is in view.`);
  await pause(300);
  await page.mouse.move(2, 2);
  await page.mouse.move(point.x - 1, point.y);
  await page.mouse.move(point.x, point.y);
  await waitFor(async () => (await lab.cardName(page)) === 'Hassan Rouhani', `the card of ${name}`);
}

export function liveJourneys(lab: () => Lab): void {
  describe('a page that lives', () => {
    beforeAll(() => turn(lab(), true));

    it.each(styledPages)('has cards on %s', async (_, made) => {
      const page = await lab().open(made);
      await readPage(lab(), page);
      await hoverPerson(lab(), page, 'Rouhani');
      await page.close();
    });

    it('is read in an open shadow root, slots and all, and follows what changes there', async () => {
      const page = await lab().open(shadowPage);
      // The detector looks at the document only: the reader's click is what opens such a page.
      await lab().readAndClose(page);
      await lab().painted(page);
      expect((await people(page)).filter((name) => name.includes('Rouhani')).length).toBeGreaterThanOrEqual(3);
      expect(inked(await lab().pixels(page))).toBeGreaterThan(50);
      await hoverPerson(lab(), page, 'Rouhani');
      await page.evaluate(() => {
        const heading = document.querySelector('x-story')?.shadowRoot?.querySelector('p');
        heading?.append(' Later, Hassan Rouhani left.');
      });
      const before = (await people(page)).length;
      await waitFor(async () => (await people(page)).length > before, 'the new name to be marked');
      await page.close();
    });

    it.each(routes)('is read anew when its next story comes by %s', async (_, made) => {
      const page = await lab().open(made);
      await readPage(lab(), page);
      await page.click('#next');
      await waitFor(async () => (await lab().stateOf(page))?.digest?.title === 'What the ferrymen said', 'the second story to be read');
      await page.close();
    });

    it('is read when its article comes late, into elements that were there', async () => {
      const page = await lab().open(latePage);
      await readPage(lab(), page);
      await page.close();
    });

    it.each(framedPages)('is read in a frame of the same site that comes %s', async (_, made) => {
      const page = await lab().open(made);
      const [state] = await settled(lab(), [page]);
      if (state?.phase !== 'ready') await waitFor(async () => (await lab().stateOf(page))?.phase === 'ready', 'the frame to be read');
      const marked = (): Promise<string[]> =>
        page.evaluate(() => {
          const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null | undefined;
          return [...((view?.CSS.highlights.get('gloss-person') as unknown as Set<StaticRange> | undefined) ?? [])].map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset));
        });
      await waitFor(async () => (await marked()).includes('Rouhani'), 'marks in the frame');
      expect(inked(await lab().pixels(page))).toBeGreaterThan(50);
      const at = await page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const inner = frame?.contentDocument;
        const text = inner?.querySelector('p')?.firstChild;
        if (!frame || !inner || !text) throw new Error('The frame is empty.');
        const range = inner.createRange();
        range.setStart(text, 17);
        range.setEnd(text, 24);
        const [outer, box] = [frame.getBoundingClientRect(), range.getBoundingClientRect()];
        return { x: outer.left + box.left + box.width / 2, y: outer.top + box.top + box.height / 2 };
      });
      await page.mouse.move(at.x - 1, at.y);
      await page.mouse.move(at.x, at.y);
      await waitFor(() => page.evaluate(() => document.querySelector('iframe')?.contentDocument?.querySelector('gloss-card')?.matches(':popover-open') ?? false), 'the card in the frame');
      await turn(lab(), false);
      await waitFor(async () => (await marked()).length === 0, 'the marks to go');
      expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument?.adoptedStyleSheets.length)).toBe(0);
      await turn(lab(), true);
      await page.close();
    });

    it('shows its marks again when the reader comes back to it', async () => {
      const page = await lab().open(plainPage);
      await readPage(lab(), page);
      const address = page.url();
      lab().site.serve('http://news.test/elsewhere', { body: '<p>Nothing.</p>' });
      await page.goto('http://news.test/elsewhere');
      await page.goBack();
      expect(page.url()).toBe(address);
      await lab().painted(page);
      await waitFor(async () => (await lab().stateOf(page))?.phase === 'ready', 'the page to be read again');
      await hoverPerson(lab(), page, 'Rouhani');
      await page.close();
    });

    it('has its card in a modal dialog, where it can be used', async () => {
      const page = await lab().open(dialogPage);
      await readPage(lab(), page);
      await hoverPerson(lab(), page, 'Rouhani');
      expect(await page.evaluate(() => document.querySelector('gloss-card')?.parentElement?.localName)).toBe('dialog');
      await page.close();
    });

    it('has its card in an element that is fullscreen', async () => {
      const page = await lab().open(fullscreenPage);
      await readPage(lab(), page);
      await page.click('#full');
      await waitFor(() => page.evaluate(() => document.fullscreenElement !== null), 'the article to fill the screen');
      await pause(400);
      await hoverPerson(lab(), page, 'Rouhani');
      expect(await page.evaluate(() => document.querySelector('gloss-card')?.parentElement?.id)).toBe('story');
      await page.evaluate(() => document.exitFullscreen());
      await page.close();
    });

    it('has its marks on the words that they are of, through every redrawing', async () => {
      const page = await lab().open(redrawnPage);
      await readPage(lab(), page);
      for (let round = 0; round < 3; round++) {
        await page.evaluate((words) => (window as unknown as { redraw: (words: string) => void }).redraw(words), `In the ${round + 1}. hour,`);
        await pause(120);
        expect((await people(page)).filter((name) => !/^(?:(?:President )?(?:Hassan )?Rouhani|(?:Tadeo )?Brix|(?:Leocadia )?Ostrava)$/.test(name))).toEqual([]);
      }
      const before = (await people(page)).length;
      await page.evaluate((text) => (window as unknown as { append: (text: string) => void }).append(text), PARAGRAPHS[0] ?? '');
      await waitFor(async () => (await people(page)).length > before, 'marks in what was scrolled to');
      await page.close();
    });

    it('that clears the registry gets the marks back, and gets its way when it goes on', async () => {
      const page = await lab().open(plainPage);
      await readPage(lab(), page);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.adoptedStyleSheets = [];
      });
      await lab().painted(page);
      const fights = await page.evaluate(async () => {
        let count = 0;
        const story = document.querySelector('#story');
        for (let i = 0; i < 60; i++) {
          if (CSS.highlights.has('gloss-person')) count++;
          CSS.highlights.clear();
          // Edits outside of the words are what a watcher could take for a reason to paint again.
          story?.setAttribute('data-round', String(i));
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return count;
      });
      expect(fights).toBeLessThanOrEqual(6);
      await page.close();
    });

    it('is printed with its cast when asked, also where it forbids styles; the page sees no word of it, and nothing is left', async () => {
      await turn(lab(), true);
      const page = await lab().open({ ...plainPage, headers: { 'content-security-policy': "style-src 'none'" } });
      await readPage(lab(), page);
      await page.evaluate(() => {
        const log: string[] = [];
        Object.assign(window, { log });
        new MutationObserver((records) => {
          for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) if (node instanceof HTMLElement) log.push(`${node.localName} came ${getComputedStyle(node).display} ${String(node.shadowRoot)} ${node.innerHTML}`);
        }).observe(document.body, { childList: true });
        for (const name of ['beforeprint', 'afterprint']) addEventListener(name, () => log.push(name));
      });
      const { popup } = await lab().read(page);
      await waitFor(async () => popup.evaluate((root) => [...root.querySelectorAll('.bottom button')].some((button) => button.textContent === 'Print with cast')), 'the button');
      await popup.evaluate((root) => [...root.querySelectorAll('.bottom button')].find((button) => button.textContent === 'Print with cast')?.setAttribute('data-test', 'print'));
      await popup.click('[data-test=print]');
      const log = (): Promise<string[]> => page.evaluate(() => (window as unknown as { log: string[] }).log);
      await waitFor(async () => (await log()).includes('beforeprint'), 'the printing');
      if (lab().session.name === 'chromium') {
        await page.emulateMediaType('print');
        expect(await page.evaluate(() => document.querySelector('gloss-cast')?.getBoundingClientRect().height ?? 0)).toBeGreaterThan(100);
        // In this run nobody closes the dialog.
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      }
      await waitFor(() => page.evaluate(() => document.querySelector('gloss-cast') === null), 'the cast to go');
      expect(await log()).toEqual(['gloss-cast came none null ', 'beforeprint', 'afterprint']);
      await lab().session.closePopup();
      await page.close();
    });
  });
}

/** Only Chromium lets a run look at a page as it is printed. */
export function printJourney(lab: () => Lab): void {
  it('a page is printed without marks', async () => {
    await turn(lab(), true);
    const page = await lab().open(plainPage);
    await readPage(lab(), page);
    expect(inked(await lab().pixels(page))).toBeGreaterThan(50);
    await page.emulateMediaType('print');
    expect(inked(await lab().pixels(page))).toBe(0);
    await page.close();
  });
}
