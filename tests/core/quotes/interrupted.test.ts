import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/reading.ts';
import { readPlain } from './marked.ts';

/** The contents that were read, in order. */
function contents(text: string): string[] {
  return wordsOf(readPlain(text));
}

function wordsOf(reading: Reading): string[] {
  return reading.quotes.map((quote) => reading.text.slice(quote.start, quote.end));
}

describe('an attribution in the middle of a clause', () => {
  it.each([
    { text: 'That is why, he argued, the pier should be shut.', read: ['That is why', 'the pier should be shut'] },
    { text: 'It was, she said, one of the hardest weeks of her life.', read: ['It was', 'one of the hardest weeks of her life'] },
    { text: 'So it makes sense, planners said, for farmers to drill their wells now.', read: ['it makes sense', 'for farmers to drill their wells now'] },
    { text: 'Though that change went smoothly, she said, replacing the pilots would be harder.', read: ['Though that change went smoothly', 'replacing the pilots would be harder'] },
    { text: 'Rather, he said, repeated failures by the ferry firm will bring the council round.', read: ['failures by the ferry firm will bring the council round'] },
    { text: 'The topics were varied, the Courier said, including speeches, meetings and visits.', read: ['The topics were varied', 'including speeches, meetings and visits'] },
    { text: 'If the levy is raised, she said, “we might be going back and forth all year.”', read: ['If the levy is raised', 'we might be going back and forth all year.'] },
    { text: 'The contrast with Lund, said Oda Tharrow, would be clear by autumn.', read: ['The contrast with Lund', 'would be clear by autumn'] },
    { text: 'The paradox of Lund, says Oda Tharrow, a clerk at the port, is that nobody lives there.', read: ['The paradox of Lund', 'is that nobody lives there'] },
    { text: 'The fund receives, according to one report, $234 million a year from the port.', read: ['The fund receives', '$234 million a year from the port'] },
    { text: 'The strike has cost, according to the union, more than two million shillings.', read: ['The strike has cost', 'more than two million shillings'] },
    { text: 'All of which, he said, would help the port.', read: ['All of which', 'would help the port'] },
  ])('leaves both sides of "$text"', ({ text, read }) => {
    expect(contents(text)).toEqual(read);
  });

  it.each([
    ['The council has lost ground and, according to officials, adopted a new plan.', 'adopted a new plan'],
    ['The pier was lost in May and, Bell said, will not be rebuilt.', 'will not be rebuilt'],
    ['The pier was lost because, according to Bell, nobody had painted it.', 'nobody had painted it'],
    ['The bridge, which, Bell said, was built in 1910, fell on Monday.', 'was built in 1910'],
    ['The yard, which, Bell said, is full of stalls, including a forge, was closed.', 'is full of stalls, including a forge'],
    ['The men fled and, according to Ana Bell, a clerk at the port, left the boat behind.', 'left the boat behind'],
    ['It was cheap and, Bell wrote in June, “badly made.”', 'badly made.'],
    ['The clerks can do that, Bell said on Monday.', 'The clerks can do that'],
    ['The council hopes that, after the vote, the pier will be open by June.', 'after the vote, the pier will be open by June'],
  ])('leaves of "%s" what hangs on the joint', (text, read) => expect(contents(text)).toEqual([read]));

  it('takes no remark on the attribution for content', () => {
    expect(contents('In Lund, Bell said, adding to the noise, prices fell.')).not.toContain('adding to the noise, prices fell');
  });
});

describe('a cue behind an aside', () => {
  it.each([
    { text: 'Holm, who calls the plan a “sham,” said he does not believe the effort will succeed.', last: 'he does not believe the effort will succeed' },
    { text: 'Mr. Holm, citing “the old magic of boats,” said the firm could be in a strong position.', last: 'the firm could be in a strong position' },
    { text: 'Mike Holm, a 30-year veteran of the port who retired in 2013, said the plan put forward by Bell is not enough.', last: 'the plan put forward by Bell is not enough' },
    { text: 'Marco Holm, R-Lund., speaking right after the vote, said Bell failed to explain the strike.', last: 'Bell failed to explain the strike' },
    { text: 'Still, a source close to him said the club will change its rules.', last: 'the club will change its rules' },
  ])('reads "$last"', ({ text, last }) => {
    expect(contents(text).at(-1)).toBe(last);
  });
});

describe('where content begins and ends', () => {
  it.each([
    { text: 'Holm told reporters he’d support Bell.', read: ['he’d support Bell'] },
    { text: 'Bell argued during Monday’s hearing that she could take a hard line on the fees.', read: ['she could take a hard line on the fees'] },
    { text: 'Bell talked openly about her wish to close the port.', read: ['her wish to close the port'] },
    { text: 'Bell criticised the levy as a “crazy system” during a stop in Lund.', read: ['the levy as a “crazy system”'] },
    { text: 'The club attacked Holm for being a “failed captain.”', read: ['Holm for being a “failed captain.”'] },
    { text: 'Donald Holm’s accusation that the port was unsafe touched off a debate.', read: ['the port was unsafe'] },
  ])('reads $read', ({ text, read }) => {
    expect(contents(text)).toEqual(read);
  });

  it.each(['He won the early voting states that border the lake.', 'There are 12 states where the levy is paid.', 'She kept a large pledged delegate lead over her rival, the one from Lund.'])('reads no report in "%s"', (text) => {
    expect(contents(text)).toEqual([]);
  });

  it.each([
    ['The contrast with Lund, said Oda Tharrow, would be clear by autumn.', 'Oda Tharrow'],
    ['The contrast with Lund, Oda Tharrow and others said, would be clear by autumn.', 'Oda Tharrow and others'],
  ])('has its speaker beside the verb: %s', (text, speaker) => {
    for (const quote of readPlain(text).quotes) expect(text.slice(quote.speaker?.start, quote.speaker?.end)).toBe(speaker);
  });
});
