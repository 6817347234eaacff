/**
 * Decides, for each name of the article, what it names and whether it is a name at all. The evidence of the whole
 * article counts: a title that stands before a name once speaks for it everywhere.
 */
import { isCommonWord, hasOrdinaryEnding } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { INSTITUTION_WORDS } from '../lexicon/heads.ts';
import type { Clue, ClueKind } from './clues.ts';
import type { Found } from './collect.ts';
import { roleOf } from './roles.ts';
import type { Token } from '../text/tokens.ts';

export interface Verdict {
  readonly kind: ClueKind;
  /** 4 and more: decided by a clue that needs no other. */
  readonly weight: number;
  readonly why: string;
  /** It has a name that other things of the article have too, as a team has its town's. */
  readonly namesake?: true;
}

/** At most this much of the same clue counts, however often it stands in the article. */
const REPEAT_SHARE = 0.5;
const KINDS: readonly ClueKind[] = ['person', 'place', 'organisation', 'other'];
/** A single ordinary word needs a clue that decides. */
const ORDINARY_NEEDS = 3;
/** A word that only ever opens sentences needs more than a hint. */
const SOFT_NEEDS = 0.6;
const LEAST = 0.5;

/** Gathers the evidence of an article by name. */
export class Evidence {
  private readonly clues = new Map<string, Clue[]>();
  private readonly firmNames = new Set<string>();
  private readonly verdicts = new Map<string, Verdict>();

  constructor(found: readonly Found[]) {
    for (const { keys, clues, firm } of found) {
      const key = keys.join(' ');
      const same = this.clues.get(key);
      if (same) same.push(...clues);
      else this.clues.set(key, [...clues]);
      if (firm) this.firmNames.add(key);
    }
  }

  /** True when the name stands where its capital says something. */
  isFirm(keys: readonly string[]): boolean {
    return this.firmNames.has(keys.join(' '));
  }

  judge(keys: readonly string[]): Verdict {
    const key = keys.join(' ');
    const known = this.verdicts.get(key);
    if (known) return known;
    const verdict = this.weigh(this.clues.get(key) ?? []);
    this.verdicts.set(key, verdict);
    return verdict;
  }

  /** What one of the found names is. */
  verdictOf({ keys }: Found): Verdict {
    return this.judge(keys);
  }

  /** True when the article's evidence makes a name of it. */
  isNamed(found: Found, verdict: Verdict, tokens: readonly Token[]): boolean {
    return isName(found, verdict, this.isFirm(found.keys), tokens);
  }

  private weigh(clues: readonly Clue[]): Verdict {
    let best: Verdict = { kind: 'other', weight: 0, why: 'nothing speaks for a name' };
    for (const kind of KINDS) {
      const own = clues.filter((clue) => clue.kind === kind);
      const weight = total(own);
      if (weight > best.weight) best = { kind, weight, why: strongest(own) };
    }
    return best;
  }
}

/** Different reasons add up; the same reason again counts half, then no more. */
function total(clues: readonly Clue[]): number {
  const seen = new Map<string, number>();
  let sum = 0;
  for (const { why, weight } of clues) {
    const times = seen.get(why) ?? 0;
    seen.set(why, times + 1);
    if (times === 0) sum += weight;
    else if (times === 1) sum += weight * REPEAT_SHARE;
  }
  return sum;
}

function strongest(clues: readonly Clue[]): string {
  let best = clues[0];
  for (const clue of clues) if (best && clue.weight > best.weight) best = clue;
  return best?.why ?? '';
}

/** True when the article's evidence makes a name of it. */
export function isName(found: Found, verdict: Verdict, firm: boolean, tokens: readonly Token[]): boolean {
  if (verdict.kind === 'other' || verdict.weight < LEAST) return false;
  const first = tokens[found.piece.first];
  if (!first) return false;
  if (found.piece.end - found.piece.first > 1) return firm || verdict.weight >= SOFT_NEEDS;
  if (found.seenLower && verdict.weight < ORDINARY_NEEDS) return false;
  if (found.text.length < 2 || roleOf(first) === 'adjective') return verdict.weight >= 4;
  if (FUNCTION_WORDS.has(first.lower)) return verdict.weight >= 4;
  if (roleOf(first) !== 'name' || isCommonWord(first.lower) || INSTITUTION_WORDS.has(first.lower)) return verdict.weight >= ORDINARY_NEEDS && firm;
  if (hasOrdinaryEnding(first.lower) && !firm) return verdict.weight >= ORDINARY_NEEDS;
  return firm || verdict.weight >= SOFT_NEEDS;
}
