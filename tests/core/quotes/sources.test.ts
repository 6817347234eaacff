/** Reports without a plain subject and verb: source phrases, the passive, relative objects, clauses that lean on another. */
import { describe, expect, it } from 'vitest';
import { parseBody, quoteLines, readPlain } from './marked.ts';

const cases: readonly { readonly what: string; readonly body: string }[] = [
  { what: 'in the words of, in front', body: '{c1 In the words of} {s1 [Ana Bell|ana]}, “{q1d the tide does not wait for lawyers.}”' },
  { what: 'in the words of, behind', body: '“{q1d The tide does not wait for lawyers},” {c1 in the words of} {s1 [Ana Bell|ana]}.' },
  { what: 'as reported by', body: 'As {c1 reported by} {s1 the [Courier|org-courier]}, {q1i two boats sank in the lower bay}.' },
  { what: 'an attribution inside the clause', body: '{q1i The second count}, {s1 [Croft|croft]} {c1 says}, {q2i would cost more than the hall}.' },
  { what: 'a tail behind the attribution', body: '{q1i The bank has hurt the town}, {s1 [Croft|croft]} {c1 said}, {q2i by raising the rent of the pier}.' },
  { what: 'a tail with since', body: '{q1i The bank will lose the case}, {s1 [Croft|croft]} {c1 said}, {q2i since nobody signed the deed}.' },
  { what: 'a clear statement', body: '{s1 [Ana Bell|ana]} {c1 made it clear} that {q1i the port would stay open}.' },
  { what: 'what somebody described', body: 'In what {s1 [Ana Bell|ana]} {c1 described} as “{q1d an insult to every sailor},” the bank sold the buoy.' },
  { what: 'what critics called', body: 'The town is tired of what {s1 critics} {c1 called} “{q1d the longest raffle in the world}” last May.' },
  { what: 'a thing that somebody called', body: 'They voted for a port that {s1 critics} {c1 called} “{q1d a raffle without a prize}”.' },
  { what: 'that as an article', body: '{s1 [Ana Bell|ana]} {c1 called} {q1m that letter “a raffle without a prize”}.' },
  { what: 'a clause of time before the main clause', body: 'After {s1 [Ana Bell|ana]} {c1 announced} that {q1i the port would open in May}, the bank sent flowers.' },
  { what: 'a concession before the main clause', body: 'Although {s1 [Ana Bell|ana]} {c1 said} {q1i the pier was safe}, she never walked on it.' },
  { what: 'a question that was asked before an answer', body: 'Asked about the pier, {s1 [Ana Bell|ana]} {c1 said} {q1i it would stand for years}.' },
  { what: 'a time between cue and words', body: '{s1 [Ana Bell|ana]} {c1 said} when she came home: “{q1d Nobody asked the tide.}”' },
  { what: 'a programme between cue and clause', body: '{s1 [Ana Bell|ana]} {c1 stated} on the radio’s “Night Tide” that {q1i the port was open}.' },
  { what: 'a genitive of a day', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i Monday’s vote would settle the matter}.' },
  { what: 'a hyphen behind a number', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i the 2,000-mile border was safe}.' },
];

describe('reports in other shapes', () => {
  it.each(cases)('reads $what', ({ body }) => {
    const { wanted, found } = quoteLines(parseBody(body));
    // Parts of one report share cue and speaker; a fixture marks them once.
    const content = (line: string) => line.split(' · ').at(-1);
    expect(found.map(content)).toEqual(wanted.map(content));
    expect(found[0]).toBe(wanted[0]);
    expect(new Set(found.map((line) => line.split(' · ')[2])).size).toBe(1);
  });
});

describe('words that nobody is named for', () => {
  it.each([
    { text: 'It was reported on Friday that the bank had left.', words: 'the bank had left' },
    { text: 'It is alleged in Lund that the bank will leave.', words: 'the bank will leave' },
    { text: 'The crew was told that the port had closed.', words: 'the port had closed' },
    { text: 'The crew was asked whether the port had closed.', words: 'whether the port had closed' },
  ])('are "$words" in "$text"', ({ text, words }) => {
    expect(readPlain(text).quotes.map((quote) => [quote.rule, quote.speaker, quote.certainty, text.slice(quote.start, quote.end)])).toEqual([['passive-unnamed', null, 'unknown', words]]);
  });
});

describe('verbs of saying that say nothing', () => {
  it.each([
    { what: 'a rumour', text: 'It is rumored in Lund that the bank will leave.' },
    { what: 'a belief', text: 'It is believed that the boat sank.' },
    { what: 'a name behind a', text: 'He founded a firm called Northern Rope.' },
    { what: 'a quoted name behind a', text: 'She acted in a play called “Ropes”.' },
    { what: 'a topic that somebody is asked about', text: 'Asked about the pier, she walked away.' },
    { what: 'a question of nobody’s before an answer', text: 'When asked whether the port would close, she left.' },
    { what: 'a question of nobody’s that opens a statement', text: 'Asked why the port had closed, she left.' },
    { what: 'a hearer that is a programme', text: 'He told “Night and Tide” nothing.' },
    { what: 'an answer to a thing', text: 'The crews respond to fires.' },
  ])('pass over $what', ({ text }) => {
    expect(readPlain(text).quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual([]);
  });
});
