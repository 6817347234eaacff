/** Which words of a name are one: "Abd al-Aziz", "Abdul Aziz" and "Abdulaziz" fold to the same list of forms. */
import { foldWord } from './fold.ts';

/** "Servant of": always one word with the name of God that follows. */
const SERVANT = /^ab(?:d|ed)[aeou]{0,2}[lrsznt]?$/;
const SERVANT_JOINED = /^ab(?:d|ed)[aeiou]{1,2}(?:l(?!l)|([^aeioul])(?=\1))(?=.{3})/;
/** Its d and the next letter are two sounds: "Abd Jabbar" has no dj. */
const SERVANT_OF = /^abd(?=.{3})/;
const FATHER = /^ab[uo]u?$/;
/** Second halves: "-uddin", "-ullah". */
const SECOND_HALF = /^(?:[aeiu]?d+[ei]+ne?|[aeiou]?l+ah|allah)$/;
const PROPHET_JOINED = /^(m[ou]ham+[ae]d)([a-z]{3,})$/;
/** "Aldakhil": an article that lost its hyphen. Both sides lose it, so a name that merely begins so is not hurt. */
const ARTICLE_JOINED = /^[ae]l(?=[^aeioulhy].{4})/;
const SON_OF = /^(?:ibn|ben|bin)$/;

/**
 * The forms of a name's words.
 *
 * @param words as written, in order, articles and hyphens left out
 */
export function foldName(words: readonly string[]): string[] {
  return joinHalves(words).map((word) => (SERVANT_OF.test(word) ? `abd${foldWord(word.slice(3))}` : foldWord(word)));
}

/** True for a word that is one with the word after it: "Abd", "Abu". */
export function joinsNext(written: string): boolean {
  const word = written.toLowerCase();
  return SERVANT.test(word) || FATHER.test(word);
}

/** True for a word that is one with the word before it: "Din", "Ullah". */
export function joinsPrevious(written: string): boolean {
  return SECOND_HALF.test(written.toLowerCase());
}

/** Words in lower case, halves joined and doubles parted. */
function joinHalves(words: readonly string[]): string[] {
  const joined: string[] = [];
  let prefix = '';
  words.forEach((written, index) => {
    const word = written.toLowerCase();
    if (index + 1 < words.length && joinsNext(word)) {
      prefix += SERVANT.test(word) ? 'abd' : 'abu';
      return;
    }
    const previous = joined[joined.length - 1];
    if (previous !== undefined && prefix === '' && index > 0 && joinsPrevious(word)) {
      joined[joined.length - 1] = previous + word;
      return;
    }
    joined.push(...partDoubles(prefix + normalForm(word, index)));
    prefix = '';
  });
  return joined;
}

function normalForm(word: string, index: number): string {
  if (index > 0 && SON_OF.test(word)) return 'bin';
  return word.replace(SERVANT_JOINED, 'abd').replace(ARTICLE_JOINED, '');
}

/** "Mohammadbagher" is "Mohammad Bagher". */
function partDoubles(word: string): string[] {
  const parts = PROPHET_JOINED.exec(word);
  return parts?.[1] !== undefined && parts[2] !== undefined ? [parts[1], parts[2]] : [word];
}
