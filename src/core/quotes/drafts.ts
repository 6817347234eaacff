/** Quotes before their speakers are resolved: content, cue and the words that name the speaker. */
import type { QuoteForm, Span } from '../annotation.ts';
import type { Report } from './reports.ts';
import type { Content } from './content.ts';
import type { Phrase } from './subjects.ts';
import type { Quoted } from './marks.ts';
import type { Atom, Statement } from './statements.ts';
import { isNamedWork, isTitle } from './titles.ts';

export interface Draft extends Span {
  readonly form: QuoteForm;
  readonly cue: Span | null;
  /** The words that name the speaker. */
  readonly speaker: Span | null;
  readonly rule: string;
  readonly group: number;
  readonly paragraph: number;
  /** Index of the statement. */
  readonly statement: number;
  /** The marks around the content; null for indirect and mixed content. */
  readonly quoted: Quoted | null;
  /** True where the way to the speaker is longer than a plain subject and verb. */
  readonly doubtful: boolean;
}

/** The words of a phrase, without a comma or bracket at the end. */
export function phraseSpan(atoms: readonly Atom[], phrase: Phrase | null): Span | null {
  if (!phrase) return null;
  let last = phrase.last;
  while (last > phrase.first && /^[,—–-]$/.test(atoms[last]?.text ?? '')) last--;
  const first = atoms[phrase.first];
  const end = atoms[last];
  return first && end ? { start: first.start, end: end.end } : null;
}

/** The drafts of one report: one for each stretch of content, all in one group. */
export function draftReport(statement: Statement, index: number, report: Report, group: number): Draft[] {
  const { atoms } = statement;
  const cueFirst = atoms[report.cue.first];
  const cueLast = atoms[report.cue.kind === 'passive' ? report.cue.first : report.cue.last];
  const cue = cueFirst && cueLast ? { start: cueFirst.start, end: cueLast.end } : null;
  const speaker = phraseSpan(atoms, report.speaker);
  const { rule, doubtful } = report;
  const { paragraph } = statement;
  // Spelled out: a spread of the common ones took 2 % of the whole reading.
  return report.contents.flatMap((content) => contentSpans(atoms, content).map(({ start, end, form, quoted }): Draft => ({ start, end, form, cue, speaker, rule, group, paragraph, statement: index, quoted, doubtful })));
}

type Part = Pick<Draft, 'start' | 'end' | 'form' | 'quoted'>;

function contentSpans(atoms: readonly Atom[], content: Content): Part[] {
  const within = atoms.slice(content.first, content.last + 1);
  const quotes = within.filter((atom) => atom.kind === 'quote');
  if (within.every((atom) => atom.kind === 'quote' || atom.kind === 'mark')) return quotes.filter((atom) => !isNamedWork(atoms, atoms.indexOf(atom))).flatMap(directPart);
  const first = within[0];
  const last = within[within.length - 1];
  if (!first || !last) return [];
  // A mark at the border stays with its partner: both inside, or (where one is missing) neither.
  const start = first.quoted && isUnclosed(first) ? first.quoted.start : first.start;
  return start < last.end ? [{ start, end: last.end, form: quotes.some((atom) => isQuotation(atom)) ? 'mixed' : 'indirect', quoted: null }] : [];
}

function isUnclosed(atom: Atom): boolean {
  return atom.quoted !== undefined && (atom.quoted.runsOn || atom.quoted.outerEnd === atom.quoted.end);
}

function directPart(atom: Atom): Part[] {
  return atom.quoted ? [{ start: atom.quoted.start, end: atom.quoted.end, form: 'direct', quoted: atom.quoted }] : [];
}

/** False for quoted names and titles ("the film “North of Here”"). */
function isQuotation(atom: Atom): boolean {
  return !isTitle(atom.text);
}
