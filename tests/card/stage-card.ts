/** Runs in the browser: a card over `<u data-entity data-start>` marks of the page, with everything that it asks recorded. */
import { createCard } from '../../src/card/card.ts';
import { createFaceWithStyles } from '../../src/card/face-with-styles.ts';
import type { Card, CardEnvironment } from '../../src/card/types.ts';
import { cardView, catalogueOf, entity, mention, UNKNOWN } from './fixture.ts';

export interface CardStage {
  readonly card: Card;
  readonly log: string[];
  /** The card's closed root, caught when it was made: only a test can. */
  root: ShadowRoot | null;
  /** Milliseconds that an answer takes. */
  latency: number;
  /** The entity of a mark is no longer known. */
  forgotten: boolean;
  /** Milliseconds until what draws the card is there; negative when it cannot be brought. */
  faceLatency: number;
}

declare global {
  interface Window {
    stage: CardStage;
  }
}

const marks = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('u[data-start]')];
const log: string[] = [];
const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (this.localName === 'gloss-card') {
    window.stage.root = root;
    log.push(`root ${init.mode}`);
  }
  return root;
};

const environment: CardEnvironment = {
  document,
  preferences: { delays: { show: 300, hide: 200 }, cards: true, ...catalogueOf('en') },
  bringFace: async () => {
    log.push('face');
    const { faceLatency } = window.stage;
    await new Promise((done) => setTimeout(done, faceLatency));
    if (faceLatency < 0) throw new Error('It cannot be brought.');
    return createFaceWithStyles;
  },
  anchor: (mark) => {
    const element = marks()[mark];
    return element ? { rects: [...element.getClientRects()], element } : null;
  },
  load: async (mark) => {
    log.push(`load ${mark}`);
    await new Promise((done) => setTimeout(done, window.stage.latency));
    if (window.stage.forgotten) return null;
    if (marks()[mark]?.dataset['entity'] === 'brix') return cardView({ entity: UNKNOWN, quotes: [], facts: [], ties: [] });
    // The tie leads to Brix.
    const ties = cardView().ties.map((group) => ({ ...group, ties: group.ties.map((tie) => ({ ...tie, first: tie.first && { ...tie.first, start: 900 } })) }));
    return cardView({ here: Number(marks()[mark]?.dataset['start']), entity: entity({ mentions: marks().map((one) => mention(Number(one.dataset['start']))) }), ties });
  },
  reveal: ({ start }) => log.push(`reveal ${start}`),
  step: (mark, direction) => (direction === 'next' ? (mark + 1) % marks().length : mark - 1),
  goTo: ({ start }) => marks().findIndex((one) => Number(one.dataset['start']) === start),
  onShow: () => undefined,
  openPanel: () => log.push('panel'),
};

window.stage = { card: createCard(environment), log, root: null, latency: 5, forgotten: false, faceLatency: 5 };
let last: number | null = null;
document.addEventListener('pointermove', (event) => {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('u[data-start]') : null;
  const mark = target ? marks().indexOf(target) : null;
  if (mark !== last) window.stage.card.pointAt(mark);
  last = mark;
});
