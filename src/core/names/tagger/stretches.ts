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

const CONNECTORS: ReadonlySet<string> = new Set(
  "of the and for on in at to de da do dos das del della di du des la le les las los el al es bin ibn ben bint van von der den dem ter ten zu und et für y e & + - – / ' ’ s 's ’s . , ( ) ’n' a".split(' '),
);
/** Legal forms that companies write small behind their names. */
const SMALL_FORM = /^(?:plc|llc|ltd|inc|gmbh|d\.o\.o\.?)$/;
/** So many small words may stand inside a name: "University of the Arts and Sciences of", never more. */
const LONGEST_GAP = 3;

/** True for a token that can open or end a name. */
export function isSeed(token: Token): boolean {
  if (token.kind !== 'word' || token.lower === 'i') return false;
  // Most words are in small letters throughout.
  return token.capital || (token.text !== token.lower && (isNameWord(token) || /^\p{Ll}{1,3}\p{Lu}/u.test(token.text)));
}

/** The stretches of a text, and which of its tokens are seeds (1). */
export interface Stretches {
  readonly stretches: readonly Stretch[];
  readonly seeds: Uint8Array;
}

export function findStretches(tokens: readonly Token[], sentences: readonly Sentence[]): Stretches {
  const stretches: Stretch[] = [];
  const seeds = new Uint8Array(tokens.length);
  tokens.forEach((token, at) => {
    if (isSeed(token)) seeds[at] = 1;
  });
  sentences.forEach(({ firstToken, lastToken }, sentence) => {
    for (let at = firstToken; at < lastToken; at++) {
      if (seeds[at] === 0) continue;
      const first = at > firstToken && tokens[at - 1]?.kind === 'number' ? at - 1 : at;
      let end = at + 1;
      for (let next = nextSeed(tokens, seeds, end, lastToken); next > 0; next = nextSeed(tokens, seeds, end, lastToken)) end = next + 1;
      at = end - 1;
      stretches.push({ first, end, sentence });
    }
  });
  return { stretches, seeds };
}

/** The next token that belongs to the stretch: a seed, a number or a legal form, over connectors; -1 without one. */
function nextSeed(tokens: readonly Token[], seeds: Uint8Array, from: number, limit: number): number {
  for (let at = from; at < limit && at <= from + LONGEST_GAP; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (seeds[at] === 1 || (at === from && (token.kind === 'number' || SMALL_FORM.test(token.text)))) return at;
    if (!CONNECTORS.has(token.lower)) return -1;
  }
  return -1;
}
