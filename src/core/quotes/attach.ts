/** Ties cues to their speakers: before or after the cue, behind "by", or shared with the cue before. */
import { AUXILIARIES, COMMON_VERBS, DAYS, DETERMINERS, MEASURES, PREPOSITIONS, SETTINGS, TIME_NOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { DOCUMENTS, FINDINGS } from '../lexicon/speaker-nouns.ts';
import { HANDED_OUT } from './asides.ts';
import { contentAfter } from './content.ts';
import { leavesClause } from './content-end.ts';
import { isAdverb, type Cue } from './cues.ts';
import { isInverted } from './inversion.ts';
import { isNominal } from './noun-words.ts';
import { isMainClause } from './openings.ts';
import { endsInComma, type Atom } from './statements.ts';
import { subjectAfter } from './subject-after.ts';
import { mainSubject, phraseBefore, subjectBefore, type Phrase } from './subjects.ts';

/** How a report's speaker was found; the names are part of the annotation. */
export type ReportRule =
  | 'subject-before-cue'
  | 'subject-after-cue'
  | 'according-to'
  | 'participle-of-speaker'
  | 'coordinated-cue'
  | 'passive-by'
  | 'passive-unnamed'
  | 'infinitive-of-subject'
  | 'possessor-of-noun';

/** A cue tied to its speaker. */
export interface Attached {
  readonly cue: Cue;
  readonly speaker: Phrase | null;
  readonly rule: ReportRule;
  /** First atom of the cue's own clause, with the conjunction or comma before it; content of earlier cues ends there. */
  readonly clauseFirst: number;
  /** True when the clause is set off from what stands before it. */
  readonly setOff: boolean;
  /** True when a conjunction joins it. */
  readonly joined: boolean;
  /** True in a relative clause ("who said …"). */
  readonly relative?: boolean;
  /** True where the clause could as well go on with what was said before. */
  readonly unsure?: boolean;
}

const JOINS = /^(?:and|but|while|as|although|though|yet|or)$/;

/**
 * Ties a cue to its speaker.
 *
 * @param previous the tied cue before it in the statement, whose speaker a coordinated or participial cue shares
 * @returns null where the words report nothing
 */
export function attach(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): Attached | null {
  switch (cue.kind) {
    case 'according':
      return attachAccording(atoms, cue);
    case 'participial':
      return isHowTo(atoms, cue) ? null : { cue, speaker: speakerOfParticiple(atoms, cue, previous), rule: 'participle-of-speaker', ...clauseBorder(atoms, cue.groupFirst, false) };
    case 'infinitive':
      return attachInfinitive(atoms, cue, previous);
    case 'passive':
      return attachPassive(atoms, cue);
    case 'finite':
      return attachFinite(atoms, cue, previous);
  }
}

/** "according to the mayor" names a speaker, "according to plan" does not. */
function attachAccording(atoms: readonly Atom[], cue: Cue): Attached | null {
  const speaker = withoutParticiple(atoms, subjectAfter(atoms, cue.last));
  if (!speaker || isMeasure(atoms, speaker, cue.groupFirst)) return null;
  return { cue, speaker, rule: 'according-to', ...clauseBorder(atoms, cue.groupFirst, true) };
}

/** "a statement published |by her office", "a copy obtained |on Friday": how the document came about is no part of the source. */
function withoutParticiple(atoms: readonly Atom[], phrase: Phrase | null): Phrase | null {
  return phrase && phrase.last > phrase.first + 1 && HANDED_OUT.test(atoms[phrase.last]?.lower ?? '') ? { ...phrase, last: phrase.last - 1 } : phrase;
}

/** "the survey found half of the town …": that something is so, or how many; what a person finds may be a boat. */
function isFinding(atoms: readonly Atom[], cue: Cue): boolean {
  const content = contentAfter(atoms, cue);
  if (!content || content.frame === 'that') return true;
  const subject = subjectBefore(atoms, cue.groupFirst);
  let head = subject?.first ?? 0;
  while (subject && head < subject.last && !PREPOSITIONS.has(atoms[head + 1]?.lower ?? '') && !HANDED_OUT.test(atoms[head + 1]?.lower ?? '')) head++;
  return subject !== null && FINDINGS.has(atoms[head]?.lower ?? '') && (atoms[content.first]?.kind === 'number' || isMainClause(atoms, content.first));
}

/** "went according to the plan", "according to their income"; but "According to the plan, …" and "…, according to the schedule published on Friday". */
function isMeasure(atoms: readonly Atom[], { first, last }: Phrase, cue: number): boolean {
  const words = atoms.slice(first, last + 1);
  const measure = words.find((atom) => MEASURES.has(atom.lower));
  if (!measure) return false;
  const isPaper = /^(?:plans?|schedule|timetable)$/.test(measure.lower) && words.length > 1;
  return !isPaper || !(cue <= 1 || (atoms[cue - 1]?.text === ',' && HANDED_OUT.test(atoms[last + 1]?.lower ?? '')));
}

/** "Quick access to the port by saying “Open”": how to, in words without a verb. */
function isHowTo(atoms: readonly Atom[], cue: Cue): boolean {
  const isVerb = ({ kind, lower }: Atom): boolean => kind === 'word' && (AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || /[a-z]{2}(?:ed|[^s]s)$/.test(lower));
  return atoms[cue.groupFirst - 1]?.lower === 'by' && !atoms.some((atom, at) => at !== cue.first && isVerb(atom));
}

/** "…, adding that": the speaker before; "a sign saying": the noun; "Citing costs, Bell left": the subject that follows. */
function speakerOfParticiple(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): Phrase | null {
  const before = atoms[cue.groupFirst - 1];
  // "A man claiming to be a doctor |was arrested", against "While citing costs, Bell left"
  if (cue.groupFirst <= 2 && !opensWithNoun(atoms, cue)) return mainSubject(atoms, atoms.length);
  // "quoted a witness as saying", "was quoted as saying"
  if (before?.lower === 'as') return subjectBefore(atoms, cue.groupFirst - 1) ?? mainSubject(atoms, cue.groupFirst);
  const beside = before?.kind === 'word' && !/^(?:by|and|or|while|when|after|before|including)$/.test(before.lower) ? phraseBefore(atoms, cue.groupFirst) : null;
  if (beside && !isWrittenBy(atoms, beside)) return beside;
  return previous?.speaker ?? mainSubject(atoms, beside?.first ?? cue.groupFirst) ?? beside;
}

/** "A man |claiming", "Residents |claiming": a noun that the statement opens with. */
function opensWithNoun(atoms: readonly Atom[], { groupFirst }: Cue): boolean {
  const [opening, noun] = [atoms[0], atoms[groupFirst - 1]];
  if (groupFirst === 0 || noun?.kind !== 'word' || TIME_NOUNS.has(noun.lower)) return false;
  return groupFirst === 2 ? DETERMINERS.has(opening?.lower ?? '') && !noun.capital : /[a-z]{2}s$|^(?:people|men|women)$/.test(noun.lower) && isNominal(noun.lower) && !isAdverb(noun);
}

/** "issued a statement saying", "wrote a letter urging": whoever made the document speaks in it. */
function isWrittenBy(atoms: readonly Atom[], phrase: Phrase): boolean {
  const head = atoms.slice(phrase.first, phrase.last + 1).findLast((atom) => !DAYS.has(atom.lower) && !TIME_NOUNS.has(atom.lower) && !/^(?:this|last)$/.test(atom.lower));
  if (!head || head.capital || !DOCUMENTS.has(head.lower)) return false;
  const verb = atoms[phrase.first - 1];
  return verb?.kind === 'word' && !verb.capital && !PREPOSITIONS.has(verb.lower) && phrase.first > 1;
}

/** "went on to say that …"; "declined to say" reports nothing. */
function attachInfinitive(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): Attached | null {
  if (/^(?:declin|refus|fail)/.test(atoms[cue.groupFirst - 1]?.lower ?? '') || /^(?:declin|refus|fail)/.test(atoms[cue.groupFirst - 2]?.lower ?? '')) return null;
  return { cue, speaker: whoIsMoved(atoms, cue) ?? previous?.speaker ?? mainSubject(atoms, cue.groupFirst), rule: 'infinitive-of-subject', clauseFirst: cue.groupFirst, setOff: false, joined: false };
}

const MOVES = /^(?:led|leads|leading|forced|forcing|prompted|prompting|compelled|compelling|pushed|pushing|drove|obliged|spurred|spurring)$/;

/** "The leak prompted the firm |to announce …": not the leak. */
function whoIsMoved(atoms: readonly Atom[], { groupFirst }: Cue): Phrase | null {
  const to = atoms[groupFirst]?.lower === 'to' ? groupFirst : groupFirst - 1;
  const moved = phraseBefore(atoms, to);
  return moved && MOVES.test(atoms[moved.first - 1]?.lower ?? '') ? moved : null;
}

function attachFinite(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): Attached | null {
  // Polls and papers show and find that something is so; what a person shows, or finds cheap, is no speech.
  if (cue.verb?.lemma === 'find' && !isFinding(atoms, cue)) return null;
  // "before voting began in the primary, …": who begins to speak is quoted
  if (cue.verb?.lemma === 'begin' && !atoms.some(({ kind }) => kind === 'quote')) return null;
  // "So complains Ana Bell, who …": what stood before
  if (atoms[cue.groupFirst - 1]?.lower === 'so' && cue.groupFirst === 1) return null;
  if (cue.verb?.lemma === 'show' && !atoms.slice(Math.max(0, cue.groupFirst - 8), cue.groupFirst).some((atom) => FINDINGS.has(atom.lower))) return null;
  if (isInverted(atoms, cue)) {
    const speaker = subjectAfter(atoms, cue.last);
    if (speaker) return { cue, speaker, rule: 'subject-after-cue', ...clauseBorder(atoms, cue.groupFirst, true) };
  }
  const day = DAYS.has(atoms[cue.groupFirst - 1]?.lower ?? '') && atoms[cue.groupFirst - 2]?.lower === 'on' ? 2 : 0;
  // "… and on Monday announced …"
  if (day > 0 && JOINS.test(atoms[cue.groupFirst - 1 - day]?.lower ?? '')) return attachFinite(atoms, { ...cue, groupFirst: cue.groupFirst - day }, previous);
  const before = atoms[cue.groupFirst - 1];
  if (before && JOINS.test(before.lower)) {
    // "Which calls for care, and stressed that …": a loose relative clause, whose speaker stands in the sentence before.
    // "letters or call records": a bare form goes on with a verb before it.
    if (cue.tense === 'base' && cue.groupFirst === cue.first && !previous && !atoms.slice(0, cue.first).some((atom) => atom.lower === 'to' || (AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive'))) return null;
    const loose = previous === undefined && atoms[0]?.lower === 'which';
    const speaker = loose ? null : (previous?.speaker ?? strangerBefore(atoms, cue) ?? mainSubject(atoms, cue.groupFirst - 1));
    if (!speaker && !loose) return null;
    return continuesClause(atoms, cue, previous) ? null : { cue, speaker, rule: 'coordinated-cue', unsure: mayDemand(atoms, cue, previous), ...clauseBorder(atoms, cue.groupFirst, true) };
  }
  const found = subjectBefore(atoms, cue.groupFirst);
  const speaker = found && goesOnBehindObject(atoms, cue, previous, found) ? null : withoutIncluding(atoms, found);
  const relative = before?.lower === 'who' || before?.lower === 'which';
  // "the agency, which advises the cabinet, last month cut …": what somebody does for a living
  if (relative && cue.tense === 's' && cue.verb?.lemma === 'advise' && /^(?:clause|object)$/.test(contentAfter(atoms, cue)?.frame ?? '')) return null;
  // "Nothing the mayor said “will calm the port”": a relative clause without its pronoun
  if (speaker && atoms.slice(Math.max(0, speaker.first - 1), speaker.last).some(({ lower }) => /^(?:nothing|everything|anything|something)$/.test(lower))) return null;
  // "In a statement posted on its website", "in a statement emailed to the Courier"
  const isSent = cue.verb?.lemma === 'post' || (cue.groupFirst === cue.first && HANDED_OUT.test(atoms[cue.first]?.lower ?? '') && SETTINGS.has(before?.lower ?? ''));
  if (speaker && isSent && PREPOSITIONS.has(atoms[speaker.first - 1]?.lower ?? '')) return null;
  // "wanted all names confirmed": what becomes of them
  if (speaker && cue.tense === 'past' && cue.groupFirst === cue.first && /^(?:want|wants|wanted|need|needs|needed)$/.test(atoms[speaker.first - 1]?.lower ?? '')) return null;
  if (speaker) return { cue, speaker, rule: 'subject-before-cue', relative, ...clauseBorder(atoms, speaker.first, false) };
  const main = before?.text === ',' || endsInComma(before) ? ((previous?.rule === 'passive-by' ? null : previous?.speaker) ?? mainSubject(atoms, cue.groupFirst - 1)) : null;
  return main && { cue, speaker: main, rule: 'coordinated-cue', ...clauseBorder(atoms, cue.groupFirst, true) };
}

/** "He asked about the club, |called Bell a “traitor” and said …": what stands before the comma is the object of the verb before, in a row of verbs. */
function goesOnBehindObject(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined, found: Phrase): boolean {
  if (previous?.rule !== 'subject-before-cue' || atoms[cue.groupFirst - 1]?.text !== ',' || cue.tense !== 'past' || previous.cue.tense !== 'past' || found.first <= previous.cue.last || cue.groupFirst !== cue.first) return false;
  const and = atoms.findIndex(({ lower }, at) => at > cue.last && lower === 'and');
  return contentAfter(atoms, previous.cue)?.frame === 'object' && and > 0 && cueFormsOf(atoms[and + 1]?.lower ?? '').some(({ tense }) => tense === 'past');
}

/** "including |the captain, Harry Bell" */
const withoutIncluding = (atoms: readonly Atom[], phrase: Phrase | null): Phrase | null => (phrase && phrase.last > phrase.first && atoms[phrase.first]?.lower === 'including' ? { ...phrase, first: phrase.first + 1 } : phrase);

/** Atoms between "when" and the second verb of its clause. */
const LONGEST_WHEN = 14;

/** "Bell was in the hall when a clerk got up and |asked her …": somebody new, who speaks to the one who was named. */
function strangerBefore(atoms: readonly Atom[], cue: Cue): Phrase | null {
  if (!/^(?:him|her|them)$/.test(atoms[cue.last + 1]?.lower ?? '')) return null;
  const limit = cue.groupFirst - 1;
  for (let at = limit - 1; at > Math.max(1, limit - LONGEST_WHEN); at--) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'quote' || /^[,;:]$/.test(atom.text)) return null;
    if (atom.lower !== 'when') continue;
    const inner = /^(?:an?|one|another)$/.test(atoms[at + 1]?.lower ?? '') ? mainSubject(atoms.slice(at + 1, limit), limit - at - 1) : null;
    return inner && { first: inner.first + at + 1, last: inner.last + at + 1 };
  }
  return null;
}

/**
 * "said 60 boats had sunk and asked the port to help": who says that something is so asks for something. Not where
 * what was said has a doer of its own in the past ("said Hale phoned and asked the port to help"), nor where the one who
 * is asked may be the speaker ("… and asked her to help").
 */
function mayDemand(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): boolean {
  const content = contentAfter(atoms, cue);
  const outer = previous && contentAfter(atoms, previous.cue);
  if (!outer || !content || cue.tense !== 'past' || cue.groupFirst !== cue.first || !DEMANDS.test(cue.verb?.lemma ?? '') || /^(?:him|her|them|me|us)$/.test(atoms[cue.last + 1]?.lower ?? '')) return false;
  const asks = content.frame === 'infinitive' || cue.verb?.particle !== null || cue.verb.prepositions.includes(atoms[content.first - 1]?.lower ?? '') || /^(?:demand|ask|appeal)$/.test(cue.verb.lemma);
  return asks && atoms.slice(outer.first, cue.groupFirst - 1).some((atom) => AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive');
}

const DEMANDS = /^(?:ask|demand|urge|advise|call|appeal|warn|caution|promise|vow|pledge|invite)$/;

/** "said that the council supports the port and defends its workers": the second verb belongs to what was said. */
function continuesClause(atoms: readonly Atom[], cue: Cue, previous: Attached | undefined): boolean {
  const content = contentAfter(atoms, cue);
  const frame = content?.frame;
  if (mayDemand(atoms, cue, previous)) return false;
  // "said the firm had closed and believed it would not open": what is thought is thought inside.
  const thinks = frame === 'clause' && cue.verb?.frames.includes('q') === false;
  if (!content || (frame !== 'object' && frame !== 'infinitive' && !thinks)) return false;
  // Words between marks are somebody's, and the nearest who speaks is the subject.
  if (frame === 'object' && atoms.slice(content.first, content.first + 6).some((atom) => atom.kind === 'quote')) return false;
  const begun = previous && contentAfter(atoms, previous.cue);
  // "Critics say it leaks and |recommend …", "Bell says they leak and |recommends …": by its number the main verb's
  const inner = atoms[begun?.first ?? -1]?.lower ?? '';
  if (previous?.cue.tense === cue.tense && cue.groupFirst === cue.first && (cue.tense === 'base' ? /^(?:it|he|she)$/ : cue.tense === 's' ? /^(?:they|we|these|those)$/ : /^$/).test(inner) && inner !== '') return false;
  // "said Bell would stay, and accused …": by its tense the main verb's
  if (begun && frame === 'object' && leavesClause(atoms, begun.first, cue.groupFirst - 1)) return false;
  const outer = begun?.frame;
  return outer === 'that' || outer === 'clause' || outer === 'wh';
}

/** Verbs whose passive tells somebody's words. What "is rumoured" or "is believed" is nobody's. */
const SAID_BY_SOMEBODY = /^(?:tell|inform|announce|say|report|ask|warn|remind|assure|allege|claim|confirm|reveal|disclose)$/;

/** "was informed by telephone of …": nobody's. */
const MEANS = /^(?:telephone|phone|e-?mail|letter|text|post|radio|fax|video|message|telegram|word)$/;

/** "was told by X that …" names its speaker; "was told that …" and "it is reported that …" do not. */
function attachPassive(atoms: readonly Atom[], cue: Cue): Attached | null {
  const by = atoms[cue.last + 1]?.lower === 'by' ? subjectAfter(atoms, cue.last + 1) : null;
  if (by && MEANS.test(atoms[by.first]?.lower ?? '')) return null;
  const border = { clauseFirst: cue.groupFirst, setOff: false, joined: false };
  const closing = by && atoms[by.last + 1]?.text === ',' && atoms[by.last + 2]?.lower === 'that' ? 1 : 0;
  if (by) return { cue: { ...cue, last: by.last + closing }, speaker: by, rule: 'passive-by', ...border };
  // "Asked about the pier, …", "asked to resign": a topic, no words. "Asked whether …, Bell said": a question of nobody's.
  if (/^(?:ask|tell)$/.test(cue.verb?.lemma ?? '') && (cue.groupFirst === cue.first || /^(?:object|infinitive)$/.test(contentAfter(atoms, cue)?.frame ?? ''))) return null;
  return SAID_BY_SOMEBODY.test(cue.verb?.lemma ?? '') ? { cue, speaker: null, rule: 'passive-unnamed', ...border } : null;
}

/** Atoms of a time or place between a conjunction and its subject. */
const LONGEST_ADVERBIAL = 10;

/**
 * "Bell argues that the levy …, and at a rally in Lund on Sunday he described …": the comma before the conjunction; -1
 * without one, and where "he" was spoken of in what was said ("they say he bought a gun, and on Monday he told a friend").
 */
function joinBeforeAdverbial(atoms: readonly Atom[], first: number): number {
  const subject = atoms[first]?.lower ?? '';
  if (/^(?:they|we|you|i)$/.test(subject)) return -1;
  for (let at = first - 1; at > Math.max(0, first - LONGEST_ADVERBIAL); at--) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'mark' || atom.kind === 'quote' || AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower)) return -1;
    if (!/^(?:and|but)$/.test(atom.lower)) continue;
    const isNew = !/^(?:s?he|it)$/.test(subject) || !atoms.slice(0, at).some(({ lower }) => lower === subject);
    return isNew && atoms[at - 1]?.text === ',' && /^(?:in|at|on|during|after|before)$/.test(atoms[at + 1]?.lower ?? '') ? at - 1 : -1;
  }
  return -1;
}

/** Includes the conjunction and comma before a clause that begins at `first`. */
function clauseBorder(atoms: readonly Atom[], first: number, always: boolean): Pick<Attached, 'clauseFirst' | 'setOff' | 'joined'> {
  let at = first;
  if (/^(?:by|after|before|while|when)$/.test(atoms[at - 1]?.lower ?? '')) at--;
  const joined = JOINS.test(atoms[at - 1]?.lower ?? '');
  if (joined) at--;
  const comma = /^(?:[,;—–-]|--)$/.test(atoms[at - 1]?.text ?? '') && atoms[at - 1]?.kind === 'mark';
  if (comma) at--;
  const lead = joined || comma ? -1 : joinBeforeAdverbial(atoms, at);
  if (lead >= 0) return { clauseFirst: lead, joined: true, setOff: true };
  return { clauseFirst: at, joined, setOff: always || joined || comma || endsInComma(atoms[at - 1]) };
}
