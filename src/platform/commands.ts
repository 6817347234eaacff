/** The commands of the manifest. */

/** Commands that a content script carries out. */
export const PAGE_COMMANDS = ['next-mention', 'previous-mention', 'open-card', 'close-card'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

const OWN_COMMANDS = [...PAGE_COMMANDS, 'toggle-page'] as const;
export type OwnCommand = (typeof OWN_COMMANDS)[number];

/** The command of this name; null for one that is not ours (`_execute_action`). */
export const ownCommand = (name: string): OwnCommand | null => OWN_COMMANDS.find((command) => command === name) ?? null;
