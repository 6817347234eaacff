/** What is an office and what only a living: a trade becomes one by the body that it is tied to, or by what stands in front. */
import { describe, expect, it } from 'vitest';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, office) => expect(officeOf(read(text), 'Brandeis')).toBe(office));
};

describe('posts', () => {
  check([
    ['City engineer Tom Brandeis slept.', 'current City Engineer'],
    ['District Attorney Tom Brandeis slept.', 'current District Attorney'],
    ['Chief operating officer Tom Brandeis slept.', 'current Chief Operating Officer'],
    ['Detective Inspector Tom Brandeis slept.', 'current Detective Inspector'],
    ['U.S. Attorney Tom Brandeis slept.', 'current U.S. Attorney'],
    ['Circuit Judge Tom Brandeis slept.', 'current Circuit Judge'],
    ['Lt. Gov. Tom Brandeis slept.', 'current Lieutenant Governor'],
    ['Tom Brandeis, a virologist at the Reef Institute, slept.', 'current Virologist at the Reef Institute'],
    ['Tom Brandeis, a former IMF official, slept.', 'former IMF Official'],
    ['Tom Brandeis, a council member, slept.', 'current Council Member'],
    ['U.S. Sen. Tom Brandeis slept.', 'current U.S. Senator'],
    ['Captain Tom Brandeis, Deputy Force Commander, slept.', 'current Deputy Force Commander'],
    ['Labour MP Tom Brandeis slept.', 'current Labour MP'],
    ['On Monday West Bengal Chief Minister Tom Brandeis said that the roads would be mended.', 'current Chief Minister of West Bengal'],
    ['It was North Rhine-Westphalia Interior Minister Tom Brandeis who said that the roads would be mended.', 'current Interior Minister of North Rhine-Westphalia'],
    ['Hezbollah lawmaker Tom Brandeis slept.', 'current Hezbollah Lawmaker'],
    ['The Reef Review Office (RRO), whose chair is the crossbencher Tom Brandeis, reports in July.', 'current Chair of the Reef Review Office'],
    ['“We wait,” said Tom Brandeis, director, Reef Securities.', 'current Director of Reef Securities'],
    ['The analyst Ana Holt met Tom Brandeis, director, Reef Securities, and others.', 'current Director'],
    ['Tom Brandeis, the Health and Human Services secretary, slept.', 'current Health and Human Services Secretary'],
    ['Reef University political scientist Tom Brandeis slept.', 'current Reef University Political Scientist'],
    ['Ana Holt met former security adviser Tom Brandeis — Holt’s supervisor — on Monday.', 'former Security Adviser'],
    ['Tom Brandeis, the special agent in charge for the Reef Service, slept.', 'current Special Agent in Charge for the Reef Service'],
    ['Tom Brandeis, chief executive of Leeds-based Arden Rail, slept.', 'current Chief Executive of Arden Rail'],
    ['The Kent captain, Tom Brandeis, slept.', 'current Captain of Kent'],
    ['The former US secretary of state Tom Brandeis slept.', 'former Secretary of State of the United States'],
  ]);
});

describe('none', () => {
  check([
    ['Former England striker Tom Brandeis slept.', null],
    ['Tom Brandeis, the overnight leader, slept.', null],
    ['Tom Brandeis, the night manager of a motel, slept.', null],
    ['Tom Brandeis, a retired engineer, slept.', null],
    ['Tom Brandeis, a member of the band, slept.', null],
    ['Tom Brandeis, a singer at the Reef Opera, slept.', null],
    ['The Boston lawyer Tom Brandeis slept.', null],
    ['Tom Brandeis, her first agent, slept.', null],
  ]);
});
