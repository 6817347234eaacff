/** Tells the attribution that stands behind its words ("…," said Ana Bell) from a verb with its object. */
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, ENDS_PHRASE } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import type { Cue } from './cues.ts';
import { isNominal, mayBeVerb } from './noun-words.ts';
import type { Atom } from './statements.ts';
import { isApposition, subjectAfter } from './subject-after.ts';
import { subjectBefore, type Phrase } from './subjects.ts';

/** Verbs whose object is a hearer: what follows them is no speaker. */
const NEEDS_HEARER = /^(?:tell|inform|remind|assure|reassure|notify)$/;

/** "…," said Ana Bell. The verb stands after quoted words or a comma, and the phrase after it has no verb of its own. */
export function isInverted(atoms: readonly Atom[], cue: Cue): boolean {
  // "…, had read it, he said": no attribution has an auxiliary before “it”.
  if (AUXILIARIES.has(atoms[cue.groupFirst]?.lower ?? '') && atoms[cue.last + 1]?.lower === 'it') return false;
  if (!cue.verb?.frames.includes('q') || (cue.tense === 'base' && !isSaidByMany(atoms, cue)) || cue.tense === 'ing' || NEEDS_HEARER.test(cue.verb.lemma)) return false;
  const before = atoms[cue.groupFirst - 1];
  const afterQuote = before?.kind === 'quote' || (before?.text === ',' && atoms[cue.groupFirst - 2]?.kind === 'quote');
  if (!afterQuote && !(before && /^[,—–]$/.test(before.text))) return false;
  // "Rather, he said, repeated failures …": an adjective behind an attribution.
  if (!afterQuote && cueFormsOf(atoms[cue.groupFirst - 2]?.lower ?? '').some(({ verb, tense }) => verb.frames.includes('q') && tense === 'past')) return false;
  const phrase = subjectAfter(atoms, cue.last);
  if (!phrase) return false;
  // "he asked about it, called Bell a “traitor” and left": an object with what it is called
  if (!afterQuote && atoms[phrase.last + 1]?.kind === 'quote' && DETERMINERS.has(atoms[phrase.last]?.lower ?? '')) return false;
  // "The firm, whose chair is Ana Bell, reported a loss": a thing, and nobody
  if (!afterQuote && /^(?:report|announce|post|tweet)$/.test(cue.verb.lemma) && /^(?:an?|its|their)$/.test(atoms[phrase.first]?.lower ?? '')) return false;
  const behind = atoms[phrase.last + 1];
  const closed = !behind || behind.kind === 'mark' || behind.kind === 'quote' || ENDS_PHRASE.has(behind.lower) || /^(?:of|from|yesterday|today)$/.test(behind.lower);
  if (afterQuote) return closed || !AUXILIARIES.has(behind.lower);
  // "Debate tonight, demands Ana Bell, who leads …": a note without a verb
  if (closed && cue.tense === 's' && before?.text === ',' && atoms[phrase.first]?.capital && (!behind || behind.text === ',' || behind.text === '.')) return true;
  return closed && !holdsVerb(atoms, phrase) && (((!hangsOnSubject(atoms, cue) || closesOnName(atoms, cue, phrase)) && opensWithClause(atoms, cue.groupFirst)) || interruptsClause(atoms, phrase));
}

/** "…, say experts": the plural has no ending of its own. */
function isSaidByMany(atoms: readonly Atom[], cue: Cue): boolean {
  const phrase = subjectAfter(atoms, cue.last);
  return phrase !== null && cue.verb?.nounLike === false && cue.verb.lemma !== 'add' && atoms.slice(phrase.first, phrase.last + 1).some((atom) => !atom.capital && atom.kind === 'word' && (/[^s]s$/.test(atom.lower) || /^(?:people|police)$/.test(atom.lower)));
}

/** "The contrast, said Ana Bell, a clerk, would be clear": behind the speaker's comma the verb of the clause around it follows. */
function interruptsClause(atoms: readonly Atom[], speaker: Phrase): boolean {
  for (let at = speaker.last + 1; at < Math.min(atoms.length, speaker.last + 10); at++) {
    const next = atoms[at + 1];
    if (atoms[at]?.kind === 'mark' && atoms[at]?.text !== ',') return false;
    if (atoms[at]?.text === ',' && next && next.kind === 'word' && AUXILIARIES.has(next.lower)) return true;
  }
  return false;
}

/** Trailing attributions follow a clause: some verb has to stand before them. */
function opensWithClause(atoms: readonly Atom[], end: number): boolean {
  return atoms.slice(0, end).some(mayBeVerb);
}

/** "two people briefed on the matter" */
const TOLD = /^(?:briefed|involved|informed|interviewed|contacted|gathered|retired)$/;

function holdsVerb(atoms: readonly Atom[], phrase: Phrase): boolean {
  for (let at = phrase.first + 1; at <= phrase.last; at++) if (!atoms[at]?.capital && /(?:ed|ould)$/.test(atoms[at]?.lower ?? '') && !TOLD.test(atoms[at]?.lower ?? '') && !describesNoun(atoms, at, phrase.last)) return true;
  return false;
}

/** "the firm's newly named chair", "an elected trustee" */
const describesNoun = (atoms: readonly Atom[], at: number, last: number): boolean =>
  at < last && (DETERMINERS.has(atoms[at - 1]?.lower ?? '') || atoms[at - 1]?.kind === 'possessive' || /ly$/.test(atoms[at - 1]?.lower ?? '')) && isNominal(atoms[at + 1]?.lower ?? '');

/**
 * "… the plains are drier than the poles, said Ana Bell, a clerk in Lund.": somebody named, and nothing like a verb up to
 * the end. Whatever noun stands before the comma, it is no subject then.
 */
function closesOnName(atoms: readonly Atom[], cue: Cue, phrase: Phrase): boolean {
  if (cue.verb?.lemma !== 'say' || !atoms[phrase.last]?.capital) return false;
  const behind = phrase.last + 1;
  return atoms.slice(behind).every(({ kind }) => kind === 'mark') || isApposition(atoms, atoms[behind]?.text === ',' ? behind + 1 : behind);
}

/** "Ana Bell, who runs the port, said": the comma closes an aside on a subject that opens the clause. */
function hangsOnSubject(atoms: readonly Atom[], cue: Cue): boolean {
  const subject = subjectBefore(atoms, cue.groupFirst);
  if (!subject) return false;
  // "Two people died, both of them at home, said Ana Bell": the clause before the aside has its verb.
  let comma = subject.first + 2;
  while (comma <= subject.last && atoms[comma]?.text !== ',') comma++;
  const verb = atoms[comma - 1];
  if (comma <= subject.last && verb?.kind === 'word' && !verb.capital && /[a-z]{2}ed$/.test(verb.lower)) return false;
  const before = atoms[subject.first - 1];
  return !before || before.text === ',' || before.kind === 'quote' || CONJUNCTIONS.has(before.lower);
}
