// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardView } from '../../src/core/digest.ts';
import { CardBody, type CardActions } from '../../src/card/views/card-view.tsx';
import { officeTime, officeTitle, officeWarning } from '../../src/card/views/office-line.tsx';
import { cardView, cardWords, entity, mention, office, quote, sourceOf, THIS_ARTICLE, UNKNOWN, type TestLanguage } from './fixture.ts';
import { hostileTexts } from '../trust/hostile-texts.ts';

let root: HTMLElement;
let actions: { readonly [K in keyof CardActions]: ReturnType<typeof vi.fn<(...given: unknown[]) => void>> };

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  actions = { onStep: vi.fn(), onReveal: vi.fn(), onGo: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onPanel: vi.fn() };
});

function draw(view: CardView, { lang = 'en' as TestLanguage, here = 10, pinned = false, panel = true } = {}): HTMLElement {
  const given: CardActions = { ...actions, onPanel: panel ? () => actions.onPanel() : null };
  render(<CardBody view={view} words={cardWords(lang)} here={here} pinned={pinned} actions={given} />, root);
  return root;
}

/** Text without the marks that isolate directions. */
const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
const text = (selector: string): string => plain(root.querySelector(selector)?.textContent);
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? plain(one.textContent)) === name);
  if (!found) throw new Error(`No button "${name}" in: ${root.innerHTML}`);
  return found;
};

describe('who it is', () => {
  test('name in both scripts, each with its language and direction', () => {
    draw(cardView());
    expect(text('h2')).toBe('Mira Halvorsen ميرا هالفرسن');
    // A bdi takes the direction of its own text.
    expect(root.querySelector('.local bdi')?.getAttribute('lang')).toBe('ar');
  });

  test('a name that only repeats the name is left out', () => {
    draw(cardView({ entity: entity({ names: [{ lang: 'en', text: 'Mira Halvorsen' }] }) }));
    expect(root.querySelector('.local')).toBeNull();
  });

  test('one name in Arabic and Persian letters stands there once', () => {
    const names = [{ lang: 'fa', text: 'کریم تکی' }, { lang: 'ar', text: 'كريم تكي' }, { lang: 'ru', text: 'Карим Таки' }];
    draw(cardView({ entity: entity({ names }) }));
    // The dot stands with the name before it, so that no line begins with one.
    expect([...root.querySelectorAll('.local')].map((one) => one.textContent)).toEqual(['کریم تکی · ', 'Карим Таки']);
  });

  test('the name in the language of the interface comes first', () => {
    const names = [{ lang: 'fa', text: 'کریم تکی' }, { lang: 'ru', text: 'Карим Таки' }, { lang: 'ar', text: 'كريم التكي' }];
    draw(cardView({ entity: entity({ names }) }), { lang: 'ar' });
    expect(text('h2')).toBe('كريم التكي Mira Halvorsen · کریم تکی');
    expect(text('.ties button')).toBe('فيمي أولو');
  });

  test('a name that is written with a gap or without stands there once', () => {
    draw(cardView({ entity: entity({ names: [{ lang: 'ar', text: 'محمد باقر قاليباف' }, { lang: 'fa', text: 'محمدباقر قالیباف' }, { lang: 'ru', text: 'Карим' }] }) }));
    expect(text('.locals')).toBe('محمد باقر قاليباف · Карим');
  });

  test('an office is never told as of today', () => {
    draw(cardView());
    expect(text('.office')).toBe('Harbour Minister of Norvania · as of March 2021');
  });

  test('without an office, the kind', () => {
    draw(cardView({ entity: entity({ kind: 'place', office: null }) }));
    expect(text('.office')).toBe('place');
  });

  test('somebody whom no glossary knows is shown as such', () => {
    draw(cardView({ entity: UNKNOWN, facts: [], ties: [], alternatives: [], sources: [sourceOf(THIS_ARTICLE)], quotes: [] }));
    expect(text('h2')).toBe('Tadeo Brix from this article');
    expect(text('.chip')).toBe('from this article');
    expect(text('.quiet')).toContain('No glossary knows this name');
    expect(root.querySelector('.medallion')?.classList.contains('unknown')).toBe(true);
  });
});

