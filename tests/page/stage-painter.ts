/** Runs in the browser: paints the words of a page that name somebody, and its quotations, without a reader. */
import { KINDS, type Kind } from '../../src/core/annotation.ts';
import { createPainter } from '../../src/page/painter.ts';
import { buildTextMap } from '../../src/page/text-map.ts';
import type { Palette } from '../../src/page/types.ts';

declare global {
  interface Window {
    /** @param paragraphs those of the page, where none are given */
    paint: (palette: Palette, paragraphs?: readonly Element[]) => void;
    /** The words in each highlight. */
    painted: () => Record<string, string[]>;
    activate: (mark: number | null) => void;
  }
}

const KIND_OF: Readonly<Record<string, Kind>> = { Halvorsen: 'person', Norvania: 'place', Harbourline: 'organisation', Regatta: 'event' };
const painter = createPainter(document, new AbortController().signal);

window.paint = (palette, paragraphs = [...document.querySelectorAll('p')]) => {
  const map = buildTextMap(paragraphs.map((element) => ({ element, nodes: texts(element) })));
  const names = [...map.text.matchAll(/Halvorsen|Norvania|Harbourline|Regatta/gu)];
  const quotes = [...map.text.matchAll(/“[^”]*”/gu)];
  painter.paint(
    map,
    {
      starts: names.map(({ index }) => index),
      ends: names.map(({ 0: name, index }) => index + name.length),
      kinds: names.map(([name]) => KINDS.indexOf(KIND_OF[name] ?? 'person')),
      entities: names.map((_, index) => index),
      quoteStarts: quotes.map(({ index }) => index + 1),
      quoteEnds: quotes.map(({ 0: quote, index }) => index + quote.length - 1),
      quoteTints: quotes.map((_, index) => (index % 6) + 1),
    },
    names.map((_, index) => index),
    { density: 'every', kinds: { person: true, place: true, organisation: true, event: true, office: true, topic: true, quote: true }, palette },
  );
};
window.activate = (mark) => painter.setActive(mark);
window.painted = () =>
  Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, [...highlight].map(({ startContainer, startOffset, endOffset }) => startContainer.textContent?.slice(startOffset, endOffset) ?? '')]));

function texts(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}
