/**
 * Finds the noun phrase that names the speaker, by syntax alone: before the cue, or as the subject of the whole
 * statement where the cue hangs on it ("…, adding that …", "… and stressed that …").
 */
import { AUXILIARIES, CONJUNCTIONS, DAYS, DETERMINERS, MONTHS, NOUN_PREPOSITIONS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, TIME_NOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { DOCUMENTS, FINDINGS } from '../lexicon/speaker-nouns.ts';
import { isAdverb } from './cues.ts';
import { isDate, nameBehindSetting, skipOpeningAdverbial, withQuantity } from './openings.ts';
import { holdsName, isNominal, isQuotedTerm } from './noun-words.ts';
import { joinsWord, overName } from './subject-after.ts';
import type { Atom, Phrase } from './statements.ts';

export type { Phrase } from './statements.ts';

const CLAUSE_MARK = /^(?:[;:—–!?…•|]|--?|\/)$/;
const APPOSITIVE_START = /^(?:who|whose|which|formerly|now|then|speaking|himself|herself|aged|of|from|jr\.?|sr\.?)$/;
const LONGEST_SUBJECT = 40;
/** Atoms of a relative clause that no comma sets off. */
const LONGEST_RELATIVE = 14;

/** The subject that ends right before `at`, or null. */
export function subjectBefore(atoms: readonly Atom[], at: number): Phrase | null {
  const last = skipBack(atoms, at - 1);
  const atom = atoms[last];
  if (!atom) return null;
  if (SUBJECT_PRONOUNS.has(atom.lower)) return { first: last, last };
  // "those around him |said"
  if (/^(?:him|her|them)$/.test(atom.lower) && /^(?:around|near|with|behind)$/.test(atoms[last - 1]?.lower ?? '') && /^(?:those|people|others|many|some)$/.test(atoms[last - 2]?.lower ?? '')) return { first: last - 2, last };
  // "Asked who had called them, he …": a question, not somebody who had
  if (RELATIVES.has(atom.lower)) return (atom.lower === 'who' || atom.lower === 'which') && !/^(?:ask(?:ed|s|ing)?|wonder(?:ed|s|ing)?|know(?:s|n|ing)?|knew)$/.test(atoms[last - 1]?.lower ?? '') ? antecedent(atoms, last) : null;
  if (isClosingAside(atoms, last)) return appositiveSubject(atoms, last);
  const phrase = phraseEndingAt(atoms, last);
  const name = phrase && nameBehindSetting(atoms, phrase.first - 1);
  if (phrase && name && name <= phrase.last) return { first: name, last: phrase.last };
  return phrase && holdsName(atoms, phrase) && !holdsFinite(atoms, phrase) ? withQuantity(atoms, phrase) : null;
}

/** "16 percent of Lowland registered voters |say": participles that stand before people. */
const DESCRIBES_PEOPLE = /^(?:registered|elected|retired|convicted|displaced|married|educated|armed)$/;

/** "Ana Bell played down |fears": a name with its own verb is no phrase. */
function holdsFinite(atoms: readonly Atom[], { first, last }: Phrase): boolean {
  for (let at = first + 1; at <= last; at++) if (atoms[at - 1]?.capital && atoms[at - 1]?.kind === 'word' && at > first + 1 && !atoms[at]?.capital && /[a-z]{2}ed$/.test(atoms[at]?.lower ?? '') && !DESCRIBES_PEOPLE.test(atoms[at]?.lower ?? '')) return true;
  return false;
}

/** Back over adverbs and times between subject and verb: "the mayor on Friday repeatedly said". */
function skipBack(atoms: readonly Atom[], from: number): number {
  let last = from;
  for (let guard = 0; guard < 8 && last > 0; guard++) {
    const word = atoms[last]?.lower ?? '';
    const before = atoms[last - 1]?.lower ?? '';
    if (isAdverb(atoms[last]) || (/^(?:there|here)$/.test(word) && !isAdverb(atoms[last - 1]))) last--;
    else if ((/^(?:in|last|since)$/.test(before) && MONTHS.has(word)) || (word === 'past' && before === 'the' && atoms[last - 2]?.lower === 'in')) last -= word === 'past' ? 3 : 2;
    else if (DAYS.has(word) || TIME_NOUNS.has(word)) {
      if (TIME_NOUNS.has(word) && DAYS.has(before)) last--;
      else if (/^(?:on|by|at|last|this|earlier|late)$/.test(before)) last -= 2;
      else if (DAYS.has(word) && atoms[last - 1]?.kind !== 'mark') last--;
      else break;
    } else break;
  }
  return last;
}

/** A comma, a dash or a bracket right before the cue closes an aside that hangs on the subject. */
function isClosingAside(atoms: readonly Atom[], at: number): boolean {
  return /^(?:[,)\]—–-]|--)$/.test(atoms[at]?.text ?? '') && at > 0;
}

