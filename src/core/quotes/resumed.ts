/** The clause goes on behind an attribution in its middle: "The deal, Bell said, would help". */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { skipSetting } from './asides.ts';
import type { Attached } from './attach.ts';
import { SUBORDINATORS } from './clause-ends.ts';
import { APPLAUSE, opensBehindJoint } from './content-before.ts';
import type { Content } from './content.ts';
import { contentEnd } from './content-end.ts';
import { isAdverb } from './cues.ts';
import { mayBeVerb } from './noun-words.ts';
import { isMainClause } from './openings.ts';
import { sourceEnd } from './sources.ts';
import { endsInComma, type Atom } from './statements.ts';
import { isApposition } from './subject-after.ts';

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

/** The sign in front of a sum. */
const SUM = /^\p{Sc}$/u;

/** "The firm receives, according to one report, $234 million": the verb of the clause stands right before the attribution, its object behind. */
function awaitsObject(atoms: readonly Atom[], { clauseFirst }: Attached, next: Atom): boolean {
  const [helper, verb] = [atoms[clauseFirst - 2], atoms[clauseFirst - 1]];
  if (atoms[clauseFirst]?.text !== ',' || verb?.kind !== 'word' || verb.capital) return false;
  if (!DETERMINERS.has(next.lower) && next.kind !== 'number' && !SUM.test(next.text) && !/^(?:more|less|at|up|about|around|nearly|almost)$/.test(next.lower)) return false;
  const isPerfect = /^(?:has|have|had|will|would|could|can|may|might|must|should)$/.test(helper?.lower ?? '');
  return isPerfect || (mayBeVerb(verb) && !atoms.slice(0, clauseFirst - 1).some(mayBeVerb));
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

const isFinite = (atom: Atom | undefined): boolean => atom?.kind === 'word' && (AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || (!atom.capital && /[a-z]{2}ed$/.test(atom.lower)));

/** What hangs on a joint, behind who the speaker is; a relative clause in the middle of another ends at its comma. */
function joinedContent(atoms: readonly Atom[], { clauseFirst, rule }: Attached, comma: number, stops: readonly number[]): Content | null {
  const second = rule === 'subject-before-cue' ? -1 : atoms.findIndex(({ text }, at) => at > comma && text === ',');
  const isAside = second > 0 && isFinite(atoms[second + 1]) && !atoms.slice(comma + 1, second).some(isFinite);
  const from = isAside ? second : comma;
  const tail = opensRest(atoms, from + 1) ? tailContent(atoms, from, stops) : null;
  if (!tail || !/^(?:who|which)$/.test(atoms[clauseFirst - 1]?.lower ?? '')) return tail;
  const end = atoms.findIndex(({ text, kind }, at) => at > tail.first + 1 && at < tail.last && kind === 'mark' && text === ',' && isFinite(atoms[at + 1]));
  return end < 0 ? tail : { ...tail, last: end - 1 };
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
export function resumedContent(atoms: readonly Atom[], entry: Attached, stops: readonly number[], goesOn: boolean): Content | null {
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
  if (atoms[comma]?.text !== ',' || !next || (next.kind === 'mark' && !SUM.test(next.text)) || stops.includes(comma)) return null;
  if (RELATIVES.has(next.lower) && next.lower !== 'that') return null;
  const goesOnQuoted = /^(?:and|but)$/.test(next.lower) && atoms[comma + 2]?.kind === 'quote';
  // "…, said Ana Bell, manager of the port"
  const isBehindSource = entry.rule === 'subject-after-cue' || (entry.cue.kind === 'according' && /^[DRI]$/.test(next.text));
  if (opensBehindJoint(atoms, entry)) return joinedContent(atoms, entry, comma, stops);
  if (awaitsObject(atoms, entry, next)) return tailContent(atoms, comma, stops);
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
