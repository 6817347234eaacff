/** What an office of a state is for: "Foreign Affairs" in "the Minister for Foreign Affairs" names no body. */
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { INSTITUTION_WORDS, ORGANISATION_HEADS } from '../lexicon/heads.ts';

const HOLDER = /^(?:ministers?|secretar(?:y|ies)|undersecretary|secretary-general|commissioners?|director|envoy|representative|rapporteur|coordinator|ombudsman|adviser|advisor)$/;
const FIELD = /^(?:affairs|rights|prosecutions?|relations|services|resources|operations|change|development|health|education|security|defen[cs]e|finance|trade|energy|transport|justice|agriculture|intelligence|communications?|planning|policy|research|elections|crime|refugees|children|women|youth|culture|labou?r|industry|tourism|water)$/;

/** True for a word that names of institutions are made of. */
export const isOfInstitution = (lower: string): boolean => isCommonWord(lower) || INSTITUTION_WORDS.has(lower) || ORGANISATION_HEADS.has(lower) || FUNCTION_WORDS.has(lower);

/** True for the tokens `[first, end)` behind "minister of", "commissioner for" and their like. */
export function isOfficeField(tokens: readonly Token[], first: number, end: number): boolean {
  if (!FIELD.test(tokens[end - 1]?.lower ?? '') || !/^(?:for|of)$/.test(tokens[first - 1]?.lower ?? '') || !HOLDER.test(tokens[first - 2]?.lower ?? '')) return false;
  return tokens.slice(first, end).every(({ lower }) => isOfInstitution(lower) || lower === 'state');
}
