/** How long the whole reading takes, beside compromise, which finds names only. */
import nlp from 'compromise';
import { annotate, type AnnotateOptions } from '../../core/annotate.ts';
import { mediansOf, timeOf } from './clock.ts';
import type { Figure } from './table.ts';
import { countWords, textOfSize } from './texts.ts';

const KILO = 1000;
/** Articles that are measured. */
const ARTICLES = 20;
const ROUNDS = 3;
const STEP = 4;

function namesByCompromise(text: string): unknown {
  const view = nlp(text);
  return [view.people(), view.places(), view.organizations()].map((names) => names.json() as unknown);
}

/** Milliseconds for a thousand words, cold and warm; the growth from a part of a long text to the whole. */
export function benchReading(articles: readonly string[], options: AnnotateOptions, longest: number): Figure[] {
  const some = articles.slice(0, ARTICLES);
  const words = some.reduce((sum, text) => sum + countWords(text), 0);
  const per = (ms: number) => (ms * KILO) / words;
  const [first = ''] = some;
  const cold = (timeOf(() => annotate({ text: first }, options)) * KILO) / countWords(first);
  const { ours, compromise } = mediansOf(
    {
      ours: () => some.map((text) => annotate({ text }, options)),
      compromise: () => some.map(namesByCompromise),
    },
    ROUNDS,
  );
  const whole = textOfSize(articles, longest);
  const part = textOfSize(articles, longest / STEP);
  const growth = timeOf(() => annotate({ text: whole }, options)) / (STEP * timeOf(() => annotate({ text: part }, options)));
  return [
    { what: 'annotate, everything, per 1,000 words', value: per(ours), unit: 'ms', bar: { at: 'most', value: 10 } },
    { what: '  the first article of the process, models loaded', value: cold, unit: 'ms' },
    { what: 'compromise, names only, per 1,000 words', value: per(compromise), unit: 'ms' },
    { what: '  compromise / annotate', value: compromise / ours, unit: 'times' },
    { what: `annotate, time per word: ${longest} characters against a quarter`, value: growth, unit: 'times', bar: { at: 'most', value: 1.5 } },
  ];
}
