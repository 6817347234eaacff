/** What stands behind the preposition of an office, as a card prints it: "of the company", "for Mr. Bell", "of the ruling River Party". */
import { ORGANISATION_HEADS } from '../lexicon/heads.ts';
import { OFFICE_MODIFIERS } from '../lexicon/offices.ts';
import { isHonorific } from '../names/roles.ts';
import { joinedEnd } from '../text/tokens.ts';
import { isPointingNoun, ownerCalled } from './owners.ts';
import { LINKS, type OfficePhrase } from './phrase.ts';
import { isOfficeWord } from './role-words.ts';
import { isShort, printedOwner } from './printed.ts';
import type { Owner, View } from './view.ts';

/** "the ruling River Party", "the opposition Free Greens": the article stays when the adjective goes. */
const isWithThe = (adjective: string, name: string): boolean => /(?:Party|Union|Front|Movement|League|Alliance|Coalition|Bloc)$/.test(name) || (/^(?:opposition|ruling|governing)$/.test(adjective) && /[a-z]s$/.test(name));

/** "master of the vessel", "commander of the unit": what it is, and not which; the article has named it, if at all, in another way. */
const UNNAMED = /^(?:vessel|ship|boat|ferry|tanker|trawler|unit|palace|battalion|brigade|regiment|platoon|garrison|base|camp|prison|jail|region|area|side|crew|convoy)$/;
/** Words of what a body has and has not named: "observer mission". */
const LONGEST_PART = 4;

const NOBODY: Owner = { id: null, name: '' };

export interface After {
  readonly owner: Owner;
  readonly link: string;
  /** True where the words are not printed as they stand: "of the Iranian Quds Force", "of U.S.", "of the hedge fund Arden" */
  readonly reprint: boolean;
  /** Empty where the words point at something that the article does not name. */
  readonly text: string;
}

/** The first mention after the preposition, or what "the company" there means. */
export function ownerAfter(view: View, phrase: OfficePhrase): After | null {
  const { tokens } = view;
  const link = phrase.link ?? tokens[phrase.preposition]?.lower ?? 'of';
  const begin = phrase.preposition + 1;
  const pointed = pointedTail(view, phrase, link) ?? apposedTail(view, phrase, link) ?? possessedTail(view, phrase, link);
  if (pointed) return pointed;
  let skipped = false;
  for (let at = begin; at < phrase.end; at++) {
    const mention = view.mentionAt(at);
    const token = tokens[at];
    // "of Bell’s River Party": whose party it is tells of no post
    if (mention?.kind === 'person' && token && tokens[view.range(mention)[1]]?.kind === 'possessive' && view.mentionAt(view.range(mention)[1] + 1)?.kind === 'organisation') {
      skipped = true;
      at = view.range(mention)[1];
      continue;
    }
    if (mention) {
      const owner = { id: mention.kind === 'person' ? null : mention.entity, name: view.entity(mention.entity)?.name ?? '' };
      const [, mentionEnd] = view.range(mention);
      const whole = mentionEnd >= phrase.end;
      const isDescribed = whole && tokens[begin]?.lower === 'the' && at === begin + 2 && (/-/.test(tokens[begin + 1]?.text ?? '') || isWithThe(tokens[begin + 1]?.lower ?? '', owner.name));
      // "of the left-wing Work and Dignity": the words from the name on.
      const rest = whole ? printedOwner(view, owner) : withoutNoun(view, mention.start, mentionEnd, phrase.end);
      return { owner, link, reprint: skipped || (whole && isShort(view.reading.text.slice(mention.start, mention.end))), text: `${link} ${isDescribed && !/^the /i.test(rest) ? 'the ' : ''}${rest}` };
    }
    if (!token) return null;
    // "for Mr. Bell": by the full name
    if (at === begin && isHonorific(token.lower) && view.mentionAt(at + 1)?.kind === 'person') {
      skipped = true;
      continue;
    }
    const joined = joinedEnd(tokens, at + 1);
    if (joined > at + 1) {
      skipped = true;
      at = joined - 1;
      continue;
    }
    if (skipped && token.kind === 'word' && token.capital && !view.countryOf(token.lower)) {
      const rest = withoutNoun(view, token.start, at, phrase.end);
      return { owner: NOBODY, link, reprint: true, text: `${link} ${tokens[begin]?.lower === 'the' && isWithThe(tokens[begin + 1]?.lower ?? '', rest) ? 'the ' : ''}${rest}` };
    }
    if (view.countryOf(token.lower) || (token.kind === 'word' && !token.capital && !LINKS.test(token.lower) && at > begin && at < begin + 4) || token.text === '-') skipped = true;
    else if (!/^(?:the|its|a|an)$/.test(token.lower)) return null;
  }
  return null;
}

