/**
 * Office phrases: "former Iraqi Prime Minister", "head of the Islamic Shura Council", "Iran's top diplomat". A
 * phrase is read from a range of tokens into status, role, owner, and what follows "of".
 */
import type { Mention, OfficeStatus } from '../annotation.ts';
import type { Token } from '../text/tokens.ts';
import { DETERMINERS } from '../lexicon/clause-words.ts';
import { FIXED_TAILS, NO_ROLE } from '../lexicon/office-context.ts';
import { OFFICE_MODIFIERS, STATUS_WORDS } from '../lexicon/offices.ts';
import { OFFICE_SHORTS } from '../lexicon/titles.ts';
import { countryCalled } from '../names/keys.ts';
import { isAdjective, isHonorific } from '../names/roles.ts';
import { countryInFocus, isPointingNoun, pointedOwner } from './owners.ts';
import { isOfficeWord, singularOf, statusInside } from './role-words.ts';
import type { Owner, View } from './view.ts';

export interface OfficePhrase {
  /** Tokens `[first, end)`, without determiner. */
  readonly first: number;
  readonly end: number;
  readonly status: OfficeStatus;
  /** Lower case: "prime minister". */
  readonly role: string;
  /** Country or organisation by adjective, possessive or name in front. */
  readonly owner: Owner | null;
  /** Token of the preposition after the role, -1 without one. */
  readonly preposition: number;
  /** The words between role and owner where the article has a verb: "who heads the council". */
  readonly link: string | null;
  /** True where the owner stands in its own name or is pointed at, not by an adjective. */
  readonly isOwnerNamed: boolean;
  /** The person whose lawyer, aide or coach it is; without id and name where only a pronoun points there. */
  readonly possessor: Owner | null;
  /** A second office of the same person, joined by "and". */
  readonly joined: OfficePhrase | null;
}

/** Words that tie a role to what is behind it. */
export const LINKS = /^(?:of|for|at|to|with)$/;
const LONGEST = 18;
/** "48-year-old", "two-term". */
const COUNTED = /^(?:\d.*|\w+-term)$/;
/** "Labour Secretary": the field, not the party. */
const PORTFOLIO_HEADS = /^(?:minister|secretary|commissioner|undersecretary)$/;

/** "would-be president" */
export const NOT_HELD = /^(?:next|future|would-be|aspiring|presumptive|prospective|potential|likely|possible|self-\w+|so-called)$/;

/** "her lawyer" */
const POSSESSIVES = /^(?:his|her|their)$/;
/** "the women's coach", "state's attorney": a part of the post. */
const PEOPLES = /^(?:women|men|children|people|state|veterans|boys|girls)$/;
/** Whose field is told by "in": "lecturer in economics". */
export const ACADEMICS = /^(?:professor|lecturer|reader|fellow|researcher|tutor)$/;
const NOBODY_YET: Owner = { id: null, name: '' };

/** Adjectives of parties, whose leader is none of the country's. */
const PARTIES = /^(?:socialist|conservative|liberal|republican|democratic|communist|green|labour|tory|unionist|nationalist)$/;

/** "Assistant U.S. Attorney" */
const MAY_PRECEDE_OWNER = /^(?:assistant|deputy|associate)$/;
/** "red-faced", "silver-haired", "mild-mannered": how somebody looks. */
const LOOKS = /-(?:faced|haired|eyed|mannered|spoken|tempered|known|educated|trained|born|based|backed|led|loving|minded|winning|held|old|era|style|serving)$/;

/**
 * Reads the range `[from, end)` as one office phrase.
 *
 * @param plural true after "one of the": the head is a plural
 * @returns null when it is none, or when a part of it is not understood
 */
