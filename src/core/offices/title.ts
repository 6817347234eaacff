/** Prints an office as a card does: "Prime Minister of Iraq", "Head of the Islamic Shura Council". */
import { OF_A_NAME } from '../lexicon/office-context.ts';
import type { Mention } from '../annotation.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { SERVANT_LINKS } from '../lexicon/offices.ts';
import { isAdjective } from '../names/roles.ts';
import { chiefOf, ownerFromContext } from './context.ts';
import { ownerCalled } from './owners.ts';
import type { OfficePhrase } from './phrase.ts';
import { printedOwner } from './printed.ts';
import { seatBehind } from './seats.ts';
import { ownerAfter, withoutDescription } from './tails.ts';
import type { Owner, View } from './view.ts';

const SMALL = /^(?:of|for|at|to|and|the|in|on)$/;
const LETTERS = /^(?:mla|mpa|mna|msp|ceo|cfo|coo|cto|cio|mp|mep|pm)$/;
export interface NamedOffice {
  readonly title: string;
  readonly of: string | null;
}

/** Offices that carry their country as a part of the title. */
const UNITED_STATES_POSTS = /^(?:representative|senator|congressman|congresswoman|attorney|district judge|magistrate judge|circuit judge|marshal|solicitor|trade representative|surgeon general)$/;

/** "Circuit Judge", "U.S. District Judge": the court is a part of the title. */
const COURTS = /^(?:U\.?S\.? .*|Circuit|District|Superior|Appeals|Probate|County|Crown|High|Federal|Magistrate|Immigration|Family|Municipal)$/;

/** Title and owner of a phrase, with the second office that is joined to it. */
export function nameOffice(view: View, phrase: OfficePhrase, mention: Mention): NamedOffice {
  const named = nameOne(view, phrase, mention);
  const first = { ...named, title: named.title + seatBehind(view, phrase, named.of) };
  if (phrase.joined === null) return first;
  const second = nameOne(view, phrase.joined, mention);
  return { title: `${first.title} and ${second.title}`, of: first.of ?? second.of };
}

function nameOne(view: View, phrase: OfficePhrase, mention: Mention): NamedOffice {
  const role = asWritten(view, phrase, capitals(plainRole(phrase, view)));
  const spoken = spokenFor(view, phrase);
  if (spoken) return spoken;
  const isAmerican = phrase.owner !== null && UNITED_STATES_POSTS.test(phrase.role) && /^(?:the )?(?:United States|U\.?S\.?)/.test(phrase.owner.name);
  if (phrase.preposition >= 0) return nameWithTail(view, isAmerican ? { ...phrase, owner: null } : phrase, isAmerican ? `U.S. ${role}` : role);
  if (phrase.owner && /^judge$|^justice$/.test(phrase.role) && COURTS.test(phrase.owner.name)) return { title: `${phrase.owner.name} ${role}`, of: null };
  if (phrase.owner && /^(?:assistant|deputy) attorney$/.test(phrase.role) && /^(?:the )?(?:United States|U\.?S\.?)/.test(phrase.owner.name)) return { title: role.replace(/ A/, ' U.S. A'), of: phrase.owner.id };
  if (isAmerican) return { title: `U.S. ${role}`, of: phrase.owner?.id ?? null };
  if (phrase.owner && /minister$/.test(phrase.role) && phrase.owner.id !== null && view.entity(phrase.owner.id)?.kind === 'organisation') return { title: `${phrase.owner.name} ${role}`, of: null };
  if (phrase.owner && isStaff(view, phrase, phrase.owner)) return { title: `${phrase.owner.name.replace(/^[Tt]he /, '')} ${role}`, of: phrase.owner.id };
  if (phrase.owner) return { title: `${role} of ${printedOwner(view, phrase.owner)}`, of: phrase.owner.id };
  const servant = servantLink(phrase);
  if (servant !== null) return { title: servant === '' ? role : `${role} ${servant}`, of: null };
  // "the Conservative chair": of the party, and not of the committee that the article is about
  const isTold = /^chair/.test(phrase.role) && isAdjective(view.tokens[phrase.first]?.lower ?? '');
  const owner = phrase.isOwnerNamed || isTold ? null : ownerFromContext(view, phrase.role, mention, phrase.first, phrase.end);
  return owner ? { title: `${role} of ${printedOwner(view, owner)}`, of: owner.id } : { title: role, of: null };
}

/** "Reef Bank analyst", "State Department official", "Health and Human Services secretary": one of many, or a field that is named before it. */
function isStaff(view: View, { role, first }: OfficePhrase, { id, name }: Owner): boolean {
  if (/correspondent$/.test(role)) return true;
  if (id === null || view.entity(id)?.kind !== 'organisation' || role.startsWith('chief ')) return false;
  return STAFF.test(role) || (role === 'secretary' && / and /.test(name) && view.mentionAt(first)?.entity === id);
}

const STAFF = /(?:^|\s)(?:analyst|official|economist|scientist|strategist|meteorologist|researcher|fellow|advis[eo]r|engineer|reporter|aide|mp|mep|lawmaker|councillor)$/;

/** "Iran's top diplomat" is its foreign minister. */
function plainRole({ role, owner, preposition }: OfficePhrase, view: View): string {
  if (role === 'chief' && owner === null && preposition < 0) return chiefOf(view) ?? role;
  if (role !== 'top diplomat' || owner === null || listedAs(owner.name) !== 'country') return role;
  return owner.name === 'United States' ? 'secretary of state' : 'foreign minister';
}

