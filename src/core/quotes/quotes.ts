import type { Mention, Quote, Span } from '../annotation.ts';
import { DOCUMENTS, FINDINGS } from '../lexicon/speaker-nouns.ts';
import { atOnce, type Reading, type Sliced } from '../reading.ts';
import { certaintyOf, reasonsOf } from './certainty.ts';
import { draftReport, type Draft } from './drafts.ts';
import { findLabels } from './labels.ts';
import { draftLoose } from './loose.ts';
import { findQuoted, type Quoted } from './marks.ts';
import { findReports } from './reports.ts';
import { openSpeakers, type Identity, type LastSpeaker } from './speakers.ts';
import { findStatements } from './statements.ts';
import { draftBelow } from './told-below.ts';

/** A speaker of a quote further back than this many UTF-16 units is no longer "the last speaker". */
const SPEAKER_MEMORY = 1500;
/** Stretches of one speaker's words that are looked through for names. */
const MOST_SAID = 8;
/** Statements that are read without a pause. */
const SLICE = 100;
/** Drafts whose speakers are named without a pause. */
const DRAFT_SLICE = 250;
/** Drafts before a statement that its loose quotes may carry on. */
const RECENT = 6;

/**
 * Finds who said what.
 *
 * @returns the reading with `quotes` filled, sorted by start, and `mentions` with the speakers that are no names
 *   (pronouns and roles), sorted and without overlap
 */
export function readQuotes(reading: Reading): Reading {
  return atOnce(quotesInSlices(reading));
}

/** As `readQuotes`, with pauses. */
export function* quotesInSlices(reading: Reading): Sliced<Reading> {
  yield;
  if (reading.coverage !== 'full') return reading;
  const quoted = findQuoted(reading.text, reading.paragraphs);
  yield;
  const drafts = yield* draftQuotes(reading, quoted);
  yield;
  return yield* nameSpeakers(reading, drafts, quoted);
}

function* draftQuotes(reading: Reading, quoted: readonly Quoted[]): Sliced<Draft[]> {
  const statements = yield* findStatements(reading, quoted);
  yield;
  const labels = findLabels(reading, quoted);
  let groups = 0;
  const drafts: Draft[] = labels.drafts.map((draft) => ({ ...draft, group: groups++, statement: -1 }));
  const read: Draft[] = [];
  /** The paragraph that the one before it opens. */
  let told = -1;
  for (const [index, statement] of statements.entries()) {
    if (index % SLICE === 0) yield;
    if (labels.transcript.has(statement.paragraph) || statement.paragraph === told) continue;
    const below = draftBelow(statements, index, groups);
    if (below) {
      groups++;
      told = statement.paragraph;
      read.push(below);
      continue;
    }
    const recent = read.slice(-RECENT);
    const reports = findReports(statement);
    const drafted = (asTold: boolean) => reports.filter((report) => report.told === asTold).flatMap((report) => draftReport(statement, index, report, groups++));
    const reported = drafted(true).map((draft) => carryCoordinated(draft, recent[recent.length - 1]));
    const loose = draftLoose(index, [...reported, ...drafted(false)], { statements, drafts: [...recent, ...reported] }, () => groups++);
    read.push(...[...reported, ...loose].sort(inTextOrder));
  }
  yield;
  return carryBack([...drafts, ...read].sort(inTextOrder));
}

/** Words left open at the end of a paragraph belong to whoever is named where they close. */
function carryBack(drafts: readonly Draft[]): Draft[] {
  const carried = [...drafts];
  for (let at = carried.length - 2; at >= 0; at--) {
    const draft = carried[at];
    const next = carried[at + 1];
    if (!draft?.quoted?.runsOn || !next?.quoted?.resumes || draft.cue !== null || next.paragraph !== draft.paragraph + 1 || !next.speaker) continue;
    if (next.rule === 'carried-runs-on' || (draft.speaker && /^carried-same/.test(draft.rule))) continue;
    carried[at] = { ...draft, speaker: next.speaker, rule: 'carried-back', group: next.group, doubtful: next.doubtful };
  }
  return carried;
}

function inTextOrder(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}

