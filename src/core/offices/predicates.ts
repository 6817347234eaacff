/** Offices that a sentence gives outright: "Ana Bell was named acting chief", "the board appointed Ana Bell as director". */
import type { Mention } from '../annotation.ts';
import { DETERMINERS, NO_SUBJECT } from '../lexicon/clause-words.ts';
import { OFFICE_MODIFIERS } from '../lexicon/offices.ts';
import { behindParty, changeOf } from './changes.ts';
import { commandOf } from './commands.ts';
import { phraseEnd } from './extent.ts';
import { readPhrase } from './phrase.ts';
import { isOfficeWord } from './role-words.ts';
import { clauseAt, headedBy, succeededAt, type Following } from './relative.ts';
import type { View } from './view.ts';

const GIVES = /^(?:named|appointed|elected|chose|promoted|reappointed|re-elected|installed)$/;
const GIVING = /^(?:appointment|election|promotion|selection)$/;
const MAY_BE = /^(?:to|not|be|been|could|would|might|may|will|should|if|never|nearly|almost|was|were)$/;
/** How far back a subject may stand behind an aside: "Ana Bell, a deputy chief, was named acting chief". */
const LONGEST_ASIDE = 14;
const MAX_TITLE = 5;
/** Tokens behind an office in which its end is looked for. */
const LONGEST_TERM = 14;
const CLOSES = /^[,.;:)—–!?"”(]$/;

/** The office that the clause of a person gives the person; null where it gives none. */
export function phrasePredicated(view: View, mention: Mention): Following | null {
  return commandOf(view, mention) ?? asPredecessor(view, mention) ?? asObject(view, mention) ?? asSubject(view, mention);
}

/** "named Ana Bell as director", "the appointment of Ana Bell as director". */
function asObject(view: View, mention: Mention): Following | null {
  const { tokens } = view;
  const [name, nameEnd] = view.range(mention);
  const verb = tokens[beforeTitle(view, name)];
  const verbAt = beforeTitle(view, name);
  const isNoun = verb?.lower === 'of' && GIVING.test(tokens[verbAt - 1]?.lower ?? '');
  const isSupposed = /^(?:have|has|had)$/.test(tokens[verbAt - 1]?.lower ?? '') && MAY_BE.test(tokens[verbAt - 2]?.lower ?? '');
  if (!verb || isSupposed || !(isNoun || (GIVES.test(verb.lower) && !MAY_BE.test(tokens[verbAt - 1]?.lower ?? '')))) return null;
  const sentence = view.sentenceOf(name);
  const as = tokens[nameEnd]?.lower === 'as' || tokens[nameEnd]?.lower === 'to' ? nameEnd + (tokens[nameEnd + 1]?.lower === 'be' ? 2 : 1) : nameEnd;
  if (!sentence || (as === nameEnd && isNoun) || (tokens[nameEnd]?.lower === 'to' && as === nameEnd + 1)) return null;
  const found = officeFrom(view, as, sentence.lastToken);
  // "President-elect Ana Bell named Tom Hale as minister"
  for (let at = sentence.firstToken; found && at < verbAt; at++) if (/-elect$/.test(tokens[at]?.lower ?? '')) return { ...found, phrase: { ...found.phrase, status: 'designate' } };
  return found;
}

/** "succeeded Ana Bell as director": what the one takes up, the other held. */
function asPredecessor(view: View, mention: Mention): Following | null {
  const { tokens } = view;
  const [name, nameEnd] = view.range(mention);
  const sentence = view.sentenceOf(name);
  if (!sentence || tokens[nameEnd]?.lower !== 'as') return null;
  for (let verb = name - 1; verb >= Math.max(sentence.firstToken, name - MAX_TITLE); verb--) {
    const found = succeededAt(view, verb)?.whom === mention ? officeFrom(view, nameEnd + 1, sentence.lastToken) : null;
    // "will succeed", "to succeed": held until then
    if (found) return { phrase: tokens[verb]?.lower === 'will' || tokens[verb]?.lower === 'to' ? found.phrase : { ...found.phrase, status: 'former' }, entered: false, left: true };
  }
  return null;
}

