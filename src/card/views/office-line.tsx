/** An office with the time at which it was true: never as of today. */
import type { OfficeView } from '../../core/digest.ts';
import type { CardWords } from './words.ts';

/** "President of Iran · as of July 2020" */
export function OfficeLine({ office, words }: { readonly office: OfficeView; readonly words: CardWords }) {
  const when = officeTime(office, words);
  return (
    <span class="office block">
      <bdi>{officeTitle(office, words)}</bdi>
      {when !== null && [words.dot, <span key="when" class="when">{when}</span>]}
    </span>
  );
}

/** The title in the language of the interface where it is known, with its status: "former President of Iran". */
export function officeTitle({ title: given, names, status }: OfficeView, words: CardWords): string {
  const title = names.find(({ lang }) => lang === words.lang)?.text ?? given;
  return status === 'current' ? title : words.t(`card_office_${status}`, { title });
}

/** The time for which an office is known, in words; null when the source gives none. */
export function officeTime({ from, to, asOf }: Pick<OfficeView, 'from' | 'to' | 'asOf'>, words: CardWords): string | null {
  const inWords = (iso: string | null): string | null => (iso === null ? null : words.date(iso, 'month'));
  const [first, last, known] = [inWords(from), inWords(to), inWords(asOf)];
  if (first !== null && last !== null) return words.t('card_office_period', { from: first, to: last });
  if (last !== null) return words.t('card_office_until', { date: last });
  if (known !== null) return words.t('card_office_as_of', { date: known });
  return first === null ? null : words.t('card_office_since', { date: first });
}

/** Half a year: within it an office is taken as told at the article's time. */
const SAME_TIME_DAYS = 183;
const DAY_MS = 86_400_000;

/**
 * Says so when the article is of another time than the office.
 *
 * @param articleDate ISO date, or null when the article has none
 * @returns a sentence, or null when the times agree or are not known
 */
export function officeWarning(office: OfficeView, articleDate: string | null, words: CardWords): string | null {
  // What ended before the article is no news to it.
  if (office.asOf === null || articleDate === null || office.receipt.kind === 'article' || articleDate > (office.to ?? '9')) return null;
  const days = (Date.parse(articleDate) - Date.parse(office.asOf)) / DAY_MS;
  const article = words.date(articleDate, 'month');
  const date = words.date(office.asOf, 'month');
  if (article === null || date === null || !(Math.abs(days) > SAME_TIME_DAYS)) return null;
  return words.t(days > 0 ? 'card_office_article_newer' : 'card_office_article_older', { article, date });
}
