import { describe, expect, it } from 'vitest';
import { findNominals } from '../../../src/core/quotes/nominals.ts';
import { atomsOf, wordsOf } from './atoms.ts';
import { parseBody, quoteLines } from './marked.ts';

/** `speaker | noun | content` of each nominal report. */
const nominalsIn = (text: string) => {
  const atoms = atomsOf(text);
  return findNominals(atoms, []).map(({ at, speaker, content }) => [wordsOf(text, atoms, speaker) ?? '-', atoms[at]?.text, wordsOf(text, atoms, content)].join(' | '));
};

describe('nouns of saying', () => {
  it.each([
    { text: 'Nobody believed his claim that the port was open.', report: 'his | claim | the port was open' },
    { text: 'Few heard her first public warning that the pier would sink.', report: 'her | warning | the pier would sink' },
    { text: 'The town laughs at its pledge that no boat will be sold.', report: 'its | pledge | no boat will be sold' },
    { text: 'Voters recall the council’s promise to dredge the bay.', report: 'the council | promise | to dredge the bay' },
    { text: 'The judge threw out Bell’s allegation that the clerk had lied.', report: 'Bell | allegation | the clerk had lied' },
    { text: 'The talks ended on a promise that the pier would open.', report: '- | promise | the pier would open' },
    { text: 'He lives with the accusation that he sank the ferry.', report: '- | accusation | he sank the ferry' },
    { text: 'It rests on his claim on Monday that the port was open.', report: 'his | claim | the port was open' },
  ])('reads "$report"', ({ text, report }) => {
    expect(nominalsIn(text)).toEqual([report]);
  });

  it.each([
    { text: 'Her warning that the port would close came late.', content: 'the port would close' },
    { text: 'But their claim that they had paid was false.', content: 'they had paid' },
    { text: 'Bell’s promise that nobody who worked there would leave pleased the crew.', content: 'nobody who worked there would leave' },
  ])('ends before the verb of the main clause: "$content"', ({ text, content }) => {
    expect(nominalsIn(text)[0]?.split(' | ')[2]).toBe(content);
  });

  it.each([
    { text: 'The news that the port would close came late.', why: 'news is a fact' },
    { text: 'The fact that the port was shut helped nobody.', why: 'so is a fact' },
    { text: 'They claim that the port is open.', why: 'a verb, which is read elsewhere' },
    { text: 'Her claim to the house was weak.', why: 'no clause' },
    { text: 'Her claim that was heard in May failed.', why: 'a relative clause' },
    { text: 'His claims that were heard in May failed.', why: 'a relative clause of the plural' },
    { text: 'The port was open, a claim that the bank denies.', why: 'the writer’s comment' },
    { text: 'A promise to visit was all they had.', why: 'a promise that nobody owns' },
    { text: 'The warning signs that they hung fell down.', why: 'the noun is no head' },
  ])('passes over "$text": $why', ({ text }) => {
    expect(nominalsIn(text)).toEqual([]);
  });
});

describe('the speaker of a noun of saying', () => {
  it('is the possessor', () => {
    const { wanted, found } = quoteLines(parseBody('The pier laughed at {s1 [Ana Bell|ana]}’s {c1 claim} that {q1i the port was open}.'));
    expect(found).toEqual(wanted);
  });

  it('is whom the possessive pronoun means, never for sure', () => {
    const { wanted, found } = quoteLines(parseBody('[Omar Hadi|omar] left early. Few on the pier heard {s1 [his|omar pronoun]} {c1 warning} that {q1i the tide would turn}.'));
    expect(found).toEqual(wanted);
  });

  it('stays open for their', () => {
    const { found } = quoteLines(parseBody('[Omar Hadi|omar] left early. Few on the pier heard their warning that the tide would turn.'));
    expect(found).toEqual(['indirect · warning · their = - · the tide would turn']);
  });

  it('leaves a noun that a verb’s report covers to the verb', () => {
    const { found } = quoteLines(parseBody('[Ana Bell|ana] repeated her claim that the port was open.'));
    expect(found).toEqual(['indirect · repeated · Ana Bell = ana · her claim that the port was open']);
  });
});
