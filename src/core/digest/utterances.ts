/** One row for one sentence of somebody's: "The deal, Bell said, would help" is read in two parts and shown as one. */
import type { Annotation, Certainty, Quote, QuoteForm, Span } from '../annotation.ts';
import { paragraphOf, speakerOf } from './article-index.ts';

/** UTF-16 units between two parts: an attribution with what is told of the speaker. */
const LONGEST_GAP = 250;
/** Stands for the attribution inside an utterance. */
const GAP = ' … ';

/** Quotations that are parts of one sentence, in order. */
export interface Utterance extends Span {
  readonly parts: readonly Quote[];
}

/** The utterances of an article, in the order of their first words, and for each quotation the index of its utterance. */
export interface Utterances {
  readonly all: readonly Utterance[];
  readonly of: readonly number[];
}

/** Joins what goes on in small letters behind the attribution; a sentence of its own stays one. */
export function utterancesOf(annotation: Annotation): Utterances {
  const all: { parts: Quote[]; start: number; end: number }[] = [];
  const latest = new Map<number, number>();
  const of = annotation.quotes.map((quote) => {
    const at = latest.get(quote.group);
    const open = at === undefined ? undefined : all[at];
    if (at !== undefined && open && goesOn(annotation, open.parts.at(-1), quote)) {
      open.parts.push(quote);
      open.end = quote.end;
      return at;
    }
    latest.set(quote.group, all.length);
    return all.push({ parts: [quote], start: quote.start, end: quote.end }) - 1;
  });
  return { all, of };
}

function goesOn(annotation: Annotation, before: Quote | undefined, quote: Quote): boolean {
  if (!before || quote.start < before.end || quote.start - before.end > LONGEST_GAP || speakerOf(before) !== speakerOf(quote)) return false;
  const isSentence = quote.form === 'direct' && /^\P{L}*\p{Lu}/u.test(annotation.article.text.slice(quote.start, quote.start + 3));
  return !isSentence && paragraphOf(annotation, before.start) === paragraphOf(annotation, quote.start);
}

/** The words of all parts; beside others, verbatim ones bear marks. */
export function textOf(utterance: Utterance, text: string): string {
  const isPartlyQuoted = formOf(utterance) === 'mixed';
  return utterance.parts.map(({ start, end, form }) => (isPartlyQuoted && form === 'direct' ? `“${text.slice(start, end)}”` : text.slice(start, end))).join(GAP);
}

/** Direct where every part is, mixed where marks are around some of the words. */
export function formOf({ parts }: Utterance): QuoteForm {
  const [first] = parts;
  if (first && parts.every(({ form }) => form === first.form)) return first.form;
  return 'mixed';
}

/** That of the part that is least sure. */
export function leastCertainty({ parts }: Utterance): Certainty {
  return (['unknown', 'likely'] as const).find((least) => parts.some(({ certainty }) => certainty === least)) ?? 'sure';
}
