/** The content before an attribution: "…, Bell said", "“…,” said Bell", "In Oslo, Bell said, …". */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isTime } from './asides.ts';
import type { Attached } from './attach.ts';
import type { Content } from './content.ts';
import { opensWithParticiple } from './openings.ts';
import { endsInComma, type Atom } from './statements.ts';
import { isApposition } from './subject-after.ts';
import { isTitle } from './titles.ts';

/** How words were received: "…, she declared, to applause that could be heard in the street". */
export const APPLAUSE = /^(?:applause|cheers|laughter|jeers|boos|whistles|murmurs)$/;
/** Atoms of an adverbial without a comma. */
const LONGEST_ADVERBIAL = 6;

/** Words that join a clause to the one before them. */
const JOINTS = /^(?:and|but|or|that|which|who|because|until|although|while)$/;

/** "The pier was lost and, Bell said, will not be rebuilt.": the attribution stands right behind a word that joins; not so "All of which, Bell said, …". */
export function opensBehindJoint(atoms: readonly Atom[], { clauseFirst, cue }: Attached): boolean {
  if (atoms[clauseFirst]?.text !== ',' || clauseFirst < 3 || !JOINTS.test(atoms[clauseFirst - 1]?.lower ?? '') || atoms[clauseFirst - 2]?.lower === 'of') return false;
  // not "The clerks can do that, Bell said."
  return atoms.slice(cue.last + 1).some(({ kind, text }) => kind === 'quote' || text === ',' || text === ':');
}

/** The content before a trailing attribution, or quoted words right before any attribution. */
export function contentBefore(atoms: readonly Atom[], entry: Attached, taken: number, frame: Content['frame'] | null): Content | null {
  // "“I saw it,” a man who asked not to be named said": the main verb's.
  if (entry.relative || entry.cue.kind === 'participial' || entry.cue.kind === 'infinitive' || entry.cue.kind === 'passive' || entry.rule === 'coordinated-cue') return null;
  // "…, after he admitted it": when it was
  if (entry.rule === 'subject-before-cue' && /^(?:after|before|when|while|until|once)$/.test(atoms[(entry.speaker?.first ?? 0) - 1]?.lower ?? '')) return null;
  if (opensBehindJoint(atoms, entry)) return null;
  let last = entry.clauseFirst - 1;
  while (last > taken && /^[,—–-]$/.test(atoms[last]?.text ?? '') && atoms[last]?.kind === 'mark') last--;
  if (last <= taken) return null;
  let first = overLead(atoms, clauseOpening(atoms, taken + 1, last));
  while (first < last && (atoms[first]?.kind === 'mark' || /^(?:and|but|so|yet|still|then)$/.test(atoms[first]?.lower ?? ''))) first++;
  const quoteBefore = atoms[last]?.kind === 'quote' && entry.cue.verb?.frames.includes('q') !== false;
  // "…, and when asked about it, she said: “No”"
  if ((frame === 'quote' || frame === 'colon') && /^(?:when|whenever)$/.test(atoms[first]?.lower ?? '') && cueFormsOf(atoms[first + 1]?.lower ?? '').length > 0) return null;
  if (quoteBefore && onlyQuotes(atoms, first, last)) return { first, last, frame: 'quote' };
  // "A year later, when the pier was lost, Bell wrote: “We shall build it again.”": when she did.
  if (!quoteBefore && (frame === 'quote' || frame === 'colon') && opensWithTime(atoms, first)) return null;
  if (quoteBefore && frame) return /[,?!—–]$/.test(atoms[last]?.text ?? '') ? { first: last, last, frame: 'quote' } : null;
  // "In a speech in May, Bell said:" and, below it, what she said
  if (atoms.at(-1)?.text === ':' && isAdverbial(atoms, entry.clauseFirst, true)) return null;
  if (bearsOut(atoms, entry)) return { first, last, frame: 'clause' };
  if (!entry.setOff || entry.joined || (isHardlyTrailing(entry) && !(atoms.slice(entry.cue.last + 1).every((atom) => atom.kind === 'mark') && opensNamed(atoms, entry)))) return null;
  if (frame && (!/^(?:quote|colon)$/.test(frame) || isAdverbial(atoms, entry.clauseFirst, true))) return null;
  if (entry.cue.verb && !/[ct]/.test(entry.cue.verb.frames)) return null;
  // "When he took a look, he disagreed.": nothing is said in these words
  if (offersDeed(atoms, entry) || entry.cue.verb?.lemma === 'disagree') return null;
  if (!hasTrailingShape(atoms, entry)) return null;
  return { first, last, frame: 'clause' };
}

/** Verbs that bear a clause out behind "as". */
const BEARS_OUT = /^(?:say|put|note|point|explain|argue|observe|write|tell|remark|report)$/;

