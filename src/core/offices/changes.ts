/**
 * Offices that ended: "accepted the resignation of the minister X", "the minister X died", "replaced the minister X".
 * What stands right before the office phrase and right after the name tells whether the office is held no more.
 */
import { AFTER_LEAVING, REMOVING } from '../lexicon/office-context.ts';
import type { Mention, OfficeStatus } from '../annotation.ts';
import { DETERMINERS, NO_SUBJECT } from '../lexicon/clause-words.ts';
import { isAdjective } from '../names/roles.ts';
import type { View } from './view.ts';

/** The status that the words around tell, `doubt` where they tell that it may have ended; null where they tell nothing. */
export type Change = Extract<OfficeStatus, 'former' | 'late'> | 'doubt';

/** Finite verbs with the holder as object. */
const REMOVED = /^(?:dismissed|sacked|fired|ousted|toppled|deposed|removed|replaced|succeeded|unseated|overthrew|impeached)$/;
const KILLED = /^(?:killed|assassinated|murdered|buried|mourned|slew)$/;
const END_NOUN = /^(?:resignation|dismissal|removal|ouster|ousting|sacking|departure|overthrow|retirement|fall)$/;
const DEATH_NOUN = /^(?:death|killing|assassination|murder|funeral|burial)$/;
/** Whose end is only wished for, holds it still: "demanded the resignation of the speaker", "called for the dismissal of". */
const WISHED = /^(?:demand|demands|demanded|demanding|seek|seeks|sought|seeking|urged|urges|urging)$/;
const WISHED_FOR = /^(?:call|calls|called|calling|push|pushed|pushing|press|pressed|pressing|demands)$/;
/** What makes the end a fact: "after the resignation of"; "discussed the resignation of" does not. */
const FACT = /^(?:after|following|since|upon|accepted|accepts|announced|confirmed|approved|welcomed|mourned|mourning|attended)$/;

const DIED = /^(?:died|perished|drowned)$/;
const SLAIN = /^(?:killed|assassinated|murdered|buried)$/;
const LEFT_BY_FORCE = /^(?:sacked|fired|dismissed|ousted|deposed|toppled|overthrown|unseated|removed|replaced|retired)$/;
const LEFT = /^(?:resigned|quit|retired|abdicated)$/;
const LEFT_WITH = /^(?:stepped down|stood down|bowed out|left office|lost office)$/;
/** What may follow "quit" and "resigned" where the office is meant: "quit smoking" is something else. */
const CLOSES = /^[.,;:)—–!?"”’]$/;
/** Words of somebody's office and name behind "and". */
const LONGEST_PARTNER = 9;
const LONGEST_ASIDE = 14;
/** Tokens from "voted" to what was voted for. */
const LONGEST_VOTE = 12;
/** How long somebody has been in office ends none: "the death of sitting MLA Bell". */
const IN_OFFICE = /^(?:sitting|serving|incumbent|longtime|long-serving|popular)$/;

/**
 * Tells whether the words around an office phrase and its holder's name say that the office is over.
 *
 * @param first first token of the phrase, without determiner
 */
export function changeAround(view: View, mention: Mention, first: number): Change | null {
  const [name, nameEnd] = view.range(mention);
  return changeBefore(view, Math.min(first, name)) ?? changeAfter(view, mention, Math.min(first, name), nameEnd);
}

