/** What somebody said here. */
import type { Place, QuoteView } from '../../core/digest.ts';
import { directionOf } from './script.ts';
import type { CardWords } from './words.ts';

interface QuoteItemProps {
  readonly quote: QuoteView;
  readonly words: CardWords;
  readonly onReveal: (place: Place) => void;
}

/** One quotation: the words, their form, their paragraph, and the way there. */
export function QuoteItem({ quote, words, onReveal }: QuoteItemProps) {
  return (
    <li class={`quote ${quote.form}`}>
      <blockquote>
        <bdi dir={directionOf(quote.text)}>{quote.text}</bdi>
      </blockquote>
      <p class="meta">
        {words.t(`card_form_${quote.form}`)}
        {quote.certainty === 'likely' && <> · {words.t('card_likely')}</>} · <JumpButton place={quote} words={words} onReveal={onReveal} />
      </p>
    </li>
  );
}

/** "¶ 3 · jump ↓" */
export function JumpButton({ place, words, onReveal }: { readonly place: Place; readonly words: CardWords; readonly onReveal: (place: Place) => void }) {
  return (
    <button type="button" class="link" title={words.t('card_jump_to', { number: place.paragraph })} onClick={() => onReveal(place)}>
      {words.t('card_paragraph', { number: place.paragraph })} · {words.t('card_jump')} <span aria-hidden="true">↓</span>
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

export function QuoteList({ quotes, words, onReveal, open }: QuoteListProps) {
  const [shown, more] = [quotes.slice(0, open), quotes.slice(open)];
  const items = (some: readonly QuoteView[]) => some.map((quote) => <QuoteItem key={quote.index} quote={quote} words={words} onReveal={onReveal} />);
  if (quotes.length === 0) return null;
  return (
    <>
      <ul class="quotes">{items(shown)}</ul>
      {more.length > 0 && (
        <details class="more">
          <summary>{words.n('card_more_quotes', more.length)}</summary>
          <ul class="quotes">{items(more)}</ul>
        </details>
      )}
    </>
  );
}
