/** The card on a page: drives the pure machine with clock, timer and listeners, and draws what it says. */
import { render } from 'preact';
import type { Span } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import { createWords, type CardKey, type Words } from '../words/words.ts';
import { createHost, parentFor, type CardHost } from './host.ts';
import { due, IDLE, step, type CardEffect, type CardEvent, type CardState } from './machine.ts';
import { CARD_WIDTH, MARGIN, place, type Side } from './placement.ts';
import type { CardEnvironment, CardPreferences, CreateCard, OpenedBy } from './types.ts';
import { CardBody } from './views/card-view.tsx';
import { nameFor } from './views/names.tsx';
import { officeTime, officeTitle } from './views/office-line.tsx';
import { watchReader } from './watch-reader.ts';

/** What is drawn now. */
interface Drawn {
  readonly mark: number;
  readonly by: OpenedBy;
  readonly view: CardView;
}

/** Makes the card of a page. What goes in and what comes out: types.ts. */
export const createCard: CreateCard = (environment) => {
  const driver = new CardDriver(environment);
  environment.signal?.addEventListener('abort', () => driver.destroy(), { once: true });
  return {
    pointAt: (mark) => {
      if (mark === null || driver.hovers()) driver.send({ type: 'point', mark });
    },
    open: (mark, by) => driver.send({ type: 'open', mark, by }),
    close: () => driver.send({ type: 'dismiss' }),
    shown: () => driver.shownMark(),
    renumber: (mark) => driver.renumber(mark),
    setPreferences: (preferences) => driver.setPreferences(preferences),
    destroy: () => driver.destroy(),
  };
};

class CardDriver {
  readonly #environment: CardEnvironment;
  readonly #ended = new AbortController();
  #preferences: CardPreferences;
  #words: Words<CardKey>;
  #state: CardState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #host: CardHost | null = null;
  #loaded: { readonly token: number; readonly view: CardView } | null = null;
  #drawn: Drawn | null = null;
  #side: Side | null = null;
  #focusBefore: Element | null = null;
  #resizes: ResizeObserver | null = null;
  #moving = false;

  constructor(environment: CardEnvironment) {
    this.#environment = environment;
    this.#preferences = environment.preferences;
    this.#words = createWords(this.#preferences);
    watchReader(
      environment.document,
      {
        onBusy: (doing) => this.send({ type: 'busy', doing }),
        onEscape: () => this.#escape(),
        onPress: () => this.send({ type: 'press' }),
        onMove: () => this.#moveSoon(),
      },
      this.#ended.signal,
    );
  }

