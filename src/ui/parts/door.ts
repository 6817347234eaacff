/**
 * What the extension's pages ask of the world outside, in one object: the real one here, another in tests.
 * Views get it by `useDoor`. Nothing else under ui/ reaches the platform but its types, and what is the same in tests: the
 * settings' values, the languages, the card's strings.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { callBackground } from '../../platform/background-client.ts';
import { loadWords } from '../../platform/i18n.ts';
import { openPanel } from '../../platform/panel.ts';
import { askForEverySite, askForSite, mayRunEverywhere, mayRunOn, watchPermissions } from '../../platform/permissions.ts';
import { readTabState, watchTabState } from '../../platform/session.ts';
import { getSettings, loadSettings, updateSettings, watchSettings } from '../../platform/settings.ts';
import { listShortcuts, openShortcutSettings, ownVersion } from '../../platform/shortcuts.ts';
import { activeTab, findTab, openOptions, openOwnPage, showTab, watchTabInfo } from '../../platform/tabs.ts';

export const realDoor = {
  call: callBackground,
  loadWords,
  getSettings,
  loadSettings,
  updateSettings,
  watchSettings,
  readTabState,
  watchTabState,
  activeTab,
  findTab,
  watchActiveTab: watchTabInfo,
  askForSite,
  askForEverySite,
  mayRunEverywhere,
  mayRunOn,
  watchPermissions,
  openPanel,
  openOptions,
  openOwnPage,
  showTab,
  listShortcuts,
  openShortcutSettings,
  ownVersion,
};

export type Door = typeof realDoor;

const DoorContext = createContext<Door | null>(null);
export const DoorProvider = DoorContext.Provider;

export function useDoor(): Door {
  const door = useContext(DoorContext);
  if (!door) throw new Error('A view was drawn outside of startPage.');
  return door;
}
