// @vitest-environment happy-dom
/** Hostile texts in every place where card and popup show text of a page or a glossary: they stay text, and turn nothing around them. */
import { render, type ComponentChild } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CardBody } from '../../src/card/views/card-view.tsx';
import type { CardView, Digest } from '../../src/core/digest.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { surround } from '../../src/ui/parts/page.tsx';
import { TabPage } from '../../src/ui/parts/tab-page.tsx';
import { createWords } from '../../src/words/words.ts';
import { amount } from '../amount.ts';
import { cardView, cardWords, catalogueOf, DIGEST } from '../card/fixture.ts';
import { fakeDoor, tabState } from '../ui/fake-door.ts';
import { settled } from '../ui/settled.ts';
import { hostileTexts } from './hostile-texts.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

const TEXTS = hostileTexts();
/** Values that are no text of others: keys, kinds, dates, languages, initials (two letters, of our own working out). */
const OURS = new Set(['id', 'initials', 'kind', 'rule', 'lang', 'status', 'form', 'certainty', 'asOf', 'from', 'to', 'date', 'published', 'articleDate', 'language', 'coverage', 'entity', 'type', 'precision']);

/** The same data with each text of others replaced. */
function poisoned<T>(value: T, text: string, key = ''): T {
  if (typeof value === 'string') return (OURS.has(key) ? value : text) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => poisoned(item, text, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poisoned(item, text, name)])) as T;
}

const actions = { onStep: () => undefined, onReveal: () => undefined, onGo: () => undefined, onPin: () => undefined, onClose: () => undefined, onPanel: null };
const cardOf = (view: CardView): ComponentChild => <CardBody view={view} words={cardWords()} here={null} pinned={false} actions={actions} />;

/** What stands there, by name, and the attributes that could act. */
const shapesOf = (root: Element): string[] => [...root.querySelectorAll('*')].map((element) => [element.localName, ...element.getAttributeNames().filter((name) => /^on|href|src|style/i.test(name))].join(' '));

/** Harmless texts, short and long: long ones are folded. */
const HARMLESS = ['Mira', 'Mira and the ferrymen '.repeat(30)];

/** Text nodes with one of the spoilers that stand in no isolate of their own. */
function loose(root: Element): string[] {
  const walker = document.createTreeWalker(root, 4);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const outside = text.replace(/\u2068[^]*\u2069/gu, '');
    if (/[\u202a-\u202e\u2066\u2067\u200f]/u.test(outside) && !node.parentElement?.closest('bdi, [dir=auto], title')) found.push(text);
  }
  return found;
}

function drawn(content: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(content, root);
  return root;
}

describe('hostile texts', () => {
  it('are a thousand and more', () => expect(new Set(TEXTS).size).toBeGreaterThanOrEqual(1_000));

  it('stay text in the card, and turn nothing around them', () => {
    const usual = new Set(HARMLESS.flatMap((text) => shapesOf(drawn(cardOf(poisoned(cardView(), text))))));
    for (const text of TEXTS.filter((_, i) => i % amount(11, 1) === 0)) {
      const root = drawn(cardOf(poisoned(cardView(), text)));
      expect(shapesOf(root).filter((shape) => !usual.has(shape))).toEqual([]);
      expect(root.querySelector('.name')?.textContent).toContain(text);
      expect(loose(root)).toEqual([]);
    }
  }, 120_000);

  it('stay text in the popup, and turn nothing around them', async () => {
    const shown = async (digest: Digest): Promise<HTMLElement> => {
      const root = document.createElement('div');
      document.body.replaceChildren(root);
      await settled(() => render(surround(fakeDoor({ state: tabState({ digest }) }).door, { words: createWords(catalogueOf('en')), settings: DEFAULT_SETTINGS }, <TabPage follow={false} offersPanel />), root));
      return root;
    };
    const usual = new Set([...shapesOf(await shown(poisoned(DIGEST, HARMLESS[0] ?? ''))), ...shapesOf(await shown(poisoned(DIGEST, HARMLESS[1] ?? '')))]);
    // Each vector once, each spoiler too: a popup is a large thing.
    for (const text of TEXTS.filter((_, i) => i % 37 === 0)) {
      const root = await shown(poisoned(DIGEST, text));
      expect(shapesOf(root).filter((shape) => !usual.has(shape))).toEqual([]);
      expect(root.querySelector('h1')?.textContent).toBe(text);
      expect(loose(root)).toEqual([]);
    }
  }, 120_000);
});
