/**
 * One text for the live article: one segment per text node, binary search both ways.
 *
 * White space is collapsed as it is rendered (CSS Text 3, section 4.1.1): a run of spaces, tabs and line ends
 * is one space, none at the start and the end of a line. A no-break space stays.
 */
import type { Block, NodeRange, Span, TextMap } from './types.ts';

/** Where the rendered characters of one text node stand in the article's text. */
interface Segment {
  readonly node: Text;
  /** Length of the node's data when the map was made: a changed node gives no ranges. */
  readonly size: number;
  readonly start: number;
  end: number;
  /** Pairs (offset in the article, offset in the data), one for each stretch that stands in both alike. */
  readonly runs: number[];
}

const PARAGRAPH_BREAK = '\n\n';

/** Anything that is not collapsed away. */
const VISIBLE = /[^\t-\r ]/;

/** White space at the start. */
const SPACES = /^[\t-\r ]+/;
/** White space that is not rendered as it stands: all but one single space. */
const ODD_SPACES = / *[\t-\r][\t-\r ]*|  +/g;

const isCollapsible = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Writes the text, node by node. */
class TextWriter {
  readonly segments: Segment[] = [];
  text = '';
  /** True where a space would not be rendered: at the start of a line or after another space. */
  #afterSpace = true;
  /** A line break that is written when something visible follows it in the block. */
  #pendingBreak = false;

  openBlock(): void {
    if (this.text) this.text += PARAGRAPH_BREAK;
    this.#afterSpace = true;
    this.#pendingBreak = false;
  }