/** "of the former ruling party, the National Union": the name behind the comma. */
function apposedTail(view: View, { preposition, end }: OfficePhrase, link: string): After | null {
  const { tokens } = view;
  if (tokens[preposition + 1]?.lower !== 'the' || tokens[end]?.text !== ',' || !isPointingNoun(tokens[end - 1]?.lower ?? '')) return null;
  for (let at = preposition + 1; at < end; at++) if (view.mentionAt(at)) return null;
  const mention = view.mentionAt(tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
  if (mention?.kind !== 'organisation' || tokens[view.range(mention)[1]]?.text !== ',') return null;
  const owner = { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' };
  return { owner, link, reprint: true, text: `${link} ${printedOwner(view, owner)}` };
}

/** "of the company", "for the newspaper", "of the league's office": what is pointed at, by its name. */
function pointedTail(view: View, phrase: OfficePhrase, link: string): After | null {
  const { tokens, reading } = view;
  const at = phrase.preposition + 1;
  const noun = tokens[at + 1];
  if (tokens[at]?.lower === 'the' && at + 2 >= phrase.end && !noun?.capital && UNNAMED.test(noun?.lower ?? '') && !isPointingNoun(noun?.lower ?? '')) return { owner: NOBODY, link, reprint: true, text: '' };
  if (tokens[at]?.lower !== 'the' || !noun || noun.capital || !isPointingNoun(noun.lower) || view.mentionAt(at + 1)) return null;
  const isWhole = at + 2 >= phrase.end;
  const isOwning = tokens[at + 2]?.kind === 'possessive' && at + 3 < phrase.end;
  if (!isWhole && !isOwning) return null;
  // "of the university's Hill Institute": a name that tells enough
  const part = isOwning ? nameFilling(view, at + 3, phrase.end) : null;
  if (part && isTelling(part.name)) return { owner: part, link, reprint: true, text: `${link} ${printedOwner(view, part)}` };
  const owner = ownerCalled(view, at, noun.lower);
  if (!owner) return isWhole ? { owner: NOBODY, link, reprint: true, text: '' } : null;
  const rest = isOwning ? ` ${reading.text.slice(tokens[at + 3]?.start ?? 0, tokens[phrase.end - 1]?.end ?? 0)}` : '';
  return { owner, link, reprint: true, text: `${link} ${isOwning ? `the ${owner.name.replace(/^The /, '')}` : printedOwner(view, owner)}${rest}` };
}

/** "of Japan's Bell Laboratory", "of Kenya's Central Bank", "of the European Union's observer mission": the body itself, and whose it is behind it. */
function possessedTail(view: View, { preposition, end }: OfficePhrase, link: string): After | null {
  const { tokens } = view;
  const at = tokens[preposition + 1]?.lower === 'the' ? preposition + 2 : preposition + 1;
  const mention = view.mentionAt(at);
  if (!mention || mention.kind === 'person' || view.range(mention)[0] !== at) return null;
  const mark = view.range(mention)[1];
  if (tokens[mark]?.kind !== 'possessive' || mark + 1 >= end) return null;
  const whose = { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' };
  const body = nameFilling(view, mark + 1, end);
  if (body) return { owner: body, link, reprint: true, text: `${link} ${printedOwner(view, body)}${isTelling(body.name) ? '' : ` of ${printedOwner(view, whose)}`}` };
  const rest = tokens.slice(mark + 1, end);
  if (rest.length > LONGEST_PART || rest.some(({ lower, capital, kind }) => kind !== 'word' || capital || LINKS.test(lower)) || isOfficeWord(rest[rest.length - 1]?.lower ?? '')) return null;
  return { owner: whose, link, reprint: true, text: `${link} the ${rest.map(({ text }) => text).join(' ')} of ${printedOwner(view, whose)}` };
}

/** The body whose name stands from one token to another and fills the words between. */
function nameFilling(view: View, first: number, end: number): Owner | null {
  const mention = view.mentionAt(first);
  const [from, to] = mention ? view.range(mention) : [-1, -1];
  return mention?.kind === 'organisation' && from === first && to === end ? { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' } : null;
}

/** "Hill Institute" and not "Central Bank", of which every country has one. */
const isTelling = (name: string): boolean => name.toLowerCase().split(/[ -]/).some((word) => !/^(?:of|for|and|the)$/.test(word) && !OFFICE_MODIFIERS.has(word) && !ORGANISATION_HEADS.has(word) && word !== 'central');

/** "research at the brokerage Arden & Bell" → "research at Arden & Bell". */
export function withoutDescription(words: string): string {
  return words.replace(/^(of|at) (?:nearby|neighbou?ring) /, '$1 ').replace(/ the (?:outgoing|incoming|new|newly \w+) /, ' the ').replace(/\b(of|for|at) the (?:government|state|country|city|town|ministry)['’]s (?=\p{Lu})/gu, '$1 the ').replace(/\b(of|for|at|with|to) the ((?:[a-z'’-]+ ){1,3})(?=\p{Lu})/gu, (all: string, link: string, described: string) => (isPointingNoun(described.trim().split(' ').pop() ?? '') ? `${link} ` : all));
}

/** The words from a name to the end of the phrase, without "party" or "group" at the end. */
function withoutNoun(view: View, start: number, from: number, end: number): string {
  const last = view.tokens[end - 1];
  const cut = last && !last.capital && end - 1 >= from && isPointingNoun(last.lower) ? end - 2 : end - 1;
  return view.reading.text.slice(start, view.tokens[cut]?.end ?? start).replace(/\s+/g, ' ');
}
