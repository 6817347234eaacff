/** What the name tagger makes of the found names: other borders, other kinds, names that the rules did not see. */
import { eachInSlices, type NameModel, type Reading, type Sliced } from '../reading.ts';
import { isSubject, type ClueKind } from './clues.ts';
import type { Collection, Found } from './collect.ts';
import { standingAt, withInstitutions } from './institutions.ts';
import { Evidence, type Verdict } from './judge.ts';
import type { Token } from '../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { commonNounsAmong, partedFromNouns } from './common-nouns.ts';
import { teamsAmong } from './teams.ts';
import { isAdjective } from './roles.ts';
import { soundsOf } from './people.ts';
import { extendWords, LIST_BITS, NO_WORDS, type NameLists } from './tagger/name-lists.ts';
import { TAGGED_KINDS } from './tagger/labels.ts';
import { prepare, tagNames, type TaggedName } from './tagger/tag.ts';

/** How much the same words elsewhere in the article count beside the words here. */
const ELSEWHERE = 0.7;
const FIRM = 6;
const ELSEWHERE_WEIGHT = 4;
const TEAM: Verdict = { kind: 'organisation', weight: FIRM, why: 'it plays in this article', namesake: true };
const SETTLEMENT: Verdict = { kind: 'place', weight: FIRM, why: 'the article says what place it is' };
const LISTED_BODY: Verdict = { kind: 'organisation', weight: FIRM, why: 'these words are in the list of institutions' };
const LISTED_PLACE: Verdict = { kind: 'place', weight: FIRM, why: 'these words are in the list of places' };
const COMMON_NOUN: Verdict = { kind: 'other', weight: FIRM, why: 'it is a common noun in this article' };
/** What a word that only the list of surnames holds adds to the logarithm of its chance to be a person's. */
const SURNAME = 2;
/** What words that only the list of organisations holds add to that of an organisation. */
const BODY = 4;
const NOT_ONLY_BODY = LIST_BITS.place | LIST_BITS.event | LIST_BITS.given | LIST_BITS.surname;
/** Letters like those of a body, and a word behind them that bodies have. */
const LETTERS_OF_BODY = 4;
/** From this weight on a clue of a place says that the word is no surname here: "near Selby". */
const AGAINST_SURNAME = 2;
const NAMES_ELSE = LIST_BITS.place | LIST_BITS.organisation | LIST_BITS.event | LIST_BITS.surnameWord | LIST_BITS.givenWord;
/** Names that are compared or judged without a pause. */
const SLICE = 1000;
/** Chances are never quite 0. */
const LEAST_CHANCE = 0.002;

/** Judges the found names of an article by what the tagger read. */
export class TaggedEvidence extends Evidence {
  readonly #tagged: ReadonlyMap<Found, TaggedName>;
  readonly #byKey = new Map<string, number[]>();
  readonly #known = new Map<Found, Verdict>();

  readonly #lists: NameLists;
  readonly #tokens: readonly Token[];
  /** Last words of the full names of people, and how they sound. */
  readonly #surnames = new Set<string>();

  constructor(found: readonly Found[], tagged: ReadonlyMap<Found, TaggedName>, tokens: readonly Token[], lists: NameLists) {
    super(found);
    this.#lists = lists;
    this.#tokens = tokens;
    this.#tagged = tagged;
  }

  /** Before anything is judged: what the tagger read of the same words anywhere in the article. */
  *gather(): Sliced<void> {
    const tagged = this.#tagged;
    yield* eachInSlices([...tagged], SLICE, ([{ keys }, { kind, chances }]) => {
      if (kind === 'person' && keys.length > 1) for (const form of formsOf(keys[keys.length - 1] ?? '')) this.#surnames.add(form);
      const key = keys.join(' ');
      const sums = this.#byKey.get(key) ?? TAGGED_KINDS.map(() => 0);
      this.#byKey.set(key, sums.map((sum, at) => sum + Math.log(LEAST_CHANCE + (chances[at] ?? 0))));
    });
    for (const opener of bodyOpeners(tagged)) {
      const sums = this.#byKey.get(opener);
      if (sums) this.#byKey.set(opener, sums.map((sum, at) => sum + (TAGGED_KINDS[at] === 'person' ? Math.log(LEAST_CHANCE) : 0)));
    }
  }

