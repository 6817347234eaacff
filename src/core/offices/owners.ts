/** Owners that are not named where the office stands: "its head", "the commission's chair", "the town's mayor", "her lawyer". */
import { ANY_BODY, BUSINESSES, SPECIAL_BODIES } from '../lexicon/office-context.ts';
import type { Mention } from '../annotation.ts';
import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names-by-pronoun.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { US_STATES } from '../lexicon/offices.ts';
import type { Owner, View } from './view.ts';

const TOWNS = /^(?:town|city|province|state|region|district|island|village|county|governorate|municipality)$/;
const COUNTRIES = /^(?:country|nation|kingdom|republic|emirate)$/;
/** Words in a name that tell of what kind it is. */
const STATE_BODIES = /\b(?:ministry|police|court|parliament|government|council|department|army|navy|guard|forces?|senate|congress|committee|commission|authority|regulator|nations|union|league|federation|university|school|fund|party|hospital|association|society|museum|theatre|theater|office|bureau|board|inquiry|forum|exchange|trust|alliance|centre|center|institute|foundation|club|charity|campaign|movement|orchestra|festival|agency|administration|monitor|brigade|coalition|guild|church|academy|college)\b/i;
/** Names of the map that are easily taken for those of a body. */
const WATERS = /\b(?:fork|river|creek|lake|bay|valley|hills?|islands?|road|street|avenue|bridge|park|point|beach|canyon|mountains?)$/i;
/** Names of land of no size: a city that was named is none of them, unless the article says so. */
const LANDS = /^(?:region|district|province|county|governorate|island)$/;
/** How many mentions back an owner is looked for. */
const REACH = 12;
const LONG_REACH = 60;
/** Tokens from the article to its noun: "a small mining town". */
const LONGEST_DESCRIPTION = 3;

/** An owner and the token after the words that point at it. */
export interface Pointed {
  readonly owner: Owner | null;
  readonly next: number;
}

/**
 * Reads words that point back at an owner.
 *
 * @param at token of "its", "whose" or "the"
 * @returns null where no such words stand; `owner` is null where they point at nothing that the article names
 */
export function pointedOwner(view: View, at: number): Pointed | null {
  const { tokens } = view;
  const word = tokens[at]?.lower;
  if (word === 'its') return { owner: bodyInFocus(view, at), next: at + 1 };
  if (word === 'whose') return { owner: rightBefore(view, at), next: at + 1 };
  const noun = tokens[at + 1];
  if (word !== 'the' || !noun || noun.capital || tokens[at + 2]?.kind !== 'possessive') return null;
  return { owner: ownerCalled(view, at, noun.lower), next: at + 3 };
}

/** True for a noun that "the …" uses to point at something that the article named. */
export function isPointingNoun(lower: string): boolean {
  return ANY_BODY.has(lower) || BUSINESSES.has(lower) || SPECIAL_BODIES.has(lower) || TOWNS.test(lower) || COUNTRIES.test(lower);
}

/** Whom "the company", "the town" before `token` means: the last that carries the noun in its name, else the one that fits it. */
export function ownerCalled(view: View, token: number, noun: string): Owner | null {
  const before = mentionsBack(view, token, LONG_REACH);
  const carriers = before.filter((mention) => mention.kind !== 'person' && carriesNoun(view, mention, noun) && !holdsPlaceBefore(view, mention));
  if (carriers.length > 0) return clearOne(view, token, carriers);
  const introduced = before.filter((mention) => mention.kind !== 'person' && isIntroducedAs(view, mention, noun));
  if (introduced[0] && introduced.every(({ entity }) => entity === introduced[0]?.entity)) return ownerOf(view, introduced[0]);
  if (/^(?:news)?paper$/.test(noun) || LANDS.test(noun)) return null;
  const near = before.slice(0, REACH).filter((mention) => fitsNoun(view, mention, noun) && !holdsPlaceBefore(view, mention));
  return clearOne(view, token, near, BUSINESSES.has(noun) || TOWNS.test(noun) || COUNTRIES.test(noun));
}

/** "Lund, a town south of Oslo", "the town of Lund": the article itself says what it is. */
function isIntroducedAs(view: View, mention: Mention, noun: string): boolean {
  const { tokens } = view;
  const [first, end] = view.range(mention);
  if (tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === noun) return true;
  if (tokens[end]?.text !== ',' || !/^(?:a|an|the)$/.test(tokens[end + 1]?.lower ?? '')) return false;
  return tokens.slice(end + 2, end + 2 + LONGEST_DESCRIPTION).some(({ lower, capital }) => lower === noun && !capital);
}

/** "the Reef Trust, whose director": what stands before the comma. */
function rightBefore(view: View, at: number): Owner | null {
  const comma = view.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  // "the Review Office (RO), whose chair"
  const mention = view.mentionAt(view.tokens[comma]?.text === ')' && view.tokens[comma - 2]?.text === '(' ? comma - 3 : comma);
  const body = mention?.kind === 'place' ? bodySitting(view, mention) : null;
  return body ?? (mention && mention.kind !== 'person' ? ownerOf(view, mention) : null);
}

