/** Finds where the reported content of a cue begins, in atoms of its statement. */
import { AUXILIARIES, COMMON_VERBS, CONJUNCTIONS, DAYS, DETERMINERS, MONTHS, PREPOSITIONS, SETTINGS, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf, type CueVerb } from '../lexicon/cue-verbs.ts';
import { DASH, HANDED_OUT, isTime, skipAside, skipOne, skipSetting } from './asides.ts';
import { isAdverb, type Cue } from './cues.ts';
import type { Atom } from './statements.ts';
import { isTitle, opensPaper } from './titles.ts';

/** Content in atoms, `last` inclusive. */
export interface Content {
  readonly first: number;
  readonly last: number;
  /** How the content is tied to the cue. */
  readonly frame: 'that' | 'clause' | 'infinitive' | 'object' | 'wh' | 'colon' | 'quote';
}

const WH = new Set(['what', 'whether', 'how', 'why', 'where', 'when', 'who', 'if', 'which']);
/** "called off", "calling out": another verb. */
const LOOSE_PARTICLES = new Set(['off', 'out', 'up', 'back', 'down', 'away', 'together', 'attention', 'by', 'here', 'next', 'anything', 'nothing']);
/** They take things as well as clauses. */
const OBJECT_VERBS = new Set(['write', 'post', 'report', 'respond', 'add', 'mention', 'repeat', 'claim', 'boast', 'admit', 'assess', 'ask', 'calculate', 'imply', 'indicate']);
/** With a quoted title behind them, they present a work. */
const WORK_VERBS = new Set(['sing', 'read', 'recite', 'write', 'begin']);
/** Atoms from the beginning of a clause to its verb; "added $500 million to a fund that was …" tells of a sum. */
const LONG_SUBJECT = 12;
const SHORT_SUBJECT = 6;
/** Fewer atoms than these are no sentence for certain. */
const SHORT_SENTENCE = 6;

/** Where the content after a cue begins, or null when none follows. */
export function contentAfter(atoms: readonly Atom[], cue: Cue): Omit<Content, 'last'> | null {
  const verb = cue.verb;
  if (!verb) return null;
  const found = startAfter(atoms, cue, verb);
  // "struggled to find work": only what somebody has found is a finding
  if (verb.lemma === 'find' && cue.kind !== 'finite' && found?.frame !== 'that') return null;
  // "wrote a long rant about it when it was clear that …"
  if (verb.lemma === 'write' && found?.frame === 'clause' && opensPaper(atoms, found.first)) return null;
  // "Ticket details: www.pier.example" against "Ana Bell reports: This new phase answers the fires of May."
  if (found?.frame === 'colon' && verb.nounLike && cue.tense === 's' && atoms[found.first]?.kind !== 'quote' && atoms.length - found.first < SHORT_SENTENCE && !holdsVerb(atoms, found.first, LONG_SUBJECT)) return null;
  if (!found || !cue.doubtful) return found;
  if (found.frame === 'clause' && cue.tense === 'base' && isPluralSubject(atoms, cue) && opensWithPronounAndVerb(atoms, found.first)) return found;
  if (found.frame === 'clause' && cue.tense === 's' && /^(?:his|her|its|their)$/.test(atoms[found.first]?.lower ?? '') && holdsVerb(atoms, found.first, SHORT_SUBJECT)) return found;
  if (found.frame === 'that') return cue.tense !== 's' || opensNamedClause(atoms, found.first) ? found : null;
  // "the four voting states: Selby, Lund and Marn"
  return found.frame === 'quote' || (found.frame === 'colon' && (atoms[found.first]?.kind === 'quote' || holdsVerb(atoms, found.first, LONG_SUBJECT))) ? found : null;
}

/** "candidates |promise they will": no compound has a plural before its noun. */
function isPluralSubject(atoms: readonly Atom[], { groupFirst }: Cue): boolean {
  return /[a-z]{2}s$/.test(atoms[groupFirst - 1]?.lower ?? '') && !atoms[groupFirst - 1]?.capital;
}

