/**
 * When a card is fetched, shown and hidden: a pure state machine, (state, event, now) → state and effects.
 *
 * Two things go on at once and are kept apart: the `pursuit` of a card that is not there yet, and the card
 * that is `shown`. Each pursuit has a token; an answer with another token is late and dropped. There are no
 * timers here: `due` says when the driver has to send `tick`. The diagram is in the test.
 * Timing after Wikipedia's Page Previews, which measured it; all times in milliseconds.
 */
import type { NewNumbers, OpenedBy } from './types.ts';

/** Rest of the pointer before any work starts. */
export const REST_MS = 150;
/** After scrolling, selecting or typing the rest of the pointer begins to count only so much later. */
export const QUIET_MS = 250;

export interface Delays {
  readonly show: number;
  readonly hide: number;
}

/** A card on its way. */
export interface Pursuit {
  readonly mark: number;
  readonly token: number;
  readonly by: OpenedBy;
  readonly loadAt: number;
  readonly showAt: number;
  readonly progress: 'resting' | 'asked' | 'ready';
}

/** The card on the screen. */
export interface Shown {
  readonly mark: number;
  readonly token: number;
  readonly by: OpenedBy;
  readonly pinned: boolean;
  /** The pointer or the focus is in the card. */
  readonly inside: boolean;
  readonly hideAt: number | null;
}

export interface CardState {
  readonly pursuit: Pursuit | null;
  readonly shown: Shown | null;
  /** The mark whose card was dismissed while the pointer was on it: it waits until the pointer has left. */
  readonly dismissed: number | null;
  readonly quietUntil: number;
  readonly lastToken: number;
}

export const IDLE: CardState = { pursuit: null, shown: null, dismissed: null, quietUntil: 0, lastToken: 0 };

export type CardEvent =
  /** The mark under the pointer, or null. */
  | { readonly type: 'point'; readonly mark: number | null }
  | { readonly type: 'open'; readonly mark: number; readonly by: Exclude<OpenedBy, 'hover'> }
  /** The answer to a `load`. */
  | { readonly type: 'loaded'; readonly token: number; readonly found: boolean }
  | { readonly type: 'tick' }
  /** Pointer or focus came into the card, or both have left it. */
  | { readonly type: 'enter' }
  | { readonly type: 'leave' }
  /** The reader scrolls, selects or types. */
  | { readonly type: 'busy'; readonly doing: 'scroll' | 'select' | 'type' }
  /** A press outside of the card. */
  | { readonly type: 'press' }
  | { readonly type: 'pin'; readonly pinned: boolean }
  /** Escape, the close button, a command: closes pinned cards too. */
  | { readonly type: 'dismiss' }
  /** Marks were numbered anew. */
  | { readonly type: 'renumber'; readonly numbers: NewNumbers };

export type CardEffect =
  | { readonly type: 'load'; readonly mark: number; readonly token: number }
  | { readonly type: 'show'; readonly mark: number; readonly token: number; readonly by: OpenedBy }
  | { readonly type: 'hide'; readonly returnFocus: boolean };

