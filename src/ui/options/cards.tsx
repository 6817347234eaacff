/** Cards on or off, and their delays. */
import { useSurroundings } from '../parts/page.tsx';
import { Check, Milliseconds, Section } from './fields.tsx';
import { useChange } from './options-page.tsx';

export function Cards() {
  const { words, settings } = useSurroundings();
  const { delays } = settings;
  const change = useChange();
  const unit = words.t('options_milliseconds');
  return (
    <Section title={words.t('options_cards')}>
      <Check label={words.t('options_cards_on')} checked={settings.cards} onChange={(cards) => change({ cards })} />
      <p class="quiet">{words.t('options_cards_note')}</p>
      <Milliseconds label={words.t('options_delay_show')} unit={unit} value={delays.show} least={0} onChange={(show) => change({ delays: { ...delays, show } })} />
      {/* Less grace than this, and nobody reaches the card with the pointer (WCAG 1.4.13). */}
      <Milliseconds label={words.t('options_delay_hide')} unit={unit} value={delays.hide} least={100} onChange={(hide) => change({ delays: { ...delays, hide } })} />
    </Section>
  );
}
