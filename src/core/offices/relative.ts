/** Offices in a relative clause: "who heads the council", "who was appointed minister in May", "who has led the school since 2028". */
import { PREPOSITIONS } from '../lexicon/clause-words.ts';
import { BODIES, OPENS_CLAUSE, PASSING_BODIES } from '../lexicon/office-context.ts';
import { OFFICE_MODIFIERS, STATUS_WORDS } from '../lexicon/offices.ts';
import { phraseEnd } from './extent.ts';
import { isPointingNoun, ownerCalled } from './owners.ts';
import { readPhrase, type OfficePhrase } from './phrase.ts';
import type { Mention } from '../annotation.ts';
import type { Owner, View } from './view.ts';

/** An office that is said behind a name. */
export interface Following {
  readonly phrase: OfficePhrase;
  /** True where it was taken up at a date that may follow. */
  readonly entered: boolean;
  /** True where the clause tells that it was given up. */
  readonly left?: boolean | undefined;
}

/** Where a clause names the office, and what it says of it. */
interface Clause {
  readonly begin: number;
  readonly over: boolean;
  readonly entered: boolean;
  readonly left?: boolean | undefined;
  readonly status?: OfficePhrase['status'];
}

export const ENTERED = /^(?:appointed|elected|named|made|sworn|chosen|re-elected|reelected|reappointed|promoted|confirmed)$/;
/** Tokens from "succeeded" to the end of the title before a name. */
const LONGEST_NAME = 6;
/** What follows is held on. */
const KEEPS = /^(?:remain|stay|continu)/;
const NOMINATED = /^(?:nominated|proposed|tapped)$/;
const LEFT_AS = /^(?:resigned|quit|retired)$/;
const THROWN_OUT = /^(?:sacked|fired|dismissed|ousted|removed|deposed|replaced)$/;
/** "is accused", "was killed": no office follows. */
const NO_ROLE_AFTER = /^(?:accused|expected|said|believed|killed|born|arrested|in|at|not|on|being|due|likely|set)$/;
const ADVERB = /^(?:also|now|currently|still|recently|previously|once|later|just|then|briefly|long)$/;


/** The office that a relative clause names. */
export function readRelative(view: View, who: number, limit: number): Following | null {
  const clause = clauseAt(view, who + 1);
  if (!clause) return headedBy(view, who + 1, limit);
  const end = phraseEnd(view, clause.begin, limit);
  const phrase = end > clause.begin && view.mentionAt(end)?.kind !== 'person' ? readPhrase(view, clause.begin, end) : null;
  if (!phrase) return null;
  const status = phrase.status !== 'current' ? phrase.status : clause.over ? 'former' : (clause.status ?? 'current');
  return { phrase: { ...phrase, status }, entered: clause.entered, left: clause.left };
}

/** "is", "was appointed", "served as", "stepped down as" at a verb; the office begins behind them. */
export function clauseAt(view: View, verb: number): Clause | null {
  const word = (at: number): string => view.tokens[at]?.lower ?? '';
  if (!OPENS_CLAUSE.has(word(verb))) return null;
  let at = verb;
  if (ADVERB.test(word(at))) at++;
  const has = /^(?:has|have)$/.test(word(at));
  const had = word(at) === 'had';
  if (has || had) at++;
  if (ADVERB.test(word(at))) at++;
  const [first, second, third] = [word(at), word(at + 1), word(at + 2)];
  const as = third === 'as' || (second === 'promoted' && third === 'to') || (third === 'in' && word(at + 3) === 'as') ? (third === 'in' ? at + 4 : at + 3) : at + 2;
  if (first === 'is' && second === 'to' && word(at + 2) === 'become') return { begin: at + 3, over: false, entered: true, status: 'designate' };
  if (KEEPS.test(first)) return { begin: behindAs(view, at + 1), over: false, entered: false };
  if (/^(?:will|is)$/.test(first) && KEEPS.test(second)) return { begin: behindAs(view, at + 2), over: false, entered: false };
  if (first === 'will' && /^(?:become|be)$/.test(second)) return { begin: at + 2, over: false, entered: true, status: 'designate' };
  if (first === 'will' && second === 'take' && third === 'over' && word(at + 3) === 'as') return { begin: at + 4, over: false, entered: true, status: 'designate' };
  const following = succeededAt(view, at);
  if (following) return { begin: following.begin, over: false, entered: true, ...(first === 'will' || first === 'is' ? { status: 'designate' as const } : {}) };
  const interim = interimAt(view, at);
  if (interim !== null) return { begin: interim, over: false, entered: true, status: 'designate' };
  if (first === 'is' && second === 'out' && third === 'as') return { begin: at + 3, over: true, entered: false, left: true };
  if (first === 'is') return NO_ROLE_AFTER.test(second) ? null : { begin: ADVERB.test(second) ? at + 2 : at + 1, over: false, entered: false };
  // "was named the next chief"
  if (/^(?:was|were|been)$/.test(first) && ENTERED.test(second)) return word(as + 1) === 'next' ? { begin: as + 2, over: false, entered: true, status: 'designate' } : { begin: as, over: false, entered: true };
  if (/^(?:was|been)$/.test(first) && NOMINATED.test(second)) return { begin: as, over: false, entered: true, status: 'designate' };
  if (/^(?:was|been)$/.test(first) && THROWN_OUT.test(second) && third === 'as') return { begin: at + 3, over: true, entered: false, left: true };
  if (/^(?:stepped|stood)$/.test(first) && second === 'down' && third === 'as') return { begin: at + 3, over: true, entered: false, left: true };
  if (LEFT_AS.test(first) && second === 'as') return { begin: at + 2, over: true, entered: false, left: true };
  if (/^bec(?:ame|omes)$/.test(first)) return { begin: at + 1, over: false, entered: true };
  if (/^return(?:s|ed)$/.test(first) && second === 'as') return { begin: at + 2, over: false, entered: true };
  if ((first === 'took' && second === 'over' && third === 'as') || (/^(?:steps|stepped)$/.test(first) && /^(?:up|in)$/.test(second) && third === 'as')) return { begin: at + 3, over: false, entered: true };
  if (/^(?:was|been)$/.test(first) && !NO_ROLE_AFTER.test(second)) return { begin: at + 1, over: had || first === 'was', entered: false };
  if (/^(?:serves|served|acts|acted)$/.test(first) && second === 'as') return { begin: at + 2, over: /ed$/.test(first) && !has, entered: false };
  return null;
}

