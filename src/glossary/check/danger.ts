/** Aliases that would mark the wrong thing sooner or later. */
import { isParted, plainKeys } from '../../core/names/alias-keys.ts';
import { isArabicLetter } from '../../core/names/word-keys.ts';
import type { EntityRecord } from '../records.ts';
import { COMMON_WORDS, PLACES_THAT_ARE_WORDS } from './common-words.ts';
import type { Problem } from './problem.ts';
import type { RawRecord, RecordPath } from './record-file.ts';

/** A Latin alias with fewer letters than this must be `cased`. */
const SHORTEST = 4;
const SHORTEST_ARABIC = 3;

interface Placed {
  readonly text: string;
  readonly path: RecordPath;
  readonly list: 'name' | 'names' | 'full' | 'part' | 'never' | 'context' | 'cased';
}

/** Every listed form of a record with its place in the file. */
export function placedAliases(record: EntityRecord): Placed[] {
  const placed: Placed[] = [{ text: record.name, path: ['name'], list: 'name' }];
  (record.names ?? []).forEach(({ text }, index) => placed.push({ text, path: ['names', index, 'text'], list: 'names' }));
  for (const list of ['full', 'part', 'never', 'context', 'cased'] as const) {
    (record.aliases?.[list] ?? []).forEach((text, index) => placed.push({ text, path: ['aliases', list, index], list }));
  }
  return placed;
}

/** Checks the aliases of one record. */
export function checkDanger(raw: RawRecord, record: EntityRecord): Problem[] {
  const problems: Problem[] = [];
  for (const { text, path, list } of placedAliases(record)) {
    const danger = dangerOf(record, text, list);
    if (danger) problems.push(raw.problem(path, `"${text}" ${danger.message}`, danger.advice));
  }
  if (record.aliases?.context && !record.context) {
    problems.push(raw.problem(['aliases', 'context'], 'these aliases need a context and the record names none', 'Add context: [ids that the article must name]'));
  }
  return problems;
}

function dangerOf(record: EntityRecord, text: string, list: Placed['list']): { message: string; advice: string } | null {
  const words = (plainKeys(text)[0] ?? '').split(' ').filter((word) => word !== '');
  if (words.length === 0) return { message: 'has no letter or digit', advice: 'Write a name' };
  const describes = record.kind === 'event' || record.kind === 'office' || record.kind === 'topic';
  const isName = list === 'name' || list === 'names';
  if (isParted(text) && !(describes && isName)) return { message: 'holds a mark that no name in a text runs over', advice: 'Leave out what follows the mark' };
  if (list === 'never' || list === 'part' || list === 'context') return null;
  if (describes && isName) return null;
  const [only] = words;
  if (record.kind === 'person' && words.length === 1 && list !== 'name') {
    return { message: 'is a single word, and many people share it', advice: 'Move it to aliases.part (a surname) or aliases.never (a given name)' };
  }
  if (words.every((word) => COMMON_WORDS.has(word)) && !(record.kind === 'place' && only !== undefined && PLACES_THAT_ARE_WORDS.has(only)) && !isFixedName(text, words, list)) {
    return { message: 'consists of common English words', advice: 'Move it to aliases.part, or to aliases.context with the ids that the article must name' };
  }
  return list === 'cased' ? null : shortnessOf(words.join(''));
}

/** "United States", "Islamic State": common words, but capitals in every word make a name of them. */
function isFixedName(text: string, words: readonly string[], list: Placed['list']): boolean {
  return list === 'cased' || (words.length > 1 && text.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length > 1);
}

function shortnessOf(letters: string): { message: string; advice: string } | null {
  const shortest = isArabicLetter(letters.charCodeAt(0)) ? SHORTEST_ARABIC : SHORTEST;
  const isLatin = /^[a-z0-9]+$/.test(letters);
  if (letters.length >= shortest || !(isLatin || isArabicLetter(letters.charCodeAt(0)))) return null;
  return { message: `has fewer than ${shortest} letters`, advice: 'Move it to aliases.cased, where capitals must agree, or to aliases.never' };
}
