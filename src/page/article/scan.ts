/** Walks a live document once and cuts it into blocks: a plain model of the page, and the live nodes beside it. */
import { hintWords, UNSEEN_WORDS } from '../../article/element-names.ts';
import { ITEM_COST, LONG_BLOCK, LONGEST_LINE, MOST_UNITS, type PageBlock, type PageElement } from '../../article/page-model.ts';
import type { Block, LayoutSeam } from '../types.ts';

/** Never read: no text of the page's own, or not shown. */
const OPAQUE_TAGS = / (?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|EMBED|SVG|CANVAS|SELECT|DATALIST|BUTTON|TEXTAREA|INPUT|AUDIO|VIDEO|MAP|METER|PROGRESS|MATH) /;

/** Laid out in the line: their text belongs to the block around them. */
const INLINE_TAGS = / (?:A|ABBR|ACRONYM|B|BD[IO]|BIG|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|IMG|INS|KBD|LABEL|MARK|NOBR|PICTURE|Q|R[BPT]|RUBY|S|SAMP|SMALL|SOURCE|SPAN|STRIKE|STRONG|SU[BP]|TIME|TT|U|VAR|WBR) /;

const STYLED = /^(?:B|STRONG|I|EM|SMALL)$/;
/** Deeper nodes are not read: a page that nests so deep is built to hurt. */
const MAX_DEPTH = 400;

/** An element that the walk is in. */
interface Place {
  readonly element: Element;
  readonly parent: Place | null;
  readonly inline: boolean;
  /** The nearest element that is laid out as a block. */
  readonly block: Element;
  readonly linked: boolean;
  readonly styled: boolean;
  /** Index in the model; -1 until it is known to hold text. */
  index: number;
}

/** The model's part that the walk writes; item `i` of a live list is item `i` of the plain one beside it. */
export interface Scan {
  readonly elements: readonly PageElement[];
  readonly liveElements: readonly Element[];
  readonly blocks: readonly PageBlock[];
  readonly liveBlocks: readonly Block[];
  readonly whole: boolean;
}

class Scanner implements Scan {
  readonly elements: PageElement[] = [];
  readonly liveElements: Element[] = [];
  readonly blocks: PageBlock[] = [];
  readonly liveBlocks: Block[] = [];
  /** UTF-16 units that are left of what a page may have. */
  #room = MOST_UNITS;
  #nodes: (Text | Element)[] = [];
  #text = '';
  #plain = 0;
  #linked = 0;
  #place: Place | null = null;
  #breaks = 0;
  readonly #layout: LayoutSeam | undefined;

  constructor(layout: LayoutSeam | undefined) {
    this.#layout = layout;
  }

  get whole(): boolean {
    return this.#room > 0;
  }

