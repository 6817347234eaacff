/** Content behind asides, sources of many words, and words that only look like cues. */
import { describe, expect, it } from 'vitest';
import { holds, parseBody, quoteLines } from './marked.ts';

describe('content behind an aside', () => {
  it.each([
    '{s1 [Okoro|okoro]} {c1 contended} in her letter, written by [Bell|bell], a clerk of the port, that {q1i the pier was shut}.',
    '{s1 [Okoro|okoro]} {c1 said} on Radio Quay, where she reads the weather, that {q1i the ferry was late}.',
    '{s1 [Okoro|okoro]} {c1 stated}, while speaking in the hall on Monday, that {q1i the ferry was late}.',
    '{s1 [Okoro|okoro]} {c1 argues} that {q1i the levy sank the yards}, and at a supper in Lund on Sunday {s2 [Okoro|okoro]} {c2 called} {q2m it “a hole in the hull.”}',
    '{s1,2 [Okoro|okoro]} {c1 said} {q1i boats would sail at noon}, and {c2 advised} {q2i crews to stay at home}.',
  ])('%s', holds);
});

describe('sources', () => {
  it.each([
    '{c1 According to} {s1 the timetable} published on Friday, {q1i the ferry sails at noon}.',
    '{c1 According to} {s1 [Okoro|okoro]}, {q1i while the pier was shut, boats were landing on the beach}.',
    '{q1i Now}, {c1 according to} {s1 the 12-port count}, {q1i some are moving}.',
    '{q1i The ferry is late}, {c1 according to} {s1 a letter} released by the port.',
    '{q1i None of them could have told you why it sank}, {c1 according to} {s1 a former pilot}, and {q1i one of them tried}.',
    '“{q1d We have no other pier},” {s1 [Okoro|okoro]} was quoted by the Courier as {c1 saying}.',
    '{s1 [Okoro|okoro]} is said to have {c1 told} the crews that {q1i the ferry was late}.',
  ])('%s', holds);

  it.each(['The crews were paid according to schedule.', 'Fares rise according to the size of the boat.', 'Sails are cut according to their weight.'])('none: %s', holds);
});

describe('attributions that close a sentence', () => {
  it.each([
    '{q1i The tunnels are too deep to be found}, {c1 say} {s1 experts}.',
    '{q1i The firms have written their stakes down to nothing}, {c1 said} {s1 two people briefed} on the matter.',
    'In a statement posted on its website, {s1 the Treasury} {c1 claimed} that {q1i three firms had paid}.',
    '{q1i Cells of the band carried out nine attacks in May}, {c1 according to} {s1 [Okoro|okoro]}, director of the Reef Network, and the army has moved to the north.',
    '{q1i A debate tonight}, {c1 demands} {s1 [Okoro|okoro]}, who leads the circle.',
    '{q1i Unless the third one succeeds the boat will swing past Lund}, {c1 said} {s1 [Okoro|okoro]}, manager at the yard.',
    '{q1i Until every pilot is paid there will be no ferries}, {s1 [Okoro|okoro]} {c1 declared}, to applause that could be heard on the quay.',
    '{q1i The figures were better than they looked}, {s1 [Okoro|okoro]} {c1 assured} donors.',
    '{q1i The port will lower its fares}, {s1 a clerk with knowledge of the matter} {c1 said} on condition of anonymity because the sums are secret.',
    '{q1i Catches passed the limit in May}, {s1 the committee} {c1 said} in a note seen by the Courier.',
    '{q1i About a dozen of the crew feel the same}, {s1 [Okoro|okoro]} {c1 added}, though most were at sea.',
    '{q1i Crews have been told to buy their own ropes}, {s1,2 [Okoro|okoro]} {c1 charged}, {c2 accusing} {q2i the port of neglect}.',
    '{q1i Her head was on the quay already}, {s1 [Okoro|okoro]} {c1 said}, and {q1i nobody could blame her for that}.',
    'The boat left at 4 a.m. {q1i Nobody was hurt}, {s1 the ministry} {c1 said} in a statement.',
    '{q1i The levy will go to the council in May}, {c1 specified} {s1 the ministry}.',
  ])('%s', holds);
});

describe('where content ends', () => {
  it.each([
    '{s1 [Okoro|okoro]} {c1 announced} that {q1i a vote would be held in May}, as required by the charter.',
    '{s1 The port} {c1 confirmed} that {q1i it has opened an inquiry} but declined to name anybody.',
    '{s1 The bank} {c1 agreed} {q1i to lend the yard five boats}, and the dock workers’ union also stepped in with money.',
    '{s1 [Okoro|okoro]} {c1 promised} {q1i to cut the fees by May, including those that are paid at night}.',
    '{s1 The clerks} {c1 pointed to} {q1i the runs of two pilots, [Bell|bell] and [Hale|hale], as examples of what is possible}.',
    '{s1 [Okoro|okoro]} {c1 told} {q1i the guild to shut up and quit making trouble}.',
    '{s1 [Okoro|okoro]} {c1 vowed} {q1i to go after the owners of the pier}.',
    '{s1 [Okoro|okoro]} {c1 warned} the port against {q1i buying old boats}, because she felt unwell.',
  ])('%s', holds);

  it('goes on behind "refused"', () => {
    holds('{s1 Police} {c1 say} {q1i he drove at them and refused to stop}.');
  });
});

