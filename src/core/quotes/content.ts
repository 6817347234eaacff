/** Finds where the reported content of a cue begins, in atoms of its statement. */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DAYS, DETERMINERS, MONTHS, PREPOSITIONS, SETTINGS, SUBJECT_PRONOUNS, TIME_NOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf, type CueVerb } from '../lexicon/cue-verbs.ts';
import { isAdverb, type Cue } from './cues.ts';
import type { Atom } from './statements.ts';
import { isTitle } from './titles.ts';

/** Content in atoms, `last` inclusive. */
export interface Content {
  readonly first: number;
  readonly last: number;
  /** How the content is tied to the cue. */
  readonly frame: 'that' | 'clause' | 'infinitive' | 'object' | 'wh' | 'colon' | 'quote';
}

const WH = new Set(['what', 'whether', 'how', 'why', 'where', 'when', 'who', 'if', 'which']);
/** "called off", "calling out": another verb. */
const LOOSE_PARTICLES = new Set(['off', 'out', 'up', 'back', 'down', 'away', 'together', 'attention', 'by', 'here', 'next', 'anything', 'nothing']);
/** They take things as well as clauses. */
const OBJECT_VERBS = new Set(['write', 'post', 'report', 'respond', 'add', 'mention', 'repeat']);
/** With a quoted title behind them, they present a work. */
const WORK_VERBS = new Set(['sing', 'read', 'recite', 'write', 'begin']);
/** What becomes of documents. */
export const HANDED_OUT = /^(?:published|released|issued|posted|obtained|seen|reviewed|provided|shared|circulated|broadcast|carried)$/;
const DASH = /^(?:[—–-]|--)$/;

/** Where the content after a cue begins, or null when none follows. */
export function contentAfter(atoms: readonly Atom[], cue: Cue): Omit<Content, 'last'> | null {
  const verb = cue.verb;
  if (!verb) return null;
  const found = startAfter(atoms, cue, verb);
  // "struggled to find work": only what somebody has found is a finding
  if (verb.lemma === 'find' && cue.kind !== 'finite' && found?.frame !== 'that') return null;
  if (!found || !cue.doubtful) return found;
  if (found.frame === 'that') return cue.tense !== 's' || opensNamedClause(atoms[found.first]) ? found : null;
  return found.frame === 'quote' || found.frame === 'colon' ? found : null;
}

/** "states that the port …" against "states that border the port": a clause with a subject of its own. */
function opensNamedClause(opening: Atom | undefined): boolean {
  return opening !== undefined && (opening.kind !== 'word' || opening.capital || DETERMINERS.has(opening.lower) || SUBJECT_PRONOUNS.has(opening.lower) || /^(?:there|if|when|in|such|people)$/.test(opening.lower));
}

