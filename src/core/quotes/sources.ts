/** Sources behind their content or before it: "according to a study by two clerks, …", "…, said Ana Bell: “…”". */
import { AUXILIARIES, COMMON_VERBS, RELATIVES } from '../lexicon/clause-words.ts';
import { MORE_OFFICE_NOUNS, OFFICE_NOUNS } from '../lexicon/offices.ts';
import { skipSetting } from './asides.ts';
import type { Attached } from './attach.ts';
import { isAdverbial } from './content-before.ts';
import type { Content } from './content.ts';
import { isMainClause } from './openings.ts';
import type { Atom } from './statements.ts';
import { isApposition, joinsWord } from './subject-after.ts';

const isVerb = (atom: Atom | undefined): boolean => AUXILIARIES.has(atom?.lower ?? '') || COMMON_VERBS.has(atom?.lower ?? '');

/** Quoted words after "…, said Ana Bell:" or "According to Ana Bell, …". */
export function afterTrailing(atoms: readonly Atom[], entry: Attached): Omit<Content, 'last'> | null {
  const from = sourceEnd(atoms, entry, skipSetting(atoms, (entry.speaker?.last ?? entry.cue.last) + 1));
  const mark = atoms[from];
  if (mark?.kind === 'quote') return { first: from, frame: 'quote' };
  const next = atoms[from + 1];
  if (!mark || !next) return null;
  if (/^[,:]$/.test(mark.text) && next.kind === 'quote') return { first: from + 1, frame: 'quote' };
  if (entry.cue.kind !== 'according' || mark.text !== ',' || (entry.cue.groupFirst > 1 && !(entry.setOff && isAdverbial(atoms, entry.clauseFirst, true)))) return null;
  const main = entry.cue.groupFirst === 0 ? mainClauseAfter(atoms, from) : from + 1;
  if (entry.cue.groupFirst === 0 && isClauseBetween(atoms, main)) return { first: main, frame: 'clause' };
  return RELATIVES.has(atoms[main]?.lower ?? '') || ADDS_ON.test(atoms[main]?.lower ?? '') || (main === from + 1 && entry.cue.groupFirst > 0 && isApposition(atoms, main)) ? null : { first: main, frame: 'clause' };
}

/** "According to Ana Bell, chief of the yard, boats …": behind the one comma, or behind an apposition, the sentence must have its verb. */
function mainClauseAfter(atoms: readonly Atom[], comma: number): number {
  const second = atoms.findIndex((atom, at) => at > comma && atom.text === ',');
  if (second < 0) return comma + 1;
  const aside = atoms.slice(comma + 1, second);
  const isOffice = atoms[comma - 1]?.capital && !aside[0]?.capital && aside.some(({ lower }) => OFFICE_NOUNS.has(lower) || MORE_OFFICE_NOUNS.has(lower) || CLOSE_ONES.test(lower)) && !aside.some((atom, at) => isVerb(atom) && !aside.slice(0, at).some(({ lower }) => RELATIVES.has(lower)));
  return isOffice && !/^(?:both|most|all|one|and)$/.test(atoms[second + 1]?.lower ?? '') && !isVerb(atoms[second + 1]) ? second + 1 : comma + 1;
}

/** Who somebody is to somebody else. */
const CLOSE_ONES = /^(?:friend|ally|colleague|neighbou?r|relative|resident|witness|survivor|member)$/;

/** What stands behind a source and tells more of it, or of what it is held against. */
const ADDS_ON = /^(?:including|with|as|and|but|while|though|although|whereas|compared|up|down)$/;

/** "According to Bell, while the pier was closed, boats …": a clause, and behind its comma the one that it leans on. */
function isClauseBetween(atoms: readonly Atom[], first: number): boolean {
  if (!/^(?:while|although|though|as|with|but)$/.test(atoms[first]?.lower ?? '')) return false;
  const comma = atoms.findIndex((atom, at) => at > first && atom.text === ',');
  return comma > 0 && isMainClause(atoms, comma + 1);
}

/** Atoms behind the head of a source. */
const LONGEST_SOURCE = 24;

/** "according to a study by two clerks, …": over what hangs on the source, to the comma. */
export function sourceEnd(atoms: readonly Atom[], entry: Attached, from: number): number {
  if (entry.cue.kind !== 'according') return from;
  for (let at = from; at < Math.min(atoms.length, from + LONGEST_SOURCE); at++) {
    if ((atoms[at]?.kind === 'mark' && !joinsWord(atoms, at)) || atoms[at]?.kind === 'quote') return at;
  }
  return from;
}