/** "states that the port …" against "states that border the port": a clause with a subject of its own. */
function opensNamedClause(atoms: readonly Atom[], first: number): boolean {
  const opening = atoms[first];
  // "states that fishing crews would …": bare nouns up to an auxiliary
  const verb = atoms.slice(first + 1, first + 4).findIndex(({ lower }) => AUXILIARIES.has(lower));
  if (verb >= 0 && atoms.slice(first, first + verb + 1).every((atom) => atom.kind === 'word' && !DETERMINERS.has(atom.lower) && !PREPOSITIONS.has(atom.lower))) return true;
  return opening !== undefined && (opening.kind !== 'word' || opening.capital || DETERMINERS.has(opening.lower) || SUBJECT_PRONOUNS.has(opening.lower) || /^(?:there|if|when|in|such|people)$/.test(opening.lower));
}

/** No clause begins so: its subject stands before. */
const OPENS_PREDICATE = /^(?:is|are|was|were|has|have|can|cannot|will|would|could|should|must|(?:is|are|was|were|ca|wo|do|does)n['’]t)$/;

function startAfter(atoms: readonly Atom[], cue: Cue, verb: CueVerb): Omit<Content, 'last'> | null {
  const { frames } = verb;
  if (/^(?:compare|liken)$/.test(verb.lemma) && !atoms.slice(cue.last + 2, cue.last + 14).some(({ lower }) => lower === 'to' || lower === 'with')) return null;
  // "calling on the court to review it": whom, not where
  const at = verb.lemma === 'call' && atoms[cue.last + 1]?.lower === 'on' ? cue.last + 1 : skipSetting(atoms, cue.last + 1);
  const opening = atoms[at];
  if (!opening) return null;
  // "before keys were confirmed |is a bad idea", "personal replies |cannot be given"
  if ((cue.kind === 'passive' || (verb.nounLike && cue.tense !== 'past' && cue.kind === 'finite' && !SUBJECT_PRONOUNS.has(atoms[cue.groupFirst - 1]?.lower ?? ''))) && !opening.capital && OPENS_PREDICATE.test(opening.lower)) return null;
  if (opening.text === ',' && atoms[at + 1]?.kind === 'quote') return { first: at + 1, frame: 'quote' };
  // "had only themselves to blame: “…”" against "went on to say: “…”"
  if (opening.text === ':' && atoms[at + 1]) return cue.kind === 'infinitive' && !frames.includes('q') ? null : { first: at + 1, frame: 'colon' };
  // "states the following: “…”"
  if (opening.lower === 'the' && atoms[at + 1]?.lower === 'following' && atoms[at + 2]?.text === ':') return atoms[at + 3] ? { first: at + 3, frame: 'colon' } : null;
  // "said it best: “You …”"
  if (opening.lower === 'it' && /^(?:best|all|well|plainly|bluntly|simply|clearly)$/.test(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.text === ':' && atoms[at + 3]) return { first: at + 3, frame: 'colon' };
  if (opening.kind === 'mark' && !isSum(atoms, at)) return null;
  // "told “Fox and Field”", "sang “The Last Boat”": a hearer, a work.
  if (opening.kind === 'quote' && (frames.includes('o') || WORK_VERBS.has(verb.lemma)) && isTitle(opening.text)) return null;
  // "agree on little", "contend with rain", "the ads wrote themselves"
  if ((verb.lemma === 'agree' && opening.lower === 'on') || (verb.lemma === 'contend' && opening.lower === 'with') || (!frames.includes('r') && /^(?:him|her|it|them)sel(?:f|ves)$/.test(opening.lower) && !atoms.slice(at + 1, at + 4).some(({ kind }) => kind === 'quote'))) return null;
  if (opening.kind === 'quote' && /[qcnr]/.test(frames)) return { first: at, frame: 'quote' };
  // "dismissed as “nonsense” a report that …"
  if (opening.lower === 'as' && /[nr]/.test(frames) && cue.kind !== 'passive' && atoms[at + 1]?.kind === 'quote' && atoms[at + 2]?.kind === 'word' && !/^(?:by|in|on|at|and|is|was|are|were|has|had|have)$/.test(atoms[at + 2]?.lower ?? '')) return { first: at + 1, frame: 'object' };
  if (opening.lower === 'not' && /^(?:named|identified|quoted)$/.test(atoms[at + 3]?.lower ?? '')) return null;
  if (opening.lower === 'that' && at > cue.last + 1 && isSettingNoun(atoms[at - 1]) && opensRelative(atoms, at)) return null;
  // "a landmark ruling that took away the right"
  if (verb.lemma === 'rule' && cue.kind === 'participial' && opening.lower === 'that' && opensRelative(atoms, at)) return null;
  const clause = /[oct]/.test(frames) ? clauseStart(atoms, at, frames) : null;
  if (clause) return clause;
  if (frames.includes('i') && opening.lower === 'to') return { first: at, frame: 'infinitive' };
  if (verb.prepositions.includes(opening.lower) && opening.lower !== 'with' && atoms[at + 1] && !/^(?:,|[—–-]|--)$/.test(atoms[at + 1]?.text ?? '')) return { first: at + 1, frame: 'object' };
  if (/^(?:plead|appeal)$/.test(verb.lemma) && /^(?:with|to)$/.test(opening.lower)) return afterPleadedWith(atoms, at);
  if (frames.includes('o') && cue.kind === 'passive' && opening.lower === 'to') return { first: at, frame: 'infinitive' };
  if (frames.includes('o')) {
    const after = afterHearer(atoms, at, cue);
    if (after) return after;
    if (!/[nrc]/.test(frames) || verb.lemma === 'tell') return null;
  }
  if (/[io]/.test(frames) && (opening.lower === 'to' || (opening.lower === 'not' && atoms[at + 1]?.lower === 'to'))) return { first: at, frame: 'infinitive' };
  if (verb.prepositions.includes(opening.lower) && atoms[at + 1] && !DASH.test(atoms[at + 1]?.text ?? '')) return { first: at + 1, frame: 'object' };
  const reached = /[qc]/.test(frames) ? reachContent(atoms, at, frames) : null;
  if (reached) return reached;
  if (/[nr]/.test(frames) && (opensNounPhrase(opening) || isSum(atoms, at) || (opening.lower === 'that' && !/[ct]/.test(frames))) && (cue.kind !== 'infinitive' || takesTheFloor(atoms, cue, frames)) && !cue.negated && !LOOSE_PARTICLES.has(opening.lower)) return { first: at, frame: 'object' };
  if (wantsVerb(cue, verb, opening) && !holdsVerb(atoms, at, isSum(atoms, at) || verb.lemma === 'admit' ? SHORT_SUBJECT : LONG_SUBJECT, verb.lemma === 'add' ? LEANING_ON_THING : LEANING)) return null;
  return frames.includes('c') && cue.kind !== 'passive' && opensClause(atoms, at) ? { first: at, frame: 'clause' } : null;
}

/** Verbs behind which only a clause is something said: "added that", "admitted using it", but no "added a delay". */
function wantsVerb(cue: Cue, { lemma, frames }: CueVerb, opening: Atom): boolean {
  const takesThings = OBJECT_VERBS.has(lemma) || (lemma === 'suggest' && cue.kind === 'participial');
  return (takesThings && !(lemma === 'admit' && /ing$/.test(opening.lower))) || (cue.kind === 'infinitive' && frames.includes('n'));
}

/** "took to the radio to call Hale “lost”": words for which somebody has come. */
function takesTheFloor(atoms: readonly Atom[], cue: Cue, frames: string): boolean {
  const moves = atoms.slice(Math.max(0, cue.groupFirst - 8), cue.groupFirst).some(({ lower }) => /^(?:took|taken|taking|takes|went|gone|used)$/.test(lower));
  return moves && frames.includes('r') && atoms.slice(cue.last + 1, cue.last + 9).some(({ kind }) => kind === 'quote');
}

const LEANING = /^(?:as|because|while|when|if|although|though)$/;
/** Of a thing that is added, also what it does: "adds a layer of charm that makes it fun". */
const LEANING_ON_THING = /^(?:as|because|while|when|if|although|though|that|which|who)$/;

/** "wrote a letter", "posted a picture" against "wrote the port was open": a clause has a verb near its beginning. */
function holdsVerb(atoms: readonly Atom[], from: number, reach: number, leaning = LEANING): boolean {
  // Up to a comma, or to a clause that leans on it: "adds a small delay as data is read"
  for (let at = from + 1; at < from + reach; at++) {
    const atom = atoms[at];
    if (!atom || atom.text === ',' || leaning.test(atom.lower)) return false;
    if ((AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive') || COMMON_VERBS.has(atom.lower)) return true;
    if (atom.kind === 'word' && !atom.capital && /[a-z]{2}ed$/.test(atom.lower) && !DETERMINERS.has(atoms[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "said of the vote, “…”", "reiterated to the agency that …": content behind a phrase that begins with a preposition. */
function reachContent(atoms: readonly Atom[], from: number, frames: string): Omit<Content, 'last'> | null {
  if (!PREPOSITIONS.has(atoms[from]?.lower ?? '') && !/^(?:when|as|while|ahead)$/.test(atoms[from]?.lower ?? '')) return null;
  for (let at = from + 1; at < Math.min(atoms.length, from + 14); at++) {
    const atom = atoms[at];
    const next = atoms[at + 1];
    if (!atom || !next || (atom.kind === 'quote' && !isTitle(atom.text))) return null;
    if (/^[,:]$/.test(atom.text) && next.kind === 'quote') return { first: at + 1, frame: 'quote' };
    const that = /[ct]/.test(frames) && (atom.text === ',' || DASH.test(atom.text)) ? skipAside(atoms, at) : at;
    if (that > at && atoms[that]?.lower === 'that') return { first: that + 1, frame: 'that' };
    if (atom.kind === 'mark' && !/^['’()&]$/.test(atom.text)) return null;
    if (atom.lower === 'that' && /[ct]/.test(frames) && !isDemonstrative(atoms, at) && !opensRelative(atoms, at) && at > from + 1 && !PREPOSITIONS.has(atoms[at - 1]?.lower ?? '')) return { first: at + 1, frame: 'that' };
    if (AUXILIARIES.has(atom.lower) || cueFormsOf(atom.lower).some((form) => form.tense === 'past')) return null;
  }
  return null;
}

function isSettingNoun(atom: Atom | undefined): boolean {
  return atom !== undefined && SETTINGS.has(atom.lower);
}

/** "in a judgment that ran to forty pages": a verb right behind "that" makes it a relative pronoun. */
export function opensRelative(atoms: readonly Atom[], that: number): boolean {
  // "a ruling that in essence took away the right"
  const inEssence = atoms[that + 1]?.lower === 'in' && /^(?:essence|effect|fact|part|practice|turn)$/.test(atoms[that + 2]?.lower ?? '');
  const verb = inEssence ? that + 3 : isAdverb(atoms[that + 1]) ? that + 2 : that + 1;
  const next = atoms[verb];
  if (!next || next.capital || next.kind !== 'word') return false;
  // "a statement that she read aloud"
  if (SUBJECT_PRONOUNS.has(next.lower) && /^(?:read|issued|released|posted|published|delivered|sent|gave)$/.test(atoms[verb + 1]?.lower ?? '') && /^(?:[.,;]|aloud|out|on|to|at|in|after|before|during|)$/.test(atoms[verb + 2]?.lower ?? '')) return true;
  return AUXILIARIES.has(next.lower) || COMMON_VERBS.has(next.lower) || (/[a-z]{2}ed$/.test(next.lower) && /^(?:a|an|the|his|her|its|their|to|in|on|for|from|by|with|at|out|over|into|onto|up|down|off|back|around|through)$/.test(atoms[verb + 1]?.lower ?? '')) || cueFormsOf(next.lower).some(({ tense, verb }) => tense === 'past' || (tense === 's' && !verb.nounLike));
}

function clauseStart(atoms: readonly Atom[], at: number, frames: string): Omit<Content, 'last'> | null {
  const opening = atoms[at];
  const lower = opening?.lower ?? '';
  if (lower === 'that' && !isDemonstrative(atoms, at)) return atoms[at + 1] ? { first: at + 1, frame: 'that' } : null;
  // "said when he arrived: …" is a time; only one who asks or tells can ask or tell "when".
  if (WH.has(lower) && (lower !== 'when' || frames.includes('o'))) return { first: at, frame: 'wh' };
  return (frames.includes('c') && opensWithPronoun(opening)) || (frames.includes('t') && opensWithPronounAndVerb(atoms, at)) ? { first: at, frame: 'clause' } : null;
}

/** "signalled she might", "stating there was": verbs that leave "that" away only before a pronoun with its verb. */
function opensWithPronounAndVerb(atoms: readonly Atom[], at: number): boolean {
  return /^(?:he|she|they|it|there)$/.test(atoms[at]?.lower ?? '') && AUXILIARIES.has(atoms[at + 1]?.lower ?? '');
}

/** "he", "he’d". */
function opensWithPronoun(atom: Atom | undefined): boolean {
  return SUBJECT_PRONOUNS.has(atom?.lower.replace(/['’](?:d|ll|ve|re|m)$/, '') ?? '');
}

/** "said that was wrong", "said of boats that were lost": a pronoun, not the conjunction. */
export function isDemonstrative(atoms: readonly Atom[], at: number): boolean {
  return /^(?:is|was|are|were|have|will|would|could|had|has|may|might|should|meant|means)$/.test(atoms[at + 1]?.lower ?? '') || isTime(atoms[at + 1]);
}

function opensQuoted(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.kind === 'quote';
}

/** "$5 million": the sign is a mark of its own. */
function isSum(atoms: readonly Atom[], at: number): boolean {
  return /^[$€£¥]$/.test(atoms[at]?.text ?? '') && atoms[at + 1]?.kind === 'number';
}

function opensNounPhrase(atom: Atom): boolean {
  return atom.kind === 'quote' || atom.kind === 'number' || (atom.kind === 'word' && !PREPOSITIONS.has(atom.lower) && !CONJUNCTIONS.has(atom.lower) && (!isAdverb(atom) || /^(?:more|less|enough)$/.test(atom.lower)) && (atom.lower === 'it' || !SUBJECT_PRONOUNS.has(atom.lower)));
}

function opensClause(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at];
  if (!atom) return false;
  if (atom.kind === 'number' || isSum(atoms, at) || atom.kind === 'quote' || DETERMINERS.has(atom.lower) || SUBJECT_PRONOUNS.has(atom.lower)) return true;
  // "emphasised as she left the room": when it was said
  if (atom.lower === 'as' && /^(?:he|she|it|they|the|an?|his|her|its|their)$/.test(atoms[at + 1]?.lower ?? '')) return false;
  // "demanded by Bell" has a doer, "said by Friday" a time
  if (atom.lower === 'by' && atoms[at + 1]?.kind !== 'number' && !isTime(atoms[at + 1]) && !DAYS.has(atoms[at + 1]?.lower ?? '') && !MONTHS.has(atoms[at + 1]?.lower ?? '') && !/ing$/.test(atoms[at + 1]?.lower ?? '')) return false;
  if (atom.lower === 'to' || (/^(?:nothing|anything|little|much|more)$/.test(atom.lower) && PREPOSITIONS.has(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.kind !== 'number')) return false;
  // "said while promoting a film": when it was said
  if (/^(?:while|when)$/.test(atom.lower) && /[a-z]{2}ing$/.test(atoms[at + 1]?.lower ?? '')) return false;
  if (PREPOSITIONS.has(atom.lower)) return atoms.slice(at + 1).some((other) => (AUXILIARIES.has(other.lower) && !other.capital) || COMMON_VERBS.has(other.lower) || /[a-z]{2}ed$/.test(other.lower));
  // "said in a report seen by the Courier"
  return atom.kind === 'word' && !HANDED_OUT.test(atom.lower) && !/^(?:and|or|but|nor|so|yet|than|him|them|us|me|above|below|here)$/.test(atom.lower);
}

/** "pleaded with the judge not to …", "appealed to residents to …": the infinitive behind the one who is asked. */
function afterPleadedWith(atoms: readonly Atom[], from: number): Omit<Content, 'last'> | null {
  for (let at = from + 2; at < Math.min(atoms.length, from + 14); at++) {
    const atom = atoms[at];
    if (!atom || atom.kind === 'quote' || /^[;:]$/.test(atom.text)) return null;
    if (atom.lower === 'to') return { first: from + 1, frame: 'infinitive' };
    if (atom.lower === 'for') return { first: at + 1, frame: 'object' };
  }
  return null;
}

/** "an owner of Arden Rail that …": the preposition belongs to the hearer. */
function isInsideName(atoms: readonly Atom[], at: number): boolean {
  let end = at + 1;
  while (atoms[end]?.capital || /^(?:of|the|and|&)$/.test(atoms[end]?.lower ?? '')) end++;
  return end > at + 1 && atoms[end]?.lower === 'that';
}

/** "Bell, Hale and Okoye" */
const areNames = (atoms: readonly Atom[], from: number, end: number): boolean => atoms.slice(from, end).every(({ kind, capital, text }) => (kind === 'word' && capital) || /^(?:,|and|&)$/.test(text));

const WHEN_TOLD = /^(?:as|after|before|while|until)$/;

/** "told her aides |as she worked on the speech", "told CNN |when asked about it": when it was said, where no "that" is still to come. */
function opensTimeOfTelling(atoms: readonly Atom[], at: number): boolean {
  const tellsWhen = WHEN_TOLD.test(atoms[at]?.lower ?? '') || (atoms[at]?.lower === 'when' && /^(?:asked|pressed|questioned)$/.test(atoms[at + 1]?.lower ?? ''));
  return tellsWhen && !atoms.slice(at + 1).some(({ lower }) => lower === 'that');
}

/** The quoted words behind the next colon or comma, or null. */
function quoteBehind(atoms: readonly Atom[], from: number): Omit<Content, 'last'> | null {
  const quote = atoms.findIndex(({ kind }, at) => kind === 'quote' && at > from && /^[,:]$/.test(atoms[at - 1]?.text ?? ''));
  return quote < 0 ? null : { first: quote, frame: 'quote' };
}

/** "told reporters on Monday that …": the clause, infinitive or quotation behind the hearer. */
function afterHearer(atoms: readonly Atom[], from: number, cue: Cue): Omit<Content, 'last'> | null {
  let commas = 0;
  for (let at = from; at < Math.min(atoms.length, from + 16); at++) {
    const atom = atoms[at];
    if (!atom) return null;
    if (atom.text === ':' && atoms[at + 1]) return { first: at + 1, frame: 'colon' };
    if (atom.kind === 'quote') return at > from ? { first: at, frame: 'quote' } : null;
    if (atom.text === ',' || DASH.test(atom.text)) {
      if (opensQuoted(atoms, at + 1)) return { first: at + 1, frame: 'quote' };
      if (++commas > 2) return null;
      continue;
    }
    if (atom.kind === 'mark' && !/^['’()&]$/.test(atom.text)) return null;
    if (commas > 0 && (SUBJECT_PRONOUNS.has(atom.lower) || cueFormsOf(atom.lower).some((form) => form.tense === 'ing'))) return null;
    // "promises the crew will sail": no hearer, but who does what is promised
    if (at > from && commas === 0 && atom.kind === 'word' && AUXILIARIES.has(atom.lower) && /^(?:promise|warn|caution)$/.test(cue.verb?.lemma ?? '')) return { first: from, frame: 'clause' };
    if (atom.lower === 'that' && atoms[at + 1]) return at > from && opensRelative(atoms, at) ? null : { first: at + 1, frame: 'that' };
    if (at > from && commas === 0 && opensTimeOfTelling(atoms, at)) return quoteBehind(atoms, at);
    if (at > from && commas === 0 && WH.has(atom.lower) && atom.lower !== 'who' && atom.lower !== 'which') return { first: at, frame: 'wh' };
    if (at > from && (commas === 0 || areNames(atoms, from, at)) && atom.lower === 'to' && cue.verb?.lemma !== 'inform') return { first: from, frame: 'infinitive' };
    if (at > from && commas === 0 && cue.verb?.prepositions.includes(atom.lower) && !isInsideName(atoms, at)) return { first: at + 1, frame: 'object' };
    if (at > from && commas === 0 && opensWithPronoun(atom)) return { first: at, frame: 'clause' };
    if (at > from && skipOne(atoms, at) > at && commas === 0 && opensWithPronoun(atoms[skipOne(atoms, at)])) return { first: skipOne(atoms, at), frame: 'clause' };
    if (at > from && atom.kind === 'word' && DETERMINERS.has(atom.lower) && !PREPOSITIONS.has(atoms[at - 1]?.lower ?? '') && cue.verb?.frames.includes('c') === true && commas === 0) return { first: at, frame: 'clause' };
  }
  return null;
}
