/** Which stretches of a statement a tied cue reports: behind it, before it, or around it. */
import { PREPOSITIONS } from '../lexicon/clause-words.ts';
import type { Attached } from './attach.ts';
import { closesWithHearer, contentBefore, opensBehindJoint, openingOfQuote, openingPart } from './content-before.ts';
import { endOfClause } from './clause-ends.ts';
import { contentAfter, type Content } from './content.ts';
import { contentEnd } from './content-end.ts';
import { resumedContent } from './resumed.ts';
import { afterTrailing } from './sources.ts';
import { endsInComma, type Atom } from './statements.ts';
import { isTitle, TITLED, WORKS } from './titles.ts';

/**
 * The stretches of content of a tied cue, in order.
 *
 * @param stops atoms at which later cues begin clauses of their own
 * @param taken last atom that belongs to an earlier cue's content, or -1
 * @param nextCue atom of the next cue
 */
export function contentsOf(atoms: readonly Atom[], entry: Attached, stops: readonly number[], taken: number, nextCue: number): Content[] {
  // "The pier was lost and, Bell said, will not be rebuilt.": only what hangs on the joint is told
  const joined = opensBehindJoint(atoms, entry) ? resumedContent(atoms, entry, stops, false) : null;
  if (joined) return [joined];
  const contents: Content[] = [];
  const behind = entry.rule === 'subject-after-cue' || entry.cue.kind === 'according' ? afterTrailing(atoms, entry) : contentAfter(atoms, entry.cue);
  // "…, a clerk said on condition of anonymity because the sums are secret": why it was said.
  const why = behind?.frame === 'clause' && entry.setOff && atoms[entry.clauseFirst]?.text === ',' && atoms[behind.first]?.lower === 'because';
  const hidden = behind?.frame === 'object' && atoms[behind.first]?.lower === 'what';
  // "He would stay, Bell insisted through an interpreter, and …": how it was said.
  const how = behind?.frame === 'clause' && entry.setOff && atoms[entry.clauseFirst]?.text === ',' && PREPOSITIONS.has(atoms[behind.first]?.lower ?? '');
  // "As Bell points out in her review, …": where it was said
  const where = behind?.frame === 'clause' && atoms[0]?.lower === 'as' && entry.speaker?.first === 1 && PREPOSITIONS.has(atoms[behind.first]?.lower ?? '');
  const own = behind && (how || why || where || ((behind.frame === 'object' || (behind.frame === 'clause' && atoms[entry.clauseFirst - 1]?.kind === 'quote')) && closesWithHearer(atoms, entry)) || (behind.first > nextCue && !isOverAside(atoms, entry, behind, nextCue)) || (hidden && nextCue < Infinity)) ? null : behind;
  const closesQuote = entry.clauseFirst - 1 > taken && entry.rule !== 'coordinated-cue' && entry.cue.kind !== 'participial' && endsInComma(atoms[entry.clauseFirst - 1]) && !isPlaceName(atoms, entry.clauseFirst - 1) && entry.setOff && !entry.joined;
  const judged = closesQuote && own?.frame === 'object' && namesInQuotes(atoms, entry, own.first);
  const after = closesQuote && own && !/^(?:that|quote|colon)$/.test(own.frame) && !judged ? null : own;
  const before = judged || isPlaceName(atoms, entry.clauseFirst - 1) ? null : contentBefore(atoms, entry, taken, after?.frame ?? null);
  if (before) contents.push(before);
  else if (after?.frame === 'clause' && entry.cue.kind === 'according' && entry.setOff && entry.clauseFirst > 0) contents.push(...openingPart(atoms, entry, taken));
  else if (after?.frame === 'quote') contents.push(...openingOfQuote(atoms, entry, taken, after.first));
  if (after) {
    const last = after.frame === 'quote' && isWholeQuote(atoms, after.first) ? after.first : contentEnd(atoms, after, stops);
    const limit = endOfClause(atoms, entry, { ...after, last }, nextCue);
    // "hopes that, after the vote, the pier will be open"
    const first = atoms[after.first]?.text === ',' ? after.first + 1 : after.first;
    if (limit >= first) contents.push({ ...after, first, last: limit });
  } else {
    const rest = resumedContent(atoms, entry, stops, before !== null);
    if (rest && !before) contents.push(...openingPart(atoms, entry, taken));
    if (rest) contents.push(rest);
  }
  return contents;
}

