/**
 * Words without marks in a paragraph of their own, below the one that says whose they are: "In a speech in May, Bell
 * said:" and, below it, what she said, as a page sets it in a block.
 */
import { skipSetting } from './asides.ts';
import { assertionOf } from './assertion.ts';
import { attach, type Attached } from './attach.ts';
import { findCues } from './cues.ts';
import { phraseSpan, type Draft } from './drafts.ts';
import type { Atom, Statement } from './statements.ts';

/** Fewer words are an item of a list, or a heading. */
const MIN_WORDS = 5;

/** The report that ends its paragraph with a colon right behind its verb, or null: what is told stands below. */
function openReport(atoms: readonly Atom[]): Attached | null {
  if (atoms.at(-1)?.text !== ':') return null;
  const cue = findCues(atoms).at(-1);
  if (!cue || cue.verb?.frames.includes('q') !== true || !endsBehind(atoms, skipSetting(atoms, cue.last + 1))) return null;
  const entry = attach(atoms, cue, undefined);
  // "Try answering the following questions:"
  const isNamed = entry?.speaker && atoms.slice(entry.speaker.first, entry.speaker.last + 1).every(({ capital }) => capital);
  if (cue.verb.nounLike && cue.tense === 's' && !isNamed) return null;
  return entry?.speaker && entry.relative !== true && assertionOf(atoms, entry) === 'told' ? entry : null;
}

/** Nothing but the colon, or "the following:". */
const endsBehind = (atoms: readonly Atom[], at: number): boolean => at === atoms.length - 1 || (at === atoms.length - 3 && atoms[at]?.lower === 'the' && atoms[at + 1]?.lower === 'following');

/**
 * The words of a paragraph that the last statement of the paragraph before opens.
 *
 * @param index of the paragraph's first statement; for any other there is nothing
 * @returns all of them as one draft, or null where nothing opens them, or where they have marks of their own
 */
export function draftBelow(statements: readonly Statement[], index: number, group: number): Draft | null {
  const [before, first] = [statements[index - 1], statements[index]];
  if (!before || !first || first.paragraph !== before.paragraph + 1) return null;
  const entry = openReport(before.atoms);
  const verb = entry && before.atoms[entry.cue.first];
  if (!verb) return null;
  const end = statements.findIndex(({ paragraph }, at) => at > index && paragraph !== first.paragraph);
  const atoms = statements.slice(index, end < 0 ? undefined : end).flatMap((statement) => statement.atoms);
  const last = atoms.at(-1);
  if (!last || first.atoms[0]?.capital !== true || atoms.length < MIN_WORDS || atoms.some(({ kind }) => kind === 'quote') || !/^[.!?…]$/.test(last.text)) return null;
  return { start: first.start, end: last.end, form: 'direct', cue: { start: verb.start, end: verb.end }, speaker: phraseSpan(before.atoms, entry.speaker), rule: 'told-below', group, paragraph: first.paragraph, statement: index, quoted: null, doubtful: true };
}
