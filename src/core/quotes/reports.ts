/**
 * Reads the reports of one statement: each cue with its speaker and its content. Content that is nothing but quoted
 * words is direct, content with quoted parts mixed, the rest indirect.
 */
import { CONJUNCTIONS } from '../lexicon/clause-words.ts';
import { attach, type Attached, type ReportRule } from './attach.ts';
import { contentAfter, skipSetting, type Content } from './content.ts';
import { findCues, isAdverb, type Cue } from './cues.ts';
import { endsInComma, type Atom, type Statement } from './statements.ts';
import { findNominals } from './nominals.ts';
import type { Phrase } from './subjects.ts';
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
}

const MIN_WORDS = 2;

/** The reports of a statement: those of verbs in the order of their cues, then those of nouns. */
export function findReports(statement: Statement): Report[] {
  const { atoms } = statement;
  const attached: Attached[] = [];
  for (const cue of findCues(atoms)) {
    const entry = attach(atoms, cue, attached[attached.length - 1]);
    if (entry) attached.push(entry);
  }
  const stops = attached.filter((entry) => entry.setOff && reportsSomething(atoms, entry)).map((entry) => entry.clauseFirst);
  const reports: Report[] = [];
  const base = datelineEnd(atoms);
  let taken = base;
  attached.forEach((entry, order) => {
    const next = attached[order + 1];
    const contents = contentsOf(atoms, entry, stops, closesStatement(atoms, entry) ? base : taken, next?.cue.first ?? Infinity);
    for (const content of contents) taken = Math.max(taken, content.last);
    if (contents.some((content) => saysEnough(atoms, content))) reports.push({ cue: entry.cue, speaker: entry.speaker, rule: entry.rule, contents, doubtful: isDoubtful(atoms, entry, contents, attached) });
  });
  return [...reports, ...nominalReports(atoms, stops, reports)];
}

/** Nouns of saying whose content no verb's report covers already. */
function nominalReports(atoms: readonly Atom[], stops: readonly number[], reports: readonly Report[]): Report[] {
  const taken = reports.flatMap((report) => report.contents);
  return findNominals(atoms, stops).flatMap(({ at, speaker, content }): Report[] => {
    if (taken.some((other) => other.first <= content.last && other.last >= at)) return [];
    taken.push(content);
    return [{ cue: { first: at, last: at, kind: 'nominal' }, speaker, rule: 'possessor-of-noun', contents: [content], doubtful: true }];
  });
}

/**
 * Less than certain: a subject behind a relative pronoun, an aside or a preposition; a verb that judges rather than
 * says; a second source in the same statement ("…, Bell said, according to the Courier").
 */
function isDoubtful(atoms: readonly Atom[], entry: Attached, contents: readonly Content[], attached: readonly Attached[]): boolean {
  const { cue, speaker } = entry;
  if (entry.relative === true || !speaker || cue.negated || cue.verb?.frames.includes('q') === false) return true;
  if (contents.some((content) => content.frame === 'object' || content.frame === 'infinitive')) return true;
  if (attached.some((other) => other !== entry && other.cue.kind === 'according')) return true;
  if (entry.rule !== 'subject-before-cue') return false;
  const left = atoms[speaker.first - 1];
  if (left && left.kind === 'word' && !CONJUNCTIONS.has(left.lower) && !isAdverb(left)) return true;
  return cue.groupFirst - speaker.last > 3 || /^[,)—–-]$/.test(atoms[cue.groupFirst - 1]?.text ?? '');
}

/** One word is a topic, no report ("asked her", "welcomed him"), unless it is quoted. */
function saysEnough(atoms: readonly Atom[], content: Content): boolean {
  if (content.frame === 'that') return true;
  let count = 0;
  for (let at = content.first; at <= content.last; at++) {
    if (atoms[at]?.kind === 'quote') return true;
    if (atoms[at]?.kind !== 'mark') count++;
  }
  return count >= MIN_WORDS;
}

/** A cue that turns out to report nothing ("thanks in part to") must not end the content before it. */
function reportsSomething(atoms: readonly Atom[], entry: Attached): boolean {
  return entry.rule === 'subject-after-cue' || entry.cue.kind === 'according' || contentAfter(atoms, entry.cue) !== null || /^[,.]?$/.test(atoms[entry.cue.last + 1]?.text ?? '');
}

/** "Nothing the council said “will calm the port,” Bell said.": an attribution that closes the statement has all of it. */
function closesStatement(atoms: readonly Atom[], entry: Attached): boolean {
  if (entry.joined || entry.relative === true || (entry.rule !== 'subject-before-cue' && entry.rule !== 'subject-after-cue')) return false;
  const border = atoms[entry.clauseFirst];
  if (border?.text !== ',' && !endsInComma(atoms[entry.clauseFirst - 1])) return false;
  const end = entry.rule === 'subject-after-cue' ? (entry.speaker?.last ?? entry.cue.last) : entry.cue.last;
  return atoms.slice(skipSetting(atoms, end + 1)).every((atom) => atom.kind === 'mark');
}

/** "LUND, May 3 (Agency) - ": the last atom of an opening dateline, or -1. */
function datelineEnd(atoms: readonly Atom[]): number {
  if (!/^\p{Lu}{3,}$/u.test(atoms[0]?.text ?? '')) return -1;
  for (let at = 1; at < Math.min(atoms.length, 12); at++) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'quote' || (atom.kind === 'word' && !atom.capital)) return -1;
    if (/^(?:[—–:-]|--)$/.test(atom.text) && atom.kind === 'mark') return at;
  }
  return -1;
}
