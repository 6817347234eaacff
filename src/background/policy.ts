/** May Gloss read this page? And which scripts must be registered for it? Pure. */
import type { TabTrouble } from '../platform/messages.ts';
import { EVERY_SITE, originsOf } from '../platform/hosts.ts';
import type { Settings } from '../platform/settings-schema.ts';

/** What is known of a page when it asks to be read. */
export interface PageCircumstances {
  /** Null where the browser does not tell. */
  readonly host: string | null;
  /** Switched off for this page. */
  readonly paused: boolean;
  /** For a page of a private window, the sites that were switched there: on (`true`) or off. They go before the settings. */
  readonly privateSites: PrivateSites;
}

/** Host name → on or off, in private windows, until the browser closes. */
export type PrivateSites = Readonly<Record<string, boolean>>;

type OffTrouble = Extract<TabTrouble, 'off-everywhere' | 'off-site' | 'off-page'>;

/** Why a page must be left alone, widest reason first; null when it may be read. */
export function offReason(settings: Pick<Settings, 'on' | 'sites'>, page: PageCircumstances): OffTrouble | null {
  if (!settings.on) return 'off-everywhere';
  const { host } = page;
  if (host !== null && !(ruleOf(page.privateSites, host) ?? ruleOf(settings.sites, host) !== 'never')) return 'off-site';
  return page.paused ? 'off-page' : null;
}

/** True when the detector may bring the content script without a click. */
export function readsByItself(settings: Pick<Settings, 'mode' | 'sites'>, host: string | null): boolean {
  return settings.mode === 'every' || (host !== null && ruleOf(settings.sites, host) === 'always');
}

/** The troubles that a change of settings can lift. */
export const isOff = (trouble: TabTrouble | null): boolean => trouble === 'off-everywhere' || trouble === 'off-site' || trouble === 'off-page';

const ruleOf = <Rule>(sites: Readonly<Record<string, Rule>>, host: string): Rule | undefined => (Object.hasOwn(sites, host) ? sites[host] : undefined);

/** One registration of the detector. */
export interface ScriptPlan {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** The id under which the detector is registered. */
export const DETECTOR_ID = 'gloss-detector';

/**
 * Where the detector must run.
 *
 * @param mayRunOn whether the reader granted a match pattern; without the permission nothing is registered, so that
 *   a permission that is taken back leaves nothing behind
 * @returns the registration, or null for none
 */
export function planScripts(settings: Pick<Settings, 'on' | 'mode' | 'sites'>, mayRunOn: (origin: string) => boolean): ScriptPlan | null {
  if (!settings.on) return null;
  const hosts = (rule: 'always' | 'never') =>
    Object.keys(settings.sites)
      .filter((host) => settings.sites[host] === rule)
      .sort();
  const wanted = settings.mode === 'every' && EVERY_SITE.every(mayRunOn) ? EVERY_SITE : hosts('always').flatMap(originsOf).filter(mayRunOn);
  if (wanted.length === 0) return null;
  return { id: DETECTOR_ID, matches: [...wanted], excludeMatches: hosts('never').flatMap(originsOf) };
}

/** True when two registrations do the same. */
export function samePlan(a: ScriptPlan | null, b: ScriptPlan | null): boolean {
  if (a === null || b === null) return a === b;
  return a.id === b.id && sameSet(a.matches, b.matches) && sameSet(a.excludeMatches, b.excludeMatches);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const left = new Set(a);
  return left.size === new Set(b).size && b.every((item) => left.has(item));
}

/**
 * Holds a match pattern against the patterns that were granted, as far as patterns of this extension go:
 * `https://news.example/*` is covered by itself, by `https://*` + `/*`, by `*://…` and by `<all_urls>`.
 */
export function isCovered(origin: string, granted: readonly string[]): boolean {
  const [scheme = '', rest = ''] = origin.split('://');
  const hostPart = rest.replace(/\/\*$/, '');
  return granted.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    const [grantedScheme = '', grantedRest = ''] = pattern.split('://');
    const grantedHost = grantedRest.replace(/\/\*$/, '');
    return (grantedScheme === '*' || grantedScheme === scheme) && coversHost(grantedHost, hostPart);
  });
}

function coversHost(granted: string, host: string): boolean {
  if (granted === '*' || granted === host) return true;
  return granted.startsWith('*.') && (host === granted.slice(2) || host.endsWith(granted.slice(1)));
}
