/** How far apart two spellings are, and how far is too far. */
import { FIXED_GIVEN_NAMES } from '../lexicon/fixed-given-names.ts';

/** Distance that is allowed in a word whose longer form has this many sounds: one vowel in short ones, then more. */
const allowed = (sounds: number): number => Math.max(0.3, 0.1 * sounds - 0.04);

/**
 * Compares two folded names word by word.
 *
 * @param left forms as `foldName` gives them
 * @returns the sum of the words' distances, or null when some word is too far: no spelling of the same name
 */
export function nameDistance(left: readonly string[], right: readonly string[]): number | null {
  if (left.length !== right.length) return null;
  let sum = 0;
  for (let word = 0; word < left.length; word++) {
    const one = left[word] ?? '';
    const other = right[word] ?? '';
    if (one === other) continue;
    const limit = allowed(Math.max(one.length, other.length));
    const distance = formDistance(one, other, limit);
    if (distance > limit) return null;
    sum += distance;
  }
  return sum;
}

/**
 * True when a name is spelled in one way only, because its given name is at home in Latin letters: "Marc" and
 * "Mark", "Davis" and "Davies" are other people; "Mohamed" and "Muhammad" are not.
 *
 * @param givenName the first word, as written
 */
export function hasFixedSpelling(givenName: string): boolean {
  return FIXED_GIVEN_NAMES.has(givenName.toLowerCase());
}

/**
 * A weighted edit distance (Wagner and Fischer) in which like sounds cost little.
 *
 * @param limit a distance that is too far: where every way costs more already, the rest is not measured
 * @returns 0 for the same sounds; about 1 for one wrong consonant; Infinity above `limit`
 */
export function formDistance(left: string, right: string, limit = Infinity): number {
  let previous = new Float64Array(right.length + 1);
  let current = new Float64Array(right.length + 1);
  const gaps = new Float64Array(right.length + 1);
  for (let column = 1; column <= right.length; column++) {
    gaps[column] = gapCost(right, column - 1);
    previous[column] = (previous[column - 1] ?? 0) + (gaps[column] ?? 0);
  }
  for (let row = 1; row <= left.length; row++) {
    const gapLeft = gapCost(left, row - 1);
    const sound = left.charCodeAt(row - 1);
    let least = (previous[0] ?? 0) + gapLeft;
    current[0] = least;
    for (let column = 1; column <= right.length; column++) {
      const cost = Math.min(
        (previous[column] ?? 0) + gapLeft,
        (current[column - 1] ?? 0) + (gaps[column] ?? 0),
        (previous[column - 1] ?? 0) + swapCost(sound, right.charCodeAt(column - 1)),
      );
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    [previous, current] = [current, previous];
  }
  return previous[right.length] ?? 0;
}

/** Cost of a sound that stands in one form only. */
function gapCost(form: string, at: number): number {
  const code = form.charCodeAt(at);
  if (!isVowelCode(code)) return CONSONANT_GAPS[form.charAt(at)] ?? 1;
  return isVowelCode(form.charCodeAt(at - 1)) || isVowelCode(form.charCodeAt(at + 1)) ? 0.2 : 0.4;
}

const CONSONANT_GAPS: Readonly<Record<string, number>> = { h: 0.5, j: 0.25, w: 0.25 };
const VOWELS = 'aeiou';
const VOWEL_COSTS: Readonly<Record<string, number>> = { ae: 0.2, ei: 0.2, ai: 0.4, ou: 0.15, ao: 0.4, au: 0.4 };
const OTHER_VOWELS = 0.45;
/** Consonants that are written for each other, and the vowel that a Slavic j is. */
const LIKE_SOUNDS: readonly string[] = ['kqgGx', 'szTD', 'SC', 'jJ', 'Ddt', 'Tt', 'ji', 'xChgG', 'wvu'];
const LIKE_COST = 0.15;
/** Sounds are ASCII letters; another character is like nothing but itself. */
const CODES = 128;
const SWAP_COSTS = swapCosts();

function isVowelCode(code: number): boolean {
  return code === 97 || code === 101 || code === 105 || code === 111 || code === 117;
}

/** What it costs to read one sound for another, by `left * CODES + right`. */
function swapCosts(): Float64Array {
  const costs = new Float64Array(CODES * CODES).fill(1);
  const set = (left: string, right: string, cost: number) => {
    costs[left.charCodeAt(0) * CODES + right.charCodeAt(0)] = cost;
  };
  for (const sounds of LIKE_SOUNDS) for (const left of sounds) for (const right of sounds) set(left, right, LIKE_COST);
  for (const left of VOWELS) for (const right of VOWELS) set(left, right, VOWEL_COSTS[left < right ? left + right : right + left] ?? OTHER_VOWELS);
  return costs;
}

function swapCost(left: number, right: number): number {
  if (left === right) return 0;
  return left < CODES && right < CODES ? (SWAP_COSTS[left * CODES + right] ?? 1) : 1;
}
