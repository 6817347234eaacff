import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ToPage } from '../../src/platform/messages.ts';
import { listenerFor, type Handlers, type Sender } from '../../src/platform/rpc.ts';
import { TO_PAGE } from '../../src/platform/schemas/to-page.ts';
import { admitBackground } from '../../src/platform/senders.ts';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import { EXTENSION } from './fake-browser.ts';
import { amount } from '../amount.ts';

const { density, kinds, palette, delays, cards } = DEFAULT_SETTINGS;
const preferences = { density, kinds, palette, delays, cards, strings: { card_close: 'Close' }, lang: 'en', direction: 'ltr' };

/** A valid message for every call that a content script answers. */
const CALLS: Readonly<Record<string, object>> = {
  'tab.ping': {},
  'tab.start': { preferences },
  'tab.stop': {},
  'tab.preferences': { preferences },
  'tab.reveal': { start: 3, end: 9 },
  'tab.command': { command: 'next-mention' },
};

const done = vi.fn();
const answered: Handlers<ToPage, true> = {
  'tab.ping': () => ({ alive: true }),
  'tab.start': () => done(),
  'tab.stop': () => done(),
  'tab.preferences': () => done(),
  'tab.reveal': () => done(),
  'tab.command': () => done(),
};

const listener = listenerFor(answered, TO_PAGE, (sender) => admitBackground(sender, EXTENSION));
const background: Sender = { id: EXTENSION.id };

const hear = (message: unknown, sender: Sender): Promise<unknown> =>
  new Promise((resolve) => {
    if (!listener(message, sender, resolve)) resolve(undefined);
  });

const isRefused = (answer: unknown): boolean => answer === undefined || (answer as { ok: boolean }).ok === false;

describe('the listener of a content script', () => {
  it.each(Object.entries(CALLS))('takes from the background: %s', async (name, params) => {
    expect(await hear({ gloss: name, params }, background)).toMatchObject({ ok: true });
  });

  it.each<[string, object]>([
    ['tab.start', {}],
    ['tab.start', { preferences: { ...preferences, density: 'sometimes' } }],
    ['tab.start', { preferences: { ...preferences, kinds: { ...kinds, quote: 1 } } }],
    ['tab.start', { preferences: { ...preferences, delays: { show: -1, hide: 2 } } }],
    ['tab.preferences', { preferences: { ...preferences, strings: { card_close: 3 } } }],
    ['tab.preferences', { preferences: { ...preferences, direction: 'up' } }],
    ['tab.reveal', { start: Number.NaN, end: 4 }],
    ['tab.reveal', { start: 1 }],
    ['tab.command', { command: 'toggle-page' }],
    ['tab.command', { command: null }],
  ])('refuses a broken %s: %j', async (name, params) => {
    expect(await hear({ gloss: name, params }, background)).toMatchObject({ ok: false, error: { code: 'invalid-params' } });
  });

  it('does nothing for thousands of messages of strangers, and for any other shape', async () => {
    done.mockClear();
    const sender = fc.record({ id: fc.oneof(fc.constant(EXTENSION.id), fc.string()), tab: fc.record({ id: fc.nat() }) });
    const valid = fc.constantFrom(...Object.entries(CALLS)).map(([gloss, params]) => ({ gloss, params }));
    await fc.assert(
      fc.asyncProperty(valid, sender, async (message, from) => isRefused(await hear(message, from))),
      { numRuns: amount(2_500, 100_000) },
    );
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => isRefused(await hear(message, background))),
      { numRuns: amount(2_500, 100_000) },
    );
    expect(done).not.toHaveBeenCalled();
  }, amount(60_000, 900_000));
});
