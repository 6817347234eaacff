/** Says which settings could not be read and are back at their defaults, until the next change stores them sound. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema.ts';
import type { MessageKey } from '../../words/words.ts';
import { useDoor } from '../parts/door.ts';
import { useSurroundings } from '../parts/page.tsx';

/** Each part of the settings by the heading under which the reader finds it. */
const HEADINGS: Readonly<Record<keyof Settings, MessageKey>> = {
  version: 'options_about',
  on: 'options_on',
  mode: 'reach_label',
  sites: 'options_sites',
  alwaysBefore: 'options_sites',
  density: 'options_density',
  kinds: 'options_kinds',
  palette: 'options_palette',
  delays: 'options_cards',
  cards: 'options_cards',
  language: 'options_language',
};

export function Damage() {
  const door = useDoor();
  const { words, settings } = useSurroundings();
  const [damaged, setDamaged] = useState<readonly (keyof Settings)[]>([]);
  useEffect(() => void door.loadSettings().then((read) => setDamaged(read.damaged)), [door, settings]);
  if (damaged.length === 0) return null;
  const headings = new Set(damaged.map((part) => words.t(HEADINGS[part])));
  return (
    <p class="warning" role="alert">
      {words.t('options_damaged', { parts: new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(headings) })}
    </p>
  );
}
