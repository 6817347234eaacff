/** The one choice of the first run: every article, or only where the reader clicks. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema.ts';
import { useDoor } from '../parts/door.ts';
import { useSurroundings } from '../parts/page.tsx';
import { useGrants } from '../parts/reach.tsx';

export function Choice() {
  const door = useDoor();
  const { words, settings } = useSurroundings();
  const [chosen, setChosen] = useState<Settings['mode'] | 'refused' | null>(null);
  const grants = useGrants((granted) => setChosen(granted ? 'every' : 'refused'));
  const answer = { every: 'welcome_chosen_every', click: 'welcome_chosen_click', refused: 'options_refused' } as const;
  const pressed = (mode: Settings['mode']): boolean => chosen !== null && settings.mode === mode;
  return (
    <section class="choices" aria-labelledby="choice">
      <h2 id="choice">{words.t('welcome_choice')}</h2>
      <div class="choice-pair">
        <button type="button" class="big" aria-pressed={pressed('every')} onClick={() => void grants.every()}>
          <strong>{words.t('welcome_every')}</strong>
          <span>{words.t('options_mode_every_note')}</span>
        </button>
        <button type="button" class="big" aria-pressed={pressed('click')} onClick={() => void door.call('ui.setMode', { mode: 'click' }).then(() => setChosen('click'))}>
          <strong>{words.t('welcome_click')}</strong>
          <span>{words.t('options_mode_click_note')}</span>
        </button>
      </div>
      <p role="status">{chosen !== null && words.t(answer[chosen])}</p>
      <p class="quiet">{words.t('welcome_later')}</p>
    </section>
  );
}
