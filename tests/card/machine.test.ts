/**
 * The hover machine.
 *
 *                 point(mark)          150 ms of rest        loaded, 500 ms since the rest began
 *   ┌──────┐ ──────────────► ┌─────────┐ ───load──► ┌───────┐ ───────────show──────────► ┌───────┐
 *   │ idle │                 │ resting │            │ asked │                            │ shown │◄─┐
 *   └──────┘ ◄────────────── └─────────┘            └───────┘                            └───────┘  │
 *      ▲      point(null), busy, press,    point(null), busy: its answer      point(null) │    ▲     │ enter,
 *      │      another mark                 comes late and is dropped                      ▼    │     │ point(mark)
 *      │                                                                         ┌─────────┐  │     │
 *      └──────────────────────hide, after 300 ms of grace─────────────────────── │ leaving │──┴─────┘
 *                                                                                └─────────┘
 *   open(mark, keyboard|click|touch): load at once from anywhere, show as soon as it is there; stays until
 *   dismiss or press. pin: stays until dismiss. dismiss (Escape): hides, gives the focus back, and waits for
 *   the pointer to leave the mark. busy (scroll, select, type): no hover is begun before 250 ms have passed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { due, IDLE, step, type CardEffect, type CardEvent, type CardState } from '../../src/card/machine.ts';

const DELAYS = { show: 500, hide: 300 };

/** Plays events at their times and ticks whenever the machine asked for it, as the driver does. */
function play(events: readonly (readonly [at: number, event: CardEvent])[], until = 5000): { effects: string[]; state: CardState } {
  let state = IDLE;
  const effects: string[] = [];
  const send = (event: CardEvent, now: number): void => {
    const next = step(state, event, now, DELAYS);
    state = next.state;
    effects.push(...next.effects.map((effect) => `${now} ${told(effect)}`));
  };
  const tickUntil = (end: number): void => {
    for (let at = due(state); at !== null && at <= end; at = due(state)) send({ type: 'tick' }, at);
  };
  for (const [at, event] of events) {
    tickUntil(at - 1);
    send(event, at);
  }
  tickUntil(until);
  return { effects, state };
}

const told = (effect: CardEffect): string => {
  if (effect.type === 'hide') return effect.returnFocus ? 'hide, focus back' : 'hide';
  return effect.type === 'load' ? `load ${effect.mark} #${effect.token}` : `show ${effect.mark} by ${effect.by}`;
};

const point = (mark: number | null): CardEvent => ({ type: 'point', mark });
const loaded = (token: number, found = true): CardEvent => ({ type: 'loaded', token, found });
const open = (mark: number, by: 'keyboard' | 'click' | 'touch' = 'keyboard'): CardEvent => ({ type: 'open', mark, by });
const busy = (doing: 'scroll' | 'select' | 'type'): CardEvent => ({ type: 'busy', doing });
const enter: CardEvent = { type: 'enter' };
const leave: CardEvent = { type: 'leave' };
const press: CardEvent = { type: 'press' };
const dismiss: CardEvent = { type: 'dismiss' };
const renumber = (mark: number | null): CardEvent => ({ type: 'renumber', numbers: () => mark });
const pin = (pinned: boolean): CardEvent => ({ type: 'pin', pinned });

/** Hovers mark 7 from 0 on; its card stands at 500. */
const HOVERED = [
  [0, point(7)],
  [170, loaded(1)],
] as const;

describe('a card by hovering', () => {
  test('works after 150 ms of rest and shows at 500 ms', () => {
    expect(play(HOVERED).effects).toEqual(['150 load 7 #1', '500 show 7 by hover']);
  });

  test('a slow answer shows when it comes', () => {
    expect(play([[0, point(7)], [900, loaded(1)]]).effects).toEqual(['150 load 7 #1', '900 show 7 by hover']);
  });

  test('passing over a name does nothing', () => {
    expect(play([[0, point(7)], [149, point(null)]]).effects).toEqual([]);
  });

  test('repeated hit tests on one mark do not begin the wait anew', () => {
    expect(play([[0, point(7)], [100, point(7)], [140, point(7)], [160, loaded(1)]]).effects).toEqual(['150 load 7 #1', '500 show 7 by hover']);
  });

  test('a late answer of an older hover is dropped', () => {
    const { effects } = play([[0, point(7)], [200, point(8)], [360, loaded(1)], [900, loaded(2)]]);
    expect(effects).toEqual(['150 load 7 #1', '350 load 8 #2', '900 show 8 by hover']);
  });

  test('an entity that is no longer known shows nothing, and the same mark can be tried again', () => {
    const { effects } = play([[0, point(7)], [200, loaded(1, false)], [1000, point(null)], [1100, point(7)], [1300, loaded(2)]]);
    expect(effects).toEqual(['150 load 7 #1', '1250 load 7 #2', '1600 show 7 by hover']);
  });
});

