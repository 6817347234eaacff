/** A marked article as the annotation that a perfect reading would give. */
import { ANNOTATION_VERSION, type Annotation, type Mention, type MentionRule, type Span } from '../../core/annotation.ts';
import { parseMarkup, type MarkedArticle, type MarkedQuote, type MentionForm } from './markup.ts';

const RULE: Readonly<Record<MentionForm, MentionRule>> = { name: 'name', office: 'office', nominal: 'nominal', pronoun: 'pronoun' };

export function goldAnnotation(article: MarkedArticle): Annotation {
  return {
    version: ANNOTATION_VERSION,
    article: { title: article.title, byline: null, published: article.published, lang: 'en', site: null, text: article.text, paragraphs: article.paragraphs },
    coverage: 'full',
    entities: article.entities.map(({ id, kind, name, offices }) => {
      const office = offices?.[0];
      const words = article.offices.find(({ entity }) => entity === id);
      const receipt = words ? ({ source: 'article', start: words.start, end: words.end } as const) : ({ source: 'general' } as const);
      return { id, kind, name, names: [], known: false, office: office ? { ...office, from: null, to: null, asOf: article.published, of: null, receipt } : null };
    }),
    mentions: article.mentions.map(({ start, end, entity, kind, form }): Mention => ({ start, end, entity, kind, rule: RULE[form], because: 'marked by hand', alternatives: [] })),
    quotes: article.quotes.map((quote) => {
      const { start, end, form, cue, speakerEntity, group } = quote;
      const words = quote.speaker ?? lastMentionBefore(article, quote);
      return { start, end, form, cue, speaker: words && { start: words.start, end: words.end, entity: speakerEntity }, certainty: words ? 'sure' : 'unknown', rule: 'marked-by-hand', group };
    }),
    summary: [],
    timings: {},
  };
}

/** Where a quotation has no speaker's words of its own: the last words before it that name the speaker. */
function lastMentionBefore(article: MarkedArticle, quote: MarkedQuote): Span | null {
  return article.mentions.findLast((mention) => mention.entity === quote.speakerEntity && mention.end <= quote.start) ?? null;
}

/** Mark-up in, annotation out: for tests that need a small article with everything in it. */
export function annotationOf(markup: string): Annotation {
  return goldAnnotation(parseMarkup(markup));
}
