/** A read article for the terminal: cast, quotations by speaker, summary. */
import type { Digest, EntityView, OfficeView, QuoteView } from '../core/digest.ts';

/** @returns lines of text, without colour */
export function printDigest(digest: Digest): string {
  const facts = [digest.site, digest.published, `${digest.words} words`].filter((fact) => fact !== null);
  return [
    `${digest.title ?? 'An article without a title'} (${facts.join(', ')})`,
    ...section('Cast', digest.cast.map(castLine)),
    ...section('Quotations', digest.quotes.map((quote) => quoteLine(quote, digest))),
    ...section('Summary', digest.summary.map(({ text, paragraph }) => `${text} [paragraph ${paragraph}]`)),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', title, ...(lines.length > 0 ? lines.map((line) => `  ${line}`) : ['  none'])];
}

function castLine({ name, office, mentions, quotes, known }: EntityView): string {
  const counts = [plural(mentions.length, 'mention'), ...(quotes.length > 0 ? [plural(quotes.length, 'quotation')] : [])];
  const what = [...(office ? [officeText(office)] : []), ...(known ? [] : ['known from this article only'])];
  return `${name}${what.length > 0 ? ` – ${what.join('; ')}` : ''} (${counts.join(', ')})`;
}

function officeText({ title, status, asOf }: OfficeView): string {
  return `${status === 'current' ? '' : `${status} `}${title}${asOf === null ? '' : `, as of ${asOf}`}`;
}

function quoteLine({ speaker, speakerText, certainty, form, text }: QuoteView, { cast, organisations, places, others }: Digest): string {
  const named = [...cast, ...organisations, ...places, ...others].find(({ id }) => id === speaker)?.name;
  return `${named ?? speakerText ?? 'Nobody for sure'} (${form}, ${certainty}): ${text.replace(/\s+/g, ' ')}`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