/** "The yard needs a lawful source, as a ministry memo put it.": "as" opens the attribution that closes the statement. */
function bearsOut(atoms: readonly Atom[], { cue, speaker, clauseFirst, rule }: Attached): boolean {
  const isClosing = cue.verb !== null && BEARS_OUT.test(cue.verb.lemma) && atoms.slice(cue.last + 1).every((atom) => atom.kind === 'mark');
  return isClosing && rule === 'subject-before-cue' && speaker !== null && atoms[speaker.first - 1]?.lower === 'as' && (atoms[clauseFirst]?.text === ',' || endsInComma(atoms[clauseFirst - 1])) && clauseFirst > 3;
}

/** "A year later, Bell agreed to mend it.", "Bell volunteered to stay": what they would do stands behind. */
function offersDeed(atoms: readonly Atom[], { cue }: Attached): boolean {
  const [to, deed] = [atoms[cue.last + 1], atoms[cue.last + 2]];
  return to?.lower === 'to' && deed?.kind === 'word' && !deed.capital && /^(?:volunteer|agree|offer|promise|pledge|vow|threaten|propose)$/.test(cue.verb?.lemma ?? '') && !DETERMINERS.has(deed.lower) && !/^(?:me|us|him|them|reporters)$/.test(deed.lower);
}

/** "A year later", "days after the vote", "six minutes into the match" */
function opensWithTime(atoms: readonly Atom[], first: number): boolean {
  const noun = [first, first + 1, first + 2].find((at) => isTime(atoms[at]) || /^(?:minutes?|moments?)$/.test(atoms[at]?.lower ?? ''));
  return noun !== undefined && /^(?:later|earlier|after|before|into)$/.test(atoms[noun + 1]?.lower ?? '');
}

/** "The numbers were better, Bell assured donors.": nothing but the hearer stands behind the cue. */
export function closesWithHearer(atoms: readonly Atom[], { cue, clauseFirst, rule }: Attached): boolean {
  const behind = atoms.slice(cue.last + 1).filter((atom) => atom.kind !== 'mark');
  // "“Who gave the order?” Ana Bell asked the minister.", "The numbers were better, Bell assured donors."
  const isBehindContent = atoms[clauseFirst - 1]?.kind === 'quote' || (atoms[clauseFirst]?.text === ',' && clauseFirst > 3);
  return rule === 'subject-before-cue' && isBehindContent && cue.verb !== null && /o/.test(cue.verb.frames) && /c/.test(cue.verb.frames) && behind.length < 4 && behind.every((atom) => atom.kind === 'word' && atom.lower !== 'to');
}

/** "…, the report states.", "…, the judge found.": a word that may be a noun, or seldom says something by itself, closes the sentence. */
function isHardlyTrailing({ cue, rule }: Attached): boolean {
  return rule === 'subject-before-cue' && (cue.doubtful || (cue.verb !== null && !/[qc]/.test(cue.verb.frames)));
}

/** "the report states", "Ana Bell claims", and not "practical questions" or "– Enforce course rules" */
function opensNamed(atoms: readonly Atom[], { speaker, cue }: Attached): boolean {
  if (!cue.doubtful || cue.tense !== 's' || !speaker) return true;
  return DETERMINERS.has(atoms[speaker.first]?.lower ?? '') || atoms.slice(speaker.first, speaker.last + 1).every(({ capital }) => capital);
}

/** "Bell disagreed; the levy, she argued, …": a semicolon before the attribution ends the writer's own clause. */
function clauseOpening(atoms: readonly Atom[], first: number, last: number): number {
  let closing = -1;
  for (let at = last; at >= first; at--) {
    if (atoms[at]?.text !== ';' || atoms[at]?.kind !== 'mark') continue;
    // "The club was paid $9; the inn was paid $5; and the bar was paid $2, according to the books": one list.
    if (closing >= 0 && atoms[closing + 1]?.lower === 'and') return first;
    if (closing < 0) closing = at;
  }
  return closing < 0 ? first : closing + 1;
}

/** "That said, …", "That being said, …": how the writer turns to it. */
function overLead(atoms: readonly Atom[], first: number): number {
  if (atoms[first]?.lower !== 'that') return first;
  const said = atoms[first + 1]?.lower === 'being' ? first + 2 : first + 1;
  return atoms[said]?.lower === 'said' && atoms[said + 1]?.text === ',' ? said + 2 : first;
}