/** "the Reef Trust in Leeds, whose head": the body and not where it sits. */
function bodySitting(view: View, place: Mention): Owner | null {
  const [first] = view.range(place);
  const body = view.tokens[first - 1]?.lower === 'in' ? view.mentionAt(first - 2) : undefined;
  return body?.kind === 'organisation' ? ownerOf(view, body) : null;
}

/** "Its director": the one body of the sentence or of the one before; of several the one that opens it. */
function bodyInFocus(view: View, token: number): Owner | null {
  const sentence = view.sentenceOf(token);
  if (!sentence) return null;
  const before = mentionsBack(view, token, REACH).filter(({ kind }) => kind === 'organisation');
  const starts = [sentence.start, view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start];
  for (const [index, start] of starts.entries()) {
    const end = index === 0 ? (view.tokens[token]?.start ?? 0) : (starts[index - 1] ?? 0);
    const there = before.filter((mention) => mention.start >= start && mention.start < end);
    const different = new Set(there.map(({ entity }) => entity));
    const first = there[there.length - 1];
    if (index === 1 && opensUnnamed(view, view.sentenceOf(sentence.firstToken - 1)?.firstToken ?? -1)) return null;
    if (!first) continue;
    const opening = openingPlace(view, start);
    if (index === 1 && opening) return opening;
    if ((different.size === 1 && !isAside(view, first)) || opensSentence(view, first)) return ownerOf(view, first);
    return null;
  }
  const [last] = before;
  return last && new Set(before.slice(0, 4).map(({ entity }) => entity)).size === 1 ? ownerOf(view, last) : null;
}

/** The last country that is named in the sentence or the one before; null without one. */
export function countryInFocus(view: View, token: number): Owner | null {
  const sentence = view.sentenceOf(token);
  const begin = sentence ? (view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start) : Infinity;
  const country = mentionsBack(view, token, REACH).find(({ kind, start, end }) => kind === 'place' && start >= begin && listedAs(view.reading.text.slice(start, end)) === 'country');
  return country ? ownerOf(view, country) : null;
}

/** "Kenya took the same view. Its minister": a place that opens the sentence and does something. */
function openingPlace(view: View, start: number): Owner | null {
  const index = view.mentionsBefore(start);
  const mention = view.reading.mentions[index];
  return mention?.kind === 'place' && mention.start === start && view.tokens[view.range(mention)[1]]?.kind === 'word' ? ownerOf(view, mention) : null;
}

/** "The administration replied. Its head": what opens the sentence has no name, and may be meant. */
function opensUnnamed(view: View, first: number): boolean {
  const noun = view.tokens[first + 1];
  return view.tokens[first]?.lower === 'the' && view.mentionAt(first + 1) === undefined && !noun?.capital && (isPointingNoun(noun?.lower ?? '') || /^(?:administration|government|army|force|brigade|mission|office|junta|militia|mine|factory)$/.test(noun?.lower ?? ''));
}

/** "a grant from the Arts Council": whoever only gave or stands aside is not spoken of. */
function isAside(view: View, mention: Mention): boolean {
  let at = view.range(mention)[0] - 1;
  while (/^(?:the|a|an)$/.test(view.tokens[at]?.lower ?? '')) at--;
  return /^(?:from|against|with|near|like|than|beside|at|in|to)$/.test(view.tokens[at]?.lower ?? '');
}

/** Nothing but an article and an adjective stands before it in its sentence. */
function opensSentence(view: View, mention: Mention): boolean {
  const [first] = view.range(mention);
  return first - (view.sentenceOf(first)?.firstToken ?? 0) <= 2;
}

/** Of those that fit, the only one; else the one that the article speaks of twice as often; else the only one close by. */
function clearOne(view: View, token: number, fitting: readonly Mention[], byCount = true): Owner | null {
  const counts = new Map<string, number>();
  for (const { entity } of fitting) counts.set(entity, view.mentionCount(entity));
  const [best, second] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!best) return null;
  const found = fitting.find(({ entity }) => entity === best[0]);
  if (found && (!second || (byCount && best[1] >= 2 * second[1]))) return ownerOf(view, found);
  const sentence = view.sentenceOf(token);
  const begin = sentence ? (view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start) : 0;
  const close = fitting.filter(({ start }) => start >= begin);
  return close[0] && new Set(close.map(({ entity }) => entity)).size === 1 ? ownerOf(view, close[0]) : null;
}

/** Mentions before a token, the nearest first. */
function mentionsBack(view: View, token: number, reach: number): Mention[] {
  const last = view.mentionsBefore(view.tokens[token]?.start ?? 0);
  return view.reading.mentions.slice(Math.max(0, last - reach), last).reverse();
}

