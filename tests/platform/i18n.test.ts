import { beforeEach, describe, expect, test, vi } from 'vitest';

const CATALOGUES: Readonly<Record<string, unknown>> = {
  en: { name: { message: 'Gloss' }, card_next: { message: 'next' } },
  ar: { name: { message: 'Gloss' }, card_next: { message: 'التالي' } },
};

const browserLanguage = vi.hoisted(() => ({ current: 'en-GB' }));

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    i18n: { getUILanguage: () => browserLanguage.current },
    runtime: { getURL: (file: string) => `extension://x/${file}` },
  },
}));

const fetched: string[] = [];

beforeEach(() => {
  vi.resetModules();
  fetched.length = 0;
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    const language = /_locales\/(\w+)\//u.exec(url)?.[1] ?? '';
    if (!(language in CATALOGUES)) throw new TypeError('no such file');
    return { json: async () => CATALOGUES[language] };
  });
});

const load = () => import('../../src/platform/i18n.ts');

describe('which language', () => {
  test.each([
    ['auto', 'en-GB', 'en'],
    ['auto', 'ar-EG', 'ar'],
    ['auto', 'fa', 'fa'],
    ['auto', 'de-CH', 'en'],
    // Faroese begins like Farsi.
    ['auto', 'fao', 'en'],
    ['ar', 'en-US', 'ar'],
  ] as const)('setting %s in a browser that speaks %s: %s', async (setting, browser, expected) => {
    const { languageFor } = await load();
    expect(languageFor(setting, browser)).toBe(expected);
  });
});

describe('catalogues', () => {
  test('auto follows the browser, with direction', async () => {
    browserLanguage.current = 'ar-IQ';
    const { loadWords } = await load();
    const words = await loadWords('auto');
    expect([words.lang, words.direction, words.t('card_next')]).toEqual(['ar', 'rtl', 'التالي']);
  });

  test('is fetched once', async () => {
    const { loadCatalogue } = await load();
    await Promise.all([loadCatalogue('en'), loadCatalogue('en')]);
    await loadCatalogue('en');
    expect(fetched).toEqual(['extension://x/_locales/en/messages.json']);
  });

  test('a failed fetch is not remembered', async () => {
    const { loadCatalogue } = await load();
    await expect(loadCatalogue('fa')).rejects.toThrow();
    await expect(loadCatalogue('fa')).rejects.toThrow();
    expect(fetched).toHaveLength(2);
  });

  test('to the page travel the strings of the card only', async () => {
    const { cardStrings } = await load();
    expect(await cardStrings('ar')).toEqual({ strings: { card_next: 'التالي' }, lang: 'ar', direction: 'rtl' });
  });
});
