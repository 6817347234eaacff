/**
 * The background: every listener is registered here, in the first turn, because a sleeping worker is woken only
 * for those. It keeps nothing in memory that cannot be made again.
 */
import { onCommand, onInstalled, onMenu, onPermissionsChanged, onStartup, onTabGone, onTabLoad } from '../platform/events.ts';
import { listenToPages, listenToUi } from '../platform/listeners.ts';
import { openOwnPage } from '../platform/tabs.ts';
import { loadSettings, watchSettings } from '../platform/settings.ts';
import { createAnalysis } from './analysis.ts';
import { runCommand } from './commands.ts';
import { createDesk } from './desk.ts';
import { pageHandlers, uiHandlers } from './handlers.ts';
import { chooseFromMenu, showMenu } from './menu.ts';
import { loadKnowledge } from './knowledge.ts';
import { createOpening } from './opening.ts';
import { createReadingService } from './reading.ts';
import { applyToTabs, syncScripts } from './rules.ts';
import { forgetStale } from './stale.ts';
import { forgetTab } from './tab-store.ts';

const desk = createDesk();
const opening = createOpening(desk);
const reading = createReadingService(createAnalysis(loadKnowledge), desk);

/** Nobody waits for these: a failure is told in the background's console, and the next event tries again. */
const inBackground = (...work: readonly Promise<unknown>[]): void => {
  for (const task of work) task.catch((error: unknown) => console.error('Gloss:', error));
};

/** Parts of the settings that cannot be read fall back to their defaults. */
async function reportDamage(): Promise<void> {
  const { damaged } = await loadSettings();
  if (damaged.length > 0) console.warn(`Gloss: these settings were damaged and are back at their defaults: ${damaged.join(', ')}.`);
}

listenToPages(pageHandlers(opening, reading));
listenToUi(uiHandlers(desk, opening, reading));

onInstalled((first) => {
  inBackground(syncScripts(true), showMenu());
  if (first) inBackground(openOwnPage('welcome.html'));
});
onStartup(() => inBackground(syncScripts(), showMenu(), reportDamage()));
onPermissionsChanged(() => inBackground(syncScripts(), applyToTabs(desk, opening)));
watchSettings(() => inBackground(syncScripts(), showMenu(), applyToTabs(desk, opening)));

onTabGone((tabId) => inBackground(forgetTab(tabId)));
onTabLoad((tabId, status) => inBackground(forgetStale(tabId, status)));

onCommand((command, tabId) => inBackground(runCommand(opening, desk, command, tabId)));
onMenu((item, tab) => inBackground(chooseFromMenu(opening, desk, item, tab)));
