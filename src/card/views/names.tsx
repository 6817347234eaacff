/** Names: initials in a medallion, the name, the name in its own scripts. */
import type { Kind, LocalName } from '../../core/annotation.ts';
import type { CardWords } from './words.ts';

interface Named {
  readonly kind: Kind;
  readonly name: string;
  readonly names: readonly LocalName[];
  readonly known: boolean;
}

/** A round for people, a shape of its own for each other kind; dashed when no glossary knows the entity. */
export function Medallion({ entity }: { readonly entity: Named }) {
  return (
    <span class={`medallion ${entity.known ? '' : 'unknown'}`} aria-hidden="true">
      {initials(entity.name)}
    </span>
  );
}

const PARTICLE = /^(?:al|el|bin|ibn|bint|abu|van|von|der|den|de|da|di|la|le|of|the|and|for|in|on)$/iu;

/** At most two letters: of the first and the last word that carries the name. */
export function initials(name: string): string {
  const all = name.replace(/\b(?:al|el|as|ash|ar|an)-/giu, '').split(/[\s\-–]+/u).filter((word) => /^\p{L}/u.test(word));
  const carrying = all.filter((word) => !PARTICLE.test(word));
  const [first, ...rest] = carrying.length > 0 ? carrying : all;
  const letters = [first, rest.at(-1)].map((word) => (word ? (Array.from(word)[0] ?? '') : ''));
  return letters.join('').toUpperCase() || '·';
}

/** Arabic and Persian write some letters differently that a reader takes for the same name twice. */
const sameLetters = (text: string): string => text.replace(/[يى]/gu, 'ی').replace(/ك/gu, 'ک').replace(/\u200c/gu, '');

/**
 * The name in the other scripts, that of the interface first; forms that repeat one before are left out. A name
 * that no glossary knows says so behind them.
 */
export function LocalNames({ entity, words }: { readonly entity: Named; readonly words: CardWords }) {
  const names = [...entity.names].sort((one, other) => Number(other.lang === words.lang) - Number(one.lang === words.lang));
  const all = [entity.name, ...names.map(({ text }) => text)].map(sameLetters);
  const others = names.filter((_, index) => all.indexOf(all[index + 1] ?? '') === index + 1).slice(0, 2);
  // A dot stands with the name before it: where the line breaks, none begins with one.
  return (
    <>
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
