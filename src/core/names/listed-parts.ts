/**
 * Surnames of listed people after their full names, where no run of capitals shows them: in Arabic and Persian
 * letters in any text, in all letters in texts that are not English.
 */
import type { Reading } from '../reading.ts';
import { ARABIC_GIVEN_NAMES, PERSIAN_DETERMINERS } from '../lexicon/other-languages.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import type { Token } from '../text/tokens.ts';
import { fromListed } from './collect.ts';
import type { ResolvedName } from './listed-only.ts';
import { longestFirst, type ListedCandidate } from './lookup.ts';
import { wordKey } from './word-keys.ts';

/** Whether a surname stands for itself, is a piece of somebody else's name, or is better left alone. */
export type PartPlace = 'stands' | 'somebody-else' | 'unsure';

/**
 * The parts of names that can only mean somebody whom the article names in full.
 *
 * @param named what the article names so far
 * @param placeOf what the words beside a candidate make of it
 * @returns a name for each; where somebody else of that surname is named in full, none
 */
export function partsInArticle(reading: Reading, candidates: readonly ListedCandidate[], named: readonly ResolvedName[], placeOf: (candidate: ListedCandidate) => PartPlace): ResolvedName[] {
  const { tokens } = reading;
  const ids = new Set(named.flatMap(({ as }) => (as.kind === 'person' && as.listedId !== null ? [as.listedId] : [])));
  const taken = new Uint8Array(tokens.reduce((last, { end }) => Math.max(last, end), 0));
  for (const { found } of named) taken.fill(1, found.start, found.end);
  const free = candidates.filter(({ strength, start, end }) => strength === 'part' && taken[start] === 0 && taken[end - 1] === 0);
  const places = new Map(free.map((candidate) => [candidate, followsGivenName(tokens, candidate.firstToken) ? 'somebody-else' : placeOf(candidate)] as const));
  const rivals = new Set(free.filter((candidate) => places.get(candidate) === 'somebody-else').flatMap(idsOf));
  const standing = free.filter((candidate) => places.get(candidate) === 'stands' && !followsDeterminer(tokens, candidate.firstToken));
  return longestFirst(standing).flatMap((candidate): ResolvedName[] => {
    const [fit, ...more] = [candidate, ...candidate.others].filter(({ strength, entity }) => strength === 'part' && ids.has(entity.id));
    if (!fit || more.length > 0 || rivals.has(fit.entity.id)) return [];
    const { id, glossary, index } = fit.entity;
    const because = `a surname of “${glossary.entity(index).name}”, named in full in this article`;
    return [{ found: fromListed(candidate, tokens), as: { key: id, listedId: id, kind: 'person', rule: 'surname', because, others: [] } }];
  });
}

/** As `partsInArticle`, for the names in Arabic and Persian letters of an English text. */
export function partsInOwnScript(reading: Reading, candidates: readonly ListedCandidate[], named: readonly ResolvedName[]): ResolvedName[] {
  const own = candidates.filter(({ rule, inside }) => rule === 'script' && !inside);
  return own.length === 0 ? [] : partsInArticle(reading, own, named, () => 'stands');
}

function idsOf({ entity, others }: ListedCandidate): string[] {
  return [entity.id, ...others.map((other) => other.entity.id)];
}

function followsGivenName(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word') return false;
  return before.capital ? isGivenName(before.lower) : ARABIC_GIVEN_NAMES.has(wordKey(before.text));
}

/** "یک روحانی" is a cleric. */
function followsDeterminer(tokens: readonly Token[], first: number): boolean {
  return PERSIAN_DETERMINERS.has(tokens[first - 1]?.text ?? '');
}
