/** What happens to the page while it is open: edits, replaced articles, navigation without a load, sleep and waking. */
import { pageAddress } from '../article/page-address.ts';
import type { Block, PageEvents, TextMap } from './types.ts';

/** Changes are gathered for so long, ms; a page that never rests is read again at most every `MAX_WAIT_MS`. */
const REST_MS = 250;
const MAX_WAIT_MS = 2_000;

/** The navigation API where the browser has it; TypeScript's DOM library may not. */
type Navigation = EventTarget;

/** Gathers mutations and says what they mean for the article. */
class MutationGatherer {
  readonly #map: () => TextMap | null;
  readonly #root: () => Element | null;
  readonly #onChange: PageEvents['onChange'];
  /** Nodes that were changed, and whether they got or lost others. */
  readonly #touched = new Map<Node, boolean>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;

  constructor(map: () => TextMap | null, root: () => Element | null, onChange: PageEvents['onChange']) {
    this.#map = map;
    this.#root = root;
    this.#onChange = onChange;
  }

  add(records: readonly MutationRecord[]): void {
    const root = this.#root();
    for (const record of records) {
      // Outside of the article the page may do as it likes; without one, anything may bring it.
      if (root?.isConnected && !root.contains(record.target) && !(record.target.getRootNode() instanceof ShadowRoot)) continue;
      const { type, target } = record;
      if (type === 'characterData') this.#touched.set(target, this.#touched.get(target) ?? false);
      else if (hasText(record.addedNodes) || hasText(record.removedNodes)) this.#touched.set(target, true);
    }
    if (this.#touched.size > 0) this.#schedule();
  }

  #schedule(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), Math.max(0, Math.min(REST_MS, this.#since + MAX_WAIT_MS - now)));
  }

  flush(): void {
    const map = this.#map();
    const edited = map && blocksTouched(map, this.#touched);
    this.cancel();
    if (edited?.length !== 0) this.#onChange(edited);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#touched.clear();
  }
}

/** The blocks that the changed nodes are in; null when one that got or lost others is in none, or in one of several. */
function blocksTouched(map: TextMap, touched: ReadonlyMap<Node, boolean>): Block[] | null {
  const owners = new Map<Node, Block | null>();
  for (const block of map.blocks) owners.set(block.element, owners.has(block.element) ? null : block);
  const edited = new Set<Block>();
  for (const [target, structure] of touched) {
    let node: Node | null = target;
    while (node && !owners.has(node)) node = node.parentNode;
    const owner = node && owners.get(node);
    if (owner) edited.add(owner);
    else if (structure || node) return null;
  }
  return [...edited];
}

function hasText(nodes: NodeList): boolean {
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (node && (node.nodeType === 1 || node.nodeType === 3) && (node.textContent ?? '').trim()) return true;
  }
  return false;
}

/** Calls back once for each new address. */
function watchAddress(window: Window, onNavigate: (url: string) => void, signal: AbortSignal): () => void {
  let known = pageAddress(window.location.href);
  const look = (): void => {
    const address = pageAddress(window.location.href);
    if (signal.aborted || address === known) return;
    known = address;
    onNavigate(window.location.href);
  };
  for (const name of ['popstate', 'hashchange'] as const) window.addEventListener(name, look, { signal });
  const { navigation } = window as Window & { readonly navigation?: Navigation };
  // `currententrychange` follows pushState too, which no event of `window` tells.
  navigation?.addEventListener('currententrychange', look, { signal });
  return look;
}

/**
 * Watches the page until `signal` is aborted.
 *
 * @param map asked anew for each batch of mutations; null while there is no article
 * @param root what holds the article; null while there is none
 * @param signal ends every observer, listener and timer
 * @returns watches shadow roots too: an observer of a document does not see into them
 */
export function watchPage(window: Window, map: () => TextMap | null, root: () => Element | null, events: PageEvents, signal: AbortSignal): (roots: readonly ShadowRoot[]) => void {
  const { document } = window;
  const look = watchAddress(window, events.onNavigate, signal);
  const gatherer = new MutationGatherer(map, root, events.onChange);
  const observer = new MutationObserver((records) => {
    // Browsers without the navigation API: an application that changed its address changes its page too.
    look();
    gatherer.add(records);
  });
  const observe = (...roots: readonly Node[]): void => roots.forEach((node) => observer.observe(node, { childList: true, characterData: true, subtree: true }));
  observe(document);
  window.addEventListener('pagehide', () => {
    observer.disconnect();
    gatherer.cancel();
    events.onHide();
  }, { signal });
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    observe(document);
    events.onShow();
  }, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    gatherer.cancel();
  }, { once: true });
  return (roots) => {
    if (!signal.aborted) observe(...roots);
  };
}
