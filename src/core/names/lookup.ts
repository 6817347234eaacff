/**
 * The glossary scan: every stretch of the text that a listed form fits, by word keys, by Arabic and Persian
 * letters, and by folded spelling. It proposes; the names step chooses (longest match, surname after full name).
 */
import type { Kind, MentionRule, Span } from '../annotation.ts';
import type { AliasStrength, AliasUse, Glossary } from '../../glossary/format.ts';
import { atOnce, type Reading, type Sliced } from '../reading.ts';
import { scanFolded } from './lookup-folded.ts';
import { scanPlain } from './lookup-plain.ts';
import { keyWordsInSlices } from './word-keys.ts';

/** An entity of one of the reading's glossaries. */
export interface ListedEntity {
  readonly glossary: Glossary;
  /** In `glossary`. */
  readonly index: number;
  readonly id: string;
  readonly kind: Kind;
}

/** One listed form that fits a stretch of text. */
export interface ListedFit {
  readonly entity: ListedEntity;
  /** The form as the record lists it. */
  readonly alias: string;
  readonly strength: Exclude<AliasStrength, 'context'>;
  readonly rule: Extract<MentionRule, 'alias' | 'spelling' | 'script'>;
  /** 0 for a plain match; for a spelling, how far it is from the listed form. */
  readonly distance: number;
}

/** A stretch of text that names somebody or something listed: `fits[0]` best, then what else it may be. */
export interface ListedCandidate extends Span, ListedFit {
  /** Tokens `[firstToken, endToken)`; a candidate inside a hyphenated word has the whole token. */
  readonly firstToken: number;
  readonly endToken: number;
  /** True when it is a part of a hyphenated word: "Iran" in "Iran-wide". */
  readonly inside: boolean;
  /** Other entities that the same stretch fits, best first; the same entity never twice. */
  readonly others: readonly ListedFit[];
}

/** What the two scans find before glossaries are merged. */
export interface RawMatch extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly inside: boolean;
  readonly glossary: Glossary;
  readonly use: AliasUse;
  readonly rule: ListedFit['rule'];
  readonly distance: number;
}

/**
 * Finds the listed names of a text.
 *
 * @param reading text, tokens and paragraphs; where two glossaries know an id, the later one wins
 * @returns candidates sorted by start, the longer first; they may overlap
 */
export function findListed(reading: Reading): ListedCandidate[] {
  return atOnce(listedInSlices(reading));
}

/** As `findListed`, with pauses. */
export function* listedInSlices(reading: Reading): Sliced<ListedCandidate[]> {
  const words = yield* keyWordsInSlices(reading.text, reading.tokens, reading.paragraphs);
  const matches: RawMatch[] = [];
  const glossaries = reading.glossaries.filter(({ entityCount }) => entityCount > 0);
  for (const glossary of glossaries) yield* scanPlain(reading.text, words, glossary, matches);
  if (glossaries.length > 0) yield* scanFolded(reading.text, words, glossaries, matches);
  yield;
  return gather(withContext(withoutOverridden(matches, reading.glossaries)));
}

/**
 * The longest candidates that do not overlap: the longer wins, then the earlier start, then the earlier in the list.
 *
 * @param candidates as `findListed` gives them, filtered by the caller; none is empty
 * @returns sorted by start
 */
export function longestFirst<T extends Span>(candidates: readonly T[]): T[] {
  const byLength = candidates.toSorted((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start);
  const taken = new Uint8Array(candidates.reduce((last, { end }) => Math.max(last, end), 0));
  const chosen: T[] = [];
  for (const candidate of byLength) {
    // What is taken is at least as long, so that it covers an end of whatever it overlaps.
    if (taken[candidate.start] === 1 || taken[candidate.end - 1] === 1) continue;
    taken.fill(1, candidate.start, candidate.end);
    chosen.push(candidate);
  }
  return chosen.sort((left, right) => left.start - right.start);
}

/** A record of a later glossary replaces the earlier one of the same id, with all its forms. */
function withoutOverridden(matches: readonly RawMatch[], glossaries: readonly Glossary[]): RawMatch[] {
  if (glossaries.length < 2) return [...matches];
  return matches.filter(({ glossary, use }) => {
    const { id } = glossary.entity(use.entity);
    return glossaries.slice(glossaries.indexOf(glossary) + 1).every((later) => later.indexOf(id) === null);
  });
}

/** Keeps forms that need a context only where the text names, by a full form, all that they need. */
function withContext(matches: readonly RawMatch[]): RawMatch[] {
  if (!matches.some(({ use }) => use.strength === 'context')) return [...matches];
  const named = new Set(matches.filter(({ use }) => use.strength === 'full').map(({ glossary, use }) => glossary.entity(use.entity).id));
  return matches.filter(({ glossary, use }) => use.strength !== 'context' || glossary.entity(use.entity).context.every((id) => named.has(id)));
}

function gather(matches: readonly RawMatch[]): ListedCandidate[] {
  const bySpan = new Map<number, RawMatch[]>();
  for (const match of matches) {
    // No name is longer than 2^16 units, no text than 2^36.
    const key = match.start * 0x10000 + (match.end - match.start);
    const group = bySpan.get(key);
    if (group) group.push(match);
    else bySpan.set(key, [match]);
  }
  const candidates = [...bySpan.values()].flatMap(toCandidate);
  return candidates.sort((left, right) => left.start - right.start || right.end - left.end);
}

const STRENGTH_ORDER = { full: 0, context: 0, part: 1, never: 2 } as const;

function toCandidate(group: readonly RawMatch[]): ListedCandidate[] {
  // A listed spelling leaves no room for guessing at others.
  const listed = group.filter(({ use }) => !use.folded);
  const ordered = (listed.length > 0 ? listed : [...group]).sort(
    (left, right) => STRENGTH_ORDER[left.use.strength] - STRENGTH_ORDER[right.use.strength] || left.distance - right.distance,
  );
  const fits = new Map<string, ListedFit>();
  for (const match of ordered) {
    const fit = toFit(match);
    if (!fits.has(fit.entity.id)) fits.set(fit.entity.id, fit);
  }
  const [best, ...others] = fits.values();
  const [first] = ordered;
  if (!best || !first) return [];
  const { start, end, firstToken, endToken, inside } = first;
  return [{ start, end, firstToken, endToken, inside, ...best, others }];
}

function toFit({ glossary, use, rule, distance }: RawMatch): ListedFit {
  const { id, kind } = glossary.entity(use.entity);
  const strength = use.strength === 'context' ? 'full' : use.strength;
  return { entity: { glossary, index: use.entity, id, kind }, alias: use.alias, strength, rule, distance };
}
