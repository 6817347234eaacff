/**
 * Whether a tied cue tells that somebody spoke. Denied ("did not say"), supposed ("if Bell said"), asked ("did Bell
 * say"), merely possible ("could argue") and announced speech ("will say") puts no words in anybody's mouth.
 */
import { AUXILIARIES } from '../lexicon/clause-words.ts';
import { JUDGED_BEFORE_TO, MODALS, NOBODY, SUPPOSING, UNREAL_BEFORE_ING, UNREAL_BEFORE_TO } from '../lexicon/unreal-words.ts';
import type { Attached } from './attach.ts';
import type { Atom } from './statements.ts';

/** `quoted`: not told as said, but words between marks are still somebody's ("will say: “…”"). */
export type Assertion = 'told' | 'quoted' | 'unreal';

const QUESTION_OPENERS = /^(?:did|does|do|will|would|has|have|had|can|could|may|might|should|shall)$/;
/** How far before "to" the word stands that makes an infinitive unreal ("declined last week to say"). */
const REACH = 4;

/** How a report is to be taken. */
export function assertionOf(atoms: readonly Atom[], entry: Attached): Assertion {
  const { cue } = entry;
  if (cue.kind === 'according') return 'told';
  if (cue.negated && !isNotOnly(atoms, cue.groupFirst, cue.first)) return 'unreal';
  if (cue.kind === 'infinitive') return followsUnreal(atoms, cue.groupFirst) || isJudged(atoms, entry) || isAsked(atoms) ? 'unreal' : 'told';
  if (cue.kind === 'participial') return isAvoided(atoms, cue.groupFirst) ? 'unreal' : 'told';
  if (entry.rule === 'subject-after-cue') return 'told';
  if (isSupposed(atoms, entry) || (entry.rule === 'coordinated-cue' && cue.tense === 'base' && followsModal(atoms, entry))) return 'unreal';
  // "would say only that …" was said.
  return holdsModal(atoms, cue.groupFirst, cue.first) && atoms[cue.last + 1]?.lower !== 'only' ? 'quoted' : 'told';
}

/** "not only said", "didn’t just say": said all the same. */
function isNotOnly(atoms: readonly Atom[], first: number, verb: number): boolean {
  return atoms.slice(first, verb).some((atom) => /^(?:only|just|merely|simply)$/.test(atom.lower));
}

/** "without saying", "instead of claiming", "rather than warning". `at` is the first atom of the verb's group. */
function isAvoided(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  return UNREAL_BEFORE_ING.has(before) || (before === 'of' && /^(?:instead|short|accused)$/.test(atoms[at - 2]?.lower ?? ''));
}

/** "It is fair to say that the pier is lost": whoever writes weighs the words, and it says nothing. */
function isJudged(atoms: readonly Atom[], { cue, speaker }: Attached): boolean {
  const to = atoms[cue.groupFirst]?.lower === 'to' ? cue.groupFirst : cue.groupFirst - 1;
  // "no way to tell"
  if (/^(?:no|any)$/.test(atoms[to - 2]?.lower ?? '') && atoms[to - 1]?.lower === 'way') return true;
  return atoms[speaker?.first ?? -1]?.lower === 'it' && JUDGED_BEFORE_TO.has(atoms[to - 1]?.lower ?? '');
}

/** "Is it fair to say that the pier is lost?" */
function isAsked(atoms: readonly Atom[]): boolean {
  const opening = atoms[0]?.lower ?? '';
  return atoms.at(-1)?.text === '?' && (QUESTION_OPENERS.test(opening) || /^(?:is|are|was|were)$/.test(opening));
}

/** "declined to say", "is expected to announce", "is to rule", "has yet to say". `at` is the first atom of the verb's group. */
function followsUnreal(atoms: readonly Atom[], at: number): boolean {
  const to = atoms[at]?.lower === 'to' ? at : at - 1;
  // "without having to tell them"
  if (atoms[to - 1]?.lower === 'having' && atoms[to - 2]?.lower === 'without') return true;
  // "has until May to announce"
  if (atoms.slice(Math.max(0, to - 5), to).some(({ lower }) => lower === 'until')) return true;
  if (/^(?:is|are|was|were|been|has|have|yet|not|how|what|whether|when|or)$/.test(atoms[to - 1]?.lower ?? '')) return true;
  for (let before = to - 1; before >= Math.max(0, to - REACH); before--) {
    const atom = atoms[before];
    if (!atom || atom.kind === 'quote' || /^[,;:]$/.test(atom.text)) return false;
    if (UNREAL_BEFORE_TO.has(atom.lower)) return true;
  }
  return false;
}

/** "Your dentist will look at it and |recommend a brush": the bare form goes on with what will be done. */
function followsModal(atoms: readonly Atom[], { cue, speaker }: Attached): boolean {
  return cue.groupFirst === cue.first && atoms.slice((speaker?.last ?? -1) + 1, cue.groupFirst).some(({ lower }) => MODALS.has(lower));
}

/** Nobody as the subject, "if" before it, or an auxiliary before it that asks. */
function isSupposed(atoms: readonly Atom[], entry: Attached): boolean {
  const { speaker } = entry;
  if (!speaker) return false;
  const opening = atoms[speaker.first];
  const before = atoms[speaker.first - 1]?.lower ?? '';
  if (NOBODY.has(opening?.lower ?? '') && !(opening?.lower === 'no' && (atoms[speaker.first + 1]?.text === '.' || (atoms[speaker.first + 1]?.kind === 'number' && speaker.last === speaker.first + 1)))) return true;
  // "worse than they feared it would be", "as good as the owners hoped it would be"
  const isCompared = before === 'than' || (before === 'as' && atoms[speaker.first - 3]?.lower === 'as');
  if (isCompared && /^(?:think|hope|fear|expect|believe|feel|guess)$/.test(entry.cue.verb?.lemma ?? '')) return true;
  if (SUPPOSING.has(before) || /^(?:nor|neither)$/.test(before)) return true;
  // "as if Bell said", "even if he says": the word before decides; "Did Bell say …?", "nor did Bell say …" ask or deny.
  // A past form follows "has" alone; behind another it tells that somebody is called so ("Will Bell said").
  if (speaker.last > speaker.first && QUESTION_OPENERS.test(opening?.lower ?? '') && (entry.cue.tense === 'base' || /^ha/.test(opening?.lower ?? ''))) return true;
  const asks = AUXILIARIES.has(before) && QUESTION_OPENERS.test(before);
  return asks && entry.cue.tense === 'base';
}

function holdsModal(atoms: readonly Atom[], first: number, verb: number): boolean {
  return atoms.slice(first, verb).some((atom) => MODALS.has(atom.lower));
}
