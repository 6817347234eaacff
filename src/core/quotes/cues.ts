/** Finds the words that report speech: "said", "has repeatedly warned", "stressing", "according to". */
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf, type CueForm, type CueVerb, type Tense } from '../lexicon/cue-verbs.ts';
import { ALSO_WITH_AUXILIARY, isReducedPassive, isSetPhrase } from './set-phrases.ts';
import { endsInComma, type Atom } from './statements.ts';
import { isTitle } from './titles.ts';

/** A cue in a statement. Indices are atoms of the statement; `last` is inclusive. */
export interface Cue {
  /** First atom of the verb group ("has repeatedly warned"). */
  readonly groupFirst: number;
  /** The verb itself, and its particle if it has one. */
  readonly first: number;
  readonly last: number;
  readonly verb: CueVerb | null;
  readonly tense: Tense;
  readonly kind: 'finite' | 'participial' | 'infinitive' | 'passive' | 'according';
  readonly negated: boolean;
  /** Perhaps a noun ("the party rules"): counts only with a clause or quoted words behind it. */
  readonly doubtful: boolean;
}

const NAMING = new Set(['call', 'dub', 'term', 'label', 'brand']);
const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor']);
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'get', 'got']);
const PERFECT = new Set(['has', 'have', 'had', 'having', "'ve", '’ve']);
const LEADING_PREPOSITIONS = new Set(['of', 'for', 'from', 'with', 'about', 'on', 'in', 'at', 'into', 'against', 'over', 'under']);
const LEADING_ADJECTIVES = new Set(['public', 'new', 'recent', 'official', 'press', 'phone', 'such', 'own', 'more', 'no', 'smaller', 'larger', 'bigger', 'fresh', 'further', 'earlier', 'previous', 'similar', 'mass', 'street']);
const NOUNS_IN_LY = new Set(['family', 'assembly', 'ally', 'reply', 'supply', 'bully', 'rally', 'monopoly', 'butterfly', 'anomaly', 'elderly', 'early', 'weekly', 'daily', 'likely', 'friendly']);

