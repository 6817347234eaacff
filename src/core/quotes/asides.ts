/** What stands between a verb of saying and its content: adverbs, times, places of speech, asides. */
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, MONTHS, PREPOSITIONS, SETTINGS, SUBJECT_PRONOUNS, TIME_NOUNS } from '../lexicon/clause-words.ts';
import { isAdverb } from './cues.ts';
import type { Atom } from './statements.ts';
import { isTitle } from './titles.ts';

export const DASH = /^(?:[—–-]|--)$/;

/** What becomes of documents. */
export const HANDED_OUT = /^(?:published|released|issued|posted|obtained|seen|reviewed|e-?mailed|sent|tweeted|provided|shared|circulated|broadcast|carried)$/;

/** "Friday afternoon" */
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/;

/** Over adverbs, times, places of speech and asides: "on Monday", "in a statement", "- in a statement -". */
export function skipSetting(atoms: readonly Atom[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 8; guard++) {
    const next = skipOne(atoms, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

export function skipOne(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  if (!atom) return at;
  if (isAdverb(atom) && atom.lower !== 'not' && !(atoms[at + 1]?.lower === 'than' && atoms[at + 2]?.kind === 'number') && !isQuantity(atoms, at)) return at + 1;
  if (HANDED_OUT.test(atom.lower) && SETTINGS.has(atoms[at - 1]?.lower ?? '')) return skipToThat(atoms, at);
  if (/^(?:online|aloud)$/.test(atom.lower) || (atom.lower === 'back' && /^[,:]$/.test(atoms[at + 1]?.text ?? ''))) return at + 1;
  if (DAYS.has(atom.lower)) return atoms[at + 1]?.kind === 'possessive' || (PART_OF_DAY.test(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.kind === 'possessive') ? at : PART_OF_DAY.test(atoms[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  // "for weeks that", "within the hour that", "two days later"
  if (/^(?:for|within)$/.test(atom.lower)) for (const end of [at + 1, at + 2]) if (isTime(atoms[end]) && /^(?:that|about)$/.test(atoms[end + 1]?.lower ?? '')) return end + 1;
  if ((DETERMINERS.has(atom.lower) || atom.kind === 'number') && isTime(atoms[at + 1]) && /^(?:later|earlier|ago)$/.test(atoms[at + 2]?.lower ?? '')) return at + 3;
  // "on condition of anonymity", "on the condition that …" of one who stays unnamed
  if (atom.lower === 'on') for (const end of [at + 1, at + 2]) if (atoms[end]?.lower === 'condition' && atoms[end + 2]?.lower === 'anonymity') return end + 3;
  if (/^(?:every|each)$/.test(atom.lower) && TIME_NOUNS.has(atoms[at + 1]?.lower ?? '')) return atoms[at + 2]?.lower === 'of' ? at : at + 2;
  if (/^(?:last|this|earlier|late|early)$/.test(atom.lower)) {
    const head = atoms[at + 1]?.lower ?? '';
    if (TIME_NOUNS.has(head) || DAYS.has(head) || MONTHS.has(head)) return at + 2;
    if (atom.lower !== 'this' && /^(?:on|in|at)$/.test(head)) return at + 1;
    if (/^(?:this|last)$/.test(head) && (TIME_NOUNS.has(atoms[at + 2]?.lower ?? '') || MONTHS.has(atoms[at + 2]?.lower ?? ''))) return at + 3;
  }
  if (atom.lower === 'at' && atoms[at + 1]?.lower === 'the' && atoms[at + 2]?.lower === 'time' && atoms[at + 3]?.lower !== 'of') return at + 3;
  if (/^(?:in|on|at|during|via|through|by|from|to|after|of|before)$/.test(atom.lower)) return skipProgramme(atoms, at) ?? skipPrepositional(atoms, at);
  if (atom.text === ',' || DASH.test(atom.text)) return skipAside(atoms, at);
  return at;
}

/** "demanded more money", against "said more recently that" */
function isQuantity(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  return /^(?:more|less|enough)$/.test(atoms[at]?.lower ?? '') && next?.kind === 'word' && !isAdverb(next) && !PREPOSITIONS.has(next.lower) && !CONJUNCTIONS.has(next.lower) && next.lower !== 'that';
}

/** Atoms of how a statement went out. */
const LONGEST_WAY = 10;

/** "said in a statement |emailed to the Courier that …": to the word that opens what was said, or not at all. */
function skipToThat(atoms: readonly Atom[], at: number): number {
  for (let end = at + 1; end < Math.min(atoms.length, at + LONGEST_WAY); end++) {
    const atom = atoms[end];
    if (atom?.lower === 'that') return end;
    if (!atom || atom.kind === 'mark' || atom.kind === 'quote' || AUXILIARIES.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower)) return at;
  }
  return at;
}

/** "hour", "weeks". */
export function isTime(atom: Atom | undefined): boolean {
  return TIME_NOUNS.has(atom?.lower.replace(/s$/, '') ?? '');
}

/** "on Coast TV’s “The Morning Quay”", with "that" behind it; or null. */
function skipProgramme(atoms: readonly Atom[], at: number): number | null {
  let end = at + 1;
  while (end < at + 6 && (atoms[end]?.capital === true || atoms[end]?.kind === 'possessive') && atoms[end]?.kind !== 'quote') end++;
  return atoms[end]?.kind === 'quote' && isTitle((atoms[end]?.text ?? '').replace(/,$/, '')) && atoms[end + 1]?.lower === 'that' ? end + 1 : null;
}

/** Who or what stands between a speaker and who hears: "through an interpreter", "by telephone", "via her lawyer". */
const MEDIATES = /^(?:telephone|phone|interpreter|translator|lawyer|spokesman|spokeswoman|spokesperson|intermediary|intermediaries|link)$/;

/** What opens a clause or the next phrase, and so is no noun behind another ("by the phone |box"). */
const opensNext = (atom: Atom | undefined): boolean => atom?.kind !== 'possessive' && (atom?.kind !== 'word' || atom.capital || atom.lower === 'that' || DETERMINERS.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower) || PREPOSITIONS.has(atom.lower));

/** "in a televised address", "on Monday", "to reporters", "at a news conference in Oslo". */
function skipPrepositional(atoms: readonly Atom[], at: number): number {
  const first = atoms[at + 1];
  if (!first) return at;
  if (DAYS.has(first.lower)) {
    const end = PART_OF_DAY.test(atoms[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    return atoms[end]?.kind === 'possessive' ? skipToSetting(atoms, at) : end;
  }
  if (MONTHS.has(first.lower)) return atoms[at + 2]?.kind === 'number' ? at + 3 : at + 2;
  if (/^(?:by|via|through)$/.test(atoms[at]?.lower ?? '')) for (const end of [at + 1, at + 2, at + 3]) if (MEDIATES.test(atoms[end]?.lower ?? '') && opensNext(atoms[end + 1])) return end + 1;
  // "to her", but "in her letter"
  if (first.lower === 'her' && atoms[at + 2]?.kind === 'word' && !PREPOSITIONS.has(atoms[at + 2]?.lower ?? '') && atoms[at + 2]?.lower !== 'that') return skipToSetting(atoms, at);
  if (/^(?:reporters|journalists|me|us|them|him|her|parliament|lawmakers|supporters|cnn|reuters|bbc|npr|television)$/.test(first.lower)) return at + 2;
  if (first.kind === 'number') return at + 2;
  return skipToSetting(atoms, at);
}

/** Over a phrase whose noun is a setting ("in her first letter"), or not at all. */
function skipToSetting(atoms: readonly Atom[], at: number): number {
  for (let end = at + 1; end < Math.min(atoms.length, at + 8); end++) {
    const atom = atoms[end];
    if (!atom || (atom.kind !== 'word' && atom.kind !== 'possessive' && atom.kind !== 'number' && atom.text !== '-')) return at;
    if (end > at + 1 && SUBJECT_PRONOUNS.has(atom.lower)) return at;
    if (SETTINGS.has(atom.lower) && !(atom.capital && atoms[end + 1]?.capital) && !SETTINGS.has(atoms[end + 1]?.lower ?? '') && atoms[end + 1]?.kind !== 'possessive') return end + 1;
    if (CONJUNCTIONS.has(atom.lower)) return at;
  }
  return at;
}

/** Atoms of an aside between a verb and what it reports. */
const LONGEST_ASIDE = 20;

/** ", in a statement," and "- in a press conference with Hale -": to the word after the second mark. */
export function skipAside(atoms: readonly Atom[], at: number): number {
  const mark = atoms[at]?.text ?? '';
  const clausal = mark === ',' && /^(?:where|while|when|as|speaking|who|which)$/.test(atoms[at + 1]?.lower ?? '');
  for (let end = at + 1; end < Math.min(atoms.length, at + LONGEST_ASIDE); end++) {
    const atom = atoms[end];
    if (!atom || atom.kind === 'quote' || /^[.;:?!]$/.test(atom.text)) return at;
    if (mark === ',' && !clausal && (atom.lower === 'that' || AUXILIARIES.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower))) return at;
    if (atom.text !== mark) continue;
    const behind = atoms[end + 1];
    const opensContent = behind !== undefined && (behind.lower === 'that' || (!clausal && (behind.kind === 'quote' || mark !== ',')));
    if (opensContent) return end > at + 1 ? end + 1 - (behind.kind === 'quote' && mark === ',' ? 1 : 0) : at;
    // ", written by Ana Bell, a clerk, that …"
    if (mark !== ',' || clausal || !DETERMINERS.has(behind?.lower ?? '')) return at;
  }
  return at;
}
