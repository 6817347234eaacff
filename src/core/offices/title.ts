/** Prints an office as a card does: "Prime Minister of Iraq", "Head of the Islamic Shura Council". */
import { OF_A_NAME } from '../lexicon/office-context.ts';
import type { Mention } from '../annotation.ts';
import { ORGANISATION_HEADS } from '../lexicon/heads.ts';
import { INSTITUTION_NAMES } from '../lexicon/institution-letters.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { SERVANT_LINKS, US_STATES } from '../lexicon/offices.ts';
import { countryCalled } from '../names/keys.ts';
import { isAdjective, isHonorific } from '../names/roles.ts';
import { joinedEnd } from '../text/tokens.ts';
import { chiefOf, ownerFromContext } from './context.ts';
import { isPointingNoun, ownerCalled } from './owners.ts';
import { LINKS, type OfficePhrase } from './phrase.ts';
import { seatBehind } from './seats.ts';
import type { Owner, View } from './view.ts';

const SMALL = /^(?:of|for|at|to|and|the|in|on)$/;
const LETTERS = /^(?:mla|mpa|mna|msp|ceo|cfo|coo|cto|cio|mp|mep|pm)$/;
const WITH_ARTICLE = /^(?:United (?:States|Kingdom|Nations|Arab)|Netherlands|Philippines|European Union|Soviet Union|Maldives|Bahamas|Gambia|Czech Republic|Dominican Republic|Vatican|(?:Senate|House|Congress|Pentagon|Kremlin|Treasury|Cabinet|White House|Home Office|Foreign Office|Central Bank)$)/;

const BARE_HEADS =
  /^(?:university|college|airlines|airways|fc|inc\.?|corp\.?|bank|parliament|radio|tv|television|news|group|co\.?|ltd\.?|plc|united|motors|media|rail|foods|steel|metals|mining|shipping|freight|logistics|pharmaceuticals|software|systems|technologies|partners|capital|holdings|industries|enterprises|ventures|energy|oil|gas|petroleum|telecom|securities|entertainment|pictures|studios|records|books|publishing|analytics|robotics|electronics|hotels|stores|farms|cloud|associates|insurance|utilities|lines)$/;

export interface NamedOffice {
  readonly title: string;
  readonly of: string | null;
}

/** Offices that carry their country as a part of the title. */
const UNITED_STATES_POSTS = /^(?:attorney|district judge|magistrate judge|circuit judge|marshal|solicitor|trade representative|surgeon general)$/;

/** "Circuit Judge", "U.S. District Judge": the court is a part of the title. */
const COURTS = /^(?:U\.?S\.? .*|Circuit|District|Superior|Appeals|Probate|County|Crown|High|Federal|Magistrate|Immigration|Family|Municipal)$/;

/** Title and owner of a phrase, with the second office that is joined to it. */
export function nameOffice(view: View, phrase: OfficePhrase, mention: Mention): NamedOffice {
  const named = nameOne(view, phrase, mention);
  const first = { ...named, title: named.title + seatBehind(view, phrase.role, phrase.end, named.of) };
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
  if (phrase.owner && /correspondent$/.test(phrase.role)) return { title: `${phrase.owner.name} ${role}`, of: phrase.owner.id };
  if (phrase.owner) return { title: `${role} of ${printedOwner(view, phrase.owner)}`, of: phrase.owner.id };
  const servant = servantLink(phrase);
  if (servant !== null) return { title: servant === '' ? role : `${role} ${servant}`, of: null };
  // "the Conservative chair": of the party, and not of the committee that the article is about
  const isTold = /^chair/.test(phrase.role) && isAdjective(view.tokens[phrase.first]?.lower ?? '');
  const owner = phrase.isOwnerNamed || isTold ? null : ownerFromContext(view, phrase.role, mention, phrase.first, phrase.end);
  return owner ? { title: `${role} of ${printedOwner(view, owner)}`, of: owner.id } : { title: role, of: null };
}

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
  if (after && after.text === '') return { title: role, of: null };
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

