/**
 * Clues: what speaks for a name being a person, a place or an organisation. Each carries its reason in words, and
 * the strongest reason becomes the mention's `because`. Weights are on one scale: 4 decides alone, 1 is a hint.
 */
import type { Token } from '../text/tokens.ts';
import { AUXILIARIES, COMMON_VERBS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isGivenName, mayBeGivenName } from '../lexicon/given-names.ts';
import { INSTITUTION_WORDS, ORGANISATION_OPENERS, OTHER_OPENERS, PLACE_OPENERS } from '../lexicon/heads.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/titles.ts';
import { AFTER_ORGANISATION, AFTER_PERSON, AFTER_PLACE, ASIDE_OFFICE, OF_PERSON, PLAIN_LETTERS, BEFORE_ORGANISATION, BEFORE_OTHER, BEFORE_PLACE, DIRECTIONS, PLACE_PREPOSITIONS, WEAK_PLACE_PREPOSITIONS } from '../lexicon/name-context.ts';
import { isOfficeField } from './office-fields.ts';
import { headKind, wordsOf, type Piece } from './pieces.ts';
import { isAdjective, isHonorific } from './roles.ts';

export type ClueKind = 'person' | 'place' | 'organisation' | 'other';

export interface Clue {
  readonly kind: ClueKind;
  readonly weight: number;
  readonly why: string;
  /** True where only a person can be meant, whatever the name looks like. */
  readonly ofSomebody?: true;
}

const INITIAL = /^\p{Lu}\.$/u;
const ACRONYM = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,}|\p{Lu}+&\p{Lu}+)$/u;
const ODD_SHAPE = /^\p{Lu}?\p{Ll}+\p{Lu}|\d|^\p{Lu}{2,}\p{Ll}{2,}|\.com$/u;
const LONGEST_ASIDE = 5;
const JOINED_ARTICLE = /^(?:al|el|an|as|ash|at|ad|ar|az)-/i;

/**
 * All clues of one piece, from its own words and the words around it in its paragraph.
 *
 * @param opensParagraph true for the index of a token that no other of its paragraph stands before
 */
export function cluesOf(piece: Piece, tokens: readonly Token[], opensParagraph: (at: number) => boolean): Clue[] {
  const clues: Clue[] = [];
  const text = wordsOf(tokens, piece.first, piece.end);
  pushListClues(clues, text);
  pushHeadClues(clues, piece, tokens);
  pushPersonShape(clues, piece, tokens);
  pushWordShape(clues, piece, tokens);
  if (!opensParagraph(piece.first)) pushBefore(clues, piece, tokens);
  if (!opensParagraph(piece.end)) pushAfter(clues, piece, tokens);
  return clues;
}

/** True for a name of the built-in gazetteer. */
export function isGazetteerName(text: string): boolean {
  return listedAs(text) !== null;
}

export function isGazetteerPlace(text: string): boolean {
  return /^(?:place|country)$/.test(listedAs(text) ?? '');
}

function pushListClues(clues: Clue[], text: string): void {
  const listed = listedAs(text);
  if (listed === 'country') clues.push({ kind: 'place', weight: 5, why: `“${text}” is a country` });
  else if (listed === 'place') clues.push({ kind: 'place', weight: 4, why: `“${text}” is in the list of places` });
  else if (listed === 'organisation') clues.push({ kind: 'organisation', weight: 4.5, why: `“${text}” is in the list of institutions` });
}

function pushHeadClues(clues: Clue[], piece: Piece, tokens: readonly Token[]): void {
  const head = headKind(tokens, piece.first, piece.end);
  const first = tokens[piece.first]?.lower ?? '';
  if (head) clues.push({ kind: head, weight: 7, why: `its head word names ${head === 'other' ? 'neither person, place nor organisation' : `a${head === 'organisation' ? 'n' : ''} ${head}`}` });
  if (isOfficeField(tokens, piece.first, piece.end)) clues.push({ kind: 'other', weight: 8, why: 'it is what an office is for' });
  if (piece.end - piece.first < 2) return;
  if (OTHER_OPENERS.has(first)) clues.push({ kind: 'other', weight: 4, why: `“${first}” opens the name of something else` });
  else if (/^(?:of|for|on)$/.test(tokens[piece.first + 1]?.lower ?? '') && ORGANISATION_OPENERS.has(first)) clues.push({ kind: 'organisation', weight: 3, why: `“${first} of” opens the name of an institution` });
  else if (PLACE_OPENERS.has(first) && !head) clues.push({ kind: 'place', weight: 2, why: `“${first}” opens names of places` });
}

