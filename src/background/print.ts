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
  const add = (parent: Node, tag: string, text: string): Node => {
    const element = document.createElement(tag);
    element.textContent = text;
    return parent.appendChild(element);
  };
  // A page may forbid style elements; sheets that are adopted it cannot.
  const style = new CSSStyleSheet();
  style.replaceSync(`:host{all:initial!important;display:none!important}
    @media print{:host{display:block!important;font:11pt/1.4 Georgia,serif!important;color:#000!important;background:#fff!important;padding-block-start:1cm!important}}
    h2{font-size:1.2em;margin:0 0 .4em;border-block-end:1px solid}dt{font-weight:bold;margin-block-start:.4em;break-after:avoid}dd{margin:0;break-inside:avoid}p{font-size:.85em}`);
  root.adoptedStyleSheets = [style];
  add(root, 'h2', heading);
  const list = add(root, 'dl', '');
  for (const { called, about } of people) {
    add(list, 'dt', called);
    for (const line of about) add(list, 'dd', line);
  }
  add(root, 'p', note);
  document.body.appendChild(host);
  addEventListener('afterprint', () => host.remove(), { once: true });
  // The dialog stops the page: the answer leaves first.
  setTimeout(() => print());
}
