import { describe, expect, it } from 'vitest';
import { certaintyOf } from '../../../src/core/quotes/certainty.ts';
import type { Draft } from '../../../src/core/quotes/drafts.ts';
import type { Identity } from '../../../src/core/quotes/speakers.ts';

const DRAFT: Draft = { start: 0, end: 9, form: 'direct', cue: null, speaker: { start: 12, end: 15 }, rule: 'subject-before-cue', group: 0, paragraph: 0, statement: 0, quoted: null, doubtful: false };
const ANA: Identity = { entity: 'ana', how: 'mention', clear: true, mention: null };

describe('certaintyOf', () => {
  it.each([
    { what: 'a plain attribution to one person', draft: DRAFT, identity: ANA, certainty: 'sure' },
    { what: 'an unnamed speaker who stays unnamed', draft: DRAFT, identity: { ...ANA, entity: null, how: 'unnamed' as const }, certainty: 'sure' },
    { what: 'somebody else who fits nearly as well', draft: DRAFT, identity: { ...ANA, clear: false }, certainty: 'likely' },
    { what: 'a long way from subject to cue', draft: { ...DRAFT, doubtful: true }, identity: ANA, certainty: 'likely' },
    { what: 'a rule that guesses', draft: { ...DRAFT, rule: 'carried-next-paragraph' }, identity: ANA, certainty: 'likely' },
    { what: 'a rule that nobody calibrated', draft: { ...DRAFT, rule: 'new-rule' }, identity: ANA, certainty: 'likely' },
    { what: 'no words for a speaker', draft: { ...DRAFT, speaker: null }, identity: null, certainty: 'unknown' },
    { what: 'words that mean nobody', draft: DRAFT, identity: null, certainty: 'unknown' },
  ])('is $certainty for $what', ({ draft, identity, certainty }) => {
    expect(certaintyOf(draft, identity)).toBe(certainty);
  });
});
