/** What the annotate command prints of a document. */
import { annotate, type ArticleInput } from '../../core/annotate.ts';
import type { Annotation } from '../../core/annotation.ts';
import type { Models } from '../../core/reading.ts';
import type { Glossary } from '../../glossary/format.ts';
import type { PageReading } from '../html-article.ts';
import type { Source } from './input.ts';

export interface PrintOptions {
  readonly glossaries: readonly Glossary[];
  readonly models: Models;
  /**
   * Also print why each mention was marked and each quotation given to its speaker, why parts of a page were left out,
   * and why a page was not read.
   */
  readonly explain: boolean;
}

/** A page without an article has no text. */
const NO_ARTICLE: ArticleInput = { text: '' };

/**
 * Reads one document.
 *
 * @returns the annotation as a JSON value; for a page without an article, one whose `article.text` is empty
 */
export async function annotateSource(source: Source, options: PrintOptions): Promise<Record<string, unknown>> {
  const start = performance.now();
  const page = 'html' in source ? await readPage(source.html, source.url) : null;
  const input = 'html' in source ? (page?.article ?? NO_ARTICLE) : { ...source.known, text: source.text };
  const found = performance.now();
  const annotation = annotate(input, { glossaries: options.glossaries, models: options.models, now: () => performance.now() });
  const timings = { article: found - start, ...annotation.timings, total: performance.now() - start };
  if (!options.explain) return { ...withoutReasons(annotation), timings: rounded(timings) };
  return { ...annotation, ...(page && { skipped: page.skipped, refused: page.refused }), timings: rounded(timings) };
}

/** The HTML parser is loaded when the first page comes: a plain text needs none. */
async function readPage(html: string, url: string | null): Promise<PageReading> {
  const { readHtml } = await import('../html-article.ts');
  return readHtml(html, url ?? '');
}

function withoutReasons(annotation: Annotation): Record<string, unknown> {
  return { ...annotation, mentions: annotation.mentions.map(({ because: _, ...mention }) => mention), quotes: annotation.quotes.map(({ because: _, alternatives: __, ...quote }) => quote) };
}

/** Milliseconds to the microsecond. */
function rounded(timings: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(timings).map(([step, ms]) => [step, Math.round(ms * 1000) / 1000]));
}
