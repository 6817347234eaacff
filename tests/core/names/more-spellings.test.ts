/** Spellings that share sounds: z and s, d and t, i for j. */
import { describe, expect, it } from 'vitest';
import { isSpellingOf } from '../../../src/core/names/fixed-spelling.ts';
import { foldName } from '../../../src/core/names/fold-words.ts';
import { skeletonsOf } from '../../../src/core/names/fold.ts';
import { nameDistance } from '../../../src/core/names/fold-distance.ts';

/** True where the one is a candidate for the other and passes the check. */
function isMatched(written: string, listed: string): boolean {
  const [left, right] = [written, listed].map((name) => foldName(name.split(/[ -]/)));
  const distance = nameDistance(left ?? [], right ?? []);
  return skeletonsOf(left ?? []).some((hash) => skeletonsOf(right ?? []).includes(hash)) && distance !== null && isSpellingOf(written.split(/[ -]/), listed, distance);
}

describe('like sounds', () => {
  it.each([
    ['Ramasan Tolukzade', 'Ramazan Tolukzade', true],
    ['Khatijah Semberan', 'Khadijah Semberan', true],
    ['Ionas Brekkestad', 'Jonas Brekkestad', true],
    ['Ramaban Tolukzade', 'Ramazan Tolukzade', false],
    ['Khamijah Semberan', 'Khadijah Semberan', false],
  ])('%s | %s: %s', (written, listed, expected) => expect(isMatched(written, listed)).toBe(expected));
});
