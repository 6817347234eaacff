/** The manifest of each browser, derived from the one that is written by hand (Chrome's form). */

export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** What the derivation touches; everything else is copied. */
export interface Manifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly action?: { readonly default_title?: string; readonly default_icon?: unknown };
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly permissions: readonly string[];
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string; readonly default_title?: string; readonly default_icon?: unknown; readonly open_at_install: boolean };
  readonly browser_specific_settings?: unknown;
  readonly [key: string]: unknown;
}

/**
 * Derives the manifest for one browser.
 *
 * @param source manifest.json in Chrome's form, with Firefox's `browser_specific_settings`
 * @returns a new manifest without any key that the browser would warn of
 */
export function manifestFor(browser: Browser, source: Manifest): Manifest {
  return browser === 'chrome' ? without(source, ['browser_specific_settings']) : firefoxManifest(source);
}

function firefoxManifest(source: Manifest): Manifest {
  const worker = source.background.service_worker;
  if (worker === undefined) throw new Error('manifest.json has no background.service_worker: write it there, Firefox\'s background.scripts is derived from it.');
  return {
    ...without(source, ['minimum_chrome_version', 'side_panel']),
    // Firefox has event pages in place of service workers.
    background: { scripts: [worker] },
    permissions: source.permissions.filter((permission) => permission !== 'sidePanel'),
    ...(source.side_panel && { sidebar_action: sidebarOf(source, source.side_panel.default_path) }),
  };
}

function sidebarOf(source: Manifest, panel: string): NonNullable<Manifest['sidebar_action']> {
  return {
    default_panel: panel,
    ...(source.action?.default_title !== undefined && { default_title: source.action.default_title }),
    ...(source.action?.default_icon !== undefined && { default_icon: source.action.default_icon }),
    // Nobody asked for a sidebar by installing.
    open_at_install: false,
  };
}

function without(manifest: Manifest, keys: readonly string[]): Manifest {
  const { version, background, permissions, ...rest } = manifest;
  return { ...Object.fromEntries(Object.entries(rest).filter(([key]) => !keys.includes(key))), version, background, permissions };
}
