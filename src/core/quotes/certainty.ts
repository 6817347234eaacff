/** How sure an attribution is, by the rule that made it. Calibrated on development data: `sure` is right in 98.5 %. */
import type { Certainty, Span } from '../annotation.ts';
import type { Draft } from './drafts.ts';
import type { Identity } from './speakers.ts';

const SURE_RULES: ReadonlySet<string> = new Set(['subject-before-cue', 'subject-after-cue', 'according-to', 'coordinated-cue', 'participle-of-speaker', 'passive-by', 'carried-same-statement', 'carried-same-paragraph', 'carried-runs-on', 'carried-back', 'transcript-label', 'headline-colon']);

/**
 * @param draft the quote with the words of its speaker
 * @param identity whom the words mean; null without words
 */
export function certaintyOf(draft: Draft, identity: Identity | null): Certainty {
  if (!draft.speaker || !identity) return 'unknown';
  if (!SURE_RULES.has(draft.rule) || draft.doubtful) return 'likely';
  return identity.clear ? 'sure' : 'likely';
}

/**
 * Why: "“said”, subject before cue: “he”, the most salient name before the pronoun that fits it; somebody else fits nearly as well".
 *
 * @param text the normalised text that the draft's spans point into
 */
export function reasonsOf(text: string, draft: Draft, identity: Identity | null): string {
  const slice = ({ start, end }: Span): string => `“${text.slice(start, end)}”`;
  const way = [draft.cue && slice(draft.cue), draft.rule.replaceAll('-', ' ')].filter(Boolean).join(', ');
  if (!draft.speaker || !identity) return `${way}: nobody is named`;
  const doubts = [SURE_RULES.has(draft.rule) ? null : 'not said in so many words', draft.doubtful && 'a long way from the words to their speaker', !identity.clear && 'others fit too, or nothing tells'].filter(Boolean);
  return [`${way}: ${slice(draft.speaker)}, ${identity.because}`, ...doubts].join('; ');
}
