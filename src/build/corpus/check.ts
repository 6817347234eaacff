/**
 * Proves a marked article: that the text is what stands between the marks, that spans sit where a careful hand would
 * put them, and that nothing declared was forgotten.
 */
import type { Span } from '../../core/annotation.ts';
import type { MarkedArticle } from './markup.ts';

type Check = (article: MarkedArticle, source: string) => string[];

const QUOTATION_MARKS = '"“”‘';
const ARTICLE = /^(?:the|an?) /i;
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady|Judge|General|Colonel|President|Sen|Gov|King|Queen|Prince|Baroness)\b\.? /;
const CHECKS: readonly Check[] = [textIsProse, spansAreTight, mentionsAreClean, quotesAreBare, everythingIsUsed, everyNameIsMarked];

/** @returns one line for each problem, with the words concerned; empty when the article is proven */
export function problemsOf(article: MarkedArticle, source: string): string[] {
  return CHECKS.flatMap((check) => check(article, source));
}

/** Strips the marks in a second, independent way and compares. */
function textIsProse(article: MarkedArticle, source: string): string[] {
  const body = source.slice(source.indexOf('\n---') + 4).split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const [OPEN_BRACE, OPEN_BRACKET, CLOSE_BRACE] = ['\u0001', '\u0002', '\u0003'];
  const guarded = body.join('\n\n').replace(/\\\{/g, OPEN_BRACE).replace(/\\\[/g, OPEN_BRACKET).replace(/\\\}/g, CLOSE_BRACE).replace(/\\\]/g, ']');
  const stripped = guarded.replace(/\{(?:o [a-z0-9-]+|[qcs][0-9,]+[dim]?(?:@[a-z0-9-]+)?) /g, '').replace(/\|[a-z0-9-]+(?: [a-z]+)?\]/g, '').replace(/[[}]/g, '').replaceAll(OPEN_BRACE, '{').replaceAll(OPEN_BRACKET, '[').replaceAll(CLOSE_BRACE, '}');
  return stripped === article.text ? [] : ['the text is not what stands between the marks'];
}

function spansAreTight(article: MarkedArticle): string[] {
  const spans: Span[] = [...article.mentions, ...article.quotes, ...article.offices, ...article.quotes.flatMap(({ cue, speaker }) => [cue, speaker].filter((span) => span !== null))];
  return spans.flatMap((span) => {
    const words = article.text.slice(span.start, span.end);
    if (words === '' || words !== words.trim()) return [`"${words}" begins or ends with a space; move the mark`];
    return article.paragraphs.some(({ start, end }) => start <= span.start && span.end <= end) ? [] : [`"${words}" runs over the end of a paragraph`];
  });
}

function mentionsAreClean(article: MarkedArticle): string[] {
  return article.mentions.flatMap((mention, at) => {
    const words = article.text.slice(mention.start, mention.end);
    const next = article.mentions[at + 1];
    if (next && next.start < mention.end) return [`the mentions "${words}" and "${article.text.slice(next.start, next.end)}" overlap`];
    if (mention.form !== 'name') return [];
    const named = article.entities.find(({ id }) => id === mention.entity)?.name ?? '';
    // "The Hague" keeps its article: the declared name has it.
    if (TITLE.test(words) || (ARTICLE.test(words) && !ARTICLE.test(named))) return [`"${words}" is marked with a title or an article; leave it outside the brackets`];
    if (/['’]s$/.test(words)) return [`"${words}" is marked with its possessive; leave 's outside the brackets`];
    return /\p{Lu}|[\u0600-\u06FF]/u.test(words) ? [] : [`"${words}" is marked as a name but has no capital`];
  });
}

/** A quotation's span is its content without the marks and without the comma before the closing one. */
function quotesAreBare(article: MarkedArticle): string[] {
  return article.quotes.flatMap((quote) => {
    const words = article.text.slice(quote.start, quote.end);
    if (quote.form !== 'mixed' && QUOTATION_MARKS.includes(words.charAt(0))) return [`"${words}" holds its opening quotation mark`];
    return /,$/.test(words) ? [`"${words}" ends in the writer's comma`] : [];
  });
}

function everythingIsUsed(article: MarkedArticle): string[] {
  const mentioned = new Set(article.mentions.map(({ entity }) => entity));
  const stated = new Set(article.offices.map(({ entity }) => entity));
  return article.entities.flatMap(({ id, offices }) => [
    ...(mentioned.has(id) ? [] : [`"${id}" is declared and never mentioned`]),
    ...(offices && !stated.has(id) ? [`"${id}" has an office in the head and no {o ${id} …} in the body`] : []),
    ...(!offices && stated.has(id) ? [`"${id}" has an {o ${id} …} and no office in the head`] : []),
  ]);
}

/** A declared name, or a person's last name, that stands unmarked in the text was forgotten. */
function everyNameIsMarked(article: MarkedArticle): string[] {
  const covered = (at: number) => article.mentions.some(({ start, end }) => start <= at && at < end);
  return article.entities.flatMap(({ name, kind }) => {
    const forms = [...new Set([name, (kind === 'person' && name.split(' ').at(-1)) || name])].filter((form) => form.length > 3 && /^\p{Lu}/u.test(form));
    return forms.flatMap((form) => wordStarts(article.text, form).filter((at) => !covered(at)).map((at) => `"${form}" stands unmarked: …${article.text.slice(Math.max(0, at - 20), at + form.length + 20).replace(/\n/g, ' ')}…`));
  });
}

function wordStarts(text: string, word: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[\p{L}\p{N}-]/u.test(before) && !/[\p{L}\p{N}-]/u.test(after)) starts.push(at);
  }
  return starts;
}
