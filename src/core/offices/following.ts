/** Offices that follow a person's name: "Badri, head of the council,", "Badri, who heads the council,". */
import type { Mention } from '../annotation.ts';
import { DETERMINERS } from '../lexicon/clause-words.ts';
import { phraseEnd } from './extent.ts';
import { isPost } from './posts.ts';
import { readPhrase, type OfficePhrase } from './phrase.ts';
import { isOfficeWord } from './role-words.ts';
import { readRelative, type Following } from './relative.ts';
import type { Owner, View } from './view.ts';

/** Letters behind a name: "Ana Bell KC, counsel to the inquiry,". */
const POSTNOMINALS = /^(?:kc|qc|mp|mep|phd|md|jr\.?|sr\.?|obe|mbe|cbe|frs)$/;
/** "now the mayor", "then the studio's head": whether the office is held. */
const NOW = /^(?:now|currently|still|himself|herself|also|today|perhaps|incidentally)$/;
const ONCE = /^(?:then|formerly|previously|once|hitherto)$/;
/** How far into "a former nurse who …" the relative pronoun is looked for. */
const MAX_NOUN = 8;

/** The office behind a person's name, between marks; null where none is. */
export function phraseAfter(view: View, mention: Mention): Following | null {
  const { tokens } = view;
  const sentence = view.sentenceOf(view.range(mention)[1] - 1);
  const open = openingAfter(view, mention);
  if (sentence && open === null) return whereTheyAre(view, mention, sentence.lastToken);
  if (!sentence || open === null) return null;
  const at = afterAge(view, open + 1);
  if (tokens[at]?.lower === 'who') return readRelative(view, at, sentence.lastToken);
  const adverb = tokens[at]?.lower ?? '';
  const formerly = adverb === 'until' ? behindUntil(view, at) : null;
  if (formerly !== null) {
    const held = nounPhrase(view, formerly, sentence.lastToken);
    return held && { phrase: { ...held, status: 'former' }, entered: false };
  }
  const begin = NOW.test(adverb) || (ONCE.test(adverb) && (DETERMINERS.has(tokens[at + 1]?.lower ?? '') || adverb !== 'then')) ? at + 1 : at;
  const phrase = nounPhrase(view, begin, sentence.lastToken);
  if (!phrase) return relativeBehindNoun(view, begin, sentence.lastToken);
  // "a former judge who now chairs the board"
  const now = phrase.status === 'former' && tokens[phrase.end]?.lower === 'who' ? readRelative(view, phrase.end, sentence.lastToken) : null;
  if (now?.phrase.status === 'current') return now;
  const once = ONCE.test(adverb) && phrase.status === 'current';
  return { phrase: { ...phrase, owner: phrase.owner ?? bodyBehind(view, phrase, sentence.lastToken), status: once ? 'former' : phrase.status }, entered: false };
}

/** "Ana Bell, director, Reef Bank.": press releases leave "of" away. A name that goes on with a verb or a list is no body of hers. */
function bodyBehind(view: View, { first, end, possessor, joined }: OfficePhrase, limit: number): Owner | null {
  const { tokens } = view;
  const body = tokens[end]?.text === ',' && possessor === null && joined === null && !DETERMINERS.has(tokens[first - 1]?.lower ?? '') ? view.mentionAt(end + 1) : undefined;
  if (body?.kind !== 'organisation') return null;
  const [from, behind] = view.range(body);
  const closes = behind >= limit || /^[.;:)]$/.test(tokens[behind]?.text ?? '') || /^(?:said|told|says|added)$/.test(tokens[behind + (tokens[behind]?.text === ',' ? 1 : 0)]?.lower ?? '');
  return from === end + 1 && closes ? { id: body.entity, name: view.entity(body.entity)?.name ?? '' } : null;
}

/** "Ana Bell of Reef Bank, where she is chief economist,": the body before the comma is whose office it is. */
function whereTheyAre(view: View, mention: Mention, limit: number): Following | null {
  const { tokens } = view;
  const [, nameEnd] = view.range(mention);
  const at = tokens[nameEnd + 1]?.lower === 'the' ? nameEnd + 2 : nameEnd + 1;
  const body = /^(?:of|from|at)$/.test(tokens[nameEnd]?.lower ?? '') ? view.mentionAt(at) : undefined;
  if (body?.kind !== 'organisation') return null;
  const [, comma] = view.range(body);
  const words = [0, 1, 2, 3].map((step) => tokens[comma + step]?.lower).join(' ');
  if (!/^, where s?he is$/.test(words)) return null;
  const phrase = nounPhrase(view, comma + 4, limit);
  return phrase && phrase.owner === null && phrase.preposition < 0 ? { phrase: { ...phrase, owner: { id: body.entity, name: view.entity(body.entity)?.name ?? '' }, isOwnerNamed: true }, entered: false } : null;
}

