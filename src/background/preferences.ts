/** What a page needs to know of the settings, and the words that the background itself says. */
import { cardStrings, loadWords as wordsIn } from '../platform/i18n.ts';
import type { PagePreferences } from '../platform/messages.ts';
import type { Settings } from '../platform/settings-schema.ts';
import { opensFromPages } from '../platform/panel.ts';
import { getSettings } from '../platform/settings.ts';
import type { Words } from '../words/words.ts';

/** The part of the settings that pages act on, with the card's strings. Tells nothing about sites. */
export async function pagePreferences({ density, kinds, palette, delays, cards, language }: Settings): Promise<PagePreferences> {
  const { strings, lang, direction } = await cardStrings(language);
  // The card says where its button leads.
  const card_panel = strings[opensFromPages() ? 'card_panel' : 'card_panel_tab'] ?? '';
  return { density, kinds, palette, delays, cards, strings: { ...strings, card_panel }, lang, direction };
}

/** A speaker of the interface's language as it is set now. */
export async function loadWords(): Promise<Words> {
  return wordsIn((await getSettings()).language);
}
