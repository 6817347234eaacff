/** How long the whole reading takes, beside compromise, which finds names only. */
import nlp from 'compromise';
import { annotate, type AnnotateOptions } from '../../core/annotate.ts';
import { mediansOf, timeOf } from './clock.ts';
import { longestOf, piecesOf } from './pieces.ts';
import type { Figure } from './table.ts';
import { countWords, textOfSize } from './texts.ts';

const KILO = 1000;
/** Articles that the rival reads: it takes several times as long. */
const ARTICLES_OF_RIVAL = 30;
const ROUNDS = 5;
const STEP = 4;
/** UTF-16 units of 100,000 words. */
const LONG_ARTICLE = 590_000;

function namesByCompromise(text: string): unknown {
  const view = nlp(text);
  return [view.people(), view.places(), view.organizations()].map((names) => names.json() as unknown);
}

/** Milliseconds for a thousand words, cold and warm; the growth from a part of a long text to the whole. Each as soon as it is known. */
export function* benchReading(articles: readonly string[], options: AnnotateOptions, longest: number): Generator<Figure> {
  const [first = ''] = articles;
  yield { what: 'annotate, the first article of the process, models loaded, per 1,000 words', value: (timeOf(() => annotate({ text: first }, options)) * KILO) / countWords(first), unit: 'ms' };
  const some = articles.slice(0, ARTICLES_OF_RIVAL);
  const times = mediansOf({ ours: () => articles.map((text) => annotate({ text }, options)), compromise: () => some.map(namesByCompromise) }, ROUNDS);
  const ours = (times.ours * KILO) / wordsOf(articles);
  const compromise = (times.compromise * KILO) / wordsOf(some);
  yield { what: `annotate, everything, per 1,000 words (${wordsOf(articles)} words)`, value: ours, unit: 'ms', bar: { at: 'most', value: 10 } };
  yield { what: `compromise, names only, per 1,000 words (${wordsOf(some)} words)`, value: compromise, unit: 'ms' };
  yield { what: '  compromise / annotate', value: compromise / ours, unit: 'times', bar: { at: 'least', value: 5.7 } };
  const [whole, part] = [textOfSize(articles, longest), textOfSize(articles, longest / STEP)];
  const partly = timeOf(() => annotate({ text: part }, options));
  yield { what: `annotate, time per word: ${longest} characters against a quarter`, value: timeOf(() => annotate({ text: whole }, options)) / (STEP * partly), unit: 'times', bar: { at: 'most', value: 1.5 } };
  const long = textOfSize(articles, LONG_ARTICLE);
  yield { what: `annotate, the longest piece between two pauses, ${countWords(long)} words`, value: longestOf(piecesOf(long, options)), unit: 'ms', bar: { at: 'most', value: 25 } };
}

const wordsOf = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0);
