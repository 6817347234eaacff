/** Popup and panel, drawn for tests that read them and press what is on them. */
import { render } from 'preact';
import { DEFAULT_SETTINGS, type Settings } from '../../src/platform/settings-schema.ts';
import { surround } from '../../src/ui/parts/page.tsx';
import { TabPage } from '../../src/ui/parts/tab-page.tsx';
import { createWords } from '../../src/words/words.ts';
import { catalogueOf } from '../card/fixture.ts';
import type { fakeDoor } from './fake-door.ts';
import { settled } from './settled.ts';

/** What popup or panel is drawn into. */
export let root: HTMLElement;

/** An empty page, before each test. */
export function clearPage(): void {
  root = document.createElement('div');
  document.body.replaceChildren(root);
}

/** Draws the popup, or the panel. */
export async function draw(world: ReturnType<typeof fakeDoor>, settings: Settings = DEFAULT_SETTINGS, panel = false): Promise<void> {
  const words = createWords(catalogueOf('en'));
  await settled(() => render(surround(world.door, { words, settings }, <TabPage follow={panel} offersPanel={!panel} />), root));
}

/** Text as it is read: no direction marks, single spaces. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/gu, '').replace(/\s+/gu, ' ').trim();
export const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map((one) => plain(one.textContent));

/** Clicks the button, or the box, of this name. */
export async function click(name: string | RegExp): Promise<void> {
  const controls = [...root.querySelectorAll<HTMLElement>('button, input')];
  const found = controls.find((one) => {
    const label = plain(one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent);
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`Nothing to click called ${name} in: ${plain(root.textContent)}`);
  await settled(() => found.click());
}
