/** What an office of a state is for: "Foreign Affairs" in "the Minister for Foreign Affairs" names no body. */
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { FIELD_HOLDERS, OFFICE_FIELDS } from '../lexicon/name-context.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS } from '../lexicon/heads.ts';

/** True for a word that names of institutions are made of. */
export const isOfInstitution = (lower: string): boolean => isCommonWord(lower) || INSTITUTION_WORDS.has(lower) || ORGANISATION_HEADS.has(lower) || FUNCTION_WORDS.has(lower);

/** True for the tokens `[first, end)` behind "minister of", "commissioner for" and their like. */
export function isOfficeField(tokens: readonly Token[], first: number, end: number): boolean {
  if (!OFFICE_FIELDS.has(tokens[end - 1]?.lower ?? '') || !/^(?:for|of)$/.test(tokens[first - 1]?.lower ?? '') || !FIELD_HOLDERS.has(tokens[first - 2]?.lower ?? '')) return false;
  return tokens.slice(first, end).every(({ lower }) => isOfInstitution(lower) || lower === 'state');
}
