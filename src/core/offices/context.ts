/**
 * Whose office it is where the title stands alone: "Gov. Ana Bell of Maine", "Ana Bell, a Maine Republican"; the
 * company, the country, the town of an article that is about one. Where two could be meant, none is.
 */
import type { Mention } from '../annotation.ts';
import { DEMONYM_COUNTRY } from '../lexicon/gazetteer.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { US_STATES } from '../lexicon/offices.ts';
import { countryInFocus, isPointingNoun, ownerCalled } from './owners.ts';
import { opensTag, type Owner, type View } from './view.ts';

const COMPANY_POSTS = /^(?:chief executive(?: officer)?|ceo|cfo|coo|cto|cio|(?:chief )?(?:financial|finance|operating|operations|technology|marketing|commercial|information) (?:officer|chief|director)|managing director|executive vice president|co-founder|cofounder|founder|boss)$/;
/** Bodies that have other posts. */
const NO_COMPANY = /\b(?:ministry|police|court|parliament|government|council|department|army|navy|guard|forces?|university|senate|congress|committee|commission|news|agency|times|union|nations|forum|exchange|reuters|associated|authority|regulator|federation|league|association|society|party|hospital|school|museum)\b/i;
const COUNTRY_POSTS = /^(?!(?:state|chief) )(?:(?:deputy )?(?:\w+ ){1,3}minister|minister of [\w ]+|central bank governor)$/;
const STATE_POSTS = /^(?:governor|lieutenant governor)$/;
const SEAT_POSTS = /^(?:senator|governor|lieutenant governor|attorney general|secretary of state)$/;
const SEATS = /^(?:senator|representative|congressman|congresswoman|lawmaker)$/;
const TOWN_POSTS = /^(?:mayor)$/;
const PARTY_PEOPLE = /^(?:republican|democrat|independent|conservative|labour|liberal)$/;
const CHAIRS = /^(?:chair|chairman|chairwoman|chairperson)$/;
/** "Finance Minister Ana Bell of the River Party": it is not the party's post. */
const STATE_OFFICES = /(?:minister|premier|president|chancellor|speaker|senator|opposition leader|lawmaker|legislator|councillor|\b(?:mk|mp|mep|mla|mpa|mna|msp))$/;
const PARTIES = /\b(?:party|front|movement|alliance|union|league|democrats|liberals|conservatives|labour|greens|coalition|bloc)\b/i;
const BOARDS = /\b(?:board|committee|subcommittee|commission|panel)\b/i;
const BANKS = /\b(?:central bank|monetary authority|bank of|reserve bank|national bank)\b/i;
/** What an article is about is named in its first sentences. */
const TOP_SENTENCES = 3;
/** More bodies than this close by make no clear case anyway. */
const MOST_CLOSE = 24;

/**
 * The owner of a post that stands without one.
 *
 * @param role lower case
 * @param mention the holder
 * @param token first token of the office
 * @param end the token behind it
 */
export function ownerFromContext(view: View, role: string, mention: Mention, token: number, end: number): Owner | null {
  const [, nameEnd] = view.range(mention);
  if (SEATS.test(role) && view.tokens[end]?.lower === 'from') return ofBody(view, end, 'place') ?? ofBody(view, end, 'organisation') ?? partyCalled(view, end + 1);
  if (role === 'ambassador') return countrySpeaking(view, token);
  if (SEAT_POSTS.test(role) || TOWN_POSTS.test(role)) {
    const seat = seatAfter(view, nameEnd);
    if (seat) return seat;
  } else if (!STATE_OFFICES.test(role) && (view.tokens[nameEnd]?.lower === 'of' || view.tokens[nameEnd]?.lower === 'from')) {
    const body = ofBody(view, nameEnd, 'organisation');
    if (body) return body;
  }
  if (role.split(' and ').some((part) => COMPANY_POSTS.test(part))) return companyOf(view, token);
  if (role === 'minister') return ministryOf(view, token);
  if (role === 'leader') return partyOf(view, token);
  if (CHAIRS.test(role)) return topicsOf(view).board;
  if (role === 'governor' && topicsOf(view).state === null) return topicsOf(view).bank;
  if (STATE_POSTS.test(role)) return topicsOf(view).state;
  if (COUNTRY_POSTS.test(role)) return topicsOf(view).country;
  return TOWN_POSTS.test(role) ? topicsOf(view).town : null;
}

