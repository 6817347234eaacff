/** The choice of the article on models written by hand: which blocks, which root, and why not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { findBody, proseWeight } from '../../src/article/body.ts';
import type { ArticleChoice } from '../../src/article/choice.ts';
import { chooseArticle } from '../../src/article/choose.ts';
import type { PageElement } from '../../src/article/page-model.ts';
import { block, element, pageModel } from './page-model.ts';

const prose = (name: string): string => `${name} said at the harbour that the pilots would go back to their boats at dawn, and that nobody had won anything by six weeks of waiting.`;
const NAMES = ['Oakes', 'Brandt', 'Lindgren', 'Sorrel', 'Tal'];

/** The indices of the blocks that are kept. */
const kept = (choice: ArticleChoice): readonly number[] => (choice.found ? choice.blocks : []);

describe('the body', () => {
  // 0 body, 1 main, 2 aside; paragraphs stand in main but for the last one.
  const elements = [element(-1, 'BODY'), element(0, 'DIV'), ...NAMES.map(() => element(1, 'P')), element(0, 'DIV'), element(7, 'P')];
  const blocks = [...NAMES.map((name, index) => block(2 + index, prose(name))), block(8, 'Tides of the week, and the weather.')];

  test('is the smallest element that holds nearly all running text', () => {
    const choice = chooseArticle(pageModel([], { elements, blocks }));
    expect(choice).toMatchObject({ found: true, root: 1, blocks: [0, 1, 2, 3, 4] });
  });

  test('is what holds both parts where two share the text', () => {
    const twins = [element(-1, 'BODY'), element(0, 'DIV'), element(1, 'P'), element(0, 'DIV'), element(3, 'P')];
    const long = (at: number) => block(at, '.', { length: 2_000 });
    expect(chooseArticle(pageModel([], { elements: twins, blocks: [long(2), long(4)] }))).toMatchObject({ found: true, root: 0, blocks: [0, 1] });
    expect(chooseArticle(pageModel([], { elements: twins, blocks: [long(2), block(4, 'Short.')] }))).toMatchObject({ found: true, root: 1, blocks: [0] });
  });

  test('a single paragraph is no body, however long', () => {
    expect(chooseArticle(pageModel([], { elements: [element(-1, 'BODY'), element(0, 'P')], blocks: [block(1, '.', { length: 5_000 })] }))).toMatchObject({ root: 0, blocks: [0] });
  });
});

test('a page of hundreds of levels costs no more for that: each line is looked at once', () => {
  let looks = 0;
  const watched = (parent: number, tag: string): PageElement => ({
    ...element(parent, tag),
    get names() {
      looks++;
      return 'level wide';
    },
  });
  const levels = Array.from({ length: 300 }, (_, at) => watched(at - 1, at === 0 ? 'BODY' : 'DIV'));
  const elements = [...levels, ...NAMES.map(() => watched(levels.length - 1, 'P'))];
  const lines = readBlocks({ elements, blocks: NAMES.map((name, at) => block(levels.length + at, prose(name))) }).map((one) => ({ block: one, region: null, weight: proseWeight(one) }));
  looks = 0;
  expect(findBody(elements, lines)).toBe(levels.length - 1);
  expect(looks).toBeLessThan(levels.length + 5 * NAMES.length);
});

