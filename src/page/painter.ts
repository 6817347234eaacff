/**
 * Paints marks with the CSS Custom Highlight API: no node of the page changes.
 *
 * Ranges are StaticRanges: live ranges would tax every edit that the page makes (measured: removing 1,000 nodes
 * beside 10,000 live ranges cost Chromium 238 ms instead of 0.5).
 */
import { KINDS, QUOTE_TINTS } from '../core/annotation.ts';
import type { Kind, MarkColumns, Painter, Palette, Span, TextMap } from './types.ts';
import { createGroundOf, type Ground } from './ground.ts';
import { PRESENCE_STYLE } from './presence.ts';
import { watchTheme } from './theme.ts';
import { ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT, HIGHLIGHT_NAMES, HIGHLIGHT_OF_KIND, highlightOn, highlightsFor, markStyles, quoteHighlight } from './paint-style.ts';

/** One stretch to paint, and the highlight that paints it. */
interface Stroke extends Span {
  readonly name: string;
}

/** Main-thread time of one slice, ms; the rest waits for the next one. */
const SLICE_MS = 6;
/** A page that clears the registry again and again gets its way. */
const MAX_RESTORES = 4;
/** When the registry is looked at after painting, ms: scripts that tidy up do it soon. */
const LOOK_AGAIN = [1_000, 4_000, 15_000] as const;
const FLASH_MS = 1_600;
const DARK_COLOURS = '(prefers-color-scheme: dark)';
const FORCED_COLOURS = '(forced-colors: active)';
/** Later layers paint over earlier ones; they are the same on every ground. */
const LAYERS: Readonly<Record<string, number>> = { quote: 0, active: 2, flash: 3 };
const layerOf = (name: string): number => LAYERS[name.split('-')[1] ?? ''] ?? 1;