describe('findings', () => {
  it.each([
    '{s1 A report on the quay} {c1 found} {q1i the roof had rotted}.',
    '{s1 A poll} {c1 found} {q1i half of the town was against the levy}.',
  ])('%s', holds);

  it.each(['Okoro found a boat that would take the crew home.', 'She struggled to find work that paid the rent.', 'Whatever made them sail, the crews have found a port that wants them.'])('none: %s', holds);
});

describe('participles and notes that report nothing', () => {
  it.each([
    '[Okoro|okoro] had wanted all 27 names confirmed before the session in Lund, and has already lost one.',
    'The guard seized 41 caches and detained 17 suspected members of the band.',
    'Fans know her for the first game’s most quoted character, a neighbour with a gun.',
    '[Okoro|okoro] and [Bell|bell], who agree on little, left the hall.',
    'The officer has pleaded not guilty to fraud and theft of the boats.',
    'Smaller protests against the levy were held in Lund.',
    'The Northern Guard, which claimed the attack, has left the port.',
    'On Friday gunmen attacked a guard post near the crossing at Lund, killing two.',
    'The plots wrote themselves, and [Okoro|okoro] has sold nine of them.',
    '[Okoro|okoro] wrote the piece in Lund, by post as it were, from a diary of eleven winters.',
    'The board has until May to announce the winner of the race.',
    '[Okoro|okoro] read out a statement that also thanked the crew and the cook.',
    'The nurses were not asked. So complains [Okoro|okoro], head of the union.',
  ])('%s', holds);
});

describe('words that only look like cues', () => {
  it.each([
    'As they won the early swing states in the north, crews went home.',
    'Rates fell by 25 basis points to 4 percent, as expected.',
    'The money already pledged would be paid in May.',
    'The Okoro call did not mention the quay.',
    'The crew called an emergency meeting of its board.',
    'The office, which advises coastal towns, last month cut its staff.',
    'When she compared two pages of the log, she saw that one was gone.',
    'The bill would require owners to disclose sales within a week.',
  ])('%s', holds);

  it.each([
    '{s1 [Okoro|okoro]} {c1 compared} {q1i the levy to a leaking boat}.',
    '{s1 [Okoro|okoro]} {c1 called} {q1i the levy reckless}.',
    '{s1 [Okoro|okoro]} has {c1 signalled} that {q1i the ferry will sail}.',
    '{s1 No 10} has {c1 insisted} that {q1i the ferry will sail}.',
  ])('but %s', holds);
});

describe('whose words they are not', () => {
  it.each([
    '{c2 Accusing} {q2i@bell [Hale|hale] of lies}, {s1 [Bell|bell]} {c1 said} {q1i the port was closed}.',
    '{s1 [Hale|hale]} resigned when the story broke and {c1 denied} that {q1i he had lied}.',
    '{s1 [Bell|bell]} laughed when [Hale|hale] arrived and {c1 said} {q1i the plan was dead}.',
    '{s1 [Bell|bell]} {c1 said} {q1i [Hale|hale] phoned the port and asked the pilot to wait}.',
    '{s1 [Bell|bell]} {c1 said} {q1i the guard had searched her and asked her to wait}.',
    '{s1 Prosecutors} {c1 say} {q1i he bought a boat, and on Monday he left the yard}.',
    '{s1 [Bell|bell]} {c1 said} {q1i she had been offered the job but declined to take it}.',
    '{s1 The port} {c1 said} {q1i fares rose in the north but declined to a third in the south}.',
  ])('%s', (body) => {
    const { wanted, found } = quoteLines(parseBody(body));
    // A participle takes its speaker from the main clause: only whose words they are matters here.
    const words = (line: string): string[] => line.split(' · ').filter((_part, at) => at !== 2);
    const speakers = (lines: readonly string[]): (string | undefined)[] => lines.map((line) => / = (\S+)/.exec(line)?.[1]);
    expect(found.map(words)).toEqual(expect.arrayContaining(wanted.map(words)));
    expect(new Set(speakers(found))).toEqual(new Set(speakers(wanted)));
  });

  it.each(['Everything went according to the plan.', 'The train left according to the timetable.', 'The crews will leave according to a timetable agreed in Oslo.', 'A study found its first home in Lund.', 'In her report, Okoro found fault with the plan.', 'Okoro is alleged to have said that the bank was hers.'])('nobody’s: %s', holds);
});