/** "of Maine", ", a Maine Republican", ", Democrat of Maine", "(R-Maine)" behind a name. */
function seatAfter(view: View, nameEnd: number): Owner | null {
  const { tokens } = view;
  const opening = tokens[nameEnd]?.text ?? '';
  if (/^(?:of|from)$/.test(opening)) return ofBody(view, nameEnd, 'place');
  if (opening === '(') return taggedState(view, nameEnd + 1);
  if (opening !== ',') return null;
  const start = /^(?:an?|the)$/.test(tokens[nameEnd + 1]?.lower ?? '') ? nameEnd + 2 : nameEnd + 1;
  const place = view.mentionAt(start);
  if (place?.kind === 'place' && PARTY_PEOPLE.test(tokens[view.range(place)[1]]?.lower ?? '')) return named(view, place);
  return taggedState(view, start) ?? (PARTY_PEOPLE.test(tokens[start]?.lower ?? '') ? ofBody(view, start + 1, 'place') : null);
}

function taggedState(view: View, at: number): Owner | null {
  const state = opensTag(view, at) ? view.mentionAt(at + 2) : undefined;
  const owner = state && named(view, state);
  return owner && US_STATES.has(owner.name) ? owner : null;
}

function ofBody(view: View, link: number, kind: 'place' | 'organisation'): Owner | null {
  if (!/^(?:of|from|at)$/.test(view.tokens[link]?.lower ?? '')) return null;
  const at = view.tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
  const mention = view.mentionAt(at);
  return mention?.kind === kind ? named(view, mention) : null;
}

/** "a lawmaker from the party": which one the article has named. */
function partyCalled(view: View, the: number): Owner | null {
  const noun = view.tokens[the + 1];
  return view.tokens[the]?.lower === 'the' && noun && !noun.capital && isPointingNoun(noun.lower) ? ownerCalled(view, the, noun.lower) : null;
}

/** "The Indian Embassy has opened a desk. Ambassador Bell …", "Kenya asked for help. … Ambassador Bell said": the only embassy or country close by. */
function countrySpeaking(view: View, token: number): Owner | null {
  const embassies = countriesOfEmbassies(view, token);
  if (embassies.length > 0) return embassies.every(({ name }) => name === embassies[0]?.name) ? (embassies[0] ?? null) : null;
  const sentence = view.sentenceOf(token);
  const before = sentence ? view.sentenceOf(sentence.firstToken - 1) : undefined;
  const opener = before ? view.mentionAt(before.firstToken) : undefined;
  const isCountry = opener?.kind === 'place' && listedAs(view.reading.text.slice(opener.start, opener.end)) === 'country';
  return opener && isCountry && countryInFocus(view, token)?.id === opener.entity ? named(view, opener) : null;
}

/** "the Indian Embassy" in the sentence or the one before. */
function countriesOfEmbassies(view: View, token: number): Owner[] {
  const sentence = view.sentenceOf(token);
  const found: Owner[] = [];
  for (let at = sentence ? (view.sentenceOf(sentence.firstToken - 1)?.firstToken ?? sentence.firstToken) : token; at < token; at++) {
    const country = view.tokens[at + 1]?.lower === 'embassy' && view.tokens[at]?.capital ? view.countryOf(view.tokens[at]?.lower ?? '') : null;
    if (country) found.push(country);
  }
  return found;
}

function named(view: View, { entity }: Mention): Owner {
  return { id: entity, name: view.entity(entity)?.name ?? '' };
}

