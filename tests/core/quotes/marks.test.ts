import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../src/core/quotes/marks.ts';
import { findParagraphs } from '../../../src/core/text/paragraphs.ts';

const quotedIn = (text: string) => findQuoted(text, findParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('findQuoted', () => {
  it.each([
    { what: 'curly double marks', text: 'She said “we stay” and left.', quoted: ['we stay'] },
    { what: 'straight double marks', text: 'She said "we stay" and left.', quoted: ['we stay'] },
    { what: 'two pairs in one line', text: '"We stay," she said. "We must."', quoted: ['We stay,', 'We must.'] },
    { what: 'a blank behind the opening mark', text: 'Hale wrote," the dockers\' hall is shut". He left.', quoted: ["the dockers' hall is shut"] },
    { what: 'no words between two quotations', text: 'We stay," he said. "We must," he said.', quoted: ['We must,'] },
    { what: 'curly single marks', text: 'She said ‘we stay’ and left.', quoted: ['we stay'] },
    { what: 'straight single marks', text: "She said 'we stay' and left.", quoted: ['we stay'] },
    { what: 'two apostrophes as one mark', text: "She said ''we stay'' and left.", quoted: ['we stay'] },
    { what: 'guillemets', text: 'She said «we stay» and left.', quoted: ['we stay'] },
    { what: 'low and high marks', text: 'She said „we stay“ and left.', quoted: ['we stay'] },
    { what: 'single in double', text: '“He said ‘no’ twice,” she said.', quoted: ['He said ‘no’ twice,'] },
    { what: 'double in single', text: '‘He said “no” twice,’ she said.', quoted: ['He said “no” twice,'] },
    { what: 'marks of one style in one another', text: 'He wrote: “The “phone only” homes grew.” He left.', quoted: ['The “phone only” homes grew.'] },
    { what: 'straight marks in one another', text: '"If he says, "I\'d like ten boats," be wary," she said.', quoted: ['If he says, "I\'d like ten boats," be wary,'] },
    { what: 'a pair behind a mark that nobody closes', text: 'She said “we stay. He said “we go” and left.', quoted: ['we go'] },
    { what: 'a slip of style', text: 'She said “we stay" and left.', quoted: ['we stay'] },
    { what: 'marks around a bracket', text: 'She said (“we stay”) and left.', quoted: ['we stay'] },
    { what: 'spaces inside the marks', text: 'She said « we stay » and left.', quoted: ['we stay'] },
  ])('finds $what', ({ text, quoted }) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it.each([
    { what: 'contractions', text: "They don't and won't and can’t." },
    { what: 'possessives', text: 'The dockers’ wives and the mayor’s sons and James’ boat.' },
    { what: 'straight plural possessives', text: "The dockers' wives met the sailors' sons." },
    { what: 'words that begin with an apostrophe', text: "In the '90s the '68ers, 'em all, rock 'n' roll." },
    { what: 'inches and feet', text: 'The plank is 12" wide and 6\' long.' },
    { what: 'a mark that nobody closes', text: 'She said “we stay and left.' },
    { what: 'empty marks', text: 'She typed "" and left.' },
  ])('finds nothing in $what', ({ text }) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it('keeps an apostrophe of a plural inside single marks', () => {
    expect(quotedIn('‘The boys’ boats sank,’ he said.')).toEqual(['The boys’ boats sank,']);
  });

  it('lets words run on over paragraphs where each opens again', () => {
    const text = '“We begin here.\n\n“We go on here.\n\n“We end here,” she said.';
    const quoted = findQuoted(text, findParagraphs(text));
    expect(quoted.map(({ start, end, runsOn, resumes }) => [text.slice(start, end), runsOn, resumes])).toEqual([
      ['We begin here.', true, false],
      ['We go on here.', true, true],
      ['We end here,', false, true],
    ]);
  });

  it('lets words run on around words in marks of another shape', () => {
    expect(quotedIn('"We begin “here” and now.\n\n"We end here," she said.')).toEqual(['We begin “here” and now.', 'We end here,']);
  });

  it('closes in a later paragraph what nobody opened again', () => {
    expect(quotedIn('“We begin here and have more to say.\n\n“And more,” she said.\n\nThe end.')).toEqual(['We begin here and have more to say.', 'And more,']);
  });

  it('drops the first of two opening marks', () => {
    expect(quotedIn('She said “we stay and then “we leave” and went.')).toEqual(['we leave']);
  });

  it('never crosses a paragraph', () => {
    const text = 'A “word here.\n\nAnother” word there.';
    expect(quotedIn(text)).toEqual([]);
  });

  it('gives stretches in order, in bounds and apart, for any text', () => {
    const alphabet = fc.constantFrom('“', '”', '‘', '’', '"', "'", "''", '«', '»', '„', 'a', 'B', ' ', '\n', '.', ',', '—', 's', '\ud800', 'é');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const stretch of findQuoted(text, findParagraphs(text))) {
          expect(stretch.outerStart).toBeGreaterThanOrEqual(last);
          expect(stretch.start).toBeGreaterThanOrEqual(stretch.outerStart);
          expect(stretch.end).toBeGreaterThan(stretch.start);
          expect(stretch.outerEnd).toBeGreaterThanOrEqual(stretch.end);
          expect(stretch.outerEnd).toBeLessThanOrEqual(text.length);
          last = stretch.outerEnd;
        }
      }),
      { numRuns: 500 },
    );
  });
});
