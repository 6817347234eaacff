/** A read article in tabs: people with the summary, quotations, places and organisations, timeline. */
import type { Digest, EntityView, Place } from '../../core/digest.ts';
import type { MessageKey } from '../../words/words.ts';
import { EntityRow } from './entity-row.tsx';
import { useWords } from './page.tsx';
import { QuotesBySpeaker } from './quotes-by-speaker.tsx';
import { countShown } from './speaker-groups.ts';
import { Summary } from './summary.tsx';
import { Tabs, type Tab } from './tabs.tsx';
import { Timeline } from './timeline.tsx';

interface ArticleViewProps {
  readonly digest: Digest;
  readonly tabId: number;
  readonly onReveal: (place: Place) => void;
}

export function ArticleView(props: ArticleViewProps) {
  const words = useWords();
  const { digest, onReveal } = props;
  const named = digest.places.length + digest.organisations.length + digest.others.length;
  const tabs: readonly Tab[] = [
    { id: 'people', label: words.t('tab_people'), count: digest.cast.length, content: () => <People {...props} /> },
    { id: 'quotes', label: words.t('tab_quotes'), count: digest.coverage === 'full' ? countShown(digest) : null, content: () => <QuotesBySpeaker digest={digest} onReveal={onReveal} /> },
    { id: 'places', label: words.t('tab_places'), count: named, content: () => <Places {...props} /> },
    { id: 'timeline', label: words.t('tab_timeline'), count: digest.timeline.length === 0 ? null : digest.timeline.length, content: () => <Timeline digest={digest} onReveal={onReveal} /> },
  ];
  return <Tabs label={words.t('tabs_label')} tabs={tabs} />;
}

function People(props: ArticleViewProps) {
  const words = useWords();
  const { digest, onReveal } = props;
  return (
    <>
      <h2 class="unseen">{words.t('tab_people')}</h2>
      <Summary sentences={digest.summary} onReveal={onReveal} />
      {digest.cast.length === 0 ? <p class="empty">{words.t('people_none')}</p> : <Rows {...props} entities={digest.cast} />}
    </>
  );
}

function Places(props: ArticleViewProps) {
  const words = useWords();
  const { places, organisations, others } = props.digest;
  const groups: readonly (readonly [MessageKey, readonly EntityView[]])[] = [
    ['places_places', places],
    ['places_organisations', organisations],
    ['places_others', others],
  ];
  const present = groups.filter(([, entities]) => entities.length > 0);
  if (present.length === 0) return <p class="empty">{words.t('places_none')}</p>;
  return (
    <>
      {present.map(([key, entities]) => (
        <section key={key}>
          <h2 class="group">{words.t(key)}</h2>
          <Rows {...props} entities={entities} />
        </section>
      ))}
    </>
  );
}

function Rows({ entities, digest, tabId, onReveal }: ArticleViewProps & { readonly entities: readonly EntityView[] }) {
  return (
    <ul class="rows">
      {entities.map((entity) => (
        <EntityRow key={entity.id} entity={entity} digest={digest} tabId={tabId} onReveal={onReveal} />
      ))}
    </ul>
  );
}
