/**
 * The contract between the parts of the extension: every call, its parameters and its result.
 *
 * A handler table is derived from these types, so that a call without a handler does not compile.
 * Long answers travel as JSON strings (objects of 5,000 spans cost Firefox 65 ms, a string 5 ms).
 */
import type { Article, Kind } from '../core/annotation.ts';
import type { CardView, Digest } from '../core/digest.ts';
import type { MarkColumns } from '../core/mark-columns.ts';
import type { PageCommand } from './commands.ts';
import type { Density, Palette } from './settings-schema.ts';

/** One call: what goes in, what comes out. */
interface Call<Params, Result> {
  readonly params: Params;
  readonly result: Result;
}

/** Settings that the page side acts on; the same for all readers of one configuration (rule of paint). */
export interface PagePreferences {
  readonly density: Density;
  readonly kinds: Readonly<Record<Kind | 'quote', boolean>>;
  readonly palette: Palette;
  readonly delays: { readonly show: number; readonly hide: number };
  readonly cards: boolean;
  /** The card's strings in the interface's language, by message key, and its direction. */
  readonly strings: Readonly<Record<string, string>>;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Why there is nothing to show. Each names one next step in the popup. */
export type TabTrouble =
  | 'not-an-article'
  | 'nobody-known'
  | 'no-permission'
  | 'restricted-page'
  | 'language'
  | 'off-everywhere'
  | 'off-site'
  | 'off-page'
  | 'too-long'
  | 'error';

/** What storage holds about a tab: the truth that popup and panel draw, also while the worker sleeps. */
export interface TabState {
  readonly tabId: number;
  /** Host name, or null where the browser does not tell. */
  readonly host: string | null;
  readonly phase: 'loading' | 'ready' | 'trouble';
  readonly trouble: TabTrouble | null;
  /** For `error`: one line that says what happened and what to do. */
  readonly message: string | null;
  /** Present when `phase` is `ready` (also with the troubles `nobody-known` and `language`). */
  readonly digest: Digest | null;
  /** Milliseconds since the epoch. */
  readonly updated: number;
}

/** Content script → background. The sender's tab and frame come from the browser, never from the message. */
export interface FromPage {
  /** The detector saw an article: shall the content script come? */
  'page.detected': Call<{ readonly score: number }, { readonly wanted: boolean }>;
  /** The content script is up: may it read, how shall it paint, and may scripts be brought here later too, without a click? */
  'page.hello': Call<Record<string, never>, { readonly read: boolean; readonly preferences: PagePreferences; readonly lasting: boolean }>;
  /** Finds the article on a page. The page is a `PageModel` as JSON, the result an `ArticleChoice` as JSON. */
  'page.find': Call<{ readonly page: string }, { readonly choice: string }>;
  /** Reads an article. The result is a `MarkColumns` as JSON, and a name for the reading that the marks belong to. */
  'page.read': Call<{ readonly article: Article }, { readonly marks: string; readonly reading: string }>;
  /** There is no article here, or reading it failed. */
  'page.trouble': Call<{ readonly trouble: TabTrouble; readonly message: string | null }, null>;
  /** A `CardView` as JSON for the entity of one mark of a reading; null when that reading is no longer the known one. */
  'page.card': Call<{ readonly reading: string; readonly entity: number; readonly mark: number }, { readonly card: string | null }>;
  /** Runs the script that draws cards beside the content script, and answers the cards' style sheet. Fails where the browser does not allow it. */
  'page.bringCard': Call<Record<string, never>, { readonly styles: string }>;
  /** From the card: opens the side panel where the browser allows it from a page, else the same in a tab. */
  'page.openPanel': Call<Record<string, never>, null>;
}

/** Background → content script of one tab. */
export interface ToPage {
  /** Are you there? Injection is skipped when one answers. */
  'tab.ping': Call<Record<string, never>, { readonly alive: true }>;
  /** Read and mark the page (again). */
  'tab.start': Call<{ readonly preferences: PagePreferences }, null>;
  /** Take every mark off and stop watching. */
  'tab.stop': Call<Record<string, never>, null>;
  'tab.preferences': Call<{ readonly preferences: PagePreferences }, null>;
  /** Scroll to a stretch of the article and flash it. */
  'tab.reveal': Call<{ readonly start: number; readonly end: number }, null>;
  'tab.command': Call<{ readonly command: PageCommand }, null>;
}

/** The cast of an article as it is printed behind it: finished strings of the interface's language. */
export interface CastSheet {
  readonly heading: string;
  /** Where it comes from. */
  readonly note: string;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** A line each for the name, the office and what is told. */
  readonly people: readonly { readonly called: string; readonly about: readonly string[] }[];
}

/** Popup, panel, options, welcome → background. */
export interface FromUi {
  /** Makes sure that the tab is read, injecting with `activeTab` where that is needed; the state arrives in storage. `clicked`: the reader pressed Gloss's button on this page. */
  'ui.open': Call<{ readonly tabId: number; readonly clicked: boolean }, null>;
  /** Reads plain article input that is no tab (the first-run page's sample). Result: `MarkColumns` and `Digest` as JSON. */
  'ui.read': Call<{ readonly article: Article }, { readonly marks: string; readonly digest: string }>;
  'ui.card': Call<{ readonly article: Article; readonly entity: number; readonly mark: number }, { readonly card: string | null }>;
  /** Off or on for this page only, in every tab, until it is switched again. */
  'ui.pausePage': Call<{ readonly tabId: number; readonly paused: boolean }, null>;
  /** `tabId`: the tab for which the reader decides, which may be private; null for none (options). Marks on every article of this site (after the popup was granted the permission), never, or no rule. */
  'ui.setSite': Call<{ readonly tabId: number | null; readonly host: string; readonly rule: 'always' | 'never' | null }, null>;
  /** Off for this site, or on again with the rule that it had before. */
  'ui.switchSite': Call<{ readonly tabId: number | null; readonly host: string; readonly on: boolean }, null>;
  'ui.setMode': Call<{ readonly mode: 'click' | 'every' }, null>;
  'ui.setOn': Call<{ readonly on: boolean }, null>;
  'ui.reveal': Call<{ readonly tabId: number; readonly start: number; readonly end: number }, null>;
  /** Prints the page of a tab with its cast behind the article. */
  'ui.print': Call<{ readonly tabId: number; readonly sheet: CastSheet }, null>;
  /** One entity of a read tab as a card; null when it is no longer known. `CardView` as JSON. */
  'ui.entity': Call<{ readonly tabId: number; readonly entity: string }, { readonly card: string | null }>;
}

export type ParamsOf<T, K extends keyof T> = T[K] extends { readonly params: infer P } ? P : never;
export type ResultOf<T, K extends keyof T> = T[K] extends { readonly result: infer R } ? R : never;

/** Key in `storage.session` under which a tab's state lies. */
export const tabKey = (tabId: number): `tab:${number}` => `tab:${tabId}`;

export type { CardView, Digest, MarkColumns };
