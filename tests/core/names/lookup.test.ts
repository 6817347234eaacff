import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFirst } from '../../../src/core/names/lookup.ts';
import type { Glossary } from '../../../src/glossary/format.ts';
import { found, glossaryOf, scan, show } from './listed.ts';

const people = glossaryOf(
  {
    id: 'wadi',
    kind: 'person',
    name: 'Karim Al-Wadudi',
    names: [{ lang: 'ar', text: 'كريم الودودي', receipt: 'general' }],
    aliases: { full: ['Karim bin Abdulaziz'], part: ['Al-Wadudi'], never: ['Karim'] },
  },
  { id: 'farhadi', kind: 'person', name: 'Ali Farhadifar', names: [{ lang: 'fa', text: 'علی فرهادی‌فر', receipt: 'general' }], aliases: { part: ['Farhadifar'] } },
  { id: 'osk', kind: 'person', name: 'Marc Oskar Vennel' },
  { id: 'al-vance', kind: 'person', name: 'Al Vance' },
);

const places = glossaryOf(
  { id: 'morland', kind: 'place', name: 'Morland', names: [{ lang: 'ar', text: 'مورلاند', receipt: 'general' }], aliases: { cased: ['MOR'] } },
  { id: 'el-dorado', kind: 'place', name: 'El Dorado' },
  { id: 'free-state', kind: 'organisation', name: 'Free State' },
  { id: 'office', kind: 'organisation', name: "Prime Minister's Office", aliases: { full: ['office of the Morlandish Prime Minister', 'Vale & Sons'] } },
  { id: 'virus', kind: 'topic', name: 'Virus V', aliases: { full: ['grey fever'], context: ['the fever talks'] }, context: ['morland', 'free-state'] },
  { id: 'fire', kind: 'event', name: 'Fire of Morland' },
);

describe('plain matches: case, accents, hyphens and al- make no difference', () => {
  it.each([
    { text: 'Karim Al-Wadudi spoke.', expected: ['Karim Al-Wadudi=wadi alias full', 'Karim=wadi alias never', 'Al-Wadudi=wadi alias part'] },
    { text: 'KARIM AL-WADUDI', expected: ['KARIM AL-WADUDI=wadi alias full', 'KARIM=wadi alias never', 'AL-WADUDI=wadi alias part'] },
    { text: 'then al-Wadudi’s aide', expected: ['al-Wadudi=wadi alias part'] },
    { text: 'then Wadudi left', expected: ['Wadudi=wadi alias part'] },
    { text: 'then Al Wadudi left', expected: ['Al Wadudi=wadi alias part'] },
    { text: 'Kárim Wadūdī', expected: ['Kárim Wadūdī=wadi alias full', 'Kárim=wadi alias never', 'Wadūdī=wadi alias part'] },
    { text: 'Al Vance won', expected: ['Al Vance=al-vance alias full'] },
    { text: 'Jo Vance won', expected: [] },
    { text: 'Marc Oskar Vennel', expected: ['Marc Oskar Vennel=osk alias full'] },
  ])('$text', ({ text, expected }) => {
    expect(found(text, people)).toEqual(expected);
  });

  it('stops at marks and at paragraph borders', () => {
    expect(found('Al-Wadudi, Karim', people)).toEqual(['Al-Wadudi=wadi alias part', 'Karim=wadi alias never']);
    expect(found('He saw Marc\n\nOskar Vennel came.', people)).toEqual([]);
    expect(found('Free. State', places)).toEqual([]);
  });

  it('joins a possessive inside a name, never at its ends', () => {
    const text = "the Prime Minister’s Office and Morland's sea";
    expect(found(text, places)).toEqual(['Prime Minister’s Office=office alias full', 'Morland=morland alias full']);
  });

  it('reads an ampersand as "and"', () => {
    expect(found('Vale & Sons and Vale and Sons', places)).toEqual(['Vale & Sons=office alias full', 'Vale and Sons=office alias full']);
  });
});

describe('capitals of the listed form must stand in the text', () => {
  it.each([
    { text: 'a free state', expected: [] },
    { text: 'the Free state', expected: [] },
    { text: 'the Free State', expected: ['Free State=free-state alias full'] },
    { text: 'OFFICE OF THE MORLANDISH PRIME MINISTER', expected: ['OFFICE OF THE MORLANDISH PRIME MINISTER=office alias full'] },
    { text: 'office of the Morlandish prime minister', expected: [] },
    { text: 'Grey fever and grey Fever', expected: ['Grey fever=virus alias full', 'grey Fever=virus alias full'] },
    { text: 'in MOR today, no more mor', expected: ['MOR=morland alias full'] },
    { text: 'M.O.R. troops', expected: ['M.O.R.=morland alias full'] },
    { text: 'WE WANT MOR AND MORE', expected: [] },
    { text: 'el Dorado', expected: [] },
    { text: 'El Dorado', expected: ['El Dorado=el-dorado alias full'] },
    { text: 'the Fire of Morland', expected: ['Morland=morland alias full'] },
  ])('$text', ({ text, expected }) => {
    expect(found(text, places)).toEqual(expected);
  });
});

