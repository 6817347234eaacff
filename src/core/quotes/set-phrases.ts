/** Phrases in which a verb of saying says nothing: "a think tank", "charged a fee", "declared for president". */
import { AUXILIARIES, COMMON_VERBS, DAYS, DETERMINERS, PREPOSITIONS, RELATIVES, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf, type CueForm, type Tense } from '../lexicon/cue-verbs.ts';
import { DOCUMENTS } from '../lexicon/speaker-nouns.ts';
import type { Atom } from './statements.ts';

interface Place {
  readonly atoms: readonly Atom[];
  readonly at: number;
  readonly tense: Tense;
  /** Words before and behind the verb, lower case. */
  readonly before: string;
  readonly next: string;
  readonly behind: string;
}

/** Atoms in which somebody who is called on is asked for something. */
const LONGEST_CALL = 24;

/** "called on the council |to act", "… for help": what is asked, or words between marks. */
const asksOf = (atoms: readonly Atom[], from: number): boolean => atoms.slice(from, from + LONGEST_CALL).some(({ lower, kind, text }) => kind === 'quote' || /^(?:to|for|not|which|whether)$/.test(lower) || text === ':');

/** "said nothing, got into a cab", "said little about it", "said no more.", and not "said nothing about it was true" */
function saysLittle(atoms: readonly Atom[], from: number): boolean {
  const end = atoms[from]?.lower === 'no' && atoms[from + 1]?.lower === 'more' ? from + 2 : /^(?:nothing|little)$/.test(atoms[from]?.lower ?? '') ? from + 1 : 0;
  if (end === 0 || (atoms[end]?.kind === 'word' && !/^(?:about|of|and|but|to)$/.test(atoms[end]?.lower ?? ''))) return false;
  const stop = atoms.findIndex(({ kind, lower }, at) => at >= end && (kind === 'mark' || /^(?:and|but)$/.test(lower)));
  return !atoms.slice(end, stop < 0 ? undefined : stop).some(({ lower, kind }) => kind === 'quote' || AUXILIARIES.has(lower));
}

