/** Keys that the reader pressed. */
import type { OwnCommand } from '../platform/commands.ts';
import { callPage, isPageAlive } from '../platform/page-client.ts';
import { readTabState } from '../platform/session.ts';
import type { Desk } from './desk.ts';
import type { Opening } from './opening.ts';
import { switchPage } from './rules.ts';

/** Carries out a command on a tab. On a page that was not read yet, the first command reads it: a key grants what a click grants. */
export async function runCommand(opening: Opening, desk: Desk, command: OwnCommand, tabId: number): Promise<void> {
  const alive = await isPageAlive(tabId);
  if (command === 'toggle-page') {
    const state = await readTabState(tabId);
    await (alive || state?.trouble === 'off-page' ? switchPage(desk, opening, tabId, alive, true) : opening.open(tabId, true));
  } else if (alive) {
    await callPage(tabId, 'tab.command', { command });
  } else {
    await opening.open(tabId, true);
  }
}
