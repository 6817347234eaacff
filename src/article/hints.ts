/**
 * What names of classes and ids, roles and tags say about a part of a page.
 *
 * Written from the vocabulary of common publishing systems; a hint alone never drops the bulk of a page
 * (see `standingRegions`).
 */
import type { SkipReason } from './choice.ts';
import { hintWords, UNSEEN_WORDS } from './element-names.ts';
import type { PageElement } from './page-model.ts';

/** Null: whatever its names say. */
const TAG_REASONS: Readonly<Record<string, SkipReason | null>> = {
  HTML: null,
  BODY: null,
  MAIN: null,
  ARTICLE: null,
  NAV: 'navigation',
  MENU: 'navigation',
  FOOTER: 'outside',
  ASIDE: 'related',
  FIGURE: 'caption',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  FORM: 'form',
  DIALOG: 'widget',
  ADDRESS: 'author-box',
};

const ROLE_REASONS: readonly (readonly [SkipReason, RegExp])[] = [
  ['navigation', /^(?:nav|menu|tablist)/],
  ['outside', /^(?:banner|contentinfo|search)/],
  ['related', /^complementary/],
  ['widget', /^(?:dialog|alert|toolbar)/],
];

/**
 * Tried in order on the words of an element's class and id (see `hintWords`). A pattern matches beginnings of words
 * (`shar` is share, sharing, sharedaddy); one that ends in a space, whole words.
 */
const WORD_REASONS: readonly (readonly [SkipReason, RegExp])[] = [
  ['hidden', UNSEEN_WORDS],
  ['comments', / (?:comment|disqus|respond |replies)/],
  ['caption', / (?:(?:fig|image)?caption|cutline)|^ (?:image|photo|picture) $/],
  ['credit', / (?:(?:photo)?credit|copyright)/],
  ['promotion', / (?:newsletter|subscri|sign ?up|promo|adver|ads? |sponsor|outbrain|taboola|banner|cta |donat)/],
  ['widget', / (?:shar(?:e|ing)|social|addto|addthis|cookie|gdpr|consent|modal|pop ?up|overlay|lightbox|tool(?:tip|bar)|rating|player|carousel|slide(?:r |show)|toc |table of contents|ez toc|print |poll |form (?:done|fail))/],
  ['related', / (?:related|recommend|(?:read)? ?more |also |popular|trending|most|latest|recent|side ?bar|rail |aside|teaser|recirc|suggested|similar|yarpp)/],
  ['author-box', / (?:author ?(?:bio|box|info|profile|card)|about (?:the )?author|bio |contributor)/],
  ['byline', / (?:by ?line|authors? |date ?line|published|post(?:ed on| ?date| ?meta)|time ?stamp|(?:entry|article) ?(?:meta|info|date)|meta |read(?:ing)? ?time)/],
  ['legal', / (?:disclos|disclaimer)/],
  ['tags', / (?:tags? |tag ?list|categor(?:y|ies) |topics )/],
  ['navigation', / (?:nav|menu|bread ?crumb|pagina|foot(?:er)? |privacy)/],
];

/** A name that ends so, and says nothing else, is of the body of an article: a part that has one is not dropped for another of its names. */
const BODY_WORDS = / (?:(?:article|story|post|body|content) ?(?:body|text|content)|entry content|main ?content|hentry|rich ?text|article|story|post|main|content|entry|body) $/;

/** What stands also in the names of whole articles (`post has-tags format-video`). */
const FIRM_REASONS = /hidden|comments|caption|author-box/;

/**
 * Why the element's own tag, role or names say that it is no part of an article; null when they do not.
 *
 * @param known what names were found to say, kept for the next element that has them
 */
export function regionReason({ tag, role, names, hidden, articleBody }: PageElement, known: Map<string, SkipReason | null>): SkipReason | null {
  if (hidden) return 'hidden';
  const byRole = role === undefined ? undefined : ROLE_REASONS.find(([, pattern]) => pattern.test(role));
  if (byRole) return byRole[0];
  const byTag = TAG_REASONS[tag];
  if (byTag !== undefined) return byTag;
  if (articleBody || names === undefined || names.length > 400 || TABLE_PARTS.test(tag)) return null;
  let reason = known.get(names);
  if (reason === undefined) known.set(names, (reason = reasonOfNames(names)));
  return reason;
}

/** Rows and cells are named after what they list. */
const TABLE_PARTS = /^T(?:[DHR]|HEAD|BODY|FOOT)$/;

function reasonOfNames(names: string): SkipReason | null {
  let foreign: SkipReason | null = null;
  let body = false;
  for (const name of names.split(' ')) {
    const words = hintWords(name);
    const reason = WORD_REASONS.find(([, pattern]) => pattern.test(words))?.[0];
    if (!reason) body ||= BODY_WORDS.test(words);
    else if (!foreign || FIRM_REASONS.test(reason)) foreign = reason;
  }
  return body && foreign && !FIRM_REASONS.test(foreign) ? null : foreign;
}
