/**
 * Whom a pronoun means: the most salient person before it that fits. A small salience model after Lappin and Leass
 * (1994): recency, grammatical role, parallel role of the speaker before; agreement filters first.
 */
import type { Kind, Mention, Span } from '../annotation.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/clause-words.ts';
import { DOCUMENTS } from '../lexicon/speaker-nouns.ts';
import type { Reading, Sentence, Sliced } from '../reading.ts';
import { readGenders, type Gender } from './genders.ts';
import { lowerBound, sentenceAt, spansIn } from './positions.ts';

/** The outcome: best first; `clear` when nobody else comes near. */
export interface Resolution {
  readonly entity: string;
  readonly kind: Kind;
  readonly clear: boolean;
  readonly alternatives: readonly string[];
}

/** Who spoke last. */
export interface LastSpeaker {
  /** Null for somebody whom the article leaves unnamed. */
  readonly entity: string | null;
  /** Where the words end. */
  readonly end: number;
  /** In the same paragraph. */
  readonly near: boolean;
  /** The words that named them. */
  readonly words: string;
}

/** Somebody who was named or spoke before. */
interface Candidate {
  readonly entity: string;
  readonly kind: Kind;
  score: number;
  /** Named in the very words that are reported. */
  spokenOf?: boolean;
}

const WINDOW_SENTENCES = 8;
/** A sentence without an end must not be searched anew for each of its pronouns. */
const WINDOW_MENTIONS = 200;
/** What stands before a name that opens its sentence, in UTF-16 units: 60, behind one word with its comma. */
const OPENING_CHARACTERS = 100;
/** No name is longer: a row of capitals is not walked anew for each name in it. */
const NAME_TOKENS = 8;
const CLEAR_LEAD = 1.4;
const CLEAR_LEAD_UNTOLD = 2;
/** Below it, whoever is best was named too long ago: of the marked articles' pronouns that were given for sure, 40 of 54 were right there, 661 of 668 above. */
const CLEAR_LEAST = 0.85;
const WEIGHTS = { sentence: 1, decay: 0.62, opensSentence: 0.8, subject: 0.4, object: -0.35, possessor: -0.3, quotedInside: -0.8, lastSpeaker: 0.9, lastSpeakerFar: 0.3, sameSentence: 0.3, sameParagraph: 0.3, aged: 0.3, spokenOf: 0.3 } as const;

/** Tokens up to the noun of a paper: "The 48-page federal complaint". */
const LONGEST_PAPER = 7;

const NOMINATIVE: ReadonlyMap<string, 'he' | 'she' | 'it'> = new Map([['he', 'he'], ['she', 'she'], ['it', 'it'], ['his', 'he'], ['her', 'she'], ['its', 'it']]);

/** Up to the pronoun that answers. */
const ASKED = /^(?:When |If )?(?:asked|questioned|pressed|quizzed)\b[^]*,\s*$/i;
/** UTF-16 units. */
const LONGEST_ASKED = 300;

/** Resolves pronouns of one article; `pronounsOf` opens it. Gender is read once per entity. */
export class PronounResolver {
  readonly #reading: Reading;
  readonly #people: readonly Mention[];
  readonly #organisations: readonly Mention[];
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #quoted: ReadonlySet<Mention>;
  readonly #genders: ReadonlyMap<string, Gender>;

  constructor(reading: Reading, quoted: readonly Span[], people: readonly Mention[], genders: ReadonlyMap<string, Gender>) {
    this.#reading = reading;
    this.#quoted = new Set(quoted.flatMap((span) => spansIn(reading.mentions, span)));
    this.#people = people;
    this.#genders = genders;
    this.#organisations = reading.mentions.filter((mention) => mention.kind === 'organisation');
    this.#kinds = new Map([...this.#organisations, ...this.#people].map((mention) => [mention.entity, mention.kind]));
  }

