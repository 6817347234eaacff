/**
 * The interface's language: the reader's choice, or the browser's.
 *
 * The catalogues are fetched from the package and not asked of `browser.i18n`, which knows the browser's
 * language only and no plurals.
 */
import { createWords, type Catalogue, type Words } from '../words/words.ts';
import { browser } from './browser.ts';
import type { InterfaceLanguage } from './settings-schema.ts';

/** Languages with a catalogue in `_locales`. */
export const LANGUAGES = ['en', 'ar', 'fa'] as const;
export type Language = (typeof LANGUAGES)[number];

const RIGHT_TO_LEFT: ReadonlySet<Language> = new Set(['ar', 'fa']);

/** The language to speak: the chosen one, else the browser's when there is a catalogue for it, else English. */
export function languageFor(setting: InterfaceLanguage, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  const [primary] = browserLanguage.toLowerCase().split('-');
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

const loaded = new Map<Language, Promise<Catalogue>>();

/** The strings of a language. Fetched once in the life of a page or worker; rejects when the package is damaged. */
export function loadCatalogue(setting: InterfaceLanguage): Promise<Catalogue> {
  const language = languageFor(setting, browser.i18n.getUILanguage());
  const known = loaded.get(language);
  if (known) return known;
  const catalogue = fetchCatalogue(language);
  loaded.set(language, catalogue);
  catalogue.catch(() => loaded.delete(language));
  return catalogue;
}

async function fetchCatalogue(language: Language): Promise<Catalogue> {
  const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const messages = (await response.json()) as Readonly<Record<string, { readonly message: string }>>;
  const strings = Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
  return { strings, lang: language, direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr' };
}

/** A speaker of the interface's language: `const words = await loadWords('auto'); words.t('name')`. */
export async function loadWords(setting: InterfaceLanguage): Promise<Words> {
  const catalogue = await loadCatalogue(setting);
  const words = speakers.get(catalogue) ?? createWords(catalogue);
  speakers.set(catalogue, words);
  return words;
}

/** Making one takes milliseconds: the browser's formatters of a language. */
const speakers = new WeakMap<Catalogue, Words>();

/** The part of the catalogue that the card on a page needs, for `PagePreferences`. */
export async function cardStrings(setting: InterfaceLanguage): Promise<Catalogue> {
  const { strings, lang, direction } = await loadCatalogue(setting);
  const cardOnly = Object.fromEntries(Object.entries(strings).filter(([key]) => key.startsWith('card_')));
  return { strings: cardOnly, lang, direction };
}
