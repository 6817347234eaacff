/** From the live blocks of an article to what the reading takes. */
import { buildTextMap } from '../text-map.ts';
import type { Article, FoundArticle, TextMap } from '../types.ts';

/** The article as the reading takes it, and the map that leads back to the page. */
export function toArticle(found: FoundArticle): { readonly article: Article; readonly map: TextMap } {
  const { title, byline, published, lang, site } = found;
  const map = buildTextMap(found.blocks);
  return { article: { title, byline, published, lang, site, text: map.text, paragraphs: map.paragraphs }, map };
}
