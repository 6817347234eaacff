/** Where an office phrase ends that begins behind a name or a verb. */
import { AUXILIARIES, COMMON_VERBS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS, TIME_UNITS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { OFFICE_MODIFIERS, STATUS_WORDS } from '../lexicon/offices.ts';
import type { Mention } from '../annotation.ts';
import { isPointingNoun } from './owners.ts';
import { ACADEMICS, LINKS } from './phrase.ts';
import { isOfficeWord } from './role-words.ts';
import type { View } from './view.ts';

/** "for nearly two decades" */
const TIME_SPAN = /^(?:\d.*|just|only|barely|exactly|roughly|nearly|almost|more|over|about|around|some|many|several|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|years|decades|much|most)$/;
/** "resigned as minister at seven" */
const HOUR = /^(?:\d{1,2}(?:[.:]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk)$/;
/** "minister last week", "director of the caucus now at a bank" */
const TIME_WORDS = /^(?:last|this|earlier|yesterday|today|ago|amid|after|before|when|because|over|there|here|now|beginning|starting|effective|pending)$/;
/** "chief of surgery at the clinic up in Bangor" */
const WHITHER = /^(?:up|down|out|over|back|just)$/;
const WHERE = /^(?:in|at|on|near|north|south|east|west|outside|there)$/;
const MAX_AHEAD = 18;

/** Where a noun phrase ends that begins at `begin`. */
export function phraseEnd(view: View, begin: number, limit: number): number {
  let at = begin;
  for (; at < Math.min(limit, begin + MAX_AHEAD); at++) {
    const token = view.tokens[at];
    const mention = view.mentionAt(at);
    if (mention) {
      if (mention.kind === 'person' && !isBodyHere(view, mention)) return at;
      at = view.range(mention)[1] - 1;
      continue;
    }
    if (!token || endsPhrase(view, at)) return at;
  }
  return at;
}

/** "head of research at the brokerage Arden & Bell": what is read as a person may be a firm, or whom an office serves. */
function isBodyHere(view: View, mention: Mention): boolean {
  const { tokens } = view;
  const [first, end] = view.range(mention);
  const title = isOfficeWord(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
  if (tokens[end]?.kind === 'possessive' || LINKS.test(tokens[title - 1]?.lower ?? '') || joinsServed(view, first - 1)) return true;
  const isFirm = view.reading.text.slice(mention.start, mention.end).includes('&');
  return isFirm || (isPointingNoun(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.lower === 'the' && LINKS.test(tokens[first - 3]?.lower ?? ''));
}

/** "adviser to Tom |and Helen Clinton": one more whom the office serves; behind a full name the next may be somebody else. */
function joinsServed(view: View, and: number): boolean {
  const isNamed = view.tokens[and]?.lower === 'and' && view.mentionAt(and - 1)?.kind === 'person';
  return isNamed && /^(?:to|for)$/.test(view.tokens[and - 2]?.lower ?? '');
}

function endsPhrase(view: View, at: number): boolean {
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  if (!token) return true;
  if (token.kind === 'mark') return token.text === '&' ? false : !/^[-'’]$/.test(token.text) || (token.text !== '-' && token.spaced);
  if (token.kind === 'possessive') return false;
  const { lower } = token;
  if (lower === 'for' && (isLength(view, at + 1) || TIME_UNITS.has(view.tokens[at + 2]?.lower ?? ''))) return true;
  if (lower === 'at' && HOUR.test(next?.text ?? '') && !view.tokens[at + 2]?.capital) return true;
  if (/^(?:at|for)$/.test(lower) && (/^(?:a|an)$/.test(next?.lower ?? '') || view.tokens[at + 2]?.lower === 'time')) return true;
  if (lower === 'in' && (/^(?:charge|chief)$/.test(next?.lower ?? '') || (ACADEMICS.test(view.tokens[at - 1]?.lower ?? '') && /^(?:at|of)$/.test(view.tokens[at + 2]?.lower ?? '')))) return false;
  if (lower === 'present') return false;
  if (/^(?:that|if|once|unless|because|although)$/.test(lower) || (/ed$/.test(lower) && !token.capital && view.tokens[at - 1]?.capital)) return true;
  if (TIME_WORDS.test(lower) || (WHITHER.test(lower) && WHERE.test(next?.lower ?? '')) || (/^(?:early|late|mid)$/.test(lower) && /^(?:this|last|in|next|\d{4})$/.test(next?.lower ?? ''))) return true;
  if (lower === 'and') return !continuesBehindAnd(view, at);
  if (isOfficeWord(lower) || STATUS_WORDS.has(lower) || OFFICE_MODIFIERS.has(lower) || LINKS.test(lower) || DETERMINERS.has(lower)) return false;
  return RELATIVES.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || PREPOSITIONS.has(lower) || SUBJECT_PRONOUNS.has(lower) || cueFormsOf(lower).some(({ tense }) => tense === 'past' || tense === 's');
}

/** "|nearly two decades", "|all of nine days" */
function isLength({ tokens }: View, at: number): boolean {
  return TIME_SPAN.test(tokens[at]?.lower ?? '') || (tokens[at]?.lower === 'all' && /^(?:of|but)$/.test(tokens[at + 1]?.lower ?? ''));
}

/** "minister of trade and industry,", "founder and director", "the Union of Shop and Warehouse Staff". */
function continuesBehindAnd(view: View, at: number): boolean {
  const { tokens } = view;
  const [left, right, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!left || !right) return false;
  if (view.mentionAt(at + 1)?.kind === 'person') return joinsServed(view, at);
  if (isOfficeWord(left.lower)) return isOfficeWord(right.lower) || isOfficeWord(next?.lower ?? '');
  if (left.capital && right.capital) return !isOfficeWord(right.lower) && !(next && isOfficeWord(next.lower)) && !STATUS_WORDS.has(right.lower);
  // "housing and urban development,"
  for (let ahead = at + 1; ahead < at + 4; ahead++) {
    const [word, behind] = [tokens[ahead], tokens[ahead + 1]];
    if (word?.kind !== 'word' || isOfficeWord(word.lower) || STATUS_WORDS.has(word.lower) || DETERMINERS.has(word.lower) || AUXILIARIES.has(word.lower) || (ahead > at + 1 && cueFormsOf(word.lower).length > 0)) return false;
    if (!behind || /^[,.;)—]$/.test(behind.text) || (/^(?:at|of)$/.test(behind.lower) && !word.capital)) return true;
  }
  return false;
}
