/**
 * How sure an attribution is: what each way to a speaker and each doubt costs, about the per cent of attributions that
 * it gets wrong. `npm run eval -- --doubts` prints the shares by rule for our own development articles. The costs of
 * distance, participles and words left open are set by hand above what our articles show, because those err more often
 * in other news. What costs less than `MOST_DOUBT` together is `sure`; the bar for it is 98.5 % right.
 */
import type { Certainty, Span } from '../annotation.ts';
import type { Draft } from './drafts.ts';
import type { Identity } from './speakers.ts';

const MOST_DOUBT = 5;
const RULE_DOUBTS: Readonly<Record<string, number>> = {
  'subject-before-cue': 1,
  'subject-after-cue': 1,
  'according-to': 0,
  'passive-by': 1,
  'coordinated-cue': 2,
  'participle-of-speaker': 6,
  'carried-same-statement': 1,
  'carried-same-paragraph': 2,
  'carried-runs-on': 2,
  'carried-back': 2,
  'transcript-label': 0,
  'headline-colon': 2,
};
const OTHER_RULE = 20;
/** Words between speaker and cue, in UTF-16 units, from which on others may come between. */
const FAR = 15;

interface Doubt {
  readonly cost: number;
  readonly why: string;
}

/**
 * @param draft the quote with the words of its speaker
 * @param identity whom the words mean; null without words
 */
export function certaintyOf(draft: Draft, identity: Identity | null): Certainty {
  if (!draft.speaker || !identity) return 'unknown';
  return doubtsOf(draft, identity).reduce((sum, { cost }) => sum + cost, 0) < MOST_DOUBT ? 'sure' : 'likely';
}

function doubtsOf({ rule, cue, speaker, doubtful, quoted }: Draft, { clear }: Identity): Doubt[] {
  const gap = cue && speaker ? Math.max(cue.start - speaker.end, speaker.start - cue.end) : 0;
  const doubts: (Doubt | false)[] = [
    { cost: RULE_DOUBTS[rule] ?? OTHER_RULE, why: 'this way errs at times' },
    // A second verb always stands far from the subject that both share.
    gap >= FAR && rule !== 'coordinated-cue' && { cost: 6, why: 'the speaker stands far from it' },
    // Words that stay open may be those of the next paragraph's speaker.
    rule === 'carried-same-paragraph' && quoted?.runsOn === true && { cost: 4, why: 'the words stay open at the end of the paragraph' },
    doubtful && { cost: 20, why: 'the sentence can be read otherwise' },
    !clear && { cost: 30, why: 'others fit too, or nothing tells' },
  ];
  return doubts.filter((doubt) => doubt !== false);
}

/**
 * Why: "“said”, subject before cue: “he”, the most salient name before the pronoun that fits it; others fit too".
 *
 * @param text the normalised text that the draft's spans point into
 */
export function reasonsOf(text: string, draft: Draft, identity: Identity | null): string {
  const slice = ({ start, end }: Span): string => `“${text.slice(start, end)}”`;
  const way = [draft.cue && slice(draft.cue), draft.rule.replaceAll('-', ' ')].filter(Boolean).join(', ');
  if (!draft.speaker || !identity) return `${way}: nobody is named`;
  const grave = certaintyOf(draft, identity) === 'sure' ? [] : doubtsOf(draft, identity).filter(({ cost }) => cost > 2);
  return [`${way}: ${slice(draft.speaker)}, ${identity.because}`, ...grave.map(({ why }) => why)].join('; ');
}
