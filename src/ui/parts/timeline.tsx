/** What happened when, oldest first: the date, the words that were resolved to it, the sentence. */
import { JumpButton } from '../../card/views/quotes.tsx';
import { nameFor } from '../../card/views/names.tsx';
import type { Digest, Place, TimelineEntry } from '../../core/digest.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from './page.tsx';

interface TimelineProps {
  readonly digest: Digest;
  readonly onReveal: (place: Place) => void;
}

export function Timeline({ digest, onReveal }: TimelineProps) {
  const words = useWords();
  const names = new Map(digest.cast.map((person) => [person.id, nameFor(person, words)]));
  if (digest.timeline.length === 0) return <p class="empty">{words.t(digest.coverage !== 'full' ? 'timeline_unread' : digest.published === null ? 'timeline_undated' : 'timeline_none')}</p>;
  return (
    <ol class="timeline">
      {digest.timeline.map((entry) => (
        <li key={`${entry.start}-${entry.date}`}>
          <time dateTime={entry.date}>{words.date(entry.date) ?? entry.date}</time> {!onlyRepeats(entry, words) && <bdi class="quiet">“{entry.words}”</bdi>}
          <p class="sentence" dir="auto">
            {entry.text}
          </p>
          <p class="meta">
            {entry.people.flatMap((id) => names.get(id) ?? []).map((name) => (
              <span key={name}>
                <bdi>{name}</bdi> ·{' '}
              </span>
            ))}
            <JumpButton place={entry} words={words} onReveal={onReveal} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** "1988" for 1988, "July 22, 2020" for 22 July 2020. */
function onlyRepeats({ date, words: told }: TimelineEntry, words: Words): boolean {
  return told === date || sameWhateverOrder(told) === sameWhateverOrder(words.date(date) ?? date);
}

const sameWhateverOrder = (text: string): string => text.toLowerCase().split(/[\s,]+/u).sort().join(' ');
