/** What a reader can set: types and defaults. `settings.ts` keeps, upgrades and watches them. */
import type { Kind } from '../core/annotation.ts';

export const SETTINGS_VERSION = 1;

export const DENSITIES = ['every', 'paragraph', 'first', 'off'] as const;
export type Density = (typeof DENSITIES)[number];
/** What happens on a site: marks on every article there, or never. A site without an entry follows `mode`. */
export const SITE_RULES = ['always', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];
export const PALETTES = ['gloss', 'colour-blind', 'monochrome'] as const;
export type Palette = (typeof PALETTES)[number];
export const INTERFACE_LANGUAGES = ['auto', 'en', 'ar', 'fa'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export interface Settings {
  readonly version: number;
  /** False: off everywhere. */
  readonly on: boolean;
  /** `click`: only where the reader opens the popup; `every`: every article (needs the permission for every site). */
  readonly mode: 'click' | 'every';
  /** Host name (`news.example`) → rule. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** Host names whose `always` gave way to `never`: switched on again, they have it back. */
  readonly alwaysBefore: readonly string[];
  readonly density: Density;
  readonly kinds: Readonly<Record<Kind | 'quote', boolean>>;
  readonly palette: Palette;
  /** Milliseconds. */
  readonly delays: { readonly show: number; readonly hide: number };
  readonly cards: boolean;
  readonly language: InterfaceLanguage;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  on: true,
  mode: 'click',
  sites: {},
  alwaysBefore: [],
  density: 'every',
  kinds: { person: true, place: true, organisation: true, event: true, office: true, topic: true, quote: true },
  palette: 'gloss',
  // Wikipedia's Page Previews: shown 500 ms after the pointer rests, 300 ms of grace when it leaves.
  delays: { show: 500, hide: 300 },
  cards: true,
  language: 'auto',
};
