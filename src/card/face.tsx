/** What is seen of a card: the element on the page, its content and its place. A bundle of its own in the extension. */
import { render } from 'preact';
import type { Span } from '../core/annotation.ts';
import type { CardView } from '../core/digest.ts';
import { createWords, type CardKey, type Words } from '../words/words.ts';
import { createHost, parentFor, type CardHost } from './host.ts';
import type { CardEvent } from './machine.ts';
import { CARD_WIDTH, MARGIN, place, type Side } from './placement.ts';
import type { CardEnvironment, CardFace, CardPreferences, CreateStyledFace, DrawnCard } from './types.ts';
import { CardBody } from './views/card-view.tsx';
import { nameFor } from './views/names.tsx';
import { officeTime, officeTitle } from './views/office-line.tsx';

/** Makes what draws the cards of a page. What goes in and what comes out: types.ts. */
export const createFace: CreateStyledFace = (environment, send, styles) => new Face(environment, send, styles);

class Face implements CardFace {
  readonly #environment: CardEnvironment;
  readonly #send: (event: CardEvent) => void;
  readonly #styles: string;
  #preferences: CardPreferences;
  #words: Words<CardKey>;
  #host: CardHost | null = null;
  #drawn: DrawnCard | null = null;
  #side: Side | null = null;
  #focusBefore: Element | null = null;
  #resizes: ResizeObserver | null = null;
  #moving = false;

  constructor(environment: CardEnvironment, send: (event: CardEvent) => void, styles: string) {
    this.#environment = environment;
    this.#send = send;
    this.#styles = styles;
    this.#preferences = environment.preferences;
    this.#words = createWords(this.#preferences);
  }

  show(card: DrawnCard): void {
    const { document, anchor } = this.#environment;
    const fresh = this.#host === null;
    const host = (this.#host ??= this.#createHost());
    if (fresh) this.#focusBefore = document.activeElement;
    this.#drawn = card;
    this.#side = null;
    host.frame.classList.toggle('touch', card.by === 'touch');
    this.#draw();
    host.attach(parentFor(document, anchor(card.mark)?.element ?? document.documentElement));
    this.#place();
    if ((card.by === 'keyboard' || card.by === 'touch') && host.focused() === null) focusCard(host);
    else host.announce(announcement(card.view, this.#words));
  }

  change(changes: Partial<DrawnCard>): void {
    if (!this.#drawn) return;
    this.#drawn = { ...this.#drawn, ...changes };
    this.#draw();
    if (changes.mark !== undefined) this.move();
  }

  move(): void {
    if (this.#moving || !this.#host) return;
    this.#moving = true;
    requestAnimationFrame(() => {
      this.#moving = false;
      this.#place();
    });
  }

  hide(returnFocus: boolean): void {
    const host = this.#host;
    if (!host) return;
    const hadFocus = host.focused() !== null;
    this.#resizes?.disconnect();
    render(null, host.frame);
    host.detach();
    this.#host = null;
    this.#drawn = null;
    if (returnFocus && hadFocus) (this.#focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  setPreferences(preferences: CardPreferences): void {
    this.#preferences = preferences;
    this.#words = createWords(preferences);
    this.#draw();
  }

  #createHost(): CardHost {
    const host = createHost(this.#environment.document, this.#styles);
    // Not `:hover`: while Firefox tells that the pointer has left, it still matches there.
    let isPointerInside = false;
    const inside = (): void => this.#send({ type: 'enter' });
    const outside = (): void => {
      if (host.focused() === null && !isPointerInside) this.#send({ type: 'leave' });
    };
    host.element.addEventListener('pointerenter', () => {
      isPointerInside = true;
      inside();
    });
    host.element.addEventListener('pointerleave', () => {
      isPointerInside = false;
      outside();
    });
    host.element.addEventListener('focusin', inside);
    host.element.addEventListener('focusout', () => queueMicrotask(outside));
    this.#resizes = new ResizeObserver(() => this.move());
    this.#resizes.observe(host.frame);
    return host;
  }

  #draw(): void {
    if (!this.#host || !this.#drawn) return;
    const { view, mark, pinned } = this.#drawn;
    const { openPanel, reveal, step, goTo } = this.#environment;
    const actions = {
      onStep: (direction: 'next' | 'previous') => this.#goOn(step(mark, direction)),
      onGo: (mention: Span) => this.#goOn(goTo(mention)),
      onReveal: reveal,
      onPin: (pin: boolean) => this.#send({ type: 'pin', pinned: pin }),
      onClose: () => this.#send({ type: 'dismiss' }),
      onPanel: openPanel ?? null,
    };
    render(<CardBody view={view} words={this.#words} here={view.here} pinned={pinned} actions={actions} />, this.#host.frame);
  }

  #goOn(next: number | null): void {
    if (next === null) return;
    // Opened by hovering, it would close now: the page scrolls away from under the pointer.
    const by = this.#drawn?.by ?? 'click';
    this.#send({ type: 'open', mark: next, by: by === 'hover' ? 'click' : by });
  }

  /** Follows the mark; a pinned card stays where it was put. */
  #place(): void {
    const { document, anchor } = this.#environment;
    const mark = this.#drawn && anchor(this.#drawn.mark);
    if (!this.#host || !this.#drawn || !mark || (this.#drawn.pinned && this.#side !== null)) return;
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
