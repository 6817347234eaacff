/** What is printed of an article's cast. */
import { officeTime, officeTitle } from '../../card/views/office-line.tsx';
import type { Digest, EntityView } from '../../core/digest.ts';
import type { CastSheet } from '../../platform/messages.ts';
import type { Words } from '../../words/words.ts';

/** People of more articles than any printer would take. */
const MOST_PEOPLE = 200;
/** UTF-16 units of one name, office or sentence. */
const LONGEST = 1_000;

/** The people of an article, most important first: office and its time, then one sentence of context or what they did here. */
export function castSheet({ cast }: Digest, words: Words): CastSheet {
  const people = cast.slice(0, MOST_PEOPLE).map((person) => ({ called: calledIn(person, words), about: aboutIn(person, words) }));
  return { heading: words.t('print_heading'), note: words.t('print_note'), lang: words.lang, direction: words.direction, people };
}

function calledIn({ name, names }: EntityView, words: Words): string {
  const own = names.find(({ lang }) => lang === words.lang)?.text;
  return own === undefined || own === name ? isolated(name) : `${isolated(name)} ${isolated(own)}`;
}

function aboutIn({ office, gloss, did }: EntityView, words: Words): string[] {
  const when = office && officeTime(office, words);
  const held = office && isolated(officeTitle(office, words)) + (when === null ? '' : words.dot + isolated(when));
  const told = gloss ?? did?.text;
  return [...(held ? [held] : []), ...(told ? [isolated(told)] : [])];
}

/** Names and sentences of one direction stand in lines of the other (U+2068 and U+2069: first strong isolate and its end). */
const isolated = (text: string): string => `\u2068${text.slice(0, LONGEST)}\u2069`;
