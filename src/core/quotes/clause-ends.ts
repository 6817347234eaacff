/** Where content ends because the clause that reports it ends: it opens the sentence, or is an aside in it. */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Attached } from './attach.ts';
import type { Content } from './content.ts';
import { isAdverb } from './cues.ts';
import { isMainClause } from './openings.ts';
import { endsInComma, type Atom } from './statements.ts';

/** They open a clause that leans on another. */
export const SUBORDINATORS = /^(?:when|whenever|after|before|as|while|although|though|because|since|if|once|until|unless)$/;

/**
 * @param content where it begins, and where it would end by itself
 * @param nextCue the first atom of the next cue
 * @returns where it ends, at most at its last atom; before its first when nothing is left of it
 */
export function endOfClause(atoms: readonly Atom[], entry: Attached, content: Content, nextCue: number): number {
  const { first, last } = content;
  if (opensWithSubject(atoms, entry)) return mainVerbEnd(atoms, content);
  const bound = isSubordinate(atoms, entry) ? subordinateEnd(atoms, first, last, nextCue) : last;
  if (bound < last) return bound;
  const opener = openerOf(atoms, entry.cue.groupFirst);
  if (opener >= 0) {
    const isAside = opener > 0 && !/^(?:and|but|that|so|yet)$/.test(atoms[opener - 1]?.lower ?? '');
    const end = isAside ? asideEnd(atoms, first, last) : last;
    return end < last ? end : subordinateEnd(atoms, first, last, nextCue);
  }
  if (isAsideOfSubject(atoms, entry)) return asideEnd(atoms, first, last);
  if (entry.relative) return Math.min(relativeEnd(atoms, first, last), namedEnd(atoms, entry, first, last));
  return isRelativeObject(atoms, entry) ? Math.min(relativeEnd(atoms, first, last), quotesEnd(atoms, first, last)) : last;
}

/** "A man claiming to be a doctor |was arrested": the participle hangs on the subject that opens the statement. */
function opensWithSubject(atoms: readonly Atom[], { cue, rule, speaker }: Attached): boolean {
  return rule === 'participle-of-speaker' && speaker !== null && speaker.last === cue.groupFirst - 1 && atoms.slice(0, cue.groupFirst).every((atom) => atom.kind === 'word' && !isFinite(atom) && !PREPOSITIONS.has(atom.lower) && !SUBORDINATORS.test(atom.lower));
}

const isFinite = ({ kind, capital, lower }: Atom): boolean => kind === 'word' && lower !== 'be' && (AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || (!capital && /[a-z]{2}ed$/.test(lower)));

/** Up to the verb of the subject; a clause that is told has one of its own before it. */
function mainVerbEnd(atoms: readonly Atom[], { first, last, frame }: Content): number {
  const verbs: number[] = [];
  for (let at = first + 1; at < last; at++) {
    const [atom, before] = [atoms[at], atoms[at - 1]];
    // "had been", "and was", "who said", "by armed guards"
    const goesOn = !before || AUXILIARIES.has(before.lower) || isAdverb(before) || /^(?:and|or|but|who|which|that|to|not|be)$/.test(before.lower) || PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower);
    if (atom && isFinite(atom) && !goesOn) verbs.push(at);
  }
  const main = frame === 'that' ? verbs[1] : frame === 'clause' ? (verbs[1] ?? verbs[0]) : verbs[0];
  return main === undefined ? last : main - 1;
}

/** Those of them that are no preposition. */
const OPENS_SUBORDINATE = /^(?:when|while|although|though|because|if)$/;

/** "Bell, recalling the talks, described …": the participle is an aside. */
function isAsideOfSubject(atoms: readonly Atom[], { cue }: Attached): boolean {
  return cue.kind === 'participial' && cue.groupFirst > 1 && atoms[cue.groupFirst - 1]?.text === ',';
}

/** The first comma, where the subject's own verb follows. */
function asideEnd(atoms: readonly Atom[], first: number, last: number): number {
  const comma = atoms.findIndex((atom, at) => at > first && atom.text === ',');
  const verb = isAdverb(atoms[comma + 1]) ? comma + 2 : comma + 1;
  const next = atoms[verb]?.lower ?? '';
  const isVerb = AUXILIARIES.has(next) || (verb > comma + 1 && /[a-z]{2}ed$/.test(next)) || COMMON_VERBS.has(next) || cueFormsOf(next).some(({ tense }) => tense === 'past' || tense === 's');
  return comma > first && comma < last && isVerb ? comma - 1 : last;
}