  /** Nothing happens after the end: late answers and timers find the door closed. */
  send(event: CardEvent): void {
    if (this.#ended.signal.aborted) return;
    const { state, effects } = step(this.#state, event, performance.now(), this.#preferences.delays);
    const pinned = this.#state.shown?.pinned;
    this.#state = state;
    for (const effect of effects) this.#perform(effect);
    if (pinned !== this.#state.shown?.pinned) this.#draw();
    this.#wait();
  }

  hovers(): boolean {
    return this.#preferences.cards;
  }

  shownMark(): number | null {
    return this.#state.shown?.mark ?? null;
  }

  setPreferences(preferences: CardPreferences): void {
    this.#preferences = preferences;
    this.#words = createWords(preferences);
    this.#draw();
  }

  renumber(mark: number | null): void {
    this.send({ type: 'renumber', mark });
    if (mark !== null && this.#drawn) void this.#redraw(mark, this.#drawn);
  }

  destroy(): void {
    if (this.#ended.signal.aborted) return;
    this.send({ type: 'renumber', mark: null });
    this.#ended.abort();
    clearTimeout(this.#timer);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const at = due(this.#state);
    if (at !== null) this.#timer = setTimeout(() => this.send({ type: 'tick' }), Math.max(0, at - performance.now()));
  }

  #perform(effect: CardEffect): void {
    if (effect.type === 'load') void this.#load(effect.mark, effect.token);
    else if (effect.type === 'show') this.#show(effect);
    else this.#hide(effect.returnFocus);
  }

  async #load(mark: number, token: number): Promise<void> {
    // A background that fails or is gone means no card, not an error on the page.
    const view = await this.#environment.load(mark).catch(() => null);
    if (view) this.#loaded = { token, view };
    this.send({ type: 'loaded', token, found: view !== null });
  }

  /** The same card at the mark's new place, with what the article says now. */
  async #redraw(mark: number, drawn: Drawn): Promise<void> {
    const moved = (this.#drawn = { ...drawn, mark });
    this.#moveSoon();
    const view = await this.#environment.load(mark).catch(() => null);
    if (!view || this.#drawn !== moved) return;
    this.#drawn = { ...moved, view };
    this.#draw();
  }

  #show({ mark, token, by }: Extract<CardEffect, { type: 'show' }>): void {
    const anchor = this.#environment.anchor(mark);
    if (!anchor || this.#loaded?.token !== token) return this.send({ type: 'renumber', mark: null });
    const { document } = this.#environment;
    const fresh = this.#host === null;
    const host = (this.#host ??= this.#createHost());
    if (fresh) this.#focusBefore = document.activeElement;
    this.#drawn = { mark, by, view: this.#loaded.view };
    this.#side = null;
    this.#environment.onShow(mark);
    host.frame.classList.toggle('touch', by === 'touch');
    this.#draw();
    host.attach(parentFor(document, anchor.element));
    this.#move();
    if ((by === 'keyboard' || by === 'touch') && host.focused() === null) focusCard(host);
    else host.announce(announcement(this.#drawn.view, this.#words));
  }

  #createHost(): CardHost {
    const host = createHost(this.#environment.document);
    const inside = (): void => this.send({ type: 'enter' });
    const outside = (): void => {
      if (host.focused() === null && !host.element.matches(':hover')) this.send({ type: 'leave' });
    };
    host.element.addEventListener('pointerenter', inside);
    host.element.addEventListener('focusin', inside);
    host.element.addEventListener('pointerleave', outside);
    host.element.addEventListener('focusout', () => queueMicrotask(outside));
    this.#resizes = new ResizeObserver(() => this.#moveSoon());
    this.#resizes.observe(host.frame);
    return host;
  }

  #hide(returnFocus: boolean): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = host.focused() !== null;
    this.#resizes?.disconnect();
    render(null, host.frame);
    host.detach();
    this.#host = null;
    this.#drawn = null;
    this.#environment.onShow(null);
    if (returnFocus && hadFocus) (this.#focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  #escape(): boolean {
    const open = this.#state.shown !== null;
    this.send({ type: 'dismiss' });
    if (!open) this.#environment.onShow(null);
    return open;
  }

  #draw(): void {
    if (!this.#host || !this.#drawn) return;
    const { view, mark } = this.#drawn;
    const { openPanel, reveal, step, goTo } = this.#environment;
    const actions = {
      onStep: (direction: 'next' | 'previous') => this.#goOn(step(mark, direction)),
      onGo: (mention: Span) => this.#goOn(goTo(mention)),
      onReveal: reveal,
      onPin: (pinned: boolean) => this.send({ type: 'pin', pinned }),
      onClose: () => this.send({ type: 'dismiss' }),
      onPanel: openPanel ?? null,
    };
    render(<CardBody view={view} words={this.#words} here={view.here} pinned={this.#state.shown?.pinned ?? false} actions={actions} />, this.#host.frame);
  }

  #goOn(next: number | null): void {
    if (next === null) return;
    // Opened by hovering, it would close now: the page scrolls away from under the pointer.
    const by = this.#drawn?.by ?? 'click';
    this.send({ type: 'open', mark: next, by: by === 'hover' ? 'click' : by });
  }

  #moveSoon(): void {
    if (this.#moving || !this.#host) return;
    this.#moving = true;
    requestAnimationFrame(() => {
      this.#moving = false;
      this.#move();
    });
  }

  /** Follows the mark; a pinned card stays where it was put. */
  #move(): void {
    const { document, anchor } = this.#environment;
    const mark = this.#drawn && anchor(this.#drawn.mark);
    if (!this.#host || !this.#drawn || !mark || (this.#state.shown?.pinned === true && this.#side !== null)) return;
    const root = document.documentElement;
    const viewport = { width: root.clientWidth, height: document.defaultView?.innerHeight ?? root.clientHeight };
    const touch = this.#drawn.by === 'touch';
    const narrow = Math.min(CARD_WIDTH, viewport.width - 2 * MARGIN);
    const card = this.#host.measure(touch ? viewport.width : narrow);
    const placement = place({ rects: mark.rects, viewport, card, direction: this.#preferences.direction, keep: this.#side, sheet: touch });
    this.#side = placement.side;
    this.#host.place(placement);
  }
}

function focusCard(host: CardHost): void {
  host.frame.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
}

function announcement({ entity }: CardView, words: Words<CardKey>): string {
  const { office, kind } = entity;
  return [nameFor(entity, words), ...(office ? [officeTitle(office, words), officeTime(office, words)] : [words.t(`card_kind_${kind}`)])].filter(Boolean).join(words.comma);
}
