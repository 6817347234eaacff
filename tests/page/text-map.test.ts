/** The text map: what is rendered, where it stands, and the way both ways. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/build/html-article.ts';
import { scanBlocks } from '../../src/page/article/scan.ts';
import { buildTextMap } from '../../src/page/text-map.ts';
import type { TextMap } from '../../src/page/types.ts';

const mapOf = (html: string): TextMap => buildTextMap(scanBlocks(parseDocument(`<body>${html}</body>`).body).liveBlocks);

/** The characters of the page's own text nodes that a span leads to. */
const onPage = (map: TextMap, start: number, end: number): string => map.toRanges(start, end).map(({ node, start: from, end: to }) => node.data.slice(from, to)).join('|');

describe('the text', () => {
  test.each([
    ['one paragraph', '<p>Ada Brook left.</p>', 'Ada Brook left.'],
    ['blocks stand apart', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['white space collapses as it is rendered', '<p>\n  Ada\t\n Brook  left. </p>', 'Ada Brook left.'],
    ['a space between inline elements is one', '<p>Ada <b> Brook</b> <i>left</i>.</p>', 'Ada Brook left.'],
    ['inline elements do not separate', '<p>Al-<b>Ka</b>zemi</p>', 'Al-Kazemi'],
    ['a no-break space stays', '<p>20&nbsp;dollars</p>', '20\u00a0dollars'],
    ['a line break is a line end', '<p>Ada <br> Brook</p>', 'Ada\nBrook'],
    ['line breaks at the borders of a block are nothing', '<p><br>Ada<br></p>', 'Ada'],
    ['two line breaks divide paragraphs', '<div>Ada<br><br>Brook</div>', 'Ada\n\nBrook'],
    ['loose text beside blocks is a paragraph', '<div>Ada<p>Brook</p>Cole</div>', 'Ada\n\nBrook\n\nCole'],
    ['preformatted text keeps its lines', '<pre>Ada\n  Brook</pre>', 'Ada\n  Brook'],
    ['scripts and styles are no text', '<p>Ada<script>1</script><style>p{}</style><noscript>no</noscript></p>', 'Ada'],
    ['hidden text is no text', '<p>Ada <span hidden>x</span><span style="display:none">y</span>Brook</p>', 'Ada Brook'],
    ['footnote marks are left out', '<p>Ada<sup><a href="#1">[1]</a></sup> left.</p>', 'Ada left.'],
    ['empty blocks leave nothing', '<p> </p><p>Ada</p><p>\n</p>', 'Ada'],
    ['right-to-left text keeps its logical order', '<p>قال <b>سليم</b> الحداد</p>', 'قال سليم الحداد'],
  ])('%s', (_, html, text) => {
    const map = mapOf(html);
    expect(map.text).toBe(text);
    expect(map.blocks).toHaveLength(map.paragraphs.length);
  });
});

describe('from the text to the page', () => {
  test('a span over several text nodes gives one range for each', () => {
    const map = mapOf('<p>Mr <b>Ada</b> <i>Brook</i> left.</p>');
    const start = map.text.indexOf('Ada');
    expect(onPage(map, start, start + 'Ada Brook'.length)).toBe('Ada| |Brook');
  });

  test('collapsed white space inside a name is spanned, not counted', () => {
    const map = mapOf('<p>Then   Ada \n  Brook left.</p>');
    const start = map.text.indexOf('Ada Brook');
    expect(onPage(map, start, start + 'Ada Brook'.length)).toBe('Ada \n  Brook');
  });

  test('the break between paragraphs belongs to no node', () => {
    const map = mapOf('<p>One</p><p>Two</p>');
    expect(map.toRanges(3, 5)).toEqual([]);
    expect(onPage(map, 0, map.text.length)).toBe('One|Two');
  });

  test('a node that the page changed or took away gives no range', () => {
    const map = mapOf('<p>Ada <b>Brook</b></p>');
    const [, second] = map.toRanges(0, map.text.length);
    if (!second) throw new Error('two ranges were there');
    second.node.data = 'Brooks';
    expect(onPage(map, 0, map.text.length)).toBe('Ada ');
    second.node.data = 'Brook';
    second.node.remove();
    expect(onPage(map, 0, map.text.length)).toBe('Ada ');
  });
});

describe('from the page to the text', () => {
  test('a position in a node is one in the text', () => {
    const map = mapOf('<p>\n  Then <b>Ada  Brook</b></p>');
    const [range] = map.toRanges(map.text.indexOf('Brook'), map.text.length);
    if (!range) throw new Error('a range was there');
    expect(map.text.slice(map.toOffset(range.node, range.start) ?? -1)).toBe('Brook');
    expect(map.spanOf(range.node)).toEqual({ start: 5, end: 14 });
  });

  test('a position in collapsed white space is the next rendered one', () => {
    const map = mapOf('<p>   Ada</p>');
    const [range] = map.toRanges(0, 3);
    if (!range) throw new Error('a range was there');
    expect(map.toOffset(range.node, 1)).toBe(0);
  });

  test('a node outside of the article has no offset', () => {
    const map = mapOf('<p>Ada</p>');
    expect(map.toOffset(parseDocument('<p>x</p>').body, 0)).toBeNull();
  });

  test('the paragraph of an offset', () => {
    const map = mapOf('<p>One</p><p>Two</p>');
    expect([0, 2, 3, 4, 5, 7, 99].map(map.paragraphAt)).toEqual([0, 0, -1, -1, 1, 1, -1]);
  });
});

test('places are found in any order, not only one after the other', () => {
  const map = mapOf('<p>One <b>two</b></p><p>Three <i>four</i> five</p><p>Six</p>');
  const offsets = [...map.text].map((_, i) => i);
  const inOrder = offsets.map((i) => [map.paragraphAt(i), onPage(map, i, i + 1)]);
  for (const step of [-1, 3, 7, 12, 20]) {
    const asked = offsets.map((i) => (((i * step) % offsets.length) + offsets.length) % offsets.length);
    expect(asked.map((i) => [map.paragraphAt(i), onPage(map, i, i + 1)])).toEqual(asked.map((i) => inOrder[i]));
  }
});

test('any mix of nodes: each character leads to the page and back', () => {
  const word = fc.constantFrom('Ada', ' ', '  ', '\n', 'é', 'سليم', '𝒳', '-', '<br>', '\u00a0');
  const inline = fc.tuple(fc.constantFrom('b', 'i', 'span'), fc.array(word, { maxLength: 5 })).map(([tag, words]) => `<${tag}>${words.join('')}</${tag}>`);
  const block = fc.array(fc.oneof(word, inline), { maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`);
  fc.assert(fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
    const map = mapOf(blocks.join(''));
    expect(map.text).not.toMatch(/ {2}|^ *\n|\n[ \n]*$|^ | $| \n/);
    for (let i = 0; i < map.text.length; i++) {
      const ranges = map.toRanges(i, i + 1);
      if (map.text[i] === '\n') {
        expect(ranges).toEqual([]);
        continue;
      }
      const [range] = ranges;
      if (!range) throw new Error(`offset ${i} of ${JSON.stringify(map.text)} leads nowhere`);
      const letter = range.node.data.slice(range.start, range.end);
      expect(/^[\t-\r ]$/.test(letter) ? ' ' : letter).toBe(map.text[i]);
      expect(map.toOffset(range.node, range.start)).toBe(i);
    }
  }), { numRuns: 300 });
});
