import { describe, expect, it } from 'vitest';
import { parseBody, quoteLines } from './marked.ts';

/** The words that name a carried speaker are the ones of the quote before; a fixture writes them once. */
const cases: readonly { readonly what: string; readonly body: string }[] = [
  { what: 'the speaker before the cue', body: '{s1 [Ana Bell|ana]} {c1 said}: "{q1d The harbour stays open until we find the buoy.}"' },
  { what: 'the speaker after the cue', body: '“{q1d The harbour stays open},” {c1 said} {s1 [Ana Bell|ana]}.' },
  { what: 'the speaker between comma and cue', body: '“{q1d The harbour stays open},” {s1 [Ana Bell|ana]} {c1 said} on Monday.' },
  { what: 'a comma outside the marks', body: '“{q1d We lost the whole harvest in a night}”, {s1 [Ana Bell|ana]} {c1 told} reporters.' },
  { what: 'British single marks', body: '‘{q1d It’s the sheep I’m sorry for, they didn’t vote},’ {s1 [Owen Price|owen]} {c1 said}.' },
  { what: 'single marks with a plural possessive inside', body: '‘{q1d The farmers’ union has asked for this since May},’ {s1 [Owen Price|owen]} {c1 said}.' },
  { what: 'straight single marks', body: "'{q1d We don't close on Sundays},' {s1 [Owen Price|owen]} {c1 said}." },
  { what: 'two apostrophes for one mark', body: "''{q1d Nobody asked the ferrymen},'' {s1 [Owen Price|owen]} {c1 said}." },
  { what: 'guillemets', body: '«{q1d Nobody asked the ferrymen}», {s1 [Lena Ortiz|lena]} {c1 said}.' },
  { what: 'low and high marks', body: '„{q1d Nobody asked the ferrymen}“, {s1 [Lena Ortiz|lena]} {c1 said}.' },
  { what: 'a mark of one style closed by another', body: '“{q1d Nobody asked the ferrymen}," {s1 [Lena Ortiz|lena]} {c1 said}.' },
  { what: 'words in words', body: '“{q1d He told me ‘never again’ and went back the next day},” {s1 [Lena Ortiz|lena]} {c1 said}.' },
  { what: 'a question', body: '“{q1d Where did the money go?}” {c1 asked} {s1 [Lena Ortiz|lena]}, the auditor.' },
  { what: 'a question before a capital', body: '“{q1d Where did the money go?}” {s1 Ms. [Ortiz|lena]} {c1 asked}.' },
  { what: 'a cue with a setting behind it', body: '“{q1d We are ready},” {s1 [Ana Bell|ana]} {c1 said} in an interview with the Courier.' },
  { what: 'the setting between cue and words', body: '{s1 [Ana Bell|ana]} {c1 said} in a statement on Friday: “{q1d We are ready.}”' },
  { what: 'a hearer between cue and words', body: '{s1 [Ana Bell|ana]} {c1 told} a crowd of dockers outside the hall: “{q1d We are ready.}”' },
  { what: 'a topic between cue and words', body: '{s1 [Ana Bell|ana]} {c1 said} of the vote, “{q1d It was never close.}”' },
  { what: 'an apposition between subject and cue', body: '“{q1d We are ready},” {s1 [Ana Bell|ana], the mayor of [Lund|place-lund]}, {c1 said}.' },
  { what: 'a chain of asides', body: '“{q1d We are ready},” {s1 [Ana Bell|ana], 43, a baker from [Lund|place-lund]}, {c1 said}.' },
  { what: 'a relative clause on the subject', body: '{s1 [Ana Bell|ana], who runs the port}, {c1 said}: “{q1d We are ready.}”' },
  { what: 'a party and a seat in brackets', body: '“{q1d We are ready},” {s1 Sen. [Ana Bell|ana] (D-Ohio)} {c1 said}.' },
  { what: 'a name that ends like an adverb', body: '“{q1d We are ready},” {s1 [Kelly|kelly]} {c1 said}.' },
  { what: 'an auxiliary and an adverb', body: '“{q1d We are ready},” {s1 [Ana Bell|ana]} has repeatedly {c1 said}.' },
  { what: 'a participle that hangs on the subject', body: '{s1 [Ana Bell|ana]} left the room, {c1 saying}: “{q1d I have a train to catch.}”' },
  { what: 'the words of a sign', body: 'He stood by {s1 a sign} {c1 saying} “{q1d Dogs bathe free on Tuesdays}”.' },
  { what: 'a colon after a noun', body: '{s1 [Ana Bell|ana]} had one more wish: “{q1d Let the buoy ring again.}”' },
  { what: 'according to', body: '“{q1d The bridge was closed too late},” {c1 according to} {s1 [Ana Bell|ana]}.' },
];

describe('direct speech', () => {
  it.each(cases)('reads $what', ({ body }) => {
    const { wanted, found } = quoteLines(parseBody(body));
    expect(found).toEqual(wanted);
  });

  it('splits words around the attribution and keeps them in one group', () => {
    const article = parseBody('“{q1d We are ready},” {s1 [Ana Bell|ana]} {c1 said}, “{q1d and we were ready last year.}”');
    const { wanted, found } = quoteLines(article);
    expect(found.map((line) => line.split(' · ').at(-1))).toEqual(wanted.map((line) => line.split(' · ').at(-1)));
    expect(found.every((line) => line.includes('= ana'))).toBe(true);
  });
});
