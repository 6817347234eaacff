/**
 * Small articles in the corpus' mark-up (src/build/corpus/markup.ts), with the head written for them: whom `[words|id]`
 * names is a person, unless the id begins with `org-`, `place-` or `event-`.
 */
import { expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import type { Entity, Kind, Mention, Span } from '../../../src/core/annotation.ts';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { parseMarkup, type MarkedArticle } from '../../../src/build/corpus/markup.ts';

const KIND_OF: Readonly<Record<string, Kind>> = { org: 'organisation', place: 'place', event: 'event' };

/** Parses a body; `lines` may indent it. */
export function parseBody(body: string): MarkedArticle {
  const ids = new Set([...body.matchAll(/\|([a-z][a-z0-9-]*)[ \]]/g), ...body.matchAll(/@([a-z][a-z0-9-]*) /g)].map((match) => match[1] ?? ''));
  const head = [...ids].map((id) => `@${id} ${KIND_OF[id.split('-')[0] ?? ''] ?? 'person'} ${id}`);
  return parseMarkup([...head, '---', body].join('\n'));
}

/** A reading as it stands before the quotes step: names and offices are known, pronouns and roles are not. */
export function openMarked(article: MarkedArticle): Reading {
  const entities = article.entities.map(({ id, kind, name }): Entity => ({ id, kind, name, names: [], office: null, known: false }));
  const mentions = article.mentions
    .filter(({ form }) => form === 'name' || form === 'office')
    .map(({ start, end, entity, kind, form }): Mention => ({ start, end, entity, kind, rule: form === 'office' ? 'office' : 'name', because: 'marked by hand', alternatives: [] }));
  return { ...openReading({ text: article.text, paragraphs: article.paragraphs, lang: 'en' }, []), entities, mentions };
}

/** One quote as a line: `form · cue · speaker's words = entity · content`. */
export function quoteLines(article: MarkedArticle): { readonly wanted: string[]; readonly found: string[] } {
  const read = readQuotes(openMarked(article));
  const words = (span: Span | null) => (span ? article.text.slice(span.start, span.end).replaceAll('\n', '/') : '-');
  const line = (form: string, cue: Span | null, speaker: Span | null, entity: string | null, content: Span) => `${form} · ${words(cue)} · ${words(speaker)} = ${entity ?? '-'} · ${words(content)}`;
  return {
    wanted: article.quotes.map((quote) => line(quote.form, quote.cue, quote.speaker, quote.speakerEntity, quote)),
    found: read.quotes.map((quote) => line(quote.form, quote.cue, quote.speaker, quote.speaker?.entity ?? null, quote)),
  };
}

/** The marks in a body are what is wanted; nothing else may be found. */
export function holds(body: string): void {
  const { wanted, found } = quoteLines(parseBody(body));
  expect(found).toEqual(wanted);
}

/** What `readQuotes` makes of plain text without any names. */
export function readPlain(text: string): Reading {
  return readQuotes(openReading({ text, lang: 'en' }, []));
}

/** A test for each plain text: the words that it reports, in order. */
export function checkContents(rows: readonly (readonly [text: string, contents: readonly string[]])[]): void {
  it.each(rows)('%s', (text, contents) => {
    const { quotes, text: whole } = readPlain(text);
    expect(quotes.map(({ start, end }) => whole.slice(start, end))).toEqual(contents);
  });
}