/** What an article is about; worked out once for each. */
interface Topics {
  /** Bodies that can be a company, the most named first. */
  readonly companies: readonly string[];
  readonly town: Owner | null;
  /** The one committee, board or council that it names; the one central bank. */
  readonly board: Owner | null;
  readonly bank: Owner | null;
  /** "police chief" where the article speaks of no other chief. */
  readonly chief: string | null;
  readonly state: Owner | null;
  readonly country: Owner | null;
}

const known = new WeakMap<View, Topics>();

function topicsOf(view: View): Topics {
  const found = known.get(view) ?? { companies: companiesOf(view), town: townOfDateline(view), board: theOnlyBody(view, BOARDS), bank: theOnlyBody(view, BANKS), chief: onlyChief(view), state: theOnlyState(view), country: countryOfArticle(view) };
  known.set(view, found);
  return found;
}

/** The entities of some mentions, the most named first. */
function ranked(view: View, mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ entity }) => entity))].sort((one, other) => view.mentionCount(other) - view.mentionCount(one));
}

function companiesOf(view: View): string[] {
  return ranked(view, view.reading.mentions.filter(({ kind }) => kind === 'organisation')).filter((entity) => canBeCompany(view, entity));
}

function canBeCompany(view: View, entity: string): boolean {
  const name = view.entity(entity)?.name ?? '';
  return listedAs(name) === null && !NO_COMPANY.test(name) && !/^PACs?$/.test(name);
}

/** "The Ministry of Roads objected. The minister, Ana Bell, …": of roads, where it is the only ministry close by. */
function ministryOf(view: View, token: number): Owner | null {
  const ministries = closeBy(view, token).filter(({ entity }) => /^Ministry of /.test(view.entity(entity)?.name ?? ''));
  const [only] = ministries;
  return only && ministries.every(({ entity }) => entity === only.entity) ? { id: null, name: (view.entity(only.entity)?.name ?? '').replace(/^Ministry of (?:the )?/, '') } : null;
}

/** "The River Party lost. Its votes went to … The leader, Ana Bell, …": the only party close by. */
function partyOf(view: View, token: number): Owner | null {
  const parties = closeBy(view, token).filter(({ entity }) => PARTIES.test(view.entity(entity)?.name ?? ''));
  const [only] = parties;
  return only && parties.every(({ entity }) => entity === only.entity) ? named(view, only) : null;
}

/** The bodies of the sentence and of the one before. */
function closeBy(view: View, token: number): Mention[] {
  const sentence = view.sentenceOf(token);
  if (!sentence) return [];
  const { mentions } = view.reading;
  const begin = view.sentenceOf(sentence.firstToken - 1)?.start ?? sentence.start;
  const close: Mention[] = [];
  for (let index = view.mentionsBefore(begin); (mentions[index]?.start ?? Infinity) < sentence.end && close.length < MOST_CLOSE; index++) {
    const mention = mentions[index];
    if (mention?.kind === 'organisation') close.push(mention);
  }
  return close;
}

/** The company that the sentence or the one before names alone, and that the article does not push aside for another. */
function companyOf(view: View, token: number): Owner | null {
  const at = view.tokens[token]?.start ?? 0;
  const close = closeBy(view, token);
  const [topic, runnerUp] = topicsOf(view).companies;
  const different = new Set(close.map(({ entity }) => entity));
  const isClear = topic !== undefined && isAhead(view, topic, runnerUp);
  const isMet = topic !== undefined && (view.firstStart(topic) ?? Infinity) < at;
  if (isClear && isMet && (different.size === 0 || different.has(topic))) return { id: topic, name: view.entity(topic)?.name ?? '' };
  const [only] = close;
  if (!only || different.size !== 1 || only.start > at || !canBeCompany(view, only.entity)) return null;
  return only.entity === topic && isFirst(view, topic, runnerUp) ? named(view, only) : null;
}

/** Named more often than any other company, and by the time the article has said what it is about, or twice as often. */
function isFirst(view: View, topic: string, runnerUp: string | undefined): boolean {
  const [count, next] = [view.mentionCount(topic), view.mentionCount(runnerUp ?? '')];
  return runnerUp === undefined || count >= 2 * next || (count > next && (view.firstStart(topic) ?? Infinity) < (view.reading.sentences[TOP_SENTENCES]?.start ?? Infinity));
}

