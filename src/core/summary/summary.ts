/** The summary: three to five sentences of the article, verbatim, in the order of the text. */
import { atOnce, type Reading, type Sliced } from '../reading.ts';
import { centralityOf, overlapOf, readTerms, type TermTable } from './terms.ts';
import { scoreSentence, tellsStory, type ScoreBasis } from './sentence-score.ts';

/** Sentences that are judged without a pause. */
const SLICE = 500;
/** From this many sentences on, a fourth and a fifth sentence are taken. */
const FOUR_FROM = 18;
const FIVE_FROM = 36;
/** What a sentence loses when all its terms stand in the summary already; up to half of them are the subject's. */
const REPETITION = 1.6;
const SHARED_SUBJECT = 0.5;

/**
 * Fills `summary`: spans of sentences of `reading.text`, in text order. Three to five of them; fewer only where the
 * article has fewer. Empty where the article is not in English, because nothing here can judge its sentences.
 */
export function summarise(reading: Reading): Reading {
  return atOnce(summariseInSlices(reading));
}

/** As `summarise`, with pauses. */
export function* summariseInSlices(reading: Reading): Sliced<Reading> {
  yield;
  if (reading.coverage !== 'full') return { ...reading, summary: [] };
  const candidates = candidatesOf(reading);
  yield;
  const basis = yield* basisOf(reading, candidates);
  const scores = new Map<number, number>();
  for (const at of candidates) {
    if (scores.size % SLICE === 0) yield;
    scores.set(at, scoreSentence(basis, at));
  }
  const chosen = yield* choose(scores, basis.terms, Math.min(candidates.length, wantedSentences(candidates.length)));
  return { ...reading, summary: chosen.flatMap((at) => spanOf(reading, at) ?? []) };
}

function wantedSentences(available: number): number {
  if (available >= FIVE_FROM) return 5;
  return available >= FOUR_FROM ? 4 : 3;
}

/** Sentences that tell the story; where these are fewer than three, all sentences. */
function candidatesOf(reading: Reading): number[] {
  const all = reading.sentences.map((_, at) => at);
  const telling = all.filter((at) => {
    const sentence = reading.sentences[at];
    return sentence !== undefined && tellsStory(reading, sentence);
  });
  return telling.length >= 3 ? telling : all;
}

function* basisOf(reading: Reading, candidates: readonly number[]): Sliced<ScoreBasis> {
  const terms = yield* readTerms(reading.tokens, reading.sentences);
  yield;
  const titleTerms = new Set((reading.article.title?.split(/[^\p{L}\p{N}'’-]+/u) ?? []).flatMap((word) => terms.numberOf(word) ?? []));
  return { reading, terms, centrality: centralityOf(terms), titleTerms, cast: castWeights(reading), lead: candidates[0] ?? 0 };
}

/** Mentions of each person, place and organisation against the most mentioned one, on a logarithmic scale. */
function castWeights(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of reading.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  let most = 1;
  for (const count of counts.values()) most = Math.max(most, count);
  return new Map([...counts].map(([id, count]) => [id, Math.log1p(count) / Math.log1p(most)]));
}

/** Best first, each time holding what is left against what was taken (maximal marginal relevance). */
function* choose(scores: ReadonlyMap<number, number>, terms: TermTable, wanted: number): Sliced<number[]> {
  const left = new Map(scores);
  const chosen: number[] = [];
  while (chosen.length < wanted) {
    yield;
    let best: { at: number; score: number } | null = null;
    for (const [at, score] of left) if (!best || score > best.score) best = { at, score };
    if (!best) break;
    chosen.push(best.at);
    left.delete(best.at);
    const taken = terms.bySentence[best.at];
    for (const [at, score] of left) left.set(at, score - repetition(overlapOf(terms.bySentence[at], taken)));
  }
  return chosen.sort((one, other) => one - other);
}

function repetition(overlap: number): number {
  return REPETITION * Math.max(0, overlap - SHARED_SUBJECT) / (1 - SHARED_SUBJECT);
}

function spanOf(reading: Reading, at: number): { start: number; end: number } | null {
  const sentence = reading.sentences[at];
  return sentence ? { start: sentence.start, end: sentence.end } : null;
}
