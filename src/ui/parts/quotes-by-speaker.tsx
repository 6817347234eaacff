/** Who said what: quotations grouped by speaker, most important speaker first, unnamed speakers last. */
import { QuoteList } from '../../card/views/quotes.tsx';
import { Medallion, nameFor } from '../../card/views/names.tsx';
import type { Digest, Place } from '../../core/digest.ts';
import { useWords } from './page.tsx';
import { groupBySpeaker } from './speaker-groups.ts';

interface QuotesBySpeakerProps {
  readonly digest: Digest;
  readonly onReveal: (place: Place) => void;
}

export function QuotesBySpeaker({ digest, onReveal }: QuotesBySpeakerProps) {
  const words = useWords();
  const groups = groupBySpeaker(digest);
  if (groups.length === 0) return <p class="empty">{words.t(digest.coverage === 'full' ? 'quotes_none' : 'quotes_unread')}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.entity?.id ?? group.words} class={`speaker kind-${group.entity?.kind ?? 'unknown'}`}>
          <h2>
            {group.entity && <Medallion entity={group.entity} />}
            <bdi class="name">{group.entity ? nameFor(group.entity, words) : (group.words ?? words.t('quotes_unnamed'))}</bdi>
            <span class="counts">{words.n('card_quotes', group.quotes.length)}</span>
          </h2>
          <QuoteList quotes={group.quotes} words={words} onReveal={onReveal} open={group.quotes.length} />
        </section>
      ))}
    </>
  );
}
