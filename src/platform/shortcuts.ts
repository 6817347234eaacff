/** Keyboard shortcuts: what they are now, and the way to change them, which is the browser's own page. */
import { browser } from './browser.ts';

export interface Shortcut {
  /** The name in the manifest, such as `next-mention`. */
  readonly command: string;
  /** What the command does, in the browser's language; empty for the browser's own commands. */
  readonly description: string;
  /** "Alt+Shift+J"; empty when none is set. */
  readonly keys: string;
}

/** The shortcuts as the reader has set them, without those that the browser names itself. */
export async function listShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => name !== undefined && !name.startsWith('_'))
    .map(({ name, description, shortcut }) => ({ command: name ?? '', description: description ?? '', keys: shortcut ?? '' }));
}

/** Firefox 137 and newer; missing in the polyfill's types and in Chrome. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for shortcuts. Rejects where the browser has none that may be opened. */
export async function openShortcutSettings(): Promise<void> {
  const commands: ShortcutSettings = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The extension's version, as in the manifest. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