/** "replaced the", "accepted the resignation of the": skips what belongs to the phrase. */
function changeBefore(view: View, first: number): Change | null {
  const { tokens } = view;
  const at = beforeDeterminer(view, first);
  const word = tokens[at]?.lower ?? '';
  // "took over from the boss X": whether it is over, or X was only boss for the time being
  // "will succeed the boss X": who holds it until then
  if (/^(?:succeed|replace)$/.test(word) && tokens[at - 1]?.lower === 'will') return null;
  if (REMOVING.has(word) || word === 'under' || (word === 'from' && tokens[at - 1]?.lower === 'over')) return 'doubt';
  // "Out goes Ana Bell, finance minister since 2028"
  if (word === 'goes' && tokens[at - 1]?.lower === 'out') return 'former';
  if (word === 'with' && /^(?:company|ways)$/.test(tokens[at - 1]?.lower ?? '') && /^part(?:s|ed|ing)?$/.test(tokens[at - 2]?.lower ?? '')) return 'former';
  if (isVotedOut(view, at)) return 'former';
  const verb = REMOVED.test(word) ? 'former' : KILLED.test(word) ? 'late' : null;
  if (verb) return isCertain(view, at) ? verb : 'doubt';
  if (word !== 'of') return null;
  // "the death in May of the mayor"
  const noun = tokens[/^(?:in|on|last|this)$/.test(tokens[at - 2]?.lower ?? '') ? at - 3 : at - 1]?.lower ?? '';
  const ended = END_NOUN.test(noun) ? 'former' : DEATH_NOUN.test(noun) ? 'late' : null;
  if (!ended || ended === 'late') return ended;
  const leadAt = beforeDeterminer(view, at - 1);
  const lead = tokens[leadAt]?.lower ?? '';
  const isWished = WISHED.test(lead) || (lead === 'for' && WISHED_FOR.test(tokens[leadAt - 1]?.lower ?? ''));
  return FACT.test(lead) ? ended : isWished ? null : 'doubt';
}

/** "voted 5-2 on Monday night to fire" */
function isVotedOut(view: View, verb: number): boolean {
  const { tokens } = view;
  if (!/^(?:fire|dismiss|sack|oust|remove)$/.test(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.lower !== 'to') return false;
  const start = view.sentenceOf(verb)?.firstToken ?? verb;
  for (let at = verb - 2; at >= Math.max(start, verb - LONGEST_VOTE); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:voted|decided)$/.test(word)) return !/^(?:not|have|never)$/.test(tokens[at - 1]?.lower ?? '');
    if (/^(?:not|against|down|whether|motion|proposal)$/.test(word)) return false;
  }
  return false;
}

