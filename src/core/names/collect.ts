/** Collects what may be a name: pieces of runs, each with its clues, and listed names that stand by themselves. */
import { eachInSlices, type Reading, type Sliced } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { hasOrdinaryEnding, isCommonWord } from '../lexicon/common-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { NAME_PARTICLES } from '../lexicon/titles.ts';
import { cluesOf, type Clue } from './clues.ts';
import { isHeadline } from './headlines.ts';
import { keysOf } from './keys.ts';
import { longestFirst, type ListedCandidate } from './lookup.ts';
import { splitRun, titleBefore, wordsOf, type Context, type Piece } from './pieces.ts';
import { findRuns } from './runs.ts';

/** Sentences that are read without a pause. */
const SLICE = 200;

/** Something that may be a name. */
export interface Found {
  readonly piece: Piece;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Word keys, see `keys.ts`. */
  readonly keys: readonly string[];
  /** The listed name that fits the whole piece, of any strength. */
  readonly listed: ListedCandidate | null;
  readonly clues: readonly Clue[];
  /** True in a line where capitals say nothing. */
  readonly headline: boolean;
  /** True when the capital of its first word says something. */
  readonly firm: boolean;
  /** True when it is one word and stands in small letters elsewhere. */
  readonly seenLower: boolean;
}

/** What may be a name, and the way to make more of it. */
export interface Collection {
  /** In the order of the text, without overlap. */
  readonly found: readonly Found[];
  /** Takes the tokens `[first, end)` for a name. */
  readonly take: (first: number, end: number, like: Pick<Found, 'headline'> & Pick<Piece, 'opensSentence'>) => Found;
}

/** Finds all that may be a name. */
export function* collect(reading: Reading, listed: readonly ListedCandidate[]): Sliced<Collection> {
  const { tokens } = reading;
  const index = new ListedIndex(listed, tokens);
  const lower = lowerWords(tokens);
  const openers = paragraphOpeners(reading);
  const context: Context = { tokens, listedLength: (first, end) => index.lengthAt(first, end), seenLower: (word) => lower.has(word), opensParagraph: (at) => openers.has(at) };
  return {
    found: yield* collectPieces(reading, context, index),
    take: (first, end, { headline, opensSentence }) => fromPiece({ first, end, title: titleBefore(tokens, first), opensSentence, beforeOffice: false }, context, index, headline),
  };
}

function* collectPieces(reading: Reading, context: Context, index: ListedIndex): Sliced<Found[]> {
  const { tokens } = reading;
  const found: Found[] = index.loose.map((candidate) => fromListed(candidate, tokens));
  yield* eachInSlices(reading.sentences, SLICE, (sentence) => {
    const headline = isHeadline(tokens, sentence, reading.paragraphs[sentence.paragraph] ?? sentence);
    const blocked = (at: number) => index.isTaken(at) || (headline && isOrdinary(tokens[at], index.lengthAt(at, tokens.length) > 0));
    for (const run of findRuns(tokens, sentence, blocked)) {
      for (const piece of splitRun(run, context)) found.push(fromPiece(withListedTitle(piece, index), context, index, headline));
    }
  });
  yield;
  return found.sort((left, right) => left.start - right.start);
}

/** "King Salman" is listed with its title: the title belongs to the name, also behind another word of the run. */
function withListedTitle(piece: Piece, index: ListedIndex): Piece {
  if (piece.title === null || index.exact(piece.first - 1, piece.end)?.strength !== 'full') return piece;
  return { ...piece, first: piece.first - 1, title: null };
}

/** In a headline ordinary words part the names. */
function isOrdinary(token: Token | undefined, isListed: boolean): boolean {
  if (!token || token.kind !== 'word' || isListed) return false;
  if (listedAs(token.text)) return false;
  return FUNCTION_WORDS.has(token.lower) || isCommonWord(token.lower) || cueFormsOf(token.lower).length > 0 || hasOrdinaryEnding(token.lower);
}

/** The first tokens of the paragraphs: what stands before them says nothing of them. */
function paragraphOpeners({ sentences }: Reading): ReadonlySet<number> {
  const openers = new Set<number>();
  for (const [at, { firstToken, paragraph }] of sentences.entries()) if (sentences[at - 1]?.paragraph !== paragraph) openers.add(firstToken);
  return openers;
}

