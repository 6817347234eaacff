/** Ranks and dignities before a name: who somebody is where the article tells no post, as in "Sgt. Dana Bell". */
import type { Mention, OfficeStatus } from '../annotation.ts';
import { STATUS_WORDS } from '../lexicon/offices.ts';
import { RANK_MODIFIERS, RANK_TITLES } from '../lexicon/titles.ts';
import { isOfficeNoun } from '../names/roles.ts';
import { changeAround } from './changes.ts';
import { OF_A_GENERAL } from './posts.ts';
import type { View } from './view.ts';

export interface Rank {
  /** As a card prints it: "Detective Chief Inspector". */
  readonly title: string;
  readonly status: OfficeStatus;
  /** Tokens `[first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** "Lieutenant General", "Detective Chief Superintendent" and one more. */
const LONGEST = 4;

/** The rank right before a person's name; null without one, and where more is said of them. */
export function rankBefore(view: View, mention: Mention): Rank | null {
  const { tokens } = view;
  const [end, nameEnd] = view.range(mention);
  if (!RANK_TITLES.has(tokens[end - 1]?.lower ?? '') || !tokens[end - 1]?.capital) return null;
  let first = end - 1;
  while (end - first < LONGEST && tokens[first - 1]?.capital && isOfRank(tokens[first - 1]?.lower ?? '') && view.mentionAt(first - 1) === undefined) first--;
  const before = tokens[first - 1];
  // "the party's spiritual leader, Rabbi Bell", "Additional Prosecutor General Bell": what it belongs to was not understood.
  if (/^(?:,|an?|no|any|every)$/.test(before?.lower ?? '') || (before?.capital && (isOfficeNoun(before.lower) || OF_A_GENERAL.test(before.lower))) || isDescribedBehind(view, nameEnd)) return null;
  // "the unit under Capt. Bell" tells nothing of the rank's end.
  const change = before?.lower === 'under' ? null : changeAround(view, mention, first);
  if (change === 'doubt') return null;
  const title = tokens.slice(first, end).map(({ lower }) => RANK_TITLES.get(lower) ?? RANK_MODIFIERS.get(lower) ?? '').join(' ');
  return { title, status: change ?? STATUS_WORDS.get(before?.lower ?? '') ?? 'current', first, end };
}

const isOfRank = (lower: string): boolean => RANK_TITLES.has(lower) || RANK_MODIFIERS.has(lower);

/** "Brig. Bell, who had run the agency,", "Rev. Bell, pastor there,": a post that was not understood tells more than the rank. */
function isDescribedBehind({ tokens }: View, nameEnd: number): boolean {
  if (tokens[nameEnd]?.text !== ',') return false;
  const opening = /^(?:an?|the|its|his|her)$/.test(tokens[nameEnd + 1]?.lower ?? '') ? nameEnd + 2 : nameEnd + 1;
  if (tokens[opening]?.lower === 'who') return /^(?:leads?|led|heads?|headed|runs?|run|ran|holds?|held|commands?|commanded|chairs?|chaired|is|was|has|had|oversees?|oversaw)$/.test(tokens[opening + 1]?.lower ?? '');
  return isOfficeNoun(tokens[opening]?.lower ?? '') || isOfficeNoun(tokens[opening + 1]?.lower ?? '');
}