describe('the time of an office', () => {
  const words = cardWords();
  test.each([
    [{ asOf: '2020-07-22' }, 'as of July 2020'],
    [{ asOf: '2020' }, 'as of 2020'],
    [{ asOf: null, from: '2013-08' }, 'since August 2013'],
    [{ from: '2013-08', to: '2021-08-03' }, 'August 2013 – August 2021'],
    [{ to: '2019' }, 'until 2019'],
    [{ asOf: null }, null],
  ])('%o: %s', (times, expected) => {
    const told = officeTime(office(times), words);
    expect(told === null ? null : plain(told)).toBe(expected);
  });

  test.each([
    ['current', 'Judge'],
    ['former', 'former Judge'],
    ['acting', 'acting Judge'],
    ['designate', 'Judge, designate'],
    ['late', 'the late Judge'],
  ] as const)('%s', (status, expected) => {
    expect(plain(officeTitle(office({ title: 'Judge', status }), words))).toBe(expected);
  });

  test.each([
    ['en', 'former Harbour Minister of Norvania'],
    ['ar', 'وزير موانئ نورفانيا سابقًا'],
    ['fa', 'Harbour Minister of Norvania پیشین'],
  ] as const)('the title in %s, else as the source gives it', (lang, expected) => {
    expect(plain(officeTitle(office({ names: [{ lang: 'ar', text: 'وزير موانئ نورفانيا' }], status: 'former' }), cardWords(lang)))).toBe(expected);
  });

  test('an article of another time gets a warning, one of the same time none', () => {
    const warn = (articleDate: string | null, changes = {}) => officeWarning(office(changes), articleDate, words);
    expect(plain(warn('2024-01-05'))).toBe('This article is from January 2024. Offices may have changed since March 2021.');
    expect(plain(warn('2019-01-05'))).toContain('later than that');
    expect(warn('2021-08-01')).toBeNull();
    expect(warn(null)).toBeNull();
    expect(warn('2024-01-05', { receipt: THIS_ARTICLE })).toBeNull();
    expect(warn('not a date')).toBeNull();
    expect(warn('2024-01-05', { to: '2022-03' })).toBeNull();
    expect(warn('2024-01-05', { to: '2025-03' })).not.toBeNull();
  });
});

/** How many ticks the bar shows: each begins anew. */
const ticksIn = (element: HTMLElement): number => (element.querySelector('.bar-tick')?.getAttribute('d') ?? '').split('M').length - 1;

describe('in this article', () => {
  test('the bar shows each mention and quotation, and where the reader is', () => {
    draw(cardView(), { here: 400 });
    expect(ticksIn(root)).toBe(3);
    expect(root.querySelectorAll('.bar-quote')).toHaveLength(2);
    expect(root.querySelectorAll('.bar-here')).toHaveLength(1);
    expect(plain(root.querySelector('.bar')?.getAttribute('aria-label'))).toBe('Where it stands in the article: 3 mentions, 2 quotes; you are at mention 2');
  });

  test('thousands of mentions do not become thousands of ticks', () => {
    draw(cardView({ entity: entity({ mentions: Array.from({ length: 5000 }, (_, i) => mention(i)) }), length: 6000 }), { here: 4999 });
    expect(ticksIn(root)).toBeLessThan(320);
    expect(root.querySelectorAll('.bar-here')).toHaveLength(1);
  });

  test('quotations tell their form, how they were put where they are not verbatim, and their paragraph, and lead there', () => {
    draw(cardView());
    const [direct, indirect] = [...root.querySelectorAll('.quote')];
    expect(plain(direct?.textContent)).toBe('The quay will be open before the first ice' + 'direct quotation · ¶ 1 · jump ↓');
    expect(plain(indirect?.textContent)).toContain('reported speech · said · ¶ 2');
    indirect?.querySelector('button')?.click();
    expect(actions.onReveal).toHaveBeenCalledWith(expect.objectContaining({ start: 500, end: 540 }));
  });

  test('doubt about the speaker is told once, behind what is sure', () => {
    draw(cardView({ quotes: [quote({ index: 0, certainty: 'likely', text: 'One' }), quote({ index: 1, text: 'Two' }), quote({ index: 2, certainty: 'likely', text: 'Three' })] }));
    expect([...root.querySelectorAll('.quotes > li')].map((one) => plain(one.querySelector('blockquote')?.textContent ?? one.textContent))).toEqual(['Two', 'Who said it is not certain', 'One', 'Three']);
  });

  test('why somebody is taken for the speaker is told to whoever asks', () => {
    draw(cardView({ quotes: [quote({ certainty: 'likely', because: 'subject of the sentence before' })] }));
    const why = root.querySelector('.quote details');
    expect([plain(why?.querySelector('summary')?.textContent), why?.hasAttribute('open'), plain(why?.textContent)]).toEqual(['Why?', false, 'Why?subject of the sentence before']);
  });

  test('no doubt, no note', () => {
    draw(cardView({ quotes: [quote()] }));
    expect(root.querySelector('.doubt')).toBeNull();
  });

  test('what does not fit waits behind a number', () => {
    draw(cardView({ quotes: [0, 1, 2, 3, 4].map((index) => quote({ index })) }));
    expect(root.querySelectorAll('ul.quotes > .quote')).toHaveLength(5);
    expect(text('details.more > summary')).toBe('3 more quotes');
  });

  test('a long quotation stands open alone', () => {
    draw(cardView({ quotes: [quote({ text: 'long '.repeat(50) }), quote({ index: 1 })] }));
    expect(text('details.more > summary')).toBe('1 more quote');
  });

  test('one mention has no next', () => {
    draw(cardView({ entity: entity({ mentions: [mention(10)] }) }));
    expect(button('Next mention').disabled).toBe(true);
  });

  test('a pronoun, to which no step leads, is no next one', () => {
    draw(cardView({ entity: entity({ mentions: [mention(10), { ...mention(400), rule: 'pronoun' }] }) }));
    expect([button('Previous mention').disabled, button('Next mention').disabled]).toEqual([true, true]);
  });
});

