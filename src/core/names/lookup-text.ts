/**
 * The plain glossary scan of a long text that nobody has parted into tokens: only the words around a place where a
 * listed name may begin are read. It finds what `scanPlain` finds.
 */
import type { AliasUse, Glossary } from '../../glossary/format.ts';
import type { Span } from '../annotation.ts';
import { tokenise } from '../text/tokens.ts';
import type { RawMatch } from './lookup.ts';
import { scanFrom } from './lookup-plain.ts';
import { findOpenings } from './openings.ts';
import { readKeyWords } from './word-keys.ts';

/** A listed form, where it stands in the text. */
export interface TextMatch extends Span {
  readonly use: AliasUse;
}

/** A piece of text that ends so ends a run of words. */
const ENDS_RUN = /[,;:!?)\]”"]$/;
const WHITE_SPACE = /\s/;

/**
 * Finds the listed forms of a text by their word keys.
 *
 * @param text normalised text
 * @param paragraphs borders that no name crosses; sorted
 * @returns in the order in which they begin; they may overlap
 */
export function scanText(text: string, glossary: Glossary, paragraphs: readonly Span[] = []): TextMatch[] {
  const found: TextMatch[] = [];
  const openings = findOpenings(text, glossary);
  let paragraph = 0;
  for (let at = 0; at < openings.length; at += 2) {
    const opening = { start: openings[at] ?? 0, end: openings[at + 1] ?? 0 };
    const from = startOfWordBefore(text, opening.start);
    while ((paragraphs[paragraph]?.start ?? Infinity) < from) paragraph++;
    scanOpening(text, glossary, opening, { from, paragraphs, paragraph }, found);
  }
  return found;
}

interface Place {
  /** Where the words before the opening begin. */
  readonly from: number;
  readonly paragraphs: readonly Span[];
  /** The first that starts at `from` or behind it. */
  readonly paragraph: number;
}

function scanOpening(text: string, glossary: Glossary, opening: Span, { from, paragraphs, paragraph }: Place, found: TextMatch[]): void {
  const to = endOfWords(text, opening.end, glossary.maxWords);
  const piece = text.slice(from, to);
  const borders: Span[] = [];
  for (let at = paragraph; (paragraphs[at]?.start ?? Infinity) < to; at++) borders.push({ start: (paragraphs[at]?.start ?? 0) - from, end: to - from });
  const words = readKeyWords(piece, tokenise(piece), borders);
  const matches: RawMatch[] = [];
  for (let first = 0; first < words.length; first++) {
    const start = from + (words.start[first] ?? 0);
    if (start >= opening.start && start < opening.end) scanFrom(piece, words, glossary, matches, first);
  }
  for (const { start, end, use } of matches) found.push({ start: start + from, end: end + from, use });
}

/** Where the word before the one at `at` begins: an article of the name, or what shows that all is in capitals. */
function startOfWordBefore(text: string, at: number): number {
  let from = at;
  while (from > 0 && !isSpace(text, from - 1)) from--;
  while (from > 0 && isSpace(text, from - 1)) from--;
  while (from > 0 && !isSpace(text, from - 1)) from--;
  return from;
}

/** The end of as many words as the longest name may have, articles not counted, and of one more. */
function endOfWords(text: string, at: number, maxWords: number): number {
  let to = at;
  for (let words = 0; words <= maxWords && to < text.length; words++) {
    while (to < text.length && isSpace(text, to)) to++;
    const start = to;
    while (to < text.length && !isSpace(text, to)) to++;
    if (ENDS_RUN.test(text.charAt(to - 1))) return to;
    // A loose "al" may stand between any two words.
    if (to - start === 2) words--;
  }
  return to;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code > 127 && WHITE_SPACE.test(text.charAt(at)));
}
