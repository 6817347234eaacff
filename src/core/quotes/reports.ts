/**
 * Reads the reports of one statement: each cue with its speaker and its content. Content that is nothing but quoted
 * words is direct, content with quoted parts mixed, the rest indirect.
 */
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { NOBODY } from '../lexicon/unreal-words.ts';
import { skipSetting } from './asides.ts';
import { assertionOf, type Assertion } from './assertion.ts';
import { attach, type Attached, type ReportRule } from './attach.ts';
import { SUBORDINATORS } from './clause-ends.ts';
import { contentAfter, type Content } from './content.ts';
import { contentEnd } from './content-end.ts';
import { findCues, isAdverb, type Cue } from './cues.ts';
import { endsInComma, type Atom, type Statement } from './statements.ts';
import { findNominals } from './nominals.ts';
import { datelineEnd } from './openings.ts';
import { isApposition } from './subject-after.ts';
import type { Phrase } from './subjects.ts';
import { isThin } from './thin.ts';
import { sourceEnd } from './sources.ts';
import { isTail } from './resumed.ts';
import { contentsOf } from './utterances.ts';

/** The words that report, in atoms: a verb, "according to" or a noun. */
export interface ReportCue {
  readonly first: number;
  readonly last: number;
  readonly kind: Cue['kind'] | 'nominal';
}

/** A cue with its speaker and the stretches of content that belong to it. */
export interface Report {
  readonly cue: ReportCue;
  readonly speaker: Phrase | null;
  readonly rule: ReportRule;
  readonly contents: readonly Content[];
  /** True where subject and cue do not simply stand side by side. */
  readonly doubtful: boolean;
  /** False where nothing is told as said ("did not say that …"): the content is nobody's quotation. */
  readonly told: boolean;
}

const MIN_WORDS = 2;

/** The reports of a statement: those of verbs in the order of their cues, then those of nouns. */
export function findReports(statement: Statement): Report[] {
  const { atoms } = statement;
  const attached: Attached[] = [];
  for (const cue of findCues(atoms)) {
    const entry = attach(atoms, cue, outerReport(atoms, attached, cue));
    if (entry && !isBySource(atoms, entry, attached.at(-1))) attached.push(entry);
  }
  const stops = attached.filter((entry) => entry.setOff && reportsSomething(atoms, entry) && (entry.joined || assertionOf(atoms, entry) !== 'quoted') && !isNobodys(atoms, entry)).map((entry) => entry.clauseFirst);
  const reports: Report[] = [];
  const base = datelineEnd(atoms, atoms.length) - 1;
  let taken = base;
  attached.forEach((entry, order) => {
    const next = attached[order + 1];
    const contents = withinSubject(next, entry, contentsOf(atoms, entry, stops, closesStatement(atoms, entry) ? base : taken, next?.cue.first ?? Infinity));
    if (!contents.some((content) => saysEnough(atoms, entry, content)) || contents.every((content) => isThin(atoms, entry.cue, entry.cue.verb, content))) return;
    if (isThoughtOnly(atoms, entry, contents)) return;
    const assertion = asTold(atoms, entry);
    const told = isTold(atoms, assertion, contents) && !reports.some((other) => !other.told && holds(other.contents, entry.cue.first));
    // What nobody said does not keep an attribution from what stands before it: "they could have told you why, said Bell".
    if (told) for (const content of contents) taken = Math.max(taken, content.last);
    reports.push({ cue: entry.cue, speaker: entry.speaker, rule: entry.rule, contents, doubtful: assertion !== 'told' || isDoubtful(atoms, entry, attached), told });
  });
  // "They were told to wait, she charged": who told them is no matter of hers.
  const own = reports.filter((report) => report.rule !== 'passive-unnamed' || report.contents.some(({ frame }) => frame !== 'infinitive' && frame !== 'object') || !reports.some((other) => other !== report && other.told && holds(other.contents, report.cue.first)));
  return [...own, ...nominalReports(atoms, stops, own)];
}

