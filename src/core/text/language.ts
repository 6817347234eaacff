import type { Coverage } from '../annotation.ts';
import { ENGLISH } from '../lexicon/other-languages.ts';
import type { Token } from './tokens.ts';

/** Of other languages in Latin letters; none that is an English word or a particle of names. */
const OTHERS = new Set(
  'und den dem ein eine einen einem mit auf für ist nicht zu sich auch nach wird wurde haben dass zum zur über et les une est dans pour qui que sur avec pas au aux ce cette il elle sont una por para más como pero su fue gli che sono della nel não em uma com os dos het een niet zijn op te voor ve bir bu için ile olarak olan çok w na z się jest och att som på är inte'.split(' '),
);
/** Below this share of function words a text is not English prose. Newspaper English lies at 0.25–0.45. */
const ENGLISH_SHARE = 0.12;
const SAMPLE = 600;
/** In a shorter text a list of names has few function words too: another language must show itself. */
const SHORT = 60;
/** Too short to tell anything. */
const SHORTEST = 12;
const LATIN = /^[\p{Script=Latin}\p{Nd}]/u;

interface Counts {
  words: number;
  english: number;
  others: number;
  latin: number;
}

/**
 * Decides how much of a text can be read. The text's own words win over the page's `lang`, which templates
 * often get wrong.
 */
export function coverageOf(lang: string | null, tokens: readonly Token[]): Coverage {
  const { words, english, others, latin } = count(tokens);
  if (words < SHORTEST) return latin * 2 >= words && (lang === null || /^en\b/i.test(lang)) ? 'full' : 'names';
  if (english / words >= ENGLISH_SHARE) return others > english ? 'names' : 'full';
  const isFewNames = words < SHORT && english > others && latin * 2 >= words;
  return isFewNames && (lang === null || /^en\b/i.test(lang)) ? 'full' : 'names';
}

function isPlainLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function count(tokens: readonly Token[]): Counts {
  const counts: Counts = { words: 0, english: 0, others: 0, latin: 0 };
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    counts.words++;
    if (ENGLISH.has(lower)) counts.english++;
    else if (OTHERS.has(lower)) counts.others++;
    if (isPlainLetter(lower.charCodeAt(0)) || LATIN.test(lower)) counts.latin++;
    if (counts.words >= SAMPLE) break;
  }
  return counts;
}
