/** Frame of the options, and the one way in which its parts change a setting. */
import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import type { Settings } from '../../platform/settings-schema.ts';
import type { MessageKey } from '../../words/words.ts';
import { FailureProvider, useAttempt } from '../parts/attempt.ts';
import { useDoor } from '../parts/door.ts';
import { useWords } from '../parts/page.tsx';
import { Damage } from './damage.tsx';

type Report = (message: MessageKey) => void;

const ReportContext = createContext<Report>(() => undefined);

/** Says one line to the reader, at the foot of the page. */
export const useReport = (): Report => useContext(ReportContext);

/** Changes settings and says whether that was stored. */
export function useChange(): (change: Partial<Settings>) => void {
  const door = useDoor();
  const report = useReport();
  const attempt = useAttempt();
  return (change) => attempt(door.updateSettings((now) => ({ ...now, ...change })).then(() => report('options_saved')));
}

export function OptionsPage({ children }: { readonly children: ComponentChildren }) {
  const words = useWords();
  const [message, setMessage] = useState<MessageKey | null>(null);
  const name = words.t('name');
  // "Gloss settings", "إعدادات Gloss"
  const [before, behind] = words.t('options_title').split(name);
  return (
    <ReportContext.Provider value={setMessage}>
      <FailureProvider value={useCallback(() => setMessage('options_failed'), [])}>
        <main class="column">
          <h1>
            {before}
            <span class="wordmark">{name}</span>
            {behind}
          </h1>
          <Damage />
          {children}
        </main>
      </FailureProvider>
      <p class="report" role="status">
        {message !== null && <span>{words.t(message)}</span>}
      </p>
    </ReportContext.Provider>
  );
}
