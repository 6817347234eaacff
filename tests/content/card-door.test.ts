import { describe, expect, it } from 'vitest';
import { handIn, openCardDoor } from '../../src/content/card-door.ts';
import type { CardEnvironment, CreateStyledFace } from '../../src/card/types.ts';

const dressed: string[] = [];
const createFace: CreateStyledFace = (_environment, _send, styles) => {
  dressed.push(styles);
  return { show: () => undefined, change: () => undefined, move: () => undefined, hide: () => undefined, setPreferences: () => undefined };
};

/** A world in which the card's script runs when it is let in. */
function worldWith(signal = new AbortController().signal) {
  const world = {};
  const waiting: { readonly run: () => void; readonly refuse: () => void }[] = [];
  const bring = (): Promise<string> =>
    new Promise((done, refuse) => {
      waiting.push({ run: () => (handIn(world, createFace), done('.gloss{}')), refuse: () => refuse(new Error('Cannot access contents of the page.')) });
    });
  return { world, waiting, ask: openCardDoor(world, bring, signal) };
}

const traces = (world: object): unknown[] => Reflect.ownKeys(world);

describe('the door between content script and card', () => {
  it('lets in what draws cards, and is gone again', async () => {
    const { world, waiting, ask } = worldWith();
    expect(traces(world)).toEqual([]);
    const asked = ask();
    waiting[0]?.run();
    (await asked)({} as CardEnvironment, () => undefined);
    expect(dressed).toEqual(['.gloss{}']);
    expect(traces(world)).toEqual([]);
  });

  it('has the script brought once, however often and soon it is asked', async () => {
    const { waiting, ask } = worldWith();
    const asked = [ask(), ask()];
    waiting[0]?.run();
    expect(new Set(await Promise.all([...asked, ask()])).size).toBe(1);
    expect(waiting.length).toBe(1);
  });

  it('says why nobody came, leaves nothing, and has it brought again at the next asking', async () => {
    const { world, waiting, ask } = worldWith();
    const refused = ask();
    waiting[0]?.refuse();
    await expect(refused).rejects.toThrow('Cannot access');
    expect(traces(world)).toEqual([]);
    const asked = ask();
    waiting[1]?.run();
    expect(await asked).toBeTypeOf('function');
  });

  it('takes no answer for the card: a script that was brought and handed in nothing has failed', async () => {
    const world = {};
    await expect(openCardDoor(world, () => Promise.resolve('.gloss{}'), new AbortController().signal)()).rejects.toThrow('did not come');
    const byHand = { ...world } as Record<symbol, (value: unknown) => void>;
    const handing = (value: unknown, styles: unknown) => () => (byHand[Symbol.for('gloss.card')]?.(value), Promise.resolve(styles as string));
    await expect(openCardDoor(byHand, handing(createFace, null), new AbortController().signal)()).rejects.toThrow('did not come');
    await expect(openCardDoor(byHand, handing('no function', '.gloss{}'), new AbortController().signal)()).rejects.toThrow('did not come');
    expect(traces(byHand)).toEqual([]);
  });

  it('is shut by the end of the instance at once, and a script that comes late leaves nothing behind', async () => {
    const ended = new AbortController();
    const { world, waiting, ask } = worldWith(ended.signal);
    const asked = ask().catch(() => null);
    ended.abort();
    expect(traces(world)).toEqual([]);
    waiting[0]?.run();
    expect(await asked).toBeNull();
    expect(traces(world)).toEqual([]);
    await expect(ask()).rejects.toThrow();
    expect(waiting.length).toBe(1);
  });

  it('of an instance that ended is not the one of its successor', async () => {
    const ended = new AbortController();
    const world = {};
    const script: (() => void)[] = [];
    const bring = (): Promise<string> => new Promise((done) => script.push(() => (handIn(world, createFace), done('.gloss{}'))));
    const old = openCardDoor(world, bring, ended.signal)().catch(() => null);
    const next = openCardDoor(world, bring, new AbortController().signal)();
    ended.abort();
    script[1]?.();
    expect(await next).toBeTypeOf('function');
    script[0]?.();
    expect(await old).toBeNull();
    expect(traces(world)).toEqual([]);
  });
});
