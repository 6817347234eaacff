/** What every page of the extension begins with: words, settings, style, language and direction. */
import { createContext, render, type ComponentChild } from 'preact';
import { useContext } from 'preact/hooks';
import { parts } from '../../card/styles/parts.ts';
import { tokens } from '../../card/styles/tokens.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { DoorProvider, realDoor, type Door } from './door.ts';

/** What views take from their surroundings. */
export interface Surroundings {
  readonly words: Words;
  readonly settings: Settings;
}

const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('A view was drawn outside of startPage.');
  return surroundings;
}

export const useWords = (): Words => useSurroundings().words;

/**
 * Draws a page into `#root` and again whenever a setting changes.
 *
 * @param title key of the document's title
 * @param content called for each drawing; what it waits for is waited for beside settings and words
 */
export async function startPage(title: MessageKey, content: () => ComponentChild | Promise<ComponentChild>, door: Door = realDoor): Promise<void> {
  adoptStyle(document);
  // Most readers have the browser's language: its words need not wait for the settings that say so.
  door.loadWords('auto').catch(() => null);
  const draw = async (settings: Settings): Promise<void> => {
    const [words, children] = await Promise.all([door.loadWords(settings.language), content()]);
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.direction;
    document.title = words.t(title);
    const root = document.getElementById('root');
    if (root) render(surround(door, { words, settings }, children), root);
  };
  door.watchSettings((settings) => void draw(settings));
  await draw(await door.getSettings());
}

/** Puts views into their surroundings; tests use it directly. */
export function surround(door: Door, surroundings: Surroundings, content: ComponentChild) {
  return (
    <DoorProvider value={door}>
      <SurroundingsContext.Provider value={surroundings}>{content}</SurroundingsContext.Provider>
    </DoorProvider>
  );
}

/** The style that card and pages share stands in one place, as a string; pages adopt it like the card does. */
function adoptStyle(target: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
