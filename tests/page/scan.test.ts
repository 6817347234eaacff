/** The scanner: the plain model of a page, and the live nodes beside it. */
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, type PageModel } from '../../src/article/page-model.ts';
import { parseDocument } from '../../src/build/html-article.ts';
import { scanPage } from '../../src/page/article/scan-page.ts';
import { parsePageModel } from '../../src/platform/schemas/page-model.ts';

const modelOf = (html: string): PageModel => scanPage(parseDocument(html), 'https://wire.example/x').page;
/** As it arrives: what is undefined does not travel. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('elements', () => {
  test('only those that hold text, parents first', () => {
    const { elements, blocks } = modelOf('<body><div><i></i></div><main id="top" class="page wide"><p>One <b>two</b></p><p><a href="/x"><em>Three</em></a></p></main></body>');
    expect(sent(elements)).toEqual([
      { parent: -1, tag: 'BODY' },
      { parent: 0, tag: 'MAIN', names: 'top page wide' },
      { parent: 1, tag: 'P' },
      { parent: 1, tag: 'P' },
      { parent: 3, tag: 'A', inline: true, link: true },
      { parent: 4, tag: 'EM', inline: true },
    ]);
    expect(sent(blocks)).toEqual([
      { at: 2, text: 'One two', length: 7, linked: 0 },
      { at: 5, text: 'Three', length: 5, linked: 5, styled: true },
    ]);
  });

  test('with what their attributes say', () => {
    const [, hidden, styled, foreign] = modelOf('<body><div hidden>a</div><div style="display: none">b</div><div role="banner" itemprop="articleBody">c</div></body>').elements;
    expect(sent([hidden, styled, foreign])).toEqual([
      { parent: 0, tag: 'DIV', hidden: true },
      { parent: 0, tag: 'DIV', hidden: true },
      { parent: 0, tag: 'DIV', role: 'banner', articleBody: true },
    ]);
  });
});

describe('text', () => {
  test.each([
    ['for screen readers only', 'Ada <span class="sr-only">opens in a new window</span>Brook', 'Ada Brook'],
    ['hidden in the line', 'Ada <b hidden>x</b>Brook', 'Ada Brook'],
    ['a class that only sounds alike', 'Ada <span class="screening">Brook</span>', 'Ada Brook'],
    ['a footnote mark', 'Ada<sup><a href="#1">1</a></sup> Brook', 'Ada Brook'],
  ])('%s', (_, html, text) => expect(modelOf(`<body><p>${html}</p></body>`).blocks[0]?.text).toBe(text));

  test('of a long block only the length and the last character leave the page', () => {
    const long = `${'word '.repeat(100)}end!`;
    expect(sent(modelOf(`<body><p>${long}</p></body>`).blocks)).toEqual([{ at: 1, text: '!', length: long.length, linked: 0 }]);
  });
});

test('what the document states, cut to decent lengths', () => {
  const page = modelOf(`<html lang="en"><head><title> A
 title </title><meta property="og:type" content="article"><meta name="empty" content=""><meta charset="utf-8">
    <script type="application/ld+json">{"a":1}</script><script type="application/ld+json">"${'x'.repeat(400_001)}"</script></head>
    <body itemscope itemtype="https://schema.org/Article"><h1>${'h'.repeat(2_000)}</h1><p class="byline">By Ines Tarn</p><time datetime="2024-03-11">Monday</time></body></html>`);
  expect(page).toMatchObject({ lang: 'en', title: 'A title', meta: [['og:type', 'article']], data: ['{"a":1}'], itemTypes: ['https://schema.org/Article'], byline: 'By Ines Tarn', times: ['2024-03-11', 'Monday'] });
  expect(page.headings.map(({ length }) => length)).toEqual([1_000]);
});

test('no statement of a document, however long, makes a model that is refused', () => {
  const long = 'x'.repeat(2_000);
  const page = modelOf(`<html lang="${long}"><head><title>${long}</title><meta name="${long}" content="${long}"></head><body itemscope itemtype="${long}"><h1>${long}</h1><p rel="author">${long}</p><time datetime="${long}">${long}</time></body></html>`);
  expect(parsePageModel(JSON.stringify(page))).toEqual(sent(page));
});

test('a page without end is scanned to a limit, and says so', () => {
  const document = parseDocument('<body><p>One.</p></body>');
  expect(scanPage(document, '').page.whole).toBe(true);
  for (let i = 0; i < MOST_ITEMS; i++) document.body.append(Object.assign(document.createElement('p'), { textContent: 'More.' }));
  const { whole, blocks } = scanPage(document, '').page;
  expect(whole).toBe(false);
  expect(blocks.length).toBeLessThan(MOST_ITEMS);
});

test('a choice leads back to live nodes; one of another page is refused', () => {
  const document = parseDocument('<body><main><p>One.</p><p>Two.</p></main></body>');
  const { locate } = scanPage(document, '');
  const head = { title: null, byline: null, published: null, lang: null, site: null };
  const [one, two] = document.querySelectorAll('p');
  const found = locate({ found: true, root: 1, blocks: [1], skipped: [{ block: 0, reason: 'title' }], ...head });
  expect(found).toEqual({ found: true, root: document.querySelector('main'), blocks: [{ element: two, nodes: [two?.firstChild] }], skipped: [{ element: one, nodes: [one?.firstChild], reason: 'title' }], ...head });
  expect(locate({ found: false, reason: 'shop' })).toEqual({ found: false, reason: 'shop' });
  expect(() => locate({ found: true, root: 9, blocks: [], skipped: [], ...head })).toThrow('another page');
});
