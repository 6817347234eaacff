/** Which phrases are an office: a post or a rank of authority; what somebody does for a living is none by itself. */
import { LEGISLATURE } from '../lexicon/office-context.ts';
import { OCCUPATIONS, PASSING_MODIFIERS, POST_MODIFIERS, TIED_NOUNS, TRADES } from '../lexicon/offices.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import type { OfficePhrase } from './phrase.ts';
import type { View } from './view.ts';

/** Ranks are no posts, at whatever body they are held. */
const RANKS_ONLY = /^(?:lieutenant |brigadier |major )?(?:colonel|captain|lieutenant|general|major|ayatollah|imam)$/;
/** No town has one: "chief executive of Leeds-based Arden Rail". */
const COMPANY_ONLY = /^(?:chief executive(?: officer)?|ceo|cfo|coo|co-founder|founder|founder and ceo)$/;

/** "BBC director general", "governor general" */
export const OF_A_GENERAL = /^(?:advocate|director|governor|attorney|secretary|inspector|solicitor|auditor|comptroller)$/;

/** True where the phrase names a post that a card may show. */
export function isPost(view: View, phrase: OfficePhrase): boolean {
  const { role, preposition, owner, isOwnerNamed, status } = phrase;
  const heads = role.split(' and ');
  const words = (heads[0] ?? '').split(' ');
  const head = words[words.length - 1] ?? '';
  const [first = ''] = words;
  if (opensIndefinite(view, phrase) || (head === 'leader' && PASSING_MODIFIERS.has(first)) || (first === 'first' && phrase.possessor !== null && head !== 'officer')) return isSittingOn(view, phrase, head, words);
  // "Tom Hale (finance) and Ana Bell (justice)": in small letters and alone it is the field.
  if (role === 'justice' && preposition < 0 && !view.tokens[phrase.end - 1]?.capital) return false;
  if (COMPANY_ONLY.test(role) && preposition >= 0 && view.mentionAt(preposition + 1)?.kind === 'place') return false;
  const tied = isTied(view, phrase);
  if (head === 'member') return isSittingOn(view, phrase, head, words);
  // "Bell's partner", "Bell's supervisor"
  if (/^(?:partner|supervisor)$/.test(head) && phrase.possessor !== null) return false;
  if (words.length > 1 && (POST_MODIFIERS.has(first) || POST_MODIFIERS.has(words[words.length - 2] ?? '')) && !/^(?:player|owner|donor|candidate|nominee|lawyer)$/.test(head)) return true;
  if (head === 'general' && words.length > 1 && OF_A_GENERAL.test(words[words.length - 2] ?? '')) return true;
  if (TRADES.has(head)) return false;
  // "the Boston lawyer" only works there.
  if (preposition < 0 && owner !== null && OCCUPATIONS.has(head) && head !== 'captain' && !(head === 'attorney' && /^(?:the )?United States|^U\.?S\.?/.test(owner.name)) && (owner.id === null || view.entity(owner.id)?.kind === 'place')) return false;
  if (/^retired|^veteran/.test(view.tokens[phrase.first]?.lower ?? '') && !tied) return false;
  if (preposition < 0 && !isOwnerNamed) {
    if (owner === null && ((HONORIFICS.has(role) && status !== 'acting') || ((TIED_NOUNS.has(head) || head === 'supervisor') && /^an?$/.test(view.tokens[phrase.first - 1]?.lower ?? '')))) return false;
    return phrase.possessor !== null || status === 'acting' || !(OCCUPATIONS.has(head) || (TIED_NOUNS.has(head) && !isHolderOfOne(head, words, status)));
  }
  if (RANKS_ONLY.test(role)) return head === 'captain' && isOwnerNamed && owner !== null;
  return tied || !(OCCUPATIONS.has(head) || TIED_NOUNS.has(head));
}

/** "the founder", "the clerk", "his manager": posts that a body has one of. */
function isHolderOfOne(head: string, words: readonly string[], status: OfficePhrase['status']): boolean {
  return /^(?:founder|co-founder|cofounder|curator|manager|clerk|adviser|advisor)$/.test(head) && (words.length > 1 || status !== 'late');
}

/** Tied to a body or a person by its name. */
function isTied(view: View, { preposition, end, isOwnerNamed, possessor }: OfficePhrase): boolean {
  if (isOwnerNamed || possessor !== null) return true;
  for (let at = preposition + 1; preposition >= 0 && at < end; at++) if (view.tokens[at]?.capital || view.mentionAt(at)) return true;
  return preposition >= 0 && /^(?:the|its|their|our)$/.test(view.tokens[preposition + 1]?.lower ?? '');
}

/** "the night manager of a motel": of which one, the article leaves open. */
function opensIndefinite({ tokens }: View, { preposition }: OfficePhrase): boolean {
  return preposition >= 0 && (/^(?:a|an|some|several|many|two|three|four|one)$/.test(tokens[preposition + 1]?.lower ?? '') || /^(?:film|movie|series|documentary|play|show|book|musical)$/.test(tokens[preposition + 2]?.lower ?? ''));
}

/** "council member", "member of parliament". */
function isSittingOn({ tokens }: View, { preposition, end }: OfficePhrase, head: string, words: readonly string[]): boolean {
  if (head !== 'member') return false;
  // "the state member for Wattle River"
  if (words.length === 1 && tokens[preposition]?.lower === 'for' && tokens[preposition + 1]?.capital) return true;
  if (words.some((word) => LEGISLATURE.has(word))) return true;
  for (let at = preposition + 1; preposition >= 0 && at < end; at++) if (LEGISLATURE.has(tokens[at]?.lower ?? '')) return true;
  return false;
}
