// @vitest-environment happy-dom
/** The button that prints a page with its cast. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { CastSheet } from '../../src/platform/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { surround } from '../../src/ui/parts/page.tsx';
import { TabPage } from '../../src/ui/parts/tab-page.tsx';
import { createWords } from '../../src/words/words.ts';
import { catalogueOf } from '../card/fixture.ts';
import { fakeDoor, TAB, tabState } from './fake-door.ts';
import { settled } from './settled.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

test('the cast is printed as finished strings; where no script may enter, that is said', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  const world = fakeDoor({ state: tabState() });
  await settled(() => render(surround(world.door, { words: createWords(catalogueOf('en')), settings: DEFAULT_SETTINGS }, <TabPage follow={false} offersPanel />), root));
  const press = (): Promise<void> => settled(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Print with cast')?.click());
  const isRefused = (): boolean => root.textContent?.includes('does not let Gloss into this page now') ?? false;

  await press();
  const [name, params] = world.calls.at(-1) ?? [];
  expect([name, params]).toMatchObject(['ui.print', { tabId: TAB, sheet: { heading: 'Who is who in this article', lang: 'en', direction: 'ltr' } }]);
  const [first] = (params as { readonly sheet: CastSheet }).sheet.people;
  const plain = (line: string | undefined): string | undefined => line?.replace(/[\u2068\u2069]/gu, '');
  expect(plain(first?.called)).toBe('Mira Halvorsen');
  expect(first?.about.map(plain)).toEqual(['Harbour Minister of Norvania · as of March 2021', 'Leads the talks on the northern harbour.']);
  // Each part keeps its own direction in a line of the other.
  expect(first?.about[0]).toMatch(/^\u2068Harbour Minister of Norvania\u2069 · \u2068as of .*\u2069$/u);
  expect(isRefused()).toBe(false);

  world.answerWith(() => {
    throw new Error('Missing host permission for the tab');
  });
  await press();
  expect(isRefused()).toBe(true);
});
