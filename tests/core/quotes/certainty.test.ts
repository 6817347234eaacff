import { describe, expect, it } from 'vitest';
import { certaintyOf, reasonsOf } from '../../../src/core/quotes/certainty.ts';
import type { Draft } from '../../../src/core/quotes/drafts.ts';
import type { Identity } from '../../../src/core/quotes/speakers.ts';

const DRAFT: Draft = { start: 0, end: 9, form: 'direct', cue: null, speaker: { start: 12, end: 15 }, rule: 'subject-before-cue', group: 0, paragraph: 0, statement: 0, quoted: null, doubtful: false };
const ANA: Identity = { entity: 'ana', how: 'mention', clear: true, mention: null, because: 'the name in it', alternatives: [] };

describe('certaintyOf', () => {
  it.each([
    { what: 'a plain attribution to one person', draft: DRAFT, identity: ANA, certainty: 'sure' },
    { what: 'an unnamed speaker who stays unnamed', draft: DRAFT, identity: { ...ANA, entity: null, how: 'unnamed' as const }, certainty: 'sure' },
    { what: 'somebody else who fits nearly as well', draft: DRAFT, identity: { ...ANA, clear: false }, certainty: 'likely' },
    { what: 'a speaker who stands far from the cue', draft: { ...DRAFT, cue: { start: 31, end: 35 } }, identity: ANA, certainty: 'likely' },
    { what: 'a second verb, which always stands far', draft: { ...DRAFT, rule: 'coordinated-cue', cue: { start: 31, end: 35 } }, identity: ANA, certainty: 'sure' },
    { what: 'a participle, which errs too often', draft: { ...DRAFT, rule: 'participle-of-speaker' }, identity: ANA, certainty: 'likely' },
    { what: 'words carried on that stay open', draft: { ...DRAFT, rule: 'carried-same-paragraph', quoted: { start: 0, end: 9, outerStart: 0, outerEnd: 9, paragraph: 0, runsOn: true, resumes: false, style: 'double' as const } }, identity: ANA, certainty: 'likely' },
    { what: 'a sentence that can be read otherwise', draft: { ...DRAFT, doubtful: true }, identity: ANA, certainty: 'likely' },
    { what: 'a rule that guesses', draft: { ...DRAFT, rule: 'carried-next-paragraph' }, identity: ANA, certainty: 'likely' },
    { what: 'a rule that nobody calibrated', draft: { ...DRAFT, rule: 'new-rule' }, identity: ANA, certainty: 'likely' },
    { what: 'no words for a speaker', draft: { ...DRAFT, speaker: null }, identity: null, certainty: 'unknown' },
    { what: 'words that mean nobody', draft: DRAFT, identity: null, certainty: 'unknown' },
  ])('is $certainty for $what', ({ draft, identity, certainty }) => {
    expect(certaintyOf(draft, identity)).toBe(certainty);
  });
});

describe('reasonsOf', () => {
  const text = '“We lost,” Bell said.';
  const draft: Draft = { ...DRAFT, start: 1, end: 9, cue: { start: 16, end: 20 }, speaker: { start: 11, end: 15 } };

  it('names the cue, the rule, the words and what they mean', () => {
    expect(reasonsOf(text, draft, ANA)).toBe('“said”, subject before cue: “Bell”, the name in it');
  });

  it('adds what leaves doubt', () => {
    expect(reasonsOf(text, { ...draft, doubtful: true }, { ...ANA, clear: false })).toBe('“said”, subject before cue: “Bell”, the name in it; the sentence can be read otherwise; others fit too, or nothing tells');
  });

  it('says that nobody is named', () => {
    expect(reasonsOf(text, { ...draft, cue: null, speaker: null, rule: 'no-speaker' }, null)).toBe('no speaker: nobody is named');
  });
});
