import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/glossary/check/check.ts';
import { printProblem } from '../../../src/glossary/check/problem.ts';
import { checkSources } from '../../../src/glossary/check/sources.ts';

const HASH = 'ab'.repeat(32);
const DOCUMENT = `The harbour master of Morland, Karim al-Wadudi, opened the talks.

He promised two new cranes before winter.

The Morlandish delegation left at noon.
`;

const records = (rest: string, paragraphs = 3) => `id: report
kind: source
title: Report
date: 2031-03-02
file: harbour.txt
sha256: ${HASH}
paragraphs: ${paragraphs}
lang: en
---
id: morland
kind: place
name: Morland
demonyms: [Morlandish]
---
id: karim-wadudi
kind: person
name: Karim Wadudi
references: [harbour master]
${rest}
`;

function problemsOf(rest: string, document = { text: DOCUMENT, sha256: HASH }, paragraphs = 3): string[] {
  const { checked, problems } = checkFiles([{ file: 'a.yaml', text: records(rest, paragraphs) }]);
  expect(problems).toEqual([]);
  return checkSources(checked, new Map([['report', document]])).map(printProblem);
}

describe('records held against their document', () => {
  it.each([
    { what: 'a name stands there, in another form, and a word of the fact', rest: 'facts: [{ text: Opened what came to nothing, receipt: report#1 }]' },
    { what: 'another name stands for a word', rest: 'facts: [{ text: Saw the delegation of Morland leave, receipt: report#3 }]' },
    { what: 'words of the fact stand there, in another ending', rest: 'facts: [{ text: Will have cranes in winters to come, receipt: report#2 }]' },
    { what: 'the other side of a relation stands there', rest: 'relations: [{ type: visitor-of, to: morland, receipt: report#3 }]' },
    { what: 'the country of an office stands there', rest: 'offices: [{ title: Pilot, of: morland, to: 2030, receipt: report#3 }]' },
    { what: 'common knowledge needs no paragraph', rest: 'facts: [{ text: Likes tea, receipt: general }]' },
  ])('right: $what', ({ rest }) => {
    expect(problemsOf(rest)).toEqual([]);
  });

  it('wrong: neither a name nor the words of a relation', () => {
    expect(problemsOf('relations: [{ type: visitor-of, to: morland, receipt: report#2 }]')).toEqual([
      'a.yaml:19:55: paragraph 2 of "report" holds no name of "Karim Wadudi" and not the words of this entry. Correct the paragraph, or add the form that stands there to the aliases.',
    ]);
  });

  it('wrong: the words of a fact stand in another paragraph, which is named', () => {
    expect(problemsOf('facts: [{ text: Opened the talks, receipt: report#3 }]')).toEqual([
      'a.yaml:19:44: paragraph 3 of "report" holds none of the 2 words that this sentence is about (opened, talks). Paragraph 1 fits best (opened, talks): correct the paragraph, or retell what paragraph 3 says.',
    ]);
  });

  it('wrong: the name stands there and nothing else of the fact', () => {
    expect(problemsOf('facts: [{ text: Promised two cranes, receipt: report#1 }]')[0]).toContain('paragraph 1 of "report" holds none of the 2 words that this sentence is about (promised, cranes). Paragraph 2 fits best (promised, cranes)');
  });

  it('wrong: one shared word, and another paragraph fits far better', () => {
    expect(problemsOf('facts: [{ text: Opened with a promise of new cranes before winter, receipt: report#1 }]')[0]).toContain('holds only 1 of the 4 words');
  });

  it('wrong: no paragraph holds the words', () => {
    expect(problemsOf('facts: [{ text: Sails every summer, receipt: report#1 }]')[0]).toContain('No paragraph fits better: retell what paragraph 1 says, with a word or two of it.');
  });

  it('a month and a year are the editor’s', () => {
    expect(problemsOf('facts: [{ text: Promised cranes in March 2031, receipt: report#2 }]')).toEqual([]);
  });

  it('one shared word is not enough without the name', () => {
    expect(problemsOf('facts: [{ text: Promised nothing to his sailors, receipt: report#2 }]')).toHaveLength(1);
  });

  it('wrong: another document', () => {
    expect(problemsOf('', { text: DOCUMENT, sha256: 'c'.repeat(64) })).toEqual([
      `a.yaml:6:9: harbour.txt has the hash ${'c'.repeat(64)}. Use the document that the record was made from, or make the record anew from this one.`,
    ]);
  });

  it('wrong: another number of paragraphs', () => {
    expect(problemsOf('', { text: DOCUMENT, sha256: HASH }, 4)).toEqual(['a.yaml:7:13: harbour.txt has 3 paragraphs. Correct the number, then look at the receipts again.']);
  });

  it('passes over documents that are not at hand', () => {
    const { checked } = checkFiles([{ file: 'a.yaml', text: records('facts: [{ text: Opened the talks, receipt: report#3 }]') }]);
    expect(checkSources(checked, new Map())).toEqual([]);
  });
});
