/** Nicknames in quotation marks between the names of a person: `Ellis "Deacon" Crump` is one name. */
import type { Token } from '../../text/tokens.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import type { TaggedName } from './tag.ts';

const OPENS = /^["“„‘'«]$/;
const CLOSES = /^["”“’'»]$/;
/** Words of a nickname: "El Notario". */
const LONGEST = 3;
/** Words before it: "Ma. Rosario". */
const MOST_GIVEN = 3;

/**
 * @param names what was read, in the order of the text
 * @param chances of a name that is made here, in the order of `TAGGED_KINDS`
 * @returns the same with one name in place of those around and in a nickname
 */
export function withNicknames(names: readonly TaggedName[], tokens: readonly Token[], chances: readonly number[]): TaggedName[] {
  let all = [...names];
  for (let opening = 1; opening < tokens.length - 3; opening++) {
    const closing = closingOf(tokens, opening);
    if (closing < 0) continue;
    const left = names.find(({ end, kind }) => end === opening && kind !== 'organisation');
    const right = names.find(({ first }) => first === closing + 1);
    const first = left?.first ?? opening - 1;
    const end = right?.end ?? closing + 2;
    const isPerson = left?.kind === 'person' || right?.kind === 'person' || isGivenName(tokens[first]?.lower ?? '');
    if (!isPerson || opening - first > MOST_GIVEN || !(left?.kind === 'person' || isNamePart(tokens[first])) || !(right?.kind === 'person' || isNamePart(tokens[closing + 1]))) continue;
    all = all.filter((name) => name.end <= first || name.first >= end);
    all.push({ first, end, kind: 'person', chances });
    opening = end - 1;
  }
  return all.length === names.length && all.every((name, at) => name === names[at]) ? all : all.sort((one, other) => one.first - other.first);
}

/** The mark that closes the nickname that `opening` opens; -1 where no nickname is. */
function closingOf(tokens: readonly Token[], opening: number): number {
  if (!OPENS.test(tokens[opening]?.text ?? '') || !tokens[opening]?.spaced || tokens[opening + 1]?.spaced !== false) return -1;
  for (let at = opening + 1; at <= opening + LONGEST + 1; at++) {
    const token = tokens[at];
    if (token?.kind === 'word') continue;
    return at > opening + 1 && CLOSES.test(token?.text ?? '') && token?.spaced === false && tokens[at + 1]?.spaced === true ? at : -1;
  }
  return -1;
}

function isNamePart(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower) && !isCommonWord(token.lower);
}
