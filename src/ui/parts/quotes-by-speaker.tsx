/** Who said what: quotations grouped by speaker, most important speaker first, unnamed speakers last. */
import { QuoteList } from '../../card/views/quotes.tsx';
import { Medallion } from '../../card/views/names.tsx';
import type { Digest, EntityView, Place, QuoteView } from '../../core/digest.ts';
import { useWords } from './page.tsx';

interface QuotesBySpeakerProps {
  readonly digest: Digest;
  readonly onReveal: (place: Place) => void;
}

/** One speaker with what was said; `entity` is null where the article leaves the speaker unnamed or nobody is sure. */
export interface SpeakerGroup {
  readonly entity: EntityView | null;
  /** The words that name the speaker in the article. */
  readonly words: string | null;
  readonly quotes: readonly QuoteView[];
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
            <bdi class="name">{group.entity?.name ?? group.words ?? words.t('quotes_unnamed')}</bdi>
            <span class="counts">{words.n('card_quotes', group.quotes.length)}</span>
          </h2>
          <QuoteList quotes={group.quotes} words={words} onReveal={onReveal} open={group.quotes.length} />
        </section>
      ))}
    </>
  );
}

/** Groups in the order of the cast, then other entities, then speakers without a name. Pure. */
export function groupBySpeaker(digest: Digest): readonly SpeakerGroup[] {
  const entities = [...digest.cast, ...digest.organisations, ...digest.places, ...digest.others];
  const named = entities
    .map((entity) => ({ entity, words: null, quotes: digest.quotes.filter((quote) => quote.speaker === entity.id) }))
    .filter(({ quotes }) => quotes.length > 0);
  const ids = new Set(named.map(({ entity }) => entity.id));
  const rest = digest.quotes.filter((quote) => quote.speaker === null || !ids.has(quote.speaker));
  const spoken = [...new Set(rest.map((quote) => quote.speakerText))];
  const unnamed = spoken.map((text) => ({ entity: null, words: text, quotes: rest.filter((quote) => quote.speakerText === text) }));
  return [...named, ...unnamed.filter(({ words }) => words !== null), ...unnamed.filter(({ words }) => words === null)];
}