  override verdictOf(found: Found): Verdict {
    const known = this.#known.get(found);
    if (known) return known;
    const verdict = this.#weighed(found);
    this.#known.set(found, verdict);
    return verdict;
  }

  /** Sets what a found name is, whatever else speaks for. */
  decide(found: Found, verdict: Verdict): void {
    this.#known.set(found, verdict);
  }

  /** "Home Depot", "Rolls-Royce": several words that the lists hold as an organisation and as nothing else. */
  #isListedBody({ piece: { first, end }, text }: Found): boolean {
    if (end - first === 1 && !text.includes('-')) return false;
    let hash = NO_WORDS;
    for (let at = first; at < end; at++) hash = extendWords(hash, this.#tokens[at]?.lower ?? '');
    const bits = this.#lists.bitsOf(hash);
    return (bits & LIST_BITS.organisation) !== 0 && (bits & NOT_ONLY_BODY) === 0;
  }

  /** Bits of `LIST_BITS` for a name of one word. */
  listsOf({ keys, text }: Found): number {
    return keys.length === 1 ? this.#lists.bitsOf(extendWords(NO_WORDS, text.toLowerCase())) : 0;
  }

  #weighed(found: Found): Verdict {
    const tagged = this.#tagged.get(found);
    const rules = super.verdictOf(found);
    if (!tagged && rules.weight >= FIRM) return rules;
    const sums = this.#byKey.get(found.keys.join(' ')) ?? [];
    const isBearer = this.#isBearer(found);
    if (!tagged && isBearer) return { kind: 'person', weight: ELSEWHERE_WEIGHT, why: 'the surname of somebody whom the article names in full' };
    const isBody = this.#isListedBody(found);
    if (!tagged && isBody) return LISTED_BODY;
    if (!tagged && isLettersOfBody(found, rules)) return rules;
    if (!tagged) return fromElsewhere(found, sums) ?? { kind: 'other', weight: 0, why: 'the words around it say that it is no name' };
    const bits = this.listsOf(found);
    const isSurname = (bits & LIST_BITS.surname) !== 0 && (bits & NAMES_ELSE) === 0 && !found.clues.some(({ kind, weight }) => kind === 'place' && weight >= AGAINST_SURNAME);
    const bonus = (isSurname ? SURNAME : 0) + (found.clues.some(({ ofSomebody }) => ofSomebody) ? SURNAME : 0) + (isBearer ? SURNAME : 0);
    const scores = TAGGED_KINDS.map((kind, at) => {
      const own = Math.log(LEAST_CHANCE + (tagged.chances[at] ?? 0));
      return own + ELSEWHERE * ((sums[at] ?? own) - own) + (kind === 'person' ? bonus : kind === 'organisation' && isBody ? BODY : 0);
    });
    const best = scores.indexOf(Math.max(...scores));
    const kind = TAGGED_KINDS[best] ?? 'other';
    return { kind, weight: 6 * (tagged.chances[best] ?? 0), why: kind === rules.kind ? rules.why : becauseOf(kind, tagged) };
  }

  /** "Price won the seat" and "Price’s manager", where the article has named Colleen Price; "told Kazimi", where it has named Ali Kazemi. */
  #isBearer({ keys, piece, seenLower, text }: Found): boolean {
    if (keys.length !== 1 || !formsOf(keys[0] ?? '').some((form) => this.#surnames.has(form))) return false;
    const next = this.#tokens[piece.end];
    return (!seenLower || next?.kind === 'possessive') && (isSubject(text, next) || !isCommonWord(text.toLowerCase()));
  }

  override isNamed(found: Found, verdict: Verdict, tokens: readonly Token[]): boolean {
    return this.#tagged.has(found) ? verdict.kind !== 'other' : super.isNamed(found, verdict, tokens);
  }
}