export function readPhrase(view: View, from: number, end: number, plural = false): OfficePhrase | null {
  const { tokens } = view;
  const pointed = pointedOwner(view, from);
  let first = firstOf(view, pointed?.next ?? from, end);
  if (first >= end || end - first > LONGEST || LINKS.test(tokens[first]?.lower ?? '')) return null;
  const core = coreEnd(view, first, end);
  let status: OfficeStatus = 'current';
  let owner: Owner | null = pointed?.owner ?? null;
  let named = pointed !== null;
  let hasSmallWord = false;
  let possessor: Owner | null = POSSESSIVES.test(tokens[first - 1]?.lower ?? '') ? NOBODY_YET : null;
  const role: string[] = [];
  for (let at = first; at < core; at++) {
    const token = tokens[at];
    const mention = bodyOrPlaceAt(view, at, owner, core);
    if (!token) return null;
    if (mention?.kind === 'organisation' && view.range(mention)[0] === at) status = heldStatus(token.lower) ?? status;
    const own = ownerAt(view, at, mention, core);
    if (own !== undefined) {
      if (role.length > 0 && !MAY_PRECEDE_OWNER.test(role.join(' '))) return null;
      if (mention?.kind === 'person') possessor = own;
      else owner = own ?? owner;
      named ||= mention !== undefined && mention.kind !== 'person';
      if (mention) at = view.range(mention)[1] - 1;
      continue;
    }
    // "her husband's treasury secretary": whose it is, by a noun that names nobody.
    if (token.kind === 'possessive' && role.length > 0 && !PEOPLES.test(role[role.length - 1] ?? '')) {
      role.length = 0;
      first = at + 1;
      owner = null;
      // "her party's spokesman" speaks for no person
      if (isPointingNoun(tokens[at - 1]?.lower ?? '')) possessor = null;
      named = true;
    }
    if (token.kind === 'possessive' || /^[-'’&]$/.test(token.text)) continue;
    // "Avonshire Police and Crime Commissioner"
    if (token.lower === 'and' && owner && role.length === 0) return null;
    const joining = takeJoiner(view, at, core, role);
    if (joining > 0) {
      at += joining - 1;
      continue;
    }
    if (token.kind !== 'word') return null;
    const held = heldStatus(token.lower);
    status = statusInside(token.lower) ?? status;
    if (held) {
      // "former acting governor"
      status = status === 'former' ? status : held;
      first = dropBefore(role, at, first);
    }
    if (!held && ((hasSmallWord && token.capital) || !addRole(role, plural && at === core - 1 ? singular(token) : token))) return null;
    // "replaces Finance Minister": a small word that no list knows is no part of an office with capitals.
    hasSmallWord ||= !held && !token.capital && token.lower !== 'of' && !isKnownRole(token.lower);
  }
  if (!isRoleEnd(role)) return null;
  if (pointed && role[role.length - 1] === 'minister') owner = ofCountry(view, owner, first);
  const led = partyLed(view, first, core);
  return { first, end, status, role: led ?? role.join(' ').replace(SAID_IN_PASSING, ''), owner: led === null ? owner : null, preposition: core < end ? core : -1, link: null, isOwnerNamed: named, possessor, joined: null };
}

/** "France's Socialist leader" leads the Socialists; "Labour MP" is of the party. */
function partyLed({ tokens }: View, first: number, core: number): string | null {
  const [party, head] = [tokens[core - 2], tokens[core - 1]];
  return core - 2 >= first && party?.capital && PARTIES.test(party.lower) && /^(?:leader|whip|mp|mep)$/.test(head?.lower ?? '') ? `${party.lower} ${head?.lower ?? ''}` : null;
}

/** "… in Oman, the White House said. Its foreign minister": a country's, whatever body was named last. */
const ofCountry = (view: View, owner: Owner | null, token: number): Owner | null => (owner?.id && view.entity(owner.id)?.kind === 'organisation' ? countryInFocus(view, token) : owner);

/** Where the phrase begins behind determiners, "Ms." before a name, and the "then" of "until then", which is a time. */
function firstOf(view: View, from: number, end: number): number {
  const { tokens } = view;
  let first = from;
  while (first < end && (DETERMINERS.has(tokens[first]?.lower ?? '') || tokens[first]?.kind === 'possessive')) first++;
  // "Ms. Bell’s campaign manager"
  if (isHonorific(tokens[first]?.lower ?? '') && view.mentionAt(first + 1)?.kind === 'person') first++;
  return tokens[first]?.lower === 'then' && /^(?:until|till|since)$/.test(tokens[first - 1]?.lower ?? '') ? first + 1 : first;
}

/**
 * "candidate and former minister", "replaces former health secretary": what stands before the word that says when is
 * something else.
 *
 * @returns where the phrase begins
 */
function dropBefore(role: string[], at: number, first: number): number {
  const ended = isRoleEnd(role);
  if (!ended && role.every(isKnownRole)) return first;
  role.length = 0;
  return ended ? first : at;
}

/** "minister of trade and energy", "the officer in charge", "commander in chief". @returns how many words were added to the role */
function takeJoiner(view: View, at: number, core: number, role: string[]): number {
  const [word, next] = [view.tokens[at]?.lower, view.tokens[at + 1]?.lower];
  const words = word === 'in' && ACADEMICS.test(role[role.length - 1] ?? '') && next !== undefined && /^\p{Ll}/u.test(view.tokens[at + 1]?.text ?? '') ? ['in', next] : word === 'and' && at + 1 < core && (isRoleEnd(role) || joinsPortfolios(view, at, core)) ? ['and'] : word === 'in' && /^(?:charge|chief)$/.test(next ?? '') && isRoleEnd(role) ? ['in', next ?? ''] : [];
  role.push(...words);
  return words.length;
}

/**
 * The mention at a token that may own the post. "Middle East" in "the Arden Trust's Middle East director" and "Iraqi
 * National Security" before "Adviser" are words of it.
 */
function bodyOrPlaceAt(view: View, at: number, owner: Owner | null, core: number): Mention | undefined {
  const mention = view.mentionAt(at);
  if (!mention) return undefined;
  const [begin, end] = view.range(mention);
  // "Airline chairman Bell", with which a sentence begins
  if (mention.kind === 'organisation' && end === begin + 1 && view.sentenceOf(begin)?.firstToken === begin && isPointingNoun(view.tokens[begin]?.lower ?? '')) return undefined;
  // "Health and Human Services Secretary": a field of the post
  if (mention.kind === 'organisation' && view.tokens[begin - 1]?.lower === 'and' && end === core - 1 && PORTFOLIO_HEADS.test(view.tokens[core - 1]?.lower ?? '')) return undefined;
  // "Deputy Force Commander": a commander, and no body called Deputy Force
  if (mention.kind === 'organisation' && end === core - 1 && /^(?:deputy|assistant|vice)$/.test(view.tokens[begin]?.lower ?? '')) return undefined;
  // "the fund's Western Hemisphere director"
  if (mention.kind === 'place' && owner === null && end === core - 1 && end - begin > 1 && view.tokens[begin - 1]?.kind === 'possessive' && isPointingNoun(view.tokens[begin - 2]?.lower ?? '')) return undefined;
  if (mention.kind === 'place' && owner?.id && owner.id !== mention.entity && view.entity(owner.id)?.kind === 'organisation') return undefined;
  const isField = mention.kind === 'organisation' && end === core - 1 && view.tokens.slice(begin, end).every(({ lower }) => OFFICE_MODIFIERS.has(lower) || view.countryOf(lower));
  return isField && (view.countryOf(view.tokens[begin]?.lower ?? '') || /^advis[eo]r$/.test(view.tokens[core - 1]?.lower ?? '')) ? undefined : mention;
}

/** "French Open director", "Islamic Jihad secretary-general": of a body that is known by no name. */
export function opensUnknownBody(view: View, at: number, core: number): boolean {
  const { [at]: token, [at + 1]: next } = view.tokens;
  if (!next?.capital || !token?.capital || view.mentionAt(at) || !isAdjective(token.lower) || at + 1 >= core - 1 || view.tokens[core - 1]?.capital || view.mentionAt(at + 1)) return false;
  return next.text !== next.text.toUpperCase() && !isKnownRole(next.lower) && !isAdjective(next.lower);
}

/** Whose it is by the words at a token: undefined where they belong to the post, null where they name nobody. */
function ownerAt(view: View, at: number, mention: Mention | undefined, core: number): Owner | null | undefined {
  const token = view.tokens[at];
  if (!token) return undefined;
  if (mention && mention.kind !== 'person' && isRankOf(view, mention, core)) return undefined;
  if (mention?.kind === 'organisation') {
    const isPortfolio = OFFICE_MODIFIERS.has(token.lower) && view.range(mention)[1] === at + 1 && at + 1 < core && PORTFOLIO_HEADS.test(view.tokens[core - 1]?.lower ?? '');
    if (isPortfolio) return undefined;
  }
  if (mention && mention.kind !== 'office') return ownerByMention(view, mention.entity);
  // "the Belgians' sales director" works for people from there.
  const isOfPeople = /[^s]s$/.test(token.lower) && /^['’]$/.test(view.tokens[at + 1]?.text ?? '') && view.countryOf(token.lower) !== null;
  // "Labour Minister": the field and not the party
  if (OFFICE_MODIFIERS.has(token.lower) && /^(?:minister|secretary|commissioner|undersecretary|director|attaché)$/.test(view.tokens[core - 1]?.lower ?? '') && !view.countryOf(token.lower)) return undefined;
  // "European Council President": of the council, and not of the Union.
  if (token.lower === 'european' && view.tokens[at + 1]?.lower === 'council') return undefined;
  return isOfPeople ? null : ownerByAdjective(view, token);
}

/** "local MP", "company founder": of which place or company, the word does not tell; "ranking member Sen. Bell". */
const SAID_IN_PASSING = /^(?:(?:first )?(?:fe)?male (?=[a-z])|(?:bloc |party |committee )?member (?=mp$)|ranking member (?=senator|representative)|(?:home|visiting|rival) (?=coach|manager|captain)|(?:state|federal) (?=member$)|(?:senior|junior) (?=senator$)|local (?=mp|councillor|mayor|lawmaker|member|councilman|councilwoman)|club (?=president|chairman|chairwoman|chair|owner|founder|boss)|(?:company|airline|firm|carrier|retailer) (?=founder|co-founder|chief|boss|chair|president|director|ceo|owner))/;

/** "Resident District Commissioner": what reads like a place is how high the post is. */
function isRankOf(view: View, mention: Mention, core: number): boolean {
  const [first, end] = view.range(mention);
  return end === core - 1 && end - first === 2 && /^(?:resident|additional|joint|special|principal)$/.test(view.tokens[first]?.lower ?? '') && /^(?:district|county|state|division|city)$/.test(view.tokens[end - 1]?.lower ?? '');
}

/** "Transport and Logistics Secretary": one post with two fields. */
export function joinsPortfolios({ tokens }: View, and: number, end: number): boolean {
  const [left, right] = [tokens[and - 1], tokens[and + 1]];
  if (!left?.capital || !right?.capital || isOfficeWord(left.lower) || isOfficeWord(right.lower)) return false;
  return PORTFOLIO_HEADS.test(tokens[end - 1]?.lower ?? '') && end - and <= 4;
}

function isRoleEnd(role: readonly string[]): boolean {
  const last = role.length - 1;
  const head = role[last] ?? '';
  if (role[last - 1] === 'in' && ACADEMICS.test(role[last - 2] ?? '')) return true;
  return isOfficeWord(head) || (FIXED_TAILS.has(head) && role[last - 1] === 'of') || (head === 'charge' && role[last - 1] === 'in');
}

/** The preposition that ends the core; "of" inside a fixed office ("secretary of state") does not count. */
function coreEnd(view: View, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const word = view.tokens[at]?.lower ?? '';
    if (view.mentionAt(at) || !LINKS.test(word) || at === first || isFixedTail(view, at, end)) continue;
    return at;
  }
  return end;
}

/** "of" in "chief of staff": a word of the role, where nothing but another link or the end follows. */
function isFixedTail(view: View, at: number, end: number): boolean {
  const { tokens } = view;
  if (tokens[at]?.lower !== 'of' || !FIXED_TAILS.has(tokens[at + 1]?.lower ?? '')) return false;
  return at + 2 >= end || LINKS.test(tokens[at + 2]?.lower ?? '') || tokens[at + 2]?.lower === 'and';
}

function heldStatus(lower: string): OfficeStatus | undefined {
  return STATUS_WORDS.get(lower);
}

function singular(token: Token): Token {
  return { ...token, lower: singularOf(token.lower) };
}

/** Adds a word to the role; false for a word that makes the phrase unreadable. */
function addRole(role: string[], token: Token): boolean {
  if (/^(?:not|nor|the|a|an|unlike|like|as|than)$/.test(token.lower) || NOT_HELD.test(token.lower)) return false;
  const bare = token.lower.replace(/^(?:ex|then)-/, '').replace(/-(?:elect|designate)$/, '');
  const lower = /^lt\.?$/.test(bare) ? 'lieutenant' : bare;
  const known = isOfficeWord(lower) || OFFICE_MODIFIERS.has(lower);
  if (!known && (DETERMINERS.has(lower) || (!token.capital && /^[a-z]+ed$/.test(lower)))) return NO_ROLE.has(lower) && role.length === 0;
  if (!known && (NO_ROLE.has(lower) || COUNTED.test(lower) || LOOKS.test(lower))) return role.length === 0;
  role.push((OFFICE_SHORTS.get(lower) ?? lower).toLowerCase());
  return role.length <= 7;
}

function isKnownRole(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}

function ownerByMention(view: View, id: string): Owner {
  return { id, name: (view.entity(id)?.name ?? '').replace(/^(?:Former|Acting|Late) /, '') };
}

/** undefined: no adjective; null: an adjective of no country ("Islamic"). */
function ownerByAdjective(view: View, token: Token): Owner | null | undefined {
  if (!token.capital) return undefined;
  const short = /^(?:US|U\.S\.|UK|U\.K\.)$/.test(token.text) ? countryCalled(token.text) : null;
  if (short !== null) return { id: view.placeCalled(short), name: short };
  const country = view.countryOf(token.lower);
  if (country) return country;
  return isAdjective(token.lower) ? null : undefined;
}