describe('leaving', () => {
  test('the card goes 300 ms after the pointer', () => {
    expect(play([...HOVERED, [600, point(null)]]).effects.slice(2)).toEqual(['900 hide']);
  });

  test('more reports of an empty place do not prolong the grace', () => {
    expect(play([...HOVERED, [600, point(null)], [800, point(null)]]).effects.slice(2)).toEqual(['900 hide']);
  });

  test('coming back to the mark in time keeps it', () => {
    expect(play([...HOVERED, [600, point(null)], [899, point(7)]]).effects.slice(2)).toEqual([]);
  });

  test('entering the card keeps it, leaving it begins the grace again', () => {
    expect(play([...HOVERED, [600, point(null)], [850, enter]]).effects.slice(2)).toEqual([]);
    expect(play([...HOVERED, [600, point(null)], [850, enter], [1000, leave]]).effects.slice(2)).toEqual(['1300 hide']);
  });

  test('inside of the card, the empty place under it does not count', () => {
    expect(play([...HOVERED, [600, enter], [610, point(null)]]).effects.slice(2)).toEqual([]);
  });

  test('the way to the card may cross another name', () => {
    expect(play([...HOVERED, [600, point(8)], [700, enter]]).effects.slice(2)).toEqual([]);
  });

  test('resting on another name changes the card', () => {
    const { effects } = play([...HOVERED, [600, point(8)], [760, loaded(2)]]);
    expect(effects.slice(2)).toEqual(['750 load 8 #2', '900 hide', '1100 show 8 by hover']);
  });
});

describe('by keyboard, click and touch', () => {
  test('shows as soon as the answer is there, and stays when the pointer is elsewhere', () => {
    const { effects } = play([[0, open(3, 'click')], [20, loaded(1)], [100, point(9)], [200, point(null)], [300, enter], [400, leave]]);
    expect(effects).toEqual(['0 load 3 #1', '20 show 3 by click']);
  });

  test('a hover does not take the place of what was asked for', () => {
    expect(play([[0, open(3)], [10, point(9)], [20, loaded(1)]]).effects).toEqual(['0 load 3 #1', '20 show 3 by keyboard']);
  });

  test('the next one replaces it without a gap', () => {
    const { effects } = play([[0, open(3)], [20, loaded(1)], [500, open(4)], [520, loaded(2)]]);
    expect(effects).toEqual(['0 load 3 #1', '20 show 3 by keyboard', '500 load 4 #2', '520 show 4 by keyboard']);
  });

  test('a press outside closes it and leaves the focus where the press puts it', () => {
    expect(play([[0, open(3)], [20, loaded(1)], [500, press]]).effects.at(-1)).toBe('500 hide');
  });
});

describe('dismissing', () => {
  test('Escape hides and gives the focus back', () => {
    expect(play([[0, open(3)], [20, loaded(1)], [500, dismiss]]).effects.at(-1)).toBe('500 hide, focus back');
  });

  test('the card does not come back while the pointer stays on the mark', () => {
    const { effects } = play([...HOVERED, [600, dismiss], [620, point(7)], [900, point(7)]]);
    expect(effects.slice(2)).toEqual(['600 hide, focus back']);
  });

  test('it comes back when the pointer has been away', () => {
    const { effects } = play([...HOVERED, [600, dismiss], [700, point(null)], [800, point(7)], [960, loaded(2)]]);
    expect(effects.slice(3)).toEqual(['950 load 7 #2', '1300 show 7 by hover']);
  });

  test('Escape with nothing open hides nothing', () => {
    expect(play([[0, dismiss]]).effects).toEqual([]);
  });
});

describe('a pinned card', () => {
  const pinned = [...HOVERED, [600, pin(true)]] as const;

  test('outlasts pointer, press and other names', () => {
    const { effects, state } = play([...pinned, [700, point(null)], [800, press], [900, point(8)]]);
    expect(effects.slice(2)).toEqual([]);
    expect(state.shown?.mark).toBe(7);
  });

  test('goes by Escape', () => {
    expect(play([...pinned, [700, dismiss]]).effects.at(-1)).toBe('700 hide, focus back');
  });

  test('unpinned, it goes when the pointer leaves', () => {
    expect(play([...pinned, [700, pin(false)], [800, point(null)]]).effects.at(-1)).toBe('1100 hide');
  });

  test('makes room for a card that was asked for', () => {
    const { effects, state } = play([...pinned, [700, open(9)], [720, loaded(2)]]);
    expect(effects.at(-1)).toBe('720 show 9 by keyboard');
    expect(state.shown?.pinned).toBe(false);
  });
});