export interface Step {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

/** When the driver has to send `tick`, or null: nothing is waited for. */
export function due(state: CardState): number | null {
  const { pursuit, shown } = state;
  const times = [
    shown?.hideAt ?? null,
    pursuit?.progress === 'resting' ? pursuit.loadAt : null,
    pursuit?.progress === 'ready' ? pursuit.showAt : null,
  ].filter((time) => time !== null);
  return times.length === 0 ? null : Math.min(...times);
}

/**
 * One step of the machine.
 *
 * @param now the driver's clock in milliseconds; only differences matter
 * @returns the next state, and what the driver has to do, in order
 */
export function step(state: CardState, event: CardEvent, now: number, delays: Delays): Step {
  switch (event.type) {
    case 'point':
      return point(state, event.mark, now, delays);
    case 'open':
      return open(state, event.mark, event.by, now);
    case 'loaded':
      return loaded(state, event.token, event.found, now);
    case 'tick':
      return tick(state, now);
    case 'enter':
      return still({ ...state, pursuit: null, shown: state.shown && { ...state.shown, inside: true, hideAt: null } });
    case 'leave':
      return still({ ...state, shown: state.shown && left({ ...state.shown, inside: false }, now, delays) });
    case 'busy':
      return busy(state, event.doing, now, delays);
    case 'press':
      return state.shown && !state.shown.pinned ? hide(state, false) : still({ ...state, pursuit: null });
    case 'pin':
      return still({ ...state, shown: state.shown && { ...state.shown, pinned: event.pinned, hideAt: null } });
    case 'dismiss':
      return { ...hide({ ...state, dismissed: state.shown?.mark ?? state.pursuit?.mark ?? null }, true) };
    case 'renumber':
      return renumber(state, event.numbers);
  }
}

const still = (state: CardState): Step => ({ state, effects: [] });

const hide = (state: CardState, returnFocus: boolean): Step => ({
  state: { ...state, pursuit: null, shown: null },
  effects: state.shown ? [{ type: 'hide', returnFocus }] : [],
});

/** A page may be read anew while the pointer rests: the card goes on, on its way as on the screen. */
function renumber(state: CardState, numbers: NewNumbers): Step {
  const numberOf = (mark: number | undefined | null): number | null => (mark === undefined || mark === null ? null : numbers(mark));
  const [shownMark, pursuedMark] = [numberOf(state.shown?.mark), numberOf(state.pursuit?.mark)];
  const shown = state.shown && shownMark !== null ? { ...state.shown, mark: shownMark } : null;
  const pursuit = state.pursuit && pursuedMark !== null ? { ...state.pursuit, mark: pursuedMark } : null;
  const dismissed = numberOf(state.dismissed);
  const hides: readonly CardEffect[] = state.shown && !shown ? [{ type: 'hide', returnFocus: true }] : [];
  if (!pursuit || pursuit.progress === 'resting') return { state: { ...state, shown, pursuit, dismissed }, effects: hides };
  // What was answered, or will be, is of the reading before.
  const token = state.lastToken + 1;
  return {
    state: { ...state, shown, pursuit: { ...pursuit, token, progress: 'asked' }, dismissed, lastToken: token },
    effects: [...hides, { type: 'load', mark: pursuit.mark, token }],
  };
}

/** Only a card that hovering opened goes when the pointer goes; the others wait for Escape or a press. */
function left(shown: Shown, now: number, delays: Delays): Shown {
  const stays = shown.by !== 'hover' || shown.pinned || shown.inside;
  return stays ? shown : { ...shown, hideAt: shown.hideAt ?? now + delays.hide };
}

function point(state: CardState, mark: number | null, now: number, delays: Delays): Step {
  const { shown, pursuit } = state;
  const dismissed = mark === state.dismissed ? mark : null;
  if (mark !== null && shown?.mark === mark) {
    return still({ ...state, dismissed, pursuit: null, shown: { ...shown, hideAt: null } });
  }
  const base: CardState = { ...state, dismissed, shown: shown && left(shown, now, delays) };
  if (pursuit && pursuit.by !== 'hover') return still(base);
  if (mark === null) return still({ ...base, pursuit: null });
  if (pursuit?.mark === mark) return still(base);
  const unwelcome = mark === dismissed || (shown !== null && (shown.pinned || shown.inside || shown.by !== 'hover'));
  if (unwelcome) return still({ ...base, pursuit: null });
  const token = state.lastToken + 1;
  const from = Math.max(now, state.quietUntil);
  const resting: Pursuit = { mark, token, by: 'hover', loadAt: from + Math.min(REST_MS, delays.show), showAt: from + delays.show, progress: 'resting' };
  return still({ ...base, pursuit: resting, lastToken: token });
}

function open(state: CardState, mark: number, by: OpenedBy, now: number): Step {
  const token = state.lastToken + 1;
  const pursuit: Pursuit = { mark, token, by, loadAt: now, showAt: now, progress: 'asked' };
  return { state: { ...state, pursuit, dismissed: null, lastToken: token }, effects: [{ type: 'load', mark, token }] };
}

function loaded(state: CardState, token: number, found: boolean, now: number): Step {
  const { pursuit } = state;
  if (pursuit?.token !== token) return still(state);
  if (!found) return still({ ...state, pursuit: null });
  return tick({ ...state, pursuit: { ...pursuit, progress: 'ready' } }, now);
}

function tick(state: CardState, now: number): Step {
  const { pursuit, shown } = state;
  if (pursuit?.progress === 'ready' && now >= pursuit.showAt) {
    const { mark, token, by } = pursuit;
    return {
      state: { ...state, pursuit: null, shown: { mark, token, by, pinned: false, inside: false, hideAt: null } },
      effects: [{ type: 'show', mark, token, by }],
    };
  }
  const asks = pursuit?.progress === 'resting' && now >= pursuit.loadAt ? pursuit : null;
  const hides = shown !== null && shown.hideAt !== null && now >= shown.hideAt;
  return {
    state: { ...state, pursuit: asks ? { ...asks, progress: 'asked' } : pursuit, shown: hides ? null : shown },
    effects: [
      ...(hides ? [{ type: 'hide', returnFocus: false } as const] : []),
      ...(asks ? [{ type: 'load', mark: asks.mark, token: asks.token } as const] : []),
    ],
  };
}

function busy(state: CardState, doing: 'scroll' | 'select' | 'type', now: number, delays: Delays): Step {
  const pursuit = state.pursuit?.by === 'hover' || doing === 'type' ? null : state.pursuit;
  const base: CardState = { ...state, pursuit, quietUntil: now + QUIET_MS };
  const { shown } = base;
  if (!shown || shown.by !== 'hover' || shown.pinned || shown.inside) return still(base);
  if (doing === 'scroll') return still({ ...base, shown: left(shown, now, delays) });
  return { state: { ...base, shown: null }, effects: [{ type: 'hide', returnFocus: false }] };
}
