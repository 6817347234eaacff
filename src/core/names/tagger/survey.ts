/** How a capitalised word stands in the whole article: beside a title once, it is a name of a person everywhere. */
import type { Token } from '../../text/tokens.ts';
import type { Stretch } from './stretches.ts';

/** Bits of `classesOf` that the survey asks for. */
const GIVEN = 1 << 2;
const TITLE = (1 << 5) | (1 << 6);
const ORGANISATION_HEAD = 1 << 9;
const PLACE_HEAD = 1 << 10;
const CUE = 1 << 15;
const PLACE_BEFORE = 1 << 18;

const SEEN = { afterTitle: 1, afterGiven: 2, besideCue: 4, afterPlaceWord: 8, afterArticle: 16, beforeHead: 32, opensRun: 64, endsRun: 128, alone: 256 } as const;

/** For each token of the stretches: the union of how its word stands anywhere. */
export function surveyWords(tokens: readonly Token[], stretches: readonly Stretch[], seeds: Uint8Array, classes: Int32Array): Int32Array {
  const byWord = new Map<string, number>();
  for (const { first, end } of stretches) {
    for (let at = first; at < end; at++) {
      const token = tokens[at];
      if (!token || seeds[at] === 0) continue;
      byWord.set(token.lower, (byWord.get(token.lower) ?? 0) | standingOf(tokens, at, seeds, classes));
    }
  }
  const survey = new Int32Array(tokens.length);
  for (const { first, end } of stretches) for (let at = first; at < end; at++) survey[at] = byWord.get(tokens[at]?.lower ?? '') ?? 0;
  return survey;
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
  return bits;
}
