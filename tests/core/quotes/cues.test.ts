import { describe, expect, it } from 'vitest';
import { cueFormsOf } from '../../../src/core/lexicon/cue-verbs.ts';
import { findCues } from '../../../src/core/quotes/cues.ts';
import { atomsOf } from './atoms.ts';

/** `verb:kind` of each cue. */
const cuesIn = (text: string) => {
  const atoms = atomsOf(text);
  return findCues(atoms).map((cue) => `${atoms.slice(cue.first, cue.last + 1).map((atom) => atom.text).join(' ')}:${cue.kind}`);
};

describe('findCues', () => {
  it.each([
    { text: 'The mayor said the port was open.', cues: ['said:finite'] },
    { text: 'The mayor has repeatedly said the port was open.', cues: ['said:finite'] },
    { text: 'The mayor is saying the port is open.', cues: ['saying:finite'] },
    { text: 'Critics say the port is open.', cues: ['say:finite'] },
    { text: 'They claim the port is open.', cues: ['claim:finite'] },
    { text: 'The mayor left, saying the port was open.', cues: ['saying:participial'] },
    { text: 'The mayor went on to say the port was open.', cues: ['say:finite'] },
    { text: 'The mayor rose to say the port was open.', cues: ['say:infinitive'] },
    { text: 'The crew was told the port was open.', cues: ['told:passive'] },
    { text: 'The port is open, according to the mayor.', cues: ['according to:according'] },
    { text: 'The mayor pointed out that the port was open.', cues: ['pointed out:finite'] },
    { text: 'The mayor said it and warned the crew.', cues: ['said:finite', 'warned:finite'] },
    { text: 'Mayor Says Port Will Open', cues: ['Says:finite'] },
  ])('finds $cues in "$text"', ({ text, cues }) => {
    expect(cuesIn(text)).toEqual(cues);
  });

  it.each([
    { text: 'The claim was on the table.', why: 'a noun behind an article' },
    { text: 'His call came late.', why: 'a noun behind a possessive' },
    { text: "The firm's report is late.", why: 'a noun behind a genitive' },
    { text: 'A warning hung on the door.', why: 'a gerund behind an article' },
    { text: 'The port is open from noon.', why: 'no verb of saying' },
    { text: 'He pointed at the pier.', why: 'a verb that needs its particle' },
  ])('finds none in "$text": $why', ({ text }) => {
    expect(cuesIn(text)).toEqual([]);
  });

  it('sees negation', () => {
    expect(findCues(atomsOf('The mayor did not say that the port was open.'))[0]?.negated).toBe(true);
    expect(findCues(atomsOf("The mayor didn't say that the port was open."))[0]?.negated).toBe(true);
    expect(findCues(atomsOf('The mayor said that the port was open.'))[0]?.negated).toBe(false);
  });

  it('doubts a verb that is mostly a noun', () => {
    expect(findCues(atomsOf('The party rules that are new hang there.')).every((cue) => cue.doubtful)).toBe(true);
    expect(findCues(atomsOf('She claims that the port is open.'))[0]?.doubtful).toBe(false);
  });
});

describe('the forms of cue verbs', () => {
  it.each([
    { form: 'said', lemma: 'say', tense: 'past' },
    { form: 'says', lemma: 'say', tense: 's' },
    { form: 'saying', lemma: 'say', tense: 'ing' },
    { form: 'told', lemma: 'tell', tense: 'past' },
    { form: 'wrote', lemma: 'write', tense: 'past' },
    { form: 'written', lemma: 'write', tense: 'participle' },
    { form: 'denied', lemma: 'deny', tense: 'past' },
    { form: 'denies', lemma: 'deny', tense: 's' },
    { form: 'admitted', lemma: 'admit', tense: 'past' },
    { form: 'quipping', lemma: 'quip', tense: 'ing' },
    { form: 'stresses', lemma: 'stress', tense: 's' },
    { form: 'urging', lemma: 'urge', tense: 'ing' },
    { form: 'vowed', lemma: 'vow', tense: 'past' },
    { form: 'emphasised', lemma: 'emphasise', tense: 'past' },
    { form: 'thought', lemma: 'think', tense: 'past' },
  ])('knows "$form"', ({ form, lemma, tense }) => {
    expect(cueFormsOf(form).map((found) => [found.verb.lemma, found.tense])).toContainEqual([lemma, tense]);
  });

  it.each([{ word: 'harbour' }, { word: 'sayed' }, { word: 'telled' }, { word: 'constructor' }, { word: '' }])('knows no verb in "$word"', ({ word }) => {
    expect(cueFormsOf(word)).toEqual([]);
  });

  it('lists each verb once', () => {
    for (const form of ['told', 'ordered', 'said', 'asked', 'agreed']) {
      const lemmas = cueFormsOf(form).map(({ verb, tense }) => `${verb.lemma} ${verb.particle ?? ''} ${tense}`);
      expect(new Set(lemmas).size).toBe(lemmas.length);
    }
  });
});
