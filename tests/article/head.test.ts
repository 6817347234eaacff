/** What an article says of itself (title, byline, date, site), and the lines over its text. */
import { describe, expect, test } from 'vitest';
import type { ArticleChoice } from '../../src/article/choice.ts';
import { chooseArticle } from '../../src/article/choose.ts';
import type { PageBlock, PageElement, PageModel } from '../../src/article/page-model.ts';
import { block, element, pageModel } from './page-model.ts';

const PROSE = ['Oakes', 'Tal', 'Lind', 'Sand', 'Bell'].map((name) => `${name} said on Monday that the harbour would open again when the ice was gone, and that nobody would be asked to pay for the work twice.`);
const UNDATED = 'https://wire.example/news/harbour-pilots-end-strike';

const headOf = (more: Partial<PageModel>): ArticleChoice => chooseArticle(pageModel(PROSE, { url: UNDATED, ...more }));

describe('title', () => {
  test.each<[string, Partial<PageModel>, string]>([
    ['of a page that shows the name of the site as a heading', { title: 'Pilots end their strike | The Tarn Courier', headings: ['The Tarn Courier'], meta: [['og:site_name', 'The Tarn Courier']] }, 'Pilots end their strike'],
    ['of a page that shows the name of its host', { url: 'https://tarncourier.example/news/pilots-end-strike', title: 'Tarn Courier – Pilots end their strike', headings: ['Tarn Courier'] }, 'Pilots end their strike'],
    ['with entities in the data', { data: ['{"@type":"NewsArticle","headline":"Sand &#038; Bell &amp; the pilot&#8217;s boat"}'] }, 'Sand & Bell & the pilot’s boat'],
  ])('%s', (_, more, title) => expect(headOf(more)).toMatchObject({ title }));
});

describe('byline', () => {
  test.each([
    ['By INES TARN, Courier Harbour Writer', 'INES TARN, Courier Harbour Writer'],
    ['Ines Tarn 11 February 2020', 'Ines Tarn'],
    ['COURIER STAFF NOVEMBER 20, 2019 10:43', 'COURIER STAFF'],
    ['Ines Tarn | March 3, 2020', 'Ines Tarn'],
    [', THE COURIER', 'THE COURIER'],
    ['Инес Тарн', 'Инес Тарн'],
    ['https://wire.example/ines', null],
    ['@ines', null],
  ])('%s', (author, byline) => expect(headOf({ meta: [['author', author]] })).toMatchObject({ byline }));
});

test('an address or a handle is no name of a site', () => {
  expect(headOf({ meta: [['og:site_name', '@tarncourier']] })).toMatchObject({ site: 'wire.example' });
  expect(headOf({ meta: [['og:site_name', 'https://wire.example']] })).toMatchObject({ site: 'wire.example' });
});

/** A page with lines between its title and its text. */
function withLines(lines: readonly (readonly [string, Partial<PageElement>?])[], more: Partial<PageModel> = {}): ArticleChoice {
  const elements = [element(-1, 'BODY'), element(0, 'H1'), ...lines.map(([, part]) => element(0, 'P', part)), element(0, 'DIV'), ...PROSE.map(() => element(lines.length + 2, 'P'))];
  const blocks: PageBlock[] = [block(1, 'Pilots end their strike'), ...lines.map(([text], i) => block(2 + i, text)), ...PROSE.map((text, i) => block(lines.length + 3 + i, text))];
  return chooseArticle(pageModel([], { url: UNDATED, title: 'Pilots end their strike', headings: ['Pilots end their strike'], elements, blocks, ...more }));
}

describe('date', () => {
  test.each(['article:published', 'article:published_time', 'og:article:published_time', 'w-published-date', 'parsely-pub-date', 'publish-date', 'pubdate', 'DC.date.issued', 'datePublished'])('of a meta called %s', (name) => {
    expect(headOf({ meta: [[name, '2020-07-22']] })).toMatchObject({ published: '2020-07-22' });
  });

  test.each(['article:modified_time', 'article:publisher', 'expires', 'last-updated'])('not of a meta called %s', (name) => {
    expect(headOf({ meta: [[name, '2020-07-22']] })).toMatchObject({ published: null });
  });

  test('of any node of the data', () => {
    expect(headOf({ data: ['{"@type":"WebPage","datePublished":"2020-07-22"}'] })).toMatchObject({ published: '2020-07-22' });
  });

  test('of a line over the text, and not of a caption', () => {
    expect(withLines([['Posted on July 22nd, 2020 by the harbour desk']])).toMatchObject({ published: '2020-07-22' });
    expect(withLines([['The quay on July 22, 2020', { tag: 'FIGCAPTION' }]])).toMatchObject({ published: null });
  });

  test('what the page states wins', () => {
    expect(withLines([['July 22, 2020']], { meta: [['article:published_time', '2020-07-20']] })).toMatchObject({ published: '2020-07-20' });
  });
});

describe('a line between title and text', () => {
  const STANDFIRST = 'After eleven weeks the pilots of the estuary go back to their boats, without a rise';
  /** Blocks that are kept before the first paragraph. */
  const before = (choice: ArticleChoice, first: number): number[] => (choice.found ? choice.blocks.filter((index) => index < first) : []);

  test('right under the title is the standfirst', () => expect(before(withLines([[STANDFIRST]]), 2)).toEqual([1]));
  test('that is a sentence is the standfirst, as a heading too', () => expect(before(withLines([['By Ines Tarn'], [`${STANDFIRST}.`, { tag: 'H2' }]]), 3)).toEqual([2]));
  test('that is a label is none', () => expect(before(withLines([['By Ines Tarn'], [STANDFIRST]]), 3)).toEqual([]));
  test('that is short is none', () => expect(before(withLines([['A long strike ends at last.']]), 2)).toEqual([]));
  test('that the text repeats is none', () => expect(before(withLines([[PROSE[2] ?? '']]), 2)).toEqual([]));
});

test('a page about somebody is read', () => {
  expect(headOf({ url: 'https://wire.example/about/', meta: [['og:type', 'article']] }).found).toBe(true);
});
