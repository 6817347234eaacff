/** Matches by word keys: windows of words whose rolling hash the glossary knows. */
import type { AliasUse, Glossary } from '../../glossary/format.ts';
import type { Sliced } from '../reading.ts';
import type { RawMatch } from './lookup.ts';
import { capitalsOf } from './capitals.ts';
import { cliticVariants } from './clitics.ts';
import { findOpenings } from './openings.ts';
import { placeWindow } from './window.ts';
import { extendHash, hasFlag, hashWord, keyAt, WORD_FLAGS, type KeyWords } from './word-keys.ts';

/** Openings, two numbers each, that are looked at without a pause. */
const SLICE = 4000;

/** Adds to `matches` every window of `words` that fits a listed form of `glossary`. */
export function* scanPlain(text: string, words: KeyWords, glossary: Glossary, matches: RawMatch[]): Sliced<void> {
  yield;
  const openings = findOpenings(text, glossary);
  let first = 0;
  for (let at = 0; at < openings.length; at += 2) {
    if (at % SLICE === 0) yield;
    first = firstWordFrom(words, openings[at] ?? 0, first);
    for (; first < words.length && (words.start[first] ?? 0) < (openings[at + 1] ?? 0); first++) scanFrom(text, words, glossary, matches, first);
  }
}

/** The first word that starts at `offset` or behind it, by bisection. */
function firstWordFrom({ start, length }: KeyWords, offset: number, from: number): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds the windows that begin with word `first`. */
export function scanFrom(text: string, words: KeyWords, glossary: Glossary, matches: RawMatch[], first: number): void {
  if (hasFlag(words, first, WORD_FLAGS.possessive)) return;
  const hash = words.hash[first] ?? 0;
  if (glossary.mayStart(hash)) extendWindow({ text, words, glossary, matches, first, firstKey: null, cut: 0 }, hash);
  if (hasFlag(words, first, WORD_FLAGS.arabic)) scanClitics(text, words, glossary, matches, first);
}

interface Scan {
  readonly text: string;
  readonly words: KeyWords;
  readonly glossary: Glossary;
  readonly matches: RawMatch[];
  readonly first: number;
  /** Key of the first word when it is not the word's own: a clitic was cut off. */
  readonly firstKey: string | null;
  /** UTF-16 units that the clitic takes. */
  readonly cut: number;
}

function scanClitics(text: string, words: KeyWords, glossary: Glossary, matches: RawMatch[], first: number): void {
  for (const { key, cut } of cliticVariants(text.slice(words.start[first], words.end[first]))) {
    const hash = hashWord(key);
    if (glossary.mayStart(hash)) extendWindow({ text, words, glossary, matches, first, firstKey: key, cut }, hash);
  }
}

function extendWindow(scan: Scan, firstHash: number): void {
  const { words, glossary, first } = scan;
  let hash = extendHash(0, firstHash);
  let count = 1;
  let last = first;
  for (;;) {
    if (!hasFlag(words, last, WORD_FLAGS.possessive)) pushMatches(scan, glossary.find(hash), last);
    last++;
    while (last < words.length && hasFlag(words, last, WORD_FLAGS.article) && !hasFlag(words, last, WORD_FLAGS.opensRun)) last++;
    if (last >= words.length || hasFlag(words, last, WORD_FLAGS.opensRun) || ++count > glossary.maxWords) return;
    hash = extendHash(hash, words.hash[last] ?? 0);
  }
}

function pushMatches(scan: Scan, uses: readonly AliasUse[], last: number): void {
  if (uses.length === 0) return;
  const { text, words, glossary, matches, first, cut } = scan;
  const key = windowKey(scan, last);
  for (const use of uses) {
    if (use.key !== key) continue;
    const window = placeWindow(text, words, first, last, { kind: glossary.entity(use.entity).kind, alias: use.alias });
    if (!window || !hasFittingCapitals(text, words, first, last, use)) continue;
    matches.push({ ...window, start: window.start + cut, glossary, use, rule: scriptRule(words, first), distance: 0 });
  }
}

function windowKey(scan: Scan, last: number): string {
  let key = scan.firstKey ?? keyAt(scan.text, scan.words, scan.first);
  for (let index = scan.first + 1; index <= last; index++) {
    if (!hasFlag(scan.words, index, WORD_FLAGS.article)) key += ` ${keyAt(scan.text, scan.words, index)}`;
  }
  return key;
}

function scriptRule(words: KeyWords, first: number): 'script' | 'alias' {
  return hasFlag(words, first, WORD_FLAGS.arabic) ? 'script' : 'alias';
}

/**
 * Capitals of the listed form must stand in the text ("Islamic State" is not "an Islamic state"); small letters
 * may be capitals there. A form that is `cased` must agree letter for letter, and not merely because all around
 * is in capitals.
 */
function hasFittingCapitals(text: string, words: KeyWords, first: number, last: number, use: AliasUse): boolean {
  if (use.cased) return text.slice(words.start[first], words.end[last]).replaceAll('.', '') === use.alias.replaceAll('.', '') && !isShouted(text, words, first, last);
  let index = first;
  for (const capital of capitalsOfUse(use)) {
    while (index < last && index > first && hasFlag(words, index, WORD_FLAGS.article | WORD_FLAGS.possessive)) index++;
    if (capital && !hasFlag(words, index, WORD_FLAGS.capital)) return false;
    index++;
  }
  return true;
}

const capitalsByUse = new WeakMap<AliasUse, readonly boolean[]>();

/** Worked out once for each listed form. */
function capitalsOfUse(use: AliasUse): readonly boolean[] {
  const known = capitalsByUse.get(use);
  if (known) return known;
  const capitals = capitalsOf(use.alias);
  capitalsByUse.set(use, capitals);
  return capitals;
}

/** True where the words before and after are in capitals too, as in a headline. */
function isShouted(text: string, words: KeyWords, first: number, last: number): boolean {
  const neighbours = [first - 1, last + 1].filter((index) => index >= 0 && index < words.length && !isBorder(words, index, first));
  const loud = neighbours.filter((index) => {
    const word = text.slice(words.start[index], words.end[index]);
    return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  });
  return neighbours.length > 0 && loud.length === neighbours.length;
}

function isBorder(words: KeyWords, index: number, first: number): boolean {
  return hasFlag(words, index < first ? first : index, WORD_FLAGS.opensRun) || hasFlag(words, index, WORD_FLAGS.possessive);
}

