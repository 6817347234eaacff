/** The shortcuts as they are, and the way to change them. */
import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts.ts';
import type { MessageKey, Words } from '../../words/words.ts';
import { useDoor } from '../parts/door.ts';
import { useWords } from '../parts/page.tsx';
import { Section } from './fields.tsx';

/** Our own words where we know the command: the browser speaks its language, the interface perhaps another. */
const COMMAND_KEYS: ReadonlyMap<string, MessageKey> = new Map([
  ['next-mention', 'command_next_mention'],
  ['previous-mention', 'command_previous_mention'],
  ['open-card', 'command_open_card'],
  ['close-card', 'command_close_card'],
  ['toggle-page', 'command_toggle_page'],
]);

export function Keyboard() {
  const door = useDoor();
  const words = useWords();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  useEffect(() => void door.listShortcuts().then(setShortcuts), [door]);
  return (
    <Section title={words.t('options_keyboard')}>
      <dl class="shortcuts">
        {shortcuts.map(({ command, description, keys }) => (
          <div key={command}>
            <dt>{labelOf(command, description, words)}</dt>
            <dd>{keys === '' ? <span class="quiet">{words.t('options_keyboard_none')}</span> : <kbd dir="ltr">{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.t('options_keyboard_inside')}</p>
      <button type="button" class="plain" onClick={() => void door.openShortcutSettings().catch(() => setByHand(true))}>
        {words.t('options_keyboard_change')}
      </button>
      {byHand && <p role="status">{words.t('options_keyboard_how')}</p>}
    </Section>
  );
}

function labelOf(command: string, description: string, words: Words): string {
  const key = COMMAND_KEYS.get(command);
  return key ? words.t(key) : description;
}
