/** Offices that ended: never shown as held, and not shown at all where the article leaves it in doubt. */
import { describe, expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, office) => expect(officeOf(read(text), 'Brandeis')).toBe(office));
};

describe('over by what stands before the office', () => {
  check([
    ['The king accepted the resignation of Prime Minister Tom Brandeis.', 'former Prime Minister'],
    ['The board announced the departure of its chief executive, Tom Brandeis, on Monday.', 'former Chief Executive'],
    ['After the dismissal of Interior Minister Tom Brandeis, crowds sang.', 'former Interior Minister'],
    ['Following the ouster of Kenyan President Tom Brandeis, crowds sang.', 'former President of Kenya'],
    ['The president dismissed Interior Minister Tom Brandeis.', 'former Interior Minister'],
    ['The president fired Interior Minister Tom Brandeis and left.', 'former Interior Minister'],
    ['Soldiers toppled President Tom Brandeis in March.', 'former President'],
    ['She replaced the head of the Reef Trust, Tom Brandeis, on Monday.', 'former Head of the Reef Trust'],
    ['Gunmen killed Governor Tom Brandeis near the river.', 'late Governor'],
    ['Thousands came to the funeral of Governor Tom Brandeis.', 'late Governor'],
    ['The assassination of the Iraqi prime minister, Tom Brandeis, shook them.', 'late Prime Minister of Iraq'],
  ]);
});

describe('over by what stands after the name', () => {
  check([
    ['Prime Minister Tom Brandeis resigned on Monday.', 'former Prime Minister'],
    ['Prime Minister Tom Brandeis has resigned.', 'former Prime Minister'],
    ['Mayor Tom Brandeis, who quit in May, slept.', 'former Mayor'],
    ['Mayor Tom Brandeis stepped down after the vote.', 'former Mayor'],
    ['Interior Minister Tom Brandeis was sacked.', 'former Interior Minister'],
    ['Interior Minister Tom Brandeis has been dismissed.', 'former Interior Minister'],
    ['Tom Brandeis, head of the Reef Trust, retired in May.', 'former Head of the Reef Trust'],
    ['The seat is empty since the lawmaker Tom Brandeis died.', 'late Lawmaker'],
    ['Tom Brandeis, mayor of Leeds, died on Friday.', 'late Mayor of Leeds'],
    ['Mayor Tom Brandeis, who passed away on Friday, was loved.', 'late Mayor'],
    ['Lawmaker Tom Brandeis was killed on Friday.', 'late Lawmaker'],
    ['Acting Justice Minister Tom Brandeis resigned.', 'former Justice Minister'],
  ]);
});

describe('over by the clause that names it', () => {
  check([
    ['Tom Brandeis, who stepped down as mayor of Leeds in May, spoke.', 'former Mayor of Leeds'],
    ['Tom Brandeis, who resigned as finance minister last week, spoke.', 'former Finance Minister'],
    ['Tom Brandeis, who was sacked as finance minister in May, spoke.', 'former Finance Minister'],
    ['Tom Brandeis, who served as mayor of Leeds, spoke.', 'former Mayor of Leeds'],
    ['Tom Brandeis, who was mayor of Leeds from 2001 to 2009, spoke.', 'former Mayor of Leeds'],
    ['Tom Brandeis, mayor of Leeds from 2001 to 2009, spoke.', 'former Mayor of Leeds'],
    ['Tom Brandeis, mayor of Leeds until 2009, spoke.', 'former Mayor of Leeds'],
    ['Outgoing Mayor Tom Brandeis spoke.', 'current Mayor'],
    ['Ousted President Tom Brandeis fled.', 'former President'],
  ]);
});

describe('still held', () => {
  check([
    ['Mayor Tom Brandeis will resign in May.', 'current Mayor'],
    ['Mayor Tom Brandeis refused to resign.', 'current Mayor'],
    ['Mayor Tom Brandeis quit smoking.', 'current Mayor'],
    ['The son of Mayor Tom Brandeis died.', 'current Mayor'],
    ['Mayor Tom Brandeis’s cat died.', 'current Mayor'],
    ['If Mayor Tom Brandeis resigned, nobody would weep.', 'current Mayor'],
    ['Mayor Tom Brandeis dismissed the report.', 'current Mayor'],
    ['Mayor Tom Brandeis was elected in May.', 'current Mayor'],
    ['Tom Brandeis, who has served as mayor of Leeds for a year, spoke.', 'current Mayor of Leeds'],
    ['Tom Brandeis, mayor of Leeds since 2009, spoke.', 'current Mayor of Leeds'],
    ['Tom Brandeis, mayor of Leeds, and Ana Karel died laughing.', 'current Mayor of Leeds'],
    ['Crowds hailed the retired teacher and mayor Tom Brandeis.', 'current Mayor'],
  ]);
});

describe('in doubt', () => {
  check([
    ['Thousands demanded the resignation of Prime Minister Tom Brandeis.', 'current Prime Minister'],
    ['She is to succeed Finance Minister Tom Brandeis.', null],
    ['He replaces Finance Minister Tom Brandeis.', null],
    ['The house has not removed Judge Tom Brandeis.', null],
    ['Senator Tom Brandeis resigned from the ethics panel.', null],
  ]);
});
