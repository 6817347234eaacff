/** Where a post is filled, told behind its owner: "the FAO's representative in Syria", "floor leader of the Liberals in the Senate". */
import type { Mention } from '../annotation.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import type { View } from './view.ts';

/** Posts that speak for their owner in a country. */
const ABROAD = /(?:^|[ -])(?:representative|ambassador|envoy|coordinator|director|chief|head)$/;
/** Posts of a party in a house. */
const IN_A_HOUSE = /(?:^|[ -])(?:leader|whip)$/;
const HOUSES = /\b(?:senate|house|chamber|parliament|assembly|congress|knesset|landtag|bundestag|council|lords|commons|duma|majlis|diet)\b/i;

/**
 * The words behind a post that say where it is filled.
 *
 * @param role lower case
 * @param end the token behind the post and its owner
 * @param owner id of its owner
 * @returns " in Syria", or "" where nothing tells it
 */
export function seatBehind(view: View, role: string, end: number, owner: string | null): string {
  if (view.tokens[end]?.lower !== 'in') return '';
  const hasThe = view.tokens[end + 1]?.lower === 'the';
  const mention = view.mentionAt(hasThe ? end + 2 : end + 1);
  if (!mention || mention.entity === owner) return '';
  const name = view.reading.text.slice(mention.start, mention.end);
  const isSeat = mention.kind === 'place' ? ABROAD.test(role) && isCountry(view, mention, name) && owner !== null : IN_A_HOUSE.test(role) && HOUSES.test(name) && owner !== null;
  return isSeat ? ` in ${hasThe ? 'the ' : ''}${name}` : '';
}

function isCountry(view: View, mention: Mention, name: string): boolean {
  return listedAs(name) === 'country' || listedAs(view.entity(mention.entity)?.name ?? '') === 'country';
}
