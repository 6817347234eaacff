/** Where Gloss works: on or off, where by itself, and the sites with a rule of their own. */
import type { Settings } from '../../platform/settings-schema.ts';
import { useAttempt } from '../parts/attempt.ts';
import { useDoor } from '../parts/door.ts';
import { useSurroundings } from '../parts/page.tsx';
import { useEverySite, useGrants } from '../parts/reach.tsx';
import { Switch } from '../parts/switch.tsx';
import { Choices, Section } from './fields.tsx';
import { useReport } from './options-page.tsx';

export function Sites() {
  const door = useDoor();
  const report = useReport();
  const { words, settings } = useSurroundings();
  const every = useEverySite();
  const grants = useGrants();
  const attempt = useAttempt();
  const stored = (work: Promise<unknown>): void => attempt(work.then(() => report('options_saved')));
  const setMode = (mode: Settings['mode']): void => {
    if (mode === 'every') attempt(grants.every().then((granted) => report(granted ? 'options_saved' : 'options_refused')));
    else stored(door.call('ui.setMode', { mode }));
  };
  return (
    <Section title={words.t('options_where')}>
      <Switch checked={settings.on} label={words.t('options_on')} onChange={(on) => stored(door.call('ui.setOn', { on }))} />
      <Choices
        legend={words.t('reach_label')}
        value={every ? 'every' : 'click'}
        onChange={setMode}
        choices={[
          { value: 'click', label: words.t('options_mode_click'), note: words.t('options_mode_click_note') },
          { value: 'every', label: words.t('options_mode_every'), note: words.t('options_mode_every_note') },
        ]}
      />
      <SiteList sites={settings.sites} onRemove={(host) => stored(door.call('ui.setSite', { tabId: null, host, rule: null }))} />
    </Section>
  );
}

function SiteList({ sites, onRemove }: { readonly sites: Settings['sites']; readonly onRemove: (host: string) => void }) {
  const { words } = useSurroundings();
  const hosts = Object.keys(sites).sort();
  return (
    <>
      <h3>{words.t('options_sites')}</h3>
      {hosts.length === 0 && <p class="quiet">{words.t('options_sites_none')}</p>}
      <ul class="sites">
        {hosts.map((host) => (
          <li key={host}>
            <bdi class="host">{host}</bdi>
            <span class="quiet">{words.t(sites[host] === 'always' ? 'options_site_always' : 'options_site_never')}</span>
            <button type="button" class="plain" aria-label={words.t('options_remove_label', { site: host })} onClick={() => onRemove(host)}>
              {words.t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
