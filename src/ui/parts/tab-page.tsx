/** What popup and panel have in common: one tab, in every state that it can be in. */
import { useCallback, useState } from 'preact/hooks';
import type { Digest, Place } from '../../core/digest.ts';
import type { TabState } from '../../platform/messages.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleView } from './article-view.tsx';
import { FailureProvider } from './attempt.ts';
import { castSheet } from './cast-sheet.ts';
import { useDoor, type Door } from './door.ts';
import { useWords } from './page.tsx';
import { Reach, SiteSwitch } from './reach.tsx';
import { Loading, Trouble, TroubleNote } from './trouble.tsx';
import { tabOfAddress, useTab, useTabId, type KnownTab } from './use-tab.ts';

interface TabPageProps {
  /** Follows the reader from tab to tab (panel). */
  readonly follow: boolean;
  /** Offers to open the panel (popup). */
  readonly offersPanel: boolean;
  /** What `openingTab` found before the first drawing. */
  readonly known?: KnownTab | null;
}

export function TabPage({ follow, offersPanel, known = null }: TabPageProps) {
  const words = useWords();
  const tabId = useTabId(follow, known);
  const { state, reopen } = useTab(tabId, !follow && tabOfAddress() === null, known);
  const host = state?.host ?? null;
  const [failed, setFailed] = useState(false);
  const onChanged = (): void => {
    setFailed(false);
    reopen();
  };
  const controls = tabId !== null && state !== null && !isClosed(state);
  return (
    <FailureProvider value={useCallback(() => setFailed(true), [])}>
      <header class="top">
        <div class="top-line">
          <span class="wordmark">{words.t('name')}</span>
          {host !== null && (
            <bdi class="site" title={host}>
              {host}
            </bdi>
          )}
          {controls && <SiteSwitch tabId={tabId} host={host} onChanged={onChanged} />}
        </div>
        {state?.digest && <ArticleHead digest={state.digest} />}
        {controls && <Reach tabId={tabId} host={host} onChanged={onChanged} />}
      </header>
      <main key={tabId}>
        <Content state={state} reopen={onChanged} />
      </main>
      <Foot tabId={tabId} offersPanel={offersPanel} digest={state?.digest ?? null} failed={failed} />
    </FailureProvider>
  );
}

/** Pages on which no switch could change anything, or where the state's own button is the only one that helps. */
function isClosed({ trouble }: TabState): boolean {
  return trouble === 'restricted-page' || trouble === 'off-everywhere' || trouble === 'off-site' || trouble === 'off-page';
}

function Content({ state, reopen }: { readonly state: TabState | null; readonly reopen: () => void }) {
  const door = useDoor();
  if (state === null || state.phase === 'loading') return <Loading reopen={reopen} />;
  const { tabId, trouble, digest } = state;
  const onReveal = ({ start, end }: Place): void => void reveal(door, tabId, start, end);
  if (trouble !== null && (digest === null || state.phase === 'trouble')) return <Trouble state={{ ...state, trouble }} reopen={reopen} />;
  if (digest === null) return <Trouble state={{ ...state, trouble: 'error' }} reopen={reopen} />;
  return (
    <>
      {trouble !== null && <TroubleNote state={{ ...state, trouble }} reopen={reopen} />}
      <ArticleView digest={digest} tabId={tabId} onReveal={onReveal} />
    </>
  );
}

/** In a tab of its own, the panel hides the page that it scrolls. */
async function reveal(door: Door, tabId: number, start: number, end: number): Promise<void> {
  try {
    await door.call('ui.reveal', { tabId, start, end });
    if (tabOfAddress() !== null) await door.showTab(tabId);
  } catch {
    // The page has gone in the meantime: there is nowhere to scroll to.
  }
}

interface FootProps {
  readonly tabId: number | null;
  readonly offersPanel: boolean;
  readonly digest: Digest | null;
  /** What the reader asked for last did not work. */
  readonly failed: boolean;
}

function Foot({ tabId, offersPanel, digest, failed }: FootProps) {
  const door = useDoor();
  const words = useWords();
  const [printFailed, setPrintFailed] = useState(false);
  return (
    <footer class="bottom">
      {offersPanel && tabId !== null && (
        <button type="button" onClick={() => void door.openPanel(tabId).then((opened) => opened && window.close())}>
          {words.t('foot_panel')}
        </button>
      )}
      {tabId !== null && digest !== null && digest.cast.length > 0 && (
        <button type="button" onClick={() => void door.call('ui.print', { tabId, sheet: castSheet(digest, words) }).then(() => setPrintFailed(false), () => setPrintFailed(true))}>
          {words.t('foot_print')}
        </button>
      )}
      <button type="button" class="last" onClick={() => void door.openOptions()}>
        {words.t('foot_settings')}
      </button>
      {(failed || printFailed) && <p role="status">{words.t(failed ? 'foot_failed' : 'foot_print_failed')}</p>}
    </footer>
  );
}
