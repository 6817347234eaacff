/** Content that holds quoted words: where it begins and ends, whose it is, and where the words are no content. */
import { describe, it } from 'vitest';
import { holds } from './marked.ts';

describe('content ends with its quoted words', () => {
  it.each([
    '{s1 [Okoro|okoro]} {c1 called} {q1m the fees “unfair,”} and her office has spent a year on them.',
    '{s1 [Okoro|okoro]} {c1 pledged} {q1m to fine the “masked men,”} and the crowd warmed to her.',
    '{s1 [Okoro|okoro]} {c1 pledged} {q1m to be “the best mayor ever”} and cast a long shadow.',
    '{s1 [Okoro|okoro]} {c1 termed} {q1m the plan “a raft without a river”}, without naming its author.',
    'While the past talks, including {s1 her} {c1 promise} {q1m to be “neutral” in the talks}, have caused concern, [Okoro|okoro] left.',
    '{s1 [Okoro|okoro]} {c1 accused} {q1m the crowd, which is chosen by the port, of being “donors and guests”}.',
    'For {s1 one} who {c1 conceded} that {q1m she was “no sailor,”} [Okoro|okoro] had a good day.',
  ])('%s', holds);

  it('and where the speaker does something else meanwhile', () => {
    holds('{s1,2 [Okoro|okoro]} {c1 insisted} {q1m it was “too early” to vote} while {c2 adding}, “{q2d It will come.}”');
  });
});

describe('quoted words behind a target', () => {
  it.each([
    'From her “loud” talks to her call for “calm,” {s1 [Okoro|okoro]} {c1 described} {q1m [Bell|bell] as a “cartoon of a mayor”}.',
    '{s1 [Okoro|okoro]} {c1 sees} {q1m the piece as a return to the “first days of print.”}',
    '{s1 [Okoro|okoro]} {c1 introduced} {q1m him as “a fighter”}.',
    '{s1 [Okoro|okoro]} {c1 played down} {q1m the remarks as “part of the play”}.',
    '{s1 The port} took to the radio to {c1 call} {q1m [Okoro|okoro] “quite lost”}.',
  ])('%s', holds);

  it.each(['[Okoro|okoro] saw a sign that read “No boats”.', '[Okoro|okoro] saw [Bell|bell] as the “Old Hall” burned.', '[Okoro|okoro] admired the statue as “the king” walked past.', '[Okoro|okoro] saw [Bell|bell], known as “the wolf,” leave the court.', 'A director, [Okoro|okoro], cast [Bell|bell] as the queen in his new film.', 'The firm, whose chair is a retired judge, [Bell|bell], reported a loss.', 'The minister played down fears of shortages in the north.', 'The trial cast doubt on all the figures of the port.', 'They have painted the stones along the quay path white again.'])('none: %s', holds);
});

describe('one subject, two verbs', () => {
  it.each([
    'Though {s1,2 [Okoro|okoro]} {c1 called} {q1m the fees “shameful”} and {c2 called} for {q2m pay to be “clawed back,”} she left.',
    '{s1 [Okoro|okoro]} has freed the funds and on Monday {c1 announced} {q1i five boats were on their way}.',
    'While {s1 [Okoro|okoro]} {c1 said} on Monday that “{q1d [Bell|bell] got in trouble for far less},” {s2 one of the clerks} {c2 said} {q2i the two cases were quite different}.',
  ])('%s', holds);
});

describe('titles of programmes', () => {
  it.each([
    'On Coast TV’s “Face the Harbour,” {s1 [Okoro|okoro]} {c1 said} {q1m the islands must do “more listening.”}',
    '{s1 [Okoro|okoro]} drew a new line, {c1 stating} on Coast TV’s “Meet the Harbour” that {q1m the plan was “clearly thin.”}',
  ])('%s', holds);
});

describe('titles of works', () => {
  it.each([
    'In her memoir, “The Long Night,” {s1 [Okoro|okoro]} {c1 wrote} that {q1i the port was shut}.',
    'In the song “Grey Harbour,” {s1 [Okoro|okoro]} {c1 says} {q1i she was afraid}.',
  ])('%s', holds);
});

describe('an aside that tells what others think', () => {
  it('does not take the speaker’s place', () => {
    holds('{s1 [Okoro|okoro]}, who is viewed by critics as “a clown,” {c1 said} {q1i he would run again}.');
  });
});

describe('whoever is named behind a setting', () => {
  it.each(['At the debate {s1 [Okoro|okoro]} {c1 denounced} {q1m the tests as “theft.”}', 'At a rally {s1 [Okoro|okoro]} {c1 called} {q1m [Bell|bell] “a lamp without oil.”}'])('%s', holds);
});

describe('words that bear a clause out', () => {
  it.each([
    '{q1i The first need of the yard is a lawful source}, as {s1 a ministry memo} {c1 put it}.',
    '{q1m The first need of the yard is a “lawful source,”} as {s1 a ministry memo} {c1 put it}.',
  ])('%s', holds);
});

describe('a relative clause without its pronoun', () => {
  it('belongs to what somebody else says', () => {
    holds('{q1m Nothing the mayor said “will calm the port,”} {s1 the senator} {c1 said}.');
  });

  it('is no report', () => {
    holds('While not everything [Okoro|okoro] says is true, {s1 [Bell|bell]} {c1 said} {q1m she is “out of her depth.”}');
  });
});
