/** The context menu of web pages. */
import { drawMenu } from '../platform/action.ts';
import { hostOf } from '../platform/hosts.ts';
import { readTabState } from '../platform/session.ts';
import type { Desk } from './desk.ts';
import type { Opening } from './opening.ts';
import { loadWords } from './preferences.ts';
import { applyToTabs, setSite, switchPage } from './rules.ts';

const GLOSS_PAGE = 'gloss-page';
const NEVER_HERE = 'never-here';

/** Puts our two entries into the menu, in the language of the interface. */
export async function showMenu(): Promise<void> {
  const { t } = await loadWords();
  await drawMenu([
    { id: GLOSS_PAGE, title: t('menu_gloss_page') },
    { id: NEVER_HERE, title: t('menu_never_here') },
  ]);
}

interface MenuTab {
  readonly id: number;
  readonly url: string | null;
  readonly incognito: boolean;
}

/** Reads the page, or switches its site off for good. An explicit wish to read a page lifts a pause. */
export async function chooseFromMenu(opening: Opening, desk: Desk, item: string, tab: MenuTab): Promise<void> {
  if (item === GLOSS_PAGE) await switchPage(desk, opening, tab.id, false, true);
  const host = hostOf(tab.url);
  if (item !== NEVER_HERE || host === null) return;
  const known = await readTabState(tab.id);
  await setSite(host, 'never', tab.incognito);
  // A change of the settings is handed by itself to all tabs that have a state; what private windows keep is not.
  if (!known) await opening.leave({ tabId: tab.id, url: tab.url, host, incognito: tab.incognito }, 'off-site');
  if (tab.incognito) await applyToTabs(desk, opening);
}