/** Whom somebody follows, and where the post begins: "succeeds Ana Bell as |chief executive", "will succeed Ana Bell as …". */
export function succeededAt(view: View, verb: number): { readonly begin: number; readonly whom: Mention } | null {
  const { tokens } = view;
  const [first = '', second = ''] = [tokens[verb]?.lower, tokens[verb + 1]?.lower];
  const at = /^(?:succeed|replac)(?:s|ed|es)$/.test(first) ? verb : /^(?:will|to)$/.test(first) && /^(?:succeed|replace)$/.test(second) ? verb + 1 : first === 'is' && second === 'to' && /^(?:succeed|replace)$/.test(tokens[verb + 2]?.lower ?? '') ? verb + 2 : -1;
  for (let name = at + 1; at >= 0 && name < at + LONGEST_NAME; name++) {
    const whom = view.mentionAt(name);
    if (whom?.kind === 'person') return tokens[view.range(whom)[1]]?.lower === 'as' ? { begin: view.range(whom)[1] + 1, whom } : null;
    if (tokens[name]?.kind !== 'word') return null;
  }
  return null;
}

/** "would serve as |interim chief executive": who holds it until another does, holds it as soon as it is said. */
function interimAt({ tokens }: View, at: number): number | null {
  const words = [0, 1, 2, 3].map((step) => tokens[at + step]?.lower ?? '');
  if (!/^(?:will|would)$/.test(words[0] ?? '')) return null;
  const begin = /^(?:serve|act|step)$/.test(words[1] ?? '') ? (words[2] === 'as' ? at + 3 : words[2] === 'in' && words[3] === 'as' ? at + 4 : -1) : words[1] === 'take' && words[2] === 'over' && words[3] === 'as' ? at + 4 : words[1] === 'become' ? at + 2 : -1;
  const post = /^(?:the|its|an?)$/.test(tokens[begin]?.lower ?? '') ? begin + 1 : begin;
  return begin > 0 && STATUS_WORDS.get(tokens[post]?.lower ?? '') === 'acting' ? begin : null;
}

/** "remains as head", "stays on as head", "remains head". */
function behindAs({ tokens }: View, at: number): number {
  const as = tokens[at]?.lower === 'on' ? at + 1 : at;
  return tokens[as]?.lower === 'as' ? as + 1 : at;
}

/** What has a head rather than a leader. */
const INSTITUTIONS = /\b(?:board|agency|guard|authority|commission|bar association|bureau|centre|center|institute|department|office|directorate|service|mission|delegation|administration|ministry)\b/i;

const HEADED: ReadonlyMap<string, string> = new Map([
  ['heads', 'head'], ['leads', 'leader'], ['chairs', 'chair'], ['runs', 'head'], ['commands', 'commander'], ['directs', 'director'], ['headed', 'head'], ['chaired', 'chair'],
  ['commanded', 'commander'], ['led', 'leader'], ['ran', 'head'], ['run', 'head'],
  ['presides', 'president'], ['speaks', 'spokesperson'], ['co-chairs', 'co-chair'], ['captains', 'captain'], ['edits', 'editor'], ['coaches', 'coach'], ['manages', 'manager'], ['managed', 'manager'], ['coached', 'coach'], ['captained', 'captain'], ['edited', 'editor'],
]);

