/** The article as a line: a tick for each mention, a block for each quotation, a ring where the reader is. */
import type { Span } from '../../core/annotation.ts';
import type { EntityView } from '../../core/digest.ts';
import type { CardWords } from './words.ts';

interface MentionBarProps {
  readonly entity: EntityView;
  readonly quotes: readonly Span[];
  /** UTF-16 units of the article's text. */
  readonly length: number;
  /** Start of the mention that the reader is at. */
  readonly here?: number | null;
  readonly words: CardWords;
}

const WIDTH = 1000;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
/** Ticks stay inside of the drawing. */
const INSET = 8;
/** More ticks than this are a smear; the first of each step is drawn. */
const MOST_TICKS = 300;

export function MentionBar({ entity, quotes, length, here = null, words }: MentionBarProps) {
  const x = (offset: number): number => INSET + (Math.min(offset, length) / Math.max(1, length)) * (WIDTH - 2 * INSET);
  const number = entity.mentions.findIndex((mention) => mention.start === here) + 1;
  const label = [
    words.t('card_bar', { mentions: words.n('card_mentions', entity.mentions.length), quotes: words.n('card_quotes', quotes.length) }),
    ...(number > 0 ? [words.t('card_bar_here', { number })] : []),
  ].join('; ');
  const every = Math.ceil(entity.mentions.length / MOST_TICKS);
  // One path for all: a list of people has hundreds, and an element for each takes time to make and to lay out.
  const ticks = entity.mentions.filter((mention, index) => index % every === 0 || mention.start === here);
  return (
    <svg class="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={label}>
      <line class="bar-line" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      {quotes.map(({ start, end }) => (
        <rect key={start} class="bar-quote" x={x(start)} y="3" width={Math.max(10, x(end) - x(start))} height={HEIGHT - 6} />
      ))}
      <path class="bar-tick" d={ticks.map(({ start }) => `M${x(start).toFixed(1)} 3V${HEIGHT - 3}`).join('')} />
      {number > 0 && here !== null && <rect class="bar-here" x={x(here) - 7} y="1" width="14" height={HEIGHT - 2} rx="4" />}
    </svg>
  );
}
