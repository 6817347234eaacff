// @vitest-environment happy-dom
import { render } from 'preact';

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings-schema.ts';
import { About } from '../../src/ui/options/about.tsx';
import { Cards } from '../../src/ui/options/cards.tsx';
import { Keyboard } from '../../src/ui/options/keyboard.tsx';
import { Language } from '../../src/ui/options/language.tsx';
import { Marks } from '../../src/ui/options/marks.tsx';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { Sites } from '../../src/ui/options/sites.tsx';
import { surround } from '../../src/ui/parts/page.tsx';
import { createWords } from '../../src/words/words.ts';
import { catalogueOf } from '../card/fixture.ts';
import { fakeDoor } from './fake-door.ts';
import { settled } from './settled.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

async function draw(world: ReturnType<typeof fakeDoor>, settings: Settings = world.settings()): Promise<void> {
  const words = createWords(catalogueOf('en'));
  const page = (
    <OptionsPage>
      <Sites />
      <Marks />
      <Cards />
      <Language />
      <Keyboard />
      <About />
    </OptionsPage>
  );
  await settled(() => render(surround(world.door, { words, settings }, page), root));
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
const control = (label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll('label')].find((one) => plain(one.textContent).startsWith(label))?.querySelector('input');
  if (!found) throw new Error(`No control "${label}".`);
  return found;
};
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => plain(one.getAttribute('aria-label') ?? one.textContent) === label);
  if (!found) throw new Error(`No button "${label}".`);
  return found;
};
const click = (element: HTMLElement): Promise<void> => settled(() => element.click());

describe('what is changed is stored at once and said', () => {
  test.each<[string, Partial<Settings>]>([
    ['The first in each paragraph', { density: 'paragraph' }],
    ['Quotations', { kinds: { ...DEFAULT_SETTINGS.kinds, quote: false } }],
    ['One colour, by line only', { palette: 'monochrome' }],
    ['Show a card when the pointer rests', { cards: false }],
  ])('%s', async (label, expected) => {
    const world = fakeDoor();
    await draw(world);
    await click(control(label));
    expect(world.settings()).toEqual({ ...DEFAULT_SETTINGS, ...expected });
    expect(plain(root.querySelector('.report')?.textContent)).toBe('Saved.');
  });

  test('a language', async () => {
    const world = fakeDoor();
    await draw(world);
    const select = root.querySelector('select');
    if (!select) throw new Error('No select.');
    expect([...select.options].map((option) => option.textContent)).toEqual(['As the browser', 'English', 'العربية', 'فارسی']);
    select.value = 'fa';
    await settled(() => select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(world.settings().language).toBe('fa');
  });

  test('a full disk is told', async () => {
    const world = fakeDoor();
    world.door.updateSettings = () => Promise.reject(new Error('quota'));
    await draw(world);
    await click(control('Show a card'));
    expect(plain(root.querySelector('.report')?.textContent)).toContain('could not store');
    expect(control('Show a card').checked).toBe(true);
  });
});

test('a permission that was taken back is not shown as given', async () => {
  const settings = { ...DEFAULT_SETTINGS, mode: 'every' as const };
  await draw(fakeDoor({ settings, everywhere: false }));
  expect([control('Only where I click').checked, control('Every article').checked]).toEqual([true, false]);
  await draw(fakeDoor({ settings }));
  expect([control('Only where I click').checked, control('Every article').checked]).toEqual([false, true]);
});

test('settings that were damaged are named by their headings, each once', async () => {
  await draw(fakeDoor({ damaged: ['sites', 'delays', 'cards'] }));
  expect(plain(root.querySelector('.warning')?.textContent)).toBe('These settings were damaged and are back at their defaults: Sites and Cards. Check them below.');
  await draw(fakeDoor());
  expect(root.querySelector('.warning')).toBeNull();
});

describe('delays', () => {
  const change = (label: string, value: string): Promise<void> =>
    settled(() => {
      const input = control(label);
      input.value = value;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });

  test('are stored in milliseconds', async () => {
    const world = fakeDoor();
    await draw(world);
    await change('Appears after', '250');
    expect(world.settings().delays).toEqual({ show: 250, hide: 300 });
  });

  test.each(['', '-5', '90000'])('"%s" is not stored', async (value) => {
    const world = fakeDoor();
    await draw(world);
    await change('Goes after', value);
    expect(world.settings().delays).toEqual(DEFAULT_SETTINGS.delays);
  });
});

describe('where', () => {
  test('rules of sites are listed and can be taken away', async () => {
    const world = fakeDoor({ settings: { ...DEFAULT_SETTINGS, sites: { 'b.example': 'never', 'a.example': 'always' } } });
    await draw(world);
    expect([...root.querySelectorAll('.sites li')].map((item) => plain(item.textContent))).toEqual(['a.examplealways onRemove', 'b.exampleneverRemove']);
    await click(button('Remove the rule for b.example'));
    expect(world.calls).toEqual([['ui.setSite', { tabId: null, host: 'b.example', rule: null }]]);
  });

  test('every article asks for the permission first; a "no" is told', async () => {
    const world = fakeDoor({ granted: false });
    await draw(world);
    await click(control('Every article on every site'));
    expect(world.asked).toEqual(['askForEverySite']);
    expect(world.calls.at(-1)).toEqual(['ui.setMode', { mode: 'click' }]);
    expect(plain(root.querySelector('.report')?.textContent)).toContain('Permission was not given');
  });

  test('the main switch', async () => {
    const world = fakeDoor();
    await draw(world);
    await click(control('Gloss is on'));
    expect(world.calls).toEqual([['ui.setOn', { on: false }]]);
  });
});

describe('keyboard and about', () => {
  test('shortcuts as they are, in the words of the interface', async () => {
    await draw(fakeDoor());
    expect([...root.querySelectorAll('.shortcuts div')].map((item) => plain(item.textContent))).toEqual(['Go to the next nameAlt+Shift+N', 'Open the card of the current namenot set']);
  });

  test('where the browser does not let us open its page, the way there is told', async () => {
    await draw(fakeDoor());
    await click(button('Change shortcuts'));
    expect(plain(root.textContent)).toContain('about:addons');
  });

  test('the version', async () => {
    await draw(fakeDoor());
    expect(plain(root.textContent)).toContain('Version 1.2.3');
  });
});
