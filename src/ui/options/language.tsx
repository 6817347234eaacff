/** The language of the interface; articles keep theirs. */
import { LANGUAGES } from '../../platform/i18n.ts';
import type { InterfaceLanguage } from '../../platform/settings-schema.ts';
import { useSurroundings } from '../parts/page.tsx';
import { Section } from './fields.tsx';
import { useChange } from './options-page.tsx';

export function Language() {
  const { words, settings } = useSurroundings();
  const change = useChange();
  return (
    <Section title={words.t('options_language')}>
      <select aria-label={words.t('options_language')} value={settings.language} onChange={(event) => change({ language: languageOf(event.currentTarget.value) })}>
        <option value="auto">{words.t('options_language_auto')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameOf(language)}
          </option>
        ))}
      </select>
    </Section>
  );
}

const languageOf = (value: string): InterfaceLanguage => LANGUAGES.find((language) => language === value) ?? 'auto';

/** A language in its own name, as its readers look for it. */
const nameOf = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