describe('a reader who is busy', () => {
  test.each(['scroll', 'select', 'type'] as const)('%s stops a card on its way', (doing) => {
    expect(play([[0, point(7)], [300, busy(doing)], [310, loaded(1)]]).effects).toEqual(['150 load 7 #1']);
  });

  test('whoever types on while a card that a key asked for is on its way keeps the focus', () => {
    expect(play([[0, open(3)], [300, busy('type')], [900, loaded(1)]]).effects).toEqual(['0 load 3 #1']);
  });

  test('after scrolling the rest counts 250 ms later', () => {
    expect(play([[0, busy('scroll')], [10, point(7)], [420, loaded(1)]]).effects).toEqual(['400 load 7 #1', '750 show 7 by hover']);
  });

  test('scrolling gives a hover card its grace; selecting and typing end it', () => {
    expect(play([...HOVERED, [600, busy('scroll')]]).effects.at(-1)).toBe('900 hide');
    expect(play([...HOVERED, [600, busy('select')]]).effects.at(-1)).toBe('600 hide');
    expect(play([...HOVERED, [600, busy('type')]]).effects.at(-1)).toBe('600 hide');
  });

  test('inside of the card the reader may select', () => {
    expect(play([...HOVERED, [600, enter], [700, busy('select')]]).effects.slice(2)).toEqual([]);
  });

  test('what was asked for by key is not stopped', () => {
    expect(play([[0, open(3)], [5, busy('scroll')], [20, loaded(1)]]).effects.at(-1)).toBe('20 show 3 by keyboard');
  });
});

test('marks numbered anew: the card goes with its mark, and closes when that is gone', () => {
  const { state, effects } = play([...HOVERED, [600, pin(true)], [610, renumber(9)]]);
  expect([state.shown, effects.at(-1)]).toEqual([expect.objectContaining({ mark: 9, pinned: true }), '500 show 7 by hover']);
  expect(play([...HOVERED, [600, renumber(null)]]).effects.at(-1)).toBe('600 hide, focus back');
});

describe('marks numbered anew while a card is on its way: it comes for the new number', () => {
  test('in the rest of the pointer', () => {
    expect(play([[0, point(7)], [100, renumber(9)], [120, point(9)], [200, loaded(1)]]).effects).toEqual(['150 load 9 #1', '500 show 9 by hover']);
  });

  test('while its answer is waited for, or is there: that is of the reading before', () => {
    expect(play([[0, point(7)], [160, renumber(9)], [170, loaded(1)], [600, loaded(2)]]).effects).toEqual(['150 load 7 #1', '160 load 9 #2', '600 show 9 by hover']);
    expect(play([...HOVERED, [400, renumber(9)], [450, loaded(2)]]).effects).toEqual(['150 load 7 #1', '400 load 9 #2', '500 show 9 by hover']);
  });

  test('or not at all, when its mark is gone', () => {
    expect(play([[0, point(7)], [100, renumber(null)]]).effects).toEqual([]);
  });

  test('a card that was dismissed stays away from the mark under the pointer', () => {
    expect(play([...HOVERED, [600, dismiss], [700, renumber(9)], [710, point(9)]]).effects.slice(2)).toEqual(['600 hide, focus back']);
  });
});

test('after any events: shows and hides alternate rightly, tokens only grow, and a hover card ends when the pointer is gone', () => {
  const marks = fc.integer({ min: 0, max: 3 });
  const anyEvent: fc.Arbitrary<CardEvent> = fc.oneof(
    fc.option(marks, { nil: null }).map(point),
    fc.tuple(marks, fc.constantFrom('keyboard' as const, 'click' as const, 'touch' as const)).map(([mark, by]) => open(mark, by)),
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.boolean()).map(([token, found]) => loaded(token, found)),
    fc.constantFrom(enter, leave, press, dismiss, pin(true), pin(false), busy('scroll'), busy('select'), busy('type'), renumber(null), renumber(3)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), anyEvent), { maxLength: 40 }), (gaps) => {
      let at = 0;
      const events = gaps.map(([gap, event]): [number, CardEvent] => [(at += gap), event]);
      const { effects } = play([...events, [at + 1, pin(false)], [at + 2, leave], [at + 3, point(null)]], at + 10_000);
      let onScreen: string | null = null;
      for (const effect of effects) {
        const [, what, mark] = effect.split(' ');
        if (what === 'hide' || what === 'hide,') {
          expect(onScreen).not.toBeNull();
          onScreen = null;
        } else if (what === 'show') onScreen = `${mark} ${effect.endsWith('hover')}`;
      }
      expect(onScreen?.endsWith('true') ?? false).toBe(false);
    }),
  );
});