describe('hyphenated words', () => {
  it.each([
    { text: 'Ost-Morland talks', expected: ['Morland=morland alias full'] },
    { text: 'anti-Morland riots', expected: [] },
    { text: 'Morland-ish', expected: [] },
  ])('$text', ({ text, expected }) => {
    const candidates = scan(text, places);
    expect(show(text, candidates)).toEqual(expected);
    expect(candidates.every(({ inside }) => inside)).toBe(true);
  });

  it('takes a name before "-backed" for a word of its own', () => {
    const candidates = scan('the Morland-backed group', places);
    expect(candidates.map(({ entity, inside }) => [entity.id, inside])).toEqual([['morland', false]]);
  });

  it('never finds a person inside another name', () => {
    expect(found('Ines Vale-Wadudi and Wadudi-Vale', people)).toEqual([]);
    expect(found('the Wadudi-led cabinet', people)).toEqual(['Wadudi=wadi alias part']);
  });

  it('has the whole token of a part', () => {
    const [candidate] = scan('Ost-Morland talks', places);
    expect(candidate).toMatchObject({ start: 4, end: 11, firstToken: 0, endToken: 1, inside: true });
  });
});

describe('Arabic and Persian letters', () => {
  it.each([
    { text: 'قال كريم الودودي اليوم', expected: ['كريم الودودي=wadi script full'] },
    { text: 'وكريم الودودي', expected: ['كريم الودودي=wadi script full'] },
    { text: 'كَرِيم الوَدودي', expected: ['كَرِيم الوَدودي=wadi script full'] },
    { text: 'کریم الودودی', expected: ['کریم الودودی=wadi script full'] },
    { text: 'علی فرهادی فر گفت', expected: ['علی فرهادی فر=farhadi script full'] },
    { text: 'علی فرهادیفر', expected: ['علی فرهادیفر=farhadi script full'] },
    { text: 'علي فرهادي‌فر', expected: ['علي فرهادي‌فر=farhadi script full'] },
  ])('$text', ({ text, expected }) => {
    expect(found(text, people)).toEqual(expected);
  });

  it.each([
    { text: 'في مورلاند', expected: ['مورلاند=morland script full'] },
    { text: 'لمورلاند وبمورلاند', expected: ['مورلاند=morland script full', 'مورلاند=morland script full'] },
    { text: 'للمورلاند', expected: ['للمورلاند=morland script full'] },
    { text: 'مورلاند‌ها', expected: ['مورلاند‌ها=morland script full'] },
    { text: 'سمورلاند', expected: [] },
    { text: 'ومورلاند', expected: ['مورلاند=morland script full'] },
  ])('clitics: $text', ({ text, expected }) => {
    expect(found(text, places)).toEqual(expected);
  });
});

describe('folded spelling', () => {
  it.each([
    { text: 'Kareem al-Wadoudi came', expected: ['Kareem al-Wadoudi=wadi spelling full', 'Kareem=wadi spelling never', 'al-Wadoudi=wadi spelling part'] },
    { text: 'Kerim Bin Abd al-Aziz', expected: ['Kerim Bin Abd al-Aziz=wadi spelling full', 'Kerim=wadi spelling never'] },
    { text: 'Aly Farhadyfar', expected: ['Aly Farhadyfar=farhadi spelling full', 'Farhadyfar=farhadi spelling part'] },
    { text: 'Mark Oscar Vennel', expected: [] },
    { text: 'Marc Oskar Vannel', expected: [] },
    { text: 'Mark Oskar Vennel', expected: ['Mark Oskar Vennel=osk spelling full'] },
    { text: 'Marc Oscar Venel', expected: ['Marc Oscar Venel=osk spelling full'] },
    { text: 'Marc Oskar Venel', expected: ['Marc Oskar Venel=osk spelling full'] },
    { text: 'wadoudi in small letters', expected: [] },
    { text: 'Gen. Kareem', expected: ['Kareem=wadi spelling never'] },
  ])('$text', ({ text, expected }) => {
    expect(found(text, people)).toEqual(expected);
  });

  it('is for people only: Iran is not Iron', () => {
    expect(found('Moreland, Murland, Free Stait', places)).toEqual([]);
  });

  it('says how far the spelling is', () => {
    const [full] = scan('Kerim al-Wadoudi', people);
    expect(full?.distance).toBeGreaterThan(0);
    expect(scan('Karim al-Wadudi', people)[0]?.distance).toBe(0);
  });
});

