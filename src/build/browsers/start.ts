/** Starts a browser with Gloss in it. */
import { startChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { startFirefox } from './firefox.ts';
import type { Session, SessionOptions } from './session.ts';

const STARTERS: Readonly<Record<BrowserName, (options: SessionOptions) => Promise<Session>>> = { chromium: startChromium, firefox: startFirefox };

export const startBrowser = (name: BrowserName, options: SessionOptions): Promise<Session> => STARTERS[name](options);
