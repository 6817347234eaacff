/** What the address of a page says about the kind of page. */
import type { NoArticleReason } from './choice.ts';

/** Kinds of addresses that are seldom articles. Tried in order on the host and path, in lower case. */
const KINDS: readonly (readonly [NoArticleReason, RegExp])[] = [
  ['forum', /^(?:forums?|community|discuss\w*|bbs|boards?|answers|talk)\.|\/(?:forums?|threads?|viewtopic|showthread|topic|discussions?|bbs|boards?|talk|questions)(?:\/|\.|$)|\/t\/[^/]+\/\d|-t\d+\.html/],
  ['shop', /^(?:shop|store)\.|\/(?:products?|shop|store|cart|checkout|collections|[dg]p|listing|item|buy|catalog(?:ue)?|deals|pricing|c)(?:\/|$)|[?&](?:sku|add-to-cart)=/],
  ['search', /\/search(?:\/|$|\?)|[?&](?:q|query|search|s|keyword)=/],
  ['listing', /\/(?:categor(?:y|ies)|tags?|topics?|authors?|archives?|page\/\d+|genre|directory|listings?|jobs|events|browse|all|videos?|galler(?:y|ies))(?:\/|$)/],
  ['reference', /\/(?:[a-z]+-)?(?:services?|solutions?|locations?|departments?|courses?|degrees?|programs?|contact|faq|help|docs|api|careers?|login|account|quote|users?|members?|privacy|terms)(?:\/|$)/],
];

const ARTICLE_PATH = /\/(?:[\w-]+-)?(?:articles?|blogs?|news|story|stories|posts?|insights?|opinion|comment|features?|press|journal|reviews?|analysis|politics|world|sports?|business|learn|guides?|resources|[pb])\//;
const DATED_PATH = /\/(?:19|20)\d\d(?:\d\d){0,2}[/-]/;

export interface AddressHint {
  /** The kind of page that is no article which the address looks like. */
  readonly kind: NoArticleReason | null;
  /** The first page of a site or of a section named by one short word. */
  readonly front: boolean;
  /** 0–3: how much it looks like the address of an article. */
  readonly article: number;
}

/** Words in the last part of a path: articles carry their headline there. */
function slugWords(path: string): number {
  const parts = path.split('/').filter(Boolean);
  const last = Math.max(0, ...parts.slice(-2).map((part) => part.replace(/\.\w{2,5}$/, '').split(/[-_+]|%20/).filter((word) => /\p{L}{2}|%/u.test(word)).length));
  return last;
}

/** What the address of most articles says: taken for a page whose address is not known. */
const UNKNOWN: AddressHint = { kind: null, front: false, article: 1 };

/** @param url the page's address; one that is not of the web says nothing: somebody kept the page, in a file */
export function readAddress(url: string): AddressHint {
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return UNKNOWN;
  }
  if (!address.protocol.startsWith('http')) return UNKNOWN;
  const path = address.pathname.toLowerCase();
  const whole = `${address.hostname.replace(/^www\./, '')}${path}${address.search.toLowerCase()}`;
  const front = /^\/(?:index\.\w+|home\/?|[a-z]{2}(?:-[a-z]{2})?\/?)?$/.test(path) && address.search.length < 2;
  const words = slugWords(path);
  const article = (DATED_PATH.test(path) ? 1.5 : 0) + (ARTICLE_PATH.test(path) ? 1 : 0) + (words >= 4 ? 1 : words >= 3 ? 0.5 : 0) + (/\d{5,}/.test(path) ? 0.5 : 0);
  const kind = KINDS.find(([, pattern]) => pattern.test(whole))?.[0] ?? null;
  return { kind, front, article: Math.min(3, article) };
}
