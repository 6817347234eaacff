/** Weighing clues, by hand-made ones: what adds up, what does not, and what is too little for a name. */
import { describe, expect, it } from 'vitest';
import { cluesOf, type Clue } from '../../../src/core/names/clues.ts';
import type { Found } from '../../../src/core/names/collect.ts';
import { Evidence } from '../../../src/core/names/judge.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { read } from './marked.ts';

const clue = (kind: Clue['kind'], weight: number, why = `${kind} ${weight}`): Clue => ({ kind, weight, why });
const found = (clues: readonly Clue[], firm = true): Found => ({
  piece: { first: 0, end: 1, title: null, opensSentence: false, beforeOffice: false },
  start: 0, end: 7, text: 'Dorrick', keys: ['dorrick'], listed: null, clues, headline: false, firm, seenLower: false,
});
const judged = (...mentions: (readonly Clue[])[]) => new Evidence(mentions.map((clues) => found(clues))).judge(['dorrick']);

describe('Evidence', () => {
  it('adds up different reasons, also of different mentions', () => {
    expect(judged([clue('place', 1, 'in'), clue('place', 2, 'north of')], [clue('person', 2.5)])).toMatchObject({ kind: 'place', weight: 3, why: 'north of' });
  });

  it('counts a reason that comes again half, and then no more', () => {
    expect(judged([clue('person', 1, 'said')], [clue('person', 1, 'said')], [clue('person', 1, 'said')]).weight).toBe(1.5);
  });

  it('lets a reason speak against a kind', () => {
    expect(judged([clue('person', 1.5, 'said'), clue('person', -1.2, 'the'), clue('organisation', 0.7, 'the')])).toMatchObject({ kind: 'organisation', weight: 0.7 });
  });

  it('knows nothing of a name that it has not seen', () => {
    expect(judged([clue('person', 4)])).toMatchObject({ kind: 'person' });
    expect(new Evidence([]).judge(['dorrick'])).toEqual({ kind: 'other', weight: 0, why: 'nothing speaks for a name' });
  });

  it('calls firm what stands once where its capital says something', () => {
    expect(new Evidence([found([], false), found([], true)]).isFirm(['dorrick'])).toBe(true);
    expect(new Evidence([found([], false)]).isFirm(['dorrick'])).toBe(false);
  });
});

describe('clues', () => {
  /** The clues of the words in brackets: `kind: reason`, strongest first. */
  const reasons = (marked: string, opensParagraph = (_at: number): boolean => false): string[] => {
    const [before = '', words = '', after = ''] = marked.split(/[[\]]/);
    const tokens = tokenise(before + words + after);
    const first = tokens.findIndex(({ start }) => start >= before.length);
    const end = tokens.findLastIndex((token) => token.end <= before.length + words.length) + 1;
    const piece = { first, end, title: null, opensSentence: first === 0, beforeOffice: false };
    return cluesOf(piece, tokens, opensParagraph).toSorted((left, right) => right.weight - left.weight).map(({ kind, why }) => `${kind}: ${why}`);
  };

  it.each([
    ['They met [Dorrick], who left.', 'person: “who” follows'],
    ['They met [Dorrick], 43, at home.', 'person: an age follows'],
    ['They met [J. R. Dorrick] at home.', 'person: the initial “J.”'],
    ['They met [Tom Dorrick] at home.', 'person: “Tom” is a given name'],
    ['They went to [Iraq] again.', 'place: “Iraq” is a country'],
    ['Snow fell in northern [Dorrick] overnight.', 'place: “northern” stands before it'],
    ['It happened in the town of [Dorrick] at noon.', 'place: “town of” stands before it'],
    ['Boats lay in the harbour of [Dorrick] at noon.', 'place: “harbour of” stands before it'],
    ['They asked the [Dorrick Trust] again.', 'organisation: its head word names an organisation'],
    ['They swam in the [Dorrick River] again.', 'place: its head word names a place'],
    ['They asked the [XKRW] again.', 'organisation: letters like those of an institution'],
    ['[DORRICK], May 3 (Wire) rain fell.', 'place: it stands where an article says where it was written'],
    ['They met the commissioner for [Human Rights] again.', 'other: it is what an office is for'],
    ['They fled from [Operation Dorrick] again.', 'other: “operation” opens the name of something else'],
  ])('%s %s', (marked, strongest) => expect(reasons(marked)).toContain(strongest));

  it('what stands in another paragraph says nothing', () => {
    expect(reasons('The gate of [Dorrick] president Tom Brandeis.').some((reason) => reason.includes('president'))).toBe(true);
    expect(reasons('The gate of [Dorrick]\n\npresident Tom Brandeis.', (at) => at === 4).some((reason) => reason.includes('president'))).toBe(false);
    expect(reasons('We met near\n\n[Dorrick] again.', (at) => at === 3).some((reason) => reason.includes('near'))).toBe(false);
    const named = read('A gate of Oslo\n\nPresident Tom Brandeis came.').mentions.find(({ start }) => start === 10);
    expect(named?.because).toBeDefined();
    expect(named?.because).not.toContain('president');
  });

  it('a country in capitals is no institution by its letters', () => {
    expect(reasons('They asked the [U.S.] again.').some((reason) => reason.includes('letters'))).toBe(false);
    expect(read('U.S. President Tom Brandeis slept.').mentions[0]?.kind).toBe('place');
  });
});

describe('registers', () => {
  it.each([
    ['court', 'Judge Ana Karel heard the case against Tom Brandeis.', ['person Ana Karel', 'person Tom Brandeis']],
    ['business', 'Shares of Pellatt Motors Inc. rose in London.', ['organisation Pellatt Motors Inc.', 'place London']],
    ['sport', 'Goalkeeper Ivo Petkov saved twice in Lisbon.', ['person Ivo Petkov', 'place Lisbon']],
    ['Arabic names', 'Sheikh Nasser bin Hamad al-Tayer met Umm Kulthum al-Masri.', ['person Nasser bin Hamad al-Tayer']],
    ['Persian names', 'Ayatollah Seyed Mahmoud Vahedi-Nia spoke in Qom.', ['person Mahmoud Vahedi-Nia', 'place Qom']],
    ['British', 'Sir Tom Brandeis KC spoke in Leeds.', ['person Tom Brandeis', 'place Leeds']],
    ['American', 'Sen. Tom Brandeis, D-Ohio, spoke.', ['person Tom Brandeis']],
  ])('%s: %s', (_register, text, expected) => {
    const { mentions } = read(text);
    expect(mentions.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'A Kurdish-led group fired at a well-run convoy.',
    'Iraqi and Iranian officials met a prime minister.',
    'She took the post of prime minister on Monday.',
    'NEW RULES SAY NOTHING ABOUT THE OLD ONES',
  ])('nobody: %s', (text) => expect(read(text).mentions).toEqual([]));
});
