/** The first run: a sample to hover over within ten seconds, and one choice. */
import './welcome.css';
import { useEffect, useState } from 'preact/hooks';
import { useDoor } from '../parts/door.ts';
import { startPage, useWords } from '../parts/page.tsx';
import { Choice } from './choice.tsx';
import { SampleView } from './sample-view.tsx';

void startPage('welcome_title', () => <Welcome />);

const LEGEND = ['person', 'place', 'organisation', 'event', 'quote'] as const;

function Welcome() {
  const words = useWords();
  return (
    <main class="column">
      <h1>
        <span class="wordmark">{words.t('name')}</span>
      </h1>
      <p class="lead">{words.t('welcome_lead')}</p>
      <p class="legend" aria-label={words.t('welcome_legend')} role="group">
        {LEGEND.map((kind) => (
          <span key={kind} class={`sample sample-${kind}`}>
            {words.t(`kinds_${kind}`)}
          </span>
        ))}
      </p>
      <SampleView />
      <Keys />
      <Choice />
      <p class="quiet">{words.t('options_privacy')}</p>
    </main>
  );
}

/** The shortcuts as they are set; nothing when the reader or the browser has taken them away. */
function Keys() {
  const door = useDoor();
  const words = useWords();
  const [keys, setKeys] = useState<{ readonly next: string; readonly open: string } | null>(null);
  useEffect(() => {
    void door.listShortcuts().then((shortcuts) => {
      const keysOf = (command: string): string => shortcuts.find((shortcut) => shortcut.command === command)?.keys ?? '';
      const [next, open] = [keysOf('next-mention'), keysOf('open-card')];
      if (next !== '' && open !== '') setKeys({ next, open });
    });
  }, [door]);
  return keys && <p class="quiet">{words.t('welcome_keys', keys)}</p>;
}