function onlyQuotes(atoms: readonly Atom[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (atoms[at]?.kind !== 'quote' && atoms[at]?.kind !== 'mark') return false;
  return true;
}

/** A trailing attribution follows a comma or quoted words (or is "according to", which needs none). */
function hasTrailingShape(atoms: readonly Atom[], entry: Attached): boolean {
  if (entry.cue.kind === 'according') return entry.clauseFirst > 1;
  if ((atoms[entry.cue.last + 1]?.text === ';' || atoms.slice(entry.cue.last + 1).every((atom) => atom.kind === 'mark')) && entry.clauseFirst > 3 && atoms[entry.clauseFirst]?.text === ',') return true;
  if (closesWithSource(atoms, entry)) return true;
  const border = atoms[entry.clauseFirst];
  const before = atoms[entry.clauseFirst - 1];
  if (border?.text !== ',' && !/^(?:[—–]|--)$/.test(border?.text ?? '') && before?.kind !== 'quote' && border?.lower !== 'as') return false;
  return !isAdverbial(atoms, entry.clauseFirst, false);
}

/**
 * "Unless it rains the boats will sail, said Ana Bell, head of the port.", "…, Bell declared, to applause.": nothing but the
 * source or the hall behind the comma, so that all before it is said.
 */
function closesWithSource(atoms: readonly Atom[], { cue, rule, speaker, clauseFirst }: Attached): boolean {
  if (rule === 'subject-before-cue' && atoms[cue.last + 1]?.text === ',' && atoms[cue.last + 2]?.lower === 'to' && APPLAUSE.test(atoms[cue.last + 3]?.lower ?? '')) return clauseFirst > LONGEST_ADVERBIAL;
  const comma = (speaker?.last ?? atoms.length) + 1;
  return rule === 'subject-after-cue' && clauseFirst > LONGEST_ADVERBIAL && atoms[clauseFirst]?.text === ',' && atoms[comma]?.text === ',' && isApposition(atoms, comma + 1);
}

/** "In Oslo on Monday", "When the vote was over": words before the comma that say when or where, not what. */
export function isAdverbial(atoms: readonly Atom[], end: number, strict: boolean): boolean {
  const opening = atoms[0]?.lower ?? '';
  const within = atoms.slice(0, end);
  const commas = within.filter((atom) => atom.text === ',').length;
  if (CONJUNCTIONS.has(opening) && !/^(?:and|but|so|yet|that|this)$/.test(opening)) return strict || commas === 0;
  if (opensWithParticiple(atoms, 0)) return strict || (commas === 0 && !within.some((atom) => AUXILIARIES.has(atom.lower)));
  // "For these sales and others, the bank earned $60": behind the comma the clause has its subject; "In a letter, sent on Monday and signed by nine, …" has none.
  const comma = within.findIndex(({ text }, at) => text === ',' && (DETERMINERS.has(within[at + 1]?.lower ?? '') || within[at + 1]?.capital === true));
  const hasVerb = within.some((atom, at) => AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || (atom.kind === 'quote' && !isTitle(atom.text.replace(/,$/, ''))) || (strict && (!PREPOSITIONS.has(opening) || (comma > 0 && at > comma + 1)) && !atom.capital && /[a-z]{2}ed$/.test(atom.lower)));
  // "About a dozen of them feel the same"
  const isQuantity = /^(?:about|around|over)$/.test(opening) && (within[1]?.kind === 'number' || /^(?:a|half|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(within[1]?.lower ?? ''));
  return (PREPOSITIONS.has(opening) && !isQuantity) || strict ? !hasVerb : within.length < 3 && !hasVerb;
}

/** "In Oslo, Bell said, prices fell": words before an attribution in the middle of a clause are content too. */
export function openingPart(atoms: readonly Atom[], entry: Attached, taken: number): Content[] {
  const last = entry.clauseFirst - 1;
  let first = overLead(atoms, clauseOpening(atoms, taken + 1, last));
  while (first <= last && (atoms[first]?.kind === 'mark' || /^(?:and|but|so|yet|still|then|as)$/.test(atoms[first]?.lower ?? ''))) first++;
  return atoms[entry.clauseFirst]?.text === ',' && !opensBehindJoint(atoms, entry) && first <= last ? [{ first, last, frame: 'clause' }] : [];
}

/** "These and other reasons, Bell said, “all speak against it.”": quoted words in lower case finish a clause that opened before. */
export function openingOfQuote(atoms: readonly Atom[], entry: Attached, taken: number, quote: number): Content[] {
  if (entry.joined || entry.relative === true || !/^\P{L}*\p{Ll}/u.test(atoms[quote]?.text ?? '') || atoms[quote - 1]?.text !== ',') return [];
  const parts = openingPart(atoms, entry, taken);
  return parts.filter(({ first, last }) => last > first && !/^(?:when|as|after|before|once|until)$/.test(atoms[first]?.lower ?? ''));
}
