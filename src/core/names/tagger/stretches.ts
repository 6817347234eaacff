/** Stretches: where names can stand at all. Most words of a text have no capital near and are never looked at. */
import type { Sentence } from '../../reading.ts';
import type { Token } from '../../text/tokens.ts';
import { isNameWord } from '../roles.ts';

/** Tokens `[first, end)` of one sentence. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

const CONNECTOR = /^(?:of|the|and|for|on|in|at|to|de|da|do|dos|das|del|della|di|du|des|la|le|les|las|los|el|al|bin|ibn|ben|bint|van|von|der|den|dem|ter|ten|zu|und|y|e|&|\+|-|–|\/|'|’|s|'s|’s|\.|,|\(|\)|’n'|a)$/i;
/** So many small words may stand inside a name: "University of the Arts and Sciences of", never more. */
const LONGEST_GAP = 3;

/** True for a token that can open or end a name. */
export function isSeed(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (token.lower === 'i') return false;
  return token.capital || isNameWord(token) || /^\p{Ll}{1,3}\p{Lu}/u.test(token.text);
}

export function findStretches(tokens: readonly Token[], sentences: readonly Sentence[]): Stretch[] {
  const stretches: Stretch[] = [];
  sentences.forEach(({ firstToken, lastToken }, sentence) => {
    for (let at = firstToken; at < lastToken; at++) {
      const token = tokens[at];
      if (!token || !isSeed(token)) continue;
      const first = at > firstToken && tokens[at - 1]?.kind === 'number' ? at - 1 : at;
      let end = at + 1;
      for (let next = nextSeed(tokens, end, lastToken); next > 0; next = nextSeed(tokens, end, lastToken)) end = next + 1;
      at = end - 1;
      stretches.push({ first, end, sentence });
    }
  });
  return stretches;
}

/** The next token that belongs to the stretch: a seed or a number, over connectors; -1 without one. */
function nextSeed(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + LONGEST_GAP; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (isSeed(token) || (token.kind === 'number' && at === from)) return at;
    if (!CONNECTOR.test(token.text)) return -1;
  }
  return -1;
}
