import { describe, expect, it } from 'vitest';
import { parseBody, quoteLines } from './marked.ts';

const cases: readonly { readonly what: string; readonly body: string }[] = [
  { what: 'a clause with that', body: '{s1 [Ana Bell|ana]} {c1 said} that {q1i the port would open in May}.' },
  { what: 'a bare clause', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i the port would open in May}.' },
  { what: 'a day before the clause', body: '{s1 [Ana Bell|ana]} {c1 said} on Monday that {q1i the port would open in May}.' },
  { what: 'a setting before the clause', body: '{s1 [Ana Bell|ana]} {c1 said} in a televised address that {q1i the port would open in May}.' },
  { what: 'an aside in dashes', body: '{s1 [Ana Bell|ana]} {c1 stated} - in a statement - that {q1i the port would open in May}.' },
  { what: 'an aside in dashes with a name', body: '{s1 [Ana Bell|ana]} {c1 said} - at a press conference with [Ortiz|lena] - that {q1i the port would open in May}.' },
  { what: 'an aside in commas', body: '{s1 [Ana Bell|ana]} {c1 said}, in a statement, that {q1i the port would open in May}.' },
  { what: 'a hearer', body: '{s1 [Ana Bell|ana]} {c1 told} reporters on Tuesday that {q1i the port would open in May}.' },
  { what: 'a hearer who is named', body: '{s1 [Ana Bell|ana]} {c1 assured} [Lena Ortiz|lena] that {q1i the port would open in May}.' },
  { what: 'an assurance without a clause', body: '{s1 [Ana Bell|ana]} {c1 assured} [Lena Ortiz|lena] of {q1i keenness on the safety of the port}.' },
  { what: 'a pledge of something', body: '{s1 [Ana Bell|ana]} {c1 pledged} {q1i help to the fishermen of the lower bay}.' },
  { what: 'a pledge to do something', body: '{s1 [Ana Bell|ana]} {c1 vowed} {q1i to rebuild the pier before winter}.' },
  { what: 'readiness that is stressed', body: "{s1 [Ana Bell|ana]} also {c1 stressed} {q1i her city's readiness to share the cost of the dredging}." },
  { what: 'a call', body: '{s1 [Ana Bell|ana]} {c1 called} for {q1i an inquiry into the fire on the pier}.' },
  { what: 'a trailing attribution', body: '{q1i The port would open in May}, {s1 [Ana Bell|ana]} {c1 said}.' },
  { what: 'a trailing attribution in inverted order', body: '{q1i The port would open in May}, {c1 said} {s1 [Ana Bell|ana]}.' },
  { what: 'a trailing according to', body: '{q1i The port would open in May}, {c1 according to} {s1 [Ana Bell|ana]}.' },
  { what: 'according to in front', body: '{c1 According to} {s1 [Ana Bell|ana]}, {q1i the port would open in May}.' },
  { what: 'an attribution after an opening adverbial', body: '{q1i In the lower bay}, {s1 [Ana Bell|ana]} {c1 said}, {q1i prices have fallen by half}.' },
  { what: 'a participle with a clause of its own', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i the port would open in May}, {c2 adding} that {q2i the pier would stay shut}.' },
  { what: 'a second cue that is coordinated', body: '{s1 [Ana Bell|ana]} {c1 said} that {q1i the port would open in May}, and {c2 stressed} that {q2i the pier would stay shut}.' },
  { what: 'a second speaker behind but', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i the port was safe}, but {s2 [Lena Ortiz|lena]} {c2 warned} that {q2i the pier was not}.' },
  { what: 'a second clause with that inside one quote', body: '{s1 [Ana Bell|ana]} {c1 said} that {q1i the port was safe, and that it would open in May}.' },
  { what: 'a coordinated verb that belongs to what was said', body: '{s1 [Ana Bell|ana]} {c1 said} that {q1i the council supports the port and defends its workers against the bank}.' },
  { what: 'a credit behind the content', body: '{s1 [Ana Bell|ana]} {c1 said} that {q1i the port would open in May} (Northwire)' },
  { what: 'the writer’s own comment behind the content', body: '{s1 [Ana Bell|ana]} {c1 said} {q1i the port would open in May}, a claim that the bank denies.' },
  { what: 'a relative clause around the report', body: '{s1 [Ana Bell|ana]}, who {c1 said} {q1i the port was safe}, was seen on the pier.' },
  { what: 'a headline in capitals of title case', body: '{s1 [Mayor Bell|ana]} {c1 Says} {q1i Port Will Open in May}\n\nA town waits.' },
  { what: 'the passive with by', body: 'The dockers were {c1 told} by {s1 [Ana Bell|ana]} that {q1i the port would open in May}.' },
  { what: 'a dateline', body: 'LUND, 3 May (Northwire) - {q1i The port would open in May}, {s1 [Ana Bell|ana]} {c1 said}.' },
];

describe('indirect speech', () => {
  it.each(cases)('reads $what', ({ body }) => {
    const { wanted, found } = quoteLines(parseBody(body));
    expect(found).toHaveLength(wanted.length);
    found.forEach((line, at) => {
      const want = wanted[at] ?? '';
      // A cue without a subject of its own has no words for its speaker in the mark-up.
      const carried = want.includes(' · - = ');
      expect(carried ? withoutSpeaker(line) : line).toBe(carried ? withoutSpeaker(want) : want);
    });
  });

  it('gives the speaker before to a cue without a subject', () => {
    const { found } = quoteLines(parseBody('[Ana Bell|ana] said the port would open in May, adding that the pier would stay shut.'));
    expect(found).toEqual(['indirect · said · Ana Bell = ana · the port would open in May', 'indirect · adding · Ana Bell = ana · the pier would stay shut']);
  });
});

function withoutSpeaker(line: string): string {
  const [form, cue, , content] = line.split(' · ');
  return [form, cue, content].join(' · ');
}
