import type { Annotation, Entity, Span } from '../annotation.ts';
import type { Digest, EntityView, MentionView, QuoteView, SummarySentence } from '../digest.ts';
import type { Glossary } from '../../glossary/format.ts';
import { atOnce, eachInSlices, type Sliced } from '../reading.ts';
import { indexInSlices, mentionsIn, paragraphOf, placeOf, speakerOf, type ArticleIndex } from './article-index.ts';
import { salienceOf } from './cast.ts';
import { deedInSlices } from './deeds.ts';
import { officeView, recordOf } from './records.ts';
import { initialsOf } from './initials.ts';
import { tiesInSlices } from './ties.ts';
import { timelineInSlices } from './timeline.ts';
import { leastCertainty, formOf, utterancesOf, textOf, type Utterance, type Utterances } from './utterances.ts';

/** Silent reading of English non-fiction, adults (Brysbaert 2019 finds 238; rounded down for names). */
const WORDS_A_MINUTE = 230;
/** Quotations that are laid out without a pause. */
const SLICE = 500;

/**
 * Turns an annotation into what popup, panel and card show.
 *
 * @param glossaries the ones that the article was read with; later ones win where two know the same id
 * @returns plain data (safe to store as JSON); offsets are UTF-16 units of `annotation.article.text`
 */
export function digestOf(annotation: Annotation, glossaries: readonly Glossary[]): Digest {
  return atOnce(digestInSlices(annotation, glossaries));
}

/** As `digestOf`, with pauses. */
export function* digestInSlices(annotation: Annotation, glossaries: readonly Glossary[]): Sliced<Digest> {
  const index = yield* indexInSlices(annotation);
  const { title, site, byline, published, lang, text } = annotation.article;
  const words = index.tokens.reduce((count, token) => count + (token.kind === 'word' || token.kind === 'number' ? 1 : 0), 0);
  yield;
  const utterances = utterancesOf(annotation);
  const views = yield* entityViews(index, utterances, glossaries);
  const quotes: QuoteView[] = [];
  yield* eachInSlices(utterances.all, SLICE, (utterance, at) => quotes.push(quoteView(annotation, utterance, at)));
  yield;
  return {
    title,
    site,
    byline,
    published,
    lang,
    coverage: annotation.coverage,
    words,
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    length: text.length,
    summary: annotation.summary.map((span) => summarySentence(annotation, span)),
    cast: views.filter((view) => view.kind === 'person'),
    places: views.filter((view) => view.kind === 'place'),
    organisations: views.filter((view) => view.kind === 'organisation'),
    others: views.filter((view) => view.kind === 'event' || view.kind === 'office' || view.kind === 'topic'),
    quotes,
    timeline: annotation.coverage === 'full' ? yield* timelineInSlices(index) : [],
    ties: yield* tiesInSlices(index),
  };
}

/** Everything that is mentioned, most important first; entities of equal weight in the order of the text. */
function* entityViews(index: ArticleIndex, utterances: Utterances, glossaries: readonly Glossary[]): Sliced<EntityView[]> {
  const salience = yield* salienceOf(index);
  yield;
  const views: EntityView[] = [];
  for (const entity of index.annotation.entities) {
    const mentions = index.mentions.get(entity.id);
    if (mentions) views.push(yield* entityView(index, utterances, entity, salience.get(entity.id) ?? 0, glossaries));
  }
  return views.sort((one, other) => other.salience - one.salience || firstStart(one) - firstStart(other));
}

function* entityView(index: ArticleIndex, { of }: Utterances, entity: Entity, salience: number, glossaries: readonly Glossary[]): Sliced<EntityView> {
  const record = recordOf(glossaries, entity.id);
  const mentions = index.mentions.get(entity.id) ?? [];
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    names: entity.names,
    initials: initialsOf(entity.name),
    known: entity.known,
    office: officeView(entity, record, index.annotation, glossaries),
    gloss: record?.gloss ?? null,
    mentions: mentions.map(({ start, end, rule, because, alternatives }): MentionView => ({ start, end, paragraph: paragraphOf(index.annotation, start), rule, because, alternatives })),
    quotes: [...new Set((index.quotes.get(entity.id) ?? []).flatMap((at) => of[at] ?? []))],
    salience,
    did: entity.kind === 'person' ? yield* deedInSlices(index, mentions) : null,
  };
}

function firstStart(view: EntityView): number {
  return view.mentions[0]?.start ?? Infinity;
}

function quoteView(annotation: Annotation, utterance: Utterance, index: number): QuoteView {
  const { text } = annotation.article;
  const slice = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : null);
  const [first] = utterance.parts;
  const speaker = first ? speakerOf(first) : null;
  return { ...placeOf(annotation, utterance), index, text: textOf(utterance, text), form: formOf(utterance), certainty: leastCertainty(utterance), cue: slice(utterance.parts.find(({ cue }) => cue !== null)?.cue), speaker, speakerText: slice(first?.speaker), rule: first?.rule ?? '', because: first?.because };
}

function summarySentence(annotation: Annotation, span: Span): SummarySentence {
  const mentions = mentionsIn(annotation, span).map(({ start, end, entity, kind }) => ({ start: start - span.start, end: end - span.start, entity, kind }));
  return { ...placeOf(annotation, span), text: annotation.article.text.slice(span.start, span.end), mentions };
}
