/** One person, place or organisation of the article: a row that opens to what is behind it. */
import { useEffect, useId, useState } from 'preact/hooks';
import { Facts, Sources, Ties } from '../../card/views/background.tsx';
import { Medallion, Names } from '../../card/views/names.tsx';
import { MentionBar } from '../../card/views/mention-bar.tsx';
import { OfficeLine, officeWarning } from '../../card/views/office-line.tsx';
import type { CardView, Digest, EntityView, MentionView, Place } from '../../core/digest.ts';
import { useDoor } from './door.ts';
import { useWords } from './page.tsx';
import { ParagraphLink } from './summary.tsx';

interface EntityRowProps {
  readonly entity: EntityView;
  readonly digest: Digest;
  readonly tabId: number;
  readonly onReveal: (place: Place) => void;
}

export function EntityRow({ entity, digest, tabId, onReveal }: EntityRowProps) {
  const words = useWords();
  const details = useId();
  const [open, setOpen] = useState(false);
  const quotes = entity.quotes.flatMap((index) => digest.quotes[index] ?? []);
  return (
    <li class={`row kind-${entity.kind}`}>
      <button type="button" class="row-head" aria-expanded={open} aria-controls={details} onClick={() => setOpen(!open)}>
        <span class={`kind-${entity.kind}`}>
          <Medallion entity={entity} />
        </span>
        <span class="who">
          <Names entity={entity} words={words} />
          {entity.office && <OfficeLine office={entity.office} words={words} />}
        </span>
        <span class="numbers">
          <span class="block" aria-hidden="true">
            {words.number(entity.mentions.length)} ×
          </span>
          <span class="unseen">{words.n('card_mentions', entity.mentions.length)}</span>
          {quotes.length > 0 && <span class="block">{words.n('card_quotes', quotes.length)}</span>}
        </span>
      </button>
      <MentionBar entity={entity} quotes={quotes} length={digest.length} words={words} />
      <div id={details} class="row-details" hidden={!open}>
        {open && <EntityDetails entity={entity} digest={digest} tabId={tabId} onReveal={onReveal} />}
      </div>
    </li>
  );
}

/** Gloss, paragraphs, facts, ties, sources; asked for when the row opens. */
function EntityDetails({ entity, digest, tabId, onReveal }: EntityRowProps) {
  const words = useWords();
  const { view, failed } = useCard(tabId, entity.id, digest);
  const warning = view && entity.office && officeWarning(entity.office, view.articleDate, words);
  return (
    <>
      {entity.gloss !== null && (
        <p dir="auto">{entity.gloss}</p>
      )}
      {!entity.known && <p class="quiet">{words.t('card_from_article_note')}</p>}
      {warning && <p class="warning">{warning}</p>}
      <p class="places">
        {firstOfEachParagraph(entity.mentions).map((mention) => (
          <ParagraphLink key={mention.start} place={mention} onReveal={onReveal} />
        ))}
      </p>
      {failed && <p class="quiet">{words.t('row_failed')}</p>}
      {view && (
        <>
          <Facts view={view} words={words} open />
          <Ties view={view} words={words} onGo={onReveal} />
          <Sources view={view} words={words} />
        </>
      )}
    </>
  );
}

interface Answer {
  readonly view: CardView | null;
  readonly failed: boolean;
}

const UNANSWERED: Answer = { view: null, failed: false };

/** The card of an entity; asked for anew when another article was read, whose first stranger has the same id. */
function useCard(tabId: number, entity: string, digest: Digest): Answer {
  const door = useDoor();
  const [answer, setAnswer] = useState(UNANSWERED);
  useEffect(() => {
    let current = true;
    setAnswer(UNANSWERED);
    const set = (view: CardView | null): unknown => current && setAnswer({ view, failed: view === null });
    door
      .call('ui.entity', { tabId, entity })
      .then(({ card }) => set(card === null ? null : (JSON.parse(card) as CardView)))
      .catch(() => set(null));
    return () => {
      current = false;
    };
  }, [door, tabId, entity, digest]);
  return answer;
}

function firstOfEachParagraph(mentions: readonly MentionView[]): readonly MentionView[] {
  return mentions.filter((mention, index) => mentions.findIndex((other) => other.paragraph === mention.paragraph) === index);
}
