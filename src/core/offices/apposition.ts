/**
 * Offices in apposition: the phrase right before a person's name, or the one that follows it between commas.
 */
import type { Mention } from '../annotation.ts';
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { STATUS_WORDS } from '../lexicon/offices.ts';
import { isAdjective, isHonorific } from '../names/roles.ts';
import { isOfficeWord, readPhrase, type OfficePhrase } from './phrase.ts';
import type { View } from './view.ts';

const LINKS = /^(?:of|for|at|to)$/;
/** "for nearly two decades" */
const TIME_SPAN = /^(?:\d.*|nearly|almost|more|over|about|around|some|many|several|two|three|four|five|six|seven|eight|nine|ten|years|decades|much|most)$/;
/** "minister last week" */
const TIME_WORDS = /^(?:last|this|earlier|yesterday|today|ago|amid|after|before|when|because|over)$/;
/** "for a year" */
const TIME_UNIT = /^(?:year|decade|month|week|day|while|term|generation)$/;
const MAX_BACK = 14;
const MAX_AHEAD = 18;

/** The office phrase in front of a person: "the head of the council (parliament) Karim Badri". */
export function phraseBefore(view: View, mention: Mention): OfficePhrase | null {
  const { tokens } = view;
  const [name, nameEnd] = view.range(mention);
  const sentence = view.sentenceOf(name);
  if (!sentence) return null;
  let end = name;
  while (end > sentence.firstToken && isHonorific(tokens[end - 1]?.lower ?? '') && !isOfficeWord(tokens[end - 1]?.lower ?? '')) end--;
  const comma = tokens[end - 1]?.text === ',';
  if (comma && !closesApposition(view, nameEnd, sentence.lastToken)) return null;
  if (comma) end--;
  const bracket = end;
  if (tokens[end - 1]?.text === ')') end = openingBracket(view, end - 1, sentence.firstToken);
  const first = walkBack(view, end, sentence.firstToken);
  if (first >= end) return null;
  const phrase = firstReadable(view, first, end);
  if (!phrase) return null;
  // "head of the council Badri": what hangs on "of" must be a name that ends here, else the person may be its holder.
  if (phrase.preposition >= 0 && !endsInMention(view, phrase.end)) return null;
  if (phrase.preposition < 0 && bracket !== end && !isOfficeWord(tokens[end - 1]?.lower ?? '')) return null;
  if (comma && phrase.owner === null && !/^(?:the|our|its|their|his|her|whose)$/.test(tokens[phrase.first - 1]?.lower ?? '') && !tokens[phrase.first]?.capital) return null;
  return phrase;
}

/** The longest readable phrase that ends at `end`: a word that is not understood at its front is left out. */
function firstReadable(view: View, first: number, end: number): OfficePhrase | null {
  for (let at = first; at < end; at++) {
    const phrase = readPhrase(view, at, end);
    if (phrase) return phrase;
  }
  return null;
}

function endsInMention(view: View, end: number): boolean {
  return view.mentionAt(end - 1) !== undefined || (view.tokens[end - 1]?.capital ?? false);
}

/** After "the minister, Ana Bell" must come a mark: else "In talks with the minister, Bell said" would be one. */
function closesApposition(view: View, nameEnd: number, limit: number): boolean {
  return nameEnd >= limit || /^[,.;:)—–!?]$/.test(view.tokens[nameEnd]?.text ?? '');
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
  if (mention) return mention.kind !== 'person' || view.tokens[view.range(mention)[1]]?.kind === 'possessive';
  if (token.kind === 'possessive') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (lower === 'its' || lower === 'whose') return true;
  if (lower === 'the' && view.tokens[at + 2]?.kind === 'possessive' && !view.tokens[at + 1]?.capital) return true;
  if (lower === 'the') return LINKS.test(view.tokens[at - 1]?.lower ?? '');
  if (LINKS.test(lower)) return isOfficeWord(view.tokens[at - 1]?.lower ?? '') && at < end - 1;
  if (STATUS_WORDS.has(lower)) return !isVerbHere(view, at);
  if (isOfficeWord(lower)) return true;
  return !isBarrier(lower, token.capital);
}

