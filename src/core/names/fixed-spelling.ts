/**
 * Names that leave little room for spelling: "Marc" and "Mark", "Davis" and "Davies" are other people, and where all
 * words of a name are among the commonest ("Muhammad Ali"), each way of writing it is somebody else's.
 */
import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names-by-pronoun.ts';
import { COMMON_ARABIC_NAMES } from '../lexicon/fixed-given-names.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { hasFixedSpelling } from './fold-distance.ts';
import { foldWord } from './fold.ts';
import { wordKey } from './word-keys.ts';

/** A like sound or a vowel in a surname that is long enough: "Zelaya" and "Zelaja". "Moussa" and "Musa" sound the same. */
const SAME_SOUND = 0.2;
const LONG_SURNAME = 6;
/** So far apart even long names may be. */
const FARTHEST = 0.8;
const COMMON_FARTHEST = 0.45;
/** A vowel: "Diana" and "Diane". */
const LIKE_GIVEN = 0.46;
const SHORTEST_SURNAME = 5;
const MARKED_ARTICLE = /^(?:al|el)[\s-]/i;

/**
 * Whether two names that sound alike can be one name in two spellings.
 *
 * @param written words of the text, articles left out
 * @param alias the listed form
 * @param distance of the two, as `nameDistance` measures it
 */
export function isSpellingOf(written: readonly string[], alias: string, distance: number): boolean {
  if (written.length < 2) return true;
  const listed = alias.replace(MARKED_ARTICLE, '').split(/[\s-]+/);
  const [given = ''] = written;
  const [listedGiven = ''] = listed;
  if (written.every((word) => COMMON_ARABIC_NAMES.has(foldWord(word)))) return distance === 0;
  const surname = wordKey(written[written.length - 1] ?? '');
  if (distance > farthest(written.length, surname)) return false;
  if (!hasFixedSpelling(given) && !hasFixedSpelling(listedGiven)) return true;
  if (onlySingle(written.join(' ')) === onlySingle(alias)) return true;
  if (onlySingle(given) === onlySingle(listedGiven)) return distance === 0 || (distance <= SAME_SOUND && Math.min(onlySingle(surname).length, onlySingle(listed[listed.length - 1] ?? '').length) >= LONG_SURNAME && !SURNAMES.has(surname));
  return distance <= LIKE_GIVEN && isRareSurname(written, listed) && !areOfBothGenders(given, listedGiven);
}

/** Where many share the surname, the given name must tell: "Yong Kim" and "Young Kim", "Jamal Simmons" and "Jamahl Simmons". */
function farthest(words: number, surname: string): number {
  if (words > 2 || !SURNAMES.has(surname)) return FARTHEST;
  return surname.length < SHORTEST_SURNAME ? 0 : COMMON_FARTHEST;
}

/** "Hilary" and "Hillary": without case, accents, and consonants written twice. */
function onlySingle(name: string): string {
  return wordKey(name.replace(/[\s-]+/g, ' ')).replace(/([^aeiou\s])\1/gu, '$1');
}

/** All words but the given name are the same, and few people share the last one. */
function isRareSurname(written: readonly string[], listed: readonly string[]): boolean {
  const surname = wordKey(written[written.length - 1] ?? '');
  const isSame = written.length === listed.length && written.every((word, index) => index === 0 || wordKey(word) === wordKey(listed[index] ?? ''));
  return isSame && surname.length >= SHORTEST_SURNAME && !SURNAMES.has(surname) && opening(written) === opening(listed);
}

/** "Jonas" is "Ionas" in Latin. */
function opening([given = '']: readonly string[]): string {
  return wordKey(given).charAt(0).replace('j', 'i');
}

/** "Christian" and "Christina", "Paul" and "Paula". */
function areOfBothGenders(left: string, right: string): boolean {
  const [one, other] = [wordKey(left), wordKey(right)];
  return (HE_NAMES.has(one) && SHE_NAMES.has(other)) || (SHE_NAMES.has(one) && HE_NAMES.has(other));
}
