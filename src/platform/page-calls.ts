/** A content script's line to the background: calls out, calls in. */
import type { FromPage, ToPage } from './messages.ts';
import { isAlive, ownId, pageChannel } from './page-runtime.ts';
import { callerFor, listenerFor, RpcError, type Handlers } from './rpc.ts';
import { TO_PAGE } from './schemas/to-page.ts';
import { admitBackground } from './senders.ts';

/** Calls the background. Rejects with an `RpcError`; its code is `gone` when this script outlived its extension. */
export const callFromPage = callerFor<FromPage>((message) => pageChannel.send(message), 2);

/** Answers the background until the signal aborts; nobody else is answered. */
export function listenToBackground(handlers: Handlers<ToPage, true>, signal: AbortSignal): void {
  pageChannel.listen(
    listenerFor(handlers, TO_PAGE, (sender) => admitBackground(sender, { id: ownId() })),
    signal,
  );
}

/** True for an error that says that the extension was reloaded, updated, disabled or removed. */
export const isGone = (error: unknown): boolean => (error instanceof RpcError && error.code === 'gone') || !isAlive();

export { isAlive };