/** A surname as written, and its sounds. */
const formsOf = (key: string): string[] => [key, ...soundsOf([key])];

/** "a CMA spokesman": letters before what only a body has. */
const isLettersOfBody = ({ keys, headline, text }: Found, { kind, weight }: Verdict): boolean => kind === 'organisation' && weight >= LETTERS_OF_BODY && keys.length === 1 && !headline && /^\p{Lu}{3,5}$/u.test(text);

/** "loop" of "Loop Media Inc.", where nobody in the article is called Loop: alone it names the body, seldom a person. */
function bodyOpeners(tagged: ReadonlyMap<Found, TaggedName>): ReadonlySet<string> {
  const openers = new Set<string>();
  const ofPeople = new Set<string>();
  for (const [{ keys }, { kind }] of tagged) {
    if (keys.length < 2) continue;
    if (kind === 'organisation') openers.add(keys[0] ?? '');
    if (kind === 'person') for (const key of keys) ofPeople.add(key);
  }
  for (const key of ofPeople) openers.delete(key);
  return openers;
}

/** What is a name elsewhere in the article is one here too, where its capitals say something. */
function fromElsewhere({ firm, keys, seenLower, text }: Found, sums: readonly number[]): Verdict | null {
  const kind = TAGGED_KINDS[sums.indexOf(Math.max(...sums))] ?? 'other';
  if (kind === 'other' || (!firm && keys.length < 2) || seenLower || isCommonWord(text.toLowerCase())) return null;
  return { kind, weight: ELSEWHERE_WEIGHT, why: 'the same words are a name elsewhere in the article' };
}

function becauseOf(kind: ClueKind, { chances }: TaggedName): string {
  let second: { readonly each: ClueKind; readonly chance: number } | undefined;
  for (const [at, each] of TAGGED_KINDS.entries()) {
    const chance = chances[at] ?? 0;
    if (each !== kind && (!second || chance > second.chance)) second = { each, chance };
  }
  const percent = (chance: number): string => `${Math.round(100 * chance)} %`;
  return `it stands like a name of this kind (${percent(chances[TAGGED_KINDS.indexOf(kind)] ?? 0)})${second && second.chance >= 0.01 ? `; ${second.each} comes second (${percent(second.chance)})` : ''}`;
}

/** @returns what was found, with the tagger's borders, and the evidence to judge it with */
export function* retag(reading: Reading, { found, take }: Collection, evidence: Evidence, { tagger, lists }: NameModel): Sliced<{ found: readonly Found[]; evidence: Evidence }> {
  const byTokens = new Map(found.map((entry) => [keyOfRange(entry.piece), entry] as const));
  const standing = standingAt(found);
  const tagged = new Map<Found, TaggedName>();
  const replaced = new Set<Found>();
  const names = yield* tagNames(yield* prepare(reading, found, evidence, lists), tagger);
  yield* eachInSlices(names, SLICE, (name) => {
    const touched = new Set<Found>();
    for (let at = name.first; at < name.end; at++) {
      const entry = standing[at];
      if (entry) touched.add(entry);
    }
    const same = byTokens.get(keyOfRange(name));
    if (same) {
      tagged.set(same, name);
      return;
    }
    // What a list holds stands as the rules have it.
    if ([...touched].some((entry) => (entry.listed?.strength === 'full' || isListedPhrase(entry)) && !isLonger(name, entry))) return;
    for (const entry of touched) replaced.add(entry);
    const [like] = touched;
    tagged.set(take(name.first, name.end, { headline: like?.headline ?? false, opensSentence: like?.piece.opensSentence ?? false }), name);
  });
  yield;
  const all = [...found.filter((entry) => !replaced.has(entry)), ...[...tagged.keys()].filter((entry) => byTokens.get(keyOfRange(entry.piece)) !== entry)];
  yield;
  const whole = yield* withInstitutions(all, reading.tokens, take);
  const { judged, nouns } = yield* judge(whole, tagged, reading.tokens, lists);
  yield;
  const parted = partedFromNouns(whole, nouns, (entry) => judged.verdictOf(entry).kind === 'person', take);
  if (!parted) return { found: whole, evidence: judged };
  return { found: parted, evidence: (yield* judge(parted, tagged, reading.tokens, lists)).judged };
}

