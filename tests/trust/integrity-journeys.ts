/** The page is the reader's: every node is the same one before and after, on and off. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Lab } from '../browser/lab.ts';
import type { SitePage } from '../browser/site.ts';
import { amount, pagesFolder } from '../amount.ts';
import { generatedPage } from './generated-pages.ts';
import { differences, errorsOf, gone, pagesIn, remember, settled, turn } from './ground.ts';

/** Tabs that are open at the same time. */
const BATCH = 10;
/** Pages of others have scripts of their own, which change them: they are shown without. */
const WITHOUT_SCRIPTS = { 'content-security-policy': "script-src 'none'; img-src 'none'; frame-src 'none'; connect-src 'none'" };

interface Outcome {
  readonly read: number;
  readonly found: readonly string[];
}

async function checkBatch(lab: Lab, pages: readonly SitePage[], first: number): Promise<Outcome> {
  await turn(lab, false);
  const opened: { readonly page: Page; readonly errors: readonly string[] }[] = [];
  for (const page of pages) {
    const tab = await lab.open(page);
    const errors = errorsOf(tab);
    await remember(tab);
    opened.push({ page: tab, errors });
  }
  await turn(lab, true);
  const states = await settled(lab, opened.map(({ page }) => page));
  const found: string[] = [];
  const note = (what: string, list: readonly string[], i: number): void => void found.push(...list.map((one) => `page ${first + i}, ${what}: ${one}`));
  for (const [i, { page }] of opened.entries()) note('on', await differences(page, false), i);
  await turn(lab, false);
  for (const [i, { page, errors }] of opened.entries()) {
    await gone(page);
    note('off', await differences(page, true), i);
    note('console', errors, i);
    await page.close();
  }
  return { read: states.filter(({ phase }) => phase === 'ready').length, found };
}

async function checkAll(lab: Lab, pages: readonly SitePage[]): Promise<Outcome> {
  let read = 0;
  const found: string[] = [];
  for (let at = 0; at < pages.length; at += BATCH) {
    const outcome = await checkBatch(lab, pages.slice(at, at + BATCH), at);
    read += outcome.read;
    found.push(...outcome.found);
  }
  return { read, found };
}

export function integrityJourneys(lab: () => Lab): void {
  const count = amount(10, 220);
  it(`${count} pages of many styles: every node, its text, its parent and its attributes are the same, on and off, and no error is told`, async () => {
    const { read, found } = await checkAll(lab(), Array.from({ length: count }, (_, seed) => generatedPage(seed)));
    expect(found).toEqual([]);
    // Without readings there would be nothing to see.
    expect(read).toBeGreaterThan(count * 0.7);
  }, amount(90_000, 1_800_000));

  it.runIf(pagesFolder !== null)('the pages of the folder come out as they were', async () => {
    const pages = pagesIn(pagesFolder ?? '').map(({ body }) => ({ body, headers: WITHOUT_SCRIPTS }));
    const { found } = await checkAll(lab(), pages.slice(0, 400));
    expect(found).toEqual([]);
  }, 3_000_000);
}
