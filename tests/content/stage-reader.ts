/** Runs in the browser: a reader over the paragraphs of the page, with names that are found by a list; what it asks is recorded. */
import { createFaceWithStyles } from '../../src/card/face-with-styles.ts';
import type { Reader, ReaderPreferences } from '../../src/content/reader.ts';
import { startReader } from '../../src/content/reader-session.ts';
import { KINDS } from '../../src/core/annotation.ts';
import { cardView, catalogueOf, entity, mention } from '../card/fixture.ts';

export interface ReaderStage {
  readonly reader: Reader;
  readonly preferences: ReaderPreferences;
  readonly log: string[];
  /** Milliseconds that a reading takes. */
  readingTime: number;
  /** What the background knows nothing of until it has read it again. */
  forgotten: string | null;
  /** How often the page was looked at for its article. */
  readonly finds: number;
  /** The card's closed root, caught when it was made: only a test can. */
  root: ShadowRoot | null;
}

declare global {
  interface Window {
    readerStage: ReaderStage;
  }
}

const NAMES = /Mira Halvorsen|Halvorsen|Tadeo Brix|Brix|Norvania/gu;
const log: string[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (this.localName === 'gloss-card') window.readerStage.root = root;
  return root;
};

/** The last word tells who it is: entities are numbered as they come. */
const whoIs = (name: string): string => name.split(' ').at(-1) ?? name;
let people: string[] = [];
const finds = { count: 0 };

const preferences: ReaderPreferences = {
  density: 'every',
  kinds: { person: true, place: true, organisation: true, event: true, office: true, topic: true, quote: true },
  palette: 'gloss',
  delays: { show: 100, hide: 100 },
  cards: true,
  ...catalogueOf('en'),
};

const reader = startReader({
  document,
  preferences,
  bringFace: () => Promise.resolve(createFaceWithStyles),
  signal: new AbortController().signal,
  source: {
    find: () => {
      finds.count++;
      const root = document.querySelector('main') ?? document.body;
      const blocks = [...root.querySelectorAll('p')].map((element) => ({ element, nodes: [...element.childNodes].filter((node) => node instanceof Text) }));
      return Promise.resolve({ found: true, root, blocks, skipped: [], title: null, byline: null, published: null, lang: 'en', site: null });
    },
    read: async ({ text }) => {
      const found = [...text.matchAll(NAMES)];
      log.push(`read ${found.length}`);
      people = [...new Set(found.map(([name]) => whoIs(name)))];
      await new Promise((done) => setTimeout(done, window.readerStage.readingTime));
      window.readerStage.forgotten = null;
      return {
        starts: found.map(({ index }) => index),
        ends: found.map(({ 0: name, index }) => index + name.length),
        kinds: found.map(([name]) => KINDS.indexOf(name === 'Norvania' ? 'place' : 'person')),
        entities: found.map(([name]) => people.indexOf(whoIs(name))),
        quoteStarts: [],
        quoteEnds: [],
        quoteTints: [],
        reading: text,
      };
    },
    card: ({ entity: which, reading }) => {
      const known = reading !== window.readerStage.forgotten;
      return Promise.resolve(known ? cardView({ entity: entity({ id: people[which] ?? '', name: people[which] ?? '', mentions: [mention(0), mention(1)] }) }) : null);
    },
  },
  onError: (error) => log.push(String(error)),
});

window.readerStage = { reader, preferences, log, root: null, readingTime: 0, forgotten: null, get finds() { return finds.count; } };
