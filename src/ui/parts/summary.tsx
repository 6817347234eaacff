/** The summary: verbatim sentences, names marked as on the page, each with the way to its paragraph. */
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Place, SummarySentence } from '../../core/digest.ts';
import { directionOf } from '../../card/views/script.ts';
import { useWords } from './page.tsx';

interface SummaryProps {
  readonly sentences: readonly SummarySentence[];
  readonly onReveal: (place: Place) => void;
}

/** UTF-16 units of the sentences that are shown at once: about five lines of the popup, so that the cast begins on the first screen. */
const ROOM_AT_ONCE = 260;

/** How many sentences are shown at once: as many whole ones as there is room for, and at least one. Pure. */
export function shownAtOnce(sentences: readonly Pick<SummarySentence, 'text'>[]): number {
  let room = ROOM_AT_ONCE;
  const tooMany = sentences.findIndex(({ text }) => (room -= text.length) < 0);
  return tooMany === -1 ? sentences.length : Math.max(1, tooMany);
}

export function Summary({ sentences, onReveal }: SummaryProps) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const [first] = sentences;
  if (!first) return null;
  const atOnce = shownAtOnce(sentences);
  const more = sentences.length - atOnce;
  return (
    <section class="summary" aria-label={words.t('summary_label')}>
      <p dir={directionOf(first.text)}>
        {sentences.map((sentence, index) => (
          <span key={sentence.start} hidden={!whole && index >= atOnce}>
            {markedText(sentence)} <ParagraphLink place={sentence} onReveal={onReveal} />{' '}
          </span>
        ))}
      </p>
      {more > 0 && (
        <button type="button" class="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.t('summary_less') : words.n('summary_more', more)}
        </button>
      )}
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
