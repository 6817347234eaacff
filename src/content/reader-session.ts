/**
 * A page that is being read: article, marks, pointer, keys and card, put together.
 */
import { createCard } from '../card/card.ts';
import type { Card, MarkAnchor } from '../card/types.ts';
import type { Article, Span } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import { rescanBlocks } from '../page/article/scan.ts';
import { revealSpan } from '../page/keys.ts';
import { liveLayout } from '../page/layout.ts';
import { createPainter } from '../page/painter.ts';
import { watchPointer } from '../page/pointer.ts';
import { buildTextMap } from '../page/text-map.ts';
import type { Block, FoundArticle, TextMap } from '../page/types.ts';
import { watchPage } from '../page/watch.ts';
import { createMarkedText, firstPainted, MOST_PAINTED, sameMark, type MarkedText, type ReadMarks } from './marked-text.ts';
import type { Reader, ReaderCommand, ReaderOptions, ReaderPreferences } from './reader.ts';
import { INITIAL_PACE, paceAfter, waitBefore } from './rereading.ts';

/** Starts reading a page. Changes no node of it. */
export function startReader(options: ReaderOptions): Reader {
  const session = new ReaderSession(options);
  session.start();
  return session;
}

class ReaderSession implements Reader {
  readonly #options: ReaderOptions;
  readonly #window: Window & typeof globalThis;
  readonly #painter: ReturnType<typeof createPainter>;
  readonly #card: Card;
  #observe: ReturnType<typeof watchPage> | null = null;
  #preferences: ReaderPreferences;
  #root: Element | null = null;
  /** As its marks were made, null while it is read anew; and its blocks that were edited since, null when the page must be looked at as a whole. */
  #found: FoundArticle | null = null;
  #edited: Set<Block> | null = null;
  /** As it was read last; and whether the background is to read it again even so. */
  #article: Article | null = null;
  #outdated = false;
  #marked: MarkedText | null = null;
  /** Where the card shows, else where the keyboard went. */
  #active: number | null = null;
  /** From where the keyboard goes on: it stays when the card is closed. */
  #place: number | null = null;
  #firstPainted = 0;
  /** Raised with each reading: a late answer of an older one is dropped. */
  #generation = 0;
  #pace = INITIAL_PACE;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReaderOptions) {
    const { document, signal, preferences } = options;
    this.#options = options;
    this.#window = document.defaultView ?? window;
    this.#preferences = preferences;
    this.#painter = createPainter(document, signal);
    this.#card = createCard({
      document,
      preferences,
      bringFace: options.bringFace,
      anchor: (mark) => this.#anchorOf(mark),
      load: (mark) => this.#load(mark),
      reveal: (span) => this.reveal(span),
      step: (mark, direction) => this.#marked?.step(mark, direction) ?? null,
      goTo: (mention) => this.#marked?.goTo(mention) ?? null,
      onShow: (mark) => this.#activate(mark),
      signal,
      ...(options.openPanel ? { openPanel: options.openPanel } : {}),
    });
  }

  start(): void {
    const { document, signal } = this.#options;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    watchPointer(
      document,
      () => this.#marked?.hitTest ?? null,
      {
        onEnter: (hit) => this.#card.pointAt(hit.mark),
        onLeave: () => this.#card.pointAt(null),
        onClick: (hit, event) => this.#open(hit.mark, 'click', event),
        onTap: (hit, event) => this.#open(hit.mark, 'touch', event),
      },
      signal,
    );
    this.#observe = watchPage(
      this.#window,
      () => this.#marked?.map ?? null,
      () => this.#root,
      {
        onChange: (edited) => this.#changed(edited),
        onNavigate: () => this.#navigated(),
        onHide: () => this.#card.close(),
        onShow: () => this.readAgain(),
      },
      signal,
    );
    document.addEventListener('scrollend', () => {
      if (this.#marked && Math.abs(firstPainted(this.#marked) - this.#firstPainted) > MOST_PAINTED / 4) this.#paint(this.#marked);
    }, { signal, passive: true, capture: true });
    void this.#read();
  }

  setPreferences(preferences: ReaderPreferences): void {
    this.#preferences = preferences;
    this.#card.setPreferences(preferences);
    if (this.#marked) this.#show(this.#marked.map, this.#marked.columns);
  }

  readAgain(): void {
    // The article stays: a card that is asked for meanwhile may need it.
    this.#outdated = true;
    this.#edited = null;
    void this.#read();
  }

  reveal({ start, end }: Span): void {
    const map = this.#marked?.map;
    if (map && revealSpan(this.#window, map, start, end)) this.#painter.flash({ start, end });
  }

  run(command: ReaderCommand): void {
    const cursor = this.#marked?.cursor;
    if (!cursor) return;
    if (command === 'close-card') {
      this.#card.close();
      return this.#activate(null);
    }
    if (command === 'open-card') {
      const mark = this.#place ?? cursor.next(null)?.mark ?? null;
      if (mark !== null) this.#card.open(mark, 'keyboard');
      return;
    }
    const hit = command === 'next-mention' ? cursor.next(this.#place) : cursor.previous(this.#place);
    if (!hit) return;
    this.#activate(hit.mark);
    if (this.#card.shown() !== null) this.#card.open(hit.mark, 'keyboard');
  }

  /** A click that does something else on the page (a link, a button, a selection) stays that and opens no card. */
  #open(mark: number, by: 'click' | 'touch', event: Event): void {
    const target = event.target instanceof this.#window.Element ? event.target : null;
    if (target?.closest('a[href], button, summary, label, input, select, textarea, [contenteditable]')) return;
    this.#card.open(mark, by);
  }

  /** Finds the article and reads it, unless its text is what it was. */
  async #read(): Promise<void> {
    const { source, signal, onNothing, onError } = this.#options;
    const generation = ++this.#generation;
    this.#pace = paceAfter(this.#pace, performance.now());
    try {
      const article = this.#afterEdits() ?? (await source.find());
      if (generation !== this.#generation || signal.aborted) return;
      if (!article.found) {
        this.#forget();
        onNothing?.(article.reason);
        return;
      }
      const map = buildTextMap(article.blocks);
      this.#root = article.root;
      let columns = this.#marked && !this.#outdated && map.text === this.#article?.text ? this.#marked.columns : null;
      if (!columns) {
        const asked = articleOf(article, map);
        columns = await source.read(asked);
        if (generation !== this.#generation || signal.aborted) return;
        this.#article = asked;
        this.#outdated = false;
      }
      this.#found = article;
      this.#show(map, columns);
    } catch (error) {
      // A reading that was overtaken tells nothing of the page that is there now.
      if (!signal.aborted && generation === this.#generation) onError?.(error);
    }
  }

  /** The article with its edited blocks as they are now; null when there may be others. */
  #afterEdits(): FoundArticle | null {
    const found = this.#found;
    const blocks = found && this.#edited && rescanBlocks(found.blocks, this.#edited, liveLayout);
    this.#found = null;
    this.#edited = new Set();
    return blocks && { ...found, blocks };
  }

  #show(map: TextMap, columns: ReadMarks): void {
    const { document } = this.#options;
    const before = this.#marked;
    const marked = createMarkedText(document, this.#window, map, columns, this.#preferences);
    const renumbered = (mark: number | null): number | null => (before && mark !== null ? sameMark(before, mark, marked) : null);
    this.#marked = marked;
    this.#observe?.(map.shadowRoots);
    this.#active = renumbered(this.#active);
    this.#place = renumbered(this.#place);
    this.#card.renumber(renumbered);
    this.#paint(marked);
  }

  #paint(marked: MarkedText): void {
    const from = (this.#firstPainted = firstPainted(marked));
    const { map, columns, visible } = marked;
    this.#painter.paint(map, columns, visible.slice(from, from + MOST_PAINTED), this.#preferences, visible.length > MOST_PAINTED);
    this.#activate(this.#active);
  }

  #activate(mark: number | null): void {
    this.#active = mark;
    this.#place = mark ?? this.#place;
    this.#painter.setActive(mark);
  }

  #forget(): void {
    this.#marked = null;
    this.#root = null;
    this.#article = null;
    this.#active = this.#place = null;
    this.#card.renumber(() => null);
    this.#painter.clear();
  }

  /** Marks of edited words go at once, the reading follows when the page has come to rest. */
  #changed(edited: readonly Block[] | null): void {
    // While the article is read, an edit is told of blocks that are on their way out.
    if (edited && this.#found) edited.forEach((block) => this.#edited?.add(block));
    else this.#edited = null;
    if (this.#marked) this.#paint(this.#marked);
    this.#painter.restore();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), waitBefore(this.#pace, performance.now()));
  }

  #navigated(): void {
    this.#generation++;
    this.#forget();
    this.#pace = INITIAL_PACE;
    this.#changed(null);
  }

  #anchorOf(mark: number): MarkAnchor | null {
    const marked = this.#marked;
    const rects = marked?.hitTest.rectsOf(mark) ?? [];
    const start = marked?.columns.starts[mark];
    if (!marked || start === undefined || rects.length === 0) return null;
    const element = marked.map.blocks[marked.map.paragraphAt(start)]?.element;
    return element ? { rects, element } : null;
  }

  async #load(mark: number): Promise<CardView | null> {
    const { source } = this.#options;
    const { entities, reading } = this.#marked?.columns ?? {};
    const entity = entities?.[mark] ?? -1;
    if (reading === undefined || entity < 0) return null;
    const asked = { reading, entity, mark };
    const card = await source.card(asked);
    if (card || !this.#article) return card;
    // The background had to make room for other articles. Read again, this one has the same numbers.
    await source.read(this.#article);
    return source.card(asked);
  }
}

function articleOf({ title, byline, published, lang, site }: FoundArticle, { text, paragraphs }: TextMap): Article {
  return { title, byline, published, lang, site, text, paragraphs: paragraphs.map(({ start, end }) => ({ start, end })) };
}
