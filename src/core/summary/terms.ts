/** What an article is about, in words: how often each content word stands in it. */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { eachInSlices, type Sentence, type Sliced } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

export interface TermTable {
  /** Distinct content terms of each sentence, as numbers. */
  readonly bySentence: readonly ReadonlySet<number>[];
  /** Number of sentences that hold the term. */
  readonly spread: readonly number[];
  /** The number of a word's term, if the article has it. */
  readonly numberOf: (word: string) => number | undefined;
}

/** Sentences whose terms are read without a pause. */
const SLICE = 1000;

/** Numbers the content terms of all sentences. Linear in the tokens. */
export function* readTerms(tokens: readonly Token[], sentences: readonly Sentence[]): Sliced<TermTable> {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const bySentence: Set<number>[] = [];
  yield* eachInSlices(sentences, SLICE, (sentence) => {
    const terms = new Set<number>();
    for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
      const term = termOf(tokens[at]);
      if (term === null) continue;
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      terms.add(number);
    }
    for (const number of terms) spread[number] = (spread[number] ?? 0) + 1;
    bySentence.push(terms);
  });
  return { bySentence, spread, numberOf: (word) => numbers.get(stem(word.toLowerCase())) };
}

/**
 * How much each sentence shares with the rest of the article; the most central one has 1. It ranks like the
 * centrality of LexRank (Erkan and Radev 2004) with the whole article as one neighbour, and costs linear time.
 */
export function centralityOf({ bySentence, spread }: TermTable): number[] {
  const raw = bySentence.map((terms) => {
    let sum = 0;
    for (const term of terms) sum += Math.log2(spread[term] ?? 1);
    // Dividing by the root and not by the number keeps a long telling sentence ahead of a short one of names.
    return sum / Math.sqrt(Math.max(terms.size, 1));
  });
  const most = raw.reduce((left, right) => Math.max(left, right), 0);
  return raw.map((value) => (most === 0 ? 0 : value / most));
}

/** Share of the smaller sentence's terms that both hold, 0–1. */
export function overlapOf(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): number {
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  let common = 0;
  for (const term of one) if (other.has(term)) common++;
  return common / Math.min(one.size, other.size);
}

function termOf(token: Token | undefined): string | null {
  if (!token || (token.kind !== 'word' && token.kind !== 'number') || FUNCTION_WORDS.has(token.lower)) return null;
  return stem(token.lower);
}

/** Plural and singular are one term; finer stemming changed no choice in our articles. */
function stem(lower: string): string {
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  return lower.length > 3 && lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
}
