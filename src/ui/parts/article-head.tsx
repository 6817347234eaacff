/** Site, title, date, reading time, counts. */
import { directionOf } from '../../card/views/script.ts';
import type { Digest } from '../../core/digest.ts';
import { useWords } from './page.tsx';

export function ArticleHead({ digest }: { readonly digest: Digest }) {
  const words = useWords();
  const published = digest.published === null ? null : words.date(digest.published);
  const facts = [
    ...(published === null ? [] : [published]),
    words.n('head_minutes', digest.minutes),
    words.n('head_people', digest.cast.length),
    words.n('card_quotes', digest.quotes.length),
  ];
  return (
    <div class="article-head">
      {digest.title !== null && <h1 dir={directionOf(digest.title)}>{digest.title}</h1>}
      <p class="quiet">{facts.join(' · ')}</p>
    </div>
  );
}
