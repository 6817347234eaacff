/**
 * Office phrases: "former Iraqi Prime Minister", "head of the Islamic Shura Council", "Iran's top diplomat". A
 * phrase is read from a range of tokens into status, role, owner, and what follows "of".
 */
import type { OfficeStatus } from '../annotation.ts';
import type { Token } from '../text/tokens.ts';
import { DETERMINERS } from '../lexicon/clause-words.ts';
import { OFFICE_MODIFIERS, OFFICE_NOUNS, STATUS_WORDS } from '../lexicon/offices.ts';
import { OFFICE_SHORTS } from '../lexicon/titles.ts';
import { isAdjective } from '../names/roles.ts';
import { pointedOwner } from './owners.ts';
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
}

const LINKS = /^(?:of|for|at|to)$/;
const LONGEST = 16;
/** Words that judge, age or count: no part of an office. */
const NO_ROLE = /^(?:controversial|powerful|influential|prominent|popular|longtime|long-time|veteran|current|present|new|newly|young|old|elderly|famous|renowned|noted|leading|well-known|wealthy|embattled|beleaguered|fellow|same|other|top-ranking|\d.*|one|two|three|appointed|elected|re-elected|reformist|hardline|moderate|right-wing|left-wing|far-right|centrist|populist|firebrand|exiled|jailed|convicted|billionaire|millionaire|american-born|born|who|whose|which|that|said|says|told|was|is|has|had|and|or|but|by|with|in|on|from)$/;

/** "red-faced", "silver-haired", "mild-mannered": how somebody looks. */
const LOOKS = /-(?:faced|haired|eyed|mannered|spoken|tempered|known|educated|trained|born|based|backed|led|loving|minded|winning|held|old)$/;

/**
 * Reads the range `[from, end)` as one office phrase.
 *
 * @returns null when it is none, or when a part of it is not understood
 */
export function readPhrase(view: View, from: number, end: number): OfficePhrase | null {
  const { tokens } = view;
  let first = from;
  const pointed = pointedOwner(view, first);
  if (pointed) first = pointed.next;
  while (first < end && DETERMINERS.has(tokens[first]?.lower ?? '')) first++;
  if (first >= end || end - first > LONGEST) return null;
  const core = coreEnd(view, first, end);
  let status: OfficeStatus = 'current';
  let owner: Owner | null = pointed?.owner ?? null;
  let named = owner !== null;
  let hasSmallWord = false;
  const role: string[] = [];
  for (let at = first; at < core; at++) {
    const token = tokens[at];
    const mention = view.mentionAt(at);
    if (!token) return null;
    const own = mention && mention.kind !== 'office' ? ownerByMention(view, mention.entity) : ownerByAdjective(view, token);
    if (own !== undefined) {
      if (role.length > 0) return null;
      owner = own ?? owner;
      named ||= mention !== undefined;
      if (mention) at = view.range(mention)[1] - 1;
      continue;
    }
    if (token.kind === 'possessive' || /^[-'’]$/.test(token.text)) continue;
    if (token.kind !== 'word') return null;
    const held = heldStatus(token.lower);
    if (held) status = held;
    else if ((hasSmallWord && token.capital) || !addRole(role, token)) return null;
    // "replaces Finance Minister": a small word that no list knows is no part of an office with capitals.
    hasSmallWord ||= !held && !token.capital && !isKnownRole(token.lower);
    if (/-(?:elect|designate)$/.test(token.lower)) status = 'designate';
  }
  const head = role[role.length - 1];
  if (head === undefined || !isOfficeWord(head)) return null;
  return { first, end, status, role: role.join(' '), owner, preposition: core < end ? core : -1, link: null, isOwnerNamed: named };
}

/** The preposition that ends the core; "of" inside a fixed office ("secretary of state") does not count. */
function coreEnd(view: View, first: number, end: number): number {
  for (let at = first; at < end; at++) {
    const word = view.tokens[at]?.lower ?? '';
    if (view.mentionAt(at) || !LINKS.test(word)) continue;
    return at;
  }
  return end;
}

function heldStatus(lower: string): OfficeStatus | undefined {
  return STATUS_WORDS.get(lower) ?? (lower.startsWith('ex-') ? 'former' : undefined);
}

/** Adds a word to the role; false for a word that makes the phrase unreadable. */
function addRole(role: string[], token: Token): boolean {
  if (/^(?:not|nor|the|a|an|unlike|like|as|than)$/.test(token.lower)) return false;
  const lower = token.lower.replace(/^ex-/, '').replace(/-(?:elect|designate)$/, '');
  const known = isOfficeWord(lower) || OFFICE_MODIFIERS.has(lower);
  if (!known && (NO_ROLE.test(lower) || LOOKS.test(lower))) return role.length === 0;
  role.push((OFFICE_SHORTS.get(lower) ?? lower).toLowerCase());
  return role.length <= 5;
}

function isKnownRole(word: string): boolean {
  return isOfficeWord(word) || OFFICE_MODIFIERS.has(word);
}

export function isOfficeWord(lower: string): boolean {
  return OFFICE_NOUNS.has(lower) || OFFICE_SHORTS.has(lower) || /-general$/.test(lower) || /^(?:vice|deputy|co|under|sub)-/.test(lower) && OFFICE_NOUNS.has(lower.slice(lower.indexOf('-') + 1));
}

function ownerByMention(view: View, id: string): Owner {
  return { id, name: view.entity(id)?.name ?? '' };
}

/** undefined: no adjective; null: an adjective of no country ("Islamic"). */
function ownerByAdjective(view: View, token: Token): Owner | null | undefined {
  if (!token.capital) return undefined;
  const country = view.countryOf(token.lower);
  if (country) return country;
  return isAdjective(token.lower) ? null : undefined;
}
