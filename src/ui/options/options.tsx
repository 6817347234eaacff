/** The options: each change is stored at once. */
import './options.css';
import { startPage } from '../parts/page.tsx';
import { About } from './about.tsx';
import { Cards } from './cards.tsx';
import { Keyboard } from './keyboard.tsx';
import { Language } from './language.tsx';
import { Marks } from './marks.tsx';
import { Sites } from './sites.tsx';
import { OptionsPage } from './options-page.tsx';

void startPage('options_title', () => (
  <OptionsPage>
    <Sites />
    <Marks />
    <Cards />
    <Language />
    <Keyboard />
    <About />
  </OptionsPage>
));
