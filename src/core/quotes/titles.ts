/** Titles of works and names of programmes, which nobody says, and papers that somebody writes. */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS } from '../lexicon/clause-words.ts';
import { DOCUMENTS } from '../lexicon/speaker-nouns.ts';
import type { Atom } from './statements.ts';

export const WORKS = /^(?:memoirs?|songs?|book|film|novel|play|poem|album|essay|series|show|programme|program|podcast|documentary|episode|story|painting|movie|opera|musical|autobiography|biography|thriller|anthology|sequel|single|article|paper|chapter|guide|lecture)$/;

/** "an article titled “…”" */
export const TITLED = /^(?:titled|entitled|headlined)$/;

/** Atoms from the article to the noun of a work: "a second very short novel". */
const LONGEST_DESCRIPTION = 5;

/** Those of four letters that stay small in a title. */
const SMALL = /^(?:with|from|into|over|upon)$/;

/** Every word of a title but the small ones begins with a capital, and no stop ends it. */
export function isTitle(text: string): boolean {
  const list = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (list.length === 0 || /[,.!?;:…—–]$/.test(text)) return list.length === 0;
  const big = list.filter((word) => !(SMALL.test(word) || (word.length < 4 && /^\p{Ll}/u.test(word))));
  return list.length > 1 && big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^\P{L}*\p{Lu}/u.test(text);
}

/** "her book, “The Last Boat,”", "on Coast TV’s “The Morning Quay.”", "the author of “The Last Boat.”": what stands before tells that it is a work, whatever stop is inside the marks. */
function isAnnounced(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.text === ',' ? atoms[at - 2] : atoms[at - 1];
  return before !== undefined && (WORKS.test(before.lower) || TITLED.test(before.lower) || (before === atoms[at - 1] && (before.kind === 'possessive' || /^(?:of|the)$/.test(before.lower)))) && isTitle((atoms[at]?.text ?? '').replace(/[,.]$/, ''));
}

/** "“The Last Boat,” a novel by Ana Bell", "“The Last Boat,” by Ana Bell": what stands behind tells that it is a work. */
export function isNamedWork(atoms: readonly Atom[], at: number): boolean {
  const title = atoms[at];
  if (title?.kind === 'quote' && isAnnounced(atoms, at)) return true;
  if (title?.kind !== 'quote' || !title.text.endsWith(',') || !isTitle(title.text.slice(0, -1))) return false;
  const [next, behind] = [atoms[at + 1], atoms[at + 2]];
  if (next?.lower === 'by') return behind !== undefined && (behind.capital || DETERMINERS.has(behind.lower));
  if (!DETERMINERS.has(next?.lower ?? '')) return false;
  const noun = atoms.slice(at + 2, at + 2 + LONGEST_DESCRIPTION).findIndex(({ lower }) => WORKS.test(lower));
  // "“Yes We Can,” the show host said"
  const close = atoms[at + 3 + noun];
  const ends = !close || close.kind === 'mark' || /^(?:by|about|of|from|in|on|that|which|with|set)$/.test(close.lower);
  return noun >= 0 && ends && atoms.slice(at + 2, at + 2 + noun).every(({ kind }) => kind === 'word' || kind === 'possessive' || kind === 'number');
}

/** What somebody writes, and is no clause: "a long rant", "a six-page letter", and not "the report was false" */
export function opensPaper(atoms: readonly Atom[], first: number): boolean {
  if (!/^(?:an?|the|this|my|his|her|our|their)$/.test(atoms[first]?.lower ?? '')) return false;
  let at = first + 1;
  while (at < first + LONGEST_PAPER && !isPaper(atoms[at]) && (atoms[at]?.kind === 'word' || /^[-,]$/.test(atoms[at]?.text ?? ''))) at++;
  const behind = atoms[at + 1]?.lower ?? '';
  return isPaper(atoms[at]) && !AUXILIARIES.has(behind) && !COMMON_VERBS.has(behind);
}

const LONGEST_PAPER = 5;
const isPaper = (atom: Atom | undefined): boolean => DOCUMENTS.has(atom?.lower ?? '') || /^(?:rant|song|poem|novel|piece|guide|review|post)$/.test(atom?.lower ?? '');
