/** The three catalogues against each other, against the manifest and against the code that uses them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LANGUAGES = ['en', 'ar', 'fa'] as const;
type Messages = Readonly<Record<string, { readonly message: string }>>;

const catalogue = (language: string): Messages => JSON.parse(readFileSync(path.join(ROOT, `src/_locales/${language}/messages.json`), 'utf8')) as Messages;
const catalogues = Object.fromEntries(LANGUAGES.map((language) => [language, catalogue(language)])) as Record<(typeof LANGUAGES)[number], Messages>;

const PLURAL = /_(zero|one|two|few|many|other)$/u;
/** Keys without the endings of plurals: `card_quotes` for `card_quotes_one` and `card_quotes_other`. */
const pluralBases = (messages: Messages): string[] => Object.keys(messages).filter((key) => key.endsWith('_other')).map((key) => key.replace(PLURAL, ''));
const isPluralForm = (key: string, messages: Messages): boolean => PLURAL.test(key) && `${key.replace(PLURAL, '')}_other` in messages;
const plainKeys = (messages: Messages): string[] => Object.keys(messages).filter((key) => !isPluralForm(key, messages));
const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '').sort();

describe.each(LANGUAGES)('%s', (language) => {
  const messages = catalogues[language];

  test('has the keys of the English catalogue, and no other', () => {
    expect(plainKeys(messages).sort()).toEqual(plainKeys(catalogues.en).sort());
    expect(pluralBases(messages).sort()).toEqual(pluralBases(catalogues.en).sort());
  });

  test('has exactly the plural forms that its grammar asks for', () => {
    const forms = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const base of pluralBases(messages)) {
      const present = Object.keys(messages).filter((key) => key.replace(PLURAL, '') === base && isPluralForm(key, messages));
      expect([base, present.map((key) => PLURAL.exec(key)?.[1] ?? '').sort()]).toEqual([base, forms]);
    }
  });

  test('uses the placeholders of the English message', () => {
    for (const key of plainKeys(messages)) {
      expect([key, placeholders(messages[key]?.message ?? '')]).toEqual([key, placeholders(catalogues.en[key]?.message ?? '')]);
    }
  });

  test('says something in every message, without markup', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect([key, message.trim() !== '' && !/[<>$]/u.test(message)]).toEqual([key, true]);
    }
  });

  test.runIf(language !== 'en')('is translated: few messages are the same as in English', () => {
    const wordsOf = (text = ''): string => text.replace(/\{\w+\}/gu, '');
    const same = plainKeys(messages).filter((key) => /[a-z]{3}/iu.test(wordsOf(messages[key]?.message)) && messages[key]?.message === catalogues.en[key]?.message);
    expect(same.sort()).toEqual(['name', 'options_palette_gloss']);
  });
});

describe('the code', () => {
  const sources = filesBelow(path.join(ROOT, 'src')).filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'));
  const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n');
  const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
  const literals = new Set([...code.matchAll(/['"`]([a-z][a-z0-9_]*)['"`]/gu)].map(([, text]) => text ?? ''));
  /** `card_form_${…}` stands for every key that begins so. */
  const prefixes = [...code.matchAll(/`([a-z][a-z0-9]*_[a-z0-9_]*)\$\{/gu)].map(([, text]) => text ?? '');
  const fromManifest = new Set([...manifest.matchAll(/__MSG_(\w+)__/gu)].map(([, key]) => key ?? ''));
  const isUsed = (key: string): boolean => literals.has(key) || fromManifest.has(key) || prefixes.some((prefix) => key.startsWith(prefix));

  test('uses every message', () => {
    const keys = [...plainKeys(catalogues.en), ...pluralBases(catalogues.en)];
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('the manifest names only messages that are there', () => {
    expect(fromManifest.size).toBeGreaterThan(5);
    expect([...fromManifest].filter((key) => !(key in catalogues.en))).toEqual([]);
  });

  // That a key in code exists is the compiler's work: `t` and `n` take keys of the English catalogue only.
  test('no key of the card is asked for without its prefix, which is all that travels to the page', () => {
    const views = sources.filter((file) => /src\/card\//u.test(file)).map((file) => readFileSync(file, 'utf8')).join('\n');
    const asked = [...views.matchAll(/words\.[tn]\(\s*['"`](\w+)/gu)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !key.startsWith('card_'))).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });
}

test('every relation of the seeds has its word', () => {
  const seeds = filesBelow(path.join(ROOT, 'seeds')).filter((file) => file.endsWith('.yaml')).map((file) => readFileSync(file, 'utf8'));
  const types = new Set(seeds.flatMap((seed) => [...seed.matchAll(/- \{ type: ([a-z-]+), to: /gu)].map(([, type]) => type ?? '')));
  expect(types.size).toBeGreaterThan(3);
  expect([...types].filter((type) => !(`card_tie_${type.replaceAll('-', '_')}` in catalogues.en))).toEqual([]);
});
