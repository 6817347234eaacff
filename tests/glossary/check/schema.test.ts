import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../src/glossary/check/check.ts';
import { printProblem } from '../../../src/glossary/check/problem.ts';

const lines = (...parts: string[]): string => `${parts.join('\n')}\n`;
const person = (...rest: string[]): string => lines('id: lena-osk', 'kind: person', 'name: Lena Osk', ...rest);
const source = (change: Record<string, string>): string => {
  const keys = { id: 'log', kind: 'source', title: 'Log of the harbour', date: '2031-03-02', file: 'log.txt', sha256: 'ab'.repeat(32), paragraphs: '3', lang: 'en', ...change };
  return lines(...Object.entries(keys).map(([key, value]) => `${key}: ${value}`));
};
const problemsIn = (text: string): string[] => checkFiles([{ file: 'new.yaml', text }]).problems.map(printProblem);

const VALUE = '. Correct the value.';
const FORM = '. See seeds/README.md for the form.';

describe('each value has one form, and a wrong one its place', () => {
  it.each([
    { text: person('pronoun: it she'), problem: `new.yaml:4:10: "pronoun" must be he, she, they or it${VALUE}` },
    { text: person('names:', '  - { lang: arabic-letters, text: لينا, receipt: general }'), problem: `new.yaml:5:13: "names.0.lang" must be a language tag such as ar or fa${VALUE}` },
    { text: person('names: لينا'), problem: `new.yaml:4:8: "names" must be a list${VALUE}` },
    { text: person('aliases:', '  part: Osk'), problem: `new.yaml:5:9: "aliases.part" must be a list${VALUE}` },
    { text: person('aliases:', '  part: []'), problem: `new.yaml:5:9: "aliases.part" must not be empty${VALUE}` },
    { text: person('aliases:', '  part: [Osk, 7]'), problem: `new.yaml:5:15: "aliases.part.1" must be text${VALUE}` },
    { text: person('aliases:', '  part: [" Osk"]'), problem: `new.yaml:5:10: "aliases.part.0" begins or ends with white space${VALUE}` },
    { text: person(`references: [${'old '.repeat(40)}pilot]`), problem: `new.yaml:4:14: "references.0" is longer than 120 characters${VALUE}` },
    { text: person('references: ["pi\\u200Blot"]'), problem: `new.yaml:4:14: "references.0" holds a control character, a direction mark or an angle bracket${VALUE}` },
    { text: person('references: ["pi\\u0007lot"]'), problem: `new.yaml:4:14: "references.0" holds a control character, a direction mark or an angle bracket${VALUE}` },
    { text: person('context: []'), problem: `new.yaml:4:10: "context" must not be empty${VALUE}` },
    { text: person('context: [The Port]'), problem: `new.yaml:4:11: "context.0" must be lower-case words joined by hyphens${VALUE}` },
    { text: person('stands-for: Old_Port'), problem: `new.yaml:4:13: "stands-for" must be lower-case words joined by hyphens${VALUE}` },
    { text: person('gloss: { text: "FINISH: a sentence", receipt: general }'), problem: `new.yaml:4:16: "gloss.text" is a draft that nobody has finished${VALUE}` },
    { text: person('gloss: Sails'), problem: `new.yaml:4:8: "gloss" must be a set of keys and values, not "Sails"${FORM}` },
    { text: person('facts: { text: Sails, receipt: general }'), problem: `new.yaml:4:8: "facts" must be a list${VALUE}` },
    { text: person('facts:', '  - Sails'), problem: `new.yaml:5:5: "facts.0" must be a set of keys and values, not "Sails"${FORM}` },
    { text: person('facts:', '  - { receipt: general }'), problem: 'new.yaml:5:5: "facts.0.text" is missing. Add it.' },
    { text: person('facts:', '  - { text: Sails, receipt: log#0 }'), problem: `new.yaml:5:29: "facts.0.receipt" must be "general" or "<source id>#<paragraph>", paragraphs counted from 1${VALUE}` },
    { text: person('offices:', '  - { title: Pilot, to: soon, receipt: general }'), problem: `new.yaml:5:25: "offices.0.to" must be a date: 2020, 2020-05 or 2020-05-07${VALUE}` },
    { text: person('offices:', '  - { title: Pilot, to: 2031-13, receipt: general }'), problem: `new.yaml:5:25: "offices.0.to" must be a date: 2020, 2020-05 or 2020-05-07${VALUE}` },
    { text: person('offices:', '  - { title: Pilot, to: [2031], receipt: general }'), problem: `new.yaml:5:25: "offices.0.to" must be a date${VALUE}` },
    { text: person('offices:', '  - { title: Pilot, to: 2031, status: retired, receipt: general }'), problem: `new.yaml:5:39: "offices.0.status" must be current, former, acting, designate or late${VALUE}` },
    { text: person('offices:', '  - { to: 2031, receipt: general }'), problem: 'new.yaml:5:5: "offices.0.title" is missing. Add it.' },
    { text: person('offices:', '  - { title: Pilot, to: 2031 }'), problem: 'new.yaml:5:5: "offices.0.receipt" is missing: nothing stands on a card without a receipt. Add receipt: <source id>#<paragraph>, or receipt: general for common knowledge.' },
    { text: person('offices:', '  - { title: Pilot, until: 2031, as-of: 2030, receipt: general }'), problem: 'new.yaml:5:21: unknown key "offices.0.until". Remove it, or see seeds/README.md for the keys that there are.' },
    { text: person('relations:', '  - { type: Met with, to: lena-osk, receipt: general }'), problem: `new.yaml:5:13: "relations.0.type" must be lower-case words joined by hyphens${VALUE}` },
    { text: lines('kind: person', 'name: Lena Osk'), problem: 'new.yaml:1:1: "id" is missing. Add it.' },
    { text: lines('id: lena-osk', 'name: Lena Osk'), problem: 'new.yaml:1:1: "kind" is missing. Add it.' },
    { text: lines('id: -osk', 'kind: person', 'name: Lena Osk'), problem: `new.yaml:1:5: "id" must be lower-case words joined by hyphens${VALUE}` },
  ])('$problem', ({ text, problem }) => {
    expect(problemsIn(text)).toEqual([problem]);
  });
});