/** Verbs that take their body behind a preposition. */
const PREPOSITION_OF: ReadonlyMap<string, string> = new Map([['presides', 'over'], ['speaks', 'for']]);

/** "who heads the council": a role made from the verb. */
export function headedBy(view: View, verbAt: number, limit: number): Following | null {
  const { tokens } = view;
  const has = /^(?:has|have)$/.test(tokens[verbAt]?.lower ?? '');
  const first = has || ADVERB.test(tokens[verbAt]?.lower ?? '') ? verbAt + 1 : verbAt;
  // "who presides over the council", "who speaks for the council"
  const at = PREPOSITION_OF.get(tokens[first]?.lower ?? '') === tokens[first + 1]?.lower ? first + 1 : first;
  const verb = tokens[first]?.lower ?? '';
  const role = HEADED.get(verb);
  if (role === undefined || (verb === 'run' && !has) || (PREPOSITION_OF.has(verb) && at === first)) return null;
  const end = phraseEnd(view, at + 1, limit);
  const past = !has && /(?:ed|led|ran)$/.test(verb);
  // "who managed the crisis at Arden Bank"
  const object = view.mentionAt(tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  if (/^(?:manag|coach|captain|edit)ed$/.test(verb) && object?.kind !== 'organisation') return null;
  if (!isBody(view, at + 1, end) || (past && (PASSING_BODIES.has(tokens[end - 1]?.lower ?? '') || (/^(?:led|ran|(?:manag|coach|captain|edit)ed)$/.test(verb) && tokens[at - 1]?.lower !== 'had' && ! /^(?:until|from|between|in|for|before|during|when|at|through)$/.test(tokens[end]?.lower ?? ''))))) return null;
  const status = past ? 'former' : 'current';
  // One leads a party, and is the head of an agency.
  const called = role === 'leader' && INSTITUTIONS.test(object ? (view.entity(object.entity)?.name ?? '') : (tokens[end - 1]?.lower ?? '')) ? 'head' : role;
  const phrase: OfficePhrase = { first: at, end, status, role: called, owner: null, preposition: at, link: verb === 'speaks' ? 'for' : 'of', isOwnerNamed: true, possessor: null, joined: null };
  return { phrase, entered: false };
}

/** "the league's office": of which league is clear only where the article has named it more than once. */
function isKnownWell(view: View, owner: Owner | null, isOwning: boolean): boolean {
  return owner !== null && (!isOwning || (owner.id !== null && view.mentionCount(owner.id) > 1));
}

function linkBefore({ tokens, range }: View, mention: Mention): string {
  const [first] = range(mention);
  return tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '';
}

/** What can be headed: a body by name, "the traffic inquiry", "the company" where the article has named one. */
export function isBody(view: View, first: number, end: number): boolean {
  const { tokens } = view;
  const last = view.mentionAt(end - 1);
  const opening = tokens[first];
  if (end <= first || !opening || opening.kind !== 'word') return false;
  if (last && view.range(last)[0] === first + (opening.lower === 'the' ? 1 : 0)) return last.kind === 'organisation';
  const noun = tokens[first + 1];
  if (opening.lower === 'the' && noun && isPointingNoun(noun.lower) && (end === first + 2 || tokens[first + 2]?.kind === 'possessive')) return isKnownWell(view, ownerCalled(view, first, noun.lower), end > first + 2);
  // "heads banking supervision at the Reef Bank", "chairs the works council of Arden Rail"
  if (last && opening.kind === 'word' && !opening.capital && last.kind === 'organisation' && /^(?:at|of|for)$/.test(linkBefore(view, last))) return opening.lower !== 'a' && opening.lower !== 'an';
  // "heads the monitoring group Clean Quay"
  if (last?.kind === 'organisation' && opening.lower === 'the' && view.range(last)[1] === end && view.range(last)[0] <= first + 4 && isPointingNoun(tokens[view.range(last)[0] - 1]?.lower ?? '') && !/^(?:county|state|city|town|district|village|province|region)$/.test(tokens[view.range(last)[0] - 1]?.lower ?? '')) return true;
  // "leads the cash-strapped Harbour Union"
  if (last?.kind === 'organisation' && opening.lower === 'the' && view.range(last)[0] === first + 2 && view.range(last)[1] === end && tokens[end]?.lower !== 'by' && !PREPOSITIONS.has(noun?.lower ?? '') && !OFFICE_MODIFIERS.has(noun?.lower ?? '')) return true;
  if (last) return BODIES.has(tokens[first]?.lower ?? '') || (/^(?:the|its)$/.test(opening.lower) && BODIES.has(noun?.lower ?? ''));
  return opening.lower === 'the' && end - first <= 6 && BODIES.has(tokens[end - 1]?.lower ?? '');
}