/** "After Bell said that …": the report stands in a clause that opens the statement and leans on the next one. */
function isSubordinate(atoms: readonly Atom[], entry: Attached): boolean {
  // "Asked whether …, Bell said"
  if ((entry.rule === 'passive-unnamed' && entry.cue.groupFirst === 0) || (entry.cue.kind === 'participial' && (entry.cue.groupFirst < 2 || opensWithPhrase(atoms, entry.cue.groupFirst)))) return true;
  const first = entry.rule === 'passive-unnamed' ? entry.cue.groupFirst : entry.rule === 'subject-before-cue' && entry.speaker ? entry.speaker.first : -1;
  return first > 0 && first < 5 && (SUBORDINATORS.test(atoms[first - 1]?.lower ?? '') || OPENS_SUBORDINATE.test(atoms[0]?.lower ?? '')) && !atoms.slice(0, first).some((atom) => atom.kind === 'mark' || atom.kind === 'quote');
}

/** "Despite warnings urging calm, …": no comma, and no verb but the participle, up to the cue. */
function opensWithPhrase(atoms: readonly Atom[], cue: number): boolean {
  return PREPOSITIONS.has(atoms[0]?.lower ?? '') && !atoms.slice(0, cue).some(({ kind, lower }) => kind === 'mark' || kind === 'quote' || AUXILIARIES.has(lower));
}

/** Words between the opener of a clause and its cue: "once the largest bank of the town had started to deny". */
const LONGEST_CLAUSE_LEAD = 12;

/** Where "once the bank had started to deny …" begins when the cue is in it and a main clause may follow; -1 without such an opener. */
function openerOf(atoms: readonly Atom[], cueFirst: number): number {
  for (let at = cueFirst - 1; at >= Math.max(0, cueFirst - LONGEST_CLAUSE_LEAD); at--) {
    const { kind, lower = '' } = atoms[at] ?? {};
    if (kind === 'mark' || kind === 'quote') return -1;
    // "As Bell reported in her book, …": what is reported follows.
    // "In a year in which most people say …"
    const opener = /^(?:and|but)$/.test(atoms[0]?.lower ?? '') ? 1 : 0;
    if (lower === 'which' && PREPOSITIONS.has(atoms[at - 1]?.lower ?? '') && at > 1 && PREPOSITIONS.has(atoms[opener]?.lower ?? '') && !atoms.slice(0, at).some(({ kind }) => kind === 'mark' || kind === 'quote')) return 0;
    if (!SUBORDINATORS.test(lower) || lower === 'as') continue;
    const first = /^(?:even|just|only|especially|particularly)$/.test(atoms[at - 1]?.lower ?? '') ? at - 1 : at;
    const before = atoms[first - 1];
    if (!before || before.text === ',' || before.text === '—' || /^(?:and|but|that|so|yet)$/.test(before.lower)) return first;
    // "In a week when …"
    const opensWithTime = lower === 'when' && at < LONGEST_CLAUSE_LEAD && PREPOSITIONS.has(atoms[0]?.lower ?? '');
    return opensWithTime && !atoms.slice(0, at).some((atom) => atom.kind === 'mark' || atom.kind === 'quote') ? 0 : -1;
  }
  return -1;
}

const OPENS_SUBJECT = /^(?:(?!(?:19|20)\d\d$)\d[\d,.]*|even|only|some|many|most|others|nobody|everybody|everyone|people|officials)$/;
/** Words of an adverbial and a subject before their verb. */
const LONGEST_LEAD = 10;

/** The comma behind which the main clause begins: what stands there can be its subject. */
export function subordinateEnd(atoms: readonly Atom[], first: number, last: number, nextCue: number): number {
  for (let at = first + 1; at < last; at++) {
    const next = atoms[at + 1];
    // "Conceding that it was “down the line” he warned: …"
    if (next && atoms[at]?.kind === 'quote' && SUBJECT_PRONOUNS.has(next.lower) && nextCue === at + 2) return at;
    if (!next || (atoms[at]?.text !== ',' && !endsInComma(atoms[at]))) continue;
    const opensMain = SUBJECT_PRONOUNS.has(next.lower) || DETERMINERS.has(next.lower) || OPENS_SUBJECT.test(next.lower) || (next.capital && !isListed(atoms, at)) || isBareSubject(atoms, at + 1);
    // "…, at the meeting this week she said": an adverbial before the subject of the next report.
    const leadsToReport = PREPOSITIONS.has(next.lower) && nextCue - at < LONGEST_LEAD && !atoms.slice(at + 1, nextCue).some((atom) => atom.text === ',');
    if (opensMain || leadsToReport) return atoms[at]?.kind === 'quote' ? at : at - 1;
  }
  return last;
}