describe('where the search for the body stops', () => {
  const long = (at: number) => block(at, '.', { length: 2_000 });
  const short = (at: number) => block(at, prose('Oakes'));
  /** Most of the text in one box, a little in another; both in a third. */
  const boxes = (outer: Partial<PageElement>, inner: Partial<PageElement>, beside: Partial<PageElement>) => {
    const elements = [element(-1, 'BODY'), element(0, 'DIV', outer), element(1, 'DIV'), element(2, 'P', inner), element(1, 'DIV'), element(4, 'P', beside)];
    return kept(chooseArticle(pageModel([], { elements, blocks: [long(3), short(5), short(5)] })));
  };

  test('a part that is named otherwise is left out', () => expect(boxes({}, { names: 'text-1' }, { names: 'other-2' })).toEqual([0]));
  test('a part that is named alike, numbers aside, is not', () => expect(boxes({}, { names: 'text-1' }, { names: 'text-2' })).toEqual([0, 1, 2]));
  test('nothing that says it is the body is left', () => expect(boxes({ names: 'wide article-body' }, {}, {})).toEqual([0, 1, 2]));
  test('microdata says it too', () => expect(boxes({ articleBody: true }, {}, {})).toEqual([0, 1, 2]));
  test('the body of the page is left, whatever it is called', () => {
    const elements = [element(-1, 'BODY', { names: 'article-body' }), element(0, 'DIV'), element(1, 'P'), element(0, 'DIV'), element(3, 'P')];
    expect(kept(chooseArticle(pageModel([], { elements, blocks: [long(2), short(4)] })))).toEqual([0]);
  });
});

test('a footer stays one where it holds half of the text', () => {
  const elements = [element(-1, 'BODY'), element(0, 'DIV'), element(1, 'P'), element(0, 'DIV', { names: 'footer-bottom' }), element(3, 'P')];
  expect(kept(chooseArticle(pageModel([], { elements, blocks: [block(2, prose('Oakes')), block(2, prose('Tal')), block(4, `${prose('Nobody')} ${prose('Everybody')}`)] })))).toEqual([0, 1]);
});

test('a long page under /topics/ is read when it says that it is an article', () => {
  const url = 'https://wire.example/topics/harbours';
  const long = [...NAMES, ...NAMES, ...NAMES, ...NAMES, ...NAMES, ...NAMES].map(prose);
  const meta = [['og:type', 'article']] as const;
  expect(chooseArticle(pageModel(long, { url, meta })).found).toBe(true);
  expect(chooseArticle(pageModel(NAMES.map(prose), { url, meta }))).toEqual({ found: false, reason: 'listing' });
  expect(chooseArticle(pageModel(long, { url }))).toEqual({ found: false, reason: 'listing' });
});

describe('parts that their names or tags call foreign', () => {
  const withPart = (part: Partial<PageElement> & { readonly tag?: string }) => {
    const elements = [element(-1, 'BODY'), ...NAMES.map(() => element(0, 'P')), { ...element(0, 'DIV'), ...part }, element(6, 'P')];
    return chooseArticle(pageModel([], { elements, blocks: [...NAMES.map((name, index) => block(1 + index, prose(name))), block(7, prose('Nobody'))] }));
  };

  test.each<[string, Partial<PageElement>, string | null]>([
    ['a class', { names: 'newsletter-box' }, 'promotion'],
    ['an id in capitals', { names: 'relatedPosts' }, 'related'],
    ['a role', { role: 'complementary' }, 'related'],
    ['a tag', { tag: 'ASIDE' }, 'related'],
    ['the hidden attribute', { hidden: true }, 'hidden'],
    ['words that only begin alike', { names: 'shard-of-glass' }, null],
    ['a part that names itself the body too', { names: 'related entry-content' }, null],
    ['microdata that calls it the body', { names: 'newsletter-box', articleBody: true }, null],
    ['a word in a line', { inline: true, names: 'comment' }, null],
  ])('%s', (_, part, reason) => {
    expect(withPart(part)).toMatchObject({ found: true, skipped: reason ? [{ block: 5, reason }] : [] });
  });

  test('the bulk of the page is no foreign part', () => {
    const elements = [element(-1, 'BODY'), element(0, 'DIV', { names: 'widget sidebar' }), ...NAMES.map(() => element(1, 'P'))];
    const choice = chooseArticle(pageModel([], { elements, blocks: NAMES.map((name, index) => block(2 + index, prose(name))) }));
    expect(kept(choice)).toEqual([0, 1, 2, 3, 4]);
  });
});

