/** What stands behind a card: facts, ties, sources, and who else it could be. */
import type { CardView, ReceiptView, TieView } from '../../core/digest.ts';
import type { CardKey } from '../../words/words.ts';
import type { CardWords } from './words.ts';

interface Background {
  readonly view: CardView;
  readonly words: CardWords;
}

/** "News report on the visit, 22 July 2020, ¶ 3" */
export function receiptText(receipt: ReceiptView, words: CardWords): string {
  const paragraph = receipt.paragraph === null ? [] : [words.t('card_paragraph', { number: receipt.paragraph })];
  if (receipt.kind === 'general') return words.t('card_source_general');
  if (receipt.kind === 'article' || receipt.title === null) return [words.t('card_source_article'), ...paragraph].join(', ');
  const date = receipt.date === null ? null : words.date(receipt.date);
  return [words.t('card_source_document', { title: receipt.title }), ...(date === null ? [] : [date]), ...paragraph].join(', ');
}

/** Facts, each with its receipt; folded on a hover card, open where there is room. */
export function Facts({ view, words, open = false }: Background & { readonly open?: boolean }) {
  if (view.facts.length === 0) return null;
  return (
    <details class="part fold" open={open}>
      <summary>{words.t('card_facts')}</summary>
      <ul class="facts">
        {view.facts.map((fact) => (
          <li key={fact.text}>
            <p>
              <bdi>{fact.text}</bdi>
            </p>{' '}
            <span class="receipt">{receiptText(fact.receipt, words)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "met", "head of": the catalogue's word for the relation, else the glossary's own. */
export function tieText({ type }: Pick<TieView, 'type'>, words: CardWords): string {
  const key = `card_tie_${type.replaceAll('-', '_')}`;
  // Glossaries may name relations that no catalogue knows; a missing message answers its own key.
  const told = words.t(key as CardKey);
  return told === key ? type.replaceAll('-', ' ') : told;
}

/** A card has room for this many ties. */
const MOST_TIES = 6;

export function Ties({ view, words }: Background) {
  if (view.ties.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.t('card_ties')}</h3>
      <ul class="ties">
        {view.ties.slice(0, MOST_TIES).map((tie) => (
          <li key={tie.type + tie.entity} title={receiptText(tie.receipt, words)}>
            <span class="tie-type">{tieText(tie, words)}</span> <bdi class={`name kind-${tie.kind}`}>{tie.name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The receipts, and why the mention that starts at `here` was taken for this entity. */
export function Sources({ view, words, here }: Background & { readonly here?: number | null }) {
  if (view.sources.length === 0) return null;
  const because = view.entity.mentions.find(({ start }) => start === here)?.because;
  return (
    <details class="part fold">
      <summary>{words.n('card_sources', view.sources.length)}</summary>
      <ul class="sources">
        {view.sources.map((receipt) => {
          const text = receiptText(receipt, words);
          return (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          );
        })}
        {because && (
          <li class="receipt">
            {words.t('card_because')}: <bdi lang="en">{because}</bdi>
          </li>
        )}
      </ul>
    </details>
  );
}

/** "Not this person?": who else fits. */
export function Alternatives({ view, words }: Background) {
  if (view.alternatives.length === 0) return null;
  return (
    <details class="part fold">
      <summary>{words.t(view.entity.kind === 'person' ? 'card_not_person' : 'card_not_this')}</summary>
      <p>{words.t('card_could_be')}</p>
      <ul class="alternatives">
        {view.alternatives.map((other) => (
          <li key={other.id}>
            <bdi class="name">{other.name}</bdi>
            {[other.office, other.gloss].map(
              (text) =>
                text !== null && (
                  <p>
                    <bdi>{text}</bdi>
                  </p>
                ),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
