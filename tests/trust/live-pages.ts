/** Pages that live: they are shown, moved, changed and left in all the ways that the web knows. Own prose. */
import type { SitePage } from '../browser/site.ts';

export const PARAGRAPHS = [
  'President Hassan Rouhani came to the harbour of Selby on Monday, and the council had painted the gate for him. Nobody had told the ferrymen, who went on unloading their boats.',
  'The engineer Tadeo Brix said that the pumps had failed twice since the spring, and that he had written four letters about it. None of them was answered before the visit.',
  '“We were never asked,” said Leocadia Ostrava, who has kept the lighthouse for eleven years. She added that Rouhani had listened longer than the council ever did.',
  'Rouhani promised that the ferry to Baghdad would run again as soon as the ice had gone. Brix wrote down the date, and the mayor wrote down the name of Brix.',
];

const paragraphs = (texts: readonly string[] = PARAGRAPHS): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const STYLE = 'body{font:18px/1.6 serif;margin:24px;max-width:640px;background:#fff;color:#111}';

/** A page with this body; `#story` is left out where the body has its own way to show one. */
export const pageOf = (body: string, { style = '', script = '', bodyAttributes = '' } = {}): SitePage => ({
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The gate of Selby</title><style>${STYLE}${style}</style></head><body ${bodyAttributes}>${body}<script>${script}</script></body></html>`,
});

const STORY = `<main><article id="story"><h1>The gate of Selby</h1>${paragraphs()}</article></main>`;

/** Styles under which a name must still be found under the pointer. */
export const styledPages: readonly (readonly [string, SitePage])[] = [
  ['vertical text', pageOf(STORY, { style: 'article{writing-mode:vertical-rl;height:600px}' })],
  ['turned and scaled text', pageOf(STORY, { style: 'article{transform:rotate(8deg) scale(.8);transform-origin:0 0}' })],
  ['zoomed text', pageOf(STORY, { style: 'article{zoom:1.4}' })],
  ['columns', pageOf(STORY, { style: 'article{columns:2}' })],
  ['text that cannot be selected', pageOf(STORY, { style: '*{user-select:none!important;-webkit-user-select:none!important}' })],
];

/** The article stands in an open shadow root, one half of it in a slot. */
export const shadowPage = pageOf(`<x-story>${paragraphs(PARAGRAPHS.slice(2))}</x-story>`, {
  script: `const root = document.querySelector('x-story').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(`<article><h1>The gate of Selby</h1>${paragraphs(PARAGRAPHS.slice(0, 2))}<slot></slot></article>`)};`,
});

/** Shows another story after a click, in the way that the script says; the story comes a moment after the address. */
const routed = (go: string): SitePage => pageOf(`<button id="next">Next</button>${STORY}`, {
  script: `
    const second = ${JSON.stringify([...PARAGRAPHS].reverse())};
    const show = () => setTimeout(() => {
      document.title = 'What the ferrymen said';
      const story = document.querySelector('#story');
      story.replaceChildren(Object.assign(document.createElement('h1'), { textContent: document.title }), ...second.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    }, 60);
    document.querySelector('#next').addEventListener('click', () => { ${go} });`,
});

export const routes: readonly (readonly [string, SitePage])[] = [
  ['history', routed('history.pushState(null, "", "next-story"); show();')],
  ['a hash route', routed('location.hash = "#/next-story"; show();')],
  ['the Navigation API', routed('if (!window.navigation) { history.pushState(null, "", "next-story"); show(); } else { navigation.addEventListener("navigate", (event) => event.intercept({ handler: async () => show() })); navigation.navigate("next-story"); }')],
];

/** Comes empty and is filled a second later, into elements that were there. */
export const latePage = pageOf('<main><article id="story"><h1></h1><p></p><p></p><p></p><p></p></article></main>', {
  script: `setTimeout(() => { const texts = ${JSON.stringify(['The gate of Selby', ...PARAGRAPHS])}; [...document.querySelector('#story').children].forEach((element, i) => { element.textContent = texts[i]; }); }, 1000);`,
});

/** The same story in a modal dialog, and in an element that goes fullscreen. */
export const dialogPage = pageOf(`<p>Press.</p><dialog style="width:600px"><article><h1>The gate of Selby</h1>${paragraphs()}</article></dialog>`, { script: 'document.querySelector("dialog").showModal();' });
export const fullscreenPage = pageOf(`<button id="full">Full</button>${STORY}`, { style: 'article:fullscreen{background:#fff;padding:30px}', script: 'document.querySelector("#full").addEventListener("click", () => document.querySelector("#story").requestFullscreen());' });

/** The story stands in a frame of the same site, which comes with the page or a moment later. */
const FRAME = JSON.stringify(`<!doctype html><html lang="en"><title>The gate of Selby</title><style>${STYLE}</style>${STORY}</html>`).replaceAll('</', '<\\/');
const framed = (after: number): SitePage => pageOf('<nav><a href="/">Home</a></nav>', { script: `const add = () => document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: ${FRAME}, style: 'width:720px;height:620px;border:0' })); ${after === 0 ? 'add()' : `setTimeout(add, ${after})`};` });
export const framedPages: readonly (readonly [string, SitePage])[] = [['with the page', framed(0)], ['later', framed(900)]];

/** An application that draws its paragraphs anew, each time with other nodes. */
export const redrawnPage = pageOf(STORY, {
  script: `window.redraw = (words) => { const story = document.querySelector('#story'); const first = story.querySelector('p'); first.replaceWith(Object.assign(document.createElement('p'), { textContent: words + ' ' + first.textContent })); };
    window.append = (text) => document.querySelector('#story').append(Object.assign(document.createElement('p'), { textContent: text }));`,
});

export const plainPage = pageOf(STORY);
