/** Title, date and reading time; the tabs tell how many people and quotations there are. */
import type { Digest } from '../../core/digest.ts';
import { useWords } from './page.tsx';

export function ArticleHead({ digest }: { readonly digest: Digest }) {
  const words = useWords();
  const published = digest.published === null ? null : words.date(digest.published);
  const facts = [
    ...(published === null ? [] : [published]),
    words.n('head_minutes', digest.minutes),
  ];
  return (
    <>
      {digest.title !== null && (
        <h1 title={digest.title}>
          <bdi>{digest.title}</bdi>
        </h1>
      )}
      <p class="facts-line quiet">{facts.join(words.dot)}</p>
    </>
  );
}
