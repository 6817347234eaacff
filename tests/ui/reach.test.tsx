// @vitest-environment happy-dom
/** Popup and panel: where Gloss works, and the page that is left. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { clearPage, click, draw, texts } from './drawn-tab-page.tsx';
import { fakeDoor, TAB, tabState } from './fake-door.ts';
import { settled } from './settled.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

beforeEach(clearPage);

describe('where Gloss works', () => {
  const ready = () => fakeDoor({ state: tabState() });

  test('off for the site in one click, and on again', async () => {
    const world = ready();
    await draw(world);
    await click('On for this site');
    expect(world.calls).toContainEqual(['ui.switchSite', { tabId: TAB, host: 'news.example', on: false }]);
    await draw(world, { ...DEFAULT_SETTINGS, sites: { 'news.example': 'never' } });
    await click('Off for this site');
    expect(world.calls).toContainEqual(['ui.switchSite', { tabId: TAB, host: 'news.example', on: true }]);
  });

  test('a private window that is read is on, whatever the settings say of the site', async () => {
    await draw(fakeDoor({ state: tabState(), incognito: true }), { ...DEFAULT_SETTINGS, sites: { 'news.example': 'never' } });
    expect(texts('.switch')).toEqual(['On for this site']);
  });

  test('always here: the permission is asked for inside of the click', async () => {
    const world = ready();
    await draw(world);
    await click('Always here');
    expect(world.asked).toEqual(['askForSite news.example']);
    expect(world.calls.filter(([name]) => name === 'ui.setSite').at(-1)).toEqual(['ui.setSite', { tabId: TAB, host: 'news.example', rule: 'always' }]);
  });

  test('a refused permission takes the wish back', async () => {
    const world = fakeDoor({ state: tabState(), granted: false });
    await draw(world);
    await click('Every site');
    expect(world.calls.filter(([name]) => name === 'ui.setMode').at(-1)).toEqual(['ui.setMode', { mode: 'click' }]);
  });

  test('what is on is pressed, and another click takes it back', async () => {
    const world = ready();
    await draw(world, { ...DEFAULT_SETTINGS, sites: { 'news.example': 'always' } });
    expect(texts('.reach [aria-pressed=true]')).toEqual(['Always here']);
    await click('Always here');
    expect(world.asked).toEqual([]);
    expect(world.calls).toContainEqual(['ui.setSite', { tabId: TAB, host: 'news.example', rule: null }]);
  });

  test('"Always here" is pressed only while the browser allows it, and asks again where it does not', async () => {
    const world = ready();
    await draw(world, { ...DEFAULT_SETTINGS, sites: { 'news.example': 'always' } });
    await settled(() => world.permit(false));
    expect(texts('.reach [aria-pressed=true]')).toEqual([]);
    await click('Always here');
    expect(world.asked).toEqual(['askForSite news.example']);
    await settled(() => world.permit(true));
    expect(texts('.reach [aria-pressed=true]')).toEqual(['Always here']);
  });

  test.each([
    ['with the permission', true, ['Every site']],
    ['without it', false, []],
  ])('"Every site" is pressed %s: %s', async (_, everywhere, pressed) => {
    await draw(fakeDoor({ state: tabState(), everywhere }), { ...DEFAULT_SETTINGS, mode: 'every' });
    expect(texts('.reach [aria-pressed=true]')).toEqual(pressed);
  });

  test.each(['off-site', 'off-page', 'off-everywhere', 'restricted-page'] as const)('beside %s only its own button stands', async (trouble) => {
    await draw(fakeDoor({ state: tabState({ phase: 'trouble', trouble, digest: null }) }));
    expect(texts('.reach, .switch')).toEqual([]);
  });

  test('nothing is offered for later in a private window', async () => {
    await draw(fakeDoor({ state: tabState(), incognito: true }));
    expect(texts('.reach button')).toEqual(['Every site', 'Not this page', 'Off everywhere']);
  });

  test('not on this page, and nowhere', async () => {
    const world = ready();
    await draw(world);
    await click('Not this page');
    await click('Off everywhere');
    expect(world.calls.map(([name, params]) => [name, params])).toEqual(expect.arrayContaining([['ui.pausePage', { tabId: TAB, paused: true }], ['ui.setOn', { on: false }]]));
  });
});

describe('what could not be done', () => {
  const failing = (changes = {}) => {
    const world = fakeDoor({ state: tabState(changes) });
    world.answerWith((name) => (name === 'ui.open' ? null : Promise.reject(new Error('asleep'))));
    return world;
  };
  const line = (): string[] => texts('.bottom [role=status]');

  test('is said, and the switch shows again what is', async () => {
    const world = failing();
    await draw(world);
    for (let times = 0; times < 2; times++) {
      await click('On for this site');
      expect(line()).toEqual(['That did not work. Try once more.']);
      expect(document.querySelector<HTMLInputElement>('.switch input')?.checked).toBe(true);
    }
    world.answerWith(() => null);
    await click('On for this site');
    expect(line()).toEqual([]);
  });

  test.each(['Always here', 'Every site', 'Not this page', 'Off everywhere'])('is said: %s', async (name) => {
    await draw(failing());
    await click(name);
    expect(line()).toHaveLength(1);
  });

  test.each([
    ['off-everywhere', 'Turn Gloss on'],
    ['off-site', 'Turn on for this site'],
    ['off-page', 'Turn on for this page'],
    ['no-permission', 'Allow on this site'],
  ] as const)('is said of the next step: %s', async (trouble, name) => {
    await draw(failing({ phase: 'trouble', trouble, digest: null }));
    await click(name);
    expect(line()).toHaveLength(1);
  });
});

describe('a tab that goes to another page', () => {
  test.each([false, true])('is asked for anew, without the click that was on the page before (panel: %s)', async (panel) => {
    const world = fakeDoor({ state: tabState() });
    await draw(world, DEFAULT_SETTINGS, panel);
    world.calls.length = 0;
    await settled(() => world.store(null));
    expect(world.calls).toEqual([['ui.open', { tabId: TAB, clicked: false }]]);
    await settled(() => world.store(tabState({ phase: 'trouble', trouble: 'no-permission', digest: null })));
    expect(texts('.state h1')).toEqual(['Gloss may not read this page yet']);
  });

  test('is not asked for again and again when the background has nothing to say', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    world.calls.length = 0;
    world.answerWith(() => (world.calls.length < 9 ? world.store(null) : null));
    await settled(() => world.store(null));
    expect(world.calls).toHaveLength(1);
  });
});
