/**
 * Texts that are not English: names of the glossary, and nothing else. No run of capitals is a name there, so a
 * listed form stands where it fits, unless the words beside it make another name of it.
 */
import type { Reading } from '../reading.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { FOREIGN_MEANINGS, FOREIGN_OPENERS, FOREIGN_TITLES, GERMAN_WORDS, THINGS_NAMED_AFTER } from '../lexicon/other-languages.ts';
import type { Token } from '../text/tokens.ts';
import { fromListed, type Found } from './collect.ts';
import { longestFirst, type ListedCandidate } from './lookup.ts';
import { partsInArticle, type PartPlace } from './listed-parts.ts';
import type { Resolved } from './resolve.ts';

/** A name with what it names. */
export interface ResolvedName {
  readonly found: Found;
  readonly as: Resolved;
}

/**
 * The listed names of a text in any language, surnames after full names included, in the order of the text.
 *
 * @param reading its tokens with affixes parted, see `affixes.ts`
 * @param candidates what the glossary scan found in those tokens
 */
export function readListedOnly(reading: Reading, candidates: readonly ListedCandidate[]): ResolvedName[] {
  const { tokens } = reading;
  const beside = new Neighbours(tokens, candidates);
  const full = longestFirst(candidates.filter((candidate) => candidate.strength === 'full' && beside.leaves(candidate)));
  const named = full.map((candidate): ResolvedName => ({ found: fromListed(candidate, tokens), as: asListed(candidate) }));
  const parts = partsInArticle(reading, candidates, named, (candidate) => beside.placeOfPart(candidate));
  return [...named, ...parts].sort((left, right) => left.found.start - right.found.start);
}

/** What a listed form of full strength stands for. */
export function asListed({ entity, alias, rule, others }: ListedCandidate): Resolved {
  const because = rule === 'alias' ? `the listed form “${alias}”` : rule === 'script' ? `the listed form “${alias}” in its own script` : `a spelling of the listed form “${alias}”`;
  return { key: entity.id, listedId: entity.id, kind: entity.kind, rule, because, others: others.filter(({ strength }) => strength === 'full').map((other) => other.entity.id) };
}

/** A text with this share of German words is German, and gives capitals to all nouns. */
const GERMAN_SHARE = 0.1;
/** How far before a name a thing that bears it may stand: "université de l’imam". */
const THING_REACH = 3;
const LINKS = /^(?:de|du|des|da|do|di|del|della|der|l['’]?|d['’]?|la|le|el|al|imam|ayatollah|الشهيد|شهید|الامام|امام|مرقد)$/;

/** Judges the words beside a listed form. */
class Neighbours {
  private readonly tokens: readonly Token[];
  private readonly listedStarts: ReadonlySet<number>;
  private readonly listedEnds: ReadonlySet<number>;
  private readonly nounCapitals: boolean;

  constructor(tokens: readonly Token[], candidates: readonly ListedCandidate[]) {
    this.tokens = tokens;
    const full = candidates.filter(({ strength }) => strength === 'full');
    this.listedStarts = new Set(full.map(({ firstToken }) => firstToken));
    this.listedEnds = new Set(full.map(({ endToken }) => endToken));
    this.nounCapitals = isGerman(tokens);
  }

  /** False where a longer name swallows the form: "América Latina", "Ali-Khamenei-Straße", "rue Hassan Rouhani". */
  leaves(candidate: ListedCandidate): boolean {
    const { firstToken, endToken, entity, alias, rule, inside } = candidate;
    if (inside && /-\p{Ll}/u.test(this.tokens[firstToken]?.text ?? '')) return false;
    if (FOREIGN_MEANINGS.has(alias.toLowerCase())) return false;
    if (this.isThing(candidate)) return false;
    if (rule === 'script') return true;
    if (!this.mayFollow(endToken)) return false;
    return entity.kind === 'person' ? !isGivenName(this.capitalBefore(firstToken)?.lower ?? '') : this.mayPrecede(firstToken);
  }

  /** A surname needs more: a word with a capital before it may be another given name, unless it is a title. */
  placeOfPart(candidate: ListedCandidate): PartPlace {
    if (candidate.inside || this.isThing(candidate)) return 'unsure';
    if (candidate.rule === 'script') return 'stands';
    const before = this.capitalBefore(candidate.firstToken);
    const isFree = !before || FOREIGN_TITLES.has(before.lower) || FOREIGN_OPENERS.has(before.lower) || this.listedEnds.has(candidate.firstToken);
    if (!isFree) return this.nounCapitals ? 'unsure' : 'somebody-else';
    return this.mayFollow(candidate.endToken) ? 'stands' : 'unsure';
  }

  /** "rue Hassan Rouhani", "Ali Khamenei Caddesi" */
  private isThing({ firstToken, endToken }: ListedCandidate): boolean {
    const after = this.tokens[endToken];
    if (after?.spaced && THINGS_NAMED_AFTER.has(after.lower)) return after.capital || /^\p{Script=Arabic}/u.test(after.text) === false;
    for (let at = firstToken - 1; at >= Math.max(0, firstToken - THING_REACH); at--) {
      const word = this.tokens[at]?.lower ?? '';
      if (THINGS_NAMED_AFTER.has(word)) return !this.nounCapitals;
      if (!LINKS.test(word)) return false;
    }
    return false;
  }

  private mayFollow(end: number): boolean {
    const after = this.tokens[end];
    if (!after?.capital || after.kind !== 'word' || !after.spaced) return true;
    return this.nounCapitals || this.listedStarts.has(end) || FOREIGN_TITLES.has(after.lower) || listedAs(after.text) !== null;
  }

  private mayPrecede(first: number): boolean {
    const before = this.capitalBefore(first);
    return !before || this.nounCapitals || this.listedEnds.has(first) || FOREIGN_OPENERS.has(before.lower) || FOREIGN_TITLES.has(before.lower);
  }

  /** The word with a capital right before; null where there is none, or a mark between. */
  private capitalBefore(first: number): Token | null {
    const before = this.tokens[first - 1];
    return before?.kind === 'word' && before.capital && (this.tokens[first]?.spaced ?? false) ? before : null;
  }
}

function isGerman(tokens: readonly Token[]): boolean {
  let words = 0;
  let german = 0;
  for (const { kind, lower } of tokens) {
    if (kind !== 'word') continue;
    words++;
    if (GERMAN_WORDS.has(lower)) german++;
  }
  return german > words * GERMAN_SHARE;
}