/** Judges each found name by the tagger's chances, then the teams and the common nouns among them by the whole article. */
function* judge(found: readonly Found[], tagged: ReadonlyMap<Found, TaggedName>, tokens: readonly Token[], lists: NameLists): Sliced<{ judged: TaggedEvidence; nouns: ReadonlySet<Found> }> {
  yield;
  const judged = new TaggedEvidence(found, tagged, tokens, lists);
  yield* judged.gather();
  // Verdicts are kept: with these the passes below are quick.
  yield* eachInSlices(found, SLICE, (entry) => void judged.verdictOf(entry));
  yield;
  for (const team of teamsAmong(found, tokens, lists, (entry) => judged.verdictOf(entry).kind === 'place')) judged.decide(team, TEAM);
  yield;
  const settlements = new Set(found.flatMap(({ keys, piece }) => (isCalledSettlement(tokens, piece.end) ? [keys.join(' ')] : [])));
  for (const entry of settlements.size > 0 ? found : []) if (entry.listed === null && settlements.has(entry.keys.join(' '))) judged.decide(entry, SETTLEMENT);
  yield;
  for (const entry of found) if (isListedPhrase(entry) || hasOffice(entry)) judged.decide(entry, listedAs(entry.text) === 'organisation' ? LISTED_BODY : LISTED_PLACE);
  const isUnknown = (entry: Found): boolean => entry.listed === null && (judged.listsOf(entry) & ~LIST_BITS.opens) === 0;
  const isPerson = (entry: Found): boolean => judged.verdictOf(entry).kind === 'person';
  const nouns = yield* commonNounsAmong(found, tokens, isUnknown, isPerson);
  for (const noun of nouns) judged.decide(noun, COMMON_NOUN);
  for (const entry of found) if (isPerson(entry) && arePeople(entry)) judged.decide(entry, COMMON_NOUN);
  return { judged, nouns };
}

const SETTLEMENTS = /^(?:town|village|city|suburb|hamlet|neighbou?rhood|port|island|province|district)$/;
/** Behind the noun of a place; "Bell, a town councillor," goes on with another noun. */
const WHERE = /^(?:in|near|of|on|outside|inside|south|north|east|west|southeast|southwest|northeast|northwest|about|some|just|that|where|which|with|under|home|between|along|close|[,.;)—–])$/;

/** "Arden, a village near Leeds": what stands behind a name says that it is a place. */
function isCalledSettlement(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  for (let at = comma + 2; at < comma + 5; at++) {
    const { lower = '', kind } = tokens[at] ?? {};
    if (kind !== 'word' && lower !== '-') return false;
    if (SETTLEMENTS.test(lower)) return WHERE.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.kind === 'number';
  }
  return false;
}

/** One number for a range of tokens; no text has 2^26 tokens. */
const keyOfRange = ({ first, end }: { readonly first: number; readonly end: number }): number => first * 0x4000000 + end;

/** "al-Qaeda in Iraq": words in small letters inside a name that the lists hold in full. */
const isListedPhrase = ({ text, keys }: Found): boolean => keys.length > 2 && / \p{Ll}/u.test(text) && listedAs(text) !== null;

/** "West Bengal Chief Minister": a listed place of several words in front of an office. */
const hasOffice = ({ text, keys, piece }: Found): boolean => piece.beforeOffice && keys.length > 1 && /^(?:place|country)$/.test(listedAs(text) ?? '');

/** "Wary Republicans", "Young Muslims": a word with a capital only because it opens the sentence, and what many are. */
const arePeople = ({ listed, keys, text, piece }: Found): boolean => listed === null && keys.length === 2 && piece.opensSentence && /s$/.test(text) && isAdjective(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());

/** The longer name wins: "U.S. Department of State" over "U.S.". */
function isLonger({ first, end }: TaggedName, { piece }: Found): boolean {
  return first <= piece.first && end >= piece.end && end - first > piece.end - piece.first;
}
