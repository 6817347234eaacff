/** Prints a page with its cast behind the article. */
import type { CastSheet } from '../platform/messages.ts';
import { runInPage } from '../platform/scripts.ts';

/** @throws Error where the browser lets no script into the page */
export const printWithCast = (tabId: number, sheet: CastSheet): Promise<void> => runInPage(tabId, showAndPrint, sheet);

/**
 * Runs in the page, and can use nothing that stands outside of it. The cast is one element that shows on paper only, out of
 * reach of the page's style and scripts, and goes when the printing is over.
 */
function showAndPrint({ heading, note, lang, direction, people }: CastSheet): void {
  const name = 'gloss-cast';
  document.querySelector(name)?.remove();
  const host = document.createElement(name);
  host.lang = lang;
  host.dir = direction;
  const root = host.attachShadow({ mode: 'closed' });
  const add = (parent: Node, tag: string, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    element.textContent = text;
    parent.appendChild(element);
    return element;
  };
  add(root, 'style', `:host{all:initial!important;display:none!important}
    @media print{:host{display:block!important;font:11pt/1.4 Georgia,serif!important;color:#000!important;background:#fff!important;padding-block-start:1cm!important}}
    h2{font-size:1.2em;margin:0 0 .4em;border-block-end:1px solid}dt{font-weight:bold;break-after:avoid}dd{margin:0;margin-block-end:.4em;break-inside:avoid}p{font-size:.85em}`);
  add(root, 'h2', heading);
  const list = add(root, 'dl');
  for (const { called, about } of people) {
    add(list, 'dt', called).dir = 'auto';
    add(list, 'dd', about).dir = 'auto';
  }
  add(root, 'p', note);
  document.body.appendChild(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  // The dialog stops the page: the answer leaves first.
  setTimeout(() => print());
}