/** "If you are thinking of a lawyer", "to understand why it sank", "Highlighting the subject means …": a thought of nobody's, and no words between marks. */
function isThoughtOnly(atoms: readonly Atom[], { cue, rule, speaker }: Attached, contents: readonly Content[]): boolean {
  const isLoose = (rule === 'participle-of-speaker' && speaker === null && /^(?:think|wonder|consider|hope|assume)$/.test(cue.verb?.lemma ?? '')) || ((cue.kind === 'participial' || cue.kind === 'infinitive') && cue.verb?.lemma === 'understand') || (cue.kind === 'infinitive' && cue.verb?.lemma === 'think') || (rule === 'participle-of-speaker' && speaker === null && cue.groupFirst === 0 && contents.every(({ frame }) => frame === 'object'));
  return isLoose && !contents.some(({ first, last }) => atoms.slice(first, last + 1).some(({ kind }) => kind === 'quote'));
}

/** "Those who had praised the plan |warned …": a report inside the subject of the next one ends with it. */
function withinSubject(next: Attached | undefined, { cue, relative }: Attached, contents: Content[]): Content[] {
  const subject = next?.rule === 'subject-before-cue' ? next.speaker : null;
  if (!subject || (relative !== true && cue.kind !== 'participial') || subject.first >= cue.groupFirst || subject.last <= cue.last) return contents;
  return contents.flatMap((content) => (content.first > subject.last ? [] : [{ ...content, last: Math.min(content.last, subject.last) }]));
}

/** "…, Bell said, and nobody could blame him": no statement of anybody's ends here. */
function isNobodys(atoms: readonly Atom[], { speaker }: Attached): boolean {
  return speaker !== null && NOBODY.has(atoms[speaker.first]?.lower ?? '');
}

