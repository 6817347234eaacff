/**
 * Calls between the parts of the extension, derived from the maps in `messages.ts`.
 *
 * A listener decides synchronously whether a message is meant for it, checks who sent it, validates the
 * parameters, and answers errors as data. A sender never waits for ever: a worker that died, or never
 * answers, becomes an error after a time.
 */
import { envelope, isEnvelope } from './envelope.ts';
import type { ParamsOf, ResultOf } from './messages.ts';

/** Why a call failed. */
export type RpcCode =
  /** The parameters are not of the promised shape. */
  | 'invalid-params'
  /** The sender may not make this call. */
  | 'forbidden'
  /** The handler threw; `message` is one line for people. */
  | 'failed'
  /** Nobody answered in time. */
  | 'timeout'
  /** Nobody listens there: no content script, or the page has gone. */
  | 'no-receiver'
  /** This script outlived its extension. */
  | 'gone';

/** A failed call. `message` is one line for people. */
export class RpcError extends Error {
  readonly code: RpcCode;

  constructor(code: RpcCode, message: string) {
    super(message);
    this.name = 'RpcError';
    this.code = code;
  }
}

/** What the browser says of a sender: the parts that both browsers give. Nothing in it comes from the message. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** The browser's form: returning true keeps `respond` open, anything else says "not for me". */
export type MessageListener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => true | undefined;

/** One way to send and hear messages; the seam at which tests stand in for a browser. */
export interface Channel {
  /** The extension's own id; null when the extension has gone. */
  id(): string | null;
  send(message: unknown): Promise<unknown>;
  /** Hears messages until the signal aborts. */
  listen(listener: MessageListener, signal: AbortSignal): void;
}

/** A handler for every call of a map: one that is missing does not compile. */
export type Handlers<T, Origin> = {
  readonly [K in keyof T]: (params: ParamsOf<T, K>, origin: Origin) => ResultOf<T, K> | Promise<ResultOf<T, K>>;
};

/** Checks a value from outside: null when it is not of the promised shape. Never throws. */
export type Parse<P> = (value: unknown) => { readonly value: P } | null;

/** A check of the parameters of every call of a map. */
export type Parsers<T> = { readonly [K in keyof T]: Parse<ParamsOf<T, K>> };

/** Decides who a sender is; null when it may not make these calls. */
export type Admit<Origin> = (sender: Sender) => Origin | null;

type Answer = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: { readonly code: RpcCode; readonly message: string } };

/**
 * Makes the listener of one map of calls.
 *
 * @param admit who the sender is, or null
 * @returns a listener that claims only calls of this map, answers each exactly once, and never throws
 */
export function listenerFor<T, Origin>(handlers: Handlers<T, Origin>, parsers: Parsers<T>, admit: Admit<Origin>): MessageListener {
  return (message, sender, respond) => {
    if (!isEnvelope(message) || !Object.hasOwn(handlers, message.gloss)) return undefined;
    const name = message.gloss as keyof T;
    const origin = admit(sender);
    if (origin === null) {
      respond(failure('forbidden', `"${String(name)}" may not be called from there.`));
      return true;
    }
    const params = parsers[name](message.params);
    if (!params) {
      respond(failure('invalid-params', `"${String(name)}" was called with something else than it takes.`));
      return true;
    }
    // Called in the same task as the event: a user gesture travels no further than that.
    void answer(() => handlers[name](params.value, origin)).then(respond);
    return true;
  };
}

async function answer(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, result: await work() };
  } catch (error) {
    return error instanceof RpcError ? failure(error.code, error.message) : failure('failed', lineOf(error));
  }
}

/** An error's message as one line of at most 300 units. */
export function lineOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}

const failure = (code: RpcCode, message: string): Answer => ({ ok: false, error: { code, message } });

/** Milliseconds; a very long article takes seconds to read on a slow machine. */
const DEFAULT_TIMEOUT = 15_000;

/** Milliseconds in which a worker that was ended starts anew. */
const START_TIME = 400;

/**
 * Makes the sending side of one map of calls.
 *
 * @param send hands the message to the browser
 * @param again how often a call that nobody hears is sent once more: a browser that ends its worker at this very moment
 *   (seen in Firefox) starts another one for the next message
 * @returns a function that resolves to the call's result, or rejects with an `RpcError`; `timeout` in ms
 */
export function callerFor<T>(send: (message: unknown) => Promise<unknown>, again = 0) {
  const heard = async (message: unknown): Promise<Answer> => {
    const received = await send(message).catch(asRpcError);
    if (!isAnswer(received)) throw new RpcError('no-receiver', 'Nobody answered.');
    return received;
  };
  const sendPatiently = (message: unknown, left: number): Promise<Answer> =>
    heard(message).catch(async (error: RpcError) => {
      if (left === 0 || error.code !== 'no-receiver') throw error;
      await new Promise((resolve) => setTimeout(resolve, START_TIME));
      return sendPatiently(message, left - 1);
    });

  return async <K extends keyof T & string>(name: K, params: ParamsOf<T, K>, timeout = DEFAULT_TIMEOUT): Promise<ResultOf<T, K>> => {
    const received = await withTimeout(sendPatiently(envelope(name, params), again), timeout, name);
    if (!received.ok) throw new RpcError(received.error.code, received.error.message);
    return received.result as ResultOf<T, K>;
  };
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true || (value.ok === false && 'error' in value && typeof value.error === 'object' && value.error !== null);
}

/** The browsers' own words for "the extension was reloaded" and "nobody listens there". */
function asRpcError(error: unknown): never {
  const line = lineOf(error);
  throw new RpcError(/context invalidated|context unloaded/i.test(line) ? 'gone' : 'no-receiver', line);
}

async function withTimeout<R>(work: Promise<R>, milliseconds: number, name: string): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RpcError('timeout', `"${name}" was not answered within ${milliseconds} ms.`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
