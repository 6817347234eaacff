/** Which stretches of a statement a tied cue reports: behind it, before it, or around it. */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { skipSetting } from './asides.ts';
import type { Attached } from './attach.ts';
import { APPLAUSE, closesWithHearer, contentBefore, openingOfQuote, openingPart } from './content-before.ts';
import { endOfClause, SUBORDINATORS } from './clause-ends.ts';
import { contentAfter, type Content } from './content.ts';
import { contentEnd } from './content-end.ts';
import { isAdverb } from './cues.ts';
import { isMainClause } from './openings.ts';
import { afterTrailing, sourceEnd } from './sources.ts';
import { endsInComma, type Atom } from './statements.ts';
import { isApposition } from './subject-after.ts';
import { isTitle, TITLED, WORKS } from './titles.ts';

/**
 * The stretches of content of a tied cue, in order.
 *
 * @param stops atoms at which later cues begin clauses of their own
 * @param taken last atom that belongs to an earlier cue's content, or -1
 * @param nextCue atom of the next cue
 */
export function contentsOf(atoms: readonly Atom[], entry: Attached, stops: readonly number[], taken: number, nextCue: number): Content[] {
  const contents: Content[] = [];
  const behind = entry.rule === 'subject-after-cue' || entry.cue.kind === 'according' ? afterTrailing(atoms, entry) : contentAfter(atoms, entry.cue);
  // "…, a clerk said on condition of anonymity because the sums are secret": why it was said.
  const why = behind?.frame === 'clause' && entry.setOff && atoms[entry.clauseFirst]?.text === ',' && atoms[behind.first]?.lower === 'because';
  const hidden = behind?.frame === 'object' && atoms[behind.first]?.lower === 'what';
  // "He would stay, Bell insisted through an interpreter, and …": how it was said.
  const how = behind?.frame === 'clause' && entry.setOff && atoms[entry.clauseFirst]?.text === ',' && PREPOSITIONS.has(atoms[behind.first]?.lower ?? '');
  // "As Bell points out in her review, …": where it was said
  const where = behind?.frame === 'clause' && atoms[0]?.lower === 'as' && entry.speaker?.first === 1 && PREPOSITIONS.has(atoms[behind.first]?.lower ?? '');
  const own = behind && (how || why || where || (behind.frame === 'object' && closesWithHearer(atoms, entry)) || (behind.first > nextCue && !isOverAside(atoms, entry, behind, nextCue)) || (hidden && nextCue < Infinity)) ? null : behind;
  const closesQuote = entry.clauseFirst - 1 > taken && entry.rule !== 'coordinated-cue' && entry.cue.kind !== 'participial' && endsInComma(atoms[entry.clauseFirst - 1]) && !isPlaceName(atoms, entry.clauseFirst - 1) && entry.setOff && !entry.joined;
  const judged = closesQuote && own?.frame === 'object' && namesInQuotes(atoms, entry, own.first);
  const after = closesQuote && own && !/^(?:that|quote|colon)$/.test(own.frame) && !judged ? null : own;
  const before = judged || isPlaceName(atoms, entry.clauseFirst - 1) ? null : contentBefore(atoms, entry, taken, after?.frame ?? null);
  if (before) contents.push(before);
  else if (after?.frame === 'clause' && entry.cue.kind === 'according' && entry.setOff && entry.clauseFirst > 0) contents.push(...openingPart(atoms, entry, taken));
  else if (after?.frame === 'quote') contents.push(...openingOfQuote(atoms, entry, taken, after.first));
  if (after) {
    const last = after.frame === 'quote' && isWholeQuote(atoms, after.first) ? after.first : contentEnd(atoms, after, stops);
    const limit = endOfClause(atoms, entry, after.first, last, nextCue);
    if (limit >= after.first) contents.push({ ...after, last: limit });
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

/** "…, Bell told the Courier, …": over a short hearer to the comma. */
function skipHearer(atoms: readonly Atom[], from: number, entry: Attached): number {
  if (!entry.cue.verb?.frames.includes('o')) return from;
  for (let at = from; at < from + 5; at++) {
    const atom = atoms[at];
    if (atom?.text === ',') return at;
    if (!atom || atom.kind === 'mark' || atom.kind === 'quote' || AUXILIARIES.has(atom.lower) || atom.lower === 'that') return from;
  }
  return from;
}

/** "…, Bell insisted through an interpreter, …", "…, Bell wrote in a note to clients, …": over how it was said to the comma. */
function overManner(atoms: readonly Atom[], from: number): number {
  if (!/^(?:in|at|to|from|through|via|with|over)$/.test(atoms[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < from + 10; at++) {
    const atom = atoms[at];
    if (atom?.text === ',') return at;
    if (!atom || atom.kind === 'mark' || atom.kind === 'quote' || AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || RELATIVES.has(atom.lower)) return from;
  }
  return from;
}

/** "…, Bell said, by raising the fare", "…, since nobody pays it": adverbial clauses that belong to what was said. */
export function isTail(next: Atom, behind: Atom | undefined): boolean {
  if (/^(?:nearly|almost)$/.test(next.lower)) return behind?.kind === 'number' || /^(?:all|half|every|none|one)$/.test(behind?.lower ?? '');
  if (next.lower === 'if') return behind !== undefined && (DETERMINERS.has(behind.lower) || SUBJECT_PRONOUNS.has(behind.lower) || behind.capital);
  return /^(?:including|since|so|especially|particularly|unless|until|despite)$/.test(next.lower) || (next.lower === 'by' && /[a-z]ing$/.test(behind?.lower ?? ''));
}

/** "Underneath the noise, Bell said, …", "When the law passed, Bell said, …": what stands before leans on what follows. */
function leansOn(atoms: readonly Atom[], entry: Attached): boolean {
  const opening = atoms[0]?.lower ?? '';
  return atoms[entry.clauseFirst]?.text === ',' && (SUBORDINATORS.test(opening) || PREPOSITIONS.has(opening)) && !atoms.slice(0, entry.clauseFirst).some((atom) => atom.text === ',');
}

/** "Rather, Bell said, …", "That is why, Bell said, …", "It was, Bell said, …": what stands before the attribution is no clause yet. */
function leftOpen(atoms: readonly Atom[], entry: Attached): boolean {
  if (atoms[entry.clauseFirst]?.text !== ',' || entry.joined) return false;
  const within = atoms.slice(/^(?:and|but|yet|so)$/.test(atoms[0]?.lower ?? '') ? 1 : 0, entry.clauseFirst);
  const last = within[within.length - 1];
  if (within.length === 0 || within.some((atom) => atom.kind === 'quote' || atom.kind === 'mark')) return false;
  if (/^(?:why|how|that|is|was|are|were|sense|clear|likely|possible|not)$/.test(last?.lower ?? '')) return true;
  const isCounted = within[0]?.lower === 'at' && /^(?:least|most)$/.test(within[1]?.lower ?? '');
  if ((PREPOSITIONS.has(within[0]?.lower ?? '') && !isCounted) || SUBORDINATORS.test(within[0]?.lower ?? '')) return true;
  return !within.some((atom) => AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || (/[a-z]{2}(?:ed|s)$/.test(atom.lower) && !DETERMINERS.has(atom.lower)));
}

/** The rest of a clause, not a remark on the attribution ("…, Bell said, adding that …"). */
function opensRest(atoms: readonly Atom[], from: number): boolean {
  const opening = atoms[from];
  if (!opening || opening.kind === 'mark' || /^(?:when|while|as|after|before|according|speaking|though|although|who|which|and|but)$/.test(opening.lower)) return false;
  if (opening.lower === 'to' && APPLAUSE.test(atoms[from + 1]?.lower ?? '')) return false;
  return !/ing$/.test(opening.lower) || (cueFormsOf(opening.lower).length === 0 && isMainClause(atoms, from + 1));
}

const REPORTED = /^(?:would|had|will|could|was|were|is|are|has|have|should|might|may)$/;
/** Of those, what the writer seldom says of what happened next. */
const BACKSHIFTED = /^(?:would|had|will|could|should|might|may|must|is|are|has|have)$/;

/** "…, Bell said, and the pilot had gone home": a clause in the tense of reported speech. */
function goesOnBehindAnd(atoms: readonly Atom[], from: number, reported = REPORTED): boolean {
  const verb = atoms.slice(from, from + 10).findIndex((atom) => AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive');
  if (verb < 0 || !reported.test(atoms[from + verb]?.lower ?? '')) return false;
  return !atoms.slice(from, from + verb).some((atom) => atom.kind === 'mark' || atom.kind === 'quote' || COMMON_VERBS.has(atom.lower) || cueFormsOf(atom.lower).some(({ tense }) => tense === 'past'));
}

/** "…, according to Bell, and has not been mended since": who gives a source tells all of the sentence by it. */
const GOES_ON_BEHIND_SOURCE = /^(?:and|but|although|because|when|leaving)$/;

/** Right behind the source: what tells more of it has commas of its own. */
const sourceComma = ({ cue, speaker }: Attached): number => (speaker?.last ?? cue.last) + 1;

function tailContent(atoms: readonly Atom[], comma: number, stops: readonly number[]): Content | null {
  const last = contentEnd(atoms, { first: comma + 1, frame: 'clause' }, stops);
  return last > comma + 1 ? { first: comma + 1, last, frame: 'clause' } : null;
}

/** "The deal, said Bell, a clerk, would help": to the comma behind what tells more of the speaker. */
function overApposition(atoms: readonly Atom[], comma: number): number {
  for (let at = comma + 1; at < Math.min(atoms.length, comma + 10); at++) {
    const [atom, next] = [atoms[at], atoms[at + 1]];
    if (atom?.text === ',' && next && (AUXILIARIES.has(next.lower) || /^(?:and|but)$/.test(next.lower))) return at;
    if (atom?.kind !== 'word' || AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower)) return comma;
  }
  return comma;
}

/** "The deal, Bell said, would help", "In Oslo, Bell said, prices fell": the clause goes on behind the attribution. */
function resumedContent(atoms: readonly Atom[], entry: Attached, stops: readonly number[], goesOn: boolean): Content | null {
  if (entry.cue.kind !== 'finite' && entry.cue.kind !== 'according') return null;
  // "what Bell said, …", "the claims, which Bell denies, …": the clause around it goes on
  if (/^(?:what|which|whom)$/.test(atoms[(entry.speaker?.first ?? 0) - 1]?.lower ?? '') && entry.rule === 'subject-before-cue') return null;
  // "The repairs, engineers estimate, will take …" against "in swing states, the party …"
  if (entry.cue.doubtful && !(atoms[entry.clauseFirst]?.text === ',' && atoms[entry.cue.last + 1]?.text === ',')) return null;
  if (entry.cue.verb && !/[qc]/.test(entry.cue.verb.frames)) return null;
  const opensWithAs = atoms[0]?.lower === 'as' && entry.speaker?.first === 1 && entry.rule === 'subject-before-cue';
  if (entry.clauseFirst <= 0 && !goesOn && !opensWithAs) return null;
  const end = entry.rule === 'subject-after-cue' || entry.cue.kind === 'according' ? (entry.speaker?.last ?? entry.cue.last) : entry.cue.last;
  const plain = skipHearer(atoms, sourceEnd(atoms, entry, skipSetting(atoms, end + 1)), entry);
  const border = overManner(atoms, plain);
  const comma = entry.rule === 'subject-after-cue' ? overApposition(atoms, border) : border;
  const joins = comma === plain ? /^(?:and|but|or)$/ : /^(?:and|or)$/;
  const reported = comma === plain ? REPORTED : BACKSHIFTED;
  const next = atoms[comma + 1];
  // "…, Bell added; they must go", "…, Bell explained: the roof had leaked"
  if (goesOn && !endsInComma(atoms[entry.clauseFirst - 1]) && /^[;:]$/.test(atoms[comma]?.text ?? '') && goesOnBehindAnd(atoms, comma + 1, BACKSHIFTED) && !stops.some((stop) => stop > comma)) return tailContent(atoms, comma, stops);
  if (atoms[comma]?.text !== ',' || !next || next.kind === 'mark' || stops.includes(comma)) return null;
  if (RELATIVES.has(next.lower) && next.lower !== 'that') return null;
  const goesOnQuoted = /^(?:and|but)$/.test(next.lower) && atoms[comma + 2]?.kind === 'quote';
  // "…, said Ana Bell, manager of the port"
  const isBehindSource = entry.rule === 'subject-after-cue' || (entry.cue.kind === 'according' && /^[DRI]$/.test(next.text));
  if (leftOpen(atoms, entry) && opensRest(atoms, comma + 1) && !(isBehindSource && isApposition(atoms, comma + 1))) return tailContent(atoms, comma, stops);
  if (goesOn && entry.cue.kind === 'according' && comma === sourceComma(entry) && GOES_ON_BEHIND_SOURCE.test(next.lower) && atoms[comma + 3]) return tailContent(atoms, /^(?:and|but)$/.test(next.lower) ? comma + 1 : comma, stops);
  if (goesOn && next.lower === 'including') return tailContent(atoms, comma, stops);
  if (!goesOnQuoted && !(goesOn && joins.test(next.lower) && goesOnBehindAnd(atoms, comma + 2, reported)) && (/^(?:when|while|as|after|before|according|speaking|though|although|and|but)$/.test(next.lower) || /ing$/.test(next.lower))) return null;
  if (goesOn && joins.test(next.lower) && goesOnBehindAnd(atoms, comma + 2, reported)) return tailContent(atoms, comma + 1, stops);
  if (goesOn && leansOn(atoms, entry) && isMainClause(atoms, comma + 1)) return tailContent(atoms, comma, stops);
  if (goesOn && isTail(next, atoms[comma + 2])) return tailContent(atoms, comma, stops);
  const verb = isAdverb(next) ? (atoms[comma + 2] ?? next) : next;
  const verbal = AUXILIARIES.has(verb.lower) || COMMON_VERBS.has(verb.lower) || next.kind === 'quote' || /^(?:that|because|to|he|she|they|it|there|this)$/.test(next.lower);
  if (!verbal && !goesOnQuoted && !opensWithAs && (goesOn || entry.rule === 'subject-after-cue' || entry.cue.kind === 'according')) return null;
  const last = contentEnd(atoms, { first: comma + 1, frame: 'clause' }, stops);
  // "“We stay,” she said, to applause."
  if (next.lower === 'to' && (last < comma + 3 || APPLAUSE.test(atoms[comma + 2]?.lower ?? ''))) return null;
  return last > comma ? { first: comma + 1, last, frame: 'clause' } : null;
}
