import { describe, expect, it } from 'vitest';
import { lookOf } from '../../src/background/look.ts';
import { inTrouble, loading, mayBeStale, ready, troubleOfInjection } from '../../src/background/tab-states.ts';
import type { Digest, EntityView } from '../../src/core/digest.ts';
import { createWords } from '../../src/words/words.ts';
import english from '../../src/_locales/en/messages.json';

const strings = Object.fromEntries(Object.entries(english).map(([key, { message }]) => [key, message]));
const words = createWords({ strings, lang: 'en', direction: 'ltr' });
const occasion = { tabId: 3, host: 'news.example', now: 1_000 };

function digestWith(people: number, coverage: Digest['coverage'] = 'full'): Digest {
  const person = (id: number): EntityView => ({ id: `article:${id}`, kind: 'person', name: 'A', names: [], initials: 'A', known: false, office: null, gloss: null, mentions: [], quotes: [], salience: 0, did: null });
  const cast = Array.from({ length: people }, (_, id) => person(id));
  return { title: null, site: null, byline: null, published: null, lang: null, coverage, words: 0, minutes: 1, length: 0, summary: [], cast, places: [], organisations: [], others: [], quotes: [], timeline: [], ties: [] };
}

describe('what a read page shows', () => {
  it.each([
    ['people', digestWith(2), null],
    ['nobody', digestWith(0), 'nobody-known'],
    ['a language whose sentences cannot be read', digestWith(2, 'names'), 'language'],
    ['such a language, and nobody', digestWith(0, 'names'), 'language'],
  ] as const)('%s', (_, digest, trouble) => {
    expect(ready(occasion, digest)).toEqual({ tabId: 3, host: 'news.example', phase: 'ready', trouble, message: null, digest, updated: 1_000 });
  });
});

describe('what a failed injection means', () => {
  it.each([
    ['Cannot access a chrome:// URL', null, 'restricted-page'],
    ['The extensions gallery cannot be scripted.', null, 'restricted-page'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'https://bank.example/', 'restricted-page'],
    ['Missing host permission for the tab', 'about:config', 'restricted-page'],
    ['Missing host permission for the tab', 'https://addons.mozilla.org/', 'restricted-page'],
    ['Missing host permission for the tab', null, 'no-permission'],
    ['Missing host permission for the tab', 'https://news.example/', 'no-permission'],
    ['Cannot access contents of the page. Extension manifest must request permission to access the respective host.', null, 'no-permission'],
    ['Cannot access contents of url "https://news.example/". Extension manifest must request permission to access this host.', 'https://news.example/', 'no-permission'],
    ['Frame with ID 0 is showing error page', 'https://news.example/', 'restricted-page'],
    ['The tab was closed.', 'https://news.example/', 'error'],
  ] as const)('%s (%s): %s', (message, url, trouble) => {
    expect(troubleOfInjection(message, url, false)).toBe(trouble);
  });

  it('a page that stays closed after the click that opens every page is closed to all extensions', () => {
    // As Chromium says it of about:blank, whose address it does not tell.
    expect(troubleOfInjection('Cannot access contents of the page. Extension manifest must request permission to access the respective host.', null, true)).toBe('restricted-page');
    expect(troubleOfInjection('The tab was closed.', null, true)).toBe('error');
  });
});

describe('a tab that loads something', () => {
  const digest = ready(occasion, digestWith(1));
  it.each([
    ['any state, when a page begins to load', inTrouble(occasion, 'restricted-page'), 'loading', true],
    ['a digest, also when a page has loaded', digest, 'complete', true],
    ['not a reading under way, when its page has loaded', loading(occasion), 'complete', false],
    ['not a trouble that was told while the page loaded', inTrouble(occasion, 'no-permission'), 'complete', false],
  ] as const)('may end %s', (_, state, status, expected) => {
    expect(mayBeStale(state, status)).toBe(expected);
  });
});

describe('the button', () => {
  it.each([
    ['two people', ready(occasion, digestWith(2)), '2', 'Gloss: 2 people in this article'],
    ['one person', ready(occasion, digestWith(1)), '1', 'Gloss: 1 person in this article'],
    ['a crowd', ready(occasion, digestWith(140)), '99+', 'Gloss: 140 people in this article'],
    ['nobody', ready(occasion, digestWith(0)), '', 'Gloss: 0 people in this article'],
    ['reading', loading(occasion), '…', 'Gloss is reading this page'],
    ['off on the page', inTrouble(occasion, 'off-page'), 'off', 'Gloss is off here'],
    ['off everywhere', inTrouble(occasion, 'off-everywhere'), 'off', 'Gloss is off here'],
    ['an error', inTrouble(occasion, 'error', 'x'), '!', 'Gloss could not read this page: open it to see why'],
    ['no article', inTrouble(occasion, 'not-an-article'), '', 'Gloss: who is in this article?'],
  ])('says in letters: %s', (_, state, badge, title) => {
    expect(lookOf(state, words)).toMatchObject({ badge, title, icon: badge === 'off' ? 'off' : 'on' });
  });
});