/** "workers were", "brand fees are": one or two bare nouns before an auxiliary. */
function isBareSubject(atoms: readonly Atom[], first: number): boolean {
  const noun = AUXILIARIES.has(atoms[first + 1]?.lower ?? '') ? first : first + 1;
  return AUXILIARIES.has(atoms[noun + 1]?.lower ?? '') && /[^s]s$/.test(atoms[noun]?.lower ?? '') && atoms.slice(first, noun + 1).every(({ kind, lower }) => kind === 'word' && !FUNCTION_WORDS.has(lower) && !cueFormsOf(lower).some(({ tense }) => tense === 's'));
}

/** "in Oslo, Norway, and …": a comma between names. */
function isListed(atoms: readonly Atom[], comma: number): boolean {
  return atoms[comma - 1]?.capital === true && /^(?:,|and|or)$/.test(atoms[comma + 2]?.lower ?? '');
}

/** "what Bell called “a sham”", "whom Bell described as “tireless”": the object stands before the subject. */
function isRelativeObject(atoms: readonly Atom[], entry: Attached): boolean {
  return entry.rule === 'subject-before-cue' && /^(?:what|which|whom|that)$/.test(atoms[(entry.speaker?.first ?? 0) - 1]?.lower ?? '');
}

/** "A waitress who calls me her “sister” |did not answer": behind what somebody is called, a finite verb belongs to the clause around it. */
function namedEnd(atoms: readonly Atom[], { cue }: Attached, first: number, last: number): number {
  const quote = atoms.findIndex(({ kind }, at) => at >= first && kind === 'quote');
  const isCalled = cue.verb?.frames.includes('r') === true && quote >= first && quote < last && AUXILIARIES.has(atoms[quote + 1]?.lower ?? '');
  return isCalled ? quote : last;
}

/** Behind a relative object, quoted words end the content: what follows belongs to the clause around it. */
function quotesEnd(atoms: readonly Atom[], first: number, last: number): number {
  let end = first;
  while (end < last && atoms[end]?.kind === 'quote' && /^(?:and|or|,)$/.test(atoms[end + 1]?.text ?? '') && atoms[end + 2]?.kind === 'quote') end += 2;
  return atoms[end]?.kind === 'quote' ? Math.min(end, last) : last;
}

/** ", plans to", ", lives in", ", owns a": behind the comma no noun follows its own clause. */
function isPresentVerb(atoms: readonly Atom[], at: number): boolean {
  const behind = atoms[at + 1]?.lower ?? '';
  return atoms[at]?.kind === 'word' && !atoms[at]?.capital && /[a-z]{2}[^su]s$/.test(atoms[at]?.lower ?? '') && !PREPOSITIONS.has(atoms[at]?.lower ?? '') && !DETERMINERS.has(atoms[at]?.lower ?? '') && (behind === 'to' || /^(?:an?|the|his|her|its|their|in|on|with)$/.test(behind));
}

/** Nouns under an article up to the comma, and no verb. */
function isBareSubjectSoFar(atoms: readonly Atom[], first: number, comma: number): boolean {
  return /^(?:the|an?|his|her|its|their|this|that|these|those|both)$/.test(atoms[first]?.lower ?? '') && atoms[first - 1]?.lower === 'that' && !atoms.slice(first, comma).some((atom) => atom.kind === 'quote' || (AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive') || COMMON_VERBS.has(atom.lower) || /[a-z]{2}ed$/.test(atom.lower));
}

/** "Ms. Bell, who said that …, left": the content ends with the relative clause. */
function relativeEnd(atoms: readonly Atom[], first: number, last: number): number {
  for (let at = first + 1; at <= last; at++) {
    const next = atoms[at + 1];
    if (atoms[at]?.text !== ',' && !endsInComma(atoms[at])) continue;
    // "who said that the two men, and Bell above all, must do more": what was said has its verb yet to come
    if (atoms[at]?.text === ',' && isBareSubjectSoFar(atoms, first, at)) continue;
    // "For one who said she was “no sailor,” Bell had …"
    if (next && atoms[at]?.kind === 'quote' && PREPOSITIONS.has(atoms[0]?.lower ?? '') && isMainClause(atoms, at + 1)) return at;
    if (next && (AUXILIARIES.has(next.lower) || COMMON_VERBS.has(next.lower) || cueFormsOf(next.lower).some((form) => form.tense !== 'ing') || /[a-z]ed$/.test(next.lower) || isPresentVerb(atoms, at + 1))) return atoms[at]?.kind === 'quote' ? at : at - 1;
  }
  return last;
}
