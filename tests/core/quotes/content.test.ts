import { describe, expect, it } from 'vitest';
import { contentAfter } from '../../../src/core/quotes/content.ts';
import { contentEnd } from '../../../src/core/quotes/content-end.ts';
import { findCues } from '../../../src/core/quotes/cues.ts';
import { atomsOf, wordsOf } from './atoms.ts';

/** Frame and words of the content behind the first cue. */
function contentIn(text: string): readonly [string, string | null] | null {
  const atoms = atomsOf(text);
  const [cue] = findCues(atoms);
  const start = cue && contentAfter(atoms, cue);
  return start ? [start.frame, wordsOf(text, atoms, { first: start.first, last: contentEnd(atoms, start, []) })] : null;
}

describe('content behind a cue', () => {
  it.each([
    { text: 'She said that the port was open.', frame: 'that', words: 'the port was open' },
    { text: 'She said the port was open.', frame: 'clause', words: 'the port was open' },
    { text: 'She said in May the port would open.', frame: 'clause', words: 'the port would open' },
    { text: 'She asked whether the port was open.', frame: 'wh', words: 'whether the port was open' },
    { text: 'She said: the port is open.', frame: 'colon', words: 'the port is open' },
    { text: 'She said $5 million was on its way.', frame: 'clause', words: '$5 million was on its way' },
    { text: 'The report states that fishing crews would be paid.', frame: 'that', words: 'fishing crews would be paid' },
    { text: 'She promised to open the port.', frame: 'infinitive', words: 'to open the port' },
    { text: 'She promised not to close the port.', frame: 'infinitive', words: 'not to close the port' },
    { text: 'She urged the council to open the port.', frame: 'infinitive', words: 'the council to open the port' },
    { text: 'She told reporters that the port was open.', frame: 'that', words: 'the port was open' },
    { text: 'She told them the port was open.', frame: 'clause', words: 'the port was open' },
    { text: 'She warned of a flood in the lower bay.', frame: 'object', words: 'a flood in the lower bay' },
    { text: 'She warned that the flood would come.', frame: 'that', words: 'the flood would come' },
    { text: 'She praised the crew for its patience.', frame: 'object', words: 'the crew for its patience' },
    { text: 'She described the pier as a ruin of the first order.', frame: 'object', words: 'the pier as a ruin of the first order' },
    { text: 'She reiterated to the agency that the port was open.', frame: 'that', words: 'the port was open' },
    { text: 'She said late on Tuesday that the port was open.', frame: 'that', words: 'the port was open' },
    { text: 'She said this week that the port was open.', frame: 'that', words: 'the port was open' },
    { text: 'She said on condition of anonymity that the port was open.', frame: 'that', words: 'the port was open' },
  ])('is "$words" in "$text"', ({ text, frame, words }) => {
    expect(contentIn(text)).toEqual([frame, words]);
  });

  it.each([
    { text: '“We stay,” she told the Courier.', why: 'a hearer is no content' },
    { text: '“We stay,” she said at the pier.', why: 'a place is no content' },
    { text: 'She said nothing of the pier.', why: 'nothing was said' },
    { text: 'She said little about the pier.', why: 'too little was said' },
    { text: 'She told her sister.', why: 'nothing follows the hearer' },
    { text: 'She asked not to be named.', why: 'the wish for no name reports nothing' },
    { text: 'The port added $500 million to a fund that was due to end.', why: 'a sum is no clause' },
    { text: 'Ferries serve the states that border the port.', why: 'the states are a noun' },
    { text: 'She called off the race.', why: 'the particle makes another verb' },
    { text: 'She did not praise the crew.', why: 'nobody praised' },
  ])('is missing in "$text": $why', ({ text }) => {
    const atoms = atomsOf(text);
    const cue = findCues(atoms).at(-1);
    expect(cue && contentAfter(atoms, cue)).toBeFalsy();
  });
});

describe('the end of content', () => {
  it.each([
    { what: 'the writer’s comment', text: 'She said the port was open, a claim that nobody checked.', words: 'the port was open' },
    { what: 'a single dash', text: 'She said the port was open - it was not.', words: 'the port was open' },
    { what: 'a pair of dashes inside', text: 'She said the port - the old one - was open.', words: 'the port - the old one - was open' },
    { what: 'a semicolon before a new clause', text: 'She said the port was open; they did not believe her.', words: 'the port was open' },
    { what: 'a list with semicolons', text: 'She said they had cleaned the quay; painted the crane; and fed the gulls.', words: 'they had cleaned the quay; painted the crane; and fed the gulls' },
    { what: 'a credit', text: 'She said the port was open (Northwire)', words: 'the port was open' },
    { what: 'a relative clause behind an object', text: 'She praised the crew, which had not slept.', words: 'the crew' },
    { what: 'a coordinated verb behind an object', text: 'She praised the crew and walked to the pier.', words: 'the crew' },
    { what: 'a pair behind an object', text: 'She praised the crew and the cook.', words: 'the crew and the cook' },
    { what: 'a colon behind an object', text: 'She rejected the claim: the port was open.', words: 'the claim' },
    { what: 'a subordinate clause behind an infinitive', text: 'She promised to open the port when the ice was gone.', words: 'to open the port' },
  ])('minds $what', ({ text, words }) => {
    expect(contentIn(text)?.[1]).toBe(words);
  });

  it('stops where another cue begins its clause', () => {
    const text = 'She said the port was open, and warned that the pier was not.';
    const atoms = atomsOf(text);
    const [cue] = findCues(atoms);
    const start = cue && contentAfter(atoms, cue);
    expect(start && wordsOf(text, atoms, { first: start.first, last: contentEnd(atoms, start, [atoms.findIndex((atom) => atom.text === ',')]) })).toBe('the port was open');
  });
});
