// @vitest-environment happy-dom
/** Popup and panel: one tab in every state. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabTrouble } from '../../src/platform/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { groupBySpeaker } from '../../src/ui/parts/speaker-groups.ts';
import { DIGEST } from '../card/fixture.ts';
import { clearPage, click, draw, plain, root, texts } from './drawn-tab-page.tsx';
import { fakeDoor, TAB, tabState } from './fake-door.ts';
import { settled } from './settled.ts';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));

beforeEach(clearPage);

describe('a tab that was read', () => {
  test('draws what storage holds and asks for the tab to be read', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    expect(texts('h1')).toEqual(['Harbour talks end before the ice']);
    expect(texts('.top .quiet')).toEqual(['20 March 2021 · 3 min']);
    expect(world.calls).toEqual([['ui.open', { tabId: TAB, clicked: true }]]);
  });

  test('stays on the screen when the background does not answer', async () => {
    const world = fakeDoor({ state: tabState() });
    world.answerWith(() => Promise.reject(new Error('asleep')));
    await draw(world);
    expect(texts('h1')).toEqual(['Harbour talks end before the ice']);
  });

  test('follows what the background writes', async () => {
    const world = fakeDoor({ state: null });
    await draw(world);
    expect(texts('h1')).toEqual(['Reading the article']);
    await settled(() => world.store(tabState()));
    expect(texts('h1')).toEqual(['Harbour talks end before the ice']);
  });

  test('the summary marks names and leads to paragraphs', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    expect(texts('.summary .marked')).toEqual(['Mira Halvorsen', 'Norvania']);
    await click('Jump to paragraph 1');
    expect(world.calls.at(-1)).toEqual(['ui.reveal', { tabId: TAB, start: 0, end: 52 }]);
  });

  test('the whole summary stands there, however long', async () => {
    const sentence = (start: number) => ({ start, end: start + 300, paragraph: 1, text: `Line ${start}.`.padEnd(300, '.'), mentions: [] });
    const state = tabState();
    await draw(fakeDoor({ state: { ...state, digest: state.digest && { ...state.digest, summary: [0, 300, 600, 900, 1200].map(sentence) } } }));
    expect(texts('.summary .pilcrow')).toHaveLength(5);
    expect(texts('.summary [hidden], .summary [aria-expanded]')).toEqual([]);
    for (const start of [0, 300, 600, 900, 1200]) expect(texts('.summary')[0]).toContain(`Line ${start}.`);
  });

  test('a row opens to facts, ties and sources', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    expect(texts('.row .office')[0]).toBe('Harbour Minister of Norvania · as of March 2021');
    await click(/Mira Halvorsen/);
    expect(world.calls.at(-1)).toEqual(['ui.entity', { tabId: TAB, entity: 'halvorsen' }]);
    expect(texts('.row-details .facts li')).toEqual(['Signed the harbour treaty. Report on the harbour talks, 14 March 2021, ¶ 4']);
    expect(texts('.row-details .places button')).toEqual(['¶ 1', '¶ 2', '¶ 3']);
  });

  test('an open row asks again when another article was read', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    await click(/Mira Halvorsen/);
    const asked = (): number => world.calls.filter(([name]) => name === 'ui.entity').length;
    expect(asked()).toBe(1);
    const state = tabState();
    await settled(() => world.store({ ...state, digest: state.digest && { ...state.digest } }));
    expect(asked()).toBe(2);
  });

  test('details that are gone say so', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world);
    world.answerWith(() => ({ card: null }));
    await click(/Mira Halvorsen/);
    expect(plain(root.textContent)).toContain('The details are no longer there.');
  });

  test('quotations stand by speaker, unnamed speakers last', async () => {
    await draw(fakeDoor({ state: tabState() }));
    await click('Quotes 4');
    expect(texts('.speaker h2 .name')).toEqual(['Mira Halvorsen', 'a senior official', 'Speaker not clear']);
    expect(groupBySpeaker(DIGEST).map((group) => group.quotes.map((quote) => quote.index))).toEqual([[0, 1], [2], [3]]);
  });

  test('places, organisations and events, then the timeline', async () => {
    await draw(fakeDoor({ state: tabState() }));
    await click('Places & more 3');
    expect(texts('h2.group')).toEqual(['Places', 'Organisations', 'Events, offices and topics']);
    await click('Timeline 1');
    expect(texts('.timeline time')).toEqual(['March 2021']);
    expect(texts('.timeline .sentence')).toEqual(['The talks began this month.']);
  });

  test.each([
    ['Timeline', { published: null, timeline: [] }, 'The page does not say when it was published, so that its “today” and “Monday” have no date.'],
    ['Quotes', { coverage: 'names' as const, quotes: [] }, 'Quotations are read in English only: this article’s were not looked for.'],
  ])('%s says why it is empty', async (tab, changes, sentence) => {
    await draw(fakeDoor({ state: tabState({ digest: { ...DIGEST, ...changes } }) }));
    await click(tab);
    expect(texts('.empty')).toEqual([sentence]);
  });

  test('parts that are empty say so', async () => {
    await draw(fakeDoor({ state: tabState({ digest: { ...DIGEST, cast: [], quotes: [], places: [], organisations: [], others: [], timeline: [] } }) }));
    for (const [tab, sentence] of [['People 0', 'No person is named in this article.'], ['Quotes 0', 'Nobody is quoted in this article.'], ['Places & more 0', 'No place or organisation is named in this article.'], ['Timeline', 'This article gives no dates.']] as const) {
      await click(tab);
      expect(texts('.empty')).toEqual([sentence]);
    }
  });
});

describe('the panel', () => {
  test('beside the page: has no click to build on, and leaves the tabs as they are', async () => {
    const world = fakeDoor({ state: tabState() });
    await draw(world, DEFAULT_SETTINGS, true);
    expect(world.calls).toEqual([['ui.open', { tabId: TAB, clicked: false }]]);
    await click('Jump to paragraph 1');
    expect(world.asked).toEqual([]);
  });

  test('in a tab of its own: brings the page to the front that it scrolls', async () => {
    history.replaceState(null, '', '?tab=12');
    const world = fakeDoor({ state: tabState({ tabId: 12 }) });
    await draw(world, DEFAULT_SETTINGS, true);
    await click('Jump to paragraph 1');
    history.replaceState(null, '', '?');
    expect(world.calls.at(-1)).toEqual(['ui.reveal', { tabId: 12, start: 0, end: 52 }]);
    expect(world.asked).toEqual(['showTab 12']);
  });
});

describe('every trouble says what is wrong and names one next step', () => {
  const steps: readonly (readonly [TabTrouble, string, string, readonly unknown[] | null])[] = [
    ['not-an-article', 'No article on this page', 'Read the page again', ['ui.open', { tabId: TAB, clicked: true }]],
    ['restricted-page', 'No extension may run here', 'Open the sample article', null],
    ['off-everywhere', 'Gloss is off', 'Turn Gloss on', ['ui.setOn', { on: true }]],
    ['off-site', 'Off for this site', 'Turn on for this site', ['ui.switchSite', { tabId: TAB, host: 'news.example', on: true }]],
    ['off-page', 'Off for this page', 'Turn on for this page', ['ui.pausePage', { tabId: TAB, paused: false }]],
    ['too-long', 'Too long to keep', 'Read the page again', ['ui.open', { tabId: TAB, clicked: true }]],
    ['error', 'Something went wrong', 'Read the page again', ['ui.open', { tabId: TAB, clicked: true }]],
    ['no-permission', 'Gloss may not read this page yet', 'Allow on this site', ['ui.setSite', { tabId: TAB, host: 'news.example', rule: 'always' }]],
  ];

  test.each(steps)('%s', async (trouble, title, step, call) => {
    const world = fakeDoor({ state: tabState({ phase: 'trouble', trouble, digest: null }) });
    await draw(world);
    expect(texts('.state h1')).toEqual([title]);
    expect(texts('.state .primary')).toEqual([step]);
    world.calls.length = 0;
    await click(step);
    if (call) expect(world.calls).toContainEqual(call);
    else expect(world.asked).toEqual(['openOwnPage welcome.html']);
    // Whatever was changed, the tab is read anew.
    if (call) expect(world.calls.at(-1)).toEqual(['ui.open', { tabId: TAB, clicked: true }]);
  });

  test.each([
    ['nobody-known', 'Nobody is named here.', 'Read the page again', 'ui.open'],
  ] as const)('%s stands above the article, with one next step', async (trouble, title, step, done) => {
    const world = fakeDoor({ state: tabState({ trouble }) });
    await draw(world);
    expect(texts('.note strong')).toEqual([title]);
    expect(texts('.note button')).toEqual([step]);
    expect(texts('[role=tab]')).toHaveLength(4);
    world.calls.length = 0;
    await click(step);
    expect([...world.calls.map(([name]) => name), ...world.asked]).toEqual([done]);
  });

  test('an error tells its own line', async () => {
    await draw(fakeDoor({ state: tabState({ phase: 'trouble', trouble: 'error', message: 'The page did not answer. Reload it.', digest: null }) }));
    expect(texts('.state p')).toEqual(['The page did not answer. Reload it.']);
  });

  test('a background that fails on a page without state becomes an error, not an endless wait', async () => {
    const world = fakeDoor({ state: null });
    world.answerWith(() => Promise.reject(new Error('The worker is gone. Reload the extension.')));
    await draw(world);
    expect(texts('.state p')).toEqual(['The worker is gone. Reload the extension.']);
  });

  test('where the site is not known, permission is asked for every site', async () => {
    const world = fakeDoor({ state: tabState({ host: null, phase: 'trouble', trouble: 'no-permission', digest: null }) });
    await draw(world);
    await click('Allow on every site');
    expect(world.asked).toEqual(['askForEverySite']);
    expect(world.calls).toContainEqual(['ui.setMode', { mode: 'every' }]);
  });

  test('loading offers a way out when it takes long', async () => {
    vi.useFakeTimers();
    const world = fakeDoor({ state: null });
    await draw(world);
    expect(texts('.primary')).toEqual([]);
    await settled(() => vi.advanceTimersByTime(6500));
    vi.useRealTimers();
    world.calls.length = 0;
    await click('Read the page again');
    expect(world.calls).toEqual([['ui.open', { tabId: TAB, clicked: true }]]);
  });
});

describe('tabs', () => {
  test('only the chosen tab is a tab stop, and it names its panel', async () => {
    await draw(fakeDoor({ state: tabState() }));
    await click('Quotes 4');
    const tabs = [...root.querySelectorAll('[role=tab]')];
    expect(tabs.map((tab) => tab.getAttribute('tabindex'))).toEqual(['-1', '0', '-1', '-1']);
    expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(tabs[1]?.id);
  });
});
