/**
 * Places that play: in a report on team sport "Leeds beat Hull 2-1" names two teams, "a bar in Leeds" the town. Words
 * of sport must be many in the article, and the name must stand as a team does, here or elsewhere in it.
 */
import type { Token } from '../text/tokens.ts';
import { BEFORE_TEAM, DIRECTIONS, PLACE_PREPOSITIONS, TEAM_DOES } from '../lexicon/name-context.ts';
import { wordSet } from '../lexicon/words.ts';
import type { Found } from './collect.ts';
import { extendWords, LIST_BITS, NO_WORDS, type NameLists } from './tagger/name-lists.ts';

/** Before "for" and a team. */
const PLAYED = wordSet('goals goal points scored played plays debut appearances runs innings touchdowns');
/** Words of sport among all, at least; on the part of our corpus that is not held out. */
const LEAST_SHARE = 0.007;
/** Different ones: "goals" and "match" alone are of other things too. */
const LEAST_WORDS = 2;

/** Words that are remembered; text brings new ones without end. */
const MOST_KNOWN = 20_000;

/** The bits of sport of each word, worked out once for all articles. */
class SportWords {
  readonly #known = new Map<string, number>();
  readonly #lists: NameLists;

  constructor(lists: NameLists) {
    this.#lists = lists;
  }

  of(lower: string): number {
    const found = this.#known.get(lower);
    if (found !== undefined) return found;
    const bits = this.#lists.bitsOf(extendWords(NO_WORDS, lower)) & (LIST_BITS.sport | LIST_BITS.sportToo);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(lower, bits);
    return bits;
  }
}

const byLists = new WeakMap<NameLists, SportWords>();

function wordsOf(lists: NameLists): SportWords {
  const words = byLists.get(lists) ?? new SportWords(lists);
  byLists.set(lists, words);
  return words;
}

/**
 * @param isPlace whether a found name was taken for a place
 * @returns those of the found names that are teams here
 */
export function teamsAmong(found: readonly Found[], tokens: readonly Token[], lists: NameLists, isPlace: (entry: Found) => boolean): ReadonlySet<Found> {
  const teams = new Set<Found>();
  // What is a place somewhere may be taken for a surname elsewhere: "Hull drew".
  const keys = new Set(found.filter(isPlace).map(keyOf));
  if (keys.size === 0) return teams;
  const places = found.filter((entry) => keys.has(keyOf(entry)));
  const known = wordsOf(lists);
  const isSport = (at: number): boolean => known.of(tokens[at]?.lower ?? '') !== 0;
  const sport = new Set<string>();
  let count = 0;
  for (const { capital, kind, lower } of tokens) {
    if (capital || kind !== 'word' || (known.of(lower) & LIST_BITS.sport) === 0) continue;
    sport.add(lower);
    count++;
  }
  if (count < LEAST_SHARE * tokens.length || sport.size < LEAST_WORDS) return teams;
  for (const entry of places) if (standsAsTeam(tokens, entry.piece.first, entry.piece.end, isSport)) teams.add(entry);
  const names = new Set([...teams].map(keyOf));
  for (const entry of places) if (names.has(keyOf(entry)) && !standsAsPlace(tokens, entry.piece.first, entry.piece.end)) teams.add(entry);
  return teams;
}

const keyOf = ({ keys }: Found): string => keys.join(' ');

/** "beat Leeds", "Leeds drew", "Leeds 2-1", "Leeds' coach", "Leeds captain Abe Cole", "goals for Leeds". */
function standsAsTeam(tokens: readonly Token[], first: number, end: number, isSport: (at: number) => boolean): boolean {
  const word = (at: number): string => tokens[at]?.lower ?? '';
  const before = word(first - 1) === 'the' ? first - 2 : first - 1;
  if (BEFORE_TEAM.has(word(before)) || isScore(tokens, end) || isScore(tokens, before - 2) || (word(before) === 'for' && PLAYED.has(word(before - 1)))) return true;
  if (standsAsPlace(tokens, first, end)) return false;
  if (tokens[end]?.kind === 'possessive') return isSport(end + 1) || isSport(end + 2);
  return TEAM_DOES.has(word(end)) || (/^(?:had|will)$/.test(word(end)) && TEAM_DOES.has(word(end + 1))) || (!tokens[end]?.capital && isSport(end));
}

function standsAsPlace(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (PLACE_PREPOSITIONS.has(before?.lower ?? '') || DIRECTIONS.has(before?.lower ?? '') || /^(?:from|at|to)$/.test(before?.lower ?? '')) return true;
  // "Leeds, England", "LEEDS (Agency) -", "LEEDS -".
  return (before?.text === ',' && tokens[first - 2]?.capital === true) || (after !== undefined && after.spaced && /^[—–(-]$/.test(after.text) && !isScore(tokens, end + 1));
}

/** "2-1". */
function isScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && /^[-–]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number';
}
