/** Matches by spelling: runs of capitalised words whose consonants a listed person's name has too. */
import type { AliasUse, Glossary } from '../../glossary/format.ts';
import type { Sliced } from '../reading.ts';
import { openingsOf, skeletonsOf } from './fold.ts';
import { nameDistance } from './fold-distance.ts';
import { isSpellingOf } from './fixed-spelling.ts';
import { foldName, joinsNext, joinsPrevious } from './fold-words.ts';
import type { RawMatch } from './lookup.ts';
import { placeWindow } from './window.ts';
import { hasFlag, WORD_FLAGS, wordsOfWindow, type KeyWords } from './word-keys.ts';

/** A name of more words than this is not looked for by spelling. */
const MAX_WORDS = 6;
/** A single word must have this many letters. */
const MIN_SINGLE = 5;
const STOP = 46;
/** Words that are looked at without a pause. */
const SLICE = 10_000;
const PARTICLE = /^(?:bin|ibn|ben|bint|ul|ol|abu|abd)$/i;

/** A listed name that a run of words spells. */
interface Spelled {
  readonly glossary: Glossary;
  readonly use: AliasUse;
  readonly distance: number;
}

interface Scan {
  readonly text: string;
  readonly words: KeyWords;
  readonly glossaries: readonly Glossary[];
  readonly matches: RawMatch[];
  /** What the words of a run spell, by the words as written: names come again and again. */
  readonly spelled: Map<string, readonly Spelled[]>;
  /** Whether a listed name may begin with a word. */
  readonly openers: Map<string, boolean>;
}

/** Adds to `matches` every run of `words` that is close enough to a listed person's name. */
export function* scanFolded(text: string, words: KeyWords, glossaries: readonly Glossary[], matches: RawMatch[]): Sliced<void> {
  const scan: Scan = { text, words, glossaries, matches, spelled: new Map(), openers: new Map() };
  for (let first = 0; first < words.length; first++) {
    if (first % SLICE === 0) yield;
    if (opensName(words, first) && mayOpen(scan, first)) scanFrom(scan, first);
  }
}

/** Adds the runs that begin with word `first`. */
function scanFrom(scan: Scan, first: number): void {
  const { text, words } = scan;
  let count = 0;
  for (let last = first; last < words.length && count < MAX_WORDS; last++) {
    if (last > first && hasFlag(words, last, WORD_FLAGS.opensRun)) break;
    if (hasFlag(words, last, WORD_FLAGS.article)) continue;
    if (!belongsToName(text, words, last)) break;
    count++;
    // A name ends neither inside a word nor at a particle; "Yong-ho" is a word.
    if (!hasFlag(words, last + 1, WORD_FLAGS.inner) && hasFlag(words, last, WORD_FLAGS.capital | WORD_FLAGS.inner)) pushMatches(scan, first, last);
  }
}

/** A run begins at a capital, and inside a hyphenated word only after its article. */
function opensName(words: KeyWords, first: number): boolean {
  if (!hasFlag(words, first, WORD_FLAGS.capital) || hasFlag(words, first, WORD_FLAGS.article)) return false;
  return !hasFlag(words, first, WORD_FLAGS.inner) || hasFlag(words, first - 1, WORD_FLAGS.article);
}

/** False where no listed name's first form sounds like the word's: most capitals need no more than this. */
function mayOpen({ text, words, glossaries, openers }: Scan, first: number): boolean {
  const word = text.slice(words.start[first], words.end[first]);
  let opens = openers.get(word);
  if (opens === undefined) {
    opens = joinsNext(word) || openingsOf(foldName([word])).some((hash) => glossaries.some((glossary) => glossary.mayOpen(hash)));
    openers.set(word, opens);
  }
  return opens || isJoinedToNext(text, words, first);
}

/** "Salah" of "Salah al-Din" is no word of its own. */
function isJoinedToNext(text: string, words: KeyWords, first: number): boolean {
  let next = first + 1;
  while (hasFlag(words, next, WORD_FLAGS.article)) next++;
  return hasFlag(words, next, WORD_FLAGS.capital | WORD_FLAGS.inner) && joinsPrevious(text.slice(words.start[next], words.end[next]));
}

function belongsToName(text: string, words: KeyWords, index: number): boolean {
  if (hasFlag(words, index, WORD_FLAGS.possessive | WORD_FLAGS.digits | WORD_FLAGS.arabic) || isTitle(text, words, index)) return false;
  if (hasFlag(words, index, WORD_FLAGS.capital) || hasFlag(words, index, WORD_FLAGS.inner)) return true;
  return PARTICLE.test(text.slice(words.start[index], words.end[index]));
}

/** "Gen.", "Sen.": a title with its stop is no part of a name; an initial is. */
function isTitle(text: string, words: KeyWords, index: number): boolean {
  const end = words.end[index] ?? 0;
  return end - (words.start[index] ?? 0) > 2 && text.charCodeAt(end - 1) === STOP;
}

function pushMatches(scan: Scan, first: number, last: number): void {
  const { text, words, matches } = scan;
  if (first === last && (words.end[last] ?? 0) - (words.start[first] ?? 0) < MIN_SINGLE) return;
  for (const { glossary, use, distance } of spelledBy(scan, first, last)) {
    const window = placeWindow(text, words, first, last, { kind: 'person', alias: use.alias });
    if (window) matches.push({ ...window, glossary, use, rule: 'spelling', distance });
  }
}

function spelledBy({ text, words, glossaries, spelled }: Scan, first: number, last: number): readonly Spelled[] {
  const key = text.slice(words.start[first], words.end[last]);
  const known = spelled.get(key);
  if (known) return known;
  const found = lookUp(wordsOfWindow(text, words, first, last), glossaries);
  spelled.set(key, found);
  return found;
}

/** The nearest form of each person; a form of another strength counts by itself. */
function lookUp(written: readonly string[], glossaries: readonly Glossary[]): Spelled[] {
  const forms = foldName(written);
  const hashes = skeletonsOf(forms);
  const nearest = new Map<string, Spelled>();
  glossaries.forEach((glossary, order) => {
    for (const use of new Set(hashes.flatMap((hash) => glossary.findFolded(hash)))) {
      const distance = acceptedDistance(written, forms, use);
      if (distance === null) continue;
      const key = `${order} ${use.entity} ${use.strength}`;
      if (distance < (nearest.get(key)?.distance ?? Infinity)) nearest.set(key, { glossary, use, distance });
    }
  });
  return [...nearest.values()];
}

/** null when the spelling is no spelling of the listed form. */
function acceptedDistance(written: readonly string[], forms: readonly string[], use: AliasUse): number | null {
  // A listed name of one word is spelled in one way: too many others are like it.
  if (forms.length === 1 && use.strength === 'full') return null;
  const distance = nameDistance(forms, use.key.split(' '));
  return distance === null || !isSpellingOf(written, use.alias, distance) ? null : distance;
}
