import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, toSourceSpan } from '../../../src/core/text/normalise.ts';

describe('normalise', () => {
  it.each([
    { what: 'plain text stays the same object', source: 'Plain “text”.', text: 'Plain “text”.' },
    { what: 'a soft hyphen is dropped', source: 'Zar\u00ADdani', text: 'Zardani' },
    { what: 'special spaces become spaces', source: '20\u00A0million\u2009people', text: '20 million people' },
    { what: 'bidi controls are dropped', source: '\u202Aab\u202C\u200Fc', text: 'abc' },
    { what: 'a decomposed accent is composed', source: 'Andre\u0301', text: 'André' },
    { what: 'a ligature is taken apart', source: 'o\uFB03ce', text: 'office' },
    { what: 'Arabic presentation forms become letters', source: '\uFEE3\uFEEA', text: 'مه' },
    { what: 'ZWNJ is part of Persian spelling', source: 'خامنه\u200Cای', text: 'خامنه\u200Cای' },
    { what: 'surrogate pairs stay whole', source: '😀\u00ADx', text: '😀x' },
  ])('$what', ({ source, text }) => {
    expect(normalise(source).text).toBe(text);
  });

  it('leads each span back to the characters that it came from', () => {
    const source = 'Sa\u00ADlim met Andre\u0301 in the o\uFB03ce';
    const normal = normalise(source);
    const found = (word: string) => {
      const start = normal.text.indexOf(word);
      const span = toSourceSpan(normal, { start, end: start + word.length });
      return source.slice(span.start, span.end);
    };
    expect(found('Salim')).toBe('Sa\u00ADlim');
    expect(found('André')).toBe('Andre\u0301');
    expect(found('office')).toBe('o\uFB03ce');
    expect(found('met')).toBe('met');
  });

  it.each([
    { what: 'a bidi mark after a name', source: 'to Ostport\u200E, then', word: 'Ostport', back: 'Ostport' },
    { what: 'several, at the end of the text', source: 'to Ostport\u202C\u200F', word: 'Ostport', back: 'Ostport' },
    { what: 'a mark before a name', source: '\u200FOstport', word: 'Ostport', back: 'Ostport' },
    { what: 'a zero-width space between two names', source: 'Ost\u200BWest', word: 'Ost', back: 'Ost' },
    { what: 'a soft hyphen before a stop', source: 'Ost\u00AD.', word: 'Ost', back: 'Ost' },
    { what: 'a mark inside a name stays in it', source: 'Ost\u200Eport', word: 'Ostport', back: 'Ost\u200Eport' },
    { what: 'an accent of the last letter', source: 'Andre\u0301\u200E!', word: 'André', back: 'Andre\u0301' },
    { what: 'a letter of a ligature', source: 'o\uFB03ce\u200E', word: 'of', back: 'o\uFB03' },
    { what: 'the text’s last character', source: '\u00A0😀\u2060', word: '😀', back: '😀' },
  ])('a span ends before invisible characters that follow: $what', ({ source, word, back }) => {
    const normal = normalise(source);
    const at = normal.text.indexOf(word);
    const span = toSourceSpan(normal, { start: at, end: at + word.length });
    expect(source.slice(span.start, span.end)).toBe(back);
  });

  it('an empty span stays empty', () => {
    expect(toSourceSpan(normalise('a\u200Eb'), { start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
    expect(toSourceSpan(normalise('\u200E'), { start: 0, end: 0 })).toEqual({ start: 1, end: 1 });
  });

  it('maps forward and back within bounds for any string', () => {
    const awkward = fc.string({ unit: fc.constantFrom('a', 'Z', ' ', '\u00AD', '\u0301', '\uFB01', '\u202E', '😀', '\uD800', 'ی', '\uFEE3', '\n') });
    fc.assert(
      fc.property(awkward, (source) => {
        const normal = normalise(source);
        for (let at = 0; at < normal.text.length; at++) {
          const span = toSourceSpan(normal, { start: at, end: at + 1 });
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(source.length);
          expect(normal.fromSource(span.start)).toBeLessThanOrEqual(at);
        }
        expect(normal.toSource(normal.text.length)).toBe(source.length);
      }),
    );
  });
});
