/** Pages in many styles, made from a number: the same number makes the same page. Own prose, invented people. */
import type { SitePage } from '../browser/site.ts';

/** One number of a sequence that looks random (mulberry32), 0 to below 1. */
function numbersFrom(seed: number): () => number {
  let state = seed + 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SENTENCES = [
  'Mira Halvorsen opened the harbour gate on Monday, three weeks later than the council of Selby had promised.',
  'The engineer Tadeo Brix said that the pumps had failed twice, and that nobody had told him why.',
  '“We were never asked,” said Leocadia Ostrava, who has kept the lighthouse for eleven years.',
  'President Hassan Rouhani sent a message from Tehran, which was read aloud before the meal.',
  'Halvorsen added that the ferry to Baghdad Street would run again as soon as the ice had gone.',
  'According to Brix, the bill for the repair has grown to four million crowns since the spring.',
  'Nobody in the hall expected an answer, and when it came it was shorter than the question.',
  'The Delta Institute counted nine hundred boats, of which a third had no owner that anybody could name.',
];

const STYLES: readonly string[] = [
  '', 'article p{columns:2}', 'article{writing-mode:vertical-rl;height:500px}', 'article{transform:rotate(2deg) scale(.95)}', 'article{zoom:1.3}', 'body{user-select:none;-webkit-user-select:none}',
  'p::first-letter{font-size:3em;float:left}', 'body{background:#111;color:#eee}', '*{box-sizing:border-box;letter-spacing:.01em}', 'p{text-align:justify;hyphens:auto}', 'article{display:grid;grid-template-columns:1fr 1fr}', 'p{content-visibility:auto}',
  'p{text-transform:uppercase}', '*{all:revert}', 'article{direction:rtl;unicode-bidi:plaintext}', 'p{white-space:pre-wrap}', 'article{perspective:400px}p{transform:translateZ(3px)}', 'p{opacity:.99;filter:sepia(.2)}',
];

/** A paragraph's content, as editors and machines write it. */
const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/(\w+ \w+)/, '<b>$1</b>'),
  (text) => text.replace(/ (\w+) /g, ' <span>$1</span> '),
  (text) => text.replace(/Halvorsen/g, 'Hal<wbr>vor&shy;sen'),
  (text) => text.replace(/(Brix|Selby)/g, '<a href="/about/$1">$1</a>'),
  (text) => text.replace(/, /g, ',<!-- pause --> '),
  (text) => text.replace(/ /g, (space, at: number) => (at % 5 === 0 ? '\n\t  ' : space)),
  (text) => text.replace(/(Mira Halvorsen)/g, '<abbr title="mayor"><i>M</i><i>ira</i> Halvorsen</abbr>'),
  (text) => `${text}<sup><a href="#n1">1</a></sup>`,
  (text) => `<img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">${text}`,
];

const LAYOUTS: readonly ((title: string, paragraphs: readonly string[]) => string)[] = [
  (title, texts) => `<main><article><h1>${title}</h1>${texts.map((text) => `<p>${text}</p>`).join('\n')}</article></main>`,
  (title, texts) => `<div id="root"><div class="story"><h1>${title}</h1>${texts.map((text) => `<div class="para">${text}</div>`).join('')}</div></div>`,
  (title, texts) => `<table><tr><td><h1>${title}</h1>${texts.join('<br><br>')}</td><td>Advertisement</td></tr></table>`,
  (title, texts) => `<h1>${title}</h1><article>${texts.map((text, i) => (i % 3 === 2 ? `<blockquote>${text}</blockquote>` : `<p>${text}</p>`)).join('')}<ul><li>One</li><li>Two</li></ul></article>`,
  (title, texts) => `<x-story><article itemscope itemtype="https://schema.org/NewsArticle"><h1>${title}</h1><div itemprop="articleBody">${texts.map((text) => `<section><p>${text}</p></section>`).join('')}</div></article></x-story>`,
];

/** What a page has beside its article: state that must still be there afterwards. */
const EXTRAS: readonly string[] = [
  '<form><input value="typed"><textarea>kept</textarea><select><option>a<option selected>b</select></form>',
  '<div contenteditable>edited <b>here</b></div>',
  '<details open><summary>More</summary><p>Less.</p></details>',
  '<svg width="10" height="10"><text>Tadeo Brix</text></svg><math><mi>x</mi></math>',
  '<div id="shadow"></div><script>document.getElementById("shadow").attachShadow({ mode: "open" }).innerHTML = "<p>Mira Halvorsen stood in the shadow of the tower and waited for the ferry.</p>";</script>',
  '<iframe srcdoc="<p>Framed words of Tadeo Brix.</p>"></iframe>',
  '<script>CSS.highlights.set("page-own", new Highlight(new Range())); document.adoptedStyleSheets = [new CSSStyleSheet()];</script>',
  '<dialog open>Cookies? Ask Leocadia Ostrava.</dialog>',
  '<script>setInterval(() => { window.ticks = (window.ticks || 0) + 1; }, 50);</script>',
  '<template><p>Hidden Brix</p></template><noscript><p>No script</p></noscript>',
];

/** An application that owns its nodes: it keeps a list of them, and an edit from outside would show at its next drawing. */
const OWNED = `<script>
  addEventListener('DOMContentLoaded', () => {
    const owned = [...document.querySelectorAll('p, .para')].map((element) => ({ element, children: [...element.childNodes], text: element.textContent }));
    window.brokenByOthers = () => owned.filter(({ element, children, text }) => !element.isConnected || element.textContent !== text || element.childNodes.length !== children.length || children.some((node, i) => element.childNodes[i] !== node)).length;
  });
</script>`;

/** @param seed any number */
export function generatedPage(seed: number): SitePage {
  const next = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const paragraphs = Array.from({ length: 5 + Math.floor(next() * 12) }, () => pick(WRITINGS)(Array.from({ length: 3 }, () => pick(SENTENCES)).join(' ')));
  const extras = Array.from({ length: 1 + Math.floor(next() * 3) }, () => pick(EXTRAS)).join('');
  const doctype = next() < 0.85 ? '<!doctype html>' : '';
  const head = `<meta charset="utf-8"><title>The harbour gate, part ${seed}</title><style>${pick(STYLES)}${pick(STYLES)}</style>${OWNED}`;
  const nav = '<header><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav></header>';
  return { body: `${doctype}<html lang="en"><head>${head}</head><body>${nav}${LAYOUTS[seed % LAYOUTS.length]?.(`The harbour gate, part ${seed}`, paragraphs) ?? ''}${extras}<footer>Imprint</footer></body></html>` };
}
