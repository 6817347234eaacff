import { expect, it, vi } from 'vitest';
import { activeTab, watchTabInfo } from '../../src/platform/tabs.ts';
import { createFakeBrowser } from './fake-browser.ts';

const seam = vi.hoisted(() => ({ browser: null as unknown }));
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return seam.browser;
  },
}));

it('the panel of one window stays with the tab of its window, whatever comes to the front of another', async () => {
  const fake = createFakeBrowser();
  seam.browser = fake.browser;
  fake.tabs.set(7, { id: 7, incognito: false, active: true });
  fake.tabs.set(8, { id: 8, incognito: true, active: true, windowId: 2 });
  const found: (number | undefined)[] = [];
  const ended = new AbortController();
  watchTabInfo(() => void activeTab().then((tab) => found.push(tab?.id)), ended.signal);
  fake.windows.focused = 2;
  fake.browser.tabs.onActivated.emit({ tabId: 8, windowId: 2 });
  await vi.waitFor(() => expect(found).toEqual([7]));
  ended.abort();
});