function pushPersonShape(clues: Clue[], piece: Piece, tokens: readonly Token[]): void {
  const first = tokens[piece.first];
  const length = piece.end - piece.first;
  if (!first) return;
  if (piece.title !== null) clues.push({ kind: 'person', weight: isHonorific(piece.title.toLowerCase()) ? 5 : 4, why: `“${piece.title}” stands before it` });
  if (length > 1 && isGivenName(first.lower)) clues.push({ kind: 'person', weight: 3.5, why: `“${first.text}” is a given name` });
  else if (length > 1 && mayBeGivenName(first.lower)) clues.push({ kind: 'person', weight: 2, why: `“${first.text}” can be a given name` });
  else if (length === 1 && isGivenName(first.lower)) clues.push({ kind: 'person', weight: 2, why: `“${first.text}” is a given name` });
  for (let at = piece.first; at < piece.end; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (INITIAL.test(token.text)) clues.push({ kind: 'person', weight: 2.5, why: `the initial “${token.text}”` });
    else if (at > piece.first && NAME_SUFFIXES.has(token.lower)) clues.push({ kind: 'person', weight: 3, why: `“${token.text}” at its end` });
    else if (at > piece.first && !token.capital && NAME_PARTICLES.has(token.lower)) clues.push({ kind: 'person', weight: 1.5, why: `the name particle “${token.text}”` });
    else if (at > piece.first && JOINED_ARTICLE.test(token.lower)) clues.push({ kind: 'person', weight: 2, why: `a surname with the article in “${token.text}”` });
  }
}

/** Ordinary words make institutions and works; unknown words in twos and threes make people. */
function pushWordShape(clues: Clue[], piece: Piece, tokens: readonly Token[]): void {
  const length = piece.end - piece.first;
  let ordinary = 0;
  for (let at = piece.first; at < piece.end; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (isCommonWord(lower) || INSTITUTION_WORDS.has(lower) || isAdjective(lower)) ordinary++;
  }
  const text = tokens[piece.first]?.text ?? '';
  if (isGazetteerPlace(text)) return;
  if (length === 1 && (PLAIN_LETTERS.has(text.toLowerCase()) || /^\p{Lu}{2,5}s$/u.test(text))) clues.push({ kind: 'other', weight: 4, why: 'letters that name nobody' });
  else if (length === 1 && ACRONYM.test(text)) clues.push({ kind: 'organisation', weight: 2.2, why: 'letters like those of an institution' });
  else if (ODD_SHAPE.test(text)) clues.push({ kind: 'organisation', weight: 1, why: 'written like a brand' });
  else if (length > 1 && ordinary > 0 && ordinary >= length - 1) {
    clues.push({ kind: 'other', weight: 1.2, why: 'made of ordinary words' });
    clues.push({ kind: 'organisation', weight: 1.1, why: 'made of ordinary words' });
  } else if (length > 1 && length <= 4 && ordinary === 0) clues.push({ kind: 'person', weight: 1.4, why: 'two or more words that are no ordinary ones' });
  else if (length === 1 && SURNAMES.has(text.toLowerCase())) clues.push({ kind: 'person', weight: 2.5, why: `“${text}” is a surname` });
  else if (length === 1 && ordinary === 0 && (!piece.opensSentence || isSubject(text, tokens[piece.end]))) clues.push({ kind: 'organisation', weight: 0.6, why: 'a capital and no ordinary word' });
  if (length > 1 && length <= 4 && SURNAMES.has(tokens[piece.end - 1]?.lower ?? '')) clues.push({ kind: 'person', weight: 1.5, why: `“${tokens[piece.end - 1]?.text ?? ''}” is a surname` });
  if (piece.beforeOffice) clues.push({ kind: 'organisation', weight: 2, why: 'an office follows' });
}

/** A word that opens a sentence is rather a name when a verb or a possessive follows, and it looks like no plural. */
export function isSubject(word: string, next: Token | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'possessive') return true;
  if (/[^su]s$/.test(word)) return false;
  return AUXILIARIES.has(next.lower) || COMMON_VERBS.has(next.lower) || /ed$/.test(next.lower) || cueFormsOf(next.lower).some(({ tense }) => tense === 'past' || tense === 's');
}