  /** Ends a line: a space before it is not rendered. */
  closeLine(): void {
    const last = this.segments.at(-1);
    if (!this.#afterSpace || !last || last.end !== this.text.length || !this.text.endsWith(' ')) return;
    this.text = this.text.slice(0, -1);
    last.end -= 1;
    if (last.runs.at(-2) === last.end && last.runs.length > 2) last.runs.length -= 2;
    if (last.end === last.start) this.segments.pop();
  }

  lineBreak(): void {
    this.closeLine();
    this.#pendingBreak = true;
    this.#afterSpace = true;
  }

  addNode(node: Text, preserve: boolean): void {
    const { data } = node;
    if (this.#pendingBreak && VISIBLE.test(data)) {
      this.text += '\n';
      this.#pendingBreak = false;
    }
    const start = this.text.length;
    const runs: number[] = [];
    let rendered = '';
    let from = 0;
    const take = (to: number): void => {
      if (to <= from) return;
      runs.push(start + rendered.length, from);
      rendered += data.slice(from, to);
    };
    if (!preserve) {
      // Found by the browser's own search: a loop over all characters took most of the time of a map.
      if (this.#afterSpace) from = SPACES.exec(data)?.[0].length ?? 0;
      ODD_SPACES.lastIndex = from;
      for (let odd = ODD_SPACES.exec(data); odd; odd = ODD_SPACES.exec(data)) {
        take(odd.index);
        runs.push(start + rendered.length, odd.index);
        rendered += ' ';
        from = odd.index + odd[0].length;
      }
      if (data) this.#afterSpace = isCollapsible(data.charCodeAt(data.length - 1));
    }
    take(data.length);
    if (!rendered) return;
    this.text += rendered;
    this.segments.push({ node, size: data.length, start, end: this.text.length, runs });
  }
}

/** Index of the last item whose key is not above `value`; -1 when there is none. `key` must not fall. */
function lastAtMost(count: number, value: number, key: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Answers as `lastAtMost` does over `starts`. Marks are asked for in the order of the text: the place of the last answer
 * and the one behind it are looked at first (with single ranges below, a fifth of the time of painting 5,000).
 */
function finderOf(starts: readonly { readonly start: number }[]): (offset: number) => number {
  let near = 0;
  const startOf = (index: number): number => starts[index]?.start ?? Infinity;
  const isAt = (index: number, offset: number): boolean => startOf(index) <= offset && offset < startOf(index + 1);
  return (offset) => {
    if (!isAt(near, offset) && !isAt(++near, offset)) near = lastAtMost(starts.length, offset, startOf);
    return near;
  };
}

const runCount = (segment: Segment): number => segment.runs.length / 2;

/** Offset in the node's data of the article's character at `offset`, which must lie in the segment. */
function toData(segment: Segment, offset: number): number {
  // Most nodes have one run: no search.
  const run = segment.runs.length > 2 ? Math.max(0, lastAtMost(runCount(segment), offset, (i) => segment.runs[2 * i] ?? 0)) : 0;
  return (segment.runs[2 * run + 1] ?? 0) + offset - (segment.runs[2 * run] ?? 0);
}

/** The article's offset of a position in the data; a position in collapsed white space counts as the next rendered one. */
function fromData(segment: Segment, offset: number): number {
  const run = lastAtMost(runCount(segment), offset, (i) => segment.runs[2 * i + 1] ?? 0);
  if (run < 0) return segment.start;
  const limit = segment.runs[2 * run + 2] ?? segment.end;
  return Math.min((segment.runs[2 * run] ?? 0) + offset - (segment.runs[2 * run + 1] ?? 0), limit);
}

function writeBlocks(blocks: readonly Block[]): { writer: TextWriter; kept: Block[]; paragraphs: Span[] } {
  const writer = new TextWriter();
  const kept: Block[] = [];
  const paragraphs: Span[] = [];
  for (const block of blocks) {
    // A block without a visible character gets no paragraph, and no break before it.
    if (!block.nodes.some((node) => node.nodeType === 3 && VISIBLE.test((node as Text).data))) continue;
    writer.openBlock();
    const start = writer.text.length;
    const preserve = block.element.closest('pre') !== null;
    for (const node of block.nodes) {
      if (node.nodeType === 3) writer.addNode(node as Text, preserve);
      else if (writer.text.length > start) writer.lineBreak();
    }
    writer.closeLine();
    kept.push(block);
    paragraphs.push({ start, end: writer.text.length });
  }
  return { writer, kept, paragraphs };
}

/**
 * Makes the text of an article from its live blocks.
 *
 * @param blocks as the article finder returns them; blocks without visible text are left out
 * @returns the map; it reads the page's nodes and never changes one
 */
export function buildTextMap(blocks: readonly Block[]): TextMap {
  const { writer, kept, paragraphs } = writeBlocks(blocks);
  const { text, segments } = writer;
  const paragraphOf = finderOf(paragraphs);
  const segmentOf = finderOf(segments);
  const byNode = new Map<Node, Segment>(segments.map((segment) => [segment.node, segment]));
  return {
    text,
    paragraphs,
    shadowRoots: shadowRootsOf(kept),
    blocks: kept,
    paragraphAt: (offset) => {
      const index = paragraphOf(offset);
      const paragraph = paragraphs[index];
      return paragraph && offset < paragraph.end ? index : -1;
    },
    toRanges: (start, end) => rangesOf(segments, Math.max(0, segmentOf(start)), start, end),
    toOffset: (node, offset) => {
      const segment = byNode.get(node);
      return segment ? fromData(segment, offset) : null;
    },
    spanOf: (node) => {
      const segment = byNode.get(node);
      return segment ? { start: segment.start, end: segment.end } : null;
    },
  };
}

/** 11 is a fragment; one that is connected is a shadow root. */
const shadowRootsOf = (blocks: readonly Block[]): ShadowRoot[] => [...new Set(blocks.map(({ element }) => element.getRootNode()))].filter((root): root is ShadowRoot => root.nodeType === 11);

function rangesOf(segments: readonly Segment[], first: number, start: number, end: number): NodeRange[] {
  let ranges: NodeRange[] = [];
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from >= to || segment.node.length !== segment.size || !segment.node.isConnected) continue;
    const range = { node: segment.node, start: toData(segment, from), end: toData(segment, to - 1) + 1 };
    // Nearly all have one; for the first push to an empty array Chromium makes room for 17.
    if (ranges.length > 0) ranges.push(range);
    else ranges = [range];
  }
  return ranges;
}
