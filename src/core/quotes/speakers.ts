/** From the words that name a speaker to the entity: the head of the phrase, a pronoun, a role ("the senator"). */
import type { Mention, Span } from '../annotation.ts';
import { OCCUPATIONS, OFFICE_NOUNS, TRADES } from '../lexicon/offices.ts';
import { COMMON_VERBS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { OFFICE_SHORTS } from '../lexicon/titles.ts';
import { DOCUMENTS, FINDINGS, INSTITUTION_NOUNS, PERSON_NOUNS } from '../lexicon/speaker-nouns.ts';
import { isHonorific } from '../names/roles.ts';
import { eachInSlices, type Reading, type Sliced } from '../reading.ts';
import { lowerBound, sentenceAt } from './positions.ts';
import { pronounsOf, type LastSpeaker, type PronounResolver } from './pronouns.ts';

export type { LastSpeaker } from './pronouns.ts';

/** Who the words mean and how that was found. */
export interface Identity {
  readonly entity: string | null;
  readonly how: 'mention' | 'pronoun' | 'role' | 'unnamed';
  /** False when somebody else fits nearly as well, or when the words mean somebody known whom nothing tells. */
  readonly clear: boolean;
  /** A mention that the words themselves are, when no step before found one. */
  readonly mention: Mention | null;
  /** In words for a person: what decided whom the words mean. */
  readonly because: string;
  /** Ids of entities that the words could mean too, best first. */
  readonly alternatives: readonly string[];
}

const UNNAMED: Identity = { entity: null, how: 'unnamed', clear: true, mention: null, because: 'the article leaves them unnamed', alternatives: [] };
const UNCLEAR: Identity = { ...UNNAMED, clear: false, because: 'nothing tells whom they mean' };
const MOST_SALIENT = 'the most salient name before the pronoun that fits it';
const MODIFIER_BEFORE = /(?:^|\s)(?:of|for|from|at|to|in|with|by|on|near|under|against|about)\s+(?:(?:the|a|an|his|her|its|their)\s+)?$/i;
/** "A consent order, signed by Director |Ana Bell": who made it, or leads them. */
const MADE_BY = /\b(?:signed|written|drafted|prepared|commissioned|led|chaired|headed)\s+by\b[^,]*$/i;
/** "A spokeswoman for Mr. |Hollings", "a lawyer of Minister for Health |Ana Bell": behind the link what the name is called, or nothing. */
const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|lawyers?|attorneys?|aides?|advis[eo]rs?|ally|allies|friends?|relatives?|assistants?|supporters?|colleagues?)\s+(?:for|of|to)\s+(?:the\s+)?(?:([\p{L}.]+)[^,]*)?$/iu;
const LOWER_NOUN_AFTER = /^\s+(?!who\b|which\b|and\b|of\b|in\b|on\b|at\b|for\b|from\b|the\b|a\b|an\b|to\b|with\b|or\b|told\b|plc\b|himself\b|herself\b)\p{Ll}/u;
/** "Tazhan news agency", "the Lantern party": a noun for the named body itself, unlike "the Lantern spokesman". */
const ITS_NOUN = /^\s+(?:(?:news|press|television|TV|radio)\s+)?(?:agency|newspaper|daily|magazine|website|channel|network|broadcaster|television|TV|radio|party|group|movement|company|airline|bank)$/;
const POSSESSIVE_AFTER = /^(?:['’]s\b|['’](?=\s))/;
const ROLE = /^(?:the|this|that|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}?([\p{Ll}-]+)$/iu;
/** What hangs on a role: "The union, known as …", "the lawyer who …". */
const ASIDE = /(?:,|\s(?:who|which|that|whose)\s)[^]*$/;
const PREPOSITION_INSIDE = /\s(?:of|for|from|at|to|in|with|by|on|near|under|against|about)\s/i;
/** "its lawyers, |Ortiz & Partners": a common noun whose name follows. */
const NOUN_WITH_NAME = /^(?:(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[^,]+['’]s?)\s+)(?:\p{Ll}[\p{L}-]*\s+)*\p{Ll}[\p{L}-]*,\s*(?:the\s+)?$/u;
/** One certain person or thing, and not by name. */
const DEFINITE = /^(?:(?:the|this|that|its|his|her|their|our|my)\s|[^,]+['’]s\s)/i;

/** The noun of "The long letter", with which a sentence opens. */
const OPENING_NOUN = /^(?:the|an?|its|his|her|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}?(\p{Ll}+)\s+(?:is|was|had|has|will|would|that|\p{Ll}+ed|\p{Ll}+s|went|came|ran|gave|said|put|set|found)\b/iu;
/** UTF-16 units. */
const LONGEST_OPENING = 80;

const PAPER = /^(?:times|post|gazette|herald|tribune|journal|courier|dispatch|chronicle|telegraph|guardian|observer|standard|mail|mirror|examiner|bulletin|sentinel|inquirer|zeitung|advertiser|globe)$/;
const LEGAL_FORM = /^(?:inc|corp|ltd|llc|plc|gmbh|ag|sa|nv|asa|oyj|spa|co|pty)\.?$/;

/** What a holder of an office is called too. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map(Object.entries({ mp: 'lawmaker', deputy: 'lawmaker', senator: 'lawmaker', representative: 'lawmaker', congressman: 'lawmaker', congresswoman: 'lawmaker', ambassador: 'envoy', envoy: 'diplomat' }));

/** Mentions that are looked at without a pause. */
const SLICE = 500;

/** Opens the finder for one article. */
export function* openSpeakers(reading: Reading, quoted: readonly Span[]): Sliced<SpeakerFinder> {
  const pronouns = yield* pronounsOf(reading, quoted);
  return new SpeakerFinder(reading, pronouns, yield* readRoles(reading));
}

/** Finds the entities of speakers. One per article. */
export class SpeakerFinder {
  readonly #reading: Reading;
  readonly #pronouns: PronounResolver;
  readonly #roles: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(reading: Reading, pronouns: PronounResolver, roles: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#reading = reading;
    this.#pronouns = pronouns;
    this.#roles = roles;
  }

  /**
   * @param words the words that name the speaker
   * @param last who spoke before, if that lies within reach
   * @param said what is reported of them
   */
  find(words: Span, last: LastSpeaker | null, said: readonly Span[]): Identity {
    const text = this.#reading.text.slice(words.start, words.end);
    if (/^(?:he|she|it|his|her|its)$/i.test(text)) return this.#findPronoun(words, last, said);
    if (/^(?:they|we|you|i|their)$/i.test(text)) return UNCLEAR;
    const head = headMention(this.#reading, words);
    // "One cabinet minister saw it coming. “It was over,” the minister said."
    const noun = head === null || head.rule === 'office' ? ROLE.exec(text)?.[1]?.toLowerCase() : undefined;
    if (noun !== undefined && last?.entity === null && last.near && last.words.toLowerCase().endsWith(` ${noun}`)) return { ...UNCLEAR, because: 'whoever spoke before, unnamed' };
    if (head) return { entity: head.entity, how: 'mention', clear: head.alternatives.length === 0 && !/\b(?:elder|younger|older)\b/.test(text) && !(head.rule === 'office' && OF_MANY.test(text) && isPassed(last, head.entity)), mention: null, because: 'the name in it', alternatives: head.alternatives };
    return this.#findRole(words, text, last);
  }

  #findPronoun(words: Span, last: LastSpeaker | null, said: readonly Span[]): Identity {
    // "The ruling listed the faults. “Each was known,” it read": what is read is written, and no body that was named last.
    if (/^it\s+reads?\b/i.test(this.#reading.text.slice(words.start, words.end + 8))) return { ...UNCLEAR, how: 'pronoun' };
    if (/^it$/i.test(this.#reading.text.slice(words.start, words.end)) && this.#opensWithDocument(words.start)) return { ...UNCLEAR, how: 'pronoun' };
    // "A guard saw it. “It fell,” he said": whoever stays unnamed goes on speaking, where nobody is named in between.
    const unnamed = last?.entity === null && last.near && !this.#isNamedBetween(last.end, words.start);
    if (unnamed) return { ...UNCLEAR, how: 'pronoun', because: 'whoever spoke before, unnamed' };
    const found = this.#pronouns.resolve(words, last, said);
    if (!found) return { ...UNCLEAR, how: 'pronoun' };
    const mention: Mention = { ...words, entity: found.entity, kind: found.kind, rule: 'pronoun', because: MOST_SALIENT, alternatives: found.alternatives };
    return { entity: found.entity, how: 'pronoun', clear: found.clear, mention, because: MOST_SALIENT, alternatives: found.alternatives };
  }

  /** "The letter reached the board on Friday. Any hut, it stated, would go": what was written may state it. */
  #opensWithDocument(offset: number): boolean {
    const { sentences, text } = this.#reading;
    const at = sentenceAt(sentences, offset);
    return [sentences[at], sentences[at - 1]].some((sentence) => {
      const noun = sentence && OPENING_NOUN.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_OPENING)))?.[1]?.toLowerCase();
      return noun !== undefined && isDocument(noun);
    });
  }

  #isNamedBetween(start: number, end: number): boolean {
    const { mentions } = this.#reading;
    return mentions.slice(lowerBound(mentions, start), lowerBound(mentions, end)).some(({ kind }) => kind === 'person');
  }

  /** "the senator": the one entity that the article ties to that word. */
  #findRole(words: Span, text: string, last: LastSpeaker | null): Identity {
    const noun = ROLE.exec(text.replace(ASIDE, ''))?.[1]?.toLowerCase();
    const entities = noun === undefined ? undefined : this.#roles.get(noun);
    const [entity, another] = entities ?? [];
    const speaking = noun !== undefined && text.toLowerCase() === `the ${noun}` && (entity === undefined || another !== undefined) ? this.#stillSpeaking(words, noun, last) : null;
    if (speaking) return speaking;
    if (noun === undefined || entity === undefined) return mayBeNamed(text) || this.#holdsStranger(words) || noun !== undefined || !holdsSpeaker(text) ? UNCLEAR : UNNAMED;
    // "The forward" is somebody whom the article named; "a senior official" is not.
    if (another !== undefined || !isNamedBefore(this.#reading, entity, words.start)) return { ...UNCLEAR, alternatives: [...(entities ?? [])].slice(0, 2) };
    const kind = this.#reading.entities.find((candidate) => candidate.id === entity)?.kind ?? 'person';
    const because = `the only one that the article calls "${noun}"`;
    const mention: Mention = { ...words, entity, kind, rule: OFFICE_NOUNS.has(noun) && !OCCUPATIONS.has(noun) ? 'office' : 'nominal', because, alternatives: [] };
    return { entity, how: 'role', clear: /^th/i.test(text) && (kind === 'person' ? !isPassed(last, entity) : this.#isLatest(entity, words.start)), mention, because, alternatives: [] };
  }

  /** "Minister of State P. Ganthan", of whom no mention tells: two words of a name, that may be anybody's. */
  #holdsStranger(words: Span): boolean {
    const { tokens, mentions } = this.#reading;
    for (let at = lowerBound(tokens, words.start) + 1; (tokens[at]?.end ?? Infinity) <= words.end; at++) {
      const [token, before] = [tokens[at], tokens[at - 1]];
      if (!token?.capital || !before?.capital || !/^\p{Lu}\p{Ll}/u.test(token.text) || OFFICE_NOUNS.has(token.lower) || isCommonWord(token.lower)) continue;
      const near = mentions[Math.max(0, lowerBound(mentions, token.end) - 1)];
      if (!near || near.end <= token.start) return true;
    }
    return false;
  }

  /** "Oil Minister Bell said … They would wait, the minister added": of several ministers the one who spoke last, where nobody was named since. */
  #stillSpeaking(words: Span, noun: string, last: LastSpeaker | null): Identity | null {
    if (!last?.near || last.entity === null || this.#isNamedBetween(last.end, words.start)) return null;
    const speaker = this.#reading.entities.find(({ id }) => id === last.entity);
    const post = speaker?.office?.title.toLowerCase().split(/ (?:of|for|to|at) /)[0] ?? '';
    const head = post.split(/[\s-]+/).pop() ?? '';
    const isCalled = this.#roles.get(noun)?.has(last.entity) === true || head === noun || ALSO_CALLED.get(/^(?:deputy|representative)$/.test(head) ? post : head) === noun;
    if (!speaker || speaker.kind !== 'person' || !isCalled) return null;
    const because = `who spoke before is called "${noun}"`;
    const mention: Mention = { ...words, entity: speaker.id, kind: 'person', rule: OFFICE_NOUNS.has(noun) ? 'office' : 'nominal', because, alternatives: [] };
    return { entity: speaker.id, how: 'role', clear: false, mention, because, alternatives: [] };
  }

  /** No other organisation was named since. */
  #isLatest(entity: string, offset: number): boolean {
    return this.#reading.mentions.findLast(({ kind, start }) => kind === 'organisation' && start < offset)?.entity === entity;
  }
}

/** What several people of an article may be. */
const OF_MANY = /^the (?:lawmaker|general|colonel|senator|deputy|judge|minister|lawyer|officer|representative|councillor|mp|professor|analyst)$/i;

/** Somebody else was speaking right before: "the general" may be that one. */
const isPassed = (last: LastSpeaker | null, entity: string): boolean => last?.near === true && last.entity !== null && last.entity !== entity;

/** True for words that mean somebody known though no name was found in them: "Its owner", a name that nobody knew for one. */
function mayBeNamed(text: string): boolean {
  const head = text.replace(ASIDE, '');
  if (DEFINITE.test(head)) return !/(?:[^s]s|\b(?:people|police|men|women))$/.test(head.split(PREPOSITION_INSIDE)[0] ?? '');
  return /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*$/u.test(head) && !/[^s]s$/.test(head) && !isCommonWord(head.toLowerCase());
}

/** "Two officials", "a source close to the bank", "people who were there": words for those who can speak. */
function holdsSpeaker(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word) => isSpeaker(word) || (word.endsWith('s') && isSpeaker(word.slice(0, -1)))) || /^(?:an?|one|another|some|many|most|several|both|two|three|four|all|no)\b(?!.*\d)/i.test(text);
}

const isSpeaker = (word: string): boolean => PERSON_NOUNS.has(word) || INSTITUTION_NOUNS.has(word) || OCCUPATIONS.has(word) || OFFICE_NOUNS.has(word) || /(?:people|men|women|police|er|or|ist|who)$/.test(word);

/** The mention that is the head of a phrase; null where names only modify it ("a spokesman for the ministry"). */
function headMention(reading: Reading, words: Span): Mention | null {
  const { mentions, text } = reading;
  const heads: Mention[] = [];
  for (let at = Math.max(0, lowerBound(mentions, words.start) - 1); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= words.end) break;
    if (mention.end > words.start && isHead(text, words, mention)) heads.push(mention);
  }
  return heads.find((mention) => mention.kind === 'person') ?? heads[0] ?? null;
}

function isHead(text: string, words: Span, mention: Mention): boolean {
  if (MODIFIER_BEFORE.test(text.slice(words.start, mention.start)) || MADE_BY.test(text.slice(words.start, mention.start)) || isSpokenFor(text.slice(words.start, mention.start))) return false;
  const after = text.slice(mention.end, words.end);
  if (POSSESSIVE_AFTER.test(after)) return false;
  if (LOWER_NOUN_AFTER.test(after)) return mention.kind === 'organisation' && ITS_NOUN.test(after);
  // "Reuters' Ana Bell", "Oslo Mayor Ana Bell": a place or organisation right before more of the name.
  if (mention.kind !== 'person' && mention.rule !== 'office' && /^\s+\p{Lu}/u.test(after)) return false;
  if (mention.kind !== 'person' && mention.rule !== 'office' && PREPOSITION_INSIDE.test(` ${text.slice(words.start, mention.start)}`)) return false;
  if (mention.kind === 'organisation' && mention.end === words.end && NOUN_WITH_NAME.test(text.slice(words.start, mention.start))) return true;
  // Behind a relative clause or a comma, organisations and places belong to an aside.
  return mention.kind === 'person' ? !/\b(?:who|which|whose|that)\b/.test(text.slice(words.start, mention.start)) : !/[,(]|\bwho\b|\bwhich\b/.test(text.slice(words.start, mention.start));
}

function isSpokenFor(before: string): boolean {
  const [found, called] = SPEAKS_FOR.exec(before) ?? [];
  const title = called?.toLowerCase() ?? '';
  return found !== undefined && (called === undefined || isHonorific(title) || OFFICE_NOUNS.has(title) || OFFICE_SHORTS.has(title));
}

function isNamedBefore(reading: Reading, entity: string, offset: number): boolean {
  return reading.mentions.some((mention) => mention.entity === entity && mention.start < offset);
}

/** "Lt. Gen. Bell" is “the general” later. */
const RANKS: ReadonlyMap<string, string> = new Map([['gen.', 'general'], ['col.', 'colonel'], ['sen.', 'senator'], ['gov.', 'governor']]);

/** Which words the article uses as titles or appositions of whom: "the actor Ana Bell", "Ana Bell, an actor". */
function* readRoles(reading: Reading): Sliced<Map<string, Set<string>>> {
  const roles = new Map<string, Set<string>>();
  const heads = new Map<string, Set<string>>();
  const { tokens, sentences, text } = reading;
  yield* eachInSlices(reading.mentions, SLICE, (mention) => {
    if (mention.kind !== 'person' && mention.kind !== 'organisation') return;
    if (mention.rule === 'office' || mention.rule === 'nominal' || mention.rule === 'pronoun') return;
    const isNoun = mention.kind === 'person' ? isPersonNoun : isInstitutionNoun;
    const sentence = sentences[sentenceAt(sentences, mention.start)];
    if (!sentence) return;
    for (let at = lowerBound(tokens, mention.start) - 1; at >= Math.max(sentence.firstToken, lowerBound(tokens, mention.start) - 3); at--) {
      const token = tokens[at];
      // "the leader told Bell": hers is not what stands before the verb.
      if (!token || token.kind !== 'word' || COMMON_VERBS.has(token.lower) || cueFormsOf(token.lower).some(({ tense }) => tense !== 'base')) break;
      const noun = RANKS.get(token.lower) ?? token.lower;
      if (isNoun(noun)) addRole(roles, noun, mention.entity);
    }
    if (mention.kind === 'organisation') {
      const [head, ...others] = headFirst(text.slice(mention.start, mention.end));
      if (head !== undefined && (isNoun(head) || isCommonWord(head)) && !isDocument(head)) addRole(heads, head, mention.entity);
      for (const word of others) if (isNoun(word)) addRole(roles, word, mention.entity);
      // "the Carolina Dispatch" is the newspaper
      if (head !== undefined && PAPER.test(head) && others.length > 0) for (const noun of ['newspaper', 'paper', 'daily']) addRole(roles, noun, mention.entity);
      // "Kestrel Medical GmbH" is the company
      if (head !== undefined && LEGAL_FORM.test(head)) for (const noun of ['company', 'firm']) addRole(roles, noun, mention.entity);
    }
    const aside = /^,\s+(?:(?:a|an|the|who (?:is|was) an?)\s+)?((?:[\p{L}-]+\s+){0,5}[\p{L}-]+)/u.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + 80)));
    const words = aside?.[1]?.toLowerCase().split(/\s+/) ?? [];
    for (const [at, word] of words.entries()) {
      if (/^(?:of|at|for|in|from|who|and|said)$/.test(word)) break;
      // "In a letter to the Courier, the firm says …": another subject
      if (isNoun(word) && !isFiniteVerb(words[at + 1])) addRole(roles, word, mention.entity);
    }
  });
  // "The university" is "Buriga University" and not the "University Grants Board"; a person called so counts as before.
  const people = new Set(reading.entities.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])));
  for (const [noun, entities] of heads) roles.set(noun, new Set([...entities, ...[...(roles.get(noun) ?? [])].filter((id) => people.has(id))]));
  return roles;
}

