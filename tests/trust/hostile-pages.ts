/** Pages that are built to hurt whoever reads them. */
import { PARAGRAPHS, pageOf } from './live-pages.ts';
import type { SitePage } from '../browser/site.ts';

const article = (inner: string): string => `<main><article id="story"><h1>The gate of Selby</h1>${inner}</article></main>`;
const usual = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');

/** Notes the longest time in which the page could not do anything, ms. */
const TICKER = 'window.longest = 0; let last = performance.now(); setInterval(() => { const now = performance.now(); window.longest = Math.max(window.longest, now - last); last = now; }, 10);';

const pageWith = (inner: string, script = ''): SitePage => pageOf(article(inner), { script: `${script};${TICKER}` });

const syllables = ['Bra', 'Kel', 'Mon', 'Tar', 'Vis', 'Ulm', 'Zed', 'Nor', 'Pel', 'Gan'];
/** The n-th of a hundred thousand names. */
const nameOf = (n: number): string => `${syllables[n % 10]}${(syllables[Math.floor(n / 10) % 10] ?? '').toLowerCase()} ${syllables[Math.floor(n / 100) % 10]}${(syllables[Math.floor(n / 1_000) % 10] ?? '').toLowerCase()}${(syllables[Math.floor(n / 10_000) % 10] ?? '').toLowerCase()}`;

/** Each with what is asked of it: `any` may end early, with a word. */
export const hostilePages: readonly (readonly [string, () => SitePage, 'ready' | 'any'])[] = [
  ['a paragraph of 1 MB', () => pageWith(`<p>${PARAGRAPHS.join(' ').repeat(1_500)}</p>`), 'any'],
  // Chromium itself does not survive the layout of so many: most are there without a layout.
  ['10,000 elements in each other', () => pageWith(usual, "const nest = (from, count) => { let deep = from; for (let i = 0; i < count; i++) deep = deep.appendChild(document.createElement('div')); deep.append(document.querySelector('p').cloneNode(true)); }; const unseen = document.createElement('div'); unseen.style.display = 'none'; document.querySelector('main').append(unseen); nest(unseen, 10000); nest(document.querySelector('main'), 500)"), 'ready'],
  ['100,000 people', () => pageWith(Array.from({ length: 2_000 }, (_, i) => `<p>${Array.from({ length: 50 }, (_, j) => `${nameOf(i * 50 + j)} spoke to the council.`).join(' ')}</p>`).join('')), 'any'],
  ['a name of 10,000 letters', () => pageWith(`${usual}<p>Then ${'Ab'.repeat(5_000)} Brix said that Tadeo ${'Xyz'.repeat(3_000)} had gone.</p>`), 'ready'],
  ['edits without end', () => pageWith(usual, "setInterval(() => { const p = document.querySelectorAll('#story p')[1]; p.firstChild.data = p.firstChild.data.replace(/ ?\\d*$/, ' ' + performance.now().toFixed()); }, 1)"), 'any'],
  ['tampered prototypes', () => pageWith(usual, `
    const broken = () => { throw new Error('broken by the page'); };
    for (const name of ['map', 'filter', 'forEach', 'push', 'includes', 'flatMap']) Array.prototype['own' + name] = 1;
    Range.prototype.getClientRects = broken; Element.prototype.attachShadow = broken; Element.prototype.closest = broken;
    Document.prototype.createTreeWalker = broken; Highlight.prototype.add = broken; CSS.highlights.set = broken;
    Node.prototype.getRootNode = broken; window.MutationObserver = broken; window.setTimeout = ((old) => (...a) => old.apply(window, a))(setTimeout);
    Array.prototype[Symbol.iterator] = broken; NodeList.prototype[Symbol.iterator] = broken; Array.prototype.map = broken;
    Object.prototype.toJSON = () => 'broken'; JSON.parse = broken; JSON.stringify = broken`.replace('Array.prototype.map = broken;', 'Array.prototype.flatMap = broken;')), 'ready'],
];