function carriesNoun(view: View, { entity, kind }: Mention, noun: string): boolean {
  const words = (view.entity(entity)?.name ?? '').toLowerCase().replace(/['’]s?\b/g, '').split(/[ -]/);
  return words.length > 1 && words.includes(noun) && (kind === 'organisation' || words[words.length - 1] === noun || (words[0] === noun && words[1] === 'of'));
}

function fitsNoun(view: View, { kind, entity, start, end }: Mention, noun: string): boolean {
  const text = view.reading.text.slice(start, end);
  const name = view.entity(entity)?.name ?? text;
  // "the group" is no hospital
  if (kind === 'organisation' && /^(?:group|movement|outfit|network|coalition|alliance)$/.test(noun) && /\b(?:hospital|clinic|university|school|college|airport|museum|bank)\b/i.test(name)) return false;
  if (kind === 'organisation' && (WATERS.test(name) || /^PACs?$/.test(name) )) return false;
  if (kind === 'organisation' && SPECIAL_BODIES.has(noun)) return isOfItsKind(name, noun) && view.mentionCount(entity) > 1;
  if (kind === 'organisation') return BUSINESSES.has(noun) ? !STATE_BODIES.test(name) : ANY_BODY.has(noun) && !/\b(?:ministry|police|court|parliament|department|government|senate|congress)\b/i.test(name);
  if (kind !== 'place') return false;
  return listedAs(text) === 'country' ? COUNTRIES.test(noun) : noun === 'state' ? US_STATES.has(text) : TOWNS.test(noun) && !US_STATES.has(text);
}

/** What a name must hold where "the regulator", "the union" is to mean it. */
const KIN: readonly (readonly [nouns: RegExp, name: RegExp])[] = [
  [/^regulator$/, /\b(?:authority|commission|agency|office|board)\b/i],
  [/^(?:union|guild|federation)$/, /\b(?:union|guild|federation|association|congress)\b/i],
  [/^(?:party|bloc)$/, /\b(?:party|front|movement|alliance|union|democrats|coalition)\b/i],
  [/^(?:university|college|school)$/, /\b(?:university|college|school|academy|institute)\b/i],
  [/^hospital$/, /\b(?:hospital|clinic|infirmary|medical)\b/i],
  [/^(?:museum|gallery)$/, /\b(?:museum|gallery)\b/i],
  [/^(?:theatre|theater|hall)$/, /\b(?:theatre|theater|opera|playhouse|hall)\b/i],
  [/^orchestra$/, /\b(?:orchestra|philharmonic|symphony|ensemble)\b/i],
  [/^church$/, /\b(?:church|cathedral|chapel|parish)\b/i],
];

/** A club and a band have names of any kind; other bodies carry what they are in their names. */
function isOfItsKind(name: string, noun: string): boolean {
  if (/^(?:club|team|band)$/.test(noun)) return !STATE_BODIES.test(name) && !/^The /.test(name);
  return KIN.some(([nouns, form]) => nouns.test(noun) && form.test(name));
}

function ownerOf(view: View, { entity }: Mention): Owner {
  return { id: entity, name: view.entity(entity)?.name ?? '' };
}

/** "Kent" in "Bellmere in Kent" and in "Bellmere, Kent": it only says where the place is that is spoken of. */
function holdsPlaceBefore(view: View, mention: Mention): boolean {
  const [first] = view.range(mention);
  const link = view.tokens[first - 1];
  if (mention.kind !== 'place' || !link || !/^(?:in|,)$/.test(link.lower)) return false;
  return view.mentionAt(first - 2)?.kind === 'place';
}

const SAME: Readonly<Record<string, string>> = { his: 'he', her: 'she' };

/**
 * The person whom "her" before an office means: the only one of the sentence and the one before whom the pronoun
 * fits, else the one who opens the nearest of them.
 *
 * @param holder id of whoever holds the office: nobody is a lawyer of their own
 */
export function personMeant(view: View, token: number, holder: string): Owner | null {
  const sentence = view.sentenceOf(token);
  const pronoun = view.tokens[token]?.lower ?? '';
  if (!sentence || pronoun === 'their') return null;
  const begin = view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start;
  const people = mentionsBack(view, token, REACH).filter(({ kind, entity, start }) => kind === 'person' && entity !== holder && start >= begin && goesWith(view.entity(entity)?.name ?? '', pronoun));
  const [nearest] = people;
  if (!nearest) return null;
  // "She told him so. Her coach": whoever "she" is need not be named close by.
  for (let at = view.sentenceOf(sentence.firstToken - 1)?.firstToken ?? sentence.firstToken; at < token; at++) if (SAME[pronoun] === view.tokens[at]?.lower) return null;
  if (new Set(people.map(({ entity }) => entity)).size === 1) return ownerOf(view, nearest);
  const home = people.filter(({ start }) => (start >= sentence.start) === (nearest.start >= sentence.start));
  const opener = home[home.length - 1];
  return opener && new Set(home.map(({ entity }) => entity)).size === 1 ? ownerOf(view, opener) : null;
}

/** False for a name that goes with the other pronoun. */
export function goesWith(name: string, pronoun: string): boolean {
  const given = name.split(/[ -]/)[0]?.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '') ?? '';
  return /^(?:his|he)$/.test(pronoun) ? !SHE_NAMES.has(given) : /^(?:her|she)$/.test(pronoun) ? !HE_NAMES.has(given) : true;
}
