/** axe with the real style sheets on every surface and state: light in English, dark in Arabic, and at 400 % zoom. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestLanguage } from '../card/fixture.ts';
import { bundle, openStage, startStage, type Bundle, type Look } from './stage.ts';
import type { Surface } from './stage-pages.tsx';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TROUBLES: readonly Surface[] = ['not-an-article', 'nobody-known', 'no-permission', 'restricted-page', 'language', 'off-everywhere', 'off-site', 'off-page', 'too-long', 'error'];
const SURFACES: readonly Surface[] = ['card', 'unknown-card', 'options', 'choice', 'loading', 'ready', ...TROUBLES];

let browser: Browser;
let bundled: Bundle;
/** One page for each look: most of the time goes into opening pages and loading axe. */
const pages = new Map<string, Promise<Page>>();

beforeAll(async () => {
  [browser, bundled] = await Promise.all([startStage(), bundle('tests/ui/stage-pages.tsx')]);
}, 60_000);
afterAll(() => browser?.close());

async function pageFor(look: Look): Promise<Page> {
  // Still pictures: while the card fades in, its contrast is not yet what it will be.
  const page = await openStage(browser, '<div id="root"></div>', { reducedMotion: true, ...look });
  await page.addStyleTag({ content: bundled.style });
  for (const content of [bundled.script, AXE]) await page.addScriptTag({ content });
  return page;
}

async function draw(surface: Surface, lang: TestLanguage, look: Look): Promise<Page> {
  const key = JSON.stringify(look);
  if (!pages.has(key)) pages.set(key, pageFor(look));
  const page = (await pages.get(key)) as Page;
  await page.evaluate((what, language) => window.drawSurface(what, language), surface, lang);
  return page;
}

/** "serious color-contrast: <span …>" for each finding; moderate ones count too. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return violations.flatMap(({ impact, id, nodes }) => nodes.map((node) => `${impact} ${id}: ${node.html.slice(0, 160)}`));
}

describe.each([
  ['en', false],
  ['ar', true],
] as const)('%s, dark: %s', (lang, dark) => {
  test.each(SURFACES)('%s', async (surface) => {
    const page = await draw(surface, lang, { dark });
    expect(await findings(page)).toEqual([]);
  }, 20_000);

  test('each tab, and a row that is open', async () => {
    const page = await draw('ready', lang, { dark });
    await page.click('.row-head');
    for (const tab of await page.$$('[role=tab]')) {
      expect(await findings(page)).toEqual([]);
      await tab.click();
    }
    expect(await findings(page)).toEqual([]);
  }, 20_000);
});

describe('400 % zoom (320 × 256 CSS pixels): nothing is cut off sideways', () => {
  test.each(SURFACES)('%s', async (surface) => {
    const page = await draw(surface, 'en', { width: 320, height: 256 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  }, 20_000);
});
