import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sender } from '../../src/platform/rpc.ts';
import { amount } from '../amount.ts';
import { pageModel } from '../article/page-model.ts';
import { EXTENSION } from '../platform/fake-browser.ts';
import { articleFrom, deliver, fromPage, fromPopup, seam, startWorld, type World } from './service.ts';

vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

const ARTICLE = articleFrom('Northport');

const RUNS = amount(5_000, 100_000);
const TIMEOUT = amount(60_000, 900_000);

/** A valid message for every call that the background answers. */
const PAGE_CALLS: Readonly<Record<string, object>> = {
  'page.detected': { score: 0.7 },
  'page.hello': {},
  'page.find': { page: JSON.stringify(pageModel(['The bridge was opened on Monday.'])) },
  'page.read': { article: ARTICLE },
  'page.trouble': { trouble: 'not-an-article', message: null },
  'page.card': { reading: 'some', entity: 0, mark: 0 },
  'page.openPanel': {},
};
const UI_CALLS: Readonly<Record<string, object>> = {
  'ui.open': { tabId: 7, clicked: true },
  'ui.read': { article: ARTICLE },
  'ui.card': { article: ARTICLE, entity: 0, mark: 0 },
  'ui.pausePage': { tabId: 7, paused: true },
  'ui.setSite': { tabId: 7, host: 'news.example', rule: 'never' },
  'ui.switchSite': { tabId: null, host: 'news.example', on: false },
  'ui.setMode': { mode: 'every' },
  'ui.setOn': { on: false },
  'ui.reveal': { tabId: 7, start: 0, end: 5 },
  'ui.print': { tabId: 7, sheet: { heading: 'Who is who', note: 'From the article.', lang: 'en', direction: 'ltr', people: [{ called: 'Wilhelmina Karstensen', about: ['Mayor'] }] } },
  'ui.entity': { tabId: 7, entity: 'karstensen' },
};

let world: World;
beforeEach(async () => {
  world = await startWorld();
});

/** All that a message could have changed. */
const worldState = (): unknown => [[...world.browser.storage.local.values], [...world.browser.storage.session.values], [...world.scripts], world.injected.length, [...world.badges]];

/** Values of every type; numbers that no parameter takes. */
const WRONG: readonly unknown[] = [undefined, -1, -0.5, Number.NaN, '', '*', 'x'.repeat(20_000), '__proto__', [], { length: 3 }, true, null];

/** Parameters that may be null instead of a text. */
const NULLABLE: readonly string[] = ['rule', 'message', 'tabId'];

/** Of these, the values that cannot stand in a place: a text may be replaced by a text. */
function wrongFor(part: string, right: unknown): readonly unknown[] {
  const fits = (value: unknown): boolean => (NULLABLE.includes(part) ? value === null || (right === null && typeof value === 'string') : typeof value === typeof right && typeof value !== 'number');
  return WRONG.filter((value) => !fits(value));
}

/** A copy of a message's parameters with one of its parts replaced by something else, or taken out. */
function broken(params: object): fc.Arbitrary<unknown> {
  if (Object.keys(params).length === 0) return fc.oneof(fc.constantFrom(null, 'x', 3), fc.record({ extra: fc.jsonValue() }));
  return fc.oneof(
    fc.constantFrom(null, 'x', 3, []),
    fc.constantFrom(...Object.entries(params)).chain(([part, right]) => fc.constantFrom(...wrongFor(part, right)).map((value) => ({ ...params, [part]: value }))),
  );
}

/** Senders that are neither our content script nor our page. */
const stranger: fc.Arbitrary<Sender> = fc.oneof(
  fc.constant<Sender>({ ...fromPage(), id: 'another-extension' }),
  fc.constant<Sender>({ ...fromPage(), frameId: 2 }),
  fc.constant<Sender>({ ...fromPopup, id: undefined }),
  fc.constant<Sender>({ id: EXTENSION.id }),
  fc.constant<Sender>({ ...fromPopup, origin: 'https://evil.example' }),
  fc.constant<Sender>({ ...fromPopup, frameId: 1, tab: { id: 7 } }),
  fc.record({ id: fc.string(), url: fc.webUrl(), frameId: fc.nat() }),
);

const calls = { ...PAGE_CALLS, ...UI_CALLS };
const anyCall = fc.constantFrom(...Object.keys(calls));
const isRefused = (answer: unknown): boolean => answer === undefined || (answer as { ok: boolean }).ok === false;

describe('every listener of the background', () => {
  it('takes a valid message from the right sender', async () => {
    for (const [name, params] of Object.entries(PAGE_CALLS)) expect(await world.send(name, params, fromPage()), name).toMatchObject({ ok: true });
    for (const [name, params] of Object.entries(UI_CALLS).filter(([name]) => name !== 'ui.reveal')) expect(await world.send(name, params, fromPopup), name).toMatchObject({ ok: true });
  });

  it('refuses thousands of valid messages of forged senders, and nothing changes', async () => {
    const before = worldState();
    await fc.assert(
      fc.asyncProperty(anyCall, stranger, async (name, sender) => isRefused(await world.send(name, calls[name], sender))),
      { numRuns: RUNS },
    );
    expect(worldState()).toEqual(before);
  }, TIMEOUT);

  it('refuses our own page what a content script may, and the other way round', async () => {
    const before = worldState();
    for (const [name, params] of Object.entries(PAGE_CALLS)) expect(await world.send(name, params, fromPopup), name).toMatchObject({ error: { code: 'forbidden' } });
    for (const [name, params] of Object.entries(UI_CALLS)) expect(await world.send(name, params, fromPage()), name).toMatchObject({ error: { code: 'forbidden' } });
    expect(worldState()).toEqual(before);
  }, TIMEOUT);

  it('refuses thousands of broken messages of the right senders, and nothing changes', async () => {
    const before = worldState();
    const message = anyCall.chain((name) => broken(calls[name] ?? {}).map((params) => ({ name, params })));
    await fc.assert(
      fc.asyncProperty(message, async ({ name, params }) => {
        const answer = await world.send(name, params, name.startsWith('page.') ? fromPage() : fromPopup);
        return isRefused(answer);
      }),
      { numRuns: RUNS },
    );
    expect(worldState()).toEqual(before);
  }, TIMEOUT);

  it('leaves thousands of messages of any shape alone', async () => {
    const before = worldState();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => isRefused(await deliver(world, toClonable(message), fromPage()))),
      { numRuns: RUNS },
    );
    expect(worldState()).toEqual(before);
  }, TIMEOUT);
});

/** What is left of a value after it travelled as JSON, as in Chromium. */
function toClonable(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return text === undefined ? undefined : JSON.parse(text);
}
