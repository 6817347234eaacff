/** Where a post is filled, told behind its owner: "the FAO's representative in Syria", "floor leader of the Liberals in the Senate". */
import type { Mention } from '../annotation.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import type { OfficePhrase } from './phrase.ts';
import type { View } from './view.ts';

/** Posts that speak for their owner in a country. */
const ABROAD = /(?:^|[ -])(?:representative|ambassador|envoy|coordinator|director|chief|head)$/;
/** Of those, what many a body has at home: "director of the Institute of Asian Affairs in Singapore" only sits there. */
const AT_HOME = /(?:^|[ -])(?:director|chief|head)$/;
/** Whose country of service may be told by its capital. */
const OF_AN_EMBASSY = /^(?:ambassador|high commissioner)$/;
/** Posts of a party in a house. */
const IN_A_HOUSE = /(?:^|[ -])(?:leader|whip)$/;
const HOUSES = /\b(?:senate|house|chamber|parliament|assembly|congress|knesset|landtag|bundestag|council|lords|commons|duma|majlis|diet)\b/i;

/**
 * The words behind a post that say where it is filled.
 *
 * @param phrase the post and its owner
 * @param owner id of its owner
 * @returns " in Syria", or "" where nothing tells it
 */
export function seatBehind(view: View, { role, end, preposition }: OfficePhrase, owner: string | null): string {
  if (view.tokens[end]?.lower !== 'in') return '';
  const hasThe = view.tokens[end + 1]?.lower === 'the';
  const mention = view.mentionAt(hasThe ? end + 2 : end + 1);
  if (!mention || mention.entity === owner) return '';
  const name = view.reading.text.slice(mention.start, mention.end);
  const isSent = ABROAD.test(role) && (preposition < 0 || !AT_HOME.test(role) || !view.tokens[end - 1]?.capital);
  const isSeat = mention.kind === 'place' ? (isSent && isCountry(view, mention, name) && owner !== null) || OF_AN_EMBASSY.test(role) : IN_A_HOUSE.test(role) && HOUSES.test(name) && owner !== null;
  return isSeat ? ` in ${hasThe ? 'the ' : ''}${name}` : '';
}

function isCountry(view: View, mention: Mention, name: string): boolean {
  return listedAs(name) === 'country' || listedAs(view.entity(mention.entity)?.name ?? '') === 'country';
}
