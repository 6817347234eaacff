/** The noun phrase that names the speaker behind the cue: "said the mayor", "said the harbour master, Ana Bell". */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, ENDS_PHRASE, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isAdverb } from './cues.ts';
import { isNominal, isQuotedTerm } from './noun-words.ts';
import { isDate } from './openings.ts';
import type { Atom, Phrase } from './statements.ts';

/** "al-Asali" */
const ARTICLE_NAME = /^\p{Ll}{1,3}[-'’]\p{Lu}/u;
const NAME_PARTICLE = /^(?:de|la|del|da|dos|di|van|der|den|von|bin|ibn|al|el)$/;

/** The subject that follows the cue: "said the mayor of Lund". Null when no noun phrase begins there. */
export function subjectAfter(atoms: readonly Atom[], cueLast: number): Phrase | null {
  let first = cueLast + 1;
  while (isAdverb(atoms[first])) first++;
  const opening = atoms[first];
  if (!opening || (opening.kind !== 'word' && opening.kind !== 'number')) return null;
  if (SUBJECT_PRONOUNS.has(opening.lower)) return { first, last: first };
  if (!opening.capital && !DETERMINERS.has(opening.lower) && !isNominal(opening.lower)) return null;
  if (isDate(opening.lower) || opening.lower === 'that') return null;
  let last = first;
  for (let at = first + 1; at < atoms.length; at++) {
    const atom = atoms[at];
    if (!atom || (atom.kind === 'mark' && !/^['’&]$/.test(atom.text) && !joinsWord(atoms, at)) || (atom.kind === 'quote' && !isNickname(atoms, at) && !isCalled(atoms, first, at))) break;
    if (isDate(atom.lower) || (isAdverb(atom) && !qualifies(atoms, at)) || (AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive')) break;
    // "said director in charge Ana Bell"
    if (ENDS_PHRASE.has(atom.lower) && !(atom.lower === 'in' && /^(?:charge|chief)$/.test(atoms[at + 1]?.lower ?? ''))) break;
    // "asked by a caller |why the pier was lost"
    if (/^(?:why|how|whether|what)$/.test(atom.lower)) break;
    last = at;
  }
  return { first, last: overName(atoms, first, last) };
}

/** Ana “Ace” Bell */
const isNickname = (atoms: readonly Atom[], at: number): boolean => atoms[at - 1]?.capital === true && atoms[at + 1]?.capital === true && atoms[at + 1]?.kind === 'word' && /^\p{Lu}\S*(?: \S+)?$/u.test(atoms[at]?.text ?? '') && !/[.,!?]$/.test(atoms[at]?.text ?? '');

/** "said the firm's newly named chair": an adverb before what describes the noun. */
const qualifies = (atoms: readonly Atom[], at: number): boolean =>
  (atoms[at - 1]?.kind === 'possessive' || DETERMINERS.has(atoms[at - 1]?.lower ?? '')) && /ly$/.test(atoms[at]?.lower ?? '') && [1, 2].every((ahead) => atoms[at + ahead]?.kind === 'word' && isNominal(atoms[at + ahead]?.lower ?? ''));

/** "said a “senior” clerk", "said the “king” of the pier": a quoted word of what the speaker is called. */
const isCalled = (atoms: readonly Atom[], first: number, at: number): boolean =>
  DETERMINERS.has(atoms[first]?.lower ?? '') && isQuotedTerm(atoms[at] as Atom) && atoms[at + 1]?.kind === 'word' && (isNominal(atoms[at + 1]?.lower ?? '') || (atoms[at + 1]?.lower === 'of' && atoms[at]?.capital === false));

/** The hyphen of "50-state". */
export const joinsWord = (atoms: readonly Atom[], at: number): boolean => atoms[at]?.text === '-' && atoms[at - 1]?.end === atoms[at]?.start && atoms[at]?.end === atoms[at + 1]?.start;

/** "said the harbour master, Ana Bell", "a former envoy to Oman, Ana Bell": the name behind a role belongs to it. */
export function overName(atoms: readonly Atom[], first: number, last: number): number {
  const isRole = atoms[last]?.capital === false || DETERMINERS.has(atoms[first]?.lower ?? '') || /^(?:another|one)$/.test(atoms[first]?.lower ?? '');
  // "the agency’s envoy in Oman, Ana Bell"
  if (/^(?:in|to|at)$/.test(atoms[last + 1]?.lower ?? '') && atoms[last + 2]?.capital) {
    let place = last + 2;
    while (place < last + 5 && atoms[place + 1]?.kind === 'word' && atoms[place + 1]?.capital) place++;
    if (isRole && atoms[place + 1]?.text === ',' && atoms[place + 2]?.capital) return overName(atoms, first, place);
  }
  if (!isRole || atoms[last]?.kind !== 'word' || atoms[last + 1]?.text !== ',') return last;
  let end = last + 2;
  while (atoms[end]?.kind === 'word' && (atoms[end]?.capital || ARTICLE_NAME.test(atoms[end]?.text ?? '') || (end > last + 2 && NAME_PARTICLE.test(atoms[end]?.lower ?? ''))) && !isDate(atoms[end]?.lower ?? '')) end++;
  const behind = atoms[end];
  return end > last + 2 && (!behind || behind.kind === 'mark' || behind.kind === 'quote' || /^(?:of|from|at|who)$/.test(behind.lower)) ? end - 1 : last;
}

/** "according to Ana Bell, a clerk in Lund": nothing like a verb up to the end. */
export function isApposition(atoms: readonly Atom[], from: number): boolean {
  const opensWithNoun = DETERMINERS.has(atoms[from]?.lower ?? '') || atoms[from]?.capital === true;
  const relative = opensWithNoun ? atoms.findIndex((atom, at) => at > from && RELATIVES.has(atom.lower)) : -1;
  return !atoms.slice(from, relative < 0 ? undefined : relative).some((atom) => atom.kind === 'quote' || (atom.kind === 'word' && (AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || (!atom.capital && (cueFormsOf(atom.lower).length > 0 || /[a-z]{2}(?:ed|es)$/.test(atom.lower))))));
}
