/** The check of what a page sends of itself. */
import { describe, expect, it } from 'vitest';
import { parsePageModel } from '../../src/platform/schemas/page-model.ts';
import { block, element, pageModel } from '../article/page-model.ts';

const parse = (page: object) => parsePageModel(JSON.stringify(page));

describe('a page model', () => {
  it('is taken as it is', () => {
    const page = pageModel(['One.', 'Two.'], { lang: 'en', meta: [['og:type', 'article']], elements: [element(-1, 'BODY', { names: 'home' }), element(0, 'P', { inline: true, link: true }), element(1, 'B', { role: 'note', hidden: true })] });
    expect(parse(page)).toEqual(page);
    expect(parse(pageModel([], { elements: [] }))).not.toBeNull();
  });

  it.each<[string, object]>([
    ['a block in an element that is not there', pageModel(['One.'], { blocks: [block(2, 'One.')] })],
    ['a parent behind its child', pageModel([], { elements: [element(-1, 'BODY'), element(2, 'P'), element(0, 'P')] })],
    ['an element that is its own parent', pageModel([], { elements: [element(-1, 'BODY'), element(1, 'P')] })],
    ['two bodies', pageModel([], { elements: [element(-1, 'BODY'), element(-1, 'BODY')] })],
    ['no body', pageModel([], { elements: [element(0, 'P')] })],
    ['a length below zero', pageModel([], { blocks: [block(0, 'One.', { length: -1 })] })],
    ['a long text in full', pageModel(['x'.repeat(401)])],
    ['a name without end', pageModel([], { elements: [element(-1, 'BODY', { names: 'x'.repeat(1_001) })] })],
    ['more blocks than a page has', pageModel([], { blocks: Array.from({ length: 80_001 }, () => block(0, 'x')) })],
    ['a flag that is not true', { ...pageModel([]), elements: [{ parent: -1, tag: 'BODY', link: 'yes' }] }],
    ['a list', []],
  ])('is refused with %s', (_, page) => expect(parse(page)).toBeNull());

  it.each(['', '{', 'null', '3'])('is refused when it is %j', (json) => expect(parsePageModel(json)).toBeNull());
});
