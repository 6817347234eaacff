/**
 * The extension API, with promises, under one name in both browsers.
 *
 * The only file that imports the polyfill. Content scripts use `page-runtime.ts` instead: they need four calls,
 * and the polyfill would weigh more than the detector itself.
 */
import browser from 'webextension-polyfill';

export { browser };
export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
