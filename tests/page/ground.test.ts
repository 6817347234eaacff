import { describe, expect, it } from 'vitest';
import { createGroundOf } from '../../src/page/ground.ts';

interface Box {
  readonly element: Element;
  readonly style: Partial<CSSStyleDeclaration>;
}

/** As much of an element as is looked at. */
function box(parent: Box | null, style: Partial<CSSStyleDeclaration>, attributes: Readonly<Record<string, string>> = {}): Box {
  const element = { localName: 'p', ownerDocument: { defaultView: null }, parentNode: parent?.element ?? null, parentElement: parent?.element ?? null, hasAttribute: (name: string) => name in attributes, getAttribute: (name: string) => attributes[name] ?? null };
  return { element: element as unknown as Element, style: { color: 'rgb(0, 0, 0)', backgroundColor: 'rgba(0, 0, 0, 0)', backgroundImage: 'none', ...style } };
}

function lookAt(boxes: readonly Box[]) {
  let looks = 0;
  const styles = new Map(boxes.map(({ element, style }) => [element, style]));
  const view = { getComputedStyle: (element: Element) => (looks++, styles.get(element)) } as unknown as Window;
  const groundOf = createGroundOf(view);
  return { groundOf: ({ element }: Box) => groundOf(element), looks: () => looks };
}

const PAGE = box(null, { backgroundColor: 'rgb(255, 255, 255)' });
const RED = { backgroundColor: 'rgb(200, 16, 46)', color: 'rgb(255, 255, 255)' };

describe('the ground of a block', () => {
  it('is not asked for each where thousands of paragraphs of one class stand side by side', () => {
    const paragraphs = Array.from({ length: 5_000 }, () => box(PAGE, {}, { class: 'body' }));
    const { groundOf, looks } = lookAt([PAGE, ...paragraphs]);
    expect(new Set(paragraphs.map(groundOf))).toEqual(new Set(['light']));
    expect(looks()).toBeLessThan(300);
  });

  it.each([
    { what: 'is coloured in another notation', other: box(PAGE, { ...RED, backgroundColor: 'oklch(0.5 0.2 25)' }, { class: 'banner' }) },
    { what: 'has another class', other: box(PAGE, RED, { class: 'banner' }) },
    { what: 'has a style of its own', other: box(PAGE, RED, { class: 'body', style: 'background: #c8102e' }) },
    { what: 'stands in another box', other: box(box(PAGE, RED), { color: 'rgb(255, 255, 255)' }, { class: 'body' }) },
  ])('is asked for anew where a block $what', ({ other }) => {
    const plain = box(PAGE, {}, { class: 'body' });
    const parent = { element: other.element.parentElement as Element, style: { ...RED, backgroundImage: 'none' } };
    const { groundOf } = lookAt([parent, PAGE, plain, other]);
    expect([groundOf(plain), groundOf(other), groundOf(plain)]).toEqual(['light', 'mid', 'light']);
  });
});