/** "Lena Ortiz, who runs the port, said": walks back over asides to the phrase that they hang on. */
function appositiveSubject(atoms: readonly Atom[], mark: number): Phrase | null {
  const closing = atoms[mark]?.text ?? '';
  const opening = closing === ')' ? '(' : closing === ']' ? '[' : closing;
  for (let at = mark - 1; at >= Math.max(0, mark - LONGEST_SUBJECT); at--) {
    const atom = atoms[at];
    if (!atom) return null;
    if (atom.text !== opening) {
      if (opening !== '(' && CLAUSE_MARK.test(atom.text) && atoms[at - 1]?.end !== atom.start) return null;
      continue;
    }
    // "a fellow in Munich, Germany, and co-author of the study, |said"
    if (opening === ',' && atoms[at + 1]?.lower === 'and' && atoms[at + 2]?.kind === 'word' && !atoms[at + 2]?.capital && !DETERMINERS.has(atoms[at + 2]?.lower ?? '') && !SUBJECT_PRONOUNS.has(atoms[at + 2]?.lower ?? '') && isNominal(atoms[at + 2]?.lower ?? '') && NOUN_PREPOSITIONS.has(atoms[at + 3]?.lower ?? '')) continue;
    if (opening === ',' && !opensAppositive(atoms, at + 1)) return aroundAdverbial(atoms, at, mark);
    if (opening === ',' && !RELATIVES.has(atoms[at + 1]?.lower ?? '') && atoms.slice(at + 1, mark).some((inner, order, all) => inner.kind !== 'possessive' && AUXILIARIES.has(inner.lower) && !all.slice(0, order).some((other) => RELATIVES.has(other.lower)))) return null;
    const head = chainHead(atoms, at, 0);
    if (head) return { first: head.first, last: closing === ')' ? mark : mark - 1 };
  }
  return null;
}

/** The outermost phrase of a chain of asides: "Abe Stone" of "Abe Stone, 43, a baker from Lund, |said". */
function chainHead(atoms: readonly Atom[], mark: number, depth: number): Phrase | null {
  let last = mark - 1;
  if (atoms[last]?.text === ',' || atoms[last]?.text === ')') return depth < 6 ? appositiveSubject(atoms, last) : null;
  while (last > 0 && /^(?:\.|there|here)$/.test(atoms[last]?.lower ?? '')) last--;
  let phrase = last >= 0 ? phraseEndingAt(atoms, last) : null;
  // "chief executive until 2027, who …"
  if (phrase && phrase.first === phrase.last && atoms[phrase.first]?.kind === 'number' && /^(?:until|since|in|from)$/.test(atoms[phrase.first - 1]?.lower ?? '')) phrase = phraseEndingAt(atoms, phrase.first - 2);
  // "Ana Bell, D-Leeds, |said": the town of her party's letter
  if (phrase && atoms[phrase.first - 1]?.text === '-' && /^[DRI]$/.test(atoms[phrase.first - 2]?.text ?? '')) phrase = { ...phrase, first: phrase.first - 2 };
  if (!phrase || !holdsName(atoms, phrase)) return null;
  // "Ruth Bell, who leads North Star, the largest donor, |said"
  if (atoms[phrase.first - 1]?.lower === 'who') return antecedent(atoms, phrase.first - 1);
  const aside = PREPOSITIONS.has(atoms[phrase.first - 1]?.lower ?? '') && atoms[phrase.first - 2]?.text === ',' ? phrase.first - 1 : phrase.first;
  const comma = aside - 1;
  if (comma < 1 || depth > 6 || atoms[comma]?.text !== ',' || (aside === phrase.first && !opensAppositive(atoms, aside))) return phrase;
  const outer = chainHead(atoms, comma, depth + 1);
  const left = outer ? (atoms[outer.first - 1]?.lower ?? '') : '';
  // "Reacting, the union said": a participle by itself is nobody.
  const participle = outer?.first === outer?.last && /ing$/.test(atoms[outer?.first ?? 0]?.lower ?? '');
  return outer && !participle && !/^(?:in|on|at|by|for|with|after|before|during|from|of|under|amid|despite|according)$/.test(atoms[outer.first]?.lower ?? '') && opensItsClause(atoms, outer.first) && !/^(?:when|as|while|if|although|though|because|since|after|before|where|unless|until|once)$/.test(left) ? outer : phrase;
}

