/** An invented article about invented people, read; for everything that draws. */
import type { CardView, Digest, EntityView, MentionView, OfficeView, QuoteView, ReceiptView, SourceView } from '../../src/core/digest.ts';
import { createWords, type Catalogue, type CardKey } from '../../src/words/words.ts';
import ar from '../../src/_locales/ar/messages.json';
import en from '../../src/_locales/en/messages.json';
import fa from '../../src/_locales/fa/messages.json';

const MESSAGES = { en, ar, fa };
export type TestLanguage = keyof typeof MESSAGES;

export function catalogueOf(lang: TestLanguage): Catalogue {
  const strings = Object.fromEntries(Object.entries(MESSAGES[lang]).map(([key, { message }]) => [key, message]));
  return { strings, lang, direction: lang === 'en' ? 'ltr' : 'rtl' };
}

export const cardWords = (lang: TestLanguage = 'en') => createWords<CardKey>(catalogueOf(lang));

export const REPORT: ReceiptView = { kind: 'document', title: 'Report on the harbour talks', date: '2021-03-14', paragraph: 4 };
export const GENERAL: ReceiptView = { kind: 'general', title: null, date: null, paragraph: null };
export const THIS_ARTICLE: ReceiptView = { kind: 'article', title: null, date: null, paragraph: 2 };

export const office = (changes: Partial<OfficeView> = {}): OfficeView => ({
  title: 'Harbour Minister of Norvania',
  names: [],
  status: 'current',
  asOf: '2021-03-14',
  from: null,
  to: null,
  receipt: REPORT,
  ...changes,
});

export const mention = (start: number, paragraph = 1): MentionView => ({
  start,
  end: start + 6,
  paragraph,
  rule: 'surname',
  because: 'surname after the full name in ¶ 1',
  alternatives: [],
});

export function entity(changes: Partial<EntityView> = {}): EntityView {
  return {
    id: 'halvorsen',
    kind: 'person',
    name: 'Mira Halvorsen',
    names: [{ lang: 'ar', text: 'ميرا هالفرسن' }],
    initials: 'MH',
    known: true,
    office: office(),
    gloss: 'Leads the talks on the northern harbour.',
    mentions: [mention(10), mention(400, 2), mention(900, 3)],
    quotes: [0, 1],
    salience: 0.8,
    did: null,
    ...changes,
  };
}

export const quote = (changes: Partial<QuoteView> = {}): QuoteView => ({
  index: 0,
  start: 120,
  end: 160,
  paragraph: 1,
  text: 'The quay will be open before the first ice',
  form: 'direct',
  certainty: 'sure',
  cue: 'said',
  speaker: 'halvorsen',
  speakerText: 'Halvorsen',
  rule: 'subject-before-cue',
  ...changes,
});

export const QUOTES: readonly QuoteView[] = [
  quote(),
  quote({ index: 1, start: 500, end: 540, paragraph: 2, text: 'nobody would lose work over it', form: 'indirect', certainty: 'likely' }),
  quote({ index: 2, start: 700, end: 730, paragraph: 3, text: 'not one crane', form: 'mixed', speaker: null, speakerText: 'a senior official', certainty: 'sure' }),
  quote({ index: 3, start: 800, end: 830, paragraph: 3, text: 'It was quiet', speaker: null, speakerText: null, certainty: 'unknown' }),
];

export const sourceOf = ({ kind, title, date, paragraph }: ReceiptView): SourceView => ({ kind, title, date, paragraphs: paragraph === null ? [] : [paragraph] });

export function cardView(changes: Partial<CardView> = {}): CardView {
  return {
    entity: entity(),
    here: null,
    length: 1000,
    articleDate: '2021-03-20',
    quotes: QUOTES.slice(0, 2),
    facts: [{ text: 'Signed the harbour treaty.', source: sourceOf(REPORT) }],
    ties: [
      { type: 'met', ties: [{ entity: 'olu', name: 'Femi Olu', names: [{ lang: 'ar', text: 'فيمي أولو' }], kind: 'person', first: { start: 60, end: 68, paragraph: 1 } }], sources: [sourceOf(THIS_ARTICLE)] },
      { type: 'tide-keeper-of', ties: [{ entity: 'norvania', name: 'Norvania', names: [], kind: 'place', first: null }], sources: [sourceOf(REPORT)] },
    ],
    alternatives: [{ id: 'other', name: 'Jon Halvorsen', office: 'Judge in Eastmark', gloss: 'A judge of the same surname.' }],
    sources: [REPORT, GENERAL, THIS_ARTICLE].map(sourceOf),
    ...changes,
  };
}

export const UNKNOWN = entity({ id: 'article:1', name: 'Tadeo Brix', names: [], known: false, office: null, gloss: null, quotes: [], mentions: [mention(950, 3)] });
export const PLACE = entity({ id: 'norvania', kind: 'place', name: 'Norvania', names: [], office: null, quotes: [], mentions: [mention(30)] });

export const DIGEST: Digest = {
  title: 'Harbour talks end before the ice',
  site: 'Coast News',
  byline: null,
  published: '2021-03-20',
  lang: 'en',
  coverage: 'full',
  words: 640,
  minutes: 3,
  length: 1000,
  summary: [{ start: 0, end: 52, paragraph: 1, text: 'On Friday Mira Halvorsen left Norvania with a treaty.', mentions: [{ start: 10, end: 24, entity: 'halvorsen', kind: 'person' }, { start: 30, end: 38, entity: 'norvania', kind: 'place' }] }],
  cast: [entity(), UNKNOWN],
  places: [PLACE],
  organisations: [entity({ id: 'guild', kind: 'organisation', name: 'Dockers’ Guild', names: [], office: null, quotes: [] })],
  others: [entity({ id: 'talks', kind: 'event', name: 'Harbour talks', names: [], office: null, quotes: [] })],
  quotes: QUOTES,
  timeline: [{ date: '2021-03', words: 'this month', text: 'The talks began this month.', people: ['halvorsen'], start: 600, end: 627, paragraph: 2 }],
  ties: [],
};