/** By lemma: whether the verb, where it stands, reports nothing. */
const SET_PHRASES: Readonly<Record<string, (place: Place) => boolean>> = {
  // "25 basis points to 4 percent"
  point: ({ before }) => /^(?:basis|percentage|\d[\d.,]*)$/.test(before),
  // "its profit forecast for May", "its lowered forecast isn’t a problem"
  forecast: ({ next }) => /^(?:for|of|in|by|on)$/.test(next) || AUXILIARIES.has(next),
  think: ({ next, behind }) => /^(?:tanks?|leaders?|leadership)$/.test(next) || (next === 'of' && behind === 'as'),
  // "to tell stories", "told the truth", and not "told the Truth Commission"
  tell: ({ atoms, at, next, behind }) => /^(?:stories|tales|jokes|lies|apart)$/.test(next) || (DETERMINERS.has(next) && /^(?:lie|truth|time|difference)$/.test(behind) && atoms[at + 2]?.capital === false && (atoms[at + 3]?.kind !== 'word' || PREPOSITIONS.has(atoms[at + 3]?.lower ?? '') || atoms[at + 3]?.lower === 'and')),
  // "a neutral voicing that stresses no note"
  voice: ({ tense, next }) => tense === 'ing' && next === 'that',
  // "informed decisions"
  inform: ({ next }) => /^(?:decisions?|choices?|consent|guess|opinions?|estimates?|decision-making)$/.test(next),
  // "fairtrade certified organic cotton"
  certify: ({ atoms, at, tense, next }) => tense === 'past' && atoms[at + 1]?.kind === 'word' && !atoms[at + 1]?.capital && !DETERMINERS.has(next) && !SUBJECT_PRONOUNS.has(next) && next !== 'that',
  // "wrote up a treatment"
  write: ({ next }) => /^(?:up|down|off)$/.test(next),
  // "handles calls, messages and music", "called on the minister at his office"
  call: ({ atoms, at, tense, next }) => (tense === 's' && /^(?:,|and|or)$/.test(next)) || (next === 'on' && !asksOf(atoms, at + 2)),
  // "is expecting twins"
  expect: ({ tense, next, behind }) => tense === 'ing' && (/^(?:twins|triplets)$/.test(next) || /^(?:baby|child)$/.test(behind)),
  // "detailed reports"
  detail: ({ tense, next }) => tense === 'past' && /^(?:information|analys[ei]s|reports?|instructions?|plans?|guides?|descriptions?|industry|looks?|reviews?|lists?|maps?)$/.test(next),
  // "wanted some say in it", "That being said, …", "their smiles said a lot", "said nothing, got into a cab"
  say: ({ atoms, at, tense, before, next, behind }) => saysLittle(atoms, at + 1) || (before === 'being' && atoms[at - 2]?.lower === 'that') || (tense === 'ing' && before === 'like') || (next === 'a' && behind === 'lot') || tense === 'base' && next === 'in' && /^(?:some|more|much|little|any|greater)$/.test(before),
  // "the charging cable", "wireless charging", "charged a $50 fee"
  charge: ({ atoms, at, tense, next }) => (tense === 'ing' && next !== 'that') || chargesFee(atoms, at + 1),
  // "used in calculating the sum"
  calculate: ({ tense, next }) => tense === 'ing' && next !== 'that',
  // "pledged delegates", "pledged his allegiance to the club"
  pledge: ({ next, behind }) => /^(?:delegates?|allegiance)$/.test(next) || (DETERMINERS.has(next) && behind === 'allegiance'),
  plead: ({ next }) => /^(?:guilty|not|no)$/.test(next),
  // "declared for president"
  declare: ({ atoms, at, next }) => next === 'for' && !atoms.slice(at).some(({ lower, kind }) => lower === 'that' || kind === 'quote'),
  // "it will prove challenging for them to win"
  challenge: ({ tense, next }) => tense === 'ing' && /^(?:for|to)$/.test(next),
  // "is advising Halden Foods on its sale"
  advise: ({ atoms, at }) => advisesFirm(atoms, at + 1),
  // "Hale left, convinced that …": what he believes
  convince: ({ tense, before }) => tense === 'past' && before === ',',
  // "assured of a seat"
  assure: ({ atoms, at, next }) => next === 'of' && /^(?:is|are|was|were|be|been|being)$/.test(atoms[at - 1]?.lower ?? ''),
  // "the branding firm", and not "…, branding protesters thieves"
  brand: ({ atoms, at, tense, before, next }) => tense === 'ing' && before !== ',' && atoms[at + 1]?.kind === 'word' && !atoms[at + 1]?.capital && !DETERMINERS.has(next) && !/^(?:it|him|her|them)$/.test(next),
  // "a nagging feeling that …"
  feel: ({ atoms, at, tense }) => tense === 'ing' && atoms[at - 1]?.kind === 'word' && !AUXILIARIES.has(atoms[at - 1]?.lower ?? ''),
  // "an awkward but promising start", "looks promising in May", and not "…, promising in a letter to stay"
  promise: (place) => place.tense === 'ing' && place.before !== ',' && (/^(?:because|in|for|as|but|and)$/.test(place.next) || isPromisingThing(place)),
  // "a highway warning sign", "WARNING: bad language", and not "…, warning time was running out"
  warn: ({ at, tense, before, next }) => tense === 'ing' && before !== ',' && !DOCUMENTS.has(before) && (/^(?:signs?|labels?|shots?|lights?|systems?|letters?|calls?|track|time|contained|issued|sent|given|posted)$/.test(next) || (at === 0 && next === ':')),
  // "denied Carter a last photograph"
  deny: ({ atoms, at, next, behind }) => ((atoms[at + 1]?.capital === true && !DAYS.has(next)) || /^(?:him|her|them|it|us)$/.test(next)) && DETERMINERS.has(behind),
  // "reported daily to the mayor", "reported on the vote"
  report: ({ atoms, at, tense, next, behind }) => ((next === 'on' && !/^(?:its|their)$/.test(behind)) || next === 'to' || (tense === 'ing' && /^(?:makes?|tools?|features?|line|season|period)$/.test(next)) || (behind === 'to' && /ly$/.test(next))) && !atoms.slice(at).some(({ lower, kind, text }) => lower === 'that' || kind === 'quote' || text === ':' || (lower !== 'it' && SUBJECT_PRONOUNS.has(lower))) && !DAYS.has(behind),
  // "names mentioned as those of the next judges"
  mention: ({ tense, next }) => tense === 'past' && next === 'as',
  // "personal replies cannot be given"
  reply: ({ tense, next }) => tense === 's' && AUXILIARIES.has(next),
  // "how he answers that question"
  answer: ({ next, behind }) => /^(?:that|this)$/.test(next) && /^questions?$/.test(behind),
  // "rust belt states that have no coast"
  state: ({ atoms, at, tense, next }) => tense === 's' && next === 'that' && (AUXILIARIES.has(atoms[at + 2]?.lower ?? '') || cueFormsOf(atoms[at + 2]?.lower ?? '').some((form) => form.tense === 'past')),
};

const FEES = /^(?:fees?|tolls?|rents?|interest|admission|commission|premiums?|fares?)$/;
/** Atoms from "charged" to what it is. */
const LONGEST_FEE = 7;