/** "We recommend the ferry", "as I have noted": what the writer thinks is told to nobody, but for what stands between marks; "I asked him whether …" is. */
function asTold(atoms: readonly Atom[], entry: Attached): Assertion {
  const assertion = assertionOf(atoms, entry);
  const { speaker, cue } = entry;
  // "We’ll start by noting that …"
  if (assertion === 'told' && entry.rule === 'participle-of-speaker' && speaker && /^(?:i|we|you)['’]/.test(atoms[speaker.first]?.lower ?? '')) return 'quoted';
  if (assertion !== 'told' || speaker === null || speaker.first < speaker.last || entry.rule !== 'subject-before-cue') return assertion;
  const [word, before] = [atoms[speaker.first]?.lower ?? '', atoms[speaker.first - 1]?.lower ?? ''];
  // "People close to you say"
  const isWriter = /^(?:i|we|you)(?:$|['’])/.test(word) && (/^(?:as|like)$/.test(before) || !PREPOSITIONS.has(before) || SUBORDINATORS.test(before)) && cue.kind === 'finite' && !BE_TOLD.test(atoms[cue.groupFirst]?.lower ?? '');
  const isAct = cue.tense === 'past' && before !== 'as' && cue.groupFirst === cue.first && !/['’]/.test(word);
  return isWriter && !isAct ? 'quoted' : assertion;
}

/** "I am told" */
const BE_TOLD = /^(?:am|are|was|were)$/;

/**
 * The report that a later cue without a subject goes on with: "Bell said that she was glad, adding …" goes on with
 * Bell's, not with a report inside it ("Bell said she believed …, adding …") nor with one that hangs on a noun.
 */
function outerReport(atoms: readonly Atom[], attached: readonly Attached[], cue: Cue): Attached | undefined {
  return attached.findLast((entry, order) => {
    const before = entry.speaker ? (atoms[entry.speaker.first - 1]?.lower ?? '') : '';
    if (SUBORDINATORS.test(before) && entry.rule === 'subject-before-cue') return order === attached.length - 1 && sharesClause(atoms, entry.cue, cue);
    if (order === 0) return true;
    if (entry.relative === true || RELATIVES.has(before)) return false;
    return entry.setOff || entry.rule === 'coordinated-cue' || entry.rule === 'subject-after-cue';
  });
}

/** "Though Bell called it shameful and called for …, she …": two verbs of one clause. */
function sharesClause(atoms: readonly Atom[], one: Cue, other: Cue): boolean {
  const isJoined = one.tense === other.tense && atoms[other.groupFirst - 1]?.lower === 'and';
  return isJoined && !atoms.slice(one.last, other.groupFirst).some((atom) => atom.text === ',' || endsInComma(atom));
}

/** Nouns of saying whose content no verb's report covers already. */
function nominalReports(atoms: readonly Atom[], stops: readonly number[], reports: readonly Report[]): Report[] {
  const nominals = findNominals(atoms, stops);
  if (nominals.length === 0) return [];
  const taken = reports.flatMap((report) => report.contents);
  return nominals.flatMap(({ at, speaker, content }): Report[] => {
    if (taken.some((other) => other.first <= content.last && other.last >= at && !(speaker && isFarWider(other, content, at)))) return [];
    taken.push(content);
    return [{ cue: { first: at, last: at, kind: 'nominal' }, speaker, rule: 'possessor-of-noun', contents: [content], doubtful: true, told: true }];
  });
}

/** Atoms before a noun, from which on what a verb reports is more than the noun's phrase. */
const NOUN_PHRASE = 6;

/** "blamed the papers for making a story of Bell’s claim that …": what Bell claims is hers, inside what somebody else says. */
function isFarWider(outer: Content, inner: Content, noun: number): boolean {
  return outer.first <= noun - NOUN_PHRASE && outer.last - outer.first >= 1.5 * (inner.last - inner.first);
}

function isTold(atoms: readonly Atom[], assertion: Assertion, contents: readonly Content[]): boolean {
  if (assertion !== 'quoted') return assertion === 'told';
  return contents.some(({ first, last }) => atoms.slice(first, last + 1).some((atom) => atom.kind === 'quote'));
}

function holds(contents: readonly Content[], at: number): boolean {
  return contents.some(({ first, last }) => first <= at && at <= last);
}

/**
 * True where the way from the cue to its speaker is not plain: a subject behind a relative pronoun or a preposition; a
 * second source in the same statement ("…, Bell said, according to the Courier"); a cue without a subject of its own
 * whose statement holds more than one that it could go on with. What was said, and how sharply cut, does not matter.
 */
function isDoubtful(atoms: readonly Atom[], entry: Attached, attached: readonly Attached[]): boolean {
  const { cue, speaker } = entry;
  if (entry.relative === true || entry.unsure === true || !speaker || cue.negated) return true;
  if (attached.some((other) => other !== entry && other.cue.kind === 'according')) return true;
  if (entry.rule === 'coordinated-cue' || entry.rule === 'participle-of-speaker') return !goesOnPlainly(atoms, entry, attached);
  if (entry.rule !== 'subject-before-cue') return false;
  const left = atoms[speaker.first - 1];
  if (left && left.kind === 'word' && !CONJUNCTIONS.has(left.lower) && !isAdverb(left)) return true;
  return cue.groupFirst - speaker.last > 3 && !isAside(atoms[cue.groupFirst - 1]);
}

function isAside(atom: Atom | undefined): boolean {
  return atom?.kind === 'mark' && /^[,)—–-]$/.test(atom.text);
}

/** "Bell welcomed the deal and stressed that …", "…, Bell said, adding that …": one subject, which opens the statement or speaks in it. */
function goesOnPlainly(atoms: readonly Atom[], entry: Attached, attached: readonly Attached[]): boolean {
  const { cue, speaker } = entry;
  if (!speaker || cue.groupFirst <= 2) return false;
  const join = atoms[cue.groupFirst - 1];
  if (!join || !(join.text === ',' || /^(?:and|but)$/.test(join.lower) || endsInComma(join))) return false;
  const before = attached.slice(0, attached.indexOf(entry)).filter((other) => other.speaker);
  return speaker.first === 0 ? before.every((other) => other.speaker?.first === 0) : before.length > 0 && before.every((other) => other.speaker?.first === speaker.first);
}

/** One word is a topic, no report ("asked her", "welcomed him"), unless it is quoted or wanted ("called for calm"). */
function saysEnough(atoms: readonly Atom[], entry: Attached, content: Content): boolean {
  if (content.frame === 'that') return true;
  // "she believes the waitress, too", "tweeted a warning", "to convince the voters", "believed the waitress, who said …"
  const [opening, , ...others] = /^(?:believe|tweet|convince)$/.test(entry.cue.verb?.lemma ?? '') && content.frame === 'clause' ? atoms.slice(content.first, content.last + 1).filter(({ kind, lower }) => kind !== 'mark' && lower !== 'too') : [];
  if (opening && DETERMINERS.has(opening.lower) && (others.length === 0 || (others[0]?.lower === 'who' && atoms[content.first + 2]?.text === ','))) return false;
  const only = atoms[content.first];
  if (content.frame === 'object' && content.first === content.last && (entry.cue.verb?.frames.includes('w') === true || atoms[content.first - 1]?.lower === 'for') && only?.kind === 'word' && !only.capital && only.lower.length > 3) return true;
  let count = 0;
  for (let at = content.first; at <= content.last; at++) {
    if (atoms[at]?.kind === 'quote') return true;
    if (atoms[at]?.kind !== 'mark') count++;
  }
  return count >= MIN_WORDS;
}

/** "“The fund,” Bell told Hale, according to his office, “will not meddle.”": whose words they are was said; where that is known from is an aside. */
function isBySource(atoms: readonly Atom[], { cue, speaker }: Attached, previous: Attached | undefined): boolean {
  const comma = (speaker?.last ?? cue.last) + 1;
  if (cue.kind !== 'according' || previous?.rule !== 'subject-before-cue' || atoms[previous.clauseFirst - 1]?.kind !== 'quote') return false;
  return atoms[cue.groupFirst - 1]?.text === ',' && atoms[comma]?.text === ',' && atoms[comma + 1]?.kind === 'quote' && atoms.slice(previous.cue.last + 1, cue.groupFirst - 1).every(({ kind }) => kind === 'word');
}

/** A cue that turns out to report nothing ("thanks in part to", "had informed the council") must not end the content before it. */
function reportsSomething(atoms: readonly Atom[], entry: Attached): boolean {
  const start = contentAfter(atoms, entry.cue);
  if (start?.frame === 'object' && isThin(atoms, entry.cue, entry.cue.verb, { ...start, last: contentEnd(atoms, start, []) })) return false;
  return entry.rule === 'subject-after-cue' || entry.cue.kind === 'according' || start !== null || atoms[entry.clauseFirst - 1]?.kind === 'quote' || /^[,.]?$/.test(atoms[entry.cue.last + 1]?.text ?? '');
}

/** "Nothing the council said “will calm the port,” Bell said.": an attribution that closes the statement has all of it. */
function closesStatement(atoms: readonly Atom[], entry: Attached): boolean {
  if (entry.joined || entry.relative === true || (entry.rule !== 'subject-before-cue' && entry.rule !== 'subject-after-cue' && entry.rule !== 'according-to')) return false;
  const border = atoms[entry.clauseFirst];
  if (border?.text !== ',' && !endsInComma(atoms[entry.clauseFirst - 1])) return false;
  const end = entry.rule === 'subject-before-cue' ? entry.cue.last : (entry.speaker?.last ?? entry.cue.last);
  const from = sourceEnd(atoms, entry, skipSetting(atoms, end + 1));
  const next = atoms[from + 1];
  if (atoms.slice(from).every((atom) => atom.kind === 'mark')) return true;
  // "…, she charged, accusing the minister of …"
  if (atoms[from]?.text === ',' && next !== undefined && cueFormsOf(next.lower).some(({ tense }) => tense === 'ing')) return true;
  // "…, Bell said, because they wilt", "…, according to Ana Bell, a clerk"
  return atoms[from]?.text === ',' && next !== undefined && (entry.rule === 'according-to' ? isApposition(atoms, from + 1) : next.lower === 'because' || isTail(next, atoms[from + 2]));
}
