/**
 * Speakers that stand as a label before a colon: transcripts and interviews ("HALE: We stay.", "Q: …") and headlines
 * ("Hale: we will stay").
 */
import type { Span } from '../annotation.ts';
import { hasOrdinaryEnding, isCommonWord } from '../lexicon/common-words.ts';
import { INSTITUTION_WORDS } from '../lexicon/heads.ts';
import { listedAs } from '../lexicon/name-lists.ts';
import { MORE_OFFICE_NOUNS, OFFICE_NOUNS } from '../lexicon/offices.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './drafts.ts';
import { findInterview, intervieweeOf } from './interviews.ts';
import type { Quoted } from './marks.ts';

/** A paragraph that a label opens. Spans are UTF-16 units of the normalised text. */
interface Labelled {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
}

const LABEL = /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s+)?((?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}.'’-]*)\s?:\s+(?=\S)/u;
const TRAILING_LABEL = /^(.*[^\s.?!,;:])\s+[–—-]\s+((?:\p{Lu}[\p{L}.'’-]*\s+){0,3}\p{Lu}[\p{L}.'’-]*)$/u;
const QUESTION_LABELS = /^(?:q|question|interviewer|reporter|host)$/i;
const ANSWER_LABELS = /^(?:a|answer)$/i;
const NO_SPEAKER = /^(?:note|update|updated|correction|photo|image|video|source|sources|related|read more|watch|listen|breaking|live|exclusive|opinion|analysis|editor|editor's note|by|from|date|time|where|when|what|why|how|who|warning|tip|step|example|credit|location|price|category|tags|share|contact|advantages?|disadvantages?|pros?|cons?|beginner|intermediate|expert|favou?rites?|favou?rite items|dear\b.*)$/i;
const MIN_TURNS = 3;
const HEADLINE_LENGTH = 160;

/** Drafts for labelled paragraphs; the paragraphs of a transcript are read by nothing else. */
export interface Labels {
  readonly drafts: readonly Omit<Draft, 'group' | 'statement'>[];
  readonly transcript: ReadonlySet<number>;
}

/** Finds transcripts (three turns or more, a label that comes back) and a headline with a colon. */
export function findLabels(reading: Reading, quoted: readonly Quoted[]): Labels {
  const labelled = reading.paragraphs.flatMap((paragraph, index) => readLabel(reading.text, paragraph, index) ?? []);
  const turns = transcriptTurns(reading.text, labelled.length < MIN_TURNS ? [] : speakersAmong(reading, labelled));
  const answers = turns.some(({ label }) => QUESTION_LABELS.test(reading.text.slice(label.start, label.end))) ? intervieweeOf(reading, turns[0]?.paragraph ?? 0) : null;
  const marked = new Map(quoted.map((stretch) => [stretch.outerStart, stretch] as const));
  const drafts = turns.flatMap((turn) => draftTurn(reading.text, turn, answers, marked.get(turn.content.start)) ?? []);
  const interview = turns.length === 0 ? answeredIn(reading, labelled) : [];
  if (interview.length > 0) return { drafts: interview, transcript: new Set(interview.map(({ paragraph }) => paragraph)) };
  const first = labelled[0]?.paragraph === 0 ? labelled[0] : readTrailingLabel(reading.text, reading.paragraphs[0]);
  const headline = turns.length === 0 ? draftHeadline(reading, first, quoted) : null;
  return { drafts: headline ? [headline] : drafts, transcript: new Set([...turns.map((turn) => turn.paragraph), ...(headline ? [0] : [])]) };
}

function readLabel(text: string, paragraph: Span, index: number): Labelled | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 90));
  const match = LABEL.exec(head);
  const name = match?.[1];
  if (!match || name === undefined || NO_SPEAKER.test(name)) return null;
  const start = paragraph.start + match[0].indexOf(name);
  return { paragraph: index, label: { start, end: start + name.length }, content: { start: paragraph.start + match[0].length, end: paragraph.end } };
}

/** "‘We will stay’ – Hale": a headline whose speaker stands behind a dash. */
function readTrailingLabel(text: string, paragraph: Span | undefined): Labelled | null {
  if (!paragraph || paragraph.end - paragraph.start > HEADLINE_LENGTH) return null;
  const match = TRAILING_LABEL.exec(text.slice(paragraph.start, paragraph.end));
  const [whole, content, name] = match ?? [];
  if (whole === undefined || content === undefined || name === undefined || NO_SPEAKER.test(name)) return null;
  return { paragraph: 0, label: { start: paragraph.start + whole.length - name.length, end: paragraph.start + whole.length }, content: { start: paragraph.start, end: paragraph.start + content.length } };
}