function startAfter(atoms: readonly Atom[], cue: Cue, verb: CueVerb): Omit<Content, 'last'> | null {
  const { frames } = verb;
  if (/^(?:compare|liken)$/.test(verb.lemma) && !atoms.slice(cue.last + 2, cue.last + 14).some(({ lower }) => lower === 'to' || lower === 'with')) return null;
  const at = skipSetting(atoms, cue.last + 1);
  const opening = atoms[at];
  if (!opening) return null;
  if (opening.text === ',' && atoms[at + 1]?.kind === 'quote') return { first: at + 1, frame: 'quote' };
  if (opening.text === ':' && atoms[at + 1]) return { first: at + 1, frame: 'colon' };
  if (opening.kind === 'mark') return null;
  // "told “Fox and Field”", "sang “The Last Boat”": a hearer, a work.
  if (opening.kind === 'quote' && (frames.includes('o') || WORK_VERBS.has(verb.lemma)) && isTitle(opening.text)) return null;
  if (opening.kind === 'quote' && /[qcnr]/.test(frames)) return { first: at, frame: 'quote' };
  if (opening.lower === 'not' && /^(?:named|identified|quoted)$/.test(atoms[at + 3]?.lower ?? '')) return null;
  if (opening.lower === 'that' && at > cue.last + 1 && isSettingNoun(atoms[at - 1]) && opensRelative(atoms, at)) return null;
  const clause = /[oct]/.test(frames) ? clauseStart(atoms, at, frames) : null;
  if (clause) return clause;
  if (frames.includes('i') && opening.lower === 'to') return { first: at, frame: 'infinitive' };
  if (verb.prepositions.includes(opening.lower) && opening.lower !== 'with' && atoms[at + 1] && atoms[at + 1]?.text !== ',') return { first: at + 1, frame: 'object' };
  if (/^(?:plead|appeal)$/.test(verb.lemma) && /^(?:with|to)$/.test(opening.lower)) return afterPleadedWith(atoms, at);
  if (frames.includes('o') && cue.kind === 'passive' && opening.lower === 'to') return { first: at, frame: 'infinitive' };
  if (frames.includes('o')) {
    const after = afterHearer(atoms, at, cue);
    if (after) return after;
    if (!/[nrc]/.test(frames) || verb.lemma === 'tell') return null;
  }
  if (/[io]/.test(frames) && (opening.lower === 'to' || (opening.lower === 'not' && atoms[at + 1]?.lower === 'to'))) return { first: at, frame: 'infinitive' };
  if (verb.prepositions.includes(opening.lower) && atoms[at + 1]) return { first: at + 1, frame: 'object' };
  const reached = /[qc]/.test(frames) ? reachContent(atoms, at, frames) : null;
  if (reached) return reached;
  if (/[nr]/.test(frames) && (opensNounPhrase(opening) || (opening.lower === 'that' && !/[ct]/.test(frames))) && cue.kind !== 'infinitive' && !cue.negated && !LOOSE_PARTICLES.has(opening.lower)) return { first: at, frame: 'object' };
  if (OBJECT_VERBS.has(verb.lemma) && !holdsVerb(atoms, at)) return null;
  return frames.includes('c') && cue.kind !== 'passive' && opensClause(atoms, at) ? { first: at, frame: 'clause' } : null;
}