/** "a company spokeswoman": of which company, the article said. */
function spokenFor(view: View, { role, first, owner, preposition }: OfficePhrase): NamedOffice | null {
  const [noun = '', post = '', more] = role.split(' ');
  if (!/^(?:company|firm|airline|group|bank)$/.test(noun) || !/^spokes/.test(post) || more !== undefined || owner !== null || preposition >= 0) return null;
  const body = ownerCalled(view, first, noun);
  return body ? { title: `${capitals(post)} of ${printedOwner(view, body)}`, of: body.id } : { title: capitals(post), of: null };
}

/** "for Ana Bell" where the office serves a person; empty where the person is not known, null where it serves nobody. */
function servantLink({ role, possessor }: OfficePhrase): string | null {
  if (possessor === null) return null;
  const head = role.slice(role.lastIndexOf(' ') + 1);
  const link = SERVANT_LINKS.get(role) ?? SERVANT_LINKS.get(head) ?? (OF_A_NAME.has(head) ? 'of' : null);
  if (link === null) return possessor.name === '' ? null : '';
  return possessor.name === '' ? '' : `${link} ${possessor.name}`;
}

/** "head of the council", "ambassador to Kenya", "head of the company's office in Leeds". */
function nameWithTail(view: View, phrase: OfficePhrase, role: string): NamedOffice {
  const { tokens, reading } = view;
  const { owner } = phrase;
  if (/^(?:a|an)$/.test(tokens[phrase.preposition + 1]?.lower ?? '')) return { title: role, of: null };
  const begin = tokens[phrase.preposition]?.start ?? 0;
  const tail = view.tokens[phrase.end - 1]?.end ?? begin;
  const after = ownerAfter(view, phrase);
  if (after && after.text === '') return owner && owner.name !== '' ? { title: `${role} of ${printedOwner(view, owner)}`, of: owner.id } : { title: role, of: null };
  const stated = withoutDescription(reading.text.slice(begin, tail).replace(/\s+/g, ' '));
  const words = after?.reprint ? after.text : phrase.link === null ? stated : stated.replace(/^\S+/, phrase.link);
  // "heads its Department of Trade", "an MP of his own bloc"
  const pointing = /^(\S+) (?:its|his|her|their) (?:own )?/.exec(words);
  if (pointing && / (?:his|her) /.test(pointing[0]) && !/^\p{Lu}/u.test(words.slice(pointing[0].length))) return { title: role, of: owner?.id ?? null };
  const title = `${role} ${capitalsIfSmall(pointing ? `${pointing[1] ?? ''} ${withArticle(words.slice(pointing[0].length))}` : words, after !== null)}`;
  if (owner && after && after.link === 'to' && owner.id !== after.owner.id) return { title: `${role} of ${printedOwner(view, owner)} ${words}`, of: owner.id };
  // "Turkey researcher at Reef Watch"
  if (owner && after && owner.id !== null && after.link !== 'for' && owner.id !== after.owner.id && view.mentionAt(phrase.first)?.entity === owner.id && view.entity(owner.id)?.kind === 'place') return { title: `${owner.name} ${role} ${words}`, of: after.owner.id };
  // "the UN special envoy for Yemen"
  if (owner && after && after.link === 'for' && owner.id !== after.owner.id && /(?:envoy|representative|coordinator|rapporteur|commissioner|negotiator)$/.test(phrase.role)) return { title: `${role} of ${printedOwner(view, owner)} ${words}`, of: owner.id };
  return owner && !after ? { title: `${title} of ${printedOwner(view, owner)}`, of: owner.id } : { title, of: after?.owner.id ?? owner?.id ?? null };
}

/** "its board" → "the board", "its operations" → "operations" */
const withArticle = (words: string): string => (/^(?:board|council|committee|executive|cabinet)\b/.test(words) ? `the ${words}` : words);

function capitals(role: string): string {
  return role.split(' ').map((word) => (LETTERS.test(word) ? word.toUpperCase() : SMALL.test(word) ? word : upperFirst(word))).join(' ');
}

/** "of foreign affairs" and "of hardware at Orchard" are printed with capitals, names as they stand. */
function capitalsIfSmall(words: string, isNamed: boolean): string {
  const field = /^(?:of|for) (?!the )(?:[a-z]+ (?:and )?){1,3}(?=(?:at|for) (?:the )?\p{Lu})/u.exec(words)?.[0].trim();
  if (field !== undefined) return capitals(field) + words.slice(field.length);
  return isNamed || /\p{Lu}/u.test(words) || words.split(' ').length > 5 ? words : capitals(words);
}

/** "BoS board member": letters keep the capitals that they have in the text. */
function asWritten({ tokens }: View, { first, end }: OfficePhrase, role: string): string {
  let written = role;
  for (let at = first; at < end; at++) {
    const { text = '', lower = '' } = tokens[at] ?? {};
    if (/^\p{L}+\p{Lu}/u.test(text) && text.length < 6) written = written.replace(new RegExp(`\\b${upperFirst(lower)}\\b`), text);
  }
  return written;
}

/** "Secretary-General", "Vice-President", "Co-founder" */
function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).replace(/-(?:general|president|chancellor|chairman|secretary|minister|governor)\b/g, (part) => `-${part.charAt(1).toUpperCase()}${part.slice(2)}`);
}
