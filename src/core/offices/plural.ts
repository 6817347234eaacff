/** One office of several people: "Irrigation Ministers Ana Bell of Egypt and Tom Hale of Sudan", "Deputies Ana Bell and Tom Hale". */
import type { Mention } from '../annotation.ts';
import { NO_SUBJECT } from '../lexicon/clause-words.ts';
import { LEGISLATURE } from '../lexicon/office-context.ts';
import { OFFICE_MODIFIERS, STATUS_WORDS } from '../lexicon/offices.ts';
import { readPhrase, type OfficePhrase } from './phrase.ts';
import { isOfficeWord, singularOf } from './role-words.ts';
import { opensTag, type View } from './view.ts';

/** People of one list. */
const MOST = 8;
/** Tokens of seat and party: "(Leeds East, River Party)". */
const LONGEST_BRACKET = 9;
/** Words of the office before its plural: "Water and Irrigation". */
const LONGEST_ROLE = 4;

/** The office whose plural opens a list of people that the mention is in; null where none does. */
export function pluralBefore(view: View, mention: Mention): OfficePhrase | null {
  const people = listAround(view, mention);
  const [name] = people.length > 1 && people[0] ? view.range(people[0]) : [-1];
  // "whose co-founders, Ana Bell and Tom Hale,"
  const first = view.tokens[name - 1]?.text === ',' ? name - 1 : name;
  const noun = view.tokens[first - 1];
  const role = singularOf(noun?.lower ?? '');
  if (!noun || role === noun.lower || !isOfficeWord(role) || (isOfficeWord(noun.lower) && !noun.lower.endsWith('s.'))) return null;
  let begin = first - 1;
  while (first - begin <= LONGEST_ROLE && isOfRole(view, begin - 1)) begin--;
  if (first < name && !(/^(?:the|its|whose)$/.test(view.tokens[--begin]?.lower ?? '') && opensApposition(view, begin, people))) return null;
  for (let at = begin; at < first; at++) {
    const phrase = readPhrase(view, at, first, true);
    if (phrase?.owner?.id && first < name && view.entity(phrase.owner.id)?.kind === 'place') return null;
    if (phrase) return { ...phrase, owner: placeBehind(view, mention) ?? phrase.owner };
  }
  return null;
}

/** "its directors, Ana Bell and Tom Hale," but not "After talks with its directors, Ana Bell and Tom Hale left": closed, and nothing's object. */
function opensApposition(view: View, begin: number, people: readonly Mention[]): boolean {
  const last = people[people.length - 1];
  const word = view.tokens[begin - 1]?.lower ?? '';
  return last !== undefined && /^[,.;)—–]$/.test(view.tokens[behindPlace(view, last)]?.text ?? '.') && !NO_SUBJECT.has(word) && word !== 'unlike';
}

function isOfRole(view: View, at: number): boolean {
  const lower = view.tokens[at]?.lower ?? '';
  return OFFICE_MODIFIERS.has(lower) || STATUS_WORDS.has(lower) || LEGISLATURE.has(lower) || view.countryOf(lower) !== null || (view.tokens[at]?.capital === true && view.mentionAt(at) === undefined && view.tokens[at]?.kind === 'word' && !/^(?:the|a|an)$/.test(lower));
}

/** The people of the list that the mention stands in, in order. */
function listAround(view: View, mention: Mention): Mention[] {
  const people = [mention];
  for (let before = personBefore(view, mention); before && people.length < MOST; before = personBefore(view, before)) people.unshift(before);
  for (let after = personAfter(view, mention); after && people.length < MOST; after = personAfter(view, after)) people.push(after);
  return people;
}

function personAfter(view: View, mention: Mention): Mention | null {
  let at = behindPlace(view, mention);
  if (view.tokens[at]?.text !== ',' && view.tokens[at]?.lower !== 'and') return null;
  at += view.tokens[at]?.text === ',' && view.tokens[at + 1]?.lower === 'and' ? 2 : 1;
  const next = view.mentionAt(at);
  return next?.kind === 'person' && view.range(next)[0] === at ? next : null;
}

function personBefore(view: View, mention: Mention): Mention | null {
  let at = view.range(mention)[0] - 1;
  if (view.tokens[at]?.text !== ',' && view.tokens[at]?.lower !== 'and') return null;
  if (view.tokens[at]?.lower === 'and' && view.tokens[at - 1]?.text === ',') at--;
  const last = view.mentionAt((view.tokens[at - 1]?.text === ')' ? openingBracket(view, at - 1) : at) - 1);
  const place = last?.kind === 'place' ? view.range(last)[0] : -1;
  const person = last?.kind === 'place' ? view.mentionAt(opensTag(view, place - 2) ? place - 4 : place - 2) : last;
  return person?.kind === 'person' && behindPlace(view, person) === at ? person : null;
}

/** The token behind "Ana Bell", "Ana Bell of Egypt" or "Ana Bell (Leeds East, River Party)". */
function behindPlace(view: View, mention: Mention): number {
  const place = placeMention(view, mention);
  const end = view.range(place ?? mention)[1];
  const tag = behindTag(view, end);
  if (tag !== null) return tag;
  // "(finance)" is another post.
  if (view.tokens[end]?.text !== '(' || !view.tokens[end + 1]?.capital) return end;
  for (let at = end + 1; at <= end + LONGEST_BRACKET; at++) if (view.tokens[at]?.text === ')') return at + 1;
  return end;
}

/** The token behind ", D-Ohio", or null. */
function behindTag(view: View, comma: number): number | null {
  const state = opensTag(view, comma + 1) ? view.mentionAt(comma + 3) : undefined;
  return view.tokens[comma]?.text === ',' && state ? view.range(state)[1] : null;
}

function openingBracket(view: View, closing: number): number {
  for (let at = closing - 1; at >= closing - LONGEST_BRACKET; at--) if (view.tokens[at]?.text === '(') return at;
  return closing + 1;
}

function placeMention(view: View, mention: Mention): Mention | null {
  const [, end] = view.range(mention);
  const place = /^(?:of|from|for)$/.test(view.tokens[end]?.lower ?? '') ? view.mentionAt(end + 1) : undefined;
  return place?.kind === 'place' ? place : null;
}

function placeBehind(view: View, mention: Mention): OfficePhrase['owner'] {
  const place = placeMention(view, mention);
  return place ? { id: place.entity, name: view.entity(place.entity)?.name ?? '' } : null;
}