test('a long item of a list weighs as a paragraph when its last character ends a sentence', () => {
  const elements = [element(-1, 'BODY'), element(0, 'LI')];
  const weightOf = (end: string): number[] => readBlocks(pageModel([], { elements, blocks: [block(1, end, { length: 1_000 })] })).map(proseWeight);
  expect(weightOf('.')).toEqual([1_000]);
  expect(weightOf('x')).toEqual([300]);
});

test('what the page states goes with the choice', () => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Pilots end strike', author: { name: 'Ines Tarn' }, publisher: { name: 'The Wire' } });
  const choice = chooseArticle(pageModel(NAMES.map(prose), { data: [data, '{broken'], lang: 'en_GB', times: ['2024-03-11T08:00:00Z', 'Monday'], headings: ['Pilots end strike'] }));
  expect(choice).toMatchObject({ title: 'Pilots end strike', byline: 'Ines Tarn', site: 'The Wire', lang: 'en-GB', published: '2024-03-11T08:00:00Z' });
});

describe('no article', () => {
  test.each([
    ['nothing at all', pageModel([], { elements: [] }), 'too-little-text'],
    ['a few words', pageModel(['The bridge was opened on Monday.']), 'too-little-text'],
    ['a page that was not scanned to its end', pageModel(NAMES.map(prose), { whole: false }), 'too-large'],
    ['the front page of a site', pageModel(NAMES.map(prose), { url: 'https://wire.example/' }), 'front-page'],
    ['a product', pageModel([prose('Oakes'), prose('Tal')], { url: 'https://wire.example/', itemTypes: ['https://schema.org/Product'] }), 'front-page'],
    ['a thread', pageModel(NAMES.map(prose), { url: 'https://wire.example/threads/1', itemTypes: ['https://schema.org/QAPage'] }), 'forum'],
  ])('%s', (_, page, reason) => expect(chooseArticle(page)).toEqual({ found: false, reason }));
});

test('any model gives a choice of its own blocks, in order, none twice', () => {
  const tags = fc.constantFrom('DIV', 'P', 'ARTICLE', 'SPAN', 'LI', 'H1', 'H2', 'ASIDE');
  const page = fc.array(fc.record({ parent: fc.nat(), tag: tags, inline: fc.constantFrom(true as const, undefined) }), { maxLength: 12 }).chain((drafts) => {
    const elements = [element(-1, 'BODY'), ...drafts.map((draft, index) => ({ ...draft, parent: draft.parent % (index + 1) }))];
    const one = fc.record({ at: fc.nat({ max: elements.length - 1 }), length: fc.nat({ max: 3_000 }), linked: fc.nat({ max: 300 }) }).map(({ at, length, linked }) => block(at, '.', { length, linked: Math.min(linked, length) }));
    return fc.array(one, { maxLength: 20 }).map((blocks) => pageModel([], { elements, blocks }));
  });
  let found = 0;
  fc.assert(fc.property(page, (model) => {
    const choice = chooseArticle(model);
    if (!choice.found) return true;
    found++;
    const all = [...choice.blocks, ...choice.skipped.map((skipped) => skipped.block)];
    return new Set(all).size === all.length && all.every((index) => index < model.blocks.length) && choice.root < model.elements.length && [...choice.blocks].sort((a, b) => a - b).join() === choice.blocks.join();
  }), { numRuns: 500 });
  expect(found).toBeGreaterThan(20);
});

test('posts in elements of their own are a listing, but for those of a live blog', () => {
  const posts = [...NAMES, 'Hale', 'Brix', 'Orme', 'Quist', 'Rook'];
  const elements = [element(-1, 'BODY'), ...posts.flatMap((_, index) => [element(0, 'ARTICLE'), element(1 + 2 * index, 'P')])];
  const blocks = posts.map((name, index) => block(2 + 2 * index, prose(name)));
  const choose = (title: string) => chooseArticle(pageModel([], { url: 'https://wire.example/harbour', elements, blocks, title }));
  expect(choose('News from the harbour')).toEqual({ found: false, reason: 'listing' });
  expect(choose('Live: storm at the harbour').found).toBe(true);
  expect(choose('How we live now').found).toBe(false);
});
