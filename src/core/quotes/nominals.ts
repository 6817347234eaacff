/** Reports whose cue is a noun: "his claim that …", "the bank's promise to …". The possessor is the speaker. */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { CLAUSE_NOUNS, INFINITIVE_NOUNS } from '../lexicon/cue-nouns.ts';
import { skipSetting } from './asides.ts';
import { isDemonstrative, opensRelative, type Content } from './content.ts';
import { subordinateEnd } from './clause-ends.ts';
import { contentEnd } from './content-end.ts';
import { isAdverb } from './cues.ts';
import type { Atom } from './statements.ts';
import type { Phrase } from './subjects.ts';

/** A noun of saying with its content. Indices are atoms of the statement. */
export interface Nominal {
  /** The noun. */
  readonly at: number;
  /** Whose words they are; null where nobody is named ("a promise that …"). */
  readonly speaker: Phrase | null;
  readonly content: Content;
}

/** Words between possessor and noun: "her first public warning". */
const LONGEST_POSSESSIVE = 4;
const POSSESSIVE_PRONOUN = /^(?:his|her|its|their)$/;

/**
 * The nominal reports of a statement, in order.
 *
 * @param stops atoms at which the clauses of later cues begin
 */
export function findNominals(atoms: readonly Atom[], stops: readonly number[]): Nominal[] {
  const found: Nominal[] = [];
  atoms.forEach((atom, at) => {
    if (atom.kind !== 'word' || atom.capital || !CLAUSE_NOUNS.has(atom.lower)) return;
    const owner = ownerOf(atoms, at);
    const start = owner && contentOf(atoms, at, owner);
    if (!owner || !start) return;
    const end = contentEnd(atoms, start, stops);
    // "Despite complaints that …, the council …"
    const opensStatement = owner.first < 2 && PREPOSITIONS.has(atoms[0]?.lower ?? '');
    const last = opensStatement ? subordinateEnd(atoms, start.first, end, Infinity) : opensClause(atoms, owner.first) ? subjectEnd(atoms, start.first, end) : end;
    if (last > start.first) found.push({ at, speaker: owner.speaker, content: { ...start, last } });
  });
  return found;
}

interface Owner {
  /** First atom of the noun's phrase. */
  readonly first: number;
  readonly speaker: Phrase | null;
}

/** Walks back over adjectives to a possessor or an article; null where the word is no noun. */
function ownerOf(atoms: readonly Atom[], noun: number): Owner | null {
  for (let at = noun - 1; at >= Math.max(0, noun - LONGEST_POSSESSIVE); at--) {
    const atom = atoms[at];
    if (!atom || (atom.kind !== 'word' && atom.kind !== 'possessive' && atom.kind !== 'number')) return null;
    if (POSSESSIVE_PRONOUN.test(atom.lower)) return { first: at, speaker: { first: at, last: at } };
    if (atom.kind === 'possessive') {
      const speaker = possessorBefore(atoms, at);
      return speaker && { first: speaker.first, speaker };
    }
    // "…, a claim that the bank denies" is the writer's comment.
    if (/^(?:a|an|the)$/.test(atom.lower)) return atoms[at - 1]?.text === ',' ? null : { first: at, speaker: null };
    // "dogged by charges that …": many of them, and nobody's
    if (at === noun - 1 && /^(?:by|with|of|amid|despite|against)$/.test(atom.lower) && /s$/.test(atoms[noun]?.lower ?? '')) return { first: at, speaker: null };
    if (PREPOSITIONS.has(atom.lower) || CONJUNCTIONS.has(atom.lower) || AUXILIARIES.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower) || DETERMINERS.has(atom.lower)) return null;
  }
  return null;
}

/** "Ana Bell", "the council", "the old council": the name, or the words back to an article. */
function possessorBefore(atoms: readonly Atom[], possessive: number): Phrase | null {
  const last = possessive - 1;
  let first = last;
  if (atoms[last]?.kind !== 'word') return null;
  if (atoms[last].capital) while (atoms[first - 1]?.kind === 'word' && atoms[first - 1]?.capital && first > 0) first--;
  if (DETERMINERS.has(atoms[first - 1]?.lower ?? '')) return { first: first - 1, last };
  if (atoms[last].capital) return { first, last };
  for (let at = last - 1; at >= Math.max(0, last - LONGEST_POSSESSIVE) && atoms[at]?.kind === 'word'; at--) if (DETERMINERS.has(atoms[at]?.lower ?? '')) return { first: at, last };
  return { first: last, last };
}

/** The clause behind "that"; behind nouns of promising also an infinitive, where somebody owns the promise. */
function contentOf(atoms: readonly Atom[], noun: number, owner: Owner): Omit<Content, 'last'> | null {
  const at = skipSetting(atoms, noun + 1);
  const next = atoms[at];
  if (next?.lower === 'that' && !isDemonstrative(atoms, at) && !opensRelative(atoms, at) && atoms[at + 1]) return { first: at + 1, frame: 'that' };
  const promises = owner.speaker !== null && INFINITIVE_NOUNS.has(atoms[noun]?.lower ?? '');
  return promises && next?.lower === 'to' && atoms[at + 1]?.kind === 'word' ? { first: at, frame: 'infinitive' } : null;
}

/** The noun's phrase is the subject of its clause: nothing but openers stand before it. */
function opensClause(atoms: readonly Atom[], first: number): boolean {
  const before = atoms[first - 1];
  return !before || before.kind === 'mark' || /^(?:and|but|yet|so)$/.test(before.lower);
}

/** "Her warning that the port would close |came late": the content ends before the verb of the main clause. */
function subjectEnd(atoms: readonly Atom[], first: number, end: number): number {
  let verbs = 0;
  for (let at = first + 1; at <= end; at++) {
    const left = atoms[at - 1];
    if (!left || !isVerb(atoms[at])) continue;
    if (RELATIVES.has(left.lower)) continue;
    const joined = AUXILIARIES.has(left.lower) || isAdverb(left) || left.kind === 'mark' || SUBJECT_PRONOUNS.has(left.lower) || CONJUNCTIONS.has(left.lower);
    if (verbs > 0 && !joined) return at - 1;
    verbs++;
  }
  return end;
}

function isVerb(atom: Atom | undefined): boolean {
  return atom?.kind === 'word' && !atom.capital && (AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || /[a-z]{2}ed$/.test(atom.lower));
}