/** Words that stand in small letters somewhere. */
function lowerWords(tokens: readonly Token[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const token of tokens) if (token.kind === 'word' && !token.capital) words.add(token.text);
  return words;
}

function fromPiece(piece: Piece, { tokens, seenLower, opensParagraph }: Context, index: ListedIndex, headline: boolean): Found {
  const start = tokens[piece.first]?.start ?? 0;
  const end = tokens[piece.end - 1]?.end ?? start;
  return {
    piece,
    start,
    end,
    text: wordsOf(tokens, piece.first, piece.end),
    keys: keysOf(tokens, piece.first, piece.end),
    listed: index.exact(piece.first, piece.end),
    clues: cluesOf(piece, tokens, opensParagraph),
    headline,
    firm: !headline && !piece.opensSentence,
    seenLower: piece.end - piece.first === 1 && seenLower(tokens[piece.first]?.lower ?? ''),
  };
}

/** A listed name that stands by itself. */
export function fromListed(candidate: ListedCandidate, tokens: readonly Token[]): Found {
  const piece: Piece = { first: candidate.firstToken, end: candidate.endToken, title: titleBefore(tokens, candidate.firstToken), opensSentence: false, beforeOffice: false };
  const text = wordsOf(tokens, piece.first, piece.end);
  return { piece, start: candidate.start, end: candidate.end, text, keys: keysOf(tokens, piece.first, piece.end), listed: candidate, clues: [], headline: false, firm: true, seenLower: false };
}

/** The listed candidates by token. */
class ListedIndex {
  /** Names with small letters or other scripts in them, and names beside others in a hyphenated word: they stand as they are. */
  readonly loose: readonly ListedCandidate[];
  private readonly byStart = new Map<number, ListedCandidate[]>();
  private readonly taken = new Set<number>();

  constructor(candidates: readonly ListedCandidate[], tokens: readonly Token[]) {
    const standing = candidates.filter((candidate) => candidate.strength === 'full');
    this.loose = longestFirst(standing.filter((candidate) => (candidate.inside ? isBesideName(candidate, tokens) : hasSmallWord(candidate, tokens))));
    for (const candidate of this.loose) for (let at = candidate.firstToken; at < candidate.endToken; at++) this.taken.add(at);
    for (const candidate of candidates) {
      if (candidate.inside) continue;
      const same = this.byStart.get(candidate.firstToken);
      if (same) same.push(candidate);
      else this.byStart.set(candidate.firstToken, [candidate]);
    }
  }

  isTaken(token: number): boolean {
    return this.taken.has(token);
  }

  /** Tokens of the longest candidate of full strength that starts at `first` and ends by `end`. */
  lengthAt(first: number, end: number): number {
    let length = 0;
    for (const candidate of this.byStart.get(first) ?? []) {
      if (candidate.strength === 'full' && candidate.endToken <= end) length = Math.max(length, candidate.endToken - candidate.firstToken);
    }
    return length;
  }

  exact(first: number, end: number): ListedCandidate | null {
    return this.byStart.get(first)?.find((candidate) => candidate.endToken === end) ?? null;
  }
}

/** "Iran" in "Iran-Iraq", but not in "Iran-wide". */
function isBesideName(candidate: ListedCandidate, tokens: readonly Token[]): boolean {
  return !/-\p{Ll}/u.test(tokens[candidate.firstToken]?.text ?? '');
}

/** A listed form with a word in small letters that is no particle is no run of capitals; it stands by itself. */
function hasSmallWord(candidate: ListedCandidate, tokens: readonly Token[]): boolean {
  for (let at = candidate.firstToken; at < candidate.endToken; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.capital && !NAME_PARTICLES.has(token.lower) && !/^(?:of|for|on|and|the)$/.test(token.lower) && !/^\p{Ll}{1,3}[-'’]\p{Lu}/u.test(token.text)) return true;
    if (token?.kind === 'number') return true;
    // "of Iraq and the Levant": a run of capitals goes over "and" or over "of the", not over both
    if (token?.lower === 'the' && tokens[at - 1]?.lower === 'and' && at > candidate.firstToken) return true;
  }
  return false;
}
