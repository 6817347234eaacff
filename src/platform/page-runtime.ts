/**
 * The little of the extension API that scripts in a page need, without the polyfill.
 *
 * Both browsers answer with promises in manifest version 3. The API object is read anew at each call: when the
 * extension is reloaded, `runtime` stays but loses its id, and every call throws "Extension context invalidated".
 */
import type { Channel, MessageListener } from './rpc.ts';

interface PageApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: MessageListener): void;
      removeListener(listener: MessageListener): void;
    };
  };
}

function api(): PageApi | undefined {
  const scope = globalThis as { readonly browser?: PageApi; readonly chrome?: PageApi };
  return scope.browser ?? scope.chrome;
}

/** The extension's id; null once the extension was reloaded, updated, disabled or removed. */
export function ownId(): string | null {
  try {
    return api()?.runtime?.id ?? null;
  } catch {
    return null;
  }
}

/** True while the background can still be reached from this page. */
export const isAlive = (): boolean => ownId() !== null;

/** Messages between this page's script and the background. Sending rejects when the extension has gone. */
export const pageChannel: Channel = {
  id: ownId,
  async send(message) {
    const runtime = api()?.runtime;
    if (!runtime?.id) throw new Error('Extension context invalidated.');
    return runtime.sendMessage(message);
  },
  listen(listener, signal) {
    const event = api()?.runtime?.onMessage;
    if (!event || signal.aborted) return;
    event.addListener(listener);
    signal.addEventListener('abort', () => {
      // A dead context throws here, and has no listeners any more.
      if (isAlive()) event.removeListener(listener);
    });
  },
};
