/** Which changes of an address are a new page. */
import { describe, expect, test } from 'vitest';
import { pageAddress } from '../../src/article/page-address.ts';

describe('a fragment is a place on a page, a route is a page', () => {
  test.each([
    ['https://a.example/x#part', 'https://a.example/x'],
    ['https://a.example/x#/news/1', 'https://a.example/x#/news/1'],
    ['https://a.example/x#!/news/1', 'https://a.example/x#!/news/1'],
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
  ])('%s', (url, page) => expect(pageAddress(url)).toBe(page));
});
