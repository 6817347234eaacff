/**
 * Quoted words that no cue of their own statement claims: carried over from the sentence or paragraph before, or
 * introduced by a colon; or no quotation at all (scare quotes, titles, nicknames, single terms).
 */
import type { Span } from '../annotation.ts';
import { AUXILIARIES, MONTHS } from '../lexicon/clause-words.ts';
import { phraseSpan, type Draft } from './drafts.ts';
import { subjectAfter } from './subject-after.ts';
import { mainSubject, type Phrase } from './subjects.ts';
import type { Atom, Statement } from './statements.ts';
import { isNamedWork, isTitle } from './titles.ts';

/** What is needed to attribute the loose quotes of a statement. */
export interface Context {
  readonly statements: readonly Statement[];
  /** Drafts so far, in order of their statements. */
  readonly drafts: readonly Draft[];
}

interface Finding {
  readonly speaker: Span | null;
  readonly rule: string;
  readonly group: number | null;
  readonly doubtful: boolean;
}

interface Loose {
  readonly atoms: readonly Atom[];
  /** Index of the quoted atom in the statement. */
  readonly at: number;
  readonly statement: number;
  readonly paragraph: number;
  readonly whole: boolean;
}

type LooseRule = (loose: Loose, context: Context) => Finding | null;

/** In order; the first that fits wins. */
const RULES: readonly LooseRule[] = [runsOn, sameStatement, creditLine, colonBefore, sameParagraph, toldBehind, colonParagraph, subjectOfStatement, subjectBeforeIt, nextParagraph];

const MIN_WORDS = 5;
/** Atoms from "from" to the colon behind whoever sent the words. */
const LONGEST_SENDER = 30;
/** Atoms of a credit: a name and an office. */
const LONGEST_CREDIT = 16;

/** Drafts for the quoted atoms of a statement that no report covers. */
export function draftLoose(index: number, covered: readonly Span[], context: Context, newGroup: () => number): Draft[] {
  const statement = context.statements[index];
  if (!statement) return [];
  const drafts: Draft[] = [];
  statement.atoms.forEach((atom, at) => {
    const quoted = atom.quoted;
    if (!quoted || covered.some((span) => span.start <= quoted.start && span.end >= quoted.end)) return;
    const whole = standsAlone(statement.atoms, at);
    if (!isUtterance(statement.atoms, at, whole)) return;
    const loose: Loose = { atoms: statement.atoms, at, statement: index, paragraph: statement.paragraph, whole };
    const all: Context = { ...context, drafts: [...context.drafts.slice(-4), ...drafts] };
    const finding = firstFinding(loose, all);
    drafts.push({
      start: quoted.start,
      end: quoted.end,
      form: 'direct',
      cue: null,
      speaker: finding?.speaker ?? null,
      rule: finding?.rule ?? 'no-speaker',
      group: finding?.group ?? newGroup(),
      paragraph: statement.paragraph,
      statement: index,
      quoted,
      doubtful: finding?.doubtful ?? true,
    });
  });
  return drafts;
}

function firstFinding(loose: Loose, context: Context): Finding | null {
  for (const rule of RULES) {
    const finding = rule(loose, context);
    if (finding) return finding;
  }
  return null;
}

/** Nothing but quoted words and punctuation in the statement, behind the number of a list or the time of a live blog. */
function standsAlone(atoms: readonly Atom[], at: number): boolean {
  return atoms.every((atom, index) => index === at || atom.kind === 'quote' || atom.kind === 'mark' || (index === 0 && atom.kind === 'number'));
}

/** Tells quotations from titles, nicknames and terms by length, capitals and punctuation. */
function isUtterance(atoms: readonly Atom[], at: number, whole: boolean): boolean {
  const text = atoms[at]?.text ?? '';
  const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  if (whole) return count >= 2 && !isTitle(text);
  const afterColon = atoms[at - 1]?.text === ':';
  const capital = atoms[at]?.capital === true;
  if (isTitle(text) || isNamedWork(atoms, at)) return false;
  if (afterColon && capital) return count >= 3;
  return count >= (capital && /[.!?,…]$/.test(text) ? MIN_WORDS : MIN_WORDS + 2);
}

