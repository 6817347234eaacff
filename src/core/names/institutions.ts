/**
 * Institutions by description: "the Iraqi government", "the U.S. military", "the government of Peru", "the Orban
 * administration". The words around the country or the person make one mention of the body; "Iraqi parliament" and
 * "parliament of Iraq" are one entity. A possessive ("Iraq's parliament") leaves the country as a name of its own.
 */
import { BODY_MODIFIERS, STATE_BODIES } from '../lexicon/name-context.ts';
import { inParts, type Sliced } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { AUXILIARIES, COMMON_VERBS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { DEMONYM_COUNTRY } from '../lexicon/gazetteer.ts';
import type { Collection, Found } from './collect.ts';
import { countryCalled } from './keys.ts';

const isOpeningWord = (word: string): boolean => BODY_MODIFIERS.has(word) || STATE_BODIES.has(word);
/** A noun behind these makes an adjective of them: "U.S. military bases". */
const SOFT_BODY = /^(?:military|police|opposition|force)$/;
/** What a person can give a name to. */
const OF_PERSON = /^(?:regime|government|administration)$/;
const BODY_OF = /^(?:government|parliament|military|army|judiciary)$/;
const LONGEST = 3;
const CLUE = { kind: 'organisation', weight: 7, why: 'an institution of a country or a government by its head' } as const;

/** Tokens that are looked at without a pause. */
const SLICE = 20_000;

interface Body {
  readonly first: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** @returns the found names with the described institutions, in place of the names inside of them */
export function* withInstitutions(found: readonly Found[], tokens: readonly Token[], take: Collection['take']): Sliced<Found[]> {
  const starts = new Map(found.map((entry) => [entry.piece.first, entry] as const));
  const ends = new Map(found.map((entry) => [entry.piece.end, entry] as const));
  const standing = standingAt(found);
  const [replaced, bodies] = [new Set<Found>(), new Array<Found>()];
  // An owner stands before the first.
  let next = 1;
  yield* inParts(tokens.length, SLICE, (_from, end) => {
    for (; next < end; next++) {
      const body = bodyAt(tokens, next, starts, ends);
      if (!body) continue;
      const touched = new Set<Found>();
      for (let token = body.first; token < body.end; token++) {
        const entry = standing[token];
        if (entry) touched.add(entry);
      }
      if ([...touched].some((entry) => standsAgainst(entry, body))) continue;
      const [like] = touched;
      const entry = take(body.first, body.end, { headline: like?.headline ?? false, opensSentence: like?.piece.opensSentence ?? false });
      for (const inner of touched) replaced.add(inner);
      bodies.push({ ...entry, keys: body.keys, clues: [CLUE] });
      next = body.end - 1;
    }
  });
  yield;
  return [...found.filter((entry) => !replaced.has(entry)), ...bodies].sort((one, other) => one.start - other.start);
}

/** The found name that stands at each token. */
export function standingAt(found: readonly Found[]): readonly (Found | undefined)[] {
  const standing: (Found | undefined)[] = new Array<Found | undefined>(found.reduce((last, { piece }) => Math.max(last, piece.end), 0));
  for (const entry of found) standing.fill(entry, entry.piece.first, entry.piece.end);
  return standing;
}

/** A name that reaches further, one that a glossary lists in these very words, and a listed person ("the Rouhani government"): the card counts more. */
function standsAgainst({ piece, listed }: Found, { first, end }: Body): boolean {
  if (piece.first < first || piece.end > end) return true;
  return listed?.entity.kind === 'person' || (listed?.strength === 'full' && piece.end - piece.first === end - first);
}

/** The institution whose words in small letters begin at a token (or whose "Government of" does). */
function bodyAt(tokens: readonly Token[], at: number, starts: ReadonlyMap<number, Found>, ends: ReadonlyMap<number, Found>): Body | null {
  const token = tokens[at];
  if (!token || token.kind !== 'word' || !isOpeningWord(token.lower)) return null;
  if (BODY_OF.test(token.lower) && tokens[at + 1]?.lower === 'of') {
    const entry = starts.get(tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2);
    const country = entry && countryCalled(entry.text);
    return entry && country ? { first: at, end: entry.piece.end, keys: keysWith(country, [token.lower]) } : null;
  }
  const end = token.capital || !token.spaced ? 0 : bodyEnd(tokens, at);
  if (end === 0) return null;
  const words = tokens.slice(at, end).map(({ lower }) => lower);
  const owner = tokens[at - 1];
  const country = owner?.capital ? DEMONYM_COUNTRY.get(owner.lower) : undefined;
  if (country !== undefined) {
    const half = /^(?:North|South)$/.test(tokens[at - 2]?.text ?? '');
    return { first: half ? at - 2 : at - 1, end, keys: keysWith(half ? `${tokens[at - 2]?.text ?? ''} ${country}` : country, words) };
  }
  const entry = ends.get(at);
  if (!entry || entry.piece.end !== at) return null;
  const land = countryCalled(entry.text);
  if (land === null && !(entry.keys.length === 1 && words.length === 1 && OF_PERSON.test(words[0] ?? ''))) return null;
  return { first: entry.piece.first, end, keys: land === null ? [...entry.keys, ...words] : keysWith(land, words) };
}

/** The end of the words that name a body: modifiers, then its head; 0 where there is none. */
function bodyEnd(tokens: readonly Token[], first: number): number {
  let end = 0;
  for (let at = first; at < first + LONGEST; at++) {
    const { lower = '', kind, capital } = tokens[at] ?? {};
    if (kind !== 'word' || capital) break;
    if (STATE_BODIES.has(lower)) end = at + 1;
    else if (!BODY_MODIFIERS.has(lower)) break;
  }
  const last = tokens[end - 1]?.lower ?? '';
  // "American forces" are no body; "security forces" are.
  if (last === 'force' ? tokens[end - 2]?.lower !== 'air' : last === 'forces' && end - first === 1) return 0;
  return end > 0 && SOFT_BODY.test(last) && !endsPhrase(tokens[end]) ? 0 : end;
}

function endsPhrase(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital) return true;
  const { lower } = next;
  return FUNCTION_WORDS.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || cueFormsOf(lower).length > 0 || /(?:ed|ly)$/.test(lower);
}

function keysWith(country: string, words: readonly string[]): string[] {
  return [...country.toLowerCase().split(' '), ...words];
}
