/**
 * The content script, injected on demand into the top frame of a page. One `AbortController` ends everything;
 * off leaves no trace.
 */
import type { ArticleChoice } from '../article/choice.ts';
import { LONGEST_PAGE } from '../article/page-model.ts';
import { HOST_NAME } from '../card/host-name.ts';
import type { CardEnvironment } from '../card/types.ts';
import type { Article } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import type { MarkColumns } from '../core/mark-columns.ts';
import { scanPage } from '../page/article/scan-page.ts';
import { fullestDocument } from '../page/frames.ts';
import { liveLayout } from '../page/layout.ts';
import type { ArticleSearch } from '../page/types.ts';
import { callFromPage, isAlive, isGone, listenToBackground } from '../platform/page-calls.ts';
import { lineOf, RpcError } from '../platform/rpc.ts';
import { openCardDoor } from './card-door.ts';
import type { Reader, ReaderPreferences, ReaderSource } from './reader.ts';
import { startReader } from './reader-session.ts';
import type { ReadMarks } from './marked-text.ts';
import { claimPage } from './twin.ts';

/** Milliseconds between two looks whether the extension is still there. */
const PULSE = 2_000;
/** Milliseconds that the reading of a very long article may take. */
const READING_TIMEOUT = 60_000;

/** Ends the script when the extension was reloaded, updated, disabled or removed: nobody tells it. */
function endWithExtension(controller: AbortController): void {
  const { signal } = controller;
  const check = (): void => {
    if (!isAlive()) controller.abort();
  };
  const pulse = setInterval(check, PULSE);
  signal.addEventListener('abort', () => clearInterval(pulse));
  document.addEventListener('visibilitychange', check, { signal });
}

/** What the readers of a page's documents share. */
interface Common {
  readonly preferences: () => ReaderPreferences;
  readonly bringFace: CardEnvironment['bringFace'];
  /** An article was read. */
  readonly onRead: () => void;
}

/** Hands on why a call failed, and ends the script where that is that its extension has gone. */
const endIfGone = (controller: AbortController) => (error: unknown): never => {
  if (isGone(error)) controller.abort();
  throw error;
};

/** Articles are chosen and read and cards made in the background; here is only looked. */
function remoteSource(controller: AbortController, target: Document, onRead: () => void): ReaderSource {
  const orEnd = endIfGone(controller);
  return {
    async find(): Promise<ArticleSearch> {
      const { page, locate } = scanPage(target, document.URL, liveLayout);
      const json = JSON.stringify(page);
      if (json.length > LONGEST_PAGE) return locate({ found: false, reason: 'too-large' });
      const { choice } = await callFromPage('page.find', { page: json }).catch(orEnd);
      return locate(JSON.parse(choice) as ArticleChoice);
    },
    async read(article: Article): Promise<ReadMarks> {
      const { marks, reading } = await callFromPage('page.read', { article }, READING_TIMEOUT).catch(orEnd);
      onRead();
      return { ...(JSON.parse(marks) as MarkColumns), reading };
    },
    async card(mark): Promise<CardView | null> {
      const { card } = await callFromPage('page.card', mark).catch(orEnd);
      return card === null ? null : (JSON.parse(card) as CardView);
    },
  };
}

const tell = (trouble: 'not-an-article' | 'error', message: string | null): void => {
  callFromPage('page.trouble', { trouble, message }).catch(() => null);
};

/**
 * Reads the document that holds most of the page's text, and another one when a frame comes to hold more.
 *
 * @returns the reader of the document that is read now
 */
function readFullest(controller: AbortController, { preferences, bringFace, onRead }: Common): () => Reader {
  const { signal } = controller;
  let ended = new AbortController();
  const start = (target: Document): { readonly target: Document; readonly reader: Reader } => ({
    target,
    reader: startReader({
      document: target,
      source: remoteSource(controller, target, onRead),
      preferences: preferences(),
      bringFace,
      signal: AbortSignal.any([signal, ended.signal]),
      openPanel: () => void callFromPage('page.openPanel', {}).catch(() => null),
      onNothing: (reason) => (reason === 'too-large' ? tell('error', 'it is too large for an article') : tell('not-an-article', null)),
      onError: (error) => {
        // A failure in the background was told there.
        if (!(error instanceof RpcError) || error.code !== 'failed') tell('error', lineOf(error));
      },
    }),
  });
  let now = start(fullestDocument(document));
  // Frames tell their loading to listeners that capture.
  document.addEventListener('load', ({ target }) => {
    if ((target as Element).localName !== 'iframe') return;
    const fullest = fullestDocument(document);
    if (fullest === now.target) return;
    ended.abort();
    ended = new AbortController();
    now = start(fullest);
  }, { signal, capture: true });
  return () => now.reader;
}

async function run(controller: AbortController): Promise<void> {
  const { signal } = controller;
  let reader: (() => Reader) | null = null;
  let preferences: ReaderPreferences;
  const prefer = (next: ReaderPreferences): void => {
    preferences = next;
    reader?.().setPreferences(next);
  };

  endWithExtension(controller);
  listenToBackground(
    {
      'tab.ping': () => ({ alive: true }),
      'tab.start': (params) => {
        prefer(params.preferences);
        reader?.().readAgain();
        return null;
      },
      'tab.stop': () => {
        // After the answer has left.
        setTimeout(() => controller.abort());
        return null;
      },
      'tab.preferences': (params) => {
        prefer(params.preferences);
        return null;
      },
      'tab.reveal': (span) => {
        reader?.().reveal(span);
        return null;
      },
      'tab.command': ({ command }) => {
        reader?.().run(command);
        return null;
      },
    },
    signal,
  );

  const hello = await callFromPage('page.hello', {});
  if (signal.aborted) return;
  if (!hello.read) return controller.abort();
  // The card of an instance that ended without being told; Firefox hides it, and leaves it there.
  document.querySelector(HOST_NAME)?.remove();
  preferences = hello.preferences;
  const bringFace = openCardDoor(globalThis, () => callFromPage('page.bringCard', {}).then(({ styles }) => styles, endIfGone(controller)), signal);
  // What a click allowed may be over when the first card is wanted (Chrome: after the way to another site and back).
  const onRead = (): void => void (hello.lasting || bringFace().catch(() => null));
  reader = readFullest(controller, { preferences: () => preferences, bringFace, onRead });
}

const controller = window.top === window ? claimPage(globalThis, isAlive) : null;
// Without a background there is nothing to do here; the popup says so.
if (controller) run(controller).catch(() => controller.abort());
