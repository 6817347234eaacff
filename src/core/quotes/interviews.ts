/**
 * Interviews: whose words stand under "A:", and interviews without labels, in which paragraphs that ask are followed by
 * paragraphs that answer in the first person.
 */
import type { Span } from '../annotation.ts';
import type { Reading } from '../reading.ts';

/** UTF-16 units of a question at most. */
const LONGEST_QUESTION = 400;
const MIN_QUESTIONS = 3;
/** Of the answers, so many must be in the first person: an explainer asks and answers too. Fewer where a label names who speaks. */
const OWN_SHARE = 0.6;
const OWN_SHARE_LABELLED = 0.4;
const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s)(?=$|[^\p{L}])/u;
const ADDRESS = /(?:^|[^\p{L}])[Yy]ou(?:rs?|rself)?(?=$|[^\p{L}])/u;
/** So many of the questions speak to somebody: a columnist asks too. */
const ADDRESSED_SHARE = 1 / 3;
const QUOTED = /["“”„«»]/;

/** An interview without labels. */
export interface Interview {
  /** Indices of the paragraphs that answer. */
  readonly answers: readonly number[];
  /** The words that name who answers. */
  readonly speaker: Span;
}

/** "Our reporter spoke this week to |Ana Bell" */
const SPOKEN_TO = /\b(?:spoke|talked|sat down|caught up)(?: \w+){0,2} (?:to|with) $/;
/** "the Lantern’s features editor, |Tom Hale,", "our reporter |Tom Hale" */
const OF_THE_PAPER = /(?:['’]s|\b[Oo]ur)(?: \w+)? (?:editor|reporter|correspondent|interviewer|columnist|writer),? $/;
const OWNS = /^['’]s\b/;

/**
 * The person whom the paragraphs before one of them name most, where they last do so; of two that are named as often
 * the one who is spoken to, or whom nothing calls the interviewer; null when that leaves two.
 */
export function intervieweeOf({ mentions, paragraphs, text }: Reading, firstTurn: number): Span | null {
  const end = paragraphs[firstTurn]?.start ?? 0;
  const named = mentions.filter((mention) => mention.kind === 'person' && mention.end <= end);
  const counts = new Map<string, number>();
  for (const { entity } of named) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const before = ({ start }: Span): string => text.slice(Math.max(0, start - 40), start);
  const top = named.filter(({ entity }) => counts.get(entity) === most);
  const met = top.filter((mention) => SPOKEN_TO.test(before(mention)));
  const asking = new Set(top.filter((mention) => OWNS.test(text.slice(mention.end, mention.end + 3)) || OF_THE_PAPER.test(before(mention))).map(({ entity }) => entity));
  const isTied = new Set(top.map(({ entity }) => entity)).size > 1;
  const likely = new Set((!isTied ? top : met.length > 0 ? met : top.filter(({ entity }) => !asking.has(entity))).map(({ entity }) => entity));
  const last = likely.size === 1 ? named.findLast(({ entity }) => likely.has(entity)) : undefined;
  return last ? { start: last.start, end: last.end } : null;
}

/**
 * Finds an interview without labels.
 *
 * @param labelOf the label that opens a paragraph: some name who speaks the first time
 * @returns null where nothing, or nobody, answers
 */
export function findInterview(reading: Reading, labelOf: (paragraph: number) => Span | null): Interview | null {
  const texts = reading.paragraphs.map(({ start, end }) => reading.text.slice(start, end));
  const questions = texts.flatMap((text, at) => (at > 0 && isQuestion(text) ? [at] : []));
  const addressed = questions.filter((at) => ADDRESS.test(texts[at] ?? ''));
  if (questions.length < MIN_QUESTIONS || addressed.length < ADDRESSED_SHARE * questions.length) return null;
  const answers = questions.flatMap((question, order) => answersTo(texts, question, questions[order + 1] ?? texts.length));
  const own = answers.filter((at) => FIRST_PERSON.test(texts[at] ?? ''));
  const [label] = answers.flatMap((at) => labelOf(at) ?? []);
  if (own.length < MIN_QUESTIONS || own.length < (label ? OWN_SHARE_LABELLED : OWN_SHARE) * answers.length) return null;
  const speaker = label ?? intervieweeOf(reading, questions[0] ?? 0);
  return speaker && { answers, speaker };
}

function isQuestion(text: string): boolean {
  return text.endsWith('?') && text.length <= LONGEST_QUESTION && !QUOTED.test(text);
}

/** The paragraph behind a question, and those after it that go on in the first person. */
function answersTo(texts: readonly string[], question: number, end: number): number[] {
  const answers: number[] = [];
  for (let at = question + 1; at < end; at++) {
    const text = texts[at] ?? '';
    if (QUOTED.test(text) || (at > question + 1 && !FIRST_PERSON.test(text))) break;
    answers.push(at);
  }
  return answers;
}
