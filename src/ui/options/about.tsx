/** Version, privacy, where the glossary comes from, licence. */
import { useDoor } from '../parts/door.ts';
import { useWords } from '../parts/page.tsx';
import { Section } from './fields.tsx';

export function About() {
  const door = useDoor();
  const words = useWords();
  return (
    <Section title={words.t('options_about')}>
      <p>{words.t('options_privacy')}</p>
      <p>{words.t('options_sources')}</p>
      <p>
        {words.t('options_licence')} {words.t('options_version', { version: door.ownVersion() })}
      </p>
      <button type="button" class="plain" onClick={() => void door.openOwnPage('welcome.html')}>
        {words.t('options_welcome')}
      </button>
    </Section>
  );
}
