/** What the reader decides about sites, and what follows from it for registered scripts and open tabs. */
import { hostOf } from '../platform/hosts.ts';
import { callPage } from '../platform/page-client.ts';
import { giveBack, grantedOrigins } from '../platform/permissions.ts';
import { injectScript, registeredScript, registerScript, unregisterScript } from '../platform/scripts.ts';
import type { Settings, SiteRule } from '../platform/settings-schema.ts';
import { getSettings, updateSettings } from '../platform/settings.ts';
import { findTab, tabsOn } from '../platform/tabs.ts';
import type { Desk } from './desk.ts';
import type { Opening } from './opening.ts';
import { DETECTOR_ID, isCovered, isOff, planScripts, samePlan, type ScriptPlan } from './policy.ts';
import { pagePreferences } from './preferences.ts';
import { allTabStates, setPrivateSite } from './tab-store.ts';

const DETECTOR_SCRIPT = 'detector.js';

/**
 * Keeps a rule for a site; from a private window, only until the browser closes.
 *
 * With "always" goes the permission that was asked for it. A site that is only switched off keeps both.
 */
export async function setSite(host: string, rule: SiteRule | null, incognito: boolean): Promise<void> {
  if (incognito) {
    const isOffElsewhere = (await getSettings()).sites[host] === 'never';
    await setPrivateSite(host, rule === 'never' ? false : isOffElsewhere || null);
    return;
  }
  let wasAlways = false;
  const { mode } = await updateSettings((now) => {
    const { [host]: old, ...others } = now.sites;
    const before = now.alwaysBefore.filter((other) => other !== host);
    wasAlways = old === 'always' || before.length < now.alwaysBefore.length;
    return { ...now, sites: rule ? { ...others, [host]: rule } : others, alwaysBefore: rule === 'never' && wasAlways ? [...before, host] : before };
  });
  if (wasAlways && rule === null && mode !== 'every') await giveBack(host);
}

/** Switches a site off, or on again with the rule that it had before. */
export async function switchSite(host: string, on: boolean, incognito: boolean): Promise<void> {
  const { alwaysBefore } = await getSettings();
  const before = alwaysBefore.includes(host) ? 'always' : null;
  await setSite(host, on ? before : 'never', incognito);
}

export const setMode = (mode: Settings['mode']): Promise<Settings> => updateSettings((now) => ({ ...now, mode }));

export const setOn = (on: boolean): Promise<Settings> => updateSettings((now) => ({ ...now, on }));

/**
 * Makes the registered detector what settings and permissions ask for.
 *
 * Registered scripts run in coming pages only, so that the detector is also run in the tabs that are open: after a
 * change in those that it comes to, and in all when `anew` says that their scripts were lost (the extension was
 * installed or updated).
 */
export async function syncScripts(anew = false): Promise<void> {
  // Two changes in quick succession would both register, and the second would fail.
  await navigator.locks.request('gloss-scripts', async () => {
    const [settings, granted, current] = await Promise.all([getSettings(), grantedOrigins(), registeredScript(DETECTOR_ID)]);
    const plan = planScripts(settings, (origin) => isCovered(origin, granted));
    const changed = !samePlan(plan, current);
    if (changed && plan) await registerScript(DETECTOR_SCRIPT, plan);
    if (changed && !plan) await unregisterScript(DETECTOR_ID);
    if (!changed && !anew) return;
    const [now, before] = await Promise.all([tabsIn(plan), tabsIn(anew ? null : current)]);
    await detectIn(now.filter((tab) => !before.includes(tab)));
  });
}

/** The open tabs that a registration covers. */
async function tabsIn(plan: ScriptPlan | null): Promise<readonly number[]> {
  if (!plan) return [];
  const [matched, excluded] = await Promise.all([tabsOn(plan.matches), tabsOn(plan.excludeMatches)]);
  return matched.filter((tab) => !excluded.includes(tab));
}

/** A tab whose page forbids it, or that was closed meanwhile, costs the others nothing. */
async function detectIn(tabs: readonly number[]): Promise<void> {
  await Promise.allSettled(tabs.map((tabId) => injectScript(tabId, DETECTOR_SCRIPT)));
}

/** Switches a page off or on, in every tab that shows it. `clicked` as for `Opening.open`. */
export async function switchPage(desk: Desk, opening: Opening, tabId: number, paused: boolean, clicked = false): Promise<void> {
  await opening.pause(tabId, paused, clicked);
  await applyToTabs(desk, opening);
}

/** Brings every tab that has a state in line with the rules: stops it, starts it again, or hands on the preferences. */
export async function applyToTabs(desk: Desk, opening: Opening): Promise<void> {
  const preferences = await pagePreferences(await getSettings());
  await Promise.allSettled(
    (await allTabStates()).map(async (state) => {
      const tab = await findTab(state.tabId);
      if (!tab) return;
      // The browser tells the address only while the click that granted it counts; the host was kept.
      const page = { tabId: state.tabId, url: tab.url, host: hostOf(tab.url) ?? state.host, incognito: tab.incognito };
      const off = await desk.offReason(page);
      if (off && off === state.trouble) return;
      if (off) await opening.leave(page, off);
      else if (isOff(state.trouble) || state.trouble === 'no-permission') await opening.open(state.tabId);
      else await callPage(state.tabId, 'tab.preferences', { preferences });
    }),
  );
}
