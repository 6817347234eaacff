import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import { scanFrom, scanPlain } from '../../../src/core/names/lookup-plain.ts';
import { scanText } from '../../../src/core/names/lookup-text.ts';
import type { RawMatch } from '../../../src/core/names/lookup.ts';
import { atOnce } from '../../../src/core/reading.ts';
import { findOpenings } from '../../../src/core/names/openings.ts';
import { readKeyWords } from '../../../src/core/names/word-keys.ts';
import { glossaryOf } from './listed.ts';

const listed = glossaryOf(
  { id: 'wadi', kind: 'person', name: 'Karim Al-Wadudi', names: [{ lang: 'ar', text: 'كريم الودودي', receipt: 'general' }], aliases: { part: ['Al-Wadudi', "D'Wad"] } },
  { id: 'osk', kind: 'person', name: 'Marc J. Osk' },
  { id: 'morland', kind: 'place', name: 'Morland', aliases: { full: ['M.O.R.', 'Émor', '9 Hills', '3,500 Hills', 'the hills'] } },
  { id: 'vale', kind: 'organisation', name: 'Vale & Sons', aliases: { full: ["Harbour Master's Office", '& Sons'], cased: ['VAS'] } },
);
const PIECES = fc.constantFrom(
  ...['Karim', 'KARIM', 'al-', 'Al ', 'el ', ' ', ' ', ' ', '-', 'Wadudi', 'Marc', 'J.', 'Osk', 'Morland', 'M.O.R.', 'mor', 'Émor', 'E\u0301mor', '9', '3,500', '.5', '20m', 'Hills', 'the', 'Vale', '&', 'Sons', 'VAS'],
  ...['Harbour', 'Master', '’s', "'s", "'", '’', 'D', 'wad', '.', ',', ':', '“', '”', '—', '…', '\n\n', '\n', '\u00A0', '_', 'كريم', 'والودودي', 'الودودي', '\u200C', '\uD800', '😀', 's', 'Office', 'x', 'ß'],
);
const texts = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join(''));

const outline = (matches: readonly Pick<RawMatch, 'start' | 'end' | 'use'>[]) => matches.map(({ start, end, use }) => `${start}-${end} ${use.alias}`);

/** Every word is looked at. */
function slowly(text: string): string[] {
  const { text: normal, tokens, paragraphs } = openReading({ text }, []);
  const words = readKeyWords(normal, tokens, paragraphs);
  const matches: RawMatch[] = [];
  for (let first = 0; first < words.length; first++) scanFrom(normal, words, listed, matches, first);
  return outline(matches);
}

describe('the pass over characters in front of the scan', () => {
  it('leaves no listed name out, in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: normal, tokens, paragraphs } = openReading({ text }, []);
        const matches: RawMatch[] = [];
        atOnce(scanPlain(normal, readKeyWords(normal, tokens, paragraphs), listed, matches));
        expect(outline(matches)).toEqual(slowly(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds in a long text what the scan of an article finds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: normal, paragraphs } = openReading({ text }, []);
        expect(outline(scanText(normal, listed, paragraphs))).toEqual(slowly(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['wad\u200CJ.M.O.R.', 'wad’J.M.O.R.', 'wad_J.M.O.R.'])('reads no acronym that begins inside a word: %s', (text) => {
    expect(slowly(text)).toEqual(['6-12 M.O.R.']);
    expect(outline(scanText(text, listed, [{ start: 0, end: text.length }]))).toEqual(slowly(text));
  });

  it('lets no name go over a dash, also where a hyphen follows it', () => {
    expect(slowly('Karim—-Wadudi')).toEqual(['7-13 Al-Wadudi']);
  });

  it.each([
    { text: 'They said that nobody, not even Karim, came.', openings: [], why: 'no word begins a name that goes on so' },
    { text: 'So Karim Wadudi came.', openings: ['Karim', 'Wadudi'], why: 'both are listed' },
    { text: "Morland's hills, Morland’s sea", openings: ['Morland', 'Morland'], why: 'a possessive ends the word' },
    { text: "They don't, they won’t.", openings: [], why: 'an inner apostrophe counts for nothing' },
    { text: 'U.N. in M.O.R. on 3.5x', openings: ['M.O.R', '3.5x'], why: 'stops of acronyms count for nothing' },
    { text: 'vale &c', openings: ['&'], why: 'an ampersand may be a word; no listed form begins with a small v' },
    { text: 'Einige Häuser', openings: [], why: 'accents count for nothing' },
    { text: 'The Hills, the hills, 9 Hills, 1,020 hills', openings: ['The', 'the', '9'], why: 'one form begins with a small t, others with digits' },
    { text: 'Þing, großer Þ, weiß', openings: ['Þing,', 'Þ,'], why: 'other letters are read closely, but in a word that nothing begins' },
  ])('opens at $openings in “$text”: $why', ({ text, openings }) => {
    const found = findOpenings(text, listed);
    expect(openings).toEqual(found.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, found[at + 1])] : [])));
  });
});
