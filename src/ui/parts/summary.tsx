/** The summary: verbatim sentences, names marked as on the page, each with the way to its paragraph. */
import { Fragment, type ComponentChild } from 'preact';
import type { Place, SummarySentence } from '../../core/digest.ts';
import { useWords } from './page.tsx';

interface SummaryProps {
  readonly sentences: readonly SummarySentence[];
  readonly onReveal: (place: Place) => void;
}

export function Summary({ sentences, onReveal }: SummaryProps) {
  const words = useWords();
  if (sentences.length === 0) return null;
  return (
    <section class="summary" aria-label={words.t('summary_label')}>
      {/* In an interface of the other direction the sentences keep their own side. */}
      <p dir="auto">
        {sentences.map((sentence) => (
          <Fragment key={sentence.start}>
            {markedText(sentence)} <ParagraphLink place={sentence} onReveal={onReveal} />{' '}
          </Fragment>
        ))}
      </p>
    </section>
  );
}

/** "¶ 3": scrolls the page there. */
export function ParagraphLink({ place, onReveal }: { readonly place: Place; readonly onReveal: (place: Place) => void }) {
  const words = useWords();
  return (
    <button type="button" class="pilcrow" aria-label={words.t('card_jump_to', { number: place.paragraph })} onClick={() => onReveal(place)}>
      {words.t('card_paragraph', { number: place.paragraph })}
    </button>
  );
}

function markedText({ text, mentions }: SummarySentence): ComponentChild[] {
  const pieces: ComponentChild[] = [];
  let done = 0;
  for (const { start, end, kind } of mentions) {
    if (start < done || end > text.length) continue;
    pieces.push(text.slice(done, start), <span class={`marked kind-${kind}`}>{text.slice(start, end)}</span>);
    done = end;
  }
  return [...pieces, text.slice(done)];
}
