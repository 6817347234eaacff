/** Reads marked articles and holds the readings against their marks. */
import { annotate, type AnnotateOptions } from '../../core/annotate.ts';
import type { MarkedArticle } from './markup.ts';
import { addScores, MEASURES, scoreArticle, type Attribution, type Count, type Miss, type Scores } from './score.ts';

export interface Evaluation {
  readonly attributions: readonly Attribution[];
  readonly scores: Scores;
  readonly misses: readonly (Miss & { readonly article: string })[];
}

export function evaluate(articles: readonly (MarkedArticle & { readonly name: string })[], options: AnnotateOptions): Evaluation {
  const results = articles.map((article) => {
    const { title, published, text, paragraphs, name } = article;
    const { scores, misses, attributions } = scoreArticle(article, annotate({ title, published, text, paragraphs, lang: 'en' }, options));
    return { scores, attributions, misses: misses.map((miss) => ({ ...miss, article: name })) };
  });
  return { scores: addScores(results.map(({ scores }) => scores)), misses: results.flatMap(({ misses }) => misses), attributions: results.flatMap(({ attributions }) => attributions) };
}

/** `sure subject-before-cue: 1444/1456 (99.2 %)`, a line for each way to a speaker. */
export function doubtLines(attributions: readonly Attribution[]): string[] {
  const ways = [...new Set(attributions.map(({ way }) => way))].sort();
  return ways.map((way) => {
    const some = attributions.filter((attribution) => attribution.way === way);
    return countLine(way, { right: some.filter(({ right }) => right).length, of: some.length });
  });
}

/** `persons found: 412/430 (95.8 %)`, a line a measure. */
export function linesOf(scores: Scores): string[] {
  return MEASURES.map((measure) => countLine(measure, scores[measure]));
}

function countLine(what: string, { right, of }: Count): string {
  return `${what}: ${right}/${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;
}
