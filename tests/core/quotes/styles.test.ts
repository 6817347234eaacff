/** Every shape of an attribution in every style of quotation marks. */
import { describe, expect, it } from 'vitest';
import { readPlain } from './marked.ts';

const STYLES: readonly { readonly style: string; readonly open: string; readonly close: string }[] = [
  { style: 'American', open: '“', close: '”' },
  { style: 'typewriter', open: '"', close: '"' },
  { style: 'British', open: '‘', close: '’' },
  { style: 'British typewriter', open: "'", close: "'" },
  { style: 'doubled single marks', open: "''", close: "''" },
  { style: 'TeX', open: '``', close: "''" },
  { style: 'guillemets', open: '«', close: '»' },
  { style: 'low and high', open: '„', close: '“' },
  { style: 'low and closing', open: '„', close: '”' },
];

/** `<` and `>` stand for the marks. */
const SHAPES: readonly { readonly shape: string; readonly text: string; readonly words: readonly string[]; readonly speaker: string }[] = [
  { shape: 'speaker behind', text: '<We sail at dawn,> said Ana Bell.', words: ['We sail at dawn'], speaker: 'Ana Bell' },
  { shape: 'comma outside', text: '<We sail at dawn>, said Ana Bell.', words: ['We sail at dawn'], speaker: 'Ana Bell' },
  { shape: 'cue behind', text: '<We sail at dawn,> Ana Bell told the crew.', words: ['We sail at dawn'], speaker: 'Ana Bell' },
  { shape: 'colon', text: 'Ana Bell said: <We sail at dawn.>', words: ['We sail at dawn.'], speaker: 'Ana Bell' },
  { shape: 'comma before', text: 'Ana Bell replied, <We sail at dawn.>', words: ['We sail at dawn.'], speaker: 'Ana Bell' },
  { shape: 'around the attribution', text: '<We sail,> Ana Bell said, <at dawn tomorrow.>', words: ['We sail', 'at dawn tomorrow.'], speaker: 'Ana Bell' },
  { shape: 'a question', text: '<Do we sail?> asked Ana Bell.', words: ['Do we sail?'], speaker: 'Ana Bell' },
  { shape: 'carried on', text: '<We sail at dawn,> Ana Bell said. <Nobody sleeps.>', words: ['We sail at dawn', 'Nobody sleeps.'], speaker: 'Ana Bell' },
  { shape: 'an apostrophe inside', text: '<We don’t sail at dawn,> Ana Bell said.', words: ['We don’t sail at dawn'], speaker: 'Ana Bell' },
];

describe.each(STYLES)('$style', ({ open, close }) => {
  it.each(SHAPES)('$shape', ({ text: shape, words, speaker }) => {
    const text = shape.replaceAll('<', open).replaceAll('>', close);
    const { quotes } = readPlain(text);
    expect(quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(words);
    for (const quote of quotes) expect([quote.form, quote.speaker && text.slice(quote.speaker.start, quote.speaker.end)]).toEqual(['direct', speaker]);
  });
});

describe('marks that quote nothing', () => {
  it.each([
    { what: 'feet and inches', text: 'The keeper is 6\'2" tall and his brother 5\'11" at most.' },
    { what: 'inches', text: 'A 14" pipe lies under a 9" pipe on the pier.' },
    { what: 'elided years', text: 'The boats of the ’60s and ’70s lie in the mud.' },
    { what: 'plural possessives', text: 'The sailors’ wives’ boats’ names are on the wall.' },
    { what: 'a nickname', text: 'Karl “Tiny” Holm won the race again.' },
    { what: 'two nicknames', text: 'Karl ‘Tiny’ Holm beat Ove ‘Rope’ Lind again.' },
    { what: 'a title of a work', text: 'He sang “The Last Boat to Lund” twice.' },
    { what: 'a scare quote', text: 'The “repair” took nine years.' },
    { what: 'a mark that never closes', text: 'The sign on the pier hung “ low for a year.' },
    { what: 'rock and roll', text: 'They played rock ’n’ roll until the tide came.' },
  ])('$what', ({ text }) => {
    expect(readPlain(text).quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual([]);
  });
});