/** "until last month his adviser", "until May the head of the port", "until then head of the port": where the office begins; null for "until he died". */
function behindUntil({ tokens }: View, until: number): number | null {
  if (/^(?:then|recently|now)$/.test(tokens[until + 1]?.lower ?? '')) return until + 2;
  for (let at = until + 2; at < until + 5; at++) {
    if (/^(?:his|her|their|its|the|an?)$/.test(tokens[at]?.lower ?? '')) return at;
    if (tokens[at]?.kind === 'mark') return null;
  }
  return null;
}

/** The comma, bracket or dash behind a name and its letters. */
function openingAfter(view: View, mention: Mention): number | null {
  let [, at] = view.range(mention);
  if (view.tokens[at]?.text === ',' && POSTNOMINALS.test(view.tokens[at + 1]?.lower ?? '')) at += 2;
  else if (POSTNOMINALS.test(view.tokens[at]?.lower ?? '')) at++;
  return /^[,(—–]$/.test(view.tokens[at]?.text ?? '') ? at : null;
}

/** ", 43," and ", aged 43," */
function afterAge({ tokens }: View, at: number): number {
  const number = tokens[at]?.lower === 'aged' ? at + 1 : at;
  return tokens[number]?.kind === 'number' && tokens[number + 1]?.text === ',' ? number + 2 : at;
}

/** "the head of the council", "one of the joint administrators", with a second office joined by "and". */
function nounPhrase(view: View, begin: number, limit: number): OfficePhrase | null {
  const { tokens } = view;
  const plural = tokens[begin]?.lower === 'one' && tokens[begin + 1]?.lower === 'of' && /^(?:the|its|their|his|her)$/.test(tokens[begin + 2]?.lower ?? '');
  const from = plural ? begin + 2 : begin;
  let end = phraseEnd(view, from, limit);
  while (end > from && /^(?:of|for|at|to|with|and|the)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (end <= from || !holdsOffice(view, from, end)) return null;
  const phrase = readPhrase(view, from, end, plural);
  const again = NOW.test(tokens[end + 1]?.lower ?? '') ? end + 2 : end + 1;
  const second = phrase && tokens[end]?.lower === 'and' ? nounPhrase(view, again, limit) : null;
  if (second && !isPost(view, second)) return phrase;
  if (phrase && second) return phrase.status === second.status ? { ...phrase, joined: second } : second.status === 'current' ? second : phrase;
  return closesPhrase(view, end, limit) ? phrase : null;
}

/** Most asides hold no word for an office at all. */
function holdsOffice({ tokens }: View, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const word = tokens[at]?.lower ?? '';
    if (isOfficeWord(word) || isOfficeWord(word.replace(/s$|^(?:ex|then)-/g, '')) || word === 'charge' || word.includes('-')) return true;
  }
  return false;
}

/** "a former nurse who chaired the board": what somebody was is no office, what they chaired is. */
function relativeBehindNoun(view: View, begin: number, limit: number): Following | null {
  if (!/^(?:a|an|the)$/.test(view.tokens[begin]?.lower ?? '')) return null;
  for (let at = begin + 1; at < Math.min(limit, begin + MAX_NOUN); at++) {
    if (view.tokens[at]?.lower === 'who') return readRelative(view, at, limit);
    if (view.tokens[at]?.kind === 'mark' && view.tokens[at]?.text !== '-') return null;
  }
  return null;
}

/** A phrase after a name ends at a mark, or at words that tell when. */
function closesPhrase(view: View, end: number, limit: number): boolean {
  const next = view.tokens[end];
  if (!next || end >= limit) return true;
  if (view.mentionAt(end)?.kind === 'person') return false;
  return /^[,.;:)—–!?"”(’']$/.test(next.text) || /^(?:in|on|since|from|until|under|during|for|who|whose|that|which|and|at|last|this|earlier|yesterday|today|amid|after|before|when|because|over|between|now|up|down|out|back|here|there)$/.test(next.lower);
}
