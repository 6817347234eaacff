/**
 * Turns message keys, numbers and dates into words of the interface's language. Pure: the catalogue comes
 * from outside (platform/i18n.ts), so that the card, which may not touch the extension API, speaks too.
 */
import type en from '../_locales/en/messages.json';

/** Every message; the English catalogue is the list. */
export type MessageKey = keyof typeof en;
/** Messages that the card may use: only these travel to the page. */
export type CardKey = Extract<MessageKey, `card_${string}`>;
/** Messages with plural forms, without the suffix of the form (`card_mentions` for `card_mentions_one` …). */
export type PluralKey<Key extends string = MessageKey> = Key extends `${infer Base}_other` ? Base : never;

/** The strings of one language, ready to travel. */
export interface Catalogue {
  readonly strings: Readonly<Record<string, string>>;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What stands in the place of `{name}`: strings are isolated, so that their direction cannot spill over. */
export type Values = Readonly<Record<string, string | number>>;

/** A speaker of one language. */
export interface Words<Key extends string = MessageKey> {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Between the facts of a line: a dot, but a bar in Persian, whose zero is a dot. */
  readonly dot: string;
  /** Between the members of a list. */
  readonly comma: string;
  /** The message with its placeholders filled in. A message that is missing answers its own key. */
  readonly t: (key: Key, values?: Values) => string;
  /** The plural form that the language asks for at this count; `{count}` is filled in. */
  readonly n: (key: PluralKey<Key>, count: number, values?: Values) => string;
  readonly number: (value: number) => string;
  /** `2020-07-22T10:00`, `2020-07` or `2020` in words, at most as precise as asked; null when it is no date. */
  readonly date: (iso: string, precision?: DatePrecision) => string | null;
}

export type DatePrecision = 'day' | 'month' | 'year';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * @param catalogue strings by key with `{name}` placeholders; plural keys end in `_one`, `_other` … (CLDR)
 * @returns functions that never throw
 */
export function createWords<Key extends string = MessageKey>(catalogue: Catalogue): Words<Key> {
  const { strings, lang, direction } = catalogue;
  const plurals = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const fill = (key: string, values: Values): string =>
    (strings[key] ?? key).replace(/\{(\w+)\}/gu, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
    });
  return {
    lang,
    direction,
    dot: lang === 'fa' ? ' | ' : ' · ',
    comma: direction === 'rtl' ? '، ' : ', ',
    t: (key, values = {}) => fill(key, values),
    n: (key, count, values = {}) => fill(pluralForm(strings, key, plurals.select(count)), { ...values, count }),
    number: (value) => numbers.format(value),
    date: (iso, precision = 'day') => dateInWords(iso, precision, lang),
  };
}

function pluralForm(strings: Catalogue['strings'], key: string, category: string): string {
  const form = `${key}_${category}`;
  return form in strings ? form : `${key}_other`;
}

/** Making a formatter takes 2 ms of a card's 16: each language and precision has one. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Always the Gregorian calendar: the date must be the one that the article prints. The English is British. */
function dateFormat(lang: string, precision: DatePrecision): Intl.DateTimeFormat {
  const key = `${lang} ${precision}`;
  const known = dateFormats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  dateFormats.set(key, format);
  return format;
}

function dateInWords(iso: string, precision: DatePrecision, lang: string): string | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(iso);
  if (!parts) return null;
  const [, year, month, day] = parts;
  const showMonth = month !== undefined && precision !== 'year';
  const showDay = showMonth && day !== undefined && precision === 'day';
  return dateFormat(lang, showDay ? 'day' : showMonth ? 'month' : 'year').format(new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))));
}
