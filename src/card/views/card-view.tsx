/** The card as one dialog: who it is, where it stands in this article, what lies behind it, what one can do. */
import type { CardView, Place } from '../../core/digest.ts';
import { Alternatives, Facts, Sources, Ties } from './background.tsx';
import { Medallion, Names } from './names.tsx';
import { MentionBar } from './mention-bar.tsx';
import { OfficeLine, officeWarning } from './office-line.tsx';
import { QuoteList } from './quotes.tsx';
import type { CardWords } from './words.ts';

/** What the buttons do. */
export interface CardActions {
  readonly onStep: (direction: 'next' | 'previous') => void;
  readonly onReveal: (place: Place) => void;
  /** Goes to a mention, and on to the card of whoever it names. */
  readonly onGo: (mention: Place) => void;
  readonly onPin: (pinned: boolean) => void;
  readonly onClose: () => void;
  /** Null where there is no panel: no button. */
  readonly onPanel: (() => void) | null;
}

interface CardBodyProps {
  readonly view: CardView;
  readonly words: CardWords;
  /** Start of the mention that the card was opened on. */
  readonly here: number | null;
  readonly pinned: boolean;
  readonly actions: CardActions;
}

/** UTF-16 units of quotation that stand open on a card; one stands open in any case. */
const OPEN_UNITS = 200;

export function CardBody({ view, words, here, pinned, actions }: CardBodyProps) {
  return (
    <div class={`card kind-${view.entity.kind}`} role="dialog" aria-labelledby="gloss-name" lang={words.lang} dir={words.direction} tabIndex={-1}>
      <div class="scroll" key={view.entity.id}>
        <Head view={view} words={words} pinned={pinned} actions={actions} />
        <InArticle view={view} words={words} here={here} actions={actions} />
        <Ties view={view} words={words} onGo={actions.onGo} />
        <Facts view={view} words={words} />
        <Alternatives view={view} words={words} />
        <Sources view={view} words={words} here={here} />
      </div>
      <Foot view={view} words={words} actions={actions} />
    </div>
  );
}

function Head({ view, words, pinned, actions }: Pick<CardBodyProps, 'view' | 'words' | 'pinned' | 'actions'>) {
  const { entity } = view;
  const warning = entity.office && officeWarning(entity.office, view.articleDate, words);
  return (
    <header class="head">
      <Medallion entity={entity} />
      <div class="who">
        <div class="tools">
          <button type="button" class="tool" aria-pressed={pinned} aria-label={words.t('card_pin')} title={words.t('card_pin')} onClick={() => actions.onPin(!pinned)}>
            <Pin />
          </button>
          <button type="button" class="tool" aria-label={words.t('card_close')} title={words.t('card_close')} onClick={actions.onClose}>
            <Cross />
          </button>
        </div>
        <h2 id="gloss-name">
          <Names entity={entity} words={words} />
        </h2>
        {entity.office ? <OfficeLine office={entity.office} words={words} /> : <span class="office block">{words.t(`card_kind_${entity.kind}`)}</span>}
      </div>
      {entity.gloss !== null && (
        <p class="gloss" dir="auto">
          {entity.gloss}
        </p>
      )}
      {!entity.known && <p class="gloss quiet">{words.t('card_from_article_note')}</p>}
      {warning !== null && <p class="warning">{warning}</p>}
    </header>
  );
}

function InArticle({ view, words, here, actions }: Pick<CardBodyProps, 'view' | 'words' | 'here' | 'actions'>) {
  const { entity, quotes } = view;
  return (
    <section class="part">
      <div class="line">
        <h3>{words.t('card_in_article')}</h3>
        <span class="counts">
          {words.n('card_mentions', entity.mentions.length)}
          {quotes.length > 0 && words.dot + words.n('card_quotes', quotes.length)}
        </span>
      </div>
      <MentionBar entity={entity} quotes={quotes} length={view.length} here={here} words={words} />
      {entity.did !== null && quotes.length === 0 && (
        <p class="did" dir="auto">
          {entity.did.text}
        </p>
      )}
      <QuoteList quotes={quotes} words={words} onReveal={actions.onReveal} open={openQuotes(quotes)} />
    </section>
  );
}

/** Two short quotations or one long one. */
function openQuotes([first, second]: CardView['quotes']): number {
  return (first?.text.length ?? 0) + (second?.text.length ?? 0) <= OPEN_UNITS ? 2 : 1;
}

function Foot({ view, words, actions }: Pick<CardBodyProps, 'view' | 'words' | 'actions'>) {
  // A pronoun is no mark: there is no way to it.
  const single = view.entity.mentions.filter(({ rule }) => rule !== 'pronoun').length < 2;
  return (
    <footer class="foot">
      <button type="button" disabled={single} aria-label={words.t('card_previous_label')} onClick={() => actions.onStep('previous')}>
        <Chevron /> {words.t('card_previous')}
      </button>
      <button type="button" disabled={single} aria-label={words.t('card_next_label')} onClick={() => actions.onStep('next')}>
        {words.t('card_next')} <Chevron forward />
      </button>
      {actions.onPanel && (
        <button type="button" class="last" onClick={actions.onPanel}>
          {words.t('card_panel')}
        </button>
      )}
    </footer>
  );
}

const Icon = ({ d, name = '' }: { readonly d: string; readonly name?: string }) => (
  <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={d} />
  </svg>
);
const Cross = () => <Icon d="M4 4l8 8M12 4l-8 8" />;
const Pin = () => <Icon d="M6 2.5h4M6.7 2.5v4L4.5 9.5h7L9.3 6.5v-4M8 9.5v4.5" />;
/** Points along the line of reading; the style sheet turns it in right-to-left. */
const Chevron = ({ forward = false }: { readonly forward?: boolean }) => <Icon name="chevron" d={forward ? 'M6.5 4l4 4-4 4' : 'M9.5 4l-4 4 4 4'} />;
