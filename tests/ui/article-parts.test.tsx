// @vitest-environment happy-dom
/** The parts of a read article, in the interface's language. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Digest } from '../../src/core/digest.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { ArticleView } from '../../src/ui/parts/article-view.tsx';
import { surround } from '../../src/ui/parts/page.tsx';
import { TroubleNote } from '../../src/ui/parts/trouble.tsx';
import { createWords } from '../../src/words/words.ts';
import { catalogueOf, DIGEST, type TestLanguage } from '../card/fixture.ts';
import { fakeDoor, TAB, tabState } from './fake-door.ts';
import { settled } from './settled.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const surroundings = (lang: TestLanguage) => ({ words: createWords(catalogueOf(lang)), settings: DEFAULT_SETTINGS });
const draw = (changes: Partial<Digest> = {}, lang: TestLanguage = 'en'): Promise<void> =>
  settled(() => render(surround(fakeDoor().door, surroundings(lang), <ArticleView digest={{ ...DIGEST, ...changes }} tabId={TAB} onReveal={() => undefined} />), root));
const toTab = (number: number): Promise<void> => settled(() => root.querySelectorAll<HTMLElement>('[role=tab]')[number]?.click());
const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ').trim());

test('the link of a summary sentence stays with its last word, also where that belongs to a name', async () => {
  const mentions = [{ start: 4, end: 18, entity: 'halvorsen', kind: 'person' as const }];
  await draw({ summary: [{ start: 0, end: 18, paragraph: 1, text: 'Met Mira Halvorsen', mentions }, { start: 20, end: 60, paragraph: 2, text: `See ${'x'.repeat(36)}`, mentions: [] }] });
  expect(texts('.summary .end')).toEqual(['Halvorsen ¶ 1', '¶ 2']);
  expect(texts('.summary .marked')).toEqual(['Mira', 'Halvorsen']);
  expect(texts('.summary p')).toEqual([`Met Mira Halvorsen ¶ 1 See ${'x'.repeat(36)} ¶ 2`]);
});

test('the words of a date are told unless they only repeat it', async () => {
  const [entry] = DIGEST.timeline;
  const told = (date: string, words: string, start: number) => ({ ...(entry ?? { text: '', people: [], end: 0, paragraph: 1 }), date, words, start });
  await draw({ timeline: [told('1988', '1988', 1), told('2020-07-22', 'July 22, 2020', 2), told('2020-07-22', 'last Sunday', 3)] });
  await toTab(3);
  expect(texts('.timeline .quiet')).toEqual(['“last Sunday”']);
});

test('in Arabic the Arabic name comes first, and English sentences have their own direction', async () => {
  await draw({}, 'ar');
  expect([texts('.row .name')[0], texts('.row .local')[0]]).toEqual(['ميرا هالفرسن', 'Mira Halvorsen']);
  await toTab(1);
  expect([texts('.speaker .name')[0], root.querySelector('blockquote')?.dir]).toEqual(['ميرا هالفرسن', 'auto']);
  await toTab(3);
  expect(root.querySelector<HTMLElement>('.sentence')?.dir).toBe('auto');
});

test.each([
  ['language', []],
  ['nobody-known', ['Read the page again']],
] as const)('above an article, %s offers: %s', async (trouble, steps) => {
  await settled(() => render(surround(fakeDoor().door, surroundings('en'), <TroubleNote state={{ ...tabState(), trouble }} reopen={() => undefined} />), root));
  expect(texts('.note button.plain')).toEqual(steps);
});
