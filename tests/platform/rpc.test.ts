import { describe, expect, it } from 'vitest';
import { callerFor, listenerFor, RpcError, type Handlers, type Parsers, type Sender } from '../../src/platform/rpc.ts';

/** A contract of two calls, so that routing shows. */
interface Sums {
  'sum.add': { readonly params: { readonly a: number; readonly b: number }; readonly result: number };
  'sum.fail': { readonly params: Record<string, never>; readonly result: null };
}

const isAddends = (value: unknown): value is { a: number; b: number } => typeof value === 'object' && value !== null && 'a' in value && typeof value.a === 'number' && 'b' in value && typeof value.b === 'number';

const parsers: Parsers<Sums> = {
  'sum.add': (value) => (isAddends(value) ? { value } : null),
  'sum.fail': () => ({ value: {} }),
};

const handlers: Handlers<Sums, string> = {
  'sum.add': ({ a, b }) => a + b,
  'sum.fail': () => {
    throw new Error('no more\n   ink');
  },
};

const friend: Sender = { id: 'friend' };
const stranger: Sender = { id: 'stranger' };

/** Runs a listener as a browser would. */
function hear(message: unknown, sender: Sender = friend): { claimed: boolean; answer: Promise<unknown> } {
  const listener = listenerFor(handlers, parsers, ({ id }) => (id === 'friend' ? 'friend' : null));
  let claimed = false;
  const answer = new Promise((resolve) => (claimed = listener(message, sender, resolve) === true));
  return { claimed, answer };
}

describe('a listener', () => {
  it('claims a call of its own at once, and answers with the result', async () => {
    const { claimed, answer } = hear({ gloss: 'sum.add', params: { a: 2, b: 3 } });
    expect(claimed).toBe(true);
    expect(await answer).toEqual({ ok: true, result: 5 });
  });

  it.each([
    ['another map of calls', { gloss: 'page.read', params: {} }],
    ['a name that every object has', { gloss: 'constructor', params: {} }],
    ['somebody else’s message', { type: 'sum.add', a: 1 }],
    ['no object', 'sum.add'],
    ['nothing', null],
    ['no parameters', { gloss: 'sum.add' }],
  ])('leaves alone: %s', (_, message) => {
    expect(hear(message).claimed).toBe(false);
  });

  it.each([
    ['wrong parameters', { gloss: 'sum.add', params: { a: 2, b: '3' } }, friend, 'invalid-params'],
    ['a sender without the right', { gloss: 'sum.add', params: { a: 2, b: 3 } }, stranger, 'forbidden'],
    ['a handler that throws', { gloss: 'sum.fail', params: {} }, friend, 'failed'],
  ])('answers as data: %s', async (_, message, sender, code) => {
    expect(await hear(message, sender).answer).toMatchObject({ ok: false, error: { code } });
  });

  it('asks who sent it before it looks at the parameters', async () => {
    expect(await hear({ gloss: 'sum.add', params: 'nonsense' }, stranger).answer).toMatchObject({ error: { code: 'forbidden' } });
  });

  it('tells an error in one line', async () => {
    expect(await hear({ gloss: 'sum.fail', params: {} }).answer).toMatchObject({ error: { message: 'no more ink' } });
  });

  it('calls the handler in the same task, so that a user gesture still counts', () => {
    let called = false;
    const listener = listenerFor<Sums, string>({ ...handlers, 'sum.add': () => ((called = true), 0) }, parsers, () => 'friend');
    listener({ gloss: 'sum.add', params: { a: 0, b: 0 } }, friend, () => undefined);
    expect(called).toBe(true);
  });
});

describe('a caller', () => {
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'none',
      (error: unknown) => (error instanceof RpcError ? error.code : 'another error'),
    );

  it('gives back the result', async () => {
    const call = callerFor<Sums>((message) => hear(message).answer);
    expect(await call('sum.add', { a: 20, b: 22 })).toBe(42);
  });

  it('sends once more what nobody heard, so often and no oftener', async () => {
    let sent = 0;
    const deaf = (ends: number) => callerFor<Sums>((message) => {
      sent++;
      return sent <= ends ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')) : hear(message).answer;
    }, 2);
    expect(await deaf(2)('sum.add', { a: 1, b: 2 })).toBe(3);
    sent = 0;
    await expect(deaf(9)('sum.add', { a: 1, b: 2 })).rejects.toMatchObject({ code: 'no-receiver' });
    expect(sent).toBe(3);
  });

  it.each([
    ['the answer says so', async () => ({ ok: false, error: { code: 'forbidden', message: 'no' } }), 'forbidden'],
    ['nobody claims the call', async () => undefined, 'no-receiver'],
    ['the answer is no answer', async () => ({ ok: 'yes' }), 'no-receiver'],
    ['there is no other end', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')), 'no-receiver'],
    ['the extension was reloaded', () => Promise.reject(new Error('Extension context invalidated.')), 'gone'],
    ['the worker died and never answers', () => new Promise(() => undefined), 'timeout'],
  ])('rejects when %s', async (_, send, code) => {
    const call = callerFor<Sums>(send);
    expect(await codeOf(call('sum.add', { a: 1, b: 1 }, 20))).toBe(code);
  });
});
