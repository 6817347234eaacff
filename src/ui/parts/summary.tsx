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
        {sentences.map((sentence) => {
          const end = lastWordOf(sentence.text);
          return (
            <Fragment key={sentence.start}>
              {markedText(sentence, 0, end)}
              {/* The link stays in the line of the last word. */}
              <span class="end">
                {markedText(sentence, end, sentence.text.length)} <ParagraphLink place={sentence} onReveal={onReveal} />
              </span>{' '}
            </Fragment>
          );
        })}
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

/** A word longer than this must be free to break. UTF-16 units. */
const LONGEST_UNBROKEN = 24;

/** Where the last word of a sentence begins. */
function lastWordOf(text: string): number {
  const start = text.search(/\S+$/u);
  return start < 0 || text.length - start > LONGEST_UNBROKEN ? text.length : start;
}

/** The words between two offsets, with the names in them marked. */
function markedText({ text, mentions }: SummarySentence, from: number, to: number): ComponentChild[] {
  const pieces: ComponentChild[] = [];
  let done = from;
  for (const { start, end, kind } of mentions) {
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first < done || first >= last || end > text.length) continue;
    pieces.push(text.slice(done, first), <span class={`marked kind-${kind}`}>{text.slice(first, last)}</span>);
    done = last;
  }
  return [...pieces, text.slice(done, to)];
}
