/** Finds where reported content ends, in atoms of its statement. */
import { AUXILIARIES, COMMON_VERBS, DAYS, DETERMINERS, PREPOSITIONS, RESUMING_NOUNS, STRICT_PAST, SUBJECT_PRONOUNS } from '../lexicon/clause-words.ts';
import { cueFormsOf } from '../lexicon/cue-verbs.ts';
import { DASH } from './asides.ts';
import type { Content } from './content.ts';
import { isAdverb } from './cues.ts';
import { mayBeVerb } from './noun-words.ts';
import type { Atom } from './statements.ts';

/** Participles with which the writer comments on what was said. */
const ECHOES = /^(?:echoing|alluding|mirroring|contradicting|linking|prompting|sparking|drawing)$/;
/** What speakers decline to do; what they are reported to have declined is something else ("declined to take it"). */
const TELLS = /^(?:say|comment|name|identify|elaborate|specify|answer|discuss|disclose|confirm|provide|explain|speculate|reveal)$/;
/** ", as required by the charter", ", as planned" */
const AS_EXPECTED = /^(?:required|expected|planned|scheduled|promised|foreseen|usual)$/;

/**
 * Where content that began at `first` ends.
 *
 * @param stops atoms at which later cues of the same statement begin clauses of their own, in order
 */