/** "The president fired Minister X": words that tell a status are verbs right after a noun. */
function isVerbHere({ tokens }: View, at: number): boolean {
  if (!/^(?:fired|sacked|ousted|deposed|retired|murdered|assassinated|designated|disgraced)$/.test(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' && !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower) && !CONJUNCTIONS.has(before.lower) && !isAdjective(before.lower) && !STATUS_WORDS.has(before.lower) && tokens[at]?.capital !== true;
}

function isBarrier(lower: string, capital: boolean): boolean {
  return DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || RELATIVES.has(lower) || SUBJECT_PRONOUNS.has(lower) || (!capital && (cueFormsOf(lower).length > 0 || /(?:ed|ing|ly)$/.test(lower)));
}

/** The office phrase after a person: "Badri, head of the council,", "Badri, who heads the council,". */
export function phraseAfter(view: View, mention: Mention): OfficePhrase | null {
  const { tokens } = view;
  const [, nameEnd] = view.range(mention);
  const sentence = view.sentenceOf(nameEnd - 1);
  const open = tokens[nameEnd]?.text;
  if (!sentence || open === undefined || !/^[,(—–]$/.test(open)) return null;
  let at = nameEnd + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const relative = tokens[at]?.lower === 'who';
  const clause = relative ? afterRelative(view, at) : { begin: at, over: false };
  if (clause === null) return headedBy(view, at, sentence.lastToken);
  const end = phraseEnd(view, clause.begin, sentence.lastToken);
  if (end <= clause.begin || !closesPhrase(view, end, sentence.lastToken, relative)) return null;
  const phrase = readPhrase(view, clause.begin, end);
  const isOver = clause.over || endsInPast(view, end);
  return phrase && isOver && phrase.status === 'current' ? { ...phrase, status: 'former' } : phrase;
}

/** Where a relative clause names the office, and whether it says that the office is over. */
interface Clause {
  readonly begin: number;
  readonly over: boolean;
}

const ENTERED = /^(?:appointed|elected|named|made|sworn|chosen|re-elected|reelected)$/;
const LEFT_AS = /^(?:resigned|quit|retired)$/;
const THROWN_OUT = /^(?:sacked|fired|dismissed|ousted|removed|deposed|replaced)$/;

/** "who is", "who was appointed", "who served as", "who stepped down as": the office begins after them. */
function afterRelative(view: View, who: number): Clause | null {
  const had = /^(?:has|had)$/.test(view.tokens[who + 1]?.lower ?? '') ? 1 : 0;
  const [first = '', second = '', third = ''] = [1, 2, 3].map((step) => view.tokens[who + had + step]?.lower ?? '');
  const from = who + had;
  if (first === 'is' && !/^(?:accused|expected|said|believed|also)$/.test(second)) return { begin: from + 2, over: false };
  if (/^(?:was|became)$/.test(first) && ENTERED.test(second)) return { begin: from + (third === 'as' ? 4 : 3), over: false };
  if (first === 'was' && THROWN_OUT.test(second) && third === 'as') return { begin: from + 4, over: true };
  if (/^(?:stepped|stood)$/.test(first) && second === 'down' && third === 'as') return { begin: from + 4, over: true };
  if (LEFT_AS.test(first) && second === 'as') return { begin: from + 3, over: true };
  if (/^(?:became|was|been)$/.test(first) && !/^(?:accused|killed|born|arrested|in|at)$/.test(second)) return { begin: from + 2, over: first === 'was' };
  if (/^(?:serves|served|works|worked|acts|acted)$/.test(first) && second === 'as') return { begin: from + 3, over: /ed$/.test(first) && view.tokens[who + 1]?.lower !== 'has' };
  return null;
}

const HEADED: ReadonlyMap<string, string> = new Map([['heads', 'head'], ['leads', 'leader'], ['chairs', 'chair'], ['runs', 'head'], ['commands', 'commander'], ['directs', 'director'], ['headed', 'head'], ['chaired', 'chair'], ['commanded', 'commander']]);

/** "who heads the council": a role made from the verb. */
function headedBy(view: View, who: number, limit: number): OfficePhrase | null {
  const verb = view.tokens[who + 1];
  const role = HEADED.get(verb?.lower ?? '');
  const end = phraseEnd(view, who + 2, limit);
  const isBody = view.mentionAt(end - 1) !== undefined || (view.tokens[who + 2]?.lower === 'the' && end - who <= 7 && end > who + 3);
  if (role === undefined || !isBody) return null;
  return { first: who + 1, end, status: /ed$/.test(verb?.lower ?? '') ? 'former' : 'current', role, owner: null, preposition: who + 1, link: 'of', isOwnerNamed: true };
}

/** "mayor from 2001 to 2009", "mayor until 2009". */
function endsInPast({ tokens }: View, end: number): boolean {
  const [first = '', second, third = '', fourth] = [0, 1, 2, 3].map((step) => tokens[end + step]?.text ?? '');
  if (first === 'until') return tokens[end + 1]?.kind === 'number' || second === 'last';
  return /^(?:from|between)$/.test(first) && tokens[end + 1]?.kind === 'number' && /^(?:to|until|till|and)$/.test(third) && fourth !== 'now' && tokens[end + 3]?.kind === 'number';
}

function phraseEnd(view: View, begin: number, limit: number): number {
  let at = begin;
  for (; at < Math.min(limit, begin + MAX_AHEAD); at++) {
    const token = view.tokens[at];
    const mention = view.mentionAt(at);
    if (mention) {
      if (mention.kind === 'person') return at;
      at = view.range(mention)[1] - 1;
      continue;
    }
    if (!token || endsPhrase(view, at)) return at;
  }
  return at;
}

function endsPhrase(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return true;
  if (token.kind === 'mark') return !/^[-'’]$/.test(token.text) || (token.text !== '-' && token.spaced);
  if (token.kind === 'possessive') return false;
  const { lower } = token;
  if (lower === 'for' && (TIME_SPAN.test(view.tokens[at + 1]?.lower ?? '') || TIME_UNIT.test(view.tokens[at + 2]?.lower ?? ''))) return true;
  if (TIME_WORDS.test(lower)) return true;
  if (lower === 'and') return !/^[,.;)—]$/.test(view.tokens[at + 2]?.text ?? '');
  if (isOfficeWord(lower) || STATUS_WORDS.has(lower) || LINKS.test(lower) || DETERMINERS.has(lower)) return false;
  return RELATIVES.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || PREPOSITIONS.has(lower) || SUBJECT_PRONOUNS.has(lower) || cueFormsOf(lower).some(({ tense }) => tense === 'past' || tense === 's');
}

/** A phrase after a name ends at a mark; a relative clause also at what follows it. */
function closesPhrase(view: View, end: number, limit: number, relative: boolean): boolean {
  const next = view.tokens[end];
  if (!next || end >= limit) return true;
  if (view.mentionAt(end)?.kind === 'person') return false;
  return /^[,.;:)—–!?"”]$/.test(next.text) || /^(?:in|since|from|until|under|during|for|who|and|at|last|this|earlier|yesterday|today|amid|after|before|when|because|over)$/.test(next.lower) || relative;
}
