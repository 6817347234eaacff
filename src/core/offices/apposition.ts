/** Offices in apposition: the phrase right before a person's name. */
import type { Mention } from '../annotation.ts';
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DAYS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { NO_ROLE } from '../lexicon/office-context.ts';
import { OFFICE_MODIFIERS, ROLE_GERUNDS, SERVANT_LINKS, STATUS_WORDS, TRADES } from '../lexicon/offices.ts';
import { isAdjective, isHonorific } from '../names/roles.ts';
import { joinsPortfolios, NOT_HELD, opensUnknownBody, readPhrase, type OfficePhrase } from './phrase.ts';
import { isOfficeWord } from './role-words.ts';
import { OF_A_GENERAL } from './posts.ts';
import type { View } from './view.ts';

const LINKS = /^(?:of|for|at|to)$/;
/** "the fourth man to coach Bell" */
const VERBS_TOO = /^(?:coach|captain|head|chair|judge|guide|author|master|marshal|host|anchor)$/;
/** Who seeks an office, before "for". */
const SEEKERS = /^(?:candidate|nominee|contender)s?$/;
const KIN = /^(?:wife|husband|son|daughter)$/;
const MAX_BACK = 14;
const LONGEST_BEFORE_IS = 5;
/** Tokens between "is" and a name. */
const LONGEST_DESCRIPTION = 7;
const STYLES = /^(?:worship|excellency|highness|majesty|eminence|holiness)$/;
const RANKS = /^(?:colonel|col\.?|captain|capt\.?|major|maj\.?|lieutenant|lt\.?|brigadier|brig\.?|general|gen\.?|sergeant|sgt\.?|superintendent|inspector|admiral|commander|squadron|rear|wing)$/;
/** "the council's chair Emeritus Professor Bell", "majority leader Sen. Bell" */
const LEARNED = /^(?:mp|mep|ayatollah|prince|princess|sen\.?|rep\.?|senator|representative|emeritus|professor|prof\.?|dr\.?|eng\.?|h\.e\.|cllr\.?|councillor)$/;
/** "the chair of the committee, Ambassador Bell,": ranks that tell more than nothing, but less than the post before the comma. */
const DIGNITIES = /^(?:ambassador|judge|justice|rabbi|pastor|bishop|archbishop|chaplain|imam)$/;
/** "the Most Rev", "the Rt Hon" */
const DEGREES = /^(?:most|very|rt\.?|right)$/;
const POSTS_WITH_RANKS = /^(?:leader|whip|chair|chairman|chairwoman|director|president|vice-chancellor|chancellor|spokes(?:man|woman|person)|commander|chief|minister|commandant|lord|mayor|head|boss|coordinator)$/;

/** The office phrase in front of a person: "the head of the council (parliament) Karim Badri". */
export function phraseBefore(view: View, mention: Mention): OfficePhrase | null {
  const [name] = view.range(mention);
  const rank = beforeRank(view, name);
  return phraseEndingAt(view, mention, rank) ?? (rank < name && view.tokens[rank - 1]?.text === ',' ? phraseEndingAt(view, mention, name) : null) ?? phraseBeforeIs(view, rank);
}

/** "the Port Guild, whose chair is Ana Bell,": a whole office between the pronoun and the verb. */
function phraseBeforeIs(view: View, name: number): OfficePhrase | null {
  const { tokens } = view;
  let is = name - 1;
  // "whose chair is a retired brigadier, |Ana Bell"
  while (is > name - LONGEST_DESCRIPTION && tokens[is]?.lower !== 'is' && (tokens[is]?.kind === 'word' ? !tokens[is]?.capital : tokens[is]?.text === ',')) is--;
  if (tokens.slice(is + 1, name).some(({ lower }) => /^(?:of|to|for|with|in|at)$/.test(lower))) return null;
  if (tokens[is]?.lower !== 'is' || (is < name - 1 && !/^(?:a|an|the)$/.test(tokens[is + 1]?.lower ?? ''))) return null;
  for (let at = is - 2; at >= is - LONGEST_BEFORE_IS; at--) if (/^(?:whose|its)$/.test(tokens[at]?.lower ?? '')) return readPhrase(view, at, is);
  return null;
}