/** "They would appeal, Ana Bell, who leads them, said": what stands before the aside is no subject when a verb governs it. */
function opensItsClause(atoms: readonly Atom[], first: number): boolean {
  const left = atoms[first - 1];
  return !left || (left.kind !== 'word' && left.kind !== 'number' && left.kind !== 'possessive') || CONJUNCTIONS.has(left.lower) || RELATIVES.has(left.lower) || isDate(left.lower) || isAdverb(left) || (first === 1 && left.kind === 'word');
}

/** "The envoy, in remarks on television, said": a phrase that opens the clause keeps its verb; else the words between are the subject. */
function aroundAdverbial(atoms: readonly Atom[], comma: number, mark: number): Phrase | null {
  const head = comma > 0 && (PREPOSITIONS.has(atoms[comma + 1]?.lower ?? '') || /ing$/.test(atoms[comma + 1]?.lower ?? '')) ? phraseEndingAt(atoms, comma - 1) : null;
  const left = head && atoms[head.first - 1];
  if (head && holdsName(atoms, head) && (!left || CONJUNCTIONS.has(left.lower) || (left.kind !== 'word' && left.kind !== 'number'))) return head;
  const phrase = phraseEndingAt(atoms, mark - 1);
  return phrase && phrase.first > comma && holdsName(atoms, phrase) ? phrase : null;
}

function opensAppositive(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  if (atom.kind === 'number' || DETERMINERS.has(atom.lower) || APPOSITIVE_START.test(atom.lower)) return true;
  if (atom.kind === 'quote') return true;
  // "Ana Bell, director of the fund, said", "Ana Bell, D-Ohio, said"
  return atom.kind === 'word' && !SUBJECT_PRONOUNS.has(atom.lower) && !CONJUNCTIONS.has(atom.lower) && !PREPOSITIONS.has(atom.lower);
}

/** "…, who said", "…, 84, who said": the phrase before the relative pronoun. */
function antecedent(atoms: readonly Atom[], relative: number): Phrase | null {
  let last = relative - 1;
  // "a deputy who left but who said"
  if (/^(?:and|but)$/.test(atoms[last]?.lower ?? '')) for (let at = last - 1; at > Math.max(0, last - LONGEST_SUBJECT); at--) if (/^(?:who|whose|whom)$/.test(atoms[at]?.lower ?? '')) return antecedent(atoms, at);
  if (atoms[last]?.text === ',') last--;
  if (atoms[last]?.text === ')') while (last > 0 && atoms[last + 1]?.text !== '(') last--;
  if (atoms[last]?.kind === 'number' && atoms[last - 1]?.text === ',') last -= 2;
  const phrase = last >= 0 ? phraseEndingAt(atoms, last) : null;
  // "Ana Bell, deputy for Kut, who said"
  if (phrase && atoms[phrase.first]?.capital === false && !DETERMINERS.has(atoms[phrase.first]?.lower ?? '') && atoms[relative - 1]?.text === ',') {
    const head = chainHead(atoms, relative - 1, 0);
    return head && !holdsFinite(atoms, head) ? head : phrase;
  }
  return phrase && holdsName(atoms, phrase) ? phrase : null;
}

/** The longest noun phrase that ends at `last`. */
function phraseEndingAt(atoms: readonly Atom[], last: number): Phrase | null {
  let first = nounGroupStart(atoms, last);
  if (first === null) return null;
  for (let guard = 0; guard < 8; guard++) {
    const wider = widen(atoms, first);
    if (wider === null) break;
    first = wider;
  }
  // "in at least five states"
  if (/^(?:least|most)$/.test(atoms[first]?.lower ?? '') && atoms[first - 1]?.lower === 'at' && NOUN_PREPOSITIONS.has(atoms[first - 2]?.lower ?? '')) first = nounGroupStart(atoms, first - 3) ?? first;
  return { first: overRelative(atoms, first) ?? first, last };
}