/** Index loops: in Firefox a content script may not iterate some objects of the page's world. */
function sheetsOf({ adoptedStyleSheets }: Document | ShadowRoot): CSSStyleSheet[] {
  const sheets: CSSStyleSheet[] = [];
  for (let i = 0; i < adoptedStyleSheets.length; i++) {
    const sheet = adoptedStyleSheets[i];
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

/** A sheet of marks, be it of an instance that ended without being told. */
const isMarkSheet = (sheet: CSSStyleSheet): boolean => sheet.cssRules[0]?.cssText.startsWith(`::highlight(${HIGHLIGHT_OF_KIND.person})`) ?? false;

function strokesOf(marks: MarkColumns, visible: readonly number[], quotes: boolean, partly: boolean): Stroke[] {
  const strokes: Stroke[] = [];
  for (const mark of visible) {
    const kind = KINDS[marks.kinds[mark] ?? -1];
    if (kind) strokes.push({ name: HIGHLIGHT_OF_KIND[kind], start: marks.starts[mark] ?? 0, end: marks.ends[mark] ?? 0 });
  }
  if (!quotes) return strokes;
  const first = (partly && strokes[0]?.start) || 0;
  const last = (partly && strokes.at(-1)?.end) || Infinity;
  marks.quoteTints.forEach((tint, i) => {
    const start = marks.quoteStarts[i] ?? 0;
    const end = marks.quoteEnds[i] ?? 0;
    // A quotation without a sure speaker has no tint: it is put in nobody's mouth.
    if (tint >= 1 && tint <= QUOTE_TINTS && start < last && end > first) strokes.push({ name: quoteHighlight(tint), start, end });
  });
  return strokes;
}

class HighlightPainter implements Painter {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #registry: HighlightRegistry;
  readonly #sheet: CSSStyleSheet;
  readonly #highlights = new Map<string, Highlight>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #scopes: readonly (Document | ShadowRoot)[] = [];
  #map: TextMap | null = null;
  #marks: MarkColumns | null = null;
  #palette: Palette = 'gloss';
  #activeKind: Kind = 'person';
  #active: number | null = null;
  #paintAgain: (() => void) | null = null;
  /** The rules that stand in the sheet. */
  #rules = '';
  /** The grounds of the article and of boxes in it that have others, and how to tell them, as of this painting. */
  #grounds: [Ground, ...Ground[]] = ['light'];
  #groundOf: ReturnType<typeof createGroundOf>;
  #restores = 0;
  /** Highlights that are not complete are not registered yet. */
  #isPainting = false;
  #flashTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    const view = (this.#view = document.defaultView ?? window);
    this.#document = document;
    // Each frame has its own, and takes sheets that were made in it only.
    this.#registry = view.CSS.highlights;
    this.#sheet = new view.CSSStyleSheet();
    this.#groundOf = createGroundOf(view);
  }

  readonly paint: Painter['paint'] = (map, marks, visible, preferences, partly = false) => {
    this.#takeOff();
    // What an instance left that ended without being told.
    for (const name of HIGHLIGHT_NAMES) this.#registry.delete(name);
    // Firefox paints in a shadow root by the sheets of that root only.
    const scopes = [this.#document, ...map.shadowRoots];
    if (this.#scopes.some((scope) => !scopes.includes(scope))) this.#giveBack();
    this.#scopes = scopes;
    this.#map = map;
    this.#marks = marks;
    this.#palette = preferences.palette;
    this.#restores = 0;
    this.#paintAgain = () => this.paint(map, marks, visible, preferences, partly);
    this.#groundOf = createGroundOf(this.#view);
    const sample = map.blocks[0]?.element;
    this.#grounds = [sample ? this.#groundOf(sample) : 'light'];
    // In forced colours Chromium draws every highlight as an opaque bar: under names it is legible, under paragraphs nothing else is.
    const quotes = preferences.kinds.quote && preferences.density !== 'off' && !this.#view.matchMedia(FORCED_COLOURS).matches;
    const strokes = strokesOf(marks, visible, quotes, partly);
    if (strokes.length === 0) return;
    this.#isPainting = true;
    this.#stroke(strokes, 0, new Map());
  };

  readonly setActive: Painter['setActive'] = (mark) => {
    this.#active = mark;
    const start = mark === null ? undefined : this.#marks?.starts[mark];
    const end = mark === null ? undefined : this.#marks?.ends[mark];
    const kind = mark === null ? undefined : KINDS[this.#marks?.kinds[mark] ?? -1];
    if (kind) this.#activeKind = kind;
    this.#replace(ACTIVE_HIGHLIGHT, start === undefined || end === undefined ? null : { start, end });
  };

  readonly flash: Painter['flash'] = (span, milliseconds = FLASH_MS) => {
    clearTimeout(this.#flashTimer);
    this.#replace(FLASH_HIGHLIGHT, span);
    this.#flashTimer = this.#later(() => this.#replace(FLASH_HIGHLIGHT, null), milliseconds);
  };

  readonly restore: Painter['restore'] = () => {
    if (this.#isPainting) return true;
    if (this.#highlights.size === 0) return false;
    const lost = [...this.#highlights].filter(([name, highlight]) => this.#registry.get(name) !== highlight);
    if (lost.length === 0 && this.#isAdopted()) return true;
    if (this.#restores >= MAX_RESTORES) return false;
    this.#restores++;
    for (const [name, highlight] of lost) this.#registry.set(name, highlight);
    this.#adopt();
    return true;
  };

  readonly clear: Painter['clear'] = () => {
    this.#takeOff();
    this.#map = null;
    this.#marks = null;
    this.#paintAgain = null;
    this.#giveBack();
  };

  /** Paints anew where the article's ground is another one now. */
  lookAtGround(): void {
    const sample = this.#map?.blocks[0]?.element;
    if (sample && createGroundOf(this.#view)(sample) !== this.#grounds[0]) this.repaint();
  }

  /** Paints the same marks anew: the page, or the reader's system, has other colours now. */
  repaint(): void {
    this.#paintAgain?.();
    if (this.#paintAgain) this.setActive(this.#active);
  }

  #style(): void {
    // The background's sheet stands in the page itself only.
    const rules = markStyles(this.#palette, this.#grounds, this.#activeKind) + (this.#view === this.#view.top ? '' : PRESENCE_STYLE);
    // Other rules have the browser compute the styles of the whole page anew: not after each edit, when marks are painted again.
    if (rules !== this.#rules) this.#sheet.replaceSync((this.#rules = rules));
    this.#adopt();
  }

  #takeOff(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#isPainting = false;
    // Only our own: another instance may have taken over.
    for (const [name, highlight] of this.#highlights) {
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
  }

  #isAdopted(): boolean {
    return this.#scopes.every((scope) => sheetsOf(scope).includes(this.#sheet));
  }

  #adopt(): void {
    if (!this.#isAdopted()) for (const scope of this.#scopes) scope.adoptedStyleSheets = [...sheetsOf(scope).filter((sheet) => !isMarkSheet(sheet)), this.#sheet];
  }

  #giveBack(): void {
    for (const scope of this.#scopes) if (sheetsOf(scope).includes(this.#sheet)) scope.adoptedStyleSheets = sheetsOf(scope).filter((sheet) => sheet !== this.#sheet);
  }

  /**
   * Makes ranges from `from` on until the slice is over, then lets the page breathe. The page stays as it is until all are
   * made: a ground that is asked for after a change waits for the styles of the whole page.
   */
  #stroke(strokes: readonly Stroke[], from: number, made: Map<string, StaticRange[]>): void {
    const end = performance.now() + SLICE_MS;
    let i = from;
    for (; i < strokes.length; i++) {
      if (i % 64 === 63 && performance.now() > end) break;
      const stroke = strokes[i];
      if (stroke) this.#make(stroke, made);
    }
    if (i < strokes.length) {
      this.#later(() => this.#stroke(strokes, i, made), 0);
      return;
    }
    this.#register(made);
    for (const delay of LOOK_AGAIN) this.#later(this.restore, delay);
    this.#isPainting = false;
  }

  #make({ name, start, end }: Stroke, made: Map<string, StaticRange[]>): void {
    const map = this.#map;
    // The letters of a block tell its ground, not those of a coloured link in it.
    const block = map?.blocks[map.paragraphAt(start)]?.element;
    const ground = block ? this.#groundOf(block) : this.#grounds[0];
    if (!this.#grounds.includes(ground)) this.#grounds.push(ground);
    const named = highlightOn(name, ground, this.#grounds[0]);
    for (const range of map?.toRanges(start, end) ?? []) {
      const still = new StaticRange({ startContainer: range.node, startOffset: range.start, endContainer: range.node, endOffset: range.end });
      const ranges = made.get(named);
      if (ranges) ranges.push(still);
      else made.set(named, [still]);
    }
  }

  /** All at once, and filled before: in each frame after a change, the browser makes the marks of every registered highlight anew. */
  #register(made: ReadonlyMap<string, readonly StaticRange[]>): void {
    this.#style();
    // The largest first: Firefox makes marks here, and for each looks through all highlights that are registered already.
    for (const [name, ranges] of [...made].sort(([, a], [, b]) => b.length - a.length)) {
      const highlight = new Highlight(...ranges);
      highlight.priority = layerOf(name);
      this.#highlights.set(name, highlight);
      this.#registry.set(name, highlight);
    }
  }

  #replace(name: string, span: Span | null): void {
    for (const each of highlightsFor(name)) if (this.#highlights.delete(each)) this.#registry.delete(each);
    if (!span || !this.#map) return;
    const made = new Map<string, StaticRange[]>();
    this.#make({ name, ...span }, made);
    this.#register(made);
  }

  #later(work: () => unknown, milliseconds: number): ReturnType<typeof setTimeout> {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      work();
    }, milliseconds);
    this.#timers.add(timer);
    return timer;
  }
}

/**
 * @param signal ends the painter and takes everything off
 */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const painter = new HighlightPainter(document);
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && painter.restore()), { signal });
  for (const colours of [DARK_COLOURS, FORCED_COLOURS]) document.defaultView?.matchMedia(colours).addEventListener('change', () => painter.repaint(), { signal });
  watchTheme(document, () => painter.lookAtGround(), signal);
  signal.addEventListener('abort', painter.clear, { once: true });
  return painter;
}
