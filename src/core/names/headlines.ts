/** Lines in which capitals say nothing: headlines in title case or in capitals. */
import type { Span } from '../annotation.ts';
import type { Sentence } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

const MIN_WORDS = 4;
const TITLE_SHARE = 0.75;
const MAX_WORDS = 30;
/** A number or a time may stand before the headline, UTF-16 units. */
const MAX_LABEL = 12;

/** True for a sentence that is a paragraph of its own and whose longer words nearly all have capitals. */
export function isHeadline(tokens: readonly Token[], sentence: Sentence, paragraph: Span): boolean {
  if (sentence.lastToken - sentence.firstToken > MAX_WORDS * 1.5) return false;
  if (paragraph.end - paragraph.start - (sentence.end - sentence.start) > MAX_LABEL) return false;
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower) shouted++;
    if (token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  if (words < MIN_WORDS) return words >= 2 && shouted >= 3;
  if (shouted > words * 0.7) return true;
  const ends = tokens[sentence.lastToken - 1]?.text === '.';
  return !ends && capitals / words >= TITLE_SHARE;
}