function runsOn(loose: Loose, context: Context): Finding | null {
  const previous = context.drafts[context.drafts.length - 1];
  const quoted = loose.atoms[loose.at]?.quoted;
  if (!previous?.quoted?.runsOn || !quoted?.resumes || previous.paragraph !== loose.paragraph - 1) return null;
  return { speaker: previous.speaker, rule: 'carried-runs-on', group: previous.group, doubtful: previous.doubtful };
}

/** "“We lost.” — Ana Bell, captain", in one line or on two: the name that signs words which stand alone. */
function creditLine(loose: Loose, context: Context): Finding | null {
  const next = context.statements[loose.statement + 1];
  const below = loose.whole && loose.at === loose.atoms.length - 1 && next?.paragraph === loose.paragraph + 1 ? next.atoms : [];
  const line = loose.at === 0 && !loose.whole ? loose.atoms.slice(1) : below;
  if (!/^(?:[—–-]|--)$/.test(line[0]?.text ?? '') || line.length > LONGEST_CREDIT) return null;
  // "“Blaze on the quay” - Courier, March 2": a list of sources
  if (line.some(({ kind, lower }) => kind === 'number' || MONTHS.has(lower))) return null;
  const phrase = subjectAfter(line, 0);
  const speaker = phrase && isBare(line, phrase) && !line.some(({ kind, lower }) => kind === 'quote' || AUXILIARIES.has(lower)) ? phraseSpan(line, phrase) : null;
  return speaker && { speaker, rule: 'credit-line', group: null, doubtful: true };
}

/** "“We lost.” That was Ana Bell, on Monday.", "“Order.” So Justice Bell.": whose words they were, told behind them. */
function toldBehind(loose: Loose, context: Context): Finding | null {
  const next = context.statements[loose.statement + 1];
  if (!loose.whole || !next || next.paragraph !== loose.paragraph) return null;
  const [first, second, third] = next.atoms;
  const that = /^(?:that|this)$/.test(first?.lower ?? '') && /^(?:is|was)$/.test(second?.lower ?? '') && third?.capital === true;
  const so = first?.lower === 'so' && second?.capital === true && second.kind === 'word';
  const phrase = that || so ? subjectAfter(next.atoms, that ? 1 : 0) : null;
  const speaker = phrase && isBare(next.atoms, phrase) ? phraseSpan(next.atoms, phrase) : null;
  return speaker && { speaker, rule: 'told-behind', group: null, doubtful: true };
}

/** A name or a title with a name and nothing else, then a mark: "So Justice Bell," and not "So Bell was late." */
function isBare(atoms: readonly Atom[], { first, last }: Phrase): boolean {
  const next = atoms[last + 1];
  return atoms.slice(first, last + 1).every(({ kind, capital }) => kind === 'word' && capital) && (!next || /^(?:[,.;!]|on|in|at|speaking)$/.test(next.lower));
}

/** A number, which counts a list or tells a time, is nobody. */
function subjectUpTo(atoms: readonly Atom[], end: number): Phrase | null {
  const subject = mainSubject(atoms, end);
  return subject && atoms.slice(subject.first, subject.last + 1).some(({ kind }) => kind === 'word' || kind === 'quote') ? subject : null;
}

/** "And this from Ana Bell: “…”" */
function senderBefore(atoms: readonly Atom[], colon: number): Phrase | null {
  let from = colon - 1;
  while (from > colon - LONGEST_SENDER && atoms[from]?.lower !== 'from') from--;
  const opener = atoms[atoms[from - 1]?.text === ',' ? from - 2 : from - 1]?.lower ?? '';
  return /^(?:this|that|more)$/.test(opener) && atoms[from]?.lower === 'from' ? subjectAfter(atoms, from) : null;
}