/** @param last the token of the name, or of the rank before it */
function phraseEndingAt(view: View, mention: Mention, last: number): OfficePhrase | null {
  const { tokens } = view;
  const [name, nameEnd] = view.range(mention);
  const sentence = view.sentenceOf(name);
  if (!sentence) return null;
  let end = last;
  while (end > sentence.firstToken && isHonorific(tokens[end - 1]?.lower ?? '') && !isOfficeWord(tokens[end - 1]?.lower ?? '')) end--;
  const named = end;
  while (end < last && DEGREES.test(tokens[end - 1]?.lower ?? '')) end--;
  // "Prime Minister the Most Hon. Ana Bell"
  if (end < named && tokens[end - 1]?.lower === 'the' && tokens[end - 2]?.text !== ',') end--;
  if (STYLES.test(tokens[end - 1]?.lower ?? '') && /^(?:his|her)$/.test(tokens[end - 2]?.lower ?? '')) end -= 2;
  else if (STYLES.test(tokens[end]?.lower ?? '') && /^(?:his|her)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (end < name && tokens[end - 1]?.lower === 'the' && tokens[end - 2]?.text === ',') end--;
  const comma = tokens[end - 1]?.text === ',';
  if (comma && !closesApposition(view, nameEnd, sentence.lastToken)) return null;
  if (comma) end = beforePlace(view, end - 1);
  const once = comma && tokens[end - 3]?.lower === 'at' && tokens[end - 1]?.lower === 'time';
  if (once) end -= 3;
  const bracket = end;
  if (tokens[end - 1]?.text === ')') end = openingBracket(view, end - 1, sentence.firstToken);
  const first = walkBack(view, end, sentence.firstToken);
  if (first >= end) return null;
  // "Detective Chief Inspector Bell"
  if (tokens[end - 1]?.lower === 'chief' && /^(?:inspector|superintendent|constable|supt|insp|petty|warrant|master)\b/.test(tokens[end]?.lower ?? '')) return null;
  const phrase = firstReadable(view, first, end);
  if (phrase && isOfAnother(view, phrase, comma)) return null;
  if (!phrase || (VERBS_TOO.test(phrase.role) && tokens[phrase.first - 1]?.lower === 'to')) return null;
  // "head of the council Badri": what hangs on "of" must be a name that ends here, else the person may be its holder.
  if (!comma && phrase.preposition >= 0 && !endsInMention(view, phrase.end)) return null;
  if (phrase.preposition < 0 && bracket !== end && !isOfficeWord(tokens[end - 1]?.lower ?? '')) return null;
  if (comma && phrase.owner === null && phrase.possessor === null && !/^(?:the|our|its|their|his|her|whose|a|an)$/.test(tokens[phrase.first - 1]?.lower ?? '') && tokens[phrase.first - 1]?.kind !== 'possessive' && !tokens[phrase.first]?.capital) return null;
  return once ? { ...phrase, status: 'former' } : phrase;
}

/** "would-be president X", "candidate for governor X", and with a comma behind it "the wife of the mayor, X", who may be the wife. */
function isOfAnother({ tokens }: View, { first, preposition }: OfficePhrase, comma: boolean): boolean {
  const [who = '', link = '', the = '', opening = ''] = [3, 2, 1, 0].map((back) => tokens[first - back]?.lower ?? '');
  if (the === 'for' && SEEKERS.test(link)) return true;
  return NOT_HELD.test(the) || NOT_HELD.test(opening) || (comma && preposition < 0 && the === 'the' && LINKS.test(link) && (KIN.test(who) || isOfficeWord(who) || SERVANT_LINKS.has(who)));
}

/** "police spokesman Captain Bell": behind a post a rank tells nothing more. */
function beforeRank(view: View, name: number): number {
  const { tokens } = view;
  let at = name;
  const word = (token: number): string => tokens[token]?.lower ?? '';
  while ((RANKS.test(word(at - 1)) && (at === name || word(at - 1) !== 'commander')) || LEARNED.test(word(at - 1)) || (word(at - 1) === 'engineer' && /^(?:minister|governor|mayor)$/.test(word(at - 2)))) at--;
  if (at === name && DIGNITIES.test(word(at - 1)) && tokens[at - 2]?.text === ',') return at - 1;
  if (at === name || (word(at) === 'general' && OF_A_GENERAL.test(word(at - 1)))) return name;
  // "the commander of the army, General Bell,"
  if (tokens[at - 1]?.text === ',' || POSTS_WITH_RANKS.test(word(at - 1))) return at;
  // "chairman of the Health Committee MP Bell"
  const body = view.mentionAt(at - 1);
  const link = body?.kind === 'organisation' && /^me?p$/.test(word(at)) ? view.range(body)[0] - (word(view.range(body)[0] - 1) === 'the' ? 2 : 1) : -1;
  return link > 0 && LINKS.test(word(link)) && isOfficeWord(word(link - 1)) ? at : name;
}

/** "Mexico's consul in Kansas City,": where somebody sits is no part of the office. */
function beforePlace(view: View, end: number): number {
  const place = view.mentionAt(end - 1);
  if (place?.kind !== 'place') return end;
  const [first] = view.range(place);
  const link = view.tokens[first - 1]?.lower;
  return (link === 'in' || link === 'at') && ((link === 'in' && isOfficeWord(view.tokens[first - 2]?.lower ?? '')) || view.mentionAt(first - 2)?.kind === 'organisation') ? first - 1 : end;
}

/** The longest readable phrase that ends at `end`: a word that is not understood at its front is left out. */
function firstReadable(view: View, first: number, end: number): OfficePhrase | null {
  for (let at = first; at < end; at++) {
    if (opensUnknownBody(view, at, end)) return null;
    const phrase = readPhrase(view, at, end);
    // "a spokesperson for Minister for Trade Ana Bell": hers is what stands behind the link.
    const behind = phrase ? phrase.preposition + 1 : 0;
    if (phrase && phrase.preposition >= 0 && SERVANT_LINKS.has(phrase.role.split(' ').pop() ?? '') && isOfficeWord(view.tokens[behind]?.lower ?? '') && view.tokens[behind]?.capital) continue;
    // "press secretary to President Ana Bell": hers is what stands last.
    if (phrase && !(phrase.preposition >= 0 && isOfficeWord(view.tokens[end - 1]?.lower ?? '') && !isField(view, end - 1))) return phrase;
  }
  return null;
}

/** "Minister of Justice Ana Bell", "chairman of the Board Ana Bell": the last word is what the office is for. */
function isField({ tokens, mentionAt }: View, last: number): boolean {
  return mentionAt(last) !== undefined || (tokens[last]?.lower === 'justice' && /^(?:of|for|and)$/.test(tokens[last - 1]?.lower ?? ''));
}

function endsInMention(view: View, end: number): boolean {
  return view.mentionAt(end - 1) !== undefined || (view.tokens[end - 1]?.capital ?? false);
}

/** After "the minister, Ana Bell" must come a mark: else "In talks with the minister, Bell said" would be one. */
function closesApposition(view: View, nameEnd: number, limit: number): boolean {
  return nameEnd >= limit || /^(?:[,.;:)(—–!?”"]|of|from|who)$/.test(view.tokens[nameEnd]?.text ?? '');
}

function openingBracket(view: View, closing: number, limit: number): number {
  for (let at = closing - 1; at >= Math.max(limit, closing - 5); at--) if (view.tokens[at]?.text === '(') return at;
  return closing + 1;
}

function walkBack(view: View, end: number, limit: number): number {
  let first = end;
  while (first > limit && end - first < MAX_BACK && belongsBack(view, first - 1, end)) first--;
  return first;
}

function belongsBack(view: View, at: number, end: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  const mention = view.mentionAt(at);
  if (mention?.kind === 'person' && isServed(view, view.range(mention)[0])) return true;
  if (mention) return mention.kind !== 'person' || view.tokens[view.range(mention)[1]]?.kind === 'possessive' || /^spokes/.test(view.tokens[view.range(mention)[1]]?.lower ?? '');
  // "the Emirates’ energy minister"
  if (token.kind === 'possessive' || (/^['’]$/.test(token.text) && !token.spaced && /s$/.test(view.tokens[at - 1]?.lower ?? '') && view.mentionAt(at - 1) !== undefined && view.mentionAt(at - 1)?.kind !== 'person')) return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'its' || lower === 'whose') return true;
  // "On Monday Speaker Bell …"
  if (DAYS.has(lower)) return false;
  // "Minister of Roads and Urban Development"
  if (lower === 'and' && view.tokens[at - 1]?.capital && view.tokens[at + 1]?.capital && LINKS.test(view.tokens[at - 2]?.lower ?? '') && endsRole(view, at - 2)) return true;
  if (lower === 'and') return joinsRoles(view, at) || (joinsPortfolios(view, at, end) && view.mentionAt(at - 1)?.kind !== 'person');
  if (OFFICE_MODIFIERS.has(lower) || ROLE_GERUNDS.has(lower)) return true;
  if (lower === 'the' && view.tokens[at + 2]?.kind === 'possessive' && !view.tokens[at + 1]?.capital) return true;
  if (lower === 'the') return LINKS.test(view.tokens[at - 1]?.lower ?? '');
  // "commander in chief"
  if (lower === 'in' && /^(?:chief|charge)$/.test(view.tokens[at + 1]?.lower ?? '')) return true;
  if (LINKS.test(lower)) return endsRole(view, at) && at < end - 1;
  if (STATUS_WORDS.has(lower)) return !isVerbHere(view, at);
  if (isOfficeWord(lower)) return true;
  // "the outgoing governor"
  if (NO_ROLE.has(lower) && /(?:ed|ing)$/.test(lower) && DETERMINERS.has(view.tokens[at - 1]?.lower ?? '')) return true;
  return !isBarrier(lower, token.capital);
}

/** "a spokeswoman for Mr. |Bell": whom the office serves. */
function isServed({ tokens }: View, name: number): boolean {
  const link = isHonorific(tokens[name - 1]?.lower ?? '') ? name - 2 : name - 1;
  return LINKS.test(tokens[link]?.lower ?? '') && SERVANT_LINKS.get(tokens[link - 1]?.lower ?? '') === tokens[link]?.lower;
}

/** "commissioner" in "commissioner for health", "minister of state" in "minister of state for finance". */
function endsRole({ tokens }: View, link: number): boolean {
  const [before = '', further = ''] = [tokens[link - 1]?.lower, tokens[link - 2]?.lower];
  // "U.S. attorney for the Eastern District of Ohio", "under secretary of the Treasury for terrorism"
  if (/^(?:district|division|circuit)$/.test(before)) return tokens[link]?.lower === 'of' && tokens[link - 1]?.capital === true;
  return isOfficeWord(before) || (/^(?:state|staff)$/.test(before) && further === 'of') || (before === 'treasury' && further === 'the');
}

/** "founder and director": two roles of one kind of letters, with nothing between. */
function joinsRoles({ tokens }: View, at: number): boolean {
  const [left, right, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!left || !right || left.capital !== right.capital || !isOfficeWord(left.lower) || TRADES.has(left.lower)) return false;
  return isOfficeWord(right.lower) || (OFFICE_MODIFIERS.has(right.lower) && isOfficeWord(next?.lower ?? ''));
}

/** "The president fired Minister X": words that tell a status are verbs right after a noun. */
function isVerbHere({ tokens }: View, at: number): boolean {
  // "walked past President Bell"
  if (tokens[at]?.lower === 'past') return !DETERMINERS.has(tokens[at - 1]?.lower ?? '');
  if (!/^(?:fired|sacked|ousted|deposed|retired|murdered|assassinated|designated|disgraced)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' && !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower) && !CONJUNCTIONS.has(before.lower) && !isAdjective(before.lower) && !STATUS_WORDS.has(before.lower) && tokens[at]?.capital !== true;
}

function isBarrier(lower: string, capital: boolean): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || RELATIVES.has(lower) || SUBJECT_PRONOUNS.has(lower) || (!capital && (cueFormsOf(lower).length > 0 || /(?:ed|ing|ly)$/.test(lower)));
}

