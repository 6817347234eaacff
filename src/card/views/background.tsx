/** What stands behind a card: facts, ties, sources, and who else it could be. */
import type { CardView, Place, SourceView, TieGroupView, TieView } from '../../core/digest.ts';
import type { CardKey } from '../../words/words.ts';
import { nameFor } from './names.tsx';
import type { CardWords } from './words.ts';

interface Background {
  readonly view: CardView;
  readonly words: CardWords;
}

/** "News report on the visit, 22 July 2020, ¶ 1, 9"; the paragraphs alone where the document stands above. */
export function sourceText({ kind, title, date, paragraphs: [first, ...more] }: SourceView, words: CardWords): string {
  const document = kind !== 'same' && words.t(`card_source_${kind}`, { title: title ?? '' });
  return [document, date && words.date(date), first && words.t('card_paragraph', { number: first }), ...more.map(words.number)].filter(Boolean).join(words.comma);
}

/** Facts, each with its receipt; folded on a hover card, open where there is room. */
export function Facts({ view, words, open = false }: Background & { readonly open?: boolean }) {
  if (view.facts.length === 0) return null;
  return (
    <details class="part fold" open={open}>
      <summary>{words.t('card_facts')}</summary>
      <ul class="facts">
        {view.facts.map(({ text, source }) => (
          <li key={text}>
            <p dir="auto">{text}</p> <span class="receipt">{sourceText(source, words)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "met", "head of": the catalogue's word for the relation, else the glossary's own. */
export function tieText({ type }: Pick<TieGroupView, 'type'>, words: CardWords): string {
  const key = `card_tie_${type.replaceAll('-', '_')}`;
  // Glossaries may name relations that no catalogue knows; a missing message answers its own key.
  const told = words.t(key as CardKey);
  return told === key ? type.replaceAll('-', ' ') : told;
}

/** "met A, B": each name is the way to where the article first mentions it. */
export function Ties({ view, words, onGo }: Background & { readonly onGo: (first: Place) => void }) {
  if (view.ties.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.t('card_ties')}</h3>
      <ul class="ties">
        {view.ties.map((group, number) => (
          <li key={number}>
            <span class="tie-type">{tieText(group, words)}</span> {group.ties.map((tie, at) => [at > 0 && words.comma, <TieName key={tie.entity} tie={tie} words={words} onGo={onGo} />])}{' '}
            <span class="receipt">{group.sources.map((source) => sourceText(source, words)).join(words.comma)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TieName({ tie, words, onGo }: { readonly tie: TieView; readonly words: CardWords; readonly onGo: (first: Place) => void }) {
  const { kind, first } = tie;
  const look = `name kind-${kind}`;
  const name = <bdi>{nameFor(tie, words)}</bdi>;
  if (!first) return <span class={look}>{name}</span>;
  return (
    <button type="button" class={look} onClick={() => onGo(first)}>
      {name}
    </button>
  );
}

/** The documents behind the card, and why the mention that starts at `here` was taken for this entity. */
export function Sources({ view, words, here }: Background & { readonly here?: number | null }) {
  const { sources } = view;
  if (sources.length === 0) return null;
  const because = view.entity.mentions.find(({ start }) => start === here)?.because;
  return (
    <details class="part fold">
      <summary>{words.n('card_sources', sources.length)}</summary>
      <ul class="sources">
        {sources.map((source, number) => (
          <li key={number}>{sourceText(source, words)}</li>
        ))}
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
                  <p key={text} dir="auto">
                    {text}
                  </p>
                ),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
