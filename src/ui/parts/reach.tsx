/** Where Gloss works: this site on or off, always here, everywhere, not on this page, nowhere. Each is one click. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { useAttempt } from './attempt.ts';
import { useDoor } from './door.ts';
import { useSurroundings } from './page.tsx';
import { Switch } from './switch.tsx';

interface ReachProps {
  readonly tabId: number;
  /** Null where the browser does not tell the site. */
  readonly host: string | null;
  readonly onChanged: () => void;
}

/** The switch for the site. */
export function SiteSwitch({ tabId, host, onChanged }: ReachProps) {
  const door = useDoor();
  const { words, settings } = useSurroundings();
  const incognito = useIncognito(tabId);
  const attempt = useAttempt();
  if (host === null) return null;
  // A private window may overrule the settings of a site; where it is off there, the switch is not shown.
  const on = settings.on && (incognito === true || settings.sites[host] !== 'never');
  const change = async (next: boolean): Promise<void> => {
    if (next && !settings.on) await door.call('ui.setOn', { on: true });
    await door.call('ui.switchSite', { tabId, host, on: next });
    onChanged();
  };
  return <Switch checked={on} label={words.t(on ? 'site_on' : 'site_off')} onChange={(next) => attempt(change(next))} />;
}

/** Wider and narrower than the site. */
export function Reach({ tabId, host, onChanged }: ReachProps) {
  const door = useDoor();
  const { words, settings } = useSurroundings();
  const grants = useGrants();
  const attempt = useAttempt();
  const granted = useGranted(useCallback(async () => host !== null && (await door.mayRunOn(host)), [door, host]));
  const always = granted && host !== null && settings.sites[host] === 'always';
  const every = useEverySite();
  const incognito = useIncognito(tabId);
  const then = (work: Promise<unknown>): void => attempt(work.then(onChanged));
  return (
    <div class="reach" role="group" aria-label={words.t('reach_label')}>
      {/* Nothing of a private window is kept, so that nothing could happen there by itself later. */}
      {host !== null && !every && incognito !== true && (
        <button key="site" type="button" aria-pressed={always} title={words.t('reach_site_title')} onClick={() => then(always ? door.call('ui.setSite', { tabId, host, rule: null }) : grants.site(host, tabId))}>
          {words.t('reach_site')}
        </button>
      )}
      <button key="every" type="button" aria-pressed={every} title={words.t('reach_every_title')} onClick={() => then(every ? door.call('ui.setMode', { mode: 'click' }) : grants.every())}>
        {words.t('reach_every')}
      </button>
      <button key="pause" type="button" title={words.t('reach_pause_title')} onClick={() => then(door.call('ui.pausePage', { tabId, paused: true }))}>
        {words.t('reach_pause')}
      </button>
      <button key="off" type="button" title={words.t('reach_off_title')} onClick={() => then(door.call('ui.setOn', { on: false }))}>
        {words.t('reach_off')}
      </button>
    </div>
  );
}

/** True when articles of every site are marked by themselves: the reader wishes it, and the browser allows it. */
export function useEverySite(): boolean {
  const { mayRunEverywhere } = useDoor();
  return useGranted(mayRunEverywhere) && useSurroundings().settings.mode === 'every';
}

/** Whether a permission is there, which the reader may take back in the browser's own settings. `look` must not change from drawing to drawing. */
function useGranted(look: () => Promise<boolean>): boolean {
  const door = useDoor();
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const lookAgain = (): void => void look().then((may) => ended.signal.aborted || setGranted(may));
    lookAgain();
    door.watchPermissions(lookAgain, ended.signal);
    return () => ended.abort();
  }, [door, look]);
  return granted;
}

/** Whether a tab belongs to a private window; null until the browser has told. */
function useIncognito(tabId: number): boolean | null {
  const door = useDoor();
  const [incognito, setIncognito] = useState<boolean | null>(null);
  useEffect(() => void door.findTab(tabId).then((tab) => setIncognito(tab?.incognito ?? false)), [door, tabId]);
  return incognito;
}

/** Asks for a permission inside of the click; resolves to whether it was given. */
export interface Grants {
  readonly site: (host: string, tabId: number) => Promise<boolean>;
  readonly every: () => Promise<boolean>;
}

/**
 * Asking comes first: an `await` before it would end the click in Firefox. The wish is stored at the same time
 * and not after the answer, because Firefox closes the popup when it asks; without the permission it does nothing,
 * and a "no" takes it back.
 */
export function useGrants(): Grants {
  const door = useDoor();
  const grant = async (asked: Promise<boolean>, wish: () => Promise<null>, takeBack: () => Promise<null>): Promise<boolean> => {
    const wished = wish().catch(() => null);
    const granted = await asked.catch(() => false);
    await wished;
    if (!granted) await takeBack();
    else await wish();
    return granted;
  };
  return {
    site: (host, tabId) => grant(door.askForSite(host), () => door.call('ui.setSite', { tabId, host, rule: 'always' }), () => door.call('ui.setSite', { tabId, host, rule: null })),
    every: () => grant(door.askForEverySite(), () => door.call('ui.setMode', { mode: 'every' }), () => door.call('ui.setMode', { mode: 'click' })),
  };
}
