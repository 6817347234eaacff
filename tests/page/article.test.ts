/** The article finder on the fixture pages, each of which says in itself what is expected of it. */
import { describe, expect, test } from 'vitest';
import { chooseArticle } from '../../src/article/choose.ts';
import { articleScore } from '../../src/page/article/detect.ts';
import { findArticle } from '../../src/page/article/find.ts';
import { scanPage } from '../../src/page/article/scan-page.ts';
import { toArticle } from '../../src/page/article/to-article.ts';
import type { FoundArticle } from '../../src/page/types.ts';
import { parsePageModel } from '../../src/platform/schemas/page-model.ts';
import { fixturePages, type Expectation } from './pages.ts';

const pages = fixturePages();

const METADATA = ['title', 'byline', 'published', 'lang', 'site'] as const;

function checkArticle(found: FoundArticle, expected: Expectation): void {
  const { article } = toArticle(found);
  for (const field of METADATA) {
    if (expected[field] !== undefined) expect(article[field], field).toBe(expected[field]);
  }
  if (expected.paragraphs !== undefined) expect(article.paragraphs.map(({ start, end }) => article.text.slice(start, end))).toHaveLength(expected.paragraphs);
  if (expected.first) expect(article.text.slice(0, expected.first.length)).toBe(expected.first);
  if (expected.last) expect(article.text.slice(-expected.last.length)).toBe(expected.last);
  for (const words of expected.with ?? []) expect(article.text).toContain(words);
  for (const words of expected.without ?? []) expect(article.text).not.toContain(words);
  expect([...new Set(found.skipped.map(({ reason }) => reason))]).toEqual(expect.arrayContaining([...(expected.skipped ?? [])]));
}

/** linkedom's `compareDocumentPosition` does not tell the order of siblings. */
function textNodesOf(node: Node): Node[] {
  return [...node.childNodes].flatMap((child) => (child.nodeType === 3 ? [child] : textNodesOf(child)));
}

describe.each(pages)('$name', ({ document, html, expect: expected }) => {
  const search = findArticle(document, expected.url);

  test(expected.found ? 'is an article' : 'is no article', () => {
    expect(search.found).toBe(expected.found);
    if (search.found) checkArticle(search, expected);
    else if (expected.reason) expect(search.reason).toBe(expected.reason);
  });

  test('the choice is the same when the model has travelled as JSON', () => {
    const { page, locate } = scanPage(document, expected.url);
    const arrived = parsePageModel(JSON.stringify(page));
    expect(arrived && locate(chooseArticle(arrived))).toEqual(search);
  });

  test('the document is not touched', () => {
    const before = document.documentElement.outerHTML;
    const nodes = document.querySelectorAll('*');
    findArticle(document, expected.url);
    articleScore(document, expected.url);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.querySelectorAll('*')).toHaveLength(nodes.length);
    expect(html.length).toBeGreaterThan(0);
  });

  test('the detector does not lose an article', () => {
    if (expected.found) expect(articleScore(document, expected.url)).toBeGreaterThanOrEqual(0.5);
    else if (expected.reason === 'front-page') expect(articleScore(document, expected.url)).toBeLessThan(0.5);
  });

  test('blocks and skipped blocks are live nodes of the document, in order, none twice', () => {
    if (!search.found) return;
    const nodes = [...search.blocks, ...search.skipped].flatMap((block) => block.nodes);
    expect(nodes.every((node) => document.body.contains(node))).toBe(true);
    expect(new Set(nodes).size).toBe(nodes.length);
    const inOrder = textNodesOf(document.body);
    const positions = search.blocks.flatMap((block) => block.nodes).flatMap((node) => (node.nodeType === 3 ? [inOrder.indexOf(node)] : []));
    expect(positions).toEqual([...positions].sort((one, two) => one - two));
  });
});
