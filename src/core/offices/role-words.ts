/** Words of an office: which can be its head, and what one of many is called. */
import type { OfficeStatus } from '../annotation.ts';
import { MORE_OFFICE_NOUNS, OFFICE_NOUNS } from '../lexicon/offices.ts';
import { OFFICE_SHORTS } from '../lexicon/titles.ts';

/** "vice-chair" */
const PREFIXES = new Set(['vice', 'deputy', 'co', 'under', 'sub']);

/** "ministers" → "minister", "deputies" → "deputy", "chairmen" → "chairman". */
export function singularOf(lower: string): string {
  return lower.replace(/ies$/, 'y').replace(/s(\.?)$/, '$1').replace(/men$/, 'man');
}

/** True for the head of an office phrase. */
export function isOfficeWord(lower: string): boolean {
  if (OFFICE_NOUNS.has(lower) || MORE_OFFICE_NOUNS.has(lower) || OFFICE_SHORTS.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && (lower.endsWith('-general') || (PREFIXES.has(lower.slice(0, hyphen)) && OFFICE_NOUNS.has(lower.slice(hyphen + 1))));
}

/** "ex-minister", "a colonial-era minister" */
const OF_ANOTHER_TIME = /^(?:ex|then)-.|.-era$/;

/** "ex-minister", "mayor-elect" */
export const statusInside = (lower: string): OfficeStatus | null => (/-(?:elect|designate)$/.test(lower) ? 'designate' : OF_ANOTHER_TIME.test(lower) ? 'former' : null);