export function contentEnd(atoms: readonly Atom[], from: Omit<Content, 'last'>, stops: readonly number[]): number {
  const { first, frame } = from;
  const narrow = frame === 'object' || frame === 'infinitive';
  // "recalled sitting in the hall when she was small": when it was belongs to it
  const isGerund = frame === 'object' && /[a-z]{2}ing$/.test(atoms[first]?.lower ?? '');
  const stop = stops.find((at) => at > first) ?? atoms.length;
  let last = Math.min(atoms.length, stop) - 1;
  for (let at = first + 1; at <= last; at++) {
    const atom = atoms[at];
    if (!atom) break;
    if (atom.text === ',' && (resumes(atoms, at + 1) || opensCounterpart(atoms, at + 1))) last = at - 1;
    else if (atom.text === ';' && narrow && !/^(?:and|or|to|as|for|of)$/.test(atoms[at + 1]?.lower ?? '')) last = at - 1;
    else if (atom.text === ';' && frame !== 'colon' && (SUBJECT_PRONOUNS.has(atoms[at + 1]?.lower ?? '') || DETERMINERS.has(atoms[at + 1]?.lower ?? ''))) last = at - 1;
    else if (DASH.test(atom.text) && atom.kind === 'mark' && !isHyphen(atoms, at) && !hasPartner(atoms, at, last) && (!goesOnBehindDash(atoms[at + 1]) || speaksOn(atoms, at + 1) || goesOnInPast(atoms, first, at + 1))) last = at - 1;
    // "the gap that she promised to close |has grown": nothing is said without it
    else if (frame === 'infinitive' && at === first + 2 && FINITE.test(atom.lower) && atoms[at - 1]?.kind === 'word') last = first;
    else if (narrow && (atom.text === ':' || (atom.lower === 'and' && atoms[at + 1]?.text === ',' && resumesBehindAside(atoms, at + 2)) || (leavesObject(atoms, at, frame) && !(isGerund && /^(?:when|while)$/.test(atom.lower))))) last = atom.kind === 'quote' ? at : at - 1;
    else if (narrow && (opensPlaceOfSpeech(atoms, at) || (frame === 'object' && atom.text === ',' && doesMore(atoms, at + 1)))) last = at - 1;
    else if (narrow && atom.text === ',' && opensClause(atoms, /^(?:and|but)$/.test(atoms[at + 1]?.lower ?? '') ? at + 2 : at + 1)) last = at - 1;
    else if (!narrow && isLongRelative(atoms, first, at, last)) last = at - 1;
    else if (!narrow && (leavesClause(atoms, first, at) || leavesSpeaker(atoms, at))) last = at - 1;
    else if (atom.kind === 'quote' && /,['’”"]*$/.test(atom.text) && (resumes(atoms, at + 1) || speaksOn(atoms, at + 1))) last = at;
  }
  return trimEnd(atoms, first, last);
}

/** A noun phrase or infinitive ends where a clause of the writer's own begins. */
function leavesObject(atoms: readonly Atom[], at: number, frame: Content['frame'] = 'object'): boolean {
  const atom = atoms[at];
  const next = atoms[at + 1];
  if (!atom || !next) return false;
  if (atom.kind === 'quote' && /,$/.test(atom.text) && next.lower === 'and' && startsClause(atoms, at + 2)) return true;
  if (atom.kind === 'quote') return (/,$/.test(atom.text) && !/^(?:and|or)$/.test(next.lower) && next.kind !== 'quote') || /^(?:during|on|at)$/.test(next.lower) || DAYS.has(next.lower);
  if (atom.text === ',' && next.lower === 'because') return leavesObject(atoms, at + 1);
  if (atom.text === ',' && next.lower === 'as' && /^(?:examples?|proof|evidence|someone|reasons?)$/.test(atoms[at + 2]?.lower ?? '')) return false;
  // "his promise to be “neutral” in the talks, have caused …": the clause around it goes on
  if (atom.text === ',' && frame === 'infinitive' && /^(?:has|have|had|is|are|was|were)$/.test(next.lower)) return true;
  if (atom.text === ',') return !resumesAsQuote(atoms, at) && !(next.lower === 'as' && atoms.slice(at + 2, at + 4).some((other) => other.kind === 'quote')) && /^(?:who|which|where|when|while|although|though|but|as|even|after|before|plus|without)$/.test(next.lower);
  if (/^(?:while|when|although|though|after|but)$/.test(atom.lower)) return !/^(?:until|go|going|look|looking|come|coming|run|named)$/.test(atoms[at - 1]?.lower ?? '');
  // "called the hearing because they felt …"
  if (atom.lower === 'because') return SUBJECT_PRONOUNS.has(next.lower) && /^(?:thought|felt|believed|feared|wanted|knew)$/.test(atoms[at + 2]?.lower ?? '');
  if (atom.lower === 'as') return SUBJECT_PRONOUNS.has(next.lower);
  if (atom.lower !== 'and') return false;
  // "to shut up and quit": here a base form, behind quoted words a past one
  if (BARE_PAST.test(next.lower)) return atoms[at - 1]?.kind === 'quote' || frame !== 'infinitive';
  const past = !next.capital && (/[a-z]ed$/.test(next.lower) || COMMON_VERBS.has(next.lower) || AUXILIARIES.has(next.lower)) && next.kind === 'word';
  return past || (atoms[at - 1]?.kind === 'quote' && (SUBJECT_PRONOUNS.has(next.lower) || isAdverb(next)));
}

const SPOKEN_IN = /^(?:statement|speech|interview|letter|tweet|post|e-?mail|briefing|conference|address|article|op-ed|column|memo|message|podcast|blog|release|sermon)$/;

/** "called for calm |in a statement on Thursday" */
function opensPlaceOfSpeech(atoms: readonly Atom[], at: number): boolean {
  if (!/^(?:in|at|during)$/.test(atoms[at]?.lower ?? '') || !/^an?$/.test(atoms[at + 1]?.lower ?? '')) return false;
  const noun = atoms.slice(at + 2, at + 5).findIndex(({ lower, kind }) => kind === 'word' && SPOKEN_IN.test(lower));
  if (noun < 0 || !atoms.slice(at + 2, at + 2 + noun).every(({ kind }) => kind === 'word')) return false;
  // "warned them in a memo not to sail", against "in a letter to the council"
  const [behind, whom] = [atoms[at + 3 + noun], atoms[at + 4 + noun]];
  // "to work in a post office"
  if (behind?.kind === 'word' && !PREPOSITIONS.has(behind.lower) && !DAYS.has(behind.lower) && !/(?:ed|ing)$|^(?:that|which|where|when|and|but|seen|sent|last|this|earlier|late|early)$/.test(behind.lower)) return false;
  return behind?.lower !== 'not' && !(behind?.lower === 'to' && whom?.kind === 'word' && !whom.capital && !DETERMINERS.has(whom.lower) && !SUBJECT_PRONOUNS.has(whom.lower));
}

const NO_DEED = /^(?:during|including|excluding|according|regarding|concerning|starting|beginning|following|barring|pending|depending|being|having|something|nothing|anything|everything)$/;

/** "mocked his rivals|, called them liars", "calling Bell his friend|, meeting with him": what else the speaker did. */
function doesMore(atoms: readonly Atom[], at: number): boolean {
  const [deed, whom] = [atoms[at], atoms[at + 1]];
  if (deed?.kind !== 'word' || deed.capital || NO_DEED.test(deed.lower)) return false;
  if (/[a-z]{2}ing$/.test(deed.lower)) return /^(?:him|her|them|it|with)$/.test(whom?.lower ?? '') || DETERMINERS.has(whom?.lower ?? '');
  return /[a-z]{2}ed$/.test(deed.lower) && (/^(?:him|her|them|it)$/.test(whom?.lower ?? '') || DETERMINERS.has(whom?.lower ?? ''));
}

/** Atoms of a relative clause in the middle of another. */
const LONGEST_RELATIVE = 40;
/** Atoms of an aside behind "and". */
const LONGEST_ASIDE = 8;

/** "called for an inquiry and, in the lobby, warned …": behind the aside a verb of the speaker's follows. */
function resumesBehindAside(atoms: readonly Atom[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ASIDE; at++) if (atoms[at]?.text === ',') return cueFormsOf(atoms[at + 1]?.lower ?? '').some(({ tense }) => tense === 'past' || tense === 's') || COMMON_VERBS.has(atoms[at + 1]?.lower ?? '');
  return false;
}

/** Words that a subject has at most. */
const LONGEST_SUBJECT = 7;

/** "agreed to lend the money, and the union stepped in", "touting the deal, the mayor was cheered": a subject and its verb. */
function opensClause(atoms: readonly Atom[], first: number): boolean {
  for (let at = first; at <= first + LONGEST_SUBJECT; at++) {
    const atom = atoms[at];
    // "the dock workers’ union"
    if (!atom || (atom.kind !== 'word' && !/^['’]$/.test(atom.text)) || PREPOSITION.test(atom.lower) || (at === first && atom.lower === 'including')) return false;
    const isFinite = at > first && (FINITE.test(atom.lower) || (/[a-z]{2}ed$/.test(atom.lower) && isAdverb(atoms[at - 1])) || STRICT_PAST.has(atom.lower));
    if (isFinite) return !/^(?:who|which|that|what|how|when|where|to|not)$/.test(atoms[first]?.lower ?? '');
  }
  return false;
}

/** "“unfair,” and her office has cut it", "“masked men,” and the crowd warmed to her". */
function startsClause(atoms: readonly Atom[], first: number): boolean {
  const verb = first + 2;
  return opensClause(atoms, first) || (DETERMINERS.has(atoms[first]?.lower ?? '') && /[a-z]{2}ed$/.test(atoms[verb]?.lower ?? '') && /^(?:to|for|at|with|by)$/.test(atoms[verb + 1]?.lower ?? ''));
}

/** "described the talks, which began in May, as “cordial”", "accused the port, which …, of being “deaf”": the object goes on behind the aside. */
function resumesAsQuote(atoms: readonly Atom[], comma: number): boolean {
  for (let at = comma + 2; at < Math.min(atoms.length, comma + 16); at++) if (atoms[at]?.text === ',') return /^(?:as|of|for)$/.test(atoms[at + 1]?.lower ?? '') && atoms.slice(at + 2, at + 5).some((atom) => atom.kind === 'quote');
  return false;
}

const BARE_PAST = /^(?:quit|put|cut|set|let|shut|hit|cast|read|cost|split|spread)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should|may|might|must|said|says)$/;
const PREPOSITION = /^(?:in|on|at|by|for|from|with|to|into|over|under|as|than|or)$/;
const PRESENT_OR_MODAL = /^(?:be|is|are|has|have|does|do|will|would|can|could|should|may|might|must|'ll|’ll|'d|’d)$/;

/** "said she admires him and praised …", "ruled that it had let him go and gave …": the tense says that the writer goes on. */
export function leavesClause(atoms: readonly Atom[], first: number, at: number): boolean {
  if (!/^(?:and|but)$/.test(atoms[at]?.lower ?? '') || atoms[at - 1]?.kind === 'quote') return false;
  let verb = at + 1;
  while (isAdverb(atoms[verb])) verb++;
  const word = atoms[verb];
  if (!word || word.kind !== 'word' || word.capital) return false;
  // "said it had opened an inquiry but declined to name anybody"
  if (word.lower === 'declined' && atoms[at]?.lower === 'but' && atoms[verb + 1]?.lower === 'to' && TELLS.test(atoms[verb + 2]?.lower ?? '')) return true;
  const strict = STRICT_PAST.has(word.lower);
  if (!strict && !cueFormsOf(word.lower).some(({ tense }) => tense === 'past')) return false;
  const finite = atoms.slice(first, at).find((atom) => AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive');
  if (!finite) return !strict && /^(?:he|she|it)$/.test(atoms[first]?.lower ?? '') && /[a-z]{2}s$/.test(atoms[first + 1]?.lower ?? '');
  return strict ? finite.lower === 'had' : PRESENT_OR_MODAL.test(finite.lower) || (/^(?:had|was|were)$/.test(finite.lower) && atoms[at - 1]?.text === ',');
}

/** ", a claim that …": the writer's own comment on what was said. */
function resumes(atoms: readonly Atom[], at: number): boolean {
  const opening = atoms[at]?.lower ?? '';
  if (atoms[at - 1]?.text === ',' && opensGrade(atoms, at)) return true;
  if (atoms[at - 1]?.text === ',' && opening === 'as' && AS_EXPECTED.test(atoms[at + 1]?.lower ?? '')) return true;
  if (atoms[at - 1]?.text === ',' && (ECHOES.test(opening) || (opening === 'as' && /^(?:has|have|had|did|does|do|is|are|was|were|if)$/.test(atoms[at + 1]?.lower ?? '')) || (opening === 'compared' && /^(?:with|to)$/.test(atoms[at + 1]?.lower ?? '')))) return true;
  if (atoms[at - 1]?.text === ',' && ((opening === 'the' && /^(?:first|second|third|latest|last|only)$/.test(atoms[at + 1]?.lower ?? '')) || (opening === 'one' && atoms[at + 1]?.lower === 'of' && !hasComma(atoms, at)))) return true;
  if (!/^(?:a|an|the)$/.test(opening)) return false;
  return RESUMING_NOUNS.has(atoms[at + 1]?.lower ?? '') || RESUMING_NOUNS.has(atoms[at + 2]?.lower ?? '');
}

/** ", a 16-point margin", ", a higher share than", ", and when asked …": the writer measures, or asks. */
function opensGrade(atoms: readonly Atom[], at: number): boolean {
  const opening = atoms[at]?.lower ?? '';
  const next = atoms[at + 1]?.lower ?? '';
  if (/^(?:and|but)$/.test(opening)) return next === 'when' && /^(?:asked|pressed|told|questioned)$/.test(atoms[at + 2]?.lower ?? '');
  return /^an?$/.test(opening) && ((atoms[at + 1]?.kind === 'number' && /^(?:points?|percentage|percent)$/.test(atoms[at + 2]?.text === '-' ? (atoms[at + 3]?.lower ?? '') : (atoms[at + 2]?.lower ?? ''))) || /^(?:higher|lower|larger|smaller|bigger)$/.test(next));
}

/** ", whereas the mayor said …", ", to which he replied …": somebody else's clause. */
function opensCounterpart(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === 'whereas' || (atoms[at]?.lower === 'to' && /^(?:whom?|which)$/.test(atoms[at + 1]?.lower ?? ''));
}

/** "said both were “boys,” but he gave …": whoever speaks does something else. */
function speaksOn(atoms: readonly Atom[], at: number): boolean {
  const verb = atoms[at + 2]?.lower ?? '';
  if (!/^(?:and|but)$/.test(atoms[at]?.lower ?? '') || !/^(?:s?he|they)$/.test(atoms[at + 1]?.lower ?? '')) return false;
  // "- and he makes sure"
  if (DASH.test(atoms[at - 1]?.text ?? '') && /^(?:makes|made)$/.test(verb)) return true;
  return STRICT_PAST.has(verb) || cueFormsOf(verb).some(({ tense }) => tense === 'past' || tense === 's');
}

/** "said he had been led astray — and she singled out his agent": what was said stands further back in time. */
function goesOnInPast(atoms: readonly Atom[], first: number, and: number): boolean {
  if (!/^(?:and|but)$/.test(atoms[and]?.lower ?? '') || !/^(?:s?he|they)$/.test(atoms[and + 1]?.lower ?? '') || !/[a-z]{2}ed$/.test(atoms[and + 2]?.lower ?? '')) return false;
  return atoms.slice(first, and).find((atom) => AUXILIARIES.has(atom.lower) && atom.kind !== 'possessive')?.lower === 'had';
}

function isVerbal(atom: Atom | undefined): boolean {
  return atom !== undefined && (atom.kind === 'quote' || AUXILIARIES.has(atom.lower) || COMMON_VERBS.has(atom.lower) || isAdverb(atom));
}

/** ", which the council had built in 1990 …": longer than what it hangs on, it is told by the writer. */
function isLongRelative(atoms: readonly Atom[], first: number, at: number, last: number): boolean {
  if (atoms[at]?.text !== ',' || !/^(?:which|whose|whom|where)$/.test(atoms[at + 1]?.lower ?? '') || last - at <= at - first) return false;
  // "the ruling, which struck down the fee, illustrates the need": a subject alone was said by nobody.
  if (DETERMINERS.has(atoms[first]?.lower ?? '') && !atoms.slice(first, at).some(mayBeVerb)) return false;
  // "the pier, which Bell built, “would not last”": the clause around it goes on.
  return !atoms.slice(at + 2, Math.min(last, at + LONGEST_RELATIVE)).some((atom, order) => atom.text === ',' && (isVerbal(atoms[at + 3 + order]) || atoms[at + 3 + order]?.lower === 'to' || cueFormsOf(atoms[at + 3 + order]?.lower ?? '').some(({ tense }) => tense === 'past')));
}

/** "said that the penalty was a joke, before conceding …": what the speaker did next. */
function leavesSpeaker(atoms: readonly Atom[], at: number): boolean {
  const conjunction = atoms[at]?.text === ',' ? at + 1 : at;
  // Without a comma "before leaving" may be part of what was said.
  const isSetOff = conjunction > at || (atoms[at]?.lower === 'while' && cueFormsOf(atoms[at + 1]?.lower ?? '').some(({ verb }) => verb.frames.includes('q'))) || atoms[at - 1]?.kind === 'quote';
  return isSetOff && /^(?:before|after|while)$/.test(atoms[conjunction]?.lower ?? '') && cueFormsOf(atoms[conjunction + 1]?.lower ?? '').some(({ tense }) => tense === 'ing');
}

function hasComma(atoms: readonly Atom[], from: number): boolean {
  return atoms.slice(from).some((atom) => atom.text === ',');
}

/** "2,000-mile", "above- and below-ground": no space before it. */
function isHyphen(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.text === '-' && atoms[at - 1]?.end === atoms[at]?.start;
}

/** "would back it - and that she meant it", "two weeks ago - before the vote": the reported clause goes on. */
function goesOnBehindDash(next: Atom | undefined): boolean {
  return next !== undefined && /^(?:and|or|not|that|which|before|after|because|if|including|even|especially|with|without|from|to|in|by|for)$/.test(next.lower);
}

function hasPartner(atoms: readonly Atom[], at: number, last: number): boolean {
  for (let other = at + 1; other <= last; other++) if (DASH.test(atoms[other]?.text ?? '') && atoms[other]?.kind === 'mark') return true;
  for (let other = at - 1; other >= 0; other--) if (DASH.test(atoms[other]?.text ?? '') && atoms[other]?.kind === 'mark') return true;
  return false;
}

/** Drops closing punctuation, a loose conjunction and a credit in brackets ("(Reuters)"). */
function trimEnd(atoms: readonly Atom[], first: number, from: number): number {
  let last = from;
  while (last > first) {
    const atom = atoms[last];
    if (!atom) break;
    if (atom.text === ')' && last - first > 3 && atoms[last - 2]?.text === '(' && atoms[last - 1]?.capital) last -= 3;
    else if (/^[.,;:!?…\])([]$|^[—–-]$|^--$/.test(atom.text) && atom.kind === 'mark' && atom.text !== ')') last--;
    else if (/^(?:and|but|or|while|as|although|though|because)$/.test(atom.lower)) last--;
    else break;
  }
  return last;
}
