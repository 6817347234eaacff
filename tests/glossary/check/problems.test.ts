import { describe, expect, it } from 'vitest';
import { checkFiles, readRecords } from '../../../src/glossary/check/check.ts';
import { printProblem, RecordProblemsError } from '../../../src/glossary/check/problem.ts';

const SOURCE = `id: report
kind: source
title: Report on the harbour
date: 2031-03-02
file: harbour.txt
sha256: ${'ab'.repeat(32)}
paragraphs: 3
lang: en
`;
const MORLAND = 'id: morland\nkind: place\nname: Morland\n';
const WADUDI = 'id: wadudi\nkind: person\nname: Karim Wadudi\n';

/** Problems of one file, next to a source, a place and a person that are right. */
const problemsIn = (text: string): string[] =>
  checkFiles([
    { file: 'new.yaml', text },
    { file: 'report.yaml', text: SOURCE },
    { file: 'morland.yaml', text: MORLAND },
    { file: 'wadudi.yaml', text: WADUDI },
  ]).problems.map(printProblem);

const person = (rest: string) => `id: lena-osk\nkind: person\nname: Lena Osk\n${rest}\n`;
const place = (rest: string) => `id: ostport\nkind: place\nname: Ostport\n${rest}\n`;

describe('the shape of a record', () => {
  it.each([
    { what: 'an unknown key', text: person('nickname: Lee'), problem: 'new.yaml:4:1: unknown key "nickname". Remove it, or see seeds/README.md for the keys that there are.' },
    { what: 'an unknown key inside', text: person('aliases:\n  fulll: [Lena O]'), problem: 'new.yaml:5:3: unknown key "aliases.fulll". Remove it, or see' },
    { what: 'a missing name', text: 'id: x\nkind: person\n', problem: 'new.yaml:1:1: "name" is missing. Add it.' },
    { what: 'an unknown kind', text: 'id: x\nkind: ship\nname: Xavia\n', problem: 'new.yaml:2:7: "kind" must be one of: person, place, organisation, event, office, topic, source.' },
    { what: 'a fact without receipt', text: person('facts:\n  - text: Sails'), problem: 'new.yaml:5:5: "facts.0.receipt" is missing: nothing stands on a card without a receipt. Add receipt: <source id>#<paragraph>' },
    { what: 'a name without receipt', text: person('names:\n  - { lang: ar, text: لينا }'), problem: 'new.yaml:5:5: "names.0.receipt" is missing' },
    { what: 'a receipt of no form', text: person('gloss: { text: Sails, receipt: page 3 }'), problem: 'new.yaml:4:32: "gloss.receipt" must be "general" or "<source id>#<paragraph>"' },
    { what: 'a day that is none', text: person('offices:\n  - { title: Pilot, to: 2031-02-30, receipt: general }'), problem: 'new.yaml:5:25: "offices.0.to" must be a date: 2020, 2020-05 or 2020-05-07' },
    { what: 'an office without a date', text: person('offices:\n  - { title: Pilot, receipt: general }'), problem: 'new.yaml:5:5: "offices.0" has neither "to" nor "as-of": a card never states an office as of today. Add to: the date at which it ended, or as-of: the date at which the source says that it was held.' },
    { what: 'an office that ends first', text: person('offices:\n  - { title: Pilot, from: 2031, to: 2030, receipt: general }'), problem: 'new.yaml:5:5: "offices.0" ends before it begins' },
    { what: 'an empty text', text: person('references: [""]'), problem: 'new.yaml:4:14: "references.0" must not be empty' },
    { what: 'markup', text: person('gloss: { text: "<b>Sails</b>", receipt: general }'), problem: '"gloss.text" holds a control character, a direction mark or an angle bracket' },
    { what: 'a mark that turns text around', text: person('references: ["the \u202Emaster"]'), problem: '"references.0" holds a control character' },
    { what: 'a gloss that is too long', text: person(`gloss: { text: ${'very '.repeat(90)}long, receipt: general }`), problem: '"gloss.text" is longer than 400 characters' },
    { what: 'an id of no form', text: 'id: Lena Osk\nkind: person\nname: Lena Osk\n', problem: 'new.yaml:1:5: "id" must be lower-case words joined by hyphens' },
    { what: 'a number for a name', text: 'id: x\nkind: place\nname: 12\n', problem: 'new.yaml:3:7: "name" must be text' },
    { what: 'a list for a set', text: person('aliases: Lena'), problem: 'new.yaml:4:10: "aliases" must be a set of keys and values, not "Lena"' },
    { what: 'text for a record', text: 'Lena Osk', problem: 'new.yaml:1:1: the record must be a set of keys and values, not "Lena Osk"' },
    { what: 'an empty file', text: '# nothing\n', problem: 'new.yaml:1:1: the file holds no record. Write a record as seeds/README.md shows, or delete the file.' },
    { what: 'broken YAML', text: 'id: [x\n', problem: 'new.yaml:2:1: Flow sequence in block collection' },
    { what: 'a source without paragraphs', text: SOURCE.replace('paragraphs: 3', 'paragraphs: 0').replace('id: report', 'id: other'), problem: 'new.yaml:7:13: "paragraphs" must be at least 1' },
    { what: 'a source with a folder', text: SOURCE.replace('harbour.txt', 'a/b.txt').replace('id: report', 'id: other'), problem: '"file" must be a file name without a folder' },
    { what: 'a source with a wrong hash', text: SOURCE.replace('abab', 'ab').replace('id: report', 'id: other'), problem: '"sha256" must be 64 hexadecimal digits' },
  ])('$what', ({ text, problem }) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('accepts years that YAML reads as numbers, lists of records and several documents', () => {
    expect(problemsIn(person('offices:\n  - { title: Pilot, from: 2029, to: 2030, receipt: general }'))).toEqual([]);
    expect(problemsIn('- { id: a-town, kind: place, name: Atown }\n- { id: b-town, kind: place, name: Btown }\n')).toEqual([]);
    expect(problemsIn(`${place('')}---\n${person('')}`)).toEqual([]);
    expect(problemsIn('[{"id": "a-town", "kind": "place", "name": "Atown"}]')).toEqual([]);
  });
});

describe('what records say of each other', () => {
  it.each([
    { what: 'a relation to nobody', text: person('relations:\n  - { type: met, to: wadudy, receipt: general }'), problem: 'new.yaml:5:22: there is no entity with the id "wadudy". Correct the id, or add a record for it' },
    { what: 'a hint at what was meant', text: person('relations:\n  - { type: met, to: wadudi-karim, receipt: general }'), problem: 'add a record for it (there is "wadudi")' },
    { what: 'a relation to itself', text: person('relations:\n  - { type: met, to: lena-osk, receipt: general }'), problem: 'new.yaml:5:22: "lena-osk" points at its own record' },
    { what: 'a relation to a source', text: person('relations:\n  - { type: met, to: report, receipt: general }'), problem: 'there is no entity with the id "report"' },
    { what: 'an office of nobody', text: person('offices:\n  - { title: Pilot, of: nowhere, to: 2030, receipt: general }'), problem: 'new.yaml:5:25: there is no entity with the id "nowhere"' },
    { what: 'a capital of nothing', text: place('stands-for: nowhere'), problem: 'new.yaml:4:13: there is no entity with the id "nowhere"' },
    { what: 'a context of nobody', text: place('aliases: { context: [the port] }\ncontext: [nowhere]'), problem: 'new.yaml:5:11: there is no entity with the id "nowhere"' },
    { what: 'a source that is not there', text: person('gloss: { text: Sails, receipt: diary#1 }'), problem: 'new.yaml:4:32: there is no source "diary". Add a record for it under seeds/sources/, or correct the id.' },
    { what: 'a paragraph that does not exist', text: person('facts:\n  - { text: Sails, receipt: report#4 }'), problem: 'new.yaml:5:29: "report" has 3 paragraphs; there is no paragraph 4. Count the lines that are not blank, from 1.' },
    { what: 'an id twice', text: 'id: wadudi\nkind: person\nname: Omar Wadudi\n', problem: 'wadudi.yaml:1:5: the id "wadudi" is taken by new.yaml. Give each record an id of its own.' },
    { what: 'an alias claimed twice', text: person('aliases: { full: [KARIM al-Wadudi] }'), problem: 'new.yaml:4:19: "KARIM al-Wadudi" is claimed twice: here for "lena-osk", and as the name "Karim Wadudi" for "wadudi" (wadudi.yaml:3), which matches the same text. Remove it here, or move it to aliases.part.' },
    { what: 'an alias of two others', text: `${place('aliases: { full: [Grand Quay] }')}---\n${person('aliases: { full: [Grand-Quay] }')}`, problem: 'new.yaml:9:19: "Grand-Quay" is claimed twice: here for "lena-osk", and as "Grand Quay" for "ostport" (new.yaml:4), which matches the same text. Leave it with one of them, or move both to aliases.part.' },
    { what: 'the record’s own name as an alias', text: person('aliases: { full: [lena al-Osk] }'), problem: 'new.yaml:4:19: "lena al-Osk" is the record\'s own name, which matches already. Remove it: case, hyphens' },
    { what: 'the record’s own name in its script as an alias', text: person('names: [{ lang: ar, text: لينا أوسك, receipt: general }]\naliases: { full: [لينا اوسك] }'), problem: 'is the record\'s own name in another script, which matches already' },
    { what: 'an alias listed twice', text: person('aliases: { part: [Al-Osk, Osk] }'), problem: 'new.yaml:4:27: "Osk" matches the same text as "Al-Osk" of this record. Remove one' },
  ])('$what', ({ text, problem }) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('lets two people share a surname', () => {
    expect(problemsIn('- { id: lena-wadudi, kind: person, name: Lena Wadudi, aliases: { part: [Wadudi] } }\n- { id: tom-wadudi, kind: person, name: Tom Wadudi, aliases: { part: [Wadudi] } }')).toEqual([]);
  });

  it('reports a demonym of two', () => {
    expect(problemsIn('- { id: a-town, kind: place, name: Atown, demonyms: [Atowner] }\n- { id: b-town, kind: place, name: Btown, demonyms: [atowner] }')[0]).toContain('new.yaml:2:54: "atowner" is a demonym of a-town too');
  });

  it('does not report links to a record in a file that is no YAML', () => {
    const broken = checkFiles([
      { file: 'seeds/places/a-town.yaml', text: 'kind: [place\n' },
      { file: 'b.yaml', text: 'id: b-town\nkind: [place\n' },
      { file: 'c.yaml', text: place('relations: [{ type: near, to: a-town, receipt: general }, { type: near, to: b-town, receipt: general }]') },
    ]);
    expect(broken.problems.map(({ file }) => file)).toEqual(['seeds/places/a-town.yaml', 'b.yaml']);
  });

  it('lets a name be demoted to a part', () => {
    expect(problemsIn(place('aliases: { part: [Ostport] }'))).toEqual([]);
  });

  it('does not report links to a record whose own shape is wrong', () => {
    const problems = problemsIn('- { id: a-town, kind: place, name: 12 }\n- { id: b-town, kind: place, name: Btown, relations: [{ type: near, to: a-town, receipt: general }] }');
    expect(problems).toEqual(['new.yaml:1:36: "name" must be text. Correct the value.']);
  });
});

describe('aliases that would mark the wrong thing', () => {
  it.each([
    { what: 'a surname alone', text: person('aliases: { full: [Wadudova] }'), problem: 'new.yaml:4:19: "Wadudova" is a single word, and many people share it. Move it to aliases.part (a surname) or aliases.never (a given name).' },
    { what: 'a surname alone in its script', text: person('names: [{ lang: ar, text: الودودي, receipt: general }]'), problem: 'is a single word' },
    { what: 'a common word', text: place('aliases: { full: [Bridge] }'), problem: 'new.yaml:4:19: "Bridge" consists of common English words' },
    { what: 'common words in small letters', text: place('aliases: { full: [the old port] }'), problem: '"the old port" consists of common English words. Move it to aliases.part, or to aliases.context' },
    { what: 'a short form', text: place('aliases: { full: [Osp] }'), problem: '"Osp" has fewer than 4 letters. Move it to aliases.cased' },
    { what: 'no letter', text: place('aliases: { part: ["..."] }'), problem: '"..." has no letter or digit' },
    { what: 'a mark inside', text: place('aliases: { full: ["Ostport, West"] }'), problem: '"Ostport, West" holds a mark that no name in a text runs over. Leave out what follows the mark.' },
    { what: 'a context that is not named', text: place('aliases: { context: [the old port] }'), problem: 'new.yaml:4:21: these aliases need a context and the record names none. Add context: [ids that the article must name].' },
  ])('$what', ({ text, problem }) => {
    const problems = problemsIn(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  it('allows what capitals make safe', () => {
    expect(problemsIn(place('aliases: { full: [United Port], cased: [OSP, IT] }'))).toEqual([]);
    expect(problemsIn('id: jordan\nkind: place\nname: Jordan\n')).toEqual([]);
    expect(problemsIn('id: the-visit\nkind: event\nname: The visit\n')).toEqual([]);
  });
});

describe('all problems at once', () => {
  it('in the order of files, lines and columns', () => {
    const problems = problemsIn(person('nickname: Lee\nfacts:\n  - text: Sails\nreferences: [""]'));
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual(['new.yaml:4:1', 'new.yaml:6:5', 'new.yaml:7:14']);
  });

  it('readRecords throws them together', () => {
    const read = () => readRecords([{ file: 'new.yaml', text: person('nickname: Lee\nage: 3') }]);
    expect(read).toThrow(RecordProblemsError);
    expect(read).toThrow(/"nickname".*\n.*"age"/);
  });
});
