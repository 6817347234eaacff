/** The one choice of the first run: every article, or only where the reader clicks. */
import { useState } from 'preact/hooks';
import { useDoor } from '../parts/door.ts';
import { useSurroundings } from '../parts/page.tsx';
import { useGrants } from '../parts/reach.tsx';

const ANSWERS = { every: 'welcome_chosen_every', click: 'welcome_chosen_click', refused: 'options_refused', failed: 'options_failed' } as const;

export function Choice() {
  const door = useDoor();
  const { words, settings } = useSurroundings();
  const [chosen, setChosen] = useState<keyof typeof ANSWERS | null>(null);
  const grants = useGrants();
  const choose = (work: Promise<keyof typeof ANSWERS>): void => void work.then(setChosen, () => setChosen('failed'));
  const pressed = (mode: 'every' | 'click'): boolean => chosen !== null && settings.mode === mode;
  return (
    <section class="choices" aria-labelledby="choice">
      <h2 id="choice">{words.t('welcome_choice')}</h2>
      <div class="choice-pair">
        <button type="button" class="big" aria-pressed={pressed('every')} onClick={() => choose(grants.every().then((granted) => (granted ? 'every' : 'refused')))}>
          <strong>{words.t('welcome_every')}</strong>
          <span>{words.t('options_mode_every_note')}</span>
        </button>
        <button type="button" class="big" aria-pressed={pressed('click')} onClick={() => choose(door.call('ui.setMode', { mode: 'click' }).then(() => 'click'))}>
          <strong>{words.t('welcome_click')}</strong>
          <span>{words.t('options_mode_click_note')}</span>
        </button>
      </div>
      <p role="status">{chosen !== null && words.t(ANSWERS[chosen])}</p>
      <p class="quiet">{words.t('welcome_later')}</p>
    </section>
  );
}