/** Cues of a statement in order. */
export function findCues(atoms: readonly Atom[]): Cue[] {
  const cues: Cue[] = [];
  const inHeadline = isTitleCase(atoms);
  for (let at = 0; at < atoms.length; at++) {
    const cue = cueAt(atoms, at, inHeadline);
    if (!cue) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
}

/** A headline in which nearly every word of more than three letters begins with a capital. */
function isTitleCase(atoms: readonly Atom[]): boolean {
  let [long, capitals] = [0, 0];
  for (const { kind, text, capital } of atoms) {
    if (kind !== 'word' || text.length <= 3) continue;
    long++;
    if (capital) capitals++;
  }
  return long >= 3 && capitals >= 0.8 * long;
}

function cueAt(atoms: readonly Atom[], at: number, inHeadline: boolean): Cue | null {
  const atom = atoms[at];
  if (!atom || atom.kind !== 'word') return null;
  const source = OPENS_SOURCE.test(atom.lower) ? sourcePhrase(atoms, at) : null;
  if (source) return source;
  for (const form of cueFormsOf(atom.lower)) {
    const particleLast = matchParticle(atoms, at, form.verb);
    if (particleLast === null) continue;
    const cue = readGroup(atoms, at, particleLast, form, inHeadline);
    if (cue) return cue;
  }
  return null;
}

const OPENS_SOURCE = /^(?:according|in|as)$/;

/** Phrases that name the source behind them: "according to", "in the words of", "as reported by". */
function sourcePhrase(atoms: readonly Atom[], at: number): Cue | null {
  const word = (offset: number): string => atoms[at + offset]?.lower ?? '';
  const common = { groupFirst: at, verb: null, tense: 'ing', kind: 'according', negated: false, doubtful: false } as const;
  if (word(0) === 'according' && word(1) === 'to') return { ...common, first: at, last: at + 1 };
  if (word(0) === 'in' && word(1) === 'the' && word(2) === 'words' && word(3) === 'of') return { ...common, first: at, last: at + 3 };
  const reports = word(0) === 'as' && word(2) === 'by' && cueFormsOf(word(1)).some(({ verb, tense }) => /[ct]/.test(verb.frames) && (tense === 'past' || tense === 'participle'));
  return reports ? { ...common, first: at + 1, last: at + 2 } : null;
}

function matchParticle(atoms: readonly Atom[], at: number, verb: CueVerb): number | null {
  if (verb.particle === null) return at;
  // "made it clear", "let it be known"
  const it = /^(?:clear|known)$/.test(verb.particle) && atoms[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  const first = atoms[it]?.lower === 'be' ? it + 1 : it;
  const near = first + (isAdverb(atoms[first]) && atoms[first + 1]?.lower === verb.particle ? 1 : 0);
  return atoms[near]?.lower === verb.particle ? near : null;
}

/** Looks back over auxiliaries and adverbs, and decides what kind of cue the verb is here. */
function readGroup(atoms: readonly Atom[], at: number, last: number, form: CueForm, inHeadline: boolean): Cue | null {
  const capital = atoms[at]?.capital === true;
  let groupFirst = at;
  let auxiliary = '';
  let negated = false;
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const word = atoms[back]?.lower ?? '';
    if (isNamedWill(atoms[back], form.tense)) break;
    if ((AUXILIARIES.has(word) || word === '’s') && !isPossessive(atoms, back)) {
      if (auxiliary === '') auxiliary = word;
      negated ||= /n['’]t$/.test(word);
      groupFirst = back;
    } else if (isFloating(atoms, back)) continue;
    else if (isAdverb(atoms[back]) || (word === 'yet' && (AUXILIARIES.has(atoms[back - 1]?.lower ?? '') || atoms[back - 1]?.lower === 'not'))) negated ||= NEGATIONS.has(word);
    else {
      const auxiliaryAt = overTimes(atoms, back);
      if (auxiliaryAt === back) break;
      back = auxiliaryAt + 1;
    }
  }
  const before = beforeGroup(atoms, auxiliary === '' ? at : groupFirst);
  if (form.tense === 'past' && /^(?:have|having)$/.test(auxiliary) && before.word === 'to' && /^(?:said|reported)$/.test(atoms[before.at - 1]?.lower ?? '') && BE.has(atoms[before.at - 2]?.lower ?? '')) return { groupFirst: before.at - 2, first: at, last, verb: form.verb, tense: form.tense, kind: 'finite', negated, doubtful: false };
  const quoted = form.tense === 'ing' && before.word === 'as' ? quotedBefore(atoms, before.at) : null;
  if (quoted !== null) return { groupFirst: quoted, first: at, last, verb: form.verb, tense: form.tense, kind: 'finite', negated, doubtful: false };
  if (form.verb.frames.includes('s') && !isSeenAs(atoms, last)) return null;
  const kind = kindOf(atoms, at, form, auxiliary, before);
  if (kind === null || (auxiliary === '' && (namesThing(atoms, at, form) || isDescribing(atoms, at, form, before))) || ((auxiliary === '' || ALSO_WITH_AUXILIARY.has(form.verb.lemma)) && isSetPhrase(atoms, at, form))) return null;
  if (capital && !inHeadline && kind !== 'participial' && (atoms[at - 1]?.kind === 'word' || (atoms[at - 1]?.kind === 'quote' && atoms[at + 1]?.capital))) return null;
  const doubtful = form.verb.nounLike && (form.tense === 's' || form.tense === 'base') && auxiliary === '' && (before.atom?.kind === 'word' || before.atom?.kind === 'number') && (form.tense === 'base' || !before.atom.capital) && !SUBJECT_PRONOUNS.has(before.word) && before.word !== 'who';
  const opening = kind === 'finite' && auxiliary === '' && before.word === 'to' ? before.at - 2 : auxiliary === '' ? before.at + 1 : groupFirst;
  return { groupFirst: opening, first: at, last, verb: form.verb, tense: form.tense, kind, negated, doubtful };
}

/** "The clerks have |all said": no subject, but how many of them. */
function isFloating(atoms: readonly Atom[], at: number): boolean {
  const before = atoms[at - 1]?.lower ?? '';
  return /^(?:all|both|each)$/.test(atoms[at]?.lower ?? '') && /^(?:have|had|were|are|has|they|we)$/.test(before);
}

/** "have |in the past said", "had |in recent weeks warned": to the auxiliary before such words, or not at all. */
function overTimes(atoms: readonly Atom[], last: number): number {
  if (!/^(?:past|public|private|years|months|weeks|days)$/.test(atoms[last]?.lower ?? '')) return last;
  const preposition = /^(?:the|recent|past|many|several|some)$/.test(atoms[last - 1]?.lower ?? '') ? last - 2 : last - 1;
  return atoms[preposition]?.lower === 'in' && PERFECT.has(atoms[preposition - 1]?.lower ?? '') ? preposition - 1 : last;
}

/** "Instead, Will called for calm", "The fund in May announced": before a past form no modal, but somebody, or a month. */
function isNamedWill(atom: Atom | undefined, tense: Tense): boolean {
  return atom?.capital === true && /^(?:will|may)$/.test(atom.lower) && tense === 'past';
}

/** How far before "as" somebody "was quoted" ("was quoted by the Courier on Friday as saying"). */
const QUOTED_REACH = 9;

/** The auxiliary of "was quoted as", or null. */
function quotedBefore(atoms: readonly Atom[], as: number): number | null {
  for (let at = as - 1; at > Math.max(0, as - QUOTED_REACH); at--) {
    const atom = atoms[at];
    if (!atom || (atom.kind === 'mark' && atom.text !== ',')) return null;
    if (!/^(?:quoted|cited)$/.test(atom.lower)) continue;
    let be = at - 1;
    while (isAdverb(atoms[be])) be--;
    if (!BE.has(atoms[be]?.lower ?? '')) return null;
    return AUXILIARIES.has(atoms[be - 1]?.lower ?? '') ? be - 1 : be;
  }
  return null;
}

/** Atoms from a verb to the "as" of its complement, and from there to quoted words. */
const AS_REACH = 12;
const COMPLEMENT_REACH = 8;

/** "sees the port as “a ruin”", "introduced him as the “clean” one": quoted words behind "as". */
function isSeenAs(atoms: readonly Atom[], verb: number): boolean {
  const as = atoms.slice(verb + 2, verb + AS_REACH).findIndex(({ lower }) => lower === 'as');
  // "saw Ana Bell, known as “the Wolf,” leave": the words of somebody else
  if (as < 0 || atoms.slice(verb + 1, verb + 2 + as).some(({ lower, text }) => text === ',' || /^(?:known|nicknamed|dubbed|who|that|which)$/.test(lower))) return false;
  const complement = atoms.slice(verb + 2 + as, verb + 2 + as + COMPLEMENT_REACH);
  const quoted = complement.findIndex(({ kind, text }) => kind === 'quote' && !isTitle(text));
  const next = atoms[verb + 3 + as + quoted];
  // "watched as “the king” walked past": a time
  return quoted >= 0 && !(next?.kind === 'word' && (AUXILIARIES.has(next.lower) || /[a-z]{2}ed$/.test(next.lower)));
}

/** "17 suspected members", "its most quoted line": a participle before its noun. */
function isDescribing(atoms: readonly Atom[], at: number, { tense, verb }: CueForm, before: Before): boolean {
  const next = atoms[at + 1];
  if (tense !== 'past' || next?.kind !== 'word' || next.capital || DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || PREPOSITIONS.has(next.lower) || next.lower === 'that') return false;
  return /^(?:most|least|best|much|widely|often)$/.test(before.word) || /^(?:more|less|so|too|very)$/.test(atoms[at - 1]?.lower ?? '') || (before.atom?.kind === 'number' && /^(?:suspect|allege|accuse|confirm|claim)$/.test(verb.lemma));
}

/** "a show called “Brokers”, "a firm called Brokers": gives a name, reports nothing. */
function namesThing(atoms: readonly Atom[], at: number, form: CueForm): boolean {
  const named = atoms[at + 1];
  if (form.tense === 'past' && NAMING.has(form.verb.lemma) && atoms[at - 1]?.text === ',' && closesBeforeVerb(atoms, at)) return true;
  if (form.tense !== 'past' || !NAMING.has(form.verb.lemma) || !(named?.kind === 'quote' || named?.capital === true)) return false;
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const atom = atoms[back];
    if (atom?.kind !== 'word' || atom.capital || RELATIVES.has(atom.lower) || (PREPOSITIONS.has(atom.lower) && atom.lower !== 'of') || atom.lower === 'what') return false;
    if (atom.lower === 'a' || atom.lower === 'an') return true;
  }
  return false;
}

/** "Such damage, called lung rot, |is dear": an aside that gives a name. */
function closesBeforeVerb(atoms: readonly Atom[], at: number): boolean {
  // ", dubbed “Agent Bell,” has sunk two boats"
  if (endsInComma(atoms[at + 1])) return AUXILIARIES.has(atoms[at + 2]?.lower ?? '');
  const comma = atoms.slice(at + 1, at + LONGEST_NAME).findIndex(({ text }) => text === ',');
  return comma > 0 && AUXILIARIES.has(atoms[at + 2 + comma]?.lower ?? '');
}

/** Atoms of a name in such an aside. */
const LONGEST_NAME = 8;

/** "the firm's report", but not "he's said". */
function isPossessive(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind === 'possessive' && !SUBJECT_PRONOUNS.has(atoms[at - 1]?.lower ?? '') && atoms[at - 1]?.lower !== 'who';
}

interface Before {
  readonly at: number;
  readonly word: string;
  readonly atom: Atom | undefined;
}

function beforeGroup(atoms: readonly Atom[], from: number): Before {
  let at = from - 1;
  while (at >= 0 && isAdverb(atoms[at])) at--;
  return { at, word: atoms[at]?.lower ?? '', atom: atoms[at] };
}

/** What somebody pledged or announced can be a subject itself. */
const GIVEN = new Set(['pledge', 'promise', 'propose', 'announce', 'demand', 'request', 'recommend', 'describe', 'order', 'mention', 'quote', 'cite', 'outline', 'report']);

const OF_NOBODY = /^(?:recommend|expect|believe|estimate|think|understand|hope|fear|assume|accept|suspect|say|rumou?r)$/;

/** "help |defend the pier", "helps crews |respond" */
const HELPS = /^help(?:s|ed|ing)?$/;
/** "people who help migrants |say": nobody is helped to do that. */
const SAYS = /^(?:say|warn|claim|complain|argue|believe|think|insist|fear|report|accuse)$/;

function kindOf(atoms: readonly Atom[], at: number, form: CueForm, auxiliary: string, before: Before): Cue['kind'] | null {
  const { tense, verb } = form;
  if (tense === 'ing') return BE.has(auxiliary) || auxiliary === "'s" || auxiliary === '’s' || auxiliary === "'re" || auxiliary === '’re' ? 'finite' : isGerundNoun(before) ? null : 'participial';
  if (before.word === 'to' && auxiliary === '') return tense !== 'base' ? null : atoms[before.at - 1]?.lower === 'on' && /^(?:went|goes|go|going)$/.test(atoms[before.at - 2]?.lower ?? '') ? 'finite' : 'infinitive';
  if (tense === 'base') {
    if (auxiliary !== '' && !BE.has(auxiliary) && !PERFECT.has(auxiliary)) return 'finite';
    if ((!SAYS.test(verb.lemma) && (HELPS.test(before.word) || HELPS.test(atoms[before.at - 1]?.lower ?? ''))) || isNounPosition(before, verb.nounLike)) return null;
    return verb.nounLike && !SUBJECT_PRONOUNS.has(before.word) && before.word !== 'who' && !isPlural(before) ? null : 'finite';
  }
  if (tense === 's') return auxiliary !== '' || isNounPosition(before, verb.nounLike) ? null : 'finite';
  if (auxiliary === '' && GIVEN.has(verb.lemma) && isReducedPassive(atoms, at)) return null;
  // "It’s recommended that …", against "It’s warned that …" of an agency, which has
  if (/^['’]s$/.test(auxiliary) && before.word === 'it' && OF_NOBODY.test(verb.lemma)) return 'passive';
  if (BE.has(auxiliary) || (auxiliary === '' && /^(?:ask|tell)$/.test(verb.lemma) && isReducedClause(atoms, before))) return 'passive';
  if (tense === 'participle' && !PERFECT.has(auxiliary)) return null;
  return isNounPosition(before, false) ? null : 'finite';
}

/** "Asked whether …, Bell said", "when asked why", "Bell, asked why, said": the one who is asked speaks, nobody named asks. */
function isReducedClause(atoms: readonly Atom[], before: Before): boolean {
  if (before.at < 0 || /^(?:when|if|once|as|while)$/.test(before.word)) return true;
  // Nothing but a name stands before the comma, so that no verb is there for "asked" to join.
  return before.atom?.text === ',' && before.at < 5 && atoms.slice(0, before.at).every((atom) => atom.kind === 'word' && (atom.capital || DETERMINERS.has(atom.lower)));
}

/** "a warning", "Iran's saying"; but "of saying that …" is a report. */
function isGerundNoun(before: Before): boolean {
  if (before.atom?.kind === 'possessive') return true;
  return before.atom?.kind === 'word' && (DETERMINERS.has(before.word) || /^(?:common|old|additional|further|more|most|new|public|no)$/.test(before.word));
}

function isPlural(before: Before): boolean {
  return before.atom?.kind === 'word' && (/[a-z]s$/.test(before.word) || /^(?:people|police|men|women|some|many|others|both)$/.test(before.word));
}

/** After a determiner, a preposition or (for verbs that are mostly nouns) an adjective, the word is no verb. */
function isNounPosition(before: Before, strict: boolean): boolean {
  const { word, atom } = before;
  if (!atom) return false;
  if (atom.kind === 'possessive') return true;
  if (atom.kind !== 'word') return false;
  if (/^(?:the|a|an|his|her|its|their|our|my|your|own|every|each|no|any)$/.test(word)) return true;
  if (LEADING_PREPOSITIONS.has(word)) return true;
  return strict && (LEADING_ADJECTIVES.has(word) || PREPOSITIONS.has(word) || DETERMINERS.has(word));
}

/** Adverbs that stand between subject and verb, or between verb and content. Names such as "Kelly" are none. */
export function isAdverb(atom: Atom | undefined): boolean {
  if (!atom) return false;
  return ADVERBS.has(atom.lower) || (!atom.capital && atom.lower.length > 4 && atom.lower.endsWith('ly') && !NOUNS_IN_LY.has(atom.lower));
}