describe('more than one that fits', () => {
  const namesakes = glossaryOf(
    { id: 'minister', kind: 'person', name: 'Lena Vale', aliases: { part: ['Vale'] } },
    { id: 'judge', kind: 'person', name: 'Tomas Vale', aliases: { part: ['Vale'] } },
    { id: 'town', kind: 'place', name: 'Vale' },
    { id: 'valle', kind: 'person', name: 'Omar Valeh', aliases: { part: ['Valeh'] } },
  );

  it('keeps all of them, the strongest first', () => {
    const [candidate, ...rest] = scan('So Vale said', namesakes);
    expect(candidate).toMatchObject({ entity: { id: 'town' }, strength: 'full' });
    expect(candidate?.others.map(({ entity, strength }) => `${entity.id} ${strength}`)).toEqual(['judge part', 'minister part']);
    expect(rest).toEqual([]);
  });

  it('lets a later glossary replace a record, all its forms with it', () => {
    const own = glossaryOf({ id: 'judge', kind: 'person', name: 'Tomas Brandt' });
    expect(found('Tomas Vale and Tomas Brandt', namesakes, own).filter((line) => line.includes('judge'))).toEqual(['Tomas Brandt=judge alias full']);
    expect(scan('Tomas Brandt', namesakes, own)[0]?.entity).toMatchObject({ index: 0, glossary: own });
  });

  it('lets a listed spelling win over a guess', () => {
    const two = glossaryOf({ id: 'one', kind: 'person', name: 'Samir Haddad' }, { id: 'two', kind: 'person', name: 'Sameer Hadad' });
    expect(scan('Samir Haddad', two)[0]).toMatchObject({ entity: { id: 'one' }, others: [] });
    expect(scan('Samyr Hadad', two)[0]?.others).toHaveLength(1);
  });
});

describe('aliases that need a context', () => {
  it('match only where all that they need is named', () => {
    expect(found('Now the fever talks began in Morland.', places)).not.toContain('the fever talks=virus alias full');
    expect(found('Now the fever talks began in Morland and the Free State.', places)).toContain('the fever talks=virus alias full');
  });
});

describe('two forms with one hash', () => {
  it('are told apart by their keys', () => {
    const use = { entity: 0, alias: 'Morland', strength: 'full', cased: false, folded: false, key: 'another key' } as const;
    const colliding: Glossary = {
      entityCount: 1,
      maxWords: 1,
      smallInitials: -1,
      entity: (index) => places.entity(index),
      indexOf: () => null,
      source: () => null,
      mayStart: () => true,
      mayRun: () => true,
      find: () => [use],
      mayOpen: () => true,
      findFolded: () => [],
      references: () => [],
      demonyms: () => new Map(),
    };
    expect(found('Morland', colliding)).toEqual([]);
  });
});

describe('longestFirst', () => {
  it('keeps the longest and drops what overlaps it', () => {
    const text = 'Karim Al-Wadudi saw Al-Wadudi';
    expect(show(text, longestFirst(scan(text, people)))).toEqual(['Karim Al-Wadudi=wadi alias full', 'Al-Wadudi=wadi alias part']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom('Karim', 'al-', 'Al', ' ', '-', 'Wadudi', '.', '’s', 'و', 'مورلاند', '\u200C', '&', 'Abdul', 'bin', '\n\n', 'Morland', 'É', '\uD800', 'ال', 'Free State');

  it('gives spans in bounds, sorted, with tokens that cover them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const candidates = scan(text, people, places);
        candidates.forEach(({ start, end, firstToken, endToken }, index) => {
          expect(start).toBeGreaterThanOrEqual(candidates[index - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(endToken).toBeGreaterThan(firstToken);
        });
        expect(scan(text, people, places)).toEqual(candidates);
      }),
      { numRuns: 300 },
    );
  });

  it('is linear: a long run of capitals and articles ends soon', () => {
    const short = timeOf('Karim Al-Wad '.repeat(500));
    const long = timeOf('Karim Al-Wad '.repeat(5000));
    expect(long).toBeLessThan(Math.max(200, short * 40));
  });

  function timeOf(text: string): number {
    const start = performance.now();
    scan(text, people);
    return performance.now() - start;
  }
});
