import type { Coverage } from '../annotation.ts';
import type { Token } from './tokens.ts';

/** The commonest English function words; together they make up about 40 % of English running text. */
const ENGLISH = new Set('the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were her she there been has would will said who its their'.split(' '));
/** Below this share of function words a text is not English prose. Newspaper English lies at 0.25–0.45. */
const ENGLISH_SHARE = 0.12;
const SAMPLE = 600;

/**
 * Decides how much of a text can be read. The text's own words win over the page's `lang`, which templates
 * often get wrong.
 */
export function coverageOf(lang: string | null, tokens: readonly Token[]): Coverage {
  let words = 0;
  let english = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (ENGLISH.has(token.lower)) english++;
    if (words >= SAMPLE) break;
  }
  if (words < 12) return lang === null || /^en\b/i.test(lang) ? 'full' : 'names';
  return english / words >= ENGLISH_SHARE ? 'full' : 'names';
}