/** "the ruling River Party", "the opposition Free Greens": the article stays when the adjective goes. */
const isWithThe = (adjective: string, name: string): boolean => /(?:Party|Union|Front|Movement|League|Alliance|Coalition|Bloc)$/.test(name) || (/^(?:opposition|ruling|governing)$/.test(adjective) && /[a-z]s$/.test(name));

/** "its board" → "the board", "its operations" → "operations" */
const withArticle = (words: string): string => (/^(?:board|council|committee|executive|cabinet)\b/.test(words) ? `the ${words}` : words);

const NOBODY: Owner = { id: null, name: '' };

interface After {
  readonly owner: Owner;
  readonly link: string;
  /** True where the words are not printed as they stand: "of the Iranian Quds Force", "of U.S.", "of the hedge fund Arden" */
  readonly reprint: boolean;
  /** Empty where the words point at something that the article does not name. */
  readonly text: string;
}

/** The first mention after the preposition, or what "the company" there means. */
function ownerAfter(view: View, phrase: OfficePhrase): After | null {
  const { tokens } = view;
  const link = phrase.link ?? tokens[phrase.preposition]?.lower ?? 'of';
  const begin = phrase.preposition + 1;
  const pointed = pointedTail(view, phrase, link) ?? apposedTail(view, phrase, link);
  if (pointed) return pointed;
  let skipped = false;
  for (let at = begin; at < phrase.end; at++) {
    const mention = view.mentionAt(at);
    const token = tokens[at];
    // "of Bell’s River Party": whose party it is tells of no post
    if (mention?.kind === 'person' && token && tokens[view.range(mention)[1]]?.kind === 'possessive' && view.mentionAt(view.range(mention)[1] + 1)?.kind === 'organisation') {
      skipped = true;
      at = view.range(mention)[1];
      continue;
    }
    if (mention) {
      const owner = { id: mention.kind === 'person' ? null : mention.entity, name: view.entity(mention.entity)?.name ?? '' };
      const [, mentionEnd] = view.range(mention);
      const whole = mentionEnd >= phrase.end;
      const isDescribed = whole && tokens[begin]?.lower === 'the' && at === begin + 2 && (/-/.test(tokens[begin + 1]?.text ?? '') || isWithThe(tokens[begin + 1]?.lower ?? '', owner.name));
      // "of the left-wing Work and Dignity": the words from the name on.
      const rest = whole ? printedOwner(view, owner) : withoutNoun(view, mention.start, mentionEnd, phrase.end);
      return { owner, link, reprint: skipped || (whole && isShort(view.reading.text.slice(mention.start, mention.end))), text: `${link} ${isDescribed && !/^the /i.test(rest) ? 'the ' : ''}${rest}` };
    }
    if (!token) return null;
    // "for Mr. Bell": by the full name
    if (at === begin && isHonorific(token.lower) && view.mentionAt(at + 1)?.kind === 'person') {
      skipped = true;
      continue;
    }
    const joined = joinedEnd(tokens, at + 1);
    if (joined > at + 1) {
      skipped = true;
      at = joined - 1;
      continue;
    }
    if (skipped && token.kind === 'word' && token.capital && !view.countryOf(token.lower)) {
      const rest = withoutNoun(view, token.start, at, phrase.end);
      return { owner: NOBODY, link, reprint: true, text: `${link} ${tokens[begin]?.lower === 'the' && isWithThe(tokens[begin + 1]?.lower ?? '', rest) ? 'the ' : ''}${rest}` };
    }
    if (view.countryOf(token.lower) || (token.kind === 'word' && !token.capital && !LINKS.test(token.lower) && at > begin && at < begin + 4) || token.text === '-') skipped = true;
    else if (!/^(?:the|its|a|an)$/.test(token.lower)) return null;
  }
  return null;
}

