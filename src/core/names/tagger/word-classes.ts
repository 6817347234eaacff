/** What the closed lists say of a word, as one number: a bit for each list that holds it. */
import { AUXILIARIES, COMMON_VERBS, DAYS, MONTHS } from '../../lexicon/clause-words.ts';
import { hasOrdinaryEnding, isCommonWord } from '../../lexicon/common-words.ts';
import { cueFormsOf } from '../../lexicon/cue-verbs.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { isGivenName, mayBeGivenName, plainName } from '../../lexicon/given-names.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS, ORGANISATION_OPENERS, OTHER_HEADS, PLACE_HEADS, PLACE_OPENERS } from '../../lexicon/heads.ts';
import { AFTER_ORGANISATION, AFTER_PERSON, AFTER_PLACE, BEFORE_ORGANISATION, DIRECTIONS, PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from '../../lexicon/name-context.ts';
import { OFFICE_MODIFIERS, STATUS_WORDS } from '../../lexicon/offices.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/titles.ts';
import { isAdjective, isHonorific, isOfficeNoun } from '../roles.ts';

/** In the order of their bits. */
const CLASSES: readonly ((lower: string) => boolean)[] = [
  (word) => FUNCTION_WORDS.has(word),
  isCommonWord,
  isGivenName,
  mayBeGivenName,
  (word) => SURNAMES.has(plainName(word)),
  isHonorific,
  isOfficeNoun,
  isAdjective,
  (word) => OFFICE_MODIFIERS.has(word) || STATUS_WORDS.has(word),
  (word) => ORGANISATION_HEADS.has(word),
  (word) => PLACE_HEADS.has(word),
  (word) => OTHER_HEADS.has(word),
  (word) => INSTITUTION_WORDS.has(word),
  (word) => ORGANISATION_OPENERS.has(word),
  (word) => PLACE_OPENERS.has(word),
  (word) => cueFormsOf(word).length > 0,
  (word) => DAYS.has(word) || MONTHS.has(word),
  (word) => NAME_PARTICLES.has(word) || NAME_SUFFIXES.has(word),
  (word) => PLACE_PREPOSITIONS.has(word) || DIRECTIONS.has(word),
  (word) => WEAK_PLACE_PREPOSITIONS.has(word),
  (word) => AFTER_PLACE.has(word),
  (word) => AFTER_ORGANISATION.has(word) || BEFORE_ORGANISATION.has(word),
  (word) => AFTER_PERSON.has(word) || AUXILIARIES.has(word) || COMMON_VERBS.has(word),
  hasOrdinaryEnding,
];

const known = new Map<string, number>();
/** Words that are remembered; text brings new ones without end. */
const MOST_KNOWN = 20_000;

/** The bits of a word in lower case. */
export function classesOf(lower: string): number {
  const found = known.get(lower);
  if (found !== undefined) return found;
  let bits = 0;
  for (let bit = 0; bit < CLASSES.length; bit++) if (CLASSES[bit]?.(lower)) bits |= 1 << bit;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, bits);
  return bits;
}

/** A word's shape: kinds of signs, runs of one kind once. "McLean-Ross" is AaAa-Aa, "U.S." is A.A., "1st" is 1a. */
export function shapeOf(text: string): number {
  let hash = 7;
  let last = 0;
  let repeats = 0;
  for (let at = 0; at < text.length && at < 24; at++) {
    const sign = signOf(text.charCodeAt(at), text.charAt(at));
    if (sign === last) {
      // One capital and several differ: "Nato" and "NATO".
      if (++repeats === 1) hash = Math.imul(hash, 31) + 43;
      continue;
    }
    repeats = 0;
    last = sign;
    hash = Math.imul(hash, 31) + sign;
  }
  return hash;
}

function signOf(code: number, char: string): number {
  if (code >= 97 && code <= 122) return 97;
  if (code >= 65 && code <= 90) return 65;
  if (code >= 48 && code <= 57) return 49;
  if (code < 128) return code;
  if (char.toLowerCase() !== char) return 65;
  return char.toUpperCase() !== char ? 97 : 64;
}

/** FNV-1a over UTF-16 units of `text` from `start` to `end`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
