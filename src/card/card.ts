/**
 * The card on a page: drives the pure machine with clock, timer and listeners. What draws it weighs three times as much and
 * is brought when the first card is on its way.
 */
import type { CardView } from '../core/digest.ts';
import { due, IDLE, step, type CardEffect, type CardEvent, type CardState } from './machine.ts';
import type { CardEnvironment, CardFace, CardPreferences, CreateCard, NewNumbers } from './types.ts';
import { watchReader } from './watch-reader.ts';

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
    renumber: (numbers) => void driver.renumber(numbers),
    setPreferences: (preferences) => driver.setPreferences(preferences),
    destroy: () => driver.destroy(),
  };
};

const noMark: NewNumbers = () => null;

class CardDriver {
  readonly #environment: CardEnvironment;
  readonly #ended = new AbortController();
  #preferences: CardPreferences;
  #state: CardState = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loaded: { readonly token: number; readonly view: CardView } | null = null;
  #face: CardFace | null = null;
  #coming: Promise<CardFace> | null = null;

  constructor(environment: CardEnvironment) {
    this.#environment = environment;
    this.#preferences = environment.preferences;
    watchReader(
      environment.document,
      {
        onBusy: (doing) => this.send({ type: 'busy', doing }),
        onEscape: () => this.#escape(),
        onPress: () => this.send({ type: 'press' }),
        onMove: () => this.#face?.move(),
      },
      this.#ended.signal,
    );
  }

  /** Nothing happens after the end: late answers and timers find the door closed. */
  readonly send = (event: CardEvent): void => {
    if (this.#ended.signal.aborted) return;
    const before = this.#state;
    const { state, effects } = step(before, event, performance.now(), this.#preferences.delays);
    this.#state = state;
    // At the beginning of the rest, so that the face is there when the answer is.
    if (state.lastToken > before.lastToken) this.#bringFace().catch(() => null);
    for (const effect of effects) this.#perform(effect);
    const pinned = this.#state.shown?.pinned;
    if (pinned !== undefined && pinned !== before.shown?.pinned) this.#face?.change({ pinned });
    this.#wait();
  };

  hovers(): boolean {
    return this.#preferences.cards;
  }

  shownMark(): number | null {
    return this.#state.shown?.mark ?? null;
  }

  setPreferences(preferences: CardPreferences): void {
    this.#preferences = preferences;
    this.#face?.setPreferences(preferences);
  }

  /** The same card at the mark's new place, with what the article says now. */
  async renumber(numbers: NewNumbers): Promise<void> {
    this.send({ type: 'renumber', numbers });
    if (!this.#state.shown) return;
    const { mark, token } = this.#state.shown;
    this.#face?.change({ mark });
    const view = await this.#environment.load(mark).catch(() => null);
    if (view && this.#state.shown?.token === token && this.#state.shown.mark === mark) this.#face?.change({ view });
  }

  destroy(): void {
    if (this.#ended.signal.aborted) return;
    this.send({ type: 'renumber', numbers: noMark });
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
    else {
      this.#face?.hide(effect.returnFocus);
      this.#environment.onShow(null);
    }
  }

  /** Asked for while it comes, it comes once; one that did not come is asked for again. */
  #bringFace(): Promise<CardFace> {
    this.#coming ??= this.#environment.bringFace().then(
      (createFace) => (this.#face = createFace({ ...this.#environment, preferences: this.#preferences }, this.send)),
      (error: unknown) => {
        this.#coming = null;
        throw error;
      },
    );
    return this.#coming;
  }

  async #load(mark: number, token: number): Promise<void> {
    // A background that fails or is gone means no card, not an error on the page.
    const [view] = await Promise.all([this.#environment.load(mark), this.#bringFace()]).catch(() => [null]);
    // A late answer takes no other's place.
    if (view && this.#state.pursuit?.token === token) this.#loaded = { token, view };
    this.send({ type: 'loaded', token, found: view !== null });
  }

  #show({ mark, token, by }: Extract<CardEffect, { type: 'show' }>): void {
    if (this.#loaded?.token !== token || !this.#environment.anchor(mark)) return this.send({ type: 'renumber', numbers: noMark });
    this.#environment.onShow(mark);
    this.#face?.show({ mark, by, view: this.#loaded.view, pinned: false });
  }

  #escape(): boolean {
    const open = this.#state.shown !== null;
    this.send({ type: 'dismiss' });
    if (!open) this.#environment.onShow(null);
    return open;
  }
}