/** "of the former ruling party, the National Union": the name behind the comma. */
function apposedTail(view: View, { preposition, end }: OfficePhrase, link: string): After | null {
  const { tokens } = view;
  if (tokens[preposition + 1]?.lower !== 'the' || tokens[end]?.text !== ',' || !isPointingNoun(tokens[end - 1]?.lower ?? '')) return null;
  for (let at = preposition + 1; at < end; at++) if (view.mentionAt(at)) return null;
  const mention = view.mentionAt(tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
  if (mention?.kind !== 'organisation' || tokens[view.range(mention)[1]]?.text !== ',') return null;
  const owner = { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' };
  return { owner, link, reprint: true, text: `${link} ${printedOwner(view, owner)}` };
}

/** "of the company", "for the newspaper", "of the league's office": what is pointed at, by its name. */
function pointedTail(view: View, phrase: OfficePhrase, link: string): After | null {
  const { tokens, reading } = view;
  const at = phrase.preposition + 1;
  const noun = tokens[at + 1];
  if (tokens[at]?.lower !== 'the' || !noun || noun.capital || !isPointingNoun(noun.lower) || view.mentionAt(at + 1)) return null;
  const isWhole = at + 2 >= phrase.end;
  const isOwning = tokens[at + 2]?.kind === 'possessive' && at + 3 < phrase.end;
  if (!isWhole && !isOwning) return null;
  const owner = ownerCalled(view, at, noun.lower);
  if (!owner) return isWhole ? { owner: NOBODY, link, reprint: true, text: '' } : null;
  const rest = isOwning ? ` ${reading.text.slice(tokens[at + 3]?.start ?? 0, tokens[phrase.end - 1]?.end ?? 0)}` : '';
  return { owner, link, reprint: true, text: `${link} ${isOwning ? `the ${owner.name.replace(/^The /, '')}` : printedOwner(view, owner)}${rest}` };
}

/** "research at the brokerage Arden & Bell" → "research at Arden & Bell". */
function withoutDescription(words: string): string {
  return words.replace(/^(of|at) (?:nearby|neighbou?ring) /, '$1 ').replace(/ the (?:outgoing|incoming|new|newly \w+) /, ' the ').replace(/\b(of|for|at) the (?:government|state|country|city|town|ministry)['’]s (?=\p{Lu})/gu, '$1 the ').replace(/\b(of|for|at|with|to) the ((?:[a-z'’-]+ ){1,3})(?=\p{Lu})/gu, (all: string, link: string, described: string) => (isPointingNoun(described.trim().split(' ').pop() ?? '') ? `${link} ` : all));
}

/** The words from a name to the end of the phrase, without "party" or "group" at the end. */
function withoutNoun(view: View, start: number, from: number, end: number): string {
  const last = view.tokens[end - 1];
  const cut = last && !last.capital && end - 1 >= from && isPointingNoun(last.lower) ? end - 2 : end - 1;
  return view.reading.text.slice(start, view.tokens[cut]?.end ?? start).replace(/\s+/g, ' ');
}

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

/** "U.S.", "WHO": on a card the name stands instead. */
function isShort(text: string): boolean {
  return text.length < 8 && text === text.toUpperCase();
}

/** The name of an owner as it stands behind "of". */
export function printedOwner(view: View, { id, name }: Owner): string {
  const country = isShort(name) ? countryCalled(name) : null;
  if (country !== null) return WITH_ARTICLE.test(country) ? `the ${country}` : country;
  const written = id === null ? null : view.entity(id)?.kind === 'place' && (!name.includes(' ') || US_STATES.has(name) || listedAs(name) !== null) ? false : view.hasArticle(id);
  return WITH_ARTICLE.test(name) || isSpelt(name) || (written ?? soundsLikeBody(name)) ? `the ${name.replace(/^The /, '')}` : name;
}

/** "the IMF" is spelt letter by letter; "NATO" is read as a word. */
function isSpelt(name: string): boolean {
  if (/^(?:\p{Lu}\.){2,}$/u.test(name)) return true;
  return INSTITUTION_NAMES.has(name.toLowerCase()) && isShort(name) && !/^(?:NATO|UNICEF|OPEC|ASEAN|FIFA|ECOWAS|UNRWA)$/.test(name);
}

/** What names with an article look like where the text does not tell. */
function soundsLikeBody(name: string): boolean {
  if (/^(?:Ministry|Department|University|Bank|Office|Institute|Council|Court|House) of /.test(name)) return true;
  const words = name.split(' ');
  const last = words[words.length - 1]?.toLowerCase() ?? '';
  return words.length > 1 && ORGANISATION_HEADS.has(last) && !BARE_HEADS.test(last);
}
