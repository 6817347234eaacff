/** Names: initials in a medallion, the name, the name in its own scripts. */
import type { Kind, LocalName } from '../../core/annotation.ts';
import type { CardWords } from './words.ts';

interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly initials: string;
  readonly names: readonly LocalName[];
  readonly known: boolean;
}

/** A round for people, a shape of its own for each other kind; dashed when no glossary knows the entity. */
export function Medallion({ entity }: { readonly entity: Named }) {
  return (
    <span class={`medallion ${entity.known ? '' : 'unknown'}`} aria-hidden="true">
      {entity.initials}
    </span>
  );
}

/** Arabic and Persian write some letters, and gaps in a name, differently that a reader takes for the same name twice. */
const sameLetters = (text: string): string => text.replace(/[يى]/gu, 'ی').replace(/ك/gu, 'ک').replace(/[\s\u200c]/gu, '');

/** The name as the interface's language writes it, where that is known. */
export const nameFor = ({ name, names }: Pick<Named, 'name' | 'names'>, { lang }: Pick<CardWords, 'lang'>): string => names.find((one) => one.lang === lang)?.text ?? name;

/**
 * The name as readers of the interface know it and, small, in other scripts; forms that repeat one before are left
 * out. A name that no glossary knows says so behind them.
 */
export function Names({ entity, words }: { readonly entity: Named; readonly words: CardWords }) {
  const main = nameFor(entity, words);
  const all: readonly Partial<LocalName>[] = [{ text: main }, { text: entity.name }, ...entity.names];
  const letters = all.map(({ text = '' }) => sameLetters(text));
  const others = all.filter((_, index) => letters.indexOf(letters[index] ?? '') === index).slice(1, 3);
  // A dot stands with the name before it: where the line breaks, none begins with one.
  return (
    <>
      <bdi class="name">{main}</bdi>{' '}
      <span class="locals">
        {others.map(({ lang, text }, index) => (
          <span class="local" key={text}>
            <bdi lang={lang}>{text}</bdi>
            {others[index + 1] && words.dot}
          </span>
        ))}
      </span>{' '}
      {!entity.known && <span class="chip">{words.t('card_from_article')}</span>}
    </>
  );
}