function transcriptTurns(text: string, labelled: readonly Labelled[]): readonly Labelled[] {
  const counts = new Map<string, number>();
  for (const { label } of labelled) {
    const name = text.slice(label.start, label.end);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const comesBack = [...counts.values()].some((count) => count > 1);
  const spoken = labelled.filter(({ content }) => isSpoken(text.slice(content.start, content.end)));
  return labelled.length >= MIN_TURNS && comesBack && spoken.length >= SPOKEN_SHARE * labelled.length ? labelled : [];
}

/** Of the turns of a transcript, so many are whole sentences: "Acceptance rate: 20 %" comes back on a list of schools. */
const SPOKEN_SHARE = 0.6;
const isSpoken = (words: string): boolean => words.split(/\s+/).length > 1 && /[.?!…—–-]["'”’)\]]*$/.test(words.trim());

/** Who speaks by what they do. */
const SPEAKING_ROLES = /^(?:moderator|narrator|operator|speaker|chair|witness|anchor|caller|audience|crowd|voice|officer|dispatcher|man|woman|boy|girl|all|unidentified|unknown|male|female|court|teacher|nurse|doctor|guard|pilot|driver|farmer|keeper|lawyer|counsel|defendant|plaintiff|victim|mother|father|son|daughter|wife|husband|customer|passenger|student|child|visitor|guest|player|fan|juror|translator|interpreter|neighbou?r|friend)$/;

const wordsIn = (text: string, { start, end }: Span): string[] => text.slice(start, end).toLowerCase().split(/\s+/);

/** Labels with the name of somebody, or with what somebody does; "Price range", "Battery life" and places say nothing. */
function speakersAmong({ text, mentions, tokens }: Reading, labelled: readonly Labelled[]): readonly Labelled[] {
  const inLabels = new Set(labelled.flatMap(({ label }) => wordsIn(text, label).flatMap((word) => [word, word.replace(/s$/, '')])));
  const small = new Set<string>();
  for (const { capital, lower } of tokens) if (!capital && inLabels.has(lower)) small.add(lower);
  const isOrdinary = (word: string): boolean => [word, word.replace(/s$/, '')].some((form) => isCommonWord(form) || INSTITUTION_WORDS.has(form) || small.has(form) || hasOrdinaryEnding(form));
  // Both in order of the text.
  let next = 0;
  return labelled.filter(({ label }) => {
    const name = text.slice(label.start, label.end);
    const words = wordsIn(text, label);
    if (QUESTION_LABELS.test(name) || ANSWER_LABELS.test(name) || words.some((word) => SPEAKING_ROLES.test(word) || OFFICE_NOUNS.has(word) || MORE_OFFICE_NOUNS.has(word))) return true;
    while ((mentions[next]?.end ?? Infinity) <= label.start) next++;
    const named = mentions[next];
    return named && named.start < label.end ? named.kind === 'person' || !/^(?:place|country)$/.test(listedAs(name) ?? '') : !/^\p{Lu}{2,3}$/u.test(name) && !words.every(isOrdinary);
  });
}

/** Answers of an interview whose turns have no labels, or have them where it begins only. */
function answeredIn(reading: Reading, labelled: readonly Labelled[]): Omit<Draft, 'group' | 'statement'>[] {
  const labels = new Map(labelled.map((each) => [each.paragraph, each]));
  const interview = findInterview(reading, (paragraph) => labels.get(paragraph)?.label ?? null);
  return (interview?.answers ?? []).map((paragraph) => {
    const label = labels.get(paragraph);
    const { start, end } = label?.content ?? reading.paragraphs[paragraph] ?? { start: 0, end: 0 };
    return { start, end, form: 'direct', cue: null, speaker: label?.label ?? interview?.speaker ?? null, rule: 'interview-answer', paragraph, quoted: null, doubtful: true };
  });
}

/**
 * @param answers who speaks under "A:"
 * @param marked the marked words that begin where the turn's do
 */
function draftTurn(text: string, turn: Labelled, answers: Span | null, marked: Quoted | undefined): Omit<Draft, 'group' | 'statement'> | null {
  const label = text.slice(turn.label.start, turn.label.end);
  const isAnswer = ANSWER_LABELS.test(label);
  // "Q:" names nobody: words without a speaker are no quotation.
  if (QUESTION_LABELS.test(label) || (isAnswer && !answers)) return null;
  const whole = marked?.outerEnd === turn.content.end ? marked : null;
  const span = whole ?? turn.content;
  if (span.end <= span.start) return null;
  const speaker = isAnswer && answers ? { start: answers.start, end: answers.end } : turn.label;
  return { start: span.start, end: span.end, form: 'direct', cue: null, speaker, rule: isAnswer ? 'answer-label' : 'transcript-label', paragraph: turn.paragraph, quoted: null, doubtful: isAnswer };
}

/** A first paragraph without a full stop: "Hale: ‘We will stay’". The label has to come back as a name. */
function draftHeadline(reading: Reading, first: Labelled | null | undefined, quoted: readonly Quoted[]): Omit<Draft, 'group' | 'statement'> | null {
  if (!first || Math.max(first.content.end, first.label.end) - Math.min(first.content.start, first.label.start) > HEADLINE_LENGTH) return null;
  const trails = first.label.start > first.content.start;
  const content = reading.text.slice(first.content.start, first.content.end);
  if (!isHeadlineName(reading, first, trails) || content.split(' ').length < 3) return null;
  const inside = quoted.find((stretch) => stretch.outerStart === first.content.start && first.content.end - stretch.outerEnd < 2);
  const span = inside ?? { start: first.content.start, end: first.content.start + content.replace(/[.!?]$/, '').length };
  const rule = trails ? 'headline-dash' : 'headline-colon';
  return { start: span.start, end: span.end, form: inside ? 'direct' : 'indirect', cue: null, speaker: first.label, rule, paragraph: 0, quoted: null, doubtful: true };
}

/** The label names somebody: a name that was found, or one that comes back. Behind a dash also papers and places stand. */
function isHeadlineName(reading: Reading, labelled: Labelled, trails: boolean): boolean {
  const { label } = labelled;
  const name = reading.text.slice(label.start, label.end);
  const surname = name.split(' ').at(-1) ?? name;
  const found = reading.mentions.find((mention) => mention.start < label.end && mention.end > label.start);
  const comesBack = reading.text.indexOf(` ${surname}`, label.end) > 0;
  return trails ? found?.kind === 'person' && comesBack : (found !== undefined && found.kind !== 'place') || (comesBack && speakersAmong(reading, [labelled]).length > 0);
}