const isFiniteVerb = (word: string | undefined): boolean => word !== undefined && (COMMON_VERBS.has(word) || cueFormsOf(word).some(({ tense }) => tense === 'past' || tense === 's'));

/** The words of a name in small letters, that for what it is first: "board" of "University Grants Board", "bank" of "Bank of Quarna". */
function headFirst(name: string): string[] {
  const words = name.toLowerCase().split(/\s+/);
  const of = words.findIndex((word, at) => at > 0 && /^(?:of|for|on|at)$/.test(word));
  const head = of > 0 ? of - 1 : words.length - 1;
  return words.length < 2 ? words : [words[head] ?? '', ...words.filter((_word, at) => at !== head)];
}

const isPersonNoun = (noun: string): boolean => (PERSON_NOUNS.has(noun) || OCCUPATIONS.has(noun) || TRADES.has(noun)) && !isDocument(noun);
const isInstitutionNoun = (noun: string): boolean => INSTITUTION_NOUNS.has(noun) && !isDocument(noun);

/** "The report" is no name for whoever wrote it. */
const isDocument = (noun: string): boolean => DOCUMENTS.has(noun) || FINDINGS.has(noun);

function addRole(roles: Map<string, Set<string>>, noun: string, entity: string): void {
  const set = roles.get(noun);
  if (set) set.add(entity);
  else roles.set(noun, new Set([entity]));
}