describe('a source', () => {
  it.each([
    { change: { paragraphs: 'many' }, problem: `new.yaml:7:13: "paragraphs" must be a number${VALUE}` },
    { change: { paragraphs: '2.5' }, problem: `new.yaml:7:13: "paragraphs" must be a whole number${VALUE}` },
    { change: { date: '2031-3-2' }, problem: `new.yaml:4:7: "date" must be a date: 2020, 2020-05 or 2020-05-07${VALUE}` },
    { change: { sha256: 'AB'.repeat(32) }, problem: `new.yaml:6:9: "sha256" must be 64 hexadecimal digits (sha256sum FILE)${VALUE}` },
    { change: { file: 'logs\\log.txt' }, problem: `new.yaml:5:7: "file" must be a file name without a folder${VALUE}` },
    { change: { lang: 'English' }, problem: `new.yaml:8:7: "lang" must be a language tag such as ar or fa${VALUE}` },
    { change: { 'translated-from': 'a' }, problem: `new.yaml:9:18: "translated-from" must be a language tag such as ar or fa${VALUE}` },
    { change: { note: '"FINISH: say what it is"' }, problem: `new.yaml:9:7: "note" is a draft that nobody has finished${VALUE}` },
    { change: { aliases: '{ full: [The log] }' }, problem: 'new.yaml:9:1: unknown key "aliases". Remove it, or see seeds/README.md for the keys that there are.' },
  ])('$problem', ({ change, problem }) => {
    expect(problemsIn(source(change))).toEqual([problem]);
  });

  it.each([{ date: '2031' }, { date: '2031-03' }, { 'translated-from': 'ar' }, { lang: 'pt-BR' }, { note: 'Read in the evening.' }])('may have %o', (change) => {
    expect(problemsIn(source(change))).toEqual([]);
  });
});

describe('places of problems', () => {
  it('in the second document of a file', () => {
    expect(problemsIn(`${person()}---\n${lines('id: other', 'kind: boat', 'name: Other')}`)[0]).toMatch(/^new\.yaml:6:7: "kind" must be one of/);
  });

  it('in a list, and in JSON', () => {
    expect(problemsIn('- id: a-town\n  kind: place\n  name: Atown\n- id: b-town\n  kind: place\n  name: 12\n')).toEqual([`new.yaml:6:9: "name" must be text${VALUE}`]);
    expect(problemsIn('[\n  { "id": "a-town", "kind": "place", "name": 12 }\n]')).toEqual([`new.yaml:2:46: "name" must be text${VALUE}`]);
  });

  it('behind a byte-order mark and after Windows line ends', () => {
    expect(problemsIn('\uFEFFid: a-town\r\nkind: place\r\nname: 12\r\n')[0]).toMatch(/^new\.yaml:3:7: /);
  });

  it('of every wrong value of a record at once', () => {
    const places = problemsIn(person('pronoun: thou', 'references: []', 'gloss: { text: "", receipt: nowhere }')).map((problem) => problem.split(': ')[0]);
    expect(places).toEqual(['new.yaml:4:10', 'new.yaml:5:13', 'new.yaml:6:16', 'new.yaml:6:29']);
  });

  it.each(['null', '~', '7', 'true', '"text"', '[1, 2]', '[[]]', '{}', '- - x', '&a [*a]', 'a: b: c', '\t', '!!js/function x', '{? [1] : 2}'])('whatever the file holds, there is a place and no exception: %s', (text) => {
    const problems = problemsIn(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^new\.yaml:\d+:\d+: .+\.$/);
  });
});