describe('what one can do', () => {
  test('each button does its one thing', () => {
    draw(cardView());
    button('Next mention').click();
    button('Previous mention').click();
    button('Keep this card open').click();
    button('Open in panel').click();
    button('Close').click();
    expect(actions.onStep.mock.calls).toEqual([['next'], ['previous']]);
    expect(actions.onPin.mock.calls).toEqual([[true]]);
    expect(actions.onPanel).toHaveBeenCalledOnce();
    expect(actions.onClose).toHaveBeenCalledOnce();
  });

  test('a pinned card says so and can be let go', () => {
    draw(cardView(), { pinned: true });
    expect(button('Keep this card open').getAttribute('aria-pressed')).toBe('true');
    button('Keep this card open').click();
    expect(actions.onPin.mock.calls).toEqual([[false]]);
  });

  test('no panel, no button', () => {
    draw(cardView(), { panel: false });
    expect(() => button('Open in panel')).toThrow('No button');
  });
});

describe('languages and hostile text', () => {
  test('Arabic interface: right to left, its own words and numbers', () => {
    draw(cardView(), { lang: 'ar' });
    expect(root.querySelector('[role=dialog]')?.getAttribute('dir')).toBe('rtl');
    expect(text('.counts')).toBe('3 مرات ذكر · اقتباسان');
  });

  test('text of the article and the glossary has its own direction, and begins where that begins', () => {
    const did = { ...mention(10), text: 'Halvorsen left on Friday.' };
    draw(cardView({ entity: entity({ did }), quotes: [] }), { lang: 'ar' });
    for (const selector of ['p.gloss', '.did', '.facts p', '.alternatives p']) expect([selector, root.querySelector(selector)?.getAttribute('dir')]).toEqual([selector, 'auto']);
    draw(cardView(), { lang: 'ar' });
    expect(root.querySelector('blockquote')?.dir).toBe('auto');
  });

  test('markup in names, quotations and facts stays text', () => {
    const nasty = '<img src=x onerror=alert(1)>\u202e';
    draw(cardView({ entity: entity({ name: nasty, gloss: nasty, office: office({ title: nasty }) }), quotes: [quote({ text: nasty })], facts: [{ text: nasty, source: sourceOf(THIS_ARTICLE) }] }));
    expect(root.querySelector('img')).toBeNull();
    for (const selector of ['h2 bdi', '.office bdi', '.gloss', 'blockquote', '.facts p']) {
      expect([selector, root.querySelector(selector)?.textContent]).toEqual([selector, nasty]);
    }
  });

  test('a thousand hostile texts stay text, whole, in every place', () => {
    const everywhere = (words: string): void => {
      draw(cardView({ entity: entity({ name: words, gloss: words, office: office({ title: words }) }), quotes: [quote({ text: words })], facts: [{ text: words, source: sourceOf(THIS_ARTICLE) }] }));
    };
    everywhere('plain');
    const shape = root.querySelectorAll('*').length;
    const payloads = hostileTexts();
    expect(payloads.length).toBeGreaterThanOrEqual(1_000);
    for (const payload of payloads) {
      everywhere(payload);
      expect([payload, root.querySelectorAll('*').length, root.querySelector('img, script, iframe, form, template, a[href^="javascript"]')]).toEqual([payload, shape, null]);
      for (const selector of ['h2 bdi', '.office bdi', '.gloss', 'blockquote', '.facts p']) expect([selector, root.querySelector(selector)?.textContent]).toEqual([selector, payload]);
    }
  }, 60_000);

  test('is a named dialog that can take the focus and does not trap it', () => {
    draw(cardView());
    const dialog = root.querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-modal')).toBeNull();
    expect(dialog?.getAttribute('tabindex')).toBe('-1');
    expect(plain(root.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent)).toContain('Mira Halvorsen');
  });
});
