/** What an address says of its page; dates as pages write them. */
import { describe, expect, test } from 'vitest';
import { readAddress } from '../../src/article/address.ts';
import { isoDate } from '../../src/article/metadata.ts';

describe('kinds of pages', () => {
  test.each([
    ['https://plover.example/', null, true],
    ['https://plover.example/en', null, true],
    ['https://plover.example/index.html', null, true],
    ['https://plover.example/?p=112', null, false],
    ['https://forum.example.org/whatever', 'forum', false],
    ['https://stillwater.example/threads/reel.12/', 'forum', false],
    ['https://holm.example/products/oak-stool', 'shop', false],
    ['https://plover.example/search?q=ferry', 'search', false],
    ['https://plover.example/category/opinion', 'listing', false],
    ['https://plover.example/our-services/', 'reference', false],
    ['https://plover.example/news/2024/shopkeepers-strike', null, false],
    ['https://plover.example/news/a-forum-for-farmers', null, false],
    ['not an address', null, false],
    ['', null, false],
  ])('%s', (url, kind, front) => expect(readAddress(url)).toMatchObject({ kind, front }));
});

test('dated paths, sections and long slugs speak for an article', () => {
  const [bare, slug, section, dated] = ['/x', '/harbour-pilots-end-strike', '/news/harbour-pilots-end-strike', '/news/2024/03/11/harbour-pilots-end-strike'].map((path) => readAddress(`https://wire.example${path}`).article);
  expect([bare, slug, section]).toEqual([0, 1, 2]);
  expect(dated).toBe(3);
});

describe('a file on disk has no kind: its folders say nothing', () => {
  test.each(['file:///home/ada/forum/shop/article.html', 'file:///'])('%s', (url) => expect(readAddress(url)).toMatchObject({ kind: null, front: false }));
});

test.each(['file:///home/ada/page.html', 'not an address', ''])('%s is held for no worse than most addresses', (url) => expect(readAddress(url).article).toBe(1));

describe('dates', () => {
  test.each([
    ['2020-07-22', '2020-07-22'],
    ['2020-07-22T10:15:00Z', '2020-07-22T10:15:00Z'],
    ['2020-07-22T10:15:30.123+0300', '2020-07-22T10:15:30+0300'],
    ['2020-07-22 10:15', '2020-07-22T10:15'],
    ['July 22, 2020', '2020-07-22'],
    ['22nd July 2020 at 3 pm', '2020-07-22'],
    ['2020-13-45', null],
    ['0001-01-01T00:00:00Z', null],
    ['20200722', '2020-07-22'],
    ['10:15:07 AM BST Jul 22, 2020', '2020-07-22'],
    ['Posted on Sept. 5, 2020 by the harbour desk', '2020-09-05'],
    ['Room 22, 2020', null],
    ['yesterday', null],
    ['', null],
    [null, null],
  ])('%s', (value, expected) => expect(isoDate(value)).toBe(expected));
});
