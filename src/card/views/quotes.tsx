/** What somebody said here. */
import type { Place, QuoteView } from '../../core/digest.ts';
import type { CardWords } from './words.ts';

interface QuoteItemProps {
  readonly quote: QuoteView;
  readonly words: CardWords;
  readonly onReveal: (place: Place) => void;
}

/** One quotation: the words, their form, how they were put ("doubts", "denied") where they are not verbatim, their paragraph, and the way there. */
function QuoteItem({ quote, words, onReveal }: QuoteItemProps) {
  return (
    <li class={`quote ${quote.form}`}>
      <blockquote dir="auto">{quote.text}</blockquote>
      <p class="meta">
        {words.t(`card_form_${quote.form}`) + words.dot}
        {quote.form !== 'direct' && quote.cue && [<bdi lang="en">{quote.cue}</bdi>, words.dot]}
        <JumpButton place={quote} words={words} onReveal={onReveal} />
      </p>
      {quote.because && doubt(quote) > 0 && (
        <details class="meta">
          <summary>{words.t('card_why')}</summary>
          <bdi lang="en">{quote.because}</bdi>
        </details>
      )}
    </li>
  );
}

/** "¶ 3 · jump ↓" */
export function JumpButton({ place, words, onReveal }: { readonly place: Place; readonly words: CardWords; readonly onReveal: (place: Place) => void }) {
  return (
    <button type="button" class="link" title={words.t('card_jump_to', { number: place.paragraph })} onClick={() => onReveal(place)}>
      {words.t('card_paragraph', { number: place.paragraph }) + words.dot + words.t('card_jump')} <span aria-hidden="true">↓</span>
    </button>
  );
}

interface QuoteListProps {
  readonly quotes: readonly QuoteView[];
  readonly words: CardWords;
  readonly onReveal: (place: Place) => void;
  /** How many stand open; the rest waits behind "3 more". */
  readonly open: number;
}

/** What somebody said here: first what is surely theirs, then, under a note, what is likely to be. */
export function QuoteList({ quotes, words, onReveal, open }: QuoteListProps) {
  if (quotes.length === 0) return null;
  const sorted = [...quotes].sort((one, other) => doubt(one) - doubt(other));
  const firstLikely = sorted.find(doubt);
  const list = (some: readonly QuoteView[]) => (
    <ul class="quotes">
      {some.map((quote) => [
        quote === firstLikely && (
          <li key="doubt" class="meta doubt">
            {words.t('card_likely')}
          </li>
        ),
        <QuoteItem key={quote.index} quote={quote} words={words} onReveal={onReveal} />,
      ])}
    </ul>
  );
  const more = sorted.slice(open);
  return (
    <>
      {list(sorted.slice(0, open))}
      {more.length > 0 && (
        <details class="more">
          <summary>{words.n('card_more_quotes', more.length)}</summary>
          {list(more)}
        </details>
      )}
    </>
  );
}

const doubt = ({ certainty }: QuoteView): number => Number(certainty === 'likely');
