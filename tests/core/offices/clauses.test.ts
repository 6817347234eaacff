/** Offices that a clause gives: relative clauses, plain predicates, appointments, and where each is held, over or to come. */
import { describe } from 'vitest';
import { check } from './check.ts';

describe('who heads what', () => {
  check([
    ['Tom Brandeis, a former nurse who chaired the Care Quality Board, spoke.', 'former Chair of the Care Quality Board'],
    ['Tom Brandeis, who has led the Reef Trust since 2028, spoke.', 'current Leader of the Reef Trust'],
    ['Tom Brandeis has run the Reef Trust for two years.', 'current Head of the Reef Trust'],
    ['Arden Rail grew. Arden Rail slept. Tom Brandeis, who co-founded the company, spoke.', null],
    ['Tom Brandeis, who chaired the judges, spoke.', null],
    ['Tom Brandeis, who runs the inn next door, spoke.', null],
    ['Tom Brandeis, who was Sen. Ana Karel’s driver, spoke.', null],
    ['Tom Brandeis, who works as a secretary, spoke.', null],
  ]);
});

describe('news of an office', () => {
  check([
    ['Tom Brandeis, a deputy chief who came from Leeds in 2029, was named acting fire chief.', 'acting Fire Chief'],
    ['Tom Brandeis has been appointed finance minister.', 'current Finance Minister'],
    ['Tom Brandeis became the chief conductor of the Leeds Orchestra in March.', 'current Chief Conductor of the Leeds Orchestra'],
    ['The mayor named Tom Brandeis as city manager at a salary of $300,000.', 'current City Manager'],
    ['They welcomed the appointment of Dr Tom Brandeis as chief engineer.', 'current Chief Engineer'],
    ['Tom Brandeis, who was nominated as finance minister, spoke.', 'designate Finance Minister'],
    ['Tom Brandeis, 38, is head chef of the Reef Hotel.', 'current Head Chef of the Reef Hotel'],
    ['Tom Brandeis was mayor of Leeds until 2022.', 'former Mayor of Leeds'],
    ['Tom Brandeis remains as head of the Reef Trust.', 'current Head of the Reef Trust'],
    ['Tom Brandeis will stay on as chief executive of Arden Rail, it said.', 'current Chief Executive of Arden Rail'],
    ['Tom Brandeis was named the next chief of the Reef Trust.', 'designate Chief of the Reef Trust'],
    ['Tom Brandeis was dismissed as minister of finance on Friday.', 'former Minister of Finance'],
    ['Tom Brandeis, who was appointed finance minister in May, was dismissed as minister of finance on Friday.', 'former Minister of Finance'],
    ['Tom Brandeis was appointed finance minister on Monday. Brandeis, who resigned as finance minister in 2029, spoke.', 'current Finance Minister'],
    ['Tom Brandeis, who was appointed finance minister in May, resigned as head of the Reef Trust.', 'current Finance Minister'],
    ['Tom Brandeis, the outgoing president, spoke.', 'current President'],
  ]);
});

describe('an office that is sought', () => {
  check([
    ['Candidate for governor Tom Brandeis lost.', null],
    ['The nominee for president, Tom Brandeis, spoke.', null],
    ['Tom Brandeis, a justice of the supreme court, spoke.', 'current Justice of the Supreme Court'],
    ['Ministers Lars Quenby (finance) and Tom Brandeis (justice) stayed away.', null],
  ]);
});

describe('a verb before the office', () => {
  check([['She replaces former health secretary Tom Brandeis.', 'former Health Secretary']]);
});

describe('no news of one', () => {
  check([
    ['Tom Brandeis is a leader.', null],
    ['Tom Brandeis was captain that day.', null],
    ['The wife of Tom Brandeis was named judge.', null],
    ['They could have named Tom Brandeis as manager.', null],
    ['In 2004, the year Tom Brandeis became attorney general, it rained.', null],
    ['It will crown the next president of Kenya, Tom Brandeis.', null],
    ['Tom Brandeis, secretary of labour under President Ana Karel, spoke.', null],
  ]);
});

describe('several offices of one person', () => {
  check([
    ['Tom Brandeis, leader of the River Party and deputy leader of the United National Front, spoke.', 'current Leader of the River Party and Deputy Leader of the United National Front'],
    ['Tom Brandeis, founder and director of the Reef Trust, spoke.', 'current Founder and Director of the Reef Trust'],
    ['Tom Brandeis, a former mayor of Leeds and now president of the Reef Trust, spoke.', 'current President of the Reef Trust'],
    ['Tom Brandeis, president of the Reef Trust and author of two books, spoke.', 'current President of the Reef Trust'],
  ]);
});

describe('the marks and letters around', () => {
  check([
    ['Tom Brandeis KC, counsel to the inquiry, spoke.', 'current Counsel to the Inquiry'],
    ['Tom Brandeis, head of the Reef Union of Cooks (RUC), spoke.', 'current Head of the Reef Union of Cooks'],
    ['Tom Brandeis, one of the joint administrators, spoke.', 'current Joint Administrator'],
    ['Tom Brandeis, secretary of housing and urban development, spoke.', 'current Secretary of Housing and Urban Development'],
    ['Kenya’s consul in Leeds, Tom Brandeis, spoke.', 'current Consul of Kenya'],
    ['The chief of staff, Tom Brandeis, spoke.', 'current Chief of Staff'],
    ['The church’s president, the Rev. Tom Brandeis, spoke.', 'current President'],
    ['A spokesman, Tom Brandeis, agreed.', 'current Spokesman'],
    ['“No,” said Tom Brandeis, an officer, an adviser at the time.', null],
    ['Tom Brandeis, his adviser at the time, spoke.', 'former Adviser'],
    ['Tom Brandeis, then the studio’s head of production, spoke.', 'former Head of Production'],
    ['Tom Brandeis, the director of the film, spoke.', null],
  ]);
});
