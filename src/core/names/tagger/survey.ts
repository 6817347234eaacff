/** How a capitalised word stands in the whole article: beside a title once, it is a name of a person everywhere. */
import { AFTER_PLACE, BEFORE_ORGANISATION, BEFORE_PLACE, BESIDE_BODY, CALLED_BODY, PLACE_PREPOSITIONS } from '../../lexicon/name-context.ts';
import { eachInSlices, type Sliced } from '../../reading.ts';
import type { Token } from '../../text/tokens.ts';
import type { Stretch } from './stretches.ts';

/** Bits of `classesOf` that the survey asks for. */
const GIVEN = 1 << 2;
const TITLE = (1 << 5) | (1 << 6);
const ORGANISATION_HEAD = 1 << 9;
const PLACE_HEAD = 1 << 10;
const CUE = 1 << 15;
const PLACE_BEFORE = 1 << 18;

/** Bits: the first nine of its place in runs, the rest of what small words say of its kind. */
export const SEEN = { afterTitle: 1, afterGiven: 2, besideCue: 4, afterPlaceWord: 8, afterArticle: 16, beforeHead: 32, opensRun: 64, endsRun: 128, alone: 256, besideBodyWord: 512, besidePlaceNoun: 1024, opensBody: 2048, besideScore: 4096, many: 8192, inside: 16384, who: 32768, which: 65536, isBody: 131072 } as const;
const AGE = /^\d{2}$/;
/** What teams do to each other. */
const PLAYS = /^(?:beat|beats|beating|against|versus|vs?\.?|hosts?|visits?|face|faces|defeated|thrashed|edged|relegated)$/;
const PLURAL = /^(?:have|are|were|play|lead|trail|need)$/;

/** Stretches that are looked at without a pause. */
const SLICE = 2000;

/** Columns by token. */
interface Columns {
  readonly seeds: Uint8Array;
  readonly classes: Int32Array;
  readonly survey: Int32Array;
}

/** Fills `survey` for each token of the stretches: the union of how its word stands anywhere. */
export function* surveyWords(tokens: readonly Token[], stretches: readonly Stretch[], { seeds, classes, survey }: Columns): Sliced<void> {
  const byWord = new Map<string, number>();
  yield* eachInSlices(stretches, SLICE, ({ first, end }) => {
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (!token || seeds[at] === 0) continue;
      byWord.set(token.lower, (byWord.get(token.lower) ?? 0) | standingOf(tokens, at, seeds, classes));
    }
  });
  yield;
  for (const { first, end } of stretches) for (let at = first; at < end; at++) survey[at] = byWord.get(tokens[at]?.lower ?? '') ?? 0;
}

function standingOf(tokens: readonly Token[], at: number, seeds: Uint8Array, classes: Int32Array): number {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const [left, right] = [classes[at - 1] ?? 0, classes[at + 1] ?? 0];
  const inRunLeft = seeds[at - 1] === 1;
  const inRunRight = seeds[at + 1] === 1 && after?.spaced === true;
  let bits = 0;
  if (left & TITLE) bits |= SEEN.afterTitle;
  if (left & GIVEN && inRunLeft) bits |= SEEN.afterGiven;
  if ((left | right) & CUE) bits |= SEEN.besideCue;
  if (left & PLACE_BEFORE) bits |= SEEN.afterPlaceWord;
  if (before?.lower === 'the') bits |= SEEN.afterArticle;
  if (inRunRight && right & (ORGANISATION_HEAD | PLACE_HEAD)) bits |= SEEN.beforeHead;
  if (!inRunLeft && inRunRight) bits |= SEEN.opensRun;
  if (inRunLeft && !inRunRight) bits |= SEEN.endsRun;
  if (!inRunLeft && !inRunRight) bits |= SEEN.alone;
  return bits | kindWords(tokens, at) | (inRunLeft ? 0 : runWords(tokens, at, seeds, classes));
}

/** "Loop's founder", "shares in Loop", "the mayor of Kut", "beat Shahin 2-1", "Shahin have": what small words say of the kind. */
function kindWords(tokens: readonly Token[], at: number): number {
  const word = (step: number): string => tokens[at + step]?.lower ?? '';
  const owns = tokens[at + 1]?.kind === 'possessive';
  const [next, further] = owns ? [word(2), word(3)] : [word(1), ''];
  const owner = /^(?:of|in|at|for)$/.test(word(-1)) ? word(-2) : '';
  let bits = 0;
  if (BESIDE_BODY.has(next) || BESIDE_BODY.has(further) || BESIDE_BODY.has(owner)) bits |= SEEN.besideBodyWord;
  if (AFTER_PLACE.has(next) || BEFORE_PLACE.has(owner)) bits |= SEEN.besidePlaceNoun;
  if (isScore(tokens, at + 1) || (word(1) === '(' && isScore(tokens, at + 2)) || isScore(tokens, at - 3) || PLAYS.test(word(-1))) bits |= SEEN.besideScore;
  if (!owns && PLURAL.test(word(1))) bits |= SEEN.many;
  if (PLACE_PREPOSITIONS.has(word(-1)) || word(-1) === 'at' || word(-1) === 'from') bits |= SEEN.inside;
  if (word(1) === 'who' || (word(1) === ',' && (/^(?:who|whose)$/.test(word(2)) || AGE.test(word(2))))) bits |= SEEN.who;
  if (word(1) === ',' && word(2) === 'which') bits |= SEEN.which;
  return bits | (isCalledBody(tokens, at) ? SEEN.isBody : 0);
}

/** "2-1". */
function isScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
}

/** "Loop, the short-video company", "the website Loop". */
function isCalledBody(tokens: readonly Token[], at: number): boolean {
  if (BEFORE_ORGANISATION.has(tokens[at - 1]?.lower ?? '')) return true;
  if (tokens[at + 1]?.text !== ',' || !/^(?:an?|the|its|their|one)$/.test(tokens[at + 2]?.lower ?? '')) return false;
  for (let next = at + 3; next < at + 8; next++) {
    const { lower = '', kind } = tokens[next] ?? {};
    if (BEFORE_ORGANISATION.has(lower) || CALLED_BODY.has(lower)) return true;
    if (kind !== 'word' || /^(?:of|at|who|for|with|in|from)$/.test(lower)) return false;
  }
  return false;
}

/** "Loop" in "Loop Media Inc.": the word that the name of a body begins with. */
function runWords(tokens: readonly Token[], at: number, seeds: Uint8Array, classes: Int32Array): number {
  let last = at;
  while (seeds[last + 1] === 1 && tokens[last + 1]?.spaced === true) last++;
  return last > at && ((classes[last] ?? 0) & ORGANISATION_HEAD) !== 0 ? SEEN.opensBody : 0;
}