/** "Ana Bell was named …", "Ana Bell, 38, is head chef of …", "Ana Bell has run … for two years". */
function asSubject(view: View, mention: Mention): Following | null {
  const { tokens } = view;
  const [name, nameEnd] = view.range(mention);
  const sentence = view.sentenceOf(name);
  // "… and that Ana Bell would serve as": a clause of its own
  if (!sentence || (NO_SUBJECT.has(tokens[beforeTitle(view, name)]?.lower ?? '') && tokens[name - 1]?.lower !== 'that')) return null;
  // "The finance director, Ana Bell, steps up as …": the name is the aside.
  const isAside = tokens[name - 1]?.text === ',' && clauseAt(view, nameEnd + 1) !== null;
  const verb = tokens[nameEnd]?.text !== ',' ? (behindParty(view, nameEnd) ?? nameEnd) : isAside ? nameEnd + 1 : afterAside(view, nameEnd, sentence.lastToken);
  if (verb >= sentence.lastToken) return null;
  if (/^(?:has|have)$/.test(tokens[verb]?.lower ?? '') && /^(?:run|led|headed|chaired|commanded)$/.test(tokens[verb + 1]?.lower ?? '')) return headedBy(view, verb, sentence.lastToken);
  // "Bell now heads the council"
  if (tokens[verb]?.lower === 'now' && tokens[nameEnd]?.text !== ',') {
    const now = headedBy(view, verb, sentence.lastToken);
    if (now) return now;
  }
  const clause = clauseAt(view, verb);
  if (!clause) return null;
  const end = phraseEnd(view, clause.begin, sentence.lastToken);
  const phrase = end > clause.begin && view.mentionAt(end)?.kind !== 'person' ? readPhrase(view, clause.begin, end) : null;
  // "Ana Bell is a leader" and "was captain that day" tell of somebody; only a post of a body is an office here.
  const isTold = clause.entered || tokens[clause.begin - 1]?.lower === 'as';
  if (!phrase || (!isTold && (phrase.preposition < 0 && !phrase.isOwnerNamed || /^(?:a|an)$/.test(tokens[phrase.first - 1]?.lower ?? '')))) return null;
  const isPast = /^(?:was|were)$/.test(tokens[verb]?.lower ?? '') && !clause.entered && !clause.left;
  if (isPast && !/^(?:until|from|between)$/.test(tokens[end]?.lower ?? '')) return null;
  const ended = clause.entered ? endBehind(view, end, sentence.lastToken) : null;
  const status = phrase.status !== 'current' ? phrase.status : (ended ?? (clause.over ? 'former' : (clause.status ?? 'current')));
  return { phrase: { ...phrase, status }, entered: clause.entered && ended === null, left: clause.left };
}

/** "was named coach in 2019 and resigned in 2021", "… before she left in May": how the sentence tells the end as well; null where it does not. */
function endBehind(view: View, end: number, limit: number): 'former' | 'late' | null {
  const word = (at: number): string => view.tokens[at]?.lower ?? '';
  for (let at = end; at < Math.min(limit, end + LONGEST_TERM); at++) {
    if (!/^(?:and|but|before)$/.test(word(at))) continue;
    const verb = /^(?:s?he|they|later|then)$/.test(word(at + 1)) ? at + 2 : at + 1;
    if (word(at) === 'before' && word(verb) === 'left') return 'former';
    const change = changeOf(view, verb);
    if (change === 'former' || change === 'late') return change;
  }
  return null;
}

function officeFrom(view: View, begin: number, limit: number): Following | null {
  const end = phraseEnd(view, begin, limit);
  const phrase = end > begin && view.mentionAt(end)?.kind !== 'person' ? readPhrase(view, begin, end) : null;
  return phrase ? { phrase, entered: true } : null;
}

/** "named finance director Ana Bell chief executive" */
function isTitleWord(lower: string): boolean {
  return isOfficeWord(lower) || OFFICE_MODIFIERS.has(lower);
}

/** The token before the name and what belongs to it: "Dr", "the new". */
function beforeTitle({ tokens }: View, name: number): number {
  let at = name - 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') || (name - at <= MAX_TITLE && isTitleWord(tokens[at]?.lower ?? '')) || /^(?:dr|mr|mrs|ms|sir|judge|lawyer)\.?$/.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** The token behind ", a deputy chief who came from Leeds in 2029,"; the limit where no comma closes it. */
function afterAside({ tokens }: View, comma: number, limit: number): number {
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_ASIDE); at++) {
    if (tokens[at]?.text === ',') return at + 1;
    if (CLOSES.test(tokens[at]?.text ?? '')) return limit;
  }
  return limit;
}