  /**
   * @param pronoun the pronoun's span
   * @param last who spoke before, if that lies within reach
   * @param said the words that are reported: who is named in them is hardly the one who says them
   * @returns null when nobody fits
   */
  resolve(pronoun: Span, last: LastSpeaker | null, said: readonly Span[]): Resolution | null {
    const word = NOMINATIVE.get(this.#reading.text.slice(pronoun.start, pronoun.end).toLowerCase());
    if (!word) return null;
    const named = word === 'it' ? this.#organisations : this.#people;
    const scores = new Map<string, Candidate>();
    const here = sentenceAt(this.#reading.sentences, pronoun.start);
    const paragraph = this.#reading.sentences[here]?.paragraph;
    if (word === 'it' && this.#meansDocument(here, pronoun)) return null;
    const nearest = lowerBound(named, pronoun.start) - 1;
    // "Asked whether Bell would fly, he said": who is asked about is not the one who answers.
    const opening = this.#reading.sentences[here]?.start ?? 0;
    const isAsked = pronoun.start - opening < LONGEST_ASKED && ASKED.test(this.#reading.text.slice(opening, pronoun.start));
    for (let at = nearest; at >= 0 && at > nearest - WINDOW_MENTIONS; at--) {
      const mention = named[at];
      if (!mention) break;
      const distance = here - sentenceAt(this.#reading.sentences, mention.start);
      if (distance > WINDOW_SENTENCES) break;
      if (mention.end > pronoun.start || (isAsked && distance === 0) || !this.#fits(mention.entity, word)) continue;
      // "“General Hale is late,” she said": nobody of whom nothing else is told
      if (said.some((span) => span.start <= mention.start && mention.end <= span.end)) continue;
      const candidate = scores.get(mention.entity) ?? { entity: mention.entity, kind: mention.kind, score: 0 };
      // The best mention counts, others add a little: a name in each sentence does not beat the last subject.
      const score = this.#scoreOf(mention, distance, paragraph);
      candidate.score = Math.max(candidate.score, score) + 0.1 * Math.min(candidate.score, score);
      scores.set(mention.entity, candidate);
    }
    const speaker = last?.entity ?? null;
    const kind = speaker === null ? undefined : this.#kinds.get(speaker);
    if (last && speaker !== null && kind !== undefined && this.#fits(speaker, word)) {
      const candidate = scores.get(speaker) ?? { entity: speaker, kind, score: 0 };
      // "Bell laughed. Ana went on. “Well,” she said": another subject since then.
      const passed = scores.size > 1 && this.#isAnotherSubject(named, { start: last.end, end: pronoun.start }, speaker, word);
      candidate.score += passed ? 0 : last.near ? WEIGHTS.lastSpeaker : WEIGHTS.lastSpeakerFar;
      scores.set(speaker, candidate);
    }
    for (const span of said) {
      for (let at = lowerBound(named, span.start); (named[at]?.end ?? Infinity) <= span.end; at++) {
        const candidate = scores.get(named[at]?.entity ?? '');
        if (!candidate || candidate.spokenOf) continue;
        candidate.spokenOf = true;
        candidate.score *= WEIGHTS.spokenOf;
      }
    }
    return rank([...scores.values()], this.#genders, word);
  }

  /** What is known of an entity's pronoun; null when nothing is. */
  genderOf(entity: string): Gender | null {
    return this.#genders.get(entity) ?? null;
  }

  #fits(entity: string, word: 'he' | 'she' | 'it'): boolean {
    if ((this.#kinds.get(entity) === 'organisation') !== (word === 'it')) return false;
    if (word === 'it') return true;
    const gender = this.genderOf(entity);
    return gender === null || gender === word;
  }

  /** "The 48-page complaint names Orvo Motors. |It alleges …": the paper that opened the sentence before, and no body that is named in it. */
  #meansDocument(here: number, pronoun: Span): boolean {
    const { sentences, tokens } = this.#reading;
    const [before, own] = [sentences[here - 1], sentences[here]];
    if (!before || before.paragraph !== own?.paragraph || own.start !== pronoun.start || !DETERMINERS.has(tokens[before.firstToken]?.lower ?? '')) return false;
    for (let at = before.firstToken + 1; at < before.firstToken + LONGEST_PAPER; at++) {
      const token = tokens[at];
      if (!token || token.capital) return false;
      if (DOCUMENTS.has(token.lower) && !/^['’]/.test(tokens[at + 1]?.text ?? '') && !tokens[at + 1]?.capital) return !DOCUMENTS.has(tokens[at + 1]?.lower ?? '');
    }
    return false;
  }

  #isAnotherSubject(named: readonly Mention[], between: Span, speaker: string, word: 'he' | 'she' | 'it'): boolean {
    const { sentences, text } = this.#reading;
    for (let at = lowerBound(named, between.start); (named[at]?.end ?? Infinity) <= between.end; at++) {
      const mention = named[at];
      const sentence = mention && sentences[sentenceAt(sentences, mention.start)];
      if (mention && sentence && mention.entity !== speaker && this.#fits(mention.entity, word) && opensSentence(mention, sentence, text)) return true;
    }
    return false;
  }

  #scoreOf(mention: Mention, distance: number, paragraph: number | undefined): number {
    const { sentences, tokens, text } = this.#reading;
    const sentence = sentences[sentenceAt(sentences, mention.start)];
    const decay = WEIGHTS.decay ** distance;
    let score = WEIGHTS.sentence * decay + (distance === 0 ? WEIGHTS.sameSentence : 0);
    if (!sentence) return score;
    if (sentence.paragraph === paragraph) score += WEIGHTS.sameParagraph;
    if (/^, \d\d\b/.test(text.slice(mention.end, mention.end + 5))) score += WEIGHTS.aged * decay;
    if (opensSentence(mention, sentence, text)) score += WEIGHTS.opensSentence * decay;
    else if (isObject(mention, sentence, tokens)) score += WEIGHTS.object * decay;
    else score += WEIGHTS.subject * decay * 0.5;
    if (/^['’]s?\b/.test(text.slice(mention.end, mention.end + 2))) score += WEIGHTS.possessor * decay;
    if (this.#quoted.has(mention)) score += WEIGHTS.quotedInside * decay;
    return score;
  }
}

/** @param quoted stretches inside quotation marks: names there are less likely to be meant outside */
export function* pronounsOf(reading: Reading, quoted: readonly Span[]): Sliced<PronounResolver> {
  const people = reading.mentions.filter((mention) => mention.kind === 'person');
  const genders = yield* readGenders(reading, people);
  yield;
  return new PronounResolver(reading, quoted, people, genders);
}

/** Whoever's pronoun nothing tells has to lead by more. */
function rank(candidates: readonly Candidate[], genders: ReadonlyMap<string, Gender>, word: string): Resolution | null {
  const sorted = candidates.toSorted((a, b) => b.score - a.score);
  const [best, second] = sorted;
  if (!best) return null;
  const lead = word === 'it' || genders.has(best.entity) ? CLEAR_LEAD : CLEAR_LEAD_UNTOLD;
  return { entity: best.entity, kind: best.kind, clear: !best.spokenOf && best.score >= CLEAR_LEAST && (!second || best.score >= second.score * lead), alternatives: sorted.slice(1, 3).map((candidate) => candidate.entity) };
}

function opensSentence(mention: Span, sentence: Sentence, text: string): boolean {
  if (mention.start - sentence.start > OPENING_CHARACTERS) return false;
  // "However, Bell" opens as "Bell" does.
  const before = text.slice(sentence.start, mention.start).replace(/^\p{Lu}\p{Ll}+, /u, '');
  return before.length < 60 && !/\b(?:[a-z]+ed|is|was|are|were|has|had|met|said|says|told|won|beat|saw|left|led|gave|took|made)\b/.test(before) && !/[,;:“"]/.test(before) && !/\b(?:in|on|at|by|for|with|to|of|from|after|before|during|against|about|as|when|while)\b/i.test(before);
}

/** After a preposition or as a hearer. */
function isObject(mention: Span, sentence: Sentence, tokens: Reading['tokens']): boolean {
  const at = lowerBound(tokens, mention.start);
  if (at >= sentence.lastToken) return false;
  let before = at - 1;
  while (before > sentence.firstToken && before > at - NAME_TOKENS && tokens[before]?.capital && tokens[before]?.kind === 'word') before--;
  const word = before < sentence.firstToken ? '' : tokens[before]?.lower ?? '';
  return PREPOSITIONS.has(word) || /^(?:told|met|asked|urged|assured|called|accused|praised)$/.test(word);
}
