import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/core/text/tokens.ts';

const words = (text: string) => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    { what: 'hyphens and apostrophes inside a word', text: "al-Zubaidi O'Hara Ka‘abi", tokens: ['al-Zubaidi', "O'Hara", 'Ka‘abi'] },
    { what: 'a possessive is a token of its own', text: 'Morland’s and Ines\'s', tokens: ['Morland', '’s', 'and', 'Ines', "'s"] },
    { what: 'a plural possessive leaves the mark alone', text: "ministers' views", tokens: ['ministers', "'", 'views'] },
    { what: 'abbreviations keep their stop', text: 'Mr. Vale, Gen. Osk and Dr. Rey.', tokens: ['Mr.', 'Vale', ',', 'Gen.', 'Osk', 'and', 'Dr.', 'Rey', '.'] },
    { what: 'acronyms with stops stay whole', text: 'the U.N. and E.U.', tokens: ['the', 'U.N.', 'and', 'E.U.'] },
    { what: 'letters with a plus stay whole, sums do not', text: 'OPEC+ ministers, A+ and AB+CD', tokens: ['OPEC+', 'ministers', ',', 'A', '+', 'and', 'AB', '+', 'CD'] },
    { what: 'initials keep their stop, the pronoun I does not', text: 'J. R. Pell and I. Then', tokens: ['J.', 'R.', 'Pell', 'and', 'I', '.', 'Then'] },
    { what: 'numbers with separators and suffixes', text: '1,200.5 20th 1990s 5%', tokens: ['1,200.5', '20th', '1990s', '5', '%'] },
    { what: 'a lower-case "no." ends a sentence', text: 'He said no. Then', tokens: ['He', 'said', 'no', '.', 'Then'] },
    { what: 'quotation marks and dashes are marks', text: '“Yes”—he', tokens: ['“', 'Yes', '”', '—', 'he'] },
    { what: 'Persian words keep their ZWNJ', text: 'می\u200Cگوید علی', tokens: ['می\u200Cگوید', 'علی'] },
    { what: 'where somebody is from, and who stands behind it, is a word of its own', text: 'Basra-based New York-born Iran-backed EU-wide. The Home-based', tokens: ['Basra', '-', 'based', 'New', 'York', '-', 'born', 'Iran', '-', 'backed', 'EU-wide', '.', 'The', 'Home-based'] },
    { what: 'two places are two words', text: 'the US-Mexico border, Guinea-Bissau, Paris-London-Oslo, Iran-Contra, Ada Jordan-Lebanon, Georgia-Pacific, French-born', tokens: ['the', 'US', '-', 'Mexico', 'border', ',', 'Guinea-Bissau', ',', 'Paris', '-', 'London', '-', 'Oslo', ',', 'Iran-Contra', ',', 'Ada', 'Jordan-Lebanon', ',', 'Georgia-Pacific', ',', 'French-born'] },
    { what: 'party and place of a politician', text: 'Holt, D-Ohio, Roe (R-New York), on D-Day, pills, D-Mannose, D-Ohio’s', tokens: ['Holt', ',', 'D', '-', 'Ohio', ',', 'Roe', '(', 'R', '-', 'New', 'York', ')', ',', 'on', 'D-Day', ',', 'pills', ',', 'D-Mannose', ',', 'D', '-', 'Ohio', '’s'] },
    { what: 'so it is behind a town of two words', text: 'the Mexico City-based firm', tokens: ['the', 'Mexico', 'City', '-', 'based', 'firm'] },
    { what: 'an ellipsis of stops', text: 'well... no', tokens: ['well', '.', '.', '.', 'no'] },
  ])('$what', ({ text, tokens }) => {
    expect(words(text)).toEqual(tokens);
  });

  it('says what a token is', () => {
    const [title, name, possessive, number] = tokenise('mr Vale’s 12');
    expect(title).toMatchObject({ kind: 'word', capital: false, spaced: true, lower: 'mr' });
    expect(name).toMatchObject({ kind: 'word', capital: true, start: 3, end: 7 });
    expect(possessive).toMatchObject({ kind: 'possessive', spaced: false });
    expect(number).toMatchObject({ kind: 'number' });
  });

  it('covers any string: in order, without overlap, only white space between', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start).trim()).toBe('');
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['"', "'", '.', 'A', '-', 'a.', '’'])('is linear in 100,000 × %s', (unit) => {
    const start = performance.now();
    tokenise(unit.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
