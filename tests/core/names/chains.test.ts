import { describe, expect, it } from 'vitest';
import { People } from '../../../src/core/names/people.ts';
import { read, remark } from './marked.ts';

describe('one person, one entity', () => {
  it.each([
    ['surname after the full name', 'On Friday [Tariq al-Masoudi|p1] flew home. Later [al-Masoudi|p1] rested, and [Masoudi|p1] slept.'],
    ['surname before the full name, as in a lead', 'Nobody stopped [Castellanos|p1]. In the end [Ana Castellanos|p1] won.'],
    ['title and surname', 'The guest was [Hilda Magnusson|p1]. “No,” Mrs. [Magnusson|p1] said.'],
    ['first name where the article uses it so', 'Friends of [Hilda Magnusson|p1] came. They hugged [Hilda|p1] at once.'],
    ['another spelling in the same article', 'The court heard [Hamid Eskandari|p1]. “No,” [Eskandary|p1] said.'],
    ['middle initial more or less', 'It was [Peter J. Aldous|p1]. They knew [Peter Aldous|p1] well.'],
    ['surname of several words', 'Friends of [Pieter van der Lugt|p1] came. Soon [Van der Lugt|p1] spoke.'],
    ['particles before the surname', 'Friends of [Pieter van der Lugt|p1] came. “No,” [van der Lugt|p1] said. Later [Lugt|p1] left.'],
    ['possessive', '[Hilda Magnusson|p1]’s boat sank. [Magnusson|p1]’s crew swam.'],
  ])('%s', (_what, marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('two people', () => {
  it.each([
    ['same given name', 'Both [Hilda Magnusson|p1] and [Hilda Brandeis|p2] sang. [Brandeis|p2] won.'],
    ['same surname', 'Both [Hilda Magnusson|p1] and [Igor Magnusson|p2] sang.'],
    ['alike but settled spellings', 'Both [Mark Davis|p1] and [Marc Davies|p2] sang.'],
    ['a surname in front of another one', 'A cousin, [Ali Rouhani Whitlock|p1], knew [Hassan Rouhani|p2].'],
  ])('%s stay apart', (_what, marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

describe('entities', () => {
  it('are numbered in the order of the text and printed by their fullest form', () => {
    const { entities } = read('Castellanos won. The vote for Ana Castellanos of the Orrin Party was clear.');
    expect(entities.map(({ id, name, kind, known }) => ({ id, name, kind, known }))).toEqual([
      { id: 'article:1', name: 'Ana Castellanos', kind: 'person', known: false },
      { id: 'article:2', name: 'Orrin Party', kind: 'organisation', known: false },
    ]);
  });

  it('print a name in capitals with small letters', () => {
    const { entities } = read('MAYOR EDNA TRUEBLOOD QUITS HER PARTY TODAY');
    expect(entities.map(({ name }) => name)).toEqual(['Edna Trueblood']);
  });

  it('put the names of one country together', () => {
    const text = 'The [United States|l1] agreed. [U.S.|l1] envoys left, and [America|l1] waited.';
    expect(remark(text)).toBe(text);
  });
});

describe('every mention says why', () => {
  it('in words, with the rule', () => {
    const { mentions } = read('On Friday Tariq al-Masoudi flew home. Dr. Masoudi slept in Lisbon.');
    expect(mentions.map(({ rule, because }) => [rule, because])).toEqual([
      ['name', 'the name “Tariq al-Masoudi” of this article'],
      ['surname', 'a surname of “Tariq al-Masoudi”, named in full in this article, with the title “Dr.”'],
      ['name', '“Lisbon” is in the list of places'],
    ]);
  });
});

describe('People', () => {
  const full = (text: string, start: number, listedId: string | null = null) => ({ keys: text.toLowerCase().split(' '), text, start, listedId });

  it('takes the one named last before the place, and the first one after it otherwise', () => {
    const people = new People();
    people.addFull(full('Hilda Magnusson', 100));
    people.addFull(full('Igor Magnusson', 200));
    expect(people.find(['magnusson'], 150)?.person.text).toBe('Hilda Magnusson');
    expect(people.find(['magnusson'], 250)?.person.text).toBe('Igor Magnusson');
    expect(people.find(['magnusson'], 10)?.person.text).toBe('Hilda Magnusson');
    expect(people.find(['magnusson'], 250)?.others.map(({ text }) => text)).toEqual(['Hilda Magnusson']);
  });

  it('finds nobody for a name that fits nobody', () => {
    const people = new People();
    people.addFull(full('Hilda Magnusson', 0));
    expect(people.find(['brandeis'], 10)).toBeNull();
    expect(people.find([], 10)).toBeNull();
  });

  it('joins listed names by their record', () => {
    const people = new People();
    const first = people.addFull(full('Hilda Magnusson', 0, 'hilda'));
    expect(people.addFull(full('H. Magnusson-Roe', 50, 'hilda'))).toBe(first);
  });
});
