/** Compares posts: "premier" is a prime minister, "top diplomat" a foreign minister, "the minister" may be either. */
import { OFFICE_SYNONYMS } from '../lexicon/offices.ts';

const STATUS = /^(?:former|acting|interim|late|then|ex|designate|elect|outgoing|incoming)\s+/;

const FORMS_WITH_OF = [...OFFICE_SYNONYMS].filter(([form]) => form.includes(' of '));

/** The role words of a title: "Prime Minister of Iraq" → "prime minister". */
export function roleOfTitle(title: string): string {
  const lower = title.toLowerCase();
  const synonym = OFFICE_SYNONYMS.get(lower);
  if (synonym !== undefined) return synonym;
  if (lower.includes(' of ')) for (const [form, role] of FORMS_WITH_OF) if (lower.startsWith(form)) return role;
  if (/^(?:secretary of state|chief of staff)/.test(lower)) return lower.slice(0, lower.indexOf(' of ') + 9).trim();
  return canonicalRole(lower.split(/ (?:of|for|at|to) /)[0] ?? lower);
}

/** One word for words that mean one post. */
export function canonicalRole(words: string): string {
  const bare = words.toLowerCase().replace(STATUS, '');
  return OFFICE_SYNONYMS.get(bare) ?? bare;
}

/** True when "the <words>" can mean the holder of `role`. */
export function canMean(words: string, role: string): boolean {
  const wanted = canonicalRole(words);
  if (wanted === role) return true;
  // "the minister" for a foreign minister, "the leader" for a supreme leader; never for a prime minister or a deputy.
  if (!role.endsWith(` ${wanted}`)) return false;
  const rest = role.slice(0, role.length - wanted.length - 1);
  return !/\b(?:prime|vice|deputy|assistant)\b/.test(rest);
}
