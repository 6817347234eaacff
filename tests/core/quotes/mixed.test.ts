import { describe, expect, it } from 'vitest';
import { parseBody, quoteLines, readPlain } from './marked.ts';

const cases: readonly { readonly what: string; readonly body: string }[] = [
  { what: 'a clause with a quoted part', body: '{s1 [Ana Bell|ana]} {c1 said} the plan was {q1m “a disaster” for the city}.' },
  { what: 'a clause that ends in quoted words', body: '{s1 [Ana Bell|ana]} {c1 said} {q1m the council “has nothing left to sell”}.' },
  { what: 'two quoted parts', body: '{s1 [Ana Bell|ana]} {c1 said} {q1m the pier was “rotten” and the council “asleep at the tiller”}.' },
  { what: 'a trailing attribution', body: '{q1m The pier was “rotten from the first day of its life”}, {s1 [Ana Bell|ana]} {c1 said}.' },
  { what: 'what somebody called something', body: '{s1 [Ana Bell|ana]} {c1 called} {q1m the plan “a raft without a river”}.' },
  { what: 'what somebody is accused of', body: '{s1 [Ana Bell|ana]} {c1 accused} {q1m the bank of “selling the tide twice”}.' },
  { what: 'a second cue behind quoted words with a comma', body: '{s1 [Ana Bell|ana]} {c1 said} {q1m the pier was “rotten from the start,”} and {c2 added} that {q2i nobody had asked her}.' },
];

describe('mixed speech', () => {
  it.each(cases.slice(1, 6))('reads $what', ({ body }) => {
    const { wanted, found } = quoteLines(parseBody(body));
    expect(found).toEqual(wanted);
  });

  it('begins with the reported clause, not with its quoted part', () => {
    const { found } = quoteLines(parseBody('[Ana Bell|ana] said the plan was “a disaster” for the city.'));
    expect(found).toEqual(['mixed · said · Ana Bell = ana · the plan was “a disaster” for the city']);
  });

  it('stops where the second cue begins', () => {
    const { found } = quoteLines(parseBody('[Ana Bell|ana] said the pier was “rotten from the start,” and added that nobody had asked her.'));
    expect(found).toEqual(['mixed · said · Ana Bell = ana · the pier was “rotten from the start,”', 'indirect · added · Ana Bell = ana · nobody had asked her']);
  });
});

describe('what is no quotation', () => {
  it.each([
    { what: 'a scare quote', text: 'The “new” bridge is older than the town that it leads to.' },
    { what: 'a term', text: 'Sailors know this wind as the “grey widow” of the upper bay.' },
    { what: 'a nickname', text: 'Joe “Ace” Bell won the race for the third time in a row.' },
    { what: 'the title of a film', text: 'Her last film, “The Lighthouse at the End of Winter”, opens in May.' },
    { what: 'the title of a book by verbs', text: 'He read aloud from “North of the Cold Harbour” on Sunday.' },
    { what: 'a single quoted word', text: 'Critics find the word ‘resilience’ on every page of the plan.' },
    { what: 'the name of a campaign', text: 'The “Clean Quays” campaign began with a bucket and two brothers.' },
    { what: 'a report about a thing', text: 'The party rules are printed on the back of the card.' },
    { what: 'according to plan', text: 'The move to the new hall went according to plan on Friday.' },
    { what: 'the wish for no name', text: 'One banker asked not to be named because the books were still open.' },
    { what: 'a refusal to say', text: 'The chairman declined to say what the museum had paid.' },
  ])('passes over $what', ({ text }) => {
    expect(readPlain(text).quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual([]);
  });
});
