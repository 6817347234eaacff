/** From opening the popup to the list of people, with the worker awake and asleep. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitFor } from '../../browsers/session.ts';
import { median, spreadOf, times, type Figure } from './figure.ts';
import { articlePage } from './pages.ts';
import { pause, type Stand } from './stand.ts';

const ROUNDS = 7;

/** Put into the copy of the extension that is measured: notes when the first person stands in the list, ms since the popup began to load. */
const NOTE_LISTED = `
  const look = () => {
    if (!document.querySelector('.row.kind-person')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { document.documentElement.dataset.listed = String(performance.now()); }));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });`;

export function withListedNote(folder: string): void {
  writeFileSync(path.join(folder, 'listed.js'), NOTE_LISTED);
  const popup = path.join(folder, 'popup.html');
  writeFileSync(popup, readFileSync(popup, 'utf8').replace('<script', '<script src="listed.js"></script><script'));
}

export async function* popupFigures(stand: Stand): AsyncGenerator<Figure> {
  await stand.turn(true);
  const page = await stand.open(articlePage(1_000));
  await stand.read(page);
  const listed = async (asleep: boolean): Promise<number> => {
    if (asleep) await stand.session.sleep();
    await pause(300);
    const popup = await stand.session.pressToolbarButton(page);
    const time = await waitFor(() => popup.evaluate((root) => root.documentElement.dataset['listed'] ?? null), 'the people in the popup');
    await stand.session.closePopup();
    return Number(time);
  };
  await listed(false);
  const awake = await times(ROUNDS, () => listed(false));
  yield { what: 'popup opens → people listed, worker awake', value: median(awake), unit: 'ms', bar: 150, note: spreadOf(awake) };
  const asleep = await times(ROUNDS, () => listed(true));
  await page.close();
  yield { what: 'popup opens → people listed, worker asleep', value: median(asleep), unit: 'ms', bar: 400, note: spreadOf(asleep) };
}
