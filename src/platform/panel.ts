/** The side panel (Chrome) or sidebar (Firefox). */
import { browser } from './browser.ts';

interface SidePanel {
  open(options: { readonly tabId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

/** Both are missing in the other browser, and `sidePanel` in the polyfill's types. */
interface PanelApis {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
}

/** Whether a click in a web page may open the panel. */
export const opensFromPages = (): boolean => (browser as PanelApis).sidePanel !== undefined;

/**
 * Opens the side panel. Must be called in the same task as the reader's click.
 *
 * In Firefox this works from our own pages only: a click in a web page does not count there.
 *
 * @returns false where the browser does not allow it from here
 */
export async function openPanel(tabId: number): Promise<boolean> {
  const apis: PanelApis = browser;
  try {
    if (apis.sidePanel) await apis.sidePanel.open({ tabId });
    else if (apis.sidebarAction) await apis.sidebarAction.open();
    else return false;
    return true;
  } catch {
    return false;
  }
}
