/** How sure an attribution is, by the rule that made it. Calibrated on development data: `sure` is right in 98.5 %. */
import type { Certainty } from '../annotation.ts';
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
