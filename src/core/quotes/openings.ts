/** What opens a statement before its subject does: adverbs, times, and phrases up to a comma. */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DAYS, DETERMINERS, MONTHS, PREPOSITIONS, RELATIVES, SETTINGS, SUBJECT_PRONOUNS, TIME_NOUNS } from '../lexicon/clause-words.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { mayBeGivenName } from '../lexicon/given-names.ts';
import { DASH } from './asides.ts';
import { isAdverb } from './cues.ts';
import type { Atom, Phrase } from './statements.ts';

/** Atoms before the dash of a dateline. */
const LONGEST_DATELINE = 16;
/** Atoms before its colon. */
const LONGEST_TOWN = 4;

/** A day, a month or a word of time. */
export function isDate(word: string): boolean {
  return DAYS.has(word) || MONTHS.has(word) || TIME_NOUNS.has(word);
}

/** "In a speech on Monday, …", "Asked about the plan, …", "But …": to the word after them. */
export function skipOpeningAdverbial(atoms: readonly Atom[], limit: number): number {
  let at = datelineEnd(atoms, limit);
  while (at < limit && (/^(?:and|but|yet|so|still|then|also)$/.test(atoms[at]?.lower ?? '') || isOpeningAdverb(atoms, at) || atoms[at]?.text === ',' || (atoms[at]?.kind === 'quote' && atoms[at + 1]?.kind === 'word' && at === 0 && /[,.!?]['’”"]*$/.test(atoms[at]?.text ?? '')))) at++;
  const opening = atoms[at];
  if (!opening || opening.kind !== 'word') return at;
  const adverbial = PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower) || opensWithParticiple(atoms, at) || isDate(opening.lower) || /^(?:minutes|hours|days|weeks|months|years|moments)$/.test(opening.lower) || (isDate(atoms[at + 1]?.lower ?? '') && !isDate(opening.lower));
  if (!adverbial || SUBJECT_PRONOUNS.has(opening.lower)) return at;
  for (let comma = at + 1; comma < limit; comma++) {
    // "Conceding that it was “down the line” he warned"
    const closesQuoted = atoms[comma]?.kind === 'quote' && SUBJECT_PRONOUNS.has(atoms[comma + 1]?.lower ?? '') && cueFormsOf(atoms[comma + 2]?.lower ?? '').length > 0;
    if (closesQuoted || (atoms[comma]?.text === ',' && !isListComma(atoms, comma) && !(atoms[comma + 1]?.lower === 'with' && atoms.slice(comma + 1, limit).some(({ text }) => text === ',')))) return comma + 1;
  }
  return nameBehindSetting(atoms, at) ?? limit;
}

/** "At the debate Ana Bell said": the name behind a setting without its comma, or null. `at` is the preposition. */
export function nameBehindSetting(atoms: readonly Atom[], at: number): number | null {
  if (!/^(?:in|at|on|during|after|before)$/.test(atoms[at]?.lower ?? '') || !DETERMINERS.has(atoms[at + 1]?.lower ?? '')) return null;
  for (let noun = at + 2; noun < at + 5; noun++) {
    const atom = atoms[noun];
    if (atom?.kind !== 'word' || atom.capital) return null;
    if (SETTINGS.has(atom.lower) && atoms[noun + 1]?.capital) return noun + 1;
  }
  return null;
}

/** "Asked about the plan, …", and no name: "Henning Bell", "Ahmed, the guard". */
export function opensWithParticiple(atoms: readonly Atom[], at: number): boolean {
  const [opening, next] = [atoms[at], atoms[at + 1]];
  if (!opening || !/(?:ing|ed)$/.test(opening.lower) || /thing$/.test(opening.lower)) return false;
  if (!opening.capital || cueFormsOf(opening.lower).length > 0) return true;
  const isBeforeName = next?.kind === 'word' && next.capital && !isDate(next.lower) && mayBeGivenName(next.lower);
  return !mayBeGivenName(opening.lower) && !(isBeforeName && !isCommonWord(opening.lower));
}

/** "OSLO, May 4 (Wire) - Prices fell", "(WIRE) Prices fell": the atom behind a dateline; 0 where none opens the statement. */
export function datelineEnd(atoms: readonly Atom[], limit: number): number {
  const inBrackets = atoms[0]?.text === '(';
  if (!inBrackets && !/^\p{Lu}{3,}$/u.test(atoms[0]?.text ?? '')) return 0;
  for (let at = 1; at < Math.min(limit, LONGEST_DATELINE); at++) {
    const atom = atoms[at];
    if (inBrackets && atom?.text === ')') return DASH.test(atoms[at + 1]?.text ?? '') ? at + 2 : isAllCapitals(atoms, 1, at) ? at + 1 : 0;
    // "LAHORE: The court"
    if (DASH.test(atom?.text ?? '') || (atom?.text === ':' && at < LONGEST_TOWN && atoms[at + 1]?.capital)) return inBrackets ? 0 : at + 1;
    if (atom?.kind === 'quote' || (atom?.kind === 'word' && !atom.capital)) return 0;
  }
  return 0;
}

/** "CNN" */
const isAllCapitals = (atoms: readonly Atom[], from: number, end: number): boolean => end > from && atoms.slice(from, end).every(({ text }) => /^\p{Lu}{2,}$/u.test(text));

/** "Specifically, …", "Shortly after, …": capitals do not tell at the start of a statement. */
function isOpeningAdverb(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower ?? '';
  return isAdverb(atoms[at]) || (/ly$/.test(word) && (word.length > 8 || /^(?:,|after|before|afterwards?|thereafter)$/.test(atoms[at + 1]?.lower ?? '')));
}

/** "In Oslo, Norway, prices fell": a comma inside the opening phrase. */
function isListComma(atoms: readonly Atom[], comma: number): boolean {
  return atoms[comma + 1]?.capital === true && atoms[comma + 2]?.text === ',' && atoms[comma - 1]?.capital === true;
}

const QUANTITY = /^(?:\d[\d,.]*|percent|%|half|most|some|many|few|all|each|none|majority|thirds?|quarters?|fifths?|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "27 percent of those who …", "nine in ten": how many of them speak belongs to the subject. */
export function withQuantity(atoms: readonly Atom[], { first, last }: Phrase): Phrase {
  if (!/^(?:of|in)$/.test(atoms[first - 1]?.lower ?? '') || (atoms[first - 1]?.lower === 'in' && !QUANTITY.test(atoms[first]?.lower ?? ''))) return { first, last };
  let from = first - 1;
  while (QUANTITY.test(atoms[from - 1]?.lower ?? '')) from--;
  return { first: from < first - 1 ? from : first, last };
}

/** A noun phrase with its verb, up to the end. */
export function isMainClause(atoms: readonly Atom[], from: number): boolean {
  const opening = atoms[from];
  if (!opening || opening.kind !== 'word' || PREPOSITIONS.has(opening.lower) || CONJUNCTIONS.has(opening.lower) || RELATIVES.has(opening.lower) || /ing$/.test(opening.lower)) return false;
  return atoms.slice(from + 1, from + 12).some((atom) => (AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive') || COMMON_VERBS.has(atom.lower) || (!atom.capital && /[a-z]{2}ed$/.test(atom.lower)));
}
