import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser, fakeLocks } from './fake-browser.ts';
import { readSettings, type Migration } from '../../src/platform/settings-read.ts';
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings } from '../../src/platform/settings-schema.ts';

const fake = vi.hoisted(() => ({ current: null as unknown }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.current;
  },
}));
const { loadSettings, updateSettings, watchSettings } = await import('../../src/platform/settings.ts');

/** A reader's settings, every part of them other than the default. */
const COMPLETE: Settings = {
  version: SETTINGS_VERSION,
  on: false,
  mode: 'every',
  sites: { 'news.example': 'always', 'shop.example': 'never' },
  alwaysBefore: ['shop.example'],
  density: 'first',
  kinds: { person: true, place: false, organisation: false, event: true, office: false, topic: false, quote: false },
  palette: 'colour-blind',
  delays: { show: 250, hide: 800 },
  cards: false,
  language: 'fa',
};

describe('reading what lies in storage', () => {
  it('gives a fresh install the defaults, and calls nothing damaged', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });

  it('keeps every part of complete settings', () => {
    expect(readSettings(COMPLETE)).toEqual({ settings: COMPLETE, damaged: [] });
  });

  it('fills in parts that an earlier build did not have yet', () => {
    const { palette: _palette, language: _language, ...older } = COMPLETE;
    expect(readSettings(older)).toEqual({ settings: { ...COMPLETE, palette: DEFAULT_SETTINGS.palette, language: DEFAULT_SETTINGS.language }, damaged: [] });
  });

  it('ignores what a newer build added', () => {
    expect(readSettings({ ...COMPLETE, version: SETTINGS_VERSION + 5, haptics: 'strong' }).settings).toEqual(COMPLETE);
  });

  it.each<[keyof Settings, unknown]>([
    ['on', 'yes'],
    ['mode', 'sometimes'],
    ['density', 3],
    ['alwaysBefore', ['*']],
    ['kinds', { person: true }],
    ['palette', null],
    ['delays', { show: -1, hide: 300 }],
    ['delays', { show: Number.MAX_VALUE, hide: 300 }],
    ['cards', 0],
    ['language', 'tlh'],
  ])('replaces a damaged part by its default, names it, and keeps the rest: %s', (part, value) => {
    expect(readSettings({ ...COMPLETE, [part]: value })).toEqual({ settings: { ...COMPLETE, [part]: DEFAULT_SETTINGS[part] }, damaged: [part] });
  });

  it('keeps the sound rules of sites beside a damaged one', () => {
    const sites = { 'news.example': 'always', 'not a host': 'never', 'shop.example': 'perhaps', '127.0.0.1': 'never' };
    expect(readSettings({ ...COMPLETE, sites })).toEqual({ settings: { ...COMPLETE, sites: { 'news.example': 'always', '127.0.0.1': 'never' } }, damaged: ['sites'] });
  });

  it.each([['text', 'on'], ['a list', [1]], ['a number', 4]])('falls back to all defaults for %s, and names every part', (_, stored) => {
    const { settings, damaged } = readSettings(stored);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(damaged).toHaveLength(Object.keys(DEFAULT_SETTINGS).length - 1);
  });

  it('upgrades a complete old object step by step', () => {
    // Two steps as a later version could bring them: a part renamed, then its values.
    const steps: Migration[] = [
      ({ lang, ...rest }) => ({ ...rest, language: lang }),
      (old) => ({ ...old, language: old['language'] === 'persian' ? 'fa' : 'auto' }),
    ];
    const { language: _language, ...rest } = COMPLETE;
    expect(readSettings({ ...rest, version: 1, lang: 'persian' }, steps)).toEqual({ settings: COMPLETE, damaged: [] });
    expect(readSettings({ ...rest, version: 2, language: 'persian' }, steps)).toEqual({ settings: COMPLETE, damaged: [] });
    expect(readSettings({ ...rest, version: 3, language: 'fa' }, steps)).toEqual({ settings: COMPLETE, damaged: [] });
  });
});

describe('the stored item', () => {
  let extension = createFakeBrowser();
  beforeEach(() => {
    extension = createFakeBrowser();
    fake.current = extension.browser;
    vi.stubGlobal('navigator', { locks: fakeLocks() });
  });

  it('survives two changes at the same time', async () => {
    await Promise.all([updateSettings((now) => ({ ...now, on: false })), updateSettings((now) => ({ ...now, density: 'first' }))]);
    expect((await loadSettings()).settings).toEqual({ ...DEFAULT_SETTINGS, on: false, density: 'first' });
  });

  it('keeps a false value, whatever the default', async () => {
    await updateSettings((now) => ({ ...now, cards: false, kinds: { ...now.kinds, person: false } }));
    const { settings } = await loadSettings();
    expect([settings.cards, settings.kinds.person]).toEqual([false, false]);
  });

  it('tells of changes until the signal aborts', async () => {
    const heard: string[] = [];
    const ended = new AbortController();
    watchSettings(({ density }) => heard.push(density), ended.signal);
    await updateSettings((now) => ({ ...now, density: 'first' }));
    ended.abort();
    await updateSettings((now) => ({ ...now, density: 'off' }));
    expect(heard).toEqual(['first']);
  });

  it('rejects when the browser cannot store, and the old settings stay', async () => {
    await updateSettings((now) => ({ ...now, density: 'paragraph' }));
    extension.browser.storage.local.quota = 10;
    await expect(updateSettings((now) => ({ ...now, density: 'off' }))).rejects.toThrow('quota');
    expect((await loadSettings()).settings.density).toBe('paragraph');
  });
});
