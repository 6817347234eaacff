import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/core/text/language.ts';
import { findParagraphs } from '../../../src/core/text/paragraphs.ts';
import { findSentences } from '../../../src/core/text/sentences.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

const paragraphs = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => findSentences(tokenise(text), findParagraphs(text)).map(({ start, end }) => text.slice(start, end));

describe('findParagraphs', () => {
  it('takes every line that is not blank for a paragraph', () => {
    expect(paragraphs('One.\n\n  Two. \r\nA heading\nThree.\n')).toEqual(['One.', 'Two.', 'A heading', 'Three.']);
  });

  it('joins the lines of a hard-wrapped text', () => {
    const wrapped = ['The harbour board met late on Thursday to hear why the', 'new crane had stood idle for most of the winter and who', 'would pay for the repairs that the builders had promised', 'to finish before the season opened in the first days of', 'April.', '', 'Nobody had an answer.'].join('\n');
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  it('finds none in blank text', () => {
    expect(paragraphs(' \n\t\n')).toEqual([]);
  });
});

describe('findSentences', () => {
  it.each([
    { what: 'titles and initials do not end one', text: 'Mr. J. Pell spoke. Dr. Rey left.', expected: ['Mr. J. Pell spoke.', 'Dr. Rey left.'] },
    { what: 'closing quotation marks belong to it', text: '“We won.” She smiled.', expected: ['“We won.”', 'She smiled.'] },
    { what: 'a cue in lower case goes on', text: '“Who won?” she asked. Nobody knew.', expected: ['“Who won?” she asked.', 'Nobody knew.'] },
    { what: 'acronyms may end one before a capital only with a stop of their own', text: 'It joined the U.N. Security Council.', expected: ['It joined the U.N. Security Council.'] },
    { what: 'numbers with points stay whole', text: 'It rose 3.5 points. Then it fell.', expected: ['It rose 3.5 points.', 'Then it fell.'] },
    { what: 'paragraph borders end one without a stop', text: 'A heading\nThe text.', expected: ['A heading', 'The text.'] },
    { what: 'Arabic and Persian end with their own marks', text: 'آیا آمد؟ بله.', expected: ['آیا آمد؟', 'بله.'] },
    { what: 'three stops and an exclamation', text: 'Well... No! Yes.', expected: ['Well...', 'No!', 'Yes.'] },
  ])('$what', ({ text, expected }) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    { text: 'It left at 4 a.m. Nobody was hurt.', expected: ['It left at 4 a.m.', 'Nobody was hurt.'] },
    { text: 'It left at 4 a.m. Monday for Oslo.', expected: ['It left at 4 a.m. Monday for Oslo.'] },
    { text: 'She lives in the U.S. The port is shut.', expected: ['She lives in the U.S.', 'The port is shut.'] },
    { text: 'She lives in the U.S. Senate building.', expected: ['She lives in the U.S. Senate building.'] },
    { text: 'They sued Brix Inc. In May it closed.', expected: ['They sued Brix Inc.', 'In May it closed.'] },
    { text: 'The U.S. No Child Left Behind Act was repealed.', expected: ['The U.S. No Child Left Behind Act was repealed.'] },
    { text: 'U.S. In Talks With Peru', expected: ['U.S. In Talks With Peru'] },
  ])('parts "$text" where the stop of an abbreviation ends it', ({ text, expected }) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('puts every token in exactly one sentence, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '"', '”', '\n', '!', '3', '(', ')') }), (text) => {
        const tokens = tokenise(text);
        const found = findSentences(tokens, findParagraphs(text));
        let token = 0;
        for (const sentence of found) {
          expect(sentence.firstToken).toBe(token);
          token = sentence.lastToken;
        }
        expect(token).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('coverageOf', () => {
  const english = 'The board said that it was not the first time that the crane had failed in the winter.';
  const german = 'Der Vorstand erklärte gestern, dass der Kran schon zum dritten Mal in diesem Winter ausgefallen sei und niemand wisse warum.';
  it.each([
    { what: 'English prose', text: english, lang: 'en', coverage: 'full' },
    { what: 'English prose on a page that claims otherwise', text: english, lang: 'de', coverage: 'full' },
    { what: 'German prose', text: german, lang: 'de', coverage: 'names' },
    { what: 'German prose on a page that claims to be English', text: german, lang: 'en-GB', coverage: 'names' },
    { what: 'Persian', text: 'رئیس شورای شهر دیروز در نشستی با خبرنگاران گفت که کار ساخت پل تازه تا پایان سال به پایان می\u200Cرسد', lang: null, coverage: 'names' },
    { what: 'a short English text that is half names', text: 'Senator Clara Penhallow and Senator Ruth Penhallow sang. Then Senator Penhallow bowed.', lang: null, coverage: 'full' },
    { what: 'a short French text that is half names', text: 'Clara Penhallow est venue avec Ruth Penhallow, et Jonas Feldkamp était dans la salle.', lang: null, coverage: 'names' },
    { what: 'a few Arabic words on a page that tells no language', text: 'وقال السوراني إن الميناء سيفتح', lang: null, coverage: 'names' },
    { what: 'a few words follow the page', text: 'Harbour crane idle', lang: 'fr', coverage: 'names' },
    { what: 'a few words without a page are taken for English', text: 'Harbour crane idle', lang: null, coverage: 'full' },
  ])('$what', ({ text, lang, coverage }) => {
    expect(coverageOf(lang, tokenise(text))).toBe(coverage);
  });
});