/** "wrote a letter", "posted a picture" against "wrote the port was open": a clause has a verb near its beginning. */
function holdsVerb(atoms: readonly Atom[], from: number): boolean {
  return atoms.slice(from + 1, from + 12).some((atom) => (AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive') || COMMON_VERBS.has(atom.lower) || (atom.kind === 'word' && !atom.capital && /[a-z]{2}ed$/.test(atom.lower)));
}

/** "said of the vote, “…”", "reiterated to the agency that …": content behind a phrase that begins with a preposition. */
function reachContent(atoms: readonly Atom[], from: number, frames: string): Omit<Content, 'last'> | null {
  if (!PREPOSITIONS.has(atoms[from]?.lower ?? '') && !/^(?:when|as|while)$/.test(atoms[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < Math.min(atoms.length, from + 14); at++) {
    const atom = atoms[at];
    const next = atoms[at + 1];
    if (!atom || !next || (atom.kind === 'quote' && !isTitle(atom.text))) return null;
    if (/^[,:]$/.test(atom.text) && next.kind === 'quote') return { first: at + 1, frame: 'quote' };
    const that = /[ct]/.test(frames) && (atom.text === ',' || DASH.test(atom.text)) ? skipAside(atoms, at) : at;
    if (that > at && atoms[that]?.lower === 'that') return { first: that + 1, frame: 'that' };
    if (atom.kind === 'mark' && !/^['’()&]$/.test(atom.text)) return null;
    if (atom.lower === 'that' && /[ct]/.test(frames) && !isDemonstrative(atoms, at) && !opensRelative(atoms, at) && at > from + 1) return { first: at + 1, frame: 'that' };
    if (AUXILIARIES.has(atom.lower) || cueFormsOf(atom.lower).some((form) => form.tense === 'past')) return null;
  }
  return null;
}

function isSettingNoun(atom: Atom | undefined): boolean {
  return atom !== undefined && SETTINGS.has(atom.lower);
}

/** "in a judgment that ran to forty pages": a verb right behind "that" makes it a relative pronoun. */
function opensRelative(atoms: readonly Atom[], that: number): boolean {
  const next = atoms[that + 1];
  if (!next || next.capital || next.kind !== 'word') return false;
  return AUXILIARIES.has(next.lower) || COMMON_VERBS.has(next.lower) || (/[a-z]{2}ed$/.test(next.lower) && /^(?:a|an|the|his|her|its|their|to|in|on|for|from|by|with|at)$/.test(atoms[that + 2]?.lower ?? '')) || cueFormsOf(next.lower).some(({ tense, verb }) => tense === 'past' || (tense === 's' && !verb.nounLike));
}

function clauseStart(atoms: readonly Atom[], at: number, frames: string): Omit<Content, 'last'> | null {
  const opening = atoms[at];
  const lower = opening?.lower ?? '';
  if (lower === 'that' && !isDemonstrative(atoms, at)) return atoms[at + 1] ? { first: at + 1, frame: 'that' } : null;
  // "said when he arrived: …" is a time; only one who asks or tells can ask or tell "when".
  if (WH.has(lower) && (lower !== 'when' || frames.includes('o'))) return { first: at, frame: 'wh' };
  return frames.includes('c') && opensWithPronoun(opening) ? { first: at, frame: 'clause' } : null;
}

/** "he", "he’d". */
function opensWithPronoun(atom: Atom | undefined): boolean {
  return SUBJECT_PRONOUNS.has(atom?.lower.replace(/['’](?:d|ll|ve|re|m)$/, '') ?? '');
}

/** "said that was wrong", "said of boats that were lost": a pronoun, not the conjunction. */
export function isDemonstrative(atoms: readonly Atom[], at: number): boolean {
  return /^(?:is|was|are|were|have|will|would|could|had|has|may|might|should|meant|means)$/.test(atoms[at + 1]?.lower ?? '') || isTime(atoms[at + 1]);
}

function opensQuoted(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind === 'quote';
}

function opensNounPhrase(atom: Atom): boolean {
  return atom.kind === 'quote' || atom.kind === 'number' || (atom.kind === 'word' && !PREPOSITIONS.has(atom.lower) && !CONJUNCTIONS.has(atom.lower) && !isAdverb(atom) && (atom.lower === 'it' || !SUBJECT_PRONOUNS.has(atom.lower)));
}

function opensClause(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  if (atom.kind === 'number' || atom.kind === 'quote' || DETERMINERS.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower)) return true;
  // "emphasised as she left the room": when it was said
  if (atom.lower === 'as' && /^(?:he|she|it|they|the|an?|his|her|its|their)$/.test(atoms[at + 1]?.lower ?? '')) return false;
  if (atom.lower === 'to' || (/^(?:nothing|anything|little|much|more)$/.test(atom.lower) && PREPOSITIONS.has(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.kind !== 'number')) return false;
  if (PREPOSITIONS.has(atom.lower)) return atoms.slice(at + 1).some((other) => AUXILIARIES.has(other.lower) || COMMON_VERBS.has(other.lower) || /[a-z]{2}ed$/.test(other.lower));
  // "said in a report seen by the Courier"
  return atom.kind === 'word' && !HANDED_OUT.test(atom.lower) && !/^(?:and|or|but|nor|so|yet|than|him|them|us|me|above|below|here)$/.test(atom.lower);
}

/** "pleaded with the judge not to …", "appealed to residents to …": the infinitive behind the one who is asked. */
function afterPleadedWith(atoms: readonly Atom[], from: number): Omit<Content, 'last'> | null {
  for (let at = from + 2; at < Math.min(atoms.length, from + 14); at++) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'quote' || /^[;:]$/.test(atom.text)) return null;
    if (atom.lower === 'to') return { first: from + 1, frame: 'infinitive' };
    if (atom.lower === 'for') return { first: at + 1, frame: 'object' };
  }
  return null;
}

/** "an owner of Arden Rail that …": the preposition belongs to the hearer. */
function isInsideName(atoms: readonly Atom[], at: number): boolean {
  let end = at + 1;
  while (atoms[end]?.capital || /^(?:of|the|and|&)$/.test(atoms[end]?.lower ?? '')) end++;
  return end > at + 1 && atoms[end]?.lower === 'that';
}

/** "told reporters on Monday that …": the clause, infinitive or quotation behind the hearer. */
function afterHearer(atoms: readonly Atom[], from: number, cue: Cue): Omit<Content, 'last'> | null {
  let commas = 0;
  for (let at = from; at < Math.min(atoms.length, from + 16); at++) {
    const atom = atoms[at];
    if (!atom) return null;
    if (atom.text === ':' && atoms[at + 1]) return { first: at + 1, frame: 'colon' };
    if (atom.kind === 'quote') return at > from ? { first: at, frame: 'quote' } : null;
    if (atom.text === ',' || DASH.test(atom.text)) {
      if (opensQuoted(atoms, at + 1)) return { first: at + 1, frame: 'quote' };
      if (++commas > 2) return null;
      continue;
    }
    if (atom.kind === 'mark' && !/^['’()&]$/.test(atom.text)) return null;
    if (commas > 0 && (SUBJECT_PRONOUNS.has(atom.lower) || cueFormsOf(atom.lower).some((form) => form.tense === 'ing'))) return null;
    if (atom.lower === 'that' && atoms[at + 1]) return at > from && opensRelative(atoms, at) ? null : { first: at + 1, frame: 'that' };
    if (at > from && commas === 0 && WH.has(atom.lower) && atom.lower !== 'who' && atom.lower !== 'which') return { first: at, frame: 'wh' };
    if (at > from && commas === 0 && atom.lower === 'to' && cue.verb?.lemma !== 'inform') return { first: from, frame: 'infinitive' };
    if (at > from && commas === 0 && cue.verb?.prepositions.includes(atom.lower) && !isInsideName(atoms, at)) return { first: at + 1, frame: 'object' };
    if (at > from && commas === 0 && opensWithPronoun(atom)) return { first: at, frame: 'clause' };
    if (at > from && skipOne(atoms, at) > at && commas === 0 && opensWithPronoun(atoms[skipOne(atoms, at)])) return { first: skipOne(atoms, at), frame: 'clause' };
    if (at > from && atom.kind === 'word' && DETERMINERS.has(atom.lower) && !PREPOSITIONS.has(atoms[at - 1]?.lower ?? '') && cue.verb?.frames.includes('c') === true && commas === 0) return { first: at, frame: 'clause' };
  }
  return null;
}

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

function skipOne(atoms: readonly Atom[], at: number): number {
  const atom = atoms[at];
  if (!atom) return at;
  if (isAdverb(atom) && atom.lower !== 'not' && !(atoms[at + 1]?.lower === 'than' && atoms[at + 2]?.kind === 'number')) return at + 1;
  if (/^(?:online|aloud)$/.test(atom.lower)) return at + 1;
  if (DAYS.has(atom.lower)) return atoms[at + 1]?.kind === 'possessive' ? at : at + 1;
  // "for weeks that", "within the hour that", "two days later"
  if (/^(?:for|within)$/.test(atom.lower)) for (const end of [at + 1, at + 2]) if (isTime(atoms[end]) && atoms[end + 1]?.lower === 'that') return end + 1;
  if ((DETERMINERS.has(atom.lower) || atom.kind === 'number') && isTime(atoms[at + 1]) && /^(?:later|earlier|ago)$/.test(atoms[at + 2]?.lower ?? '')) return at + 3;
  // "on condition of anonymity", "on the condition that …" of one who stays unnamed
  if (atom.lower === 'on') for (const end of [at + 1, at + 2]) if (atoms[end]?.lower === 'condition' && atoms[end + 2]?.lower === 'anonymity') return end + 3;
  if (/^(?:every|each)$/.test(atom.lower) && TIME_NOUNS.has(atoms[at + 1]?.lower ?? '')) return at + 2;
  if (/^(?:last|this|earlier|late|early)$/.test(atom.lower)) {
    const head = atoms[at + 1]?.lower ?? '';
    if (TIME_NOUNS.has(head) || DAYS.has(head) || MONTHS.has(head)) return at + 2;
    if (atom.lower !== 'this' && /^(?:on|in|at)$/.test(head)) return at + 1;
    if (/^(?:this|last)$/.test(head) && (TIME_NOUNS.has(atoms[at + 2]?.lower ?? '') || MONTHS.has(atoms[at + 2]?.lower ?? ''))) return at + 3;
  }
  if (/^(?:in|on|at|during|via|through|by|from|to|after|of|before)$/.test(atom.lower)) return skipPrepositional(atoms, at);
  if (atom.text === ',' || DASH.test(atom.text)) return skipAside(atoms, at);
  return at;
}

/** "hour", "weeks". */
function isTime(atom: Atom | undefined): boolean {
  return TIME_NOUNS.has(atom?.lower.replace(/s$/, '') ?? '');
}

/** "in a televised address", "on Monday", "to reporters", "at a news conference in Oslo". */
function skipPrepositional(atoms: readonly Atom[], at: number): number {
  const first = atoms[at + 1];
  if (!first) return at;
  if (DAYS.has(first.lower) && atoms[at + 2]?.kind !== 'possessive') return at + 2;
  if (MONTHS.has(first.lower)) return atoms[at + 2]?.kind === 'number' ? at + 3 : at + 2;
  if (/^(?:reporters|journalists|me|us|them|him|her|parliament|lawmakers|supporters|cnn|reuters|bbc|npr|television)$/.test(first.lower)) return at + 2;
  if (first.kind === 'number') return at + 2;
  for (let end = at + 1; end < Math.min(atoms.length, at + 8); end++) {
    const atom = atoms[end];
    if (!atom || (atom.kind !== 'word' && atom.kind !== 'possessive' && atom.kind !== 'number' && atom.text !== '-')) return at;
    if (end > at + 1 && SUBJECT_PRONOUNS.has(atom.lower)) return at;
    if (SETTINGS.has(atom.lower) && !(atom.capital && atoms[end + 1]?.capital) && !SETTINGS.has(atoms[end + 1]?.lower ?? '') && atoms[end + 1]?.kind !== 'possessive') return end + 1;
    if (CONJUNCTIONS.has(atom.lower)) return at;
  }
  return at;
}

/** ", in a statement," and "- in a press conference with Hale -": to the word after the second mark. */
function skipAside(atoms: readonly Atom[], at: number): number {
  const mark = atoms[at]?.text ?? '';
  const clausal = mark === ',' && /^(?:where|while|when|as|speaking|who|which)$/.test(atoms[at + 1]?.lower ?? '');
  for (let end = at + 1; end < Math.min(atoms.length, at + 16); end++) {
    const atom = atoms[end];
    if (!atom || atom.kind === 'quote' || /^[.;:?!]$/.test(atom.text)) return at;
    if (mark === ',' && !clausal && (atom.lower === 'that' || AUXILIARIES.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower))) return at;
    if (atom.text !== mark) continue;
    const behind = atoms[end + 1];
    const opensContent = behind !== undefined && (behind.lower === 'that' || (!clausal && (behind.kind === 'quote' || mark !== ',')));
    return opensContent && end > at + 1 ? end + 1 - (behind.kind === 'quote' && mark === ',' ? 1 : 0) : at;
  }
  return at;
}
