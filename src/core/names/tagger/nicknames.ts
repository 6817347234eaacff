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
 * Time is linear in the tokens.
 *
 * @param names what was read, in the order of the text
 * @param chances of a name that is made here, in the order of `TAGGED_KINDS`
 * @returns the same with one name in place of those around and in a nickname
 */
export function withNicknames(names: readonly TaggedName[], tokens: readonly Token[], chances: readonly number[]): TaggedName[] {
  const byEnd = new Map(names.map((name) => [name.end, name] as const));
  const byFirst = new Map(names.map((name) => [name.first, name] as const));
  const made: TaggedName[] = [];
  for (let opening = 1; opening < tokens.length - 3; opening++) {
    const closing = closingOf(tokens, opening);
    const whole = closing < 0 ? null : wholeName(tokens, opening, closing, byEnd.get(opening), byFirst.get(closing + 1));
    if (!whole) continue;
    made.push({ ...whole, kind: 'person', chances });
    opening = whole.end - 1;
  }
  if (made.length === 0) return [...names];
  const inside = new Set<number>();
  for (const { first, end } of made) for (let at = first; at < end; at++) inside.add(at);
  return [...names.filter(({ first, end }) => !inside.has(first) && !inside.has(end - 1)), ...made].sort((one, other) => one.first - other.first);
}

/** The tokens of the whole name; null where the words between the marks are no nickname, as in `Hale "confident" of Brix`. */
function wholeName(tokens: readonly Token[], opening: number, closing: number, left: TaggedName | undefined, right: TaggedName | undefined): Pick<TaggedName, 'first' | 'end'> | null {
  const [first, end] = [left?.first ?? opening - 1, right?.end ?? closing + 2];
  if ((left && left.kind !== 'person') || (right && right.kind !== 'person')) return null;
  if (!(left ?? right) && !isGivenName(tokens[first]?.lower ?? '')) return null;
  if (opening - first > MOST_GIVEN || !(left || isNamePart(tokens[first])) || !(right || isNamePart(tokens[closing + 1]))) return null;
  // Two whole names around an ordinary word are two people: `Tom Hale “likes” Ana Bell`.
  const isWord = tokens.slice(opening + 1, closing).every((token) => isOrdinary(token) || (!token.capital && !right));
  return isWord && (opening - first > 1 || end - closing > 2) ? null : { first, end };
}

const isOrdinary = ({ capital, lower }: Token): boolean => !capital && (isCommonWord(lower) || /(?:s|ed|ing|ly)$/.test(lower));

/** The mark that closes the nickname that `opening` opens; -1 where no nickname is. */
function closingOf(tokens: readonly Token[], opening: number): number {
  // Most tokens are words.
  if (tokens[opening]?.kind !== 'mark' || !OPENS.test(tokens[opening].text) || !tokens[opening].spaced || tokens[opening + 1]?.spaced !== false) return -1;
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