/** What kind of chief "the chief" is, where the article speaks of one kind only. */
export function chiefOf(view: View): string | null {
  return topicsOf(view).chief;
}

function onlyChief({ tokens }: View): string | null {
  const kinds = new Set<string>();
  for (let at = 1; at < tokens.length; at++) if (tokens[at]?.lower === 'chief' && /^(?:police|fire)$/.test(tokens[at - 1]?.lower ?? '')) kinds.add(tokens[at - 1]?.lower ?? '');
  const [only] = kinds;
  return only !== undefined && kinds.size === 1 ? `${only} chief` : null;
}

function theOnlyBody(view: View, heads: RegExp): Owner | null {
  const bodies = ranked(view, view.reading.mentions.filter(({ kind, entity }) => kind === 'organisation' && heads.test(view.entity(entity)?.name ?? '')));
  const [only] = bodies;
  return only !== undefined && bodies.length === 1 ? { id: only, name: view.entity(only)?.name ?? '' } : null;
}

/** Named far more often than any other, or named at the top and then more often than any other. */
function isAhead(view: View, topic: string, runnerUp: string | undefined): boolean {
  const [count, next] = [view.mentionCount(topic), view.mentionCount(runnerUp ?? '')];
  if (count >= Math.max(3, 2 * next)) return true;
  return count >= 3 && count > next && (view.firstStart(topic) ?? Infinity) < (view.reading.sentences[TOP_SENTENCES]?.start ?? 0);
}

function theOnlyState(view: View): Owner | null {
  const states = ranked(view, view.reading.mentions.filter(({ kind, entity }) => kind === 'place' && US_STATES.has(view.entity(entity)?.name ?? '')));
  const [only] = states;
  // "from the city to the Ohio line": named once in passing, it need not be meant.
  const isMet = only !== undefined && (view.mentionCount(only) > 1 || (view.firstStart(only) ?? Infinity) < (view.reading.sentences[TOP_SENTENCES]?.start ?? Infinity));
  return only !== undefined && states.length === 1 && isMet ? { id: only, name: view.entity(only)?.name ?? '' } : null;
}

/** The one country that the article names, by name or adjective, and not only in passing; with two nobody can tell whose minister it is. */
function countryOfArticle(view: View): Owner | null {
  const names = new Map<string, number>();
  const count = (name: string): void => void names.set(name, (names.get(name) ?? 0) + 1);
  for (const { kind, start, end, entity } of view.reading.mentions) {
    const text = view.reading.text.slice(start, end);
    if (kind === 'place' && listedAs(text) === 'country') count(view.entity(entity)?.name ?? text);
  }
  for (const { lower, capital } of view.tokens) {
    const country = capital ? DEMONYM_COUNTRY.get(lower) : undefined;
    if (country !== undefined) count(country);
  }
  const [only] = names;
  return only === undefined || names.size > 1 || only[1] < 2 || /European/.test(only[0]) ? null : { id: view.placeCalled(only[0]), name: only[0] };
}

/** "SALTINE, Ohio — Mayor Ana Bell": the town that the report comes from, where it speaks of no other as often. */
function townOfDateline(view: View): Owner | null {
  const towns = view.reading.mentions.filter(({ kind, start, end }) => {
    const text = view.reading.text.slice(start, end);
    return kind === 'place' && listedAs(text) !== 'country' && !US_STATES.has(text);
  });
  const [topic, runnerUp] = ranked(view, towns);
  const isDateline = topic !== undefined && (view.firstStart(topic) ?? Infinity) <= (view.reading.sentences[0]?.start ?? 0);
  if (topic === undefined || towns[0]?.entity !== topic || view.mentionCount(topic) < (isDateline ? 1 : 2) * (view.mentionCount(runnerUp ?? '') + 1)) return null;
  return view.mentionCount(topic) >= 2 ? { id: topic, name: view.entity(topic)?.name ?? '' } : null;
}
