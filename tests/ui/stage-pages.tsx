/** Runs in the browser: draws any surface in any state, for axe and for the eye. */
import { render, type ComponentChild } from 'preact';
import { DEFAULT_SETTINGS } from '../../src/platform/settings-schema.ts';
import type { TabTrouble } from '../../src/platform/messages.ts';
import { card } from '../../src/card/styles/card.ts';
import { parts } from '../../src/card/styles/parts.ts';
import { tokens } from '../../src/card/styles/tokens.ts';
import { CardBody } from '../../src/card/views/card-view.tsx';
import '../../src/ui/options/options.css';
import '../../src/ui/welcome/welcome.css';
import '../../src/ui/popup/popup.css';
import { About } from '../../src/ui/options/about.tsx';
import { Cards } from '../../src/ui/options/cards.tsx';
import { Keyboard } from '../../src/ui/options/keyboard.tsx';
import { Language } from '../../src/ui/options/language.tsx';
import { Marks } from '../../src/ui/options/marks.tsx';
import { OptionsPage } from '../../src/ui/options/options-page.tsx';
import { Sites } from '../../src/ui/options/sites.tsx';
import { surround } from '../../src/ui/parts/page.tsx';
import { TabPage } from '../../src/ui/parts/tab-page.tsx';
import { Choice } from '../../src/ui/welcome/choice.tsx';
import { createWords } from '../../src/words/words.ts';
import { cardView, cardWords, catalogueOf, UNKNOWN, type TestLanguage } from '../card/fixture.ts';
import { fakeDoor, tabState } from './fake-door.ts';

export type Surface = 'card' | 'unknown-card' | 'options' | 'choice' | 'ready' | 'loading' | TabTrouble;

declare global {
  interface Window {
    drawSurface: (surface: Surface, lang: TestLanguage) => Promise<void>;
  }
}

window.drawSurface = async (surface, lang) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts + (surface.endsWith('card') ? card : ''));
  document.adoptedStyleSheets = [sheet];
  const words = createWords(catalogueOf(lang));
  Object.assign(document.documentElement, { lang: words.lang, dir: words.direction });
  document.body.className = surface === 'options' || surface === 'choice' ? surface : 'popup';
  const root = document.querySelector('#root');
  if (!root) throw new Error('The stage has no root.');
  // What was drawn before goes with all its state.
  render(null, root);
  const settings = { ...DEFAULT_SETTINGS, sites: { 'news.example': 'always' as const } };
  render(surround(worldOf(surface, lang).door, { words, settings }, contentOf(surface, lang)), root);
  await new Promise((done) => setTimeout(done, 300));
};

function worldOf(surface: Surface, lang: TestLanguage) {
  if (surface === 'loading' || surface.endsWith('card')) return fakeDoor({ lang });
  const inPart = surface === 'ready' || surface === 'nobody-known' || surface === 'language';
  const trouble = surface === 'ready' ? null : (surface as TabTrouble);
  return fakeDoor({ lang, state: inPart ? tabState({ trouble }) : tabState({ phase: 'trouble', trouble, digest: null }) });
}

function contentOf(surface: Surface, lang: TestLanguage): ComponentChild {
  if (surface === 'options') {
    return (
      <OptionsPage>
        <Sites />
        <Marks />
        <Cards />
        <Language />
        <Keyboard />
        <About />
      </OptionsPage>
    );
  }
  if (surface === 'choice') return <main class="column">{[<h1 key="h">Gloss</h1>, <Choice key="c" />]}</main>;
  if (surface !== 'card' && surface !== 'unknown-card') return <TabPage follow={false} offersPanel />;
  const nothing = (): void => undefined;
  const view = surface === 'card' ? cardView({ articleDate: '2024-01-01' }) : cardView({ entity: UNKNOWN, facts: [], ties: [], alternatives: [], quotes: [] });
  return (
    <main class="gloss">
      <h1>Page</h1>
      <CardBody view={view} words={cardWords(lang)} here={10} pinned actions={{ onStep: nothing, onReveal: nothing, onGo: nothing, onPin: nothing, onClose: nothing, onPanel: nothing }} />
    </main>
  );
}