/** A coordinated cue without a subject of its own speaks on for the speaker before. */
function carryCoordinated(draft: Draft, previous: Draft | undefined): Draft {
  if (draft.rule !== 'coordinated-cue' || draft.speaker || previous?.paragraph !== draft.paragraph) return draft;
  return { ...draft, speaker: previous.speaker, rule: 'carried-coordinated' };
}

function* nameSpeakers(reading: Reading, drafts: readonly Draft[], quoted: readonly Quoted[]): Sliced<Reading> {
  const finder = yield* openSpeakers(reading, quoted);
  const known = new Map<number, Identity>();
  const quotes: Quote[] = [];
  const added: Mention[] = [];
  const said = bySpeaker(drafts);
  let last: { readonly entity: string | null; readonly end: number; readonly paragraph: number; readonly words: string } | null = null;
  for (const [at, draft] of drafts.entries()) {
    if (at % DRAFT_SLICE === 0) yield;
    const reach: LastSpeaker | null = last && draft.start - last.end < SPEAKER_MEMORY ? { entity: last.entity, end: last.end, near: last.paragraph === draft.paragraph, words: last.words } : null;
    const identity: Identity | null = draft.speaker && (known.get(draft.speaker.start) ?? finder.find(draft.speaker, reach, (said.get(draft.speaker.start) ?? []).slice(0, MOST_SAID)));
    if (draft.speaker && identity && !known.has(draft.speaker.start)) {
      known.set(draft.speaker.start, identity);
      if (identity.mention) added.push(identity.mention);
    }
    quotes.push(closeDraft(reading.text, draft, identity));
    if (identity?.entity || (draft.speaker && isSomebody(reading.text, draft.speaker))) last = { entity: identity?.entity ?? null, end: Math.max(draft.end, draft.speaker?.end ?? 0), paragraph: draft.paragraph, words: draft.speaker ? reading.text.slice(draft.speaker.start, draft.speaker.end) : '' };
  }
  yield;
  return { ...reading, quotes, mentions: mergeMentions(reading.mentions, added) };
}

/** What the same words are said to say, by their start. */
function bySpeaker(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const said = new Map<number, Draft[]>();
  for (const draft of drafts) if (draft.speaker) {
    const others = said.get(draft.speaker.start);
    if (others) others.push(draft);
    else said.set(draft.speaker.start, [draft]);
  }
  return said;
}

/** "a senior official", "one fund manager": one person, unnamed; "the report": a document. */
function isSomebody(text: string, words: Span): boolean {
  const [opening = '', noun = '', more] = text.slice(words.start, words.end).toLowerCase().split(' ');
  return /^(?:an?|one|another)$/.test(opening) || (more === undefined && (DOCUMENTS.has(noun) || FINDINGS.has(noun)));
}

/** A comma before the closing mark is typography, not content. */
function closeDraft(text: string, draft: Draft, identity: Identity | null): Quote {
  const end = text.charAt(draft.end - 1) === ',' && draft.end - draft.start > 1 ? draft.end - 1 : draft.end;
  const speaker = draft.speaker && { ...draft.speaker, entity: identity?.entity ?? null };
  return { start: draft.start, end, form: draft.form, cue: draft.cue, speaker, certainty: certaintyOf(draft, identity), rule: draft.rule, group: draft.group, because: reasonsOf(text, draft, identity), alternatives: identity?.alternatives ?? [] };
}

/** Both lists in order of the text; an added mention that overlaps another is dropped. */
function mergeMentions(mentions: readonly Mention[], added: readonly Mention[]): readonly Mention[] {
  if (added.length === 0) return mentions;
  const all = [...mentions.map((mention) => ({ mention, old: true })), ...added.map((mention) => ({ mention, old: false }))].sort((a, b) => a.mention.start - b.mention.start || Number(b.old) - Number(a.old));
  const kept: Mention[] = [];
  all.forEach(({ mention, old }, at) => {
    const next = all[at + 1];
    const clashes = (kept[kept.length - 1]?.end ?? 0) > mention.start || (next?.old === true && next.mention.start < mention.end);
    if (old || !clashes) kept.push(mention);
  });
  return kept;
}