function pushBefore(clues: Clue[], piece: Piece, tokens: readonly Token[]): void {
  let at = piece.first - 1;
  if (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) {
    clues.push({ kind: 'organisation', weight: 0.7, why: 'an article stands before it' });
    clues.push({ kind: 'other', weight: 0.6, why: 'an article stands before it' });
    clues.push({ kind: 'person', weight: -1.2, why: 'an article stands before it' });
    at--;
  }
  const before = tokens[at]?.lower ?? '';
  if (before === 'year-old' && piece.title === null) clues.push({ kind: 'person', weight: 4, why: 'an age stands before it' });
  const article = at < piece.first - 1;
  if (PLACE_PREPOSITIONS.has(before)) clues.push({ kind: 'place', weight: article ? 0.8 : tokens[piece.end]?.kind === 'possessive' ? 0.5 : 2, why: `“${before}” stands before it` });
  else if (WEAK_PLACE_PREPOSITIONS.has(before)) clues.push({ kind: 'place', weight: 0.5, why: `“${before}” stands before it` });
  else if (DIRECTIONS.has(before)) clues.push({ kind: 'place', weight: 3, why: `“${before}” stands before it` });
  if (BEFORE_ORGANISATION.has(before)) clues.push({ kind: 'organisation', weight: 3, why: `“${before}” stands before it` });
  if (BEFORE_OTHER.has(before)) clues.push({ kind: 'other', weight: 2, why: `“${before}” stands before it` });
  if (before === 'of' && !article && OF_PERSON.has(tokens[at - 1]?.lower ?? '')) clues.push({ kind: 'person', weight: 4, ofSomebody: true, why: `“${tokens[at - 1]?.text ?? ''} of” stands before it` });
  if (before === 'of' && BEFORE_PLACE.has(tokens[at - 1]?.lower ?? '')) clues.push({ kind: 'place', weight: 4, why: `“${tokens[at - 1]?.text ?? ''} of” stands before it` });
}

/** ", director of the institute", ", the town's former mayor," */
function isOfficeAside(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + LONGEST_ASIDE; at++) {
    const { kind, capital, lower = '' } = tokens[at] ?? {};
    if (ASIDE_OFFICE.has(lower)) return /^(?:of|at|for|in|to|since|,|\.|;|who|and)$/.test(tokens[at + 1]?.lower ?? '.');
    if (kind !== 'word' || capital) return false;
  }
  return false;
}

/** "OSLO, May 3 —", "OSLO (Reuters) —": capitals and then a date, an agency or a dash. */
function isDateline(tokens: readonly Token[], { end, first }: Piece): boolean {
  const text = tokens[first]?.text ?? '';
  const next = tokens[end];
  if (text.length < 4 || text !== text.toUpperCase() || !next) return false;
  if (/^[—–-]$|^--$/.test(next.text)) return next.spaced;
  if (next.text === '(') return tokens[end + 1]?.capital ?? false;
  return next.text === ',' && (tokens[end + 1]?.capital ?? false);
}

function pushAfter(clues: Clue[], piece: Piece, tokens: readonly Token[]): void {
  const next = tokens[piece.end];
  const second = tokens[piece.end + 1];
  if (!next) return;
  if (next.text === ',' && second?.kind === 'number' && /^\d{1,2}$/.test(second.text) && /^[,.)]$/.test(tokens[piece.end + 2]?.text ?? '')) clues.push({ kind: 'person', weight: 4, why: 'an age follows' });
  if (next.text === ',' && piece.end - piece.first > 1 && isOfficeAside(tokens, piece.end + 1)) clues.push({ kind: 'person', weight: 4, ofSomebody: true, why: 'an office follows' });
  if (next.text === '(' && second?.kind === 'number' && /^[1-9]\d$/.test(second.text) && tokens[piece.end + 2]?.text === ')') clues.push({ kind: 'person', weight: 2, why: 'an age follows' });
  if (next.text === ',' && second?.capital && isGazetteerPlace(second.text) && tokens[piece.end + 2]?.kind !== 'possessive' && !tokens[piece.end + 2]?.lower.startsWith('and')) clues.push({ kind: 'place', weight: 2, why: `“, ${second.text}” follows` });
  if (piece.opensSentence && isDateline(tokens, piece)) clues.push({ kind: 'place', weight: 4, why: 'it stands where an article says where it was written' });
  if (next.kind === 'number' && next.spaced && /^\d{1,3}$/.test(next.text)) clues.push({ kind: 'other', weight: 2, why: 'a number follows' });
  if (next.lower === 'who' || (next.text === ',' && second?.lower === 'who')) clues.push({ kind: 'person', weight: 3, why: '“who” follows' });
  if (next.kind === 'possessive' || !next.spaced) return;
  if (AFTER_PLACE.has(next.lower)) clues.push({ kind: 'place', weight: 3, why: `“${next.lower}” follows` });
  if (AFTER_ORGANISATION.has(next.lower)) clues.push({ kind: 'organisation', weight: 2, why: `“${next.lower}” follows` });
  if (AFTER_PERSON.has(next.lower)) clues.push({ kind: 'person', weight: 1.5, why: `“${next.lower}” follows` });
  else if (cueFormsOf(next.lower).length > 0) clues.push({ kind: 'person', weight: 1, why: `“${next.lower}” follows` });
}