/** Nouns, adjectives and names without a preposition: "the two former ministers", "Ms. Ana Bell". */
function nounGroupStart(atoms: readonly Atom[], last: number): number | null {
  let first: number | null = null;
  for (let at = last; at >= 0 && last - at < 14; at--) {
    const atom = atoms[at];
    if (!atom) break;
    if (atom.kind === 'possessive' || atom.kind === 'number' || (atom.kind === 'quote' && at !== last && isQuotedTerm(atom))) {
      first = at;
      continue;
    }
    if (atom.kind !== 'word') {
      if (atom.text === '&' || joinsPlace(atoms, at) || (joinsWord(atoms, at) && atoms[at - 1]?.kind === 'number') || (/^['’.]$/.test(atom.text) && first !== null)) continue;
      break;
    }
    if (at === last && /^(?:them|us|whom|which|him|her|me)$/.test(atom.lower) && /^(?:of|to)$/.test(atoms[at - 1]?.lower ?? '')) {
      first = at;
      continue;
    }
    if (!atom.capital && !isNominal(atom.lower) && !isCallUnderArticle(atoms, at)) break;
    if (isDate(atom.lower) && first !== null && !isDatedNoun(atoms, at)) break;
    if (DETERMINERS.has(atom.lower)) {
      if (first === null && /^(?:the|a|an|his|her|its|their|our|my|your|every|no)$/.test(atom.lower)) return null;
      first = at;
      if (/^(?:the|a|an|his|her|its|their|our|my|your)$/.test(atom.lower)) break;
      continue;
    }
    if (at < last && atom.capital && at === 0 && (PREPOSITIONS.has(atom.lower) || CONJUNCTIONS.has(atom.lower) || isAdverb(atom))) break;
    first = at;
  }
  return first;
}

/** "who took the call |said" */
const isCallUnderArticle = (atoms: readonly Atom[], at: number): boolean => /^(?:the|an?|his|her|its|their)$/.test(atoms[at - 1]?.lower ?? '') && cueFormsOf(atoms[at]?.lower ?? '').some(({ tense }) => tense === 'base' || tense === 's');

/** "a March report", "an Oct. 11 letter", "its Sunday edition": a date inside a phrase that has an article before it. */
function isDatedNoun(atoms: readonly Atom[], at: number): boolean {
  const word = atoms[at]?.lower ?? '';
  return (MONTHS.has(word) || DAYS.has(word)) && /^(?:an?|its|his|her|their|'s|’s)$/.test(atoms[at - 1]?.lower ?? '');
}

/** "a Lund-based developer": the hyphen of a phrase with an article; without one, the name behind it is enough ("Lund-based Hale"). */
function joinsPlace(atoms: readonly Atom[], at: number): boolean {
  return joinsWord(atoms, at) && /^(?:based|born|led|run|owned|backed)$/.test(atoms[at + 1]?.lower ?? '') && DETERMINERS.has(atoms[at - 2]?.lower ?? '');
}

/** Over "of", "and", "more than" and the prepositions that hang on a noun, to the phrase that they join. */
function widen(atoms: readonly Atom[], first: number): number | null {
  const link = atoms[first - 1];
  const left = atoms[first - 2];
  if (!link || !left || left.kind === 'mark') return null;
  if (link.lower === 'than' && /^(?:more|less|fewer)$/.test(left.lower)) return first - 2;
  if (isDate(left.lower) && link.lower !== 'and') return null;
  if (link.lower === 'and' && /^(?:he|she|they|it)$/.test(left.lower)) return first - 2;
  // "a letter signed by two clerks"
  if (link.lower === 'by' && MADE.test(left.lower) && atoms[first - 3]?.kind === 'word' && isNominal(atoms[first - 3]?.lower ?? '')) return nounGroupStart(atoms, first - 3);
  const isNounBefore = left.kind === 'word' && (left.capital ? true : isNominal(left.lower)) && !DETERMINERS.has(left.lower);
  if (!isNounBefore) return link.lower === 'of' && DETERMINERS.has(left.lower) ? first - 2 : null;
  if (link.lower === 'and' || link.lower === '&') return joinsNames(atoms, first, left) ? nounGroupStart(atoms, first - 2) : null;
  // "a study by the harbour board"
  const isMadeBy = link.lower === 'by' && (FINDINGS.has(left.lower) || DOCUMENTS.has(left.lower));
  return isMadeBy || NOUN_PREPOSITIONS.has(link.lower) ? nounGroupStart(atoms, first - 2) : null;
}

const MADE = /^(?:signed|written|drafted|prepared|commissioned|led|chaired|headed)$/;

/** "Ortiz and Hale said": only like joins like, so that "… by the army and Ortiz said" stays apart. */
function joinsNames(atoms: readonly Atom[], first: number, left: Atom): boolean {
  const right = atoms[first];
  if (right && DETERMINERS.has(right.lower)) {
    // "two sources and a monitor said", where the pair opens its clause.
    const start = nounGroupStart(atoms, first - 2);
    const before = start === null ? undefined : atoms[start - 1];
    return start !== null && (!before || before.kind === 'mark' || before.kind === 'quote');
  }
  return right !== undefined && (right.capital === left.capital || right.lower === 'others') && !DETERMINERS.has(right.lower) && !SUBJECT_PRONOUNS.has(right.lower);
}

/** "people who saw the fire said": from the phrase inside the relative clause to the one that it hangs on. */
function overRelative(atoms: readonly Atom[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_RELATIVE); at--) {
    const atom = atoms[at];
    // "an elder whom we met near the wells |said"
    if (atom && SUBJECT_PRONOUNS.has(atom.lower) && atoms[at - 1]?.lower === 'whom') return phraseOpening(atoms, at - 2);
    if (!atom || atom.kind === 'mark' || atom.kind === 'quote' || SUBJECT_PRONOUNS.has(atom.lower)) return null;
    if (atom.lower === 'who') return at > 0 ? nounGroupStart(atoms, at - 1) : null;
    if (/^(?:that|which)$/.test(atoms[at - 1]?.lower ?? '') && (/^(?:has|have|had|is|are|was|were)$/.test(atom.lower) || cueFormsOf(atom.lower).some(({ tense, verb }) => tense === 's' && !verb.frames.includes('q')) || /^(?:advises|runs|represents|oversees|owns|manages|governs|tracks|monitors|regulates|serves|supports|operates|makes|provides|helps|works)$/.test(atom.lower))) return phraseOpening(atoms, at - 2);
    // "The doctors offering to run the clinic |said"
    if (/ing$/.test(atom.lower) && atoms[at + 1]?.lower === 'to' && at > 0 && at < 5 && nounGroupStart(atoms, at - 1) === 0) return 0;
    if (atom.lower === 'because' && atoms[at + 1]?.lower === 'of') continue;
    if (CONJUNCTIONS.has(atom.lower) || (cueFormsOf(atom.lower).some((form) => form.verb.frames.includes('c') && !form.verb.nounLike) && !/^(?:not|to)$/.test(atoms[at + 1]?.lower ?? ''))) return null;
  }
  return null;
}

/** Where the noun phrase that ends at `last` begins, with what "of" joins to it. */
function phraseOpening(atoms: readonly Atom[], last: number): number | null {
  const first = last >= 0 ? nounGroupStart(atoms, last) : null;
  return first === null ? null : (widen(atoms, first) ?? first);
}

/** The noun phrase that ends right before `at`, in the same clause: "a sign saying". */
export function phraseBefore(atoms: readonly Atom[], at: number): Phrase | null {
  const last = atoms[at - 1];
  if (!last || last.kind === 'mark' || last.kind === 'quote' || PREPOSITIONS.has(last.lower) || CONJUNCTIONS.has(last.lower)) return null;
  const first = nounGroupStart(atoms, at - 1);
  const phrase = first === null ? null : { first, last: at - 1 };
  return phrase && holdsName(atoms, phrase) ? phrase : null;
}

/** The subject of the statement's main clause before `limit`: the first phrase that is followed by a verb. */
export function mainSubject(atoms: readonly Atom[], limit: number): Phrase | null {
  const from = skipOpeningAdverbial(atoms, limit);
  const first = atoms[from];
  if (!first || from >= limit) return null;
  if (SUBJECT_PRONOUNS.has(first.lower)) return { first: from, last: from };
  let last = from - 1;
  for (let at = from; at < limit; at++) {
    const atom = atoms[at];
    if (!atom || (atom.kind === 'mark' && !/^['’&]$/.test(atom.text))) break;
    if (atom.kind === 'word' && !atom.capital && !isNominal(atom.lower) && !NOUN_PREPOSITIONS.has(atom.lower) && !DETERMINERS.has(atom.lower) && atom.lower !== 'and') break;
    // "a retired machinist"
    if (atom.kind === 'word' && !atom.capital && at > from && /(?:ed|ould)$/.test(atom.lower) && !DETERMINERS.has(atoms[at - 1]?.lower ?? '')) break;
    last = at;
  }
  while (last > from && (PREPOSITIONS.has(atoms[last]?.lower ?? '') || atoms[last]?.lower === 'and' || DETERMINERS.has(atoms[last]?.lower ?? ''))) last--;
  const behind = atoms[last + 2];
  if (atoms[last + 1]?.text === ',' && behind && SUBJECT_PRONOUNS.has(behind.lower) && last + 2 < limit) return { first: last + 2, last: last + 2 };
  const phrase = { first: from, last: overName(atoms, from, last) };
  return last >= from && holdsName(atoms, phrase) ? phrase : null;
}
