/** Words that a noun phrase may hold. */
import { ADVERBS, AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isAdverb } from './cues.ts';
import { isDate } from './openings.ts';
import type { Atom, Phrase } from './statements.ts';

/** True for a noun or an adjective, as far as closed lists can tell: everything that no list holds may be one. */
export function isNominal(word: string): boolean {
  if (AUXILIARIES.has(word) || COMMON_VERBS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || SUBJECT_PRONOUNS.has(word) || RELATIVES.has(word)) return false;
  if (ADVERBS.has(word) || (/ly$/.test(word) && word.length > 6 && !/^(?:family|assembly|elderly|monopoly|friendly)$/.test(word)) || /^(?:him|them|us|me|not|so|there|here|what|how|why)$/.test(word)) return false;
  const forms = cueFormsOf(word);
  return forms.length === 0 || forms.every((form) => form.verb.nounLike || form.verb.particle !== null || form.tense === 'ing');
}

/** Anything that could be the verb of a clause, and quoted words, which may hold one. */
export function mayBeVerb({ kind, capital, lower }: Atom): boolean {
  return kind === 'quote' || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || (!capital && /[a-z]{2}(?:ed|s)$/.test(lower)) || cueFormsOf(lower).length > 0;
}

/** A phrase that can speak: not a date, a bare number or a preposition's leftovers. */
export function holdsName(atoms: readonly Atom[], phrase: Phrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) {
    const atom = atoms[at];
    if (atom && (atom.kind === 'word' || atom.kind === 'number' || atom.kind === 'quote') && !isDate(atom.lower) && !isAdverb(atom)) return true;
  }
  return false;
}

/** A quoted adjective or nickname inside a phrase (the “green” bloc, Joe “Ace” Bell). */
export function isQuotedTerm({ text }: Atom): boolean {
  return text.length < 30 && !/[.,!?;:…—–]['’”"]*$/.test(text) && text.split(' ').length < 4;
}
