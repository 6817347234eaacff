/** Reads marked articles and holds the readings against their marks. */
import { annotate, type AnnotateOptions } from '../../core/annotate.ts';
import type { MarkedArticle } from './markup.ts';
import { addScores, MEASURES, scoreArticle, type Miss, type Scores } from './score.ts';

export interface Evaluation {
  readonly scores: Scores;
  readonly misses: readonly (Miss & { readonly article: string })[];
}

export function evaluate(articles: readonly (MarkedArticle & { readonly name: string })[], options: AnnotateOptions): Evaluation {
  const results = articles.map((article) => {
    const { title, published, text, paragraphs, name } = article;
    const { scores, misses } = scoreArticle(article, annotate({ title, published, text, paragraphs, lang: 'en' }, options));
    return { scores, misses: misses.map((miss) => ({ ...miss, article: name })) };
  });
  return { scores: addScores(results.map(({ scores }) => scores)), misses: results.flatMap(({ misses }) => misses) };
}

/** `persons found: 412/430 (95.8 %)`, a line a measure. */
export function linesOf(scores: Scores): string[] {
  return MEASURES.map((measure) => {
    const { right, of } = scores[measure];
    return `${measure}: ${right}/${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`;
  });
}
