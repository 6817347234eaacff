/**
 * Says whether a page is an article: evidence for and against, each with a weight, and a bar.
 *
 * The weights were set by hand from what publishing systems state about their pages.
 */
import { readAddress } from './address.ts';
import { closest } from './blocks.ts';
import type { NoArticleReason, SkipReason } from './choice.ts';
import type { Line } from './lines.ts';
import { ARTICLE_TYPE, type Metadata } from './metadata.ts';
import type { PageElement } from './page-model.ts';

/** UTF-16 units of running text that an article has at least. */
const MIN_PROSE = 250;
/** From here on a page holds more than the words around a list. */
const LONG_PROSE = 4_000;
/** Evidence that an article needs. */
const BAR = 1.75;

const OTHER_DATA: readonly (readonly [NoArticleReason, RegExp])[] = [
  ['forum', /(?:(?:Forum|Media)Posting|QAPage)$/],
  ['shop', /(?:Product(?:Group)?|Offer|SoftwareApplication|og:product(?:\..*)?|Course|Event|JobPosting)$/],
  ['listing', /(?:(?:Collection|Results|Profile)Page|ItemList)$/],
];

export interface Evidence {
  readonly score: number;
  readonly reason: NoArticleReason;
}

/** What is weighed. */
export interface Matter {
  readonly url: string;
  readonly elements: readonly PageElement[];
  /** All lines of the page. */
  readonly lines: readonly Line[];
  /** The lines of the body and its lead, and for each why it is skipped, or null. */
  readonly inside: readonly Line[];
  readonly reasons: readonly (SkipReason | null)[];
  readonly metadata: Metadata;
}

interface Shape {
  /** UTF-16 units of running text that is kept. */
  readonly prose: number;
  /** Kept paragraphs of a sentence or more. */
  readonly paragraphs: number;
  readonly headings: number;
  /** Kept lines too short for a sentence. */
  readonly scraps: number;
}

function shapeOf({ inside, reasons }: Matter): Shape {
  let prose = 0;
  let paragraphs = 0;
  let headings = 0;
  let scraps = 0;
  inside.forEach(({ block, weight }, i) => {
    if (reasons[i]) return;
    prose += weight;
    if (block.heading) headings++;
    else if (weight >= 100) paragraphs++;
    else if (block.length < 60) scraps++;
  });
  return { prose, paragraphs, headings, scraps };
}

/** Whether the running text is spread over several `<article>` elements, as in a list of teasers or posts. */
function isSpread({ elements, inside, reasons }: Matter): boolean {
  const mass = new Map<number, number>();
  let total = 0;
  inside.forEach(({ block, weight }, i) => {
    if (reasons[i] || weight === 0) return;
    const article = closest(elements, block.element, ({ tag }) => tag === 'ARTICLE');
    mass.set(article, (mass.get(article) ?? 0) + weight);
    total += weight;
  });
  return mass.size >= 4 && Math.max(...mass.values()) < total * 0.4;
}

function shapeScore({ prose, paragraphs, headings, scraps }: Shape): number {
  let score = 0;
  if (paragraphs >= 3 || prose > 1500) score += 0.5;
  if (paragraphs >= 6 || prose > LONG_PROSE) score += 0.5;
  const mean = prose / Math.max(1, paragraphs + headings + Math.min(scraps, paragraphs));
  if (mean > 110) score += 0.5;
  if (mean > 200) score += 0.5;
  // Landing pages are made of headings and scraps.
  if (mean < 60) score -= 1.5;
  else if (mean < 80) score -= 0.75;
  return score;
}

/** Weighs what a page says of itself, its address and its shape. */
export function weighPage(matter: Matter): Evidence {
  const { url, lines, metadata } = matter;
  const shape = shapeOf(matter);
  const pageText = lines.reduce((sum, { block }) => sum + block.length, 0);
  const address = readAddress(url);
  const stated = metadata.types.some((type) => ARTICLE_TYPE.test(type));
  const other = OTHER_DATA.find(([, pattern]) => metadata.types.some((type) => pattern.test(type)))?.[0];
  let score = shapeScore(shape) + address.article;
  let reason: NoArticleReason = 'listing';
  if (stated) score += 2.5;
  if (metadata.types.includes('og:article')) score += 1.25;
  if (metadata.published) score += 0.75;
  if (metadata.byline) score += 0.75;
  if (other && !stated) {
    // A publisher sells subscriptions too: a page that says it is an article is weighed, not condemned.
    score -= other === 'forum' ? 5 : metadata.types.includes('og:article') || metadata.published ? 1 : 3;
    reason = other;
  }
  if (address.kind) {
    // Sites file long guides under /topics/ and /services/ too, and say that they are articles.
    const guide = shape.prose > LONG_PROSE && metadata.types.includes('og:article') && /listing|reference/.test(address.kind);
    score -= address.kind === 'forum' ? 4 : address.kind === 'search' && stated ? 0 : guide ? 1.25 : 2.5;
    reason = address.kind;
  }
  // "Live: …": the posts of one story.
  if (!/^live\b|\blive ?(?:blog|updates)/i.test(metadata.title ?? '') && isSpread(matter)) {
    score -= 2.5;
    reason = 'listing';
  }
  if (address.front) {
    score -= 4;
    reason = 'front-page';
  }
  // Where the page is little else than running text, there is nothing else that it could be.
  if (shape.prose > pageText * 0.8) score += 1;
  return { score, reason };
}

/** Why the page is not taken for an article, or null when it is one. */
export function refuse(matter: Matter): NoArticleReason | null {
  if (shapeOf(matter).prose < MIN_PROSE) return 'too-little-text';
  const { score, reason } = weighPage(matter);
  return score < BAR ? reason : null;
}
