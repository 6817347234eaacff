/** Prints an office as a card does: "Prime Minister of Iraq", "Head of the Islamic Shura Council". */
import { ORGANISATION_HEADS } from '../lexicon/heads.ts';
import { countryCalled } from '../names/keys.ts';
import { companyNear } from './owners.ts';
import type { OfficePhrase } from './phrase.ts';
import type { Owner, View } from './view.ts';

const SMALL = /^(?:of|for|at|to|and|the|in|on)$/;
const LETTERS = /^(?:ceo|cfo|coo|cto|cio|mp|mep|pm)$/;
const WITH_ARTICLE = /^(?:United (?:States|Kingdom|Nations|Arab)|Netherlands|Philippines|European Union|Soviet Union|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Vatican)/;

const BARE_HEADS = /^(?:university|college|airlines|airways|fc|inc\.?|corp\.?|bank|parliament|radio|tv|television|news|group|co\.?|ltd\.?|plc|united|motors|media)$/;

export interface NamedOffice {
  readonly title: string;
  readonly of: string | null;
}

/** Title and owner of a phrase. */
export function nameOffice(view: View, phrase: OfficePhrase): NamedOffice {
  const role = capitals(phrase.role);
  const owner = phrase.owner ?? (phrase.preposition < 0 ? companyNear(view, phrase.first, phrase.role) : null);
  if (phrase.preposition < 0) return owner ? { title: `${role} of ${printedOwner(view, owner)}`, of: owner.id } : { title: role, of: null };
  const { tokens, reading } = view;
  const begin = tokens[phrase.preposition]?.start ?? 0;
  const tail = view.tokens[phrase.end - 1]?.end ?? begin;
  const after = ownerAfter(view, phrase);
  const stated = reading.text.slice(begin, tail).replace(/\s+/g, ' ');
  const words = after?.reprint ? after.text : phrase.link === null ? stated : stated.replace(/^\S+/, phrase.link);
  const title = `${role} ${capitalsIfSmall(words, after !== null)}`;
  if (owner && after && after.link === 'to' && owner.id !== after.owner.id) return { title: `${role} of ${printedOwner(view, owner)} ${words}`, of: owner.id };
  return owner && !after ? { title: `${title} of ${printedOwner(view, owner)}`, of: owner.id } : { title, of: after?.owner.id ?? owner?.id ?? null };
}

interface After {
  readonly owner: Owner;
  readonly link: string;
  /** True where the words are not printed as they stand: "of the Iranian Quds Force", "of U.S." */
  readonly reprint: boolean;
  readonly text: string;
}

/** The first mention after the preposition. */
function ownerAfter(view: View, phrase: OfficePhrase): After | null {
  let skipped = false;
  for (let at = phrase.preposition + 1; at < phrase.end; at++) {
    const mention = view.mentionAt(at);
    const token = view.tokens[at];
    if (mention) {
      const owner = { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' };
      const whole = view.range(mention)[1] >= phrase.end;
      const link = phrase.link ?? view.tokens[phrase.preposition]?.lower ?? 'of';
      return { owner, link, reprint: whole && (skipped || isShort(view.reading.text.slice(mention.start, mention.end))), text: `${link} ${printedOwner(view, owner)}` };
    }
    if (token && view.countryOf(token.lower)) skipped = true;
    else if (token?.lower !== 'the') return null;
  }
  return null;
}

function capitals(role: string): string {
  return role.split(' ').map((word) => (LETTERS.test(word) ? word.toUpperCase() : SMALL.test(word) ? word : upperFirst(word))).join(' ');
}

/** "of foreign affairs" is printed with capitals, names as they stand. */
function capitalsIfSmall(words: string, isNamed: boolean): string {
  return isNamed || /\p{Lu}/u.test(words) || words.split(' ').length > 5 ? words : capitals(words);
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "U.S.", "WHO": on a card the name stands instead. */
function isShort(text: string): boolean {
  return text.length < 8 && text === text.toUpperCase();
}

/** The name of an owner as it stands behind "of". */
function printedOwner(view: View, { id, name }: Owner): string {
  const country = isShort(name) ? countryCalled(name) : null;
  if (country !== null) return WITH_ARTICLE.test(country) ? `the ${country}` : country;
  const written = id === null ? null : view.hasArticle(id);
  return WITH_ARTICLE.test(name) || (written ?? soundsLikeBody(name)) ? `the ${name.replace(/^The /, '')}` : name;
}

/** What names with an article look like where the text does not tell. */
function soundsLikeBody(name: string): boolean {
  if (/^(?:Ministry|Department|University|Bank|Office|Institute|Council|Court|House) of /.test(name)) return true;
  const words = name.split(' ');
  const last = words[words.length - 1]?.toLowerCase() ?? '';
  return words.length > 1 && ORGANISATION_HEADS.has(last) && !BARE_HEADS.test(last);
}
