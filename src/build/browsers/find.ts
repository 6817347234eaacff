/** Finds the browsers on this machine, and installs them where that is possible (Debian and its kin, as root). */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

interface Whereabouts {
  /** Environment variable that names the executable. */
  readonly variable: string;
  readonly commands: readonly string[];
  /** Absolute places on systems that do not put browsers on the path. */
  readonly places: readonly string[];
  readonly debianPackages: readonly string[];
  readonly advice: string;
}

const WHEREABOUTS: Readonly<Record<BrowserName, Whereabouts>> = {
  chromium: {
    variable: 'GLOSS_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    debianPackages: ['chromium', 'fonts-noto-core'],
    advice: 'Install Chromium or Chrome 128 or newer (Debian: apt-get install chromium fonts-noto-core), or set GLOSS_CHROMIUM to its executable.',
  },
  firefox: {
    variable: 'GLOSS_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debianPackages: ['firefox-esr', 'fonts-noto-core'],
    advice: 'Install Firefox 142 or newer (Debian: apt-get install firefox-esr fonts-noto-core), or set GLOSS_FIREFOX to its executable.',
  },
};

/** @returns the browser's executable, or null when none is on this machine */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = WHEREABOUTS[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...places];
  return candidates.find(isExecutable) ?? null;
}

/**
 * Finds the browser, and installs it where this machine allows that.
 *
 * @throws Error that says what to install
 */
export function needBrowser(name: BrowserName): string {
  const found = findBrowser(name) ?? (installFromDebian(WHEREABOUTS[name].debianPackages) ? findBrowser(name) : null);
  if (found === null) throw new Error(`${name === 'chromium' ? 'Chromium' : 'Firefox'} is not on this machine. ${WHEREABOUTS[name].advice}`);
  return found;
}

function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...words: string[]): boolean => spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
