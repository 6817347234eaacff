/**
 * The sample article of the first run. Own prose: it retells what the glossary's first source reports of four
 * politicians; the analyst is invented, and the page says so. English, as Gloss reads quotations in English.
 */
import type { Article } from '../../core/annotation.ts';
import type { FoundArticle } from '../../page/types.ts';

export const SAMPLE: Pick<Article, 'title' | 'published' | 'lang'> & { readonly paragraphs: readonly string[] } = {
  title: 'Two days in Tehran',
  published: '2020-07-22',
  lang: 'en',
  paragraphs: [
    'Iraqi Prime Minister Mustafa Al-Kazemi spent the second day of his visit to Tehran with the head of the Iranian parliament, Muhammad Baqer Qalibaf. The two spoke about closer cooperation between their countries, his media office said.',
    'Ali Khamenei had received the visitor a day earlier. Iran would not meddle in the affairs of Iraq, now or later, the Supreme Leader told Al-Kazimi.',
    'President Hassan Rouhani promised medical equipment against the coronavirus. Rouhani said that trade between the neighbours should grow to 20 billion dollars, and that work on the rail link should be finished.',
    '“Everybody in the room wanted something, and nobody could say it aloud,” said Ilias Vandermoor, an analyst at the Delta Institute. He added that the guests had chosen their words with care.',
  ],
};

/**
 * The sample as the article finder would give it back: live text nodes, one block a paragraph.
 *
 * @param root the element that holds the paragraphs as its children
 */
export function sampleArticle(root: Element): FoundArticle {
  const blocks = Array.from(root.children, (element) => ({ element, nodes: Array.from(element.childNodes).filter((node) => node instanceof Text) }));
  const { title, published, lang } = SAMPLE;
  return { found: true, root, blocks, skipped: [], title, byline: null, published, lang, site: null };
}
