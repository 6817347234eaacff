/**
 * `npm run dev [-- chromium|firefox] [--headless]`: builds with source maps, opens a browser with Gloss, and builds
 * and reloads at each change of a source. Without a display the browser runs unseen.
 */
import { watch } from 'node:fs';
import path from 'node:path';
import { BROWSER_NAMES, findBrowser, needBrowser } from './browsers/find.ts';
import { hasDisplay } from './browsers/display.ts';
import type { Session } from './browsers/session.ts';
import { startBrowser } from './browsers/start.ts';
import { buildAll } from './extension/build-all.ts';
import { DIST, inRoot } from './paths.ts';

const WATCHED = ['src', 'seeds', 'icons', 'manifest.json'];
/** Editors write a file in several steps; milliseconds until they are done. */
const SETTLE = 120;

/** Builds; a mistake in a source is said and does not end the loop. */
async function rebuild(): Promise<boolean> {
  const start = performance.now();
  try {
    await buildAll({ dev: true });
    console.log(`built in ${Math.round(performance.now() - start)} ms`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function watchSources(session: Session): void {
  let timer: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  const rebuildAndReload = async (): Promise<void> => {
    if (await rebuild()) await session.reload();
  };
  for (const place of WATCHED) {
    watch(inRoot(place), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => { work = work.then(rebuildAndReload); }, SETTLE);
    });
  }
}

const name = BROWSER_NAMES.find((one) => process.argv.includes(one)) ?? BROWSER_NAMES.find((one) => findBrowser(one) !== null) ?? 'chromium';
try {
  const executable = needBrowser(name);
  if (!(await rebuild())) process.exit(1);
  const session = await startBrowser(name, { executable, extension: path.join(DIST, name === 'chromium' ? 'chrome' : 'firefox'), headless: process.argv.includes('--headless') || !hasDisplay(), firstRun: true });
  watchSources(session);
  console.log('Watching the sources; close the browser to end. Reload a page to see a change of the content script.');
  await session.ended;
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