  /** Ends the block that is being collected. */
  flush(): void {
    const place = this.#place;
    const all = this.#text.replace(/\s+/g, ' ').trim();
    const { length } = all;
    if (place && length > 0) {
      const text = length > LONG_BLOCK ? all.slice(-1) : all;
      this.blocks.push({ at: this.indexOf(place), text, length, linked: Math.min(this.#linked, length), styled: this.#plain === 0 || undefined });
      this.liveBlocks.push({ element: place.block, nodes: this.#nodes });
      this.#room -= ITEM_COST + text.length;
    }
    this.#nodes = [];
    this.#text = '';
    this.#linked = this.#breaks = this.#plain = 0;
    this.#place = null;
  }

  /** The element's index; it and those around it enter the model when they are first asked for. */
  indexOf(place: Place): number {
    if (place.index < 0) {
      const { element, inline, parent } = place;
      const plain = describe(element, inline, parent ? this.indexOf(parent) : -1);
      place.index = this.elements.push(plain) - 1;
      this.liveElements.push(element);
      this.#room -= ITEM_COST + plain.tag.length + (plain.names?.length ?? 0) + (plain.role?.length ?? 0);
    }
    return place.index;
  }

  walk(place: Place, depth: number): void {
    const slotted = (place.element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
    for (const node of slotted) this.#visit(node, place, depth);
    if (slotted.length > 0) return;
    // What an open shadow root holds is shown in place of the element's own children, which its slots call for.
    for (let node = (place.element.shadowRoot ?? place.element).firstChild; node; node = node.nextSibling) this.#visit(node, place, depth);
  }

  #visit(node: Node, place: Place, depth: number): void {
    if (node.nodeType === 3) this.#addText(node as Text, place);
    else if (node.nodeType === 1 && depth < MAX_DEPTH && this.whole) this.#enter(node as Element, place, depth);
  }

  #enter(element: Element, parent: Place, depth: number): void {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return this.#addBreak(element);
    if (tag === 'HR') return this.flush();
    if (OPAQUE_TAGS.test(` ${tag} `)) return;
    const inline = INLINE_TAGS.test(` ${tag} `);
    if (inline ? isHidden(element) || isUnseen(element) || isNoteMark(element, tag) : this.#layout && !this.#layout.isRendered(element)) return;
    if (!inline) this.flush();
    const block = inline ? parent.block : element;
    this.walk({ element, parent, inline, block, linked: parent.linked || isLink(element), styled: parent.styled || STYLED.test(tag), index: -1 }, depth + 1);
    if (!inline) this.flush();
  }

  #addText(node: Text, place: Place): void {
    const { data } = node;
    this.#nodes.push(node);
    const visible = /\S/.test(data);
    if (!visible) {
      this.#text += ' ';
      return;
    }
    this.#breaks = 0;
    this.#place ??= place;
    this.#text += data;
    if (place.linked) this.#linked += data.trim().length;
    else if (!place.styled) this.#plain += data.length;
  }

  /** Two line breaks in a row are how some sites divide paragraphs. */
  #addBreak(element: Element): void {
    this.#breaks++;
    if (this.#breaks >= 2) return this.flush();
    this.#nodes.push(element);
    this.#text += ' ';
  }
}

function describe(element: Element, inline: boolean, parent: number): PageElement {
  const names = namesOf(element);
  return {
    parent,
    tag: element.tagName.toUpperCase().slice(0, LONGEST_LINE),
    inline: inline || undefined,
    // Longer names are built by a machine and say nothing.
    names: names && names.length <= LONGEST_LINE ? names : undefined,
    role: element.getAttribute('role')?.slice(0, LONGEST_LINE),
    hidden: isHidden(element) || undefined,
    link: isLink(element) || undefined,
    articleBody: element.getAttribute('itemprop') === 'articleBody' || undefined,
  };
}

const namesOf = (element: Element): string => `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.trim();
const isLink = (element: Element): boolean => element.tagName.toUpperCase() === 'A' && element.hasAttribute('href');

/** Hidden by its own attributes: also where nobody can be asked what is rendered. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function isUnseen(element: Element): boolean {
  const names = namesOf(element);
  return names !== '' && names.length <= LONGEST_LINE && UNSEEN_WORDS.test(hintWords(names));
}

/** A footnote mark: a short superscript that links or is a number. */
function isNoteMark(element: Element, tag: string): boolean {
  if (tag !== 'SUP') return false;
  const text = (element.textContent ?? '').trim();
  return text.length <= 6 && /^[[(]?(?:\d+|[a-z*†‡§])[\])]?$/i.test(text) && element.querySelector('a') !== null;
}

/**
 * @param layout asked once for each block element; elements that are not rendered are left out
 * @returns the page's blocks in order, those that look foreign too
 */
export function scanBlocks(body: Element, layout?: LayoutSeam): Scan {
  const scanner = new Scanner(layout);
  const place: Place = { element: body, parent: null, inline: false, block: body, linked: false, styled: false, index: -1 };
  scanner.indexOf(place);
  scanner.walk(place, 0);
  scanner.flush();
  return scanner;
}

/**
 * The blocks of an article after an edit: those that were edited as they stand now, the others as they were.
 *
 * @returns null when an edit made something else of a block than one block: then the page must be looked at as a whole
 */
export function rescanBlocks(blocks: readonly Block[], edited: ReadonlySet<Block>, layout?: LayoutSeam): Block[] | null {
  const now = blocks.flatMap((block) => (edited.has(block) ? scanBlocks(block.element, layout).liveBlocks : block));
  return now.length === blocks.length && now.every(({ element }, i) => element === blocks[i]?.element) ? now : null;
}