/** Of these the phrase is the same behind an auxiliary. */
export const ALSO_WITH_AUXILIARY: ReadonlySet<string> = new Set(['plead', 'advise', 'charge', 'declare', 'pledge', 'assure', 'say', 'expect']);

/** Whether the verb at `at` stands in a phrase that reports nothing. */
export function isSetPhrase(atoms: readonly Atom[], at: number, { verb, tense }: CueForm): boolean {
  const isBare = tense === 's' || tense === 'base';
  // "Smaller protests were seen", "the Hale call did not mention": a noun with its own verb behind it
  if (verb.nounLike && isBare && isReducedPassive(atoms, at)) return true;
  // "What worries them is that …", "What say you?"
  const before = atoms[at - 1]?.lower ?? '';
  const next = atoms[at + 1]?.lower ?? '';
  if (before === 'what') return true;
  if (verb.lemma === 'call' && tense === 'base' && AUXILIARIES.has(next)) return true;
  // "Which charges does Bell face?"
  if (verb.nounLike && isBare && /^(?:which|whose)$/.test(before) && AUXILIARIES.has(next)) return true;
  const isSet = SET_PHRASES[verb.lemma];
  if (!isSet) return false;
  const word = (offset: number): string => atoms[at + offset]?.lower || (atoms[at + offset]?.text ?? '');
  return isSet({ atoms, at, tense, before: word(-1), next: word(1), behind: word(2) });
}

/** "and promising start", with the article of its noun before: an adjective. */
function isPromisingThing({ atoms, at, before, next }: Place): boolean {
  const isJoined = /^(?:and|but)$/.test(before) && atoms.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => /^(?:an?|the|his|her|its|their)$/.test(lower));
  const word = atoms[at + 1];
  return (isJoined || /^(?:more|most|very|less|so|as)$/.test(before)) && word?.kind === 'word' && !word.capital && !DETERMINERS.has(next) && !SUBJECT_PRONOUNS.has(next) && !/^(?:to|that)$/.test(next);
}

/** "customers a $50 fee", against "with stealing $50" and "he took $50" */
function chargesFee(atoms: readonly Atom[], from: number): boolean {
  const fee = atoms.slice(from, from + LONGEST_FEE).findIndex(({ lower, text }) => FEES.test(lower) || /^[$€£¥]$/.test(text));
  return fee >= 0 && !atoms.slice(from, from + fee).some(({ kind, lower }) => kind === 'quote' || /^(?:with|that)$/.test(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower) || SUBJECT_PRONOUNS.has(lower));
}

/** Atoms of a client. */
const LONGEST_CLIENT = 6;

/** "Halden Foods on its sale" */
function advisesFirm(atoms: readonly Atom[], from: number): boolean {
  if (atoms[from]?.capital !== true && !DETERMINERS.has(atoms[from]?.lower ?? '')) return false;
  const on = atoms.slice(from, from + LONGEST_CLIENT).findIndex(({ kind, lower }) => kind !== 'word' || PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || COMMON_VERBS.has(lower));
  return atoms[from + on]?.lower === 'on';
}

/** Atoms of where and when something was announced. */
const LONGEST_SETTING = 10;

/** Atoms of a thing before the verb: "a $160 billion merger announced". */
const LONGEST_THING = 6;

/** "announced |on Monday would …", "announced |in New York state on Friday was …": names, days and numbers behind small words. */
function overPlaceAndTime(atoms: readonly Atom[], from: number): number {
  // "a merger announced Monday would …" against "announced Monday would be a holiday": a thing has an indefinite article.
  const isThing = DAYS.has(atoms[from]?.lower ?? '') && atoms.slice(Math.max(0, from - LONGEST_THING), from).some(({ lower }) => /^an?$/.test(lower));
  if (!/^(?:on|in|at|last|this)$/.test(atoms[from]?.lower ?? '') && !isThing) return from;
  let at = from;
  while (at < from + LONGEST_SETTING && (/^(?:on|in|at|last|this|the|state|city|week|month|year)$/.test(atoms[at]?.lower ?? '') || DAYS.has(atoms[at]?.lower ?? '') || atoms[at]?.kind === 'number' || (at > from && atoms[at]?.capital === true))) at++;
  return at;
}

/** "the money already pledged would be paid": a participle, behind which the verb of its noun follows. */
export function isReducedPassive(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[overPlaceAndTime(atoms, at + 1)];
  if (next?.kind !== 'word' || !AUXILIARIES.has(next.lower) || /ing$/.test(next.lower) || SUBJECT_PRONOUNS.has(atoms[at - 1]?.lower ?? '')) return false;
  return !atoms.slice(Math.max(0, at - 5), at).some((atom) => RELATIVES.has(atom.lower) || /^(?:what|as)$/.test(atom.lower));
}
