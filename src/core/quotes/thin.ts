/**
 * Tells content from a mere topic or object. A quotation is a clause, quoted words, or what somebody wants or foretells
 * ("called for calm"); "announced the sale" and "spoke about the sale" are none.
 */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DETERMINERS, MEASURED, PLAIN_ADJECTIVES, PREPOSITIONS } from '../lexicon/clause-words.ts';
import type { Content } from './content.ts';
import { isAdverb } from './cues.ts';
import type { ReportCue } from './reports.ts';
import type { Atom } from './statements.ts';
import type { CueVerb } from '../lexicon/cue-verbs.ts';

/** Prepositions that open a topic, no words. */
const TOPIC = /^(?:about|on|at)$/;
const NAMING = new Set(['call', 'dub', 'term', 'label', 'brand', 'deem']);
/** "called an emergency meeting" */
const MEETINGS = /^(?:meeting|hearing|briefing|gathering|sitting|reading)$/;
const ADJECTIVE_END = /(?:ful|less|ous|ive|able|ible|al|ic|ent|ant|ish|ing|ed|ary|ate|y)$/;
/** What a thing is put at. */
const ESTIMATE = /^(?:[$€£]?\d.*|about|around|nearly|almost|roughly|between|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;
/** "thanked the crew, the clerk and her mother", "dismissed its chief executive": however many, they say nothing. */
const TAKES_PEOPLE = new Set(['thank', 'congratulate', 'dismiss', 'applaud', 'welcome']);
/** They judge nothing without "as". */
const AS_ONLY = new Set(['paint', 'frame', 'play']);
/** So many words say something, whatever they are ("detailed the ways in which the fund had …"). */
const LONG = 6;

/** True for an object that says nothing by itself. Content with quoted words or a clause is never thin. */
export function isThin(atoms: readonly Atom[], cue: ReportCue, verb: CueVerb | null, content: Content): boolean {
  if (content.frame !== 'object' || !verb) return false;
  const words = atoms.slice(content.first, content.last + 1).filter((atom) => atom.kind !== 'mark');
  if (words.some((atom) => atom.kind === 'quote')) return false;
  if (NAMING.has(verb.lemma) && cue.last === cue.first && !/^(?:for|on)$/.test(atoms[content.first - 1]?.lower ?? '')) return !namesSomething(words);
  // "put the loss at 40 million"
  if (verb.lemma === 'put') return !words.some(({ lower }) => MEASURED.has(lower)) || !words.some((atom, at) => at > 1 && atom.lower === 'at' && ESTIMATE.test(words[at + 1]?.lower ?? ''));
  // "played down fears" against "played them down as nothing"
  if (AS_ONLY.has(verb.lemma) && !words.some(({ lower }) => lower === 'as')) return true;
  // "A spell refers to a period of two weeks", against "referred to him as a thief"
  if (verb.lemma === 'refer' && !words.some(({ lower }) => lower === 'as')) return true;
  if (isAnaphor(words)) return true;
  const opener = atoms[content.first - 1]?.lower ?? '';
  if (verb.frames.includes('w') ? !TOPIC.test(opener) : verb.lemma === 'call' && opener === 'for') return false;
  if (verb.frames.includes('r') && hasComplement(words)) return false;
  // "denied using the fund", "warned against sailing"
  if (words.length > 1 && /[a-z]{2}ing$/.test(words[0]?.lower ?? '')) return false;
  // "attacked a post near the crossing": without what it is for, a target is nothing said
  if (verb.frames === 'r') return !holdsClause(words);
  return (words.length < LONG || TAKES_PEOPLE.has(verb.lemma)) && !holdsClause(words);
}

/** "such quarrels", "that", "these claims": words that point back. */
function isAnaphor(words: readonly Atom[]): boolean {
  // "explained them to me"
  if (/^(?:it|them|this|that|these|those)$/.test(words[0]?.lower ?? '') && words[1]?.lower === 'to') return /^(?:me|us|him|her|them|you|the|a|an|his|its|their|reporters)$/.test(words[2]?.lower ?? '') || words[2]?.capital === true;
  // "the candidate expects them and his crowds are told to wait"
  if (/^(?:it|them|him)$/.test(words[0]?.lower ?? '') && words[1]?.lower === 'and') return true;
  return words.length < 3 && /^(?:such|this|that|these|those|it|them|him|her|so)$/.test(words[0]?.lower ?? '');
}

/** "called it a sham", "called the plan reckless" against "called Holm’s lawyer", "called the police". */
function namesSomething(words: readonly Atom[]): boolean {
  const [first] = words;
  if (words.length < 2 || !first) return false;
  // "called him later", "called him Mike"
  if (/^(?:it|him|them|this|that|himself|herself|themselves|me|us)$/.test(first.lower)) return !PREPOSITIONS.has(words[1]?.lower ?? '') && !isAdverb(words[1]) && !/^(?:later|earlier|again|back|twice|once|yesterday|today)$/.test(words[1]?.lower ?? '') && !(words.length === 2 && words[1]?.capital === true);
  return words.slice(1).some((atom, order) => {
    const left = words[order];
    const isEnd = order + 2 >= words.length || PREPOSITIONS.has(words[order + 2]?.lower ?? '') || CONJUNCTIONS.has(words[order + 2]?.lower ?? '');
    if (DETERMINERS.has(atom.lower)) return left !== undefined && left.kind !== 'number' && !PREPOSITIONS.has(left.lower) && !CONJUNCTIONS.has(left.lower) && !DETERMINERS.has(left.lower);
    return isEnd && !MEETINGS.test(atom.lower) && atom.kind === 'word' && !atom.capital && order > 0 && (ADJECTIVE_END.test(atom.lower) || PLAIN_ADJECTIVES.has(atom.lower));
  });
}

/** "praised the crew for …", "dismissed the report as …", "accused the bank of …". */
function hasComplement(words: readonly Atom[]): boolean {
  return words.some((atom, at) => at > 0 && at < words.length - 1 && /^(?:for|as|of|over)$/.test(atom.lower));
}

function holdsClause(words: readonly Atom[]): boolean {
  return words.some((atom, at) => at > 0 && (/^(?:that|whether|how|why|what|to)$/.test(atom.lower) || ((AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower)) && atom.kind !== 'possessive')));
}