/** "Her answer was short: “…”" */
function colonBefore(loose: Loose): Finding | null {
  if (loose.atoms[loose.at - 1]?.text !== ':') return null;
  const subject = phraseSpan(loose.atoms, senderBefore(loose.atoms, loose.at - 1) ?? subjectUpTo(loose.atoms, loose.at - 1));
  return subject && { speaker: subject, rule: 'colon-introduction', group: null, doubtful: true };
}

/** "“We lost,” Bell told the club, “and we were tired.”": the words go on behind the attribution. */
function sameStatement(loose: Loose, context: Context): Finding | null {
  const previous = context.drafts[context.drafts.length - 1];
  if (previous?.statement !== loose.statement || previous.form === 'indirect' || loose.atoms[loose.at - 1]?.text !== ',') return null;
  return { speaker: previous.speaker, rule: 'carried-same-statement', group: previous.group, doubtful: previous.doubtful };
}

function sameParagraph(loose: Loose, context: Context): Finding | null {
  const previous = lastQuotation(context.drafts);
  if (!previous || previous.paragraph !== loose.paragraph || previous.statement === loose.statement) return null;
  if (!loose.whole) return { speaker: previous.speaker, rule: 'carried-into-statement', group: null, doubtful: true };
  return { speaker: previous.speaker, rule: 'carried-same-paragraph', group: previous.group, doubtful: previous.doubtful || loose.statement - previous.statement > 1 };
}

/** The paragraph before ends with a colon. */
function colonParagraph(loose: Loose, context: Context): Finding | null {
  if (loose.at !== 0) return null;
  const before = context.statements[loose.statement - 1];
  if (!before || before.paragraph === loose.paragraph || before.atoms[before.atoms.length - 1]?.text !== ':') return null;
  const subject = phraseSpan(before.atoms, subjectUpTo(before.atoms, before.atoms.length - 1));
  return subject && { speaker: subject, rule: 'colon-introduction', group: null, doubtful: true };
}

function subjectOfStatement(loose: Loose): Finding | null {
  if (loose.whole) return null;
  // "For Ana Bell, head of the yard, “…”"
  const opener = /^(?:for|to)$/.test(loose.atoms[0]?.lower ?? '') && loose.atoms[1]?.capital && loose.atoms[loose.at - 1]?.text === ',' ? subjectAfter(loose.atoms, 0) : null;
  const subject = phraseSpan(loose.atoms, opener ?? subjectUpTo(loose.atoms, loose.at));
  return subject && { speaker: subject, rule: 'subject-of-statement', group: null, doubtful: true };
}

function nextParagraph(loose: Loose, context: Context): Finding | null {
  const previous = lastQuotation(context.drafts);
  if (!previous || previous.form === 'indirect' || previous.paragraph !== loose.paragraph - 1 || !loose.whole) return null;
  return { speaker: previous.speaker, rule: 'carried-next-paragraph', group: previous.group, doubtful: true };
}

/** "Bell agreed. “We have no time.”": the subject of the statement before, in the same paragraph. */
function subjectBeforeIt(loose: Loose, context: Context): Finding | null {
  const before = context.statements[loose.statement - 1];
  if (!before || before.paragraph !== loose.paragraph || !loose.whole) return null;
  const subject = phraseSpan(before.atoms, subjectUpTo(before.atoms, before.atoms.length));
  return subject && { speaker: subject, rule: 'subject-before', group: null, doubtful: true };
}

/** The last quotation with marks (or, failing that, the last of all) in the last statement that has any. */
function lastQuotation(drafts: readonly Draft[]): Draft | undefined {
  const last = drafts[drafts.length - 1];
  return drafts.findLast((draft) => draft.statement === last?.statement && draft.form !== 'indirect') ?? last;
}