/** "did not replace", "may have sacked", "was sacked": no plain statement. */
function isCertain({ tokens }: View, verb: number): boolean {
  return !/^(?:not|never|nearly|almost|have|be|been|was|were|to)$/.test(tokens[verb - 1]?.lower ?? '') && !/n['’]t$/.test(tokens[verb - 1]?.lower ?? '');
}

function beforeDeterminer(view: View, first: number): number {
  let at = first - 1;
  while (DETERMINERS.has(view.tokens[at]?.lower ?? '') || IN_OFFICE.test(view.tokens[at]?.lower ?? '') || (view.tokens[at]?.capital && isAdjective(view.tokens[at]?.lower ?? ''))) at--;
  return at;
}

/** "X died", "X, who resigned in May,", "X has been sacked". */
function changeAfter(view: View, mention: Mention, first: number, nameEnd: number): Change | null {
  const { tokens } = view;
  const sentence = view.sentenceOf(nameEnd - 1);
  if (sentence && tokens[beforeDeterminer(view, first)]?.lower === 'cost' && takesPost(view, nameEnd)) return 'former';
  if (sentence && isThrownOutBehind(view, nameEnd, sentence.lastToken)) return 'former';
  if (!sentence || isBesideSubject(tokens[beforeDeterminer(view, first)]?.lower ?? '')) return null;
  // "its chief, Ana Bell, had resigned"
  const isAside = tokens[view.range(mention)[0] - 1]?.text === ',' && first < view.range(mention)[0];
  const starts = tokens[nameEnd]?.text === ',' ? [nameEnd + (tokens[nameEnd + 1]?.lower === 'who' ? 2 : 1), afterAside(view, nameEnd, sentence.lastToken)] : [nameEnd, behindParty(view, nameEnd) ?? nameEnd, ...afterPartner(view, nameEnd)];
  for (const [index, at] of starts.entries()) {
    const isClause = tokens[nameEnd]?.text !== ',' || index === 1 || isAside || /^(?:who|since)$/.test(tokens[nameEnd + 1]?.lower ?? '');
    const change = isClause && at < sentence.lastToken ? changeOf(view, at) : null;
    if (change) return change;
  }
  return null;
}

/** "cost the minister, Ana Bell, |her job" */
function takesPost({ tokens }: View, nameEnd: number): boolean {
  const at = tokens[nameEnd]?.text === ',' ? nameEnd + 1 : nameEnd;
  return /^(?:his|her)$/.test(tokens[at]?.lower ?? '') && /^(?:job|post|seat|place|position|office)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "withdrew the degree of the director, Ana Bell, and dismissed her at once"; "dismissed her fears" and "dismissed her as vain" are no end. */
function isThrownOutBehind({ tokens }: View, nameEnd: number, limit: number): boolean {
  const and = tokens[nameEnd]?.text === ',' ? nameEnd + 1 : nameEnd;
  const behind = tokens[and + 3];
  if (and + 2 >= limit || tokens[and]?.lower !== 'and' || !LEFT_BY_FORCE.test(tokens[and + 1]?.lower ?? '') || !/^(?:him|her)$/.test(tokens[and + 2]?.lower ?? '')) return false;
  return !behind || and + 3 >= limit || behind.kind === 'mark' || /^(?:at|on|in|after|from|without|over|last|this|yesterday|when|because)$/.test(behind.lower);
}

/** The token behind "of Fair Shore" in "Water Minister Ana Bell of Fair Shore resigned"; null where no such words stand at `of`. */
export function behindParty(view: View, of: number): number | null {
  if (view.tokens[of]?.lower !== 'of') return null;
  const body = view.mentionAt(view.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1);
  return body && body.kind !== 'person' ? view.range(body)[1] : null;
}

/** The token behind "and her deputy Tom Hale": what the two did. */
function afterPartner(view: View, and: number): number[] {
  if (view.tokens[and]?.lower !== 'and') return [];
  for (let at = and + 1; at < and + LONGEST_PARTNER; at++) {
    const mention = view.mentionAt(at);
    const end = mention?.kind === 'person' ? view.range(mention)[1] : -1;
    if (end > 0) return [view.tokens[end]?.text === ',' ? end + 1 : end];
    if (view.tokens[at]?.kind === 'mark' && view.mentionAt(at + 1)?.kind !== 'person') return [];
  }
  return [];
}

/** The token behind ", mayor of Leeds,"; the end of the sentence where no comma closes it. */
function afterAside({ tokens }: View, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_ASIDE); at++) if (tokens[at]?.text === ',') return at + 1;
  return limit;
}

/** What the verb at a token says of whoever does or suffers it: "resigned in May", "was sacked", "has died". */
export function changeOf(view: View, at: number): Change | null {
  const { tokens } = view;
  const [first = '', second = '', third = ''] = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? '');
  if (first === 'both') return changeOf(view, at + 1);
  if (/^(?:was|were|been)$/.test(first)) return passive(second);
  // "Bell, since replaced by Hale,"
  if (first === 'since' && view.tokens[at - 1]?.text === ',') return passive(second);
  if (/^(?:has|have|had)$/.test(first)) return second === 'been' ? passive(third) : changeOf(view, at + 1);
  if (first === 'is' && second === 'gone') return 'former';
  if (DIED.test(first) || (first === 'passed' && second === 'away')) return 'late';
  if (LEFT.test(first)) return second === 'from' ? 'doubt' : (CLOSES.test(second) || AFTER_LEAVING.has(second)) ? 'former' : null;
  return LEFT_WITH.test(`${first} ${second}`) ? 'former' : null;
}

function passive(verb: string): Change | null {
  if (SLAIN.test(verb)) return 'late';
  return LEFT_BY_FORCE.test(verb) ? 'former' : null;
}

/** "the son of the mayor Ana Bell died": whose the verb is, is not the holder. */
const isBesideSubject = (word: string): boolean => NO_SUBJECT.has(word) && !/^(?:and|or|than|like)$/.test(word);