/** "From her “loud” talks to her call for “calm,” Bell described Hale as “a cartoon”": the words behind are what the verb is about. */
function namesInQuotes(atoms: readonly Atom[], { cue }: Attached, first: number): boolean {
  return cue.verb !== null && /r/.test(cue.verb.frames) && atoms.slice(first, first + LONGEST_TARGET).some(({ kind }) => kind === 'quote');
}

/** "Bell stated, while testifying in Lund, that …": the next cue stands in an aside before the content. */
function isOverAside(atoms: readonly Atom[], { cue }: Attached, { first, frame }: Omit<Content, 'last'>, nextCue: number): boolean {
  return frame === 'that' && /^(?:[,—–-]|--)$/.test(atoms[first - 2]?.text ?? '') && atoms.slice(cue.last + 1, nextCue).some((atom) => atom.text === atoms[first - 2]?.text);
}

/** "On “The Morning Quay,” Bell said": a title behind a preposition says where, not what. */
function isPlaceName(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.kind !== 'quote' || !isTitle((atoms[at]?.text ?? '').replace(/[,.]$/, ''))) return false;
  if (isInsideWork(atoms, at) || TITLED.test(atoms[at - 1]?.lower ?? '')) return true;
  // "on “The Morning Quay”", "on Coast TV’s “The Morning Quay”"
  let before = at - 1;
  while (before > at - 5 && !PREPOSITIONS.has(atoms[before]?.lower ?? '') && (atoms[before]?.kind === 'possessive' || atoms[before]?.capital)) before--;
  return PREPOSITIONS.has(atoms[before]?.lower ?? '') || PREPOSITIONS.has(atoms[at - 2]?.lower ?? '');
}

/** "In her memoir, “The Long Night,” Bell wrote": the title of what the words stand in. */
function isInsideWork(atoms: readonly Atom[], title: number): boolean {
  const noun = atoms[title - 1]?.text === ',' ? title - 2 : title - 1;
  if (!WORKS.test(atoms[noun]?.lower ?? '')) return false;
  let first = noun;
  while (first > noun - 4 && first > 0 && !PREPOSITIONS.has(atoms[first]?.lower ?? '')) first--;
  return PREPOSITIONS.has(atoms[first]?.lower ?? '');
}

/** Quoted words that are a sentence of their own, not the beginning of a mixed clause. */
function isWholeQuote(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (!next || next.kind === 'mark' || next.kind === 'quote' || /[.,!?…]$/.test(atoms[at]?.text ?? '')) return true;
  if (/^(?:and|or)$/.test(next.lower) && atoms[at + 2]?.kind === 'quote' && /^\p{Ll}/u.test(atoms[at]?.text ?? '')) return false;
  if (GOES_ON.test(next.lower)) return false;
  // "The move, Bell said, “is a way of adapting” to the times."
  if (next.lower === 'to' && /^\p{Ll}/u.test(atoms[at]?.text ?? '') && atoms[at - 1]?.text === ',') return false;
  return PREPOSITIONS.has(next.lower) || /^(?:and|but|when|as|while|after|before)$/.test(next.lower);
}

/** Behind quoted words that no stop ends, the phrase goes on without marks: "“no knowledge” of the sale". */
const GOES_ON = /^(?:of|from|for|toward|towards|against|among|between|than|because|within|over)$/;

/** Atoms of whom or what a verb judges, with "as". */
const LONGEST_TARGET = 8;
