import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import { readQuotes } from '../../../src/core/quotes/quotes.ts';

const read = (text: string) => readQuotes(openReading({ text, lang: 'en' }, []));

const WORDS = ['said', 'that', 'the mayor', 'He', 'added', ',', '.', '“', '”', '"', "'", '’', '‘', 'and', 'according to', 'Ana Bell', '(', ')', '—', '-', ':', '\n\n', 'told reporters', 'who', 'was', 'stressing', 'called for', 'a', '?', 'Q', 'on Monday', '«', '»', 'to say'];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }));

describe('readQuotes on any text', () => {
  it('keeps all spans in bounds, not empty and sorted', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const reading = read(text);
        let last = 0;
        for (const quote of reading.quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          last = quote.start;
          for (const span of [quote, quote.cue, quote.speaker]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(reading.text.length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never puts content into the mouth of its own words: speaker and cue lie outside the quote', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const quote of read(text).quotes) {
          if (quote.cue) expect(quote.cue.end <= quote.start || quote.cue.start >= quote.end).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is unknown without a speaker, and only then', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const quote of read(text).quotes) expect(quote.certainty === 'unknown').toBe(quote.speaker === null);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(fc.property(anything, (text) => {
        expect(read(text).quotes).toEqual(read(text).quotes);
      }), { numRuns: 200 });
  });

  it('reads content without the marks around it', () => {
    fc.assert(
      fc.property(fc.constantFrom('“”', '""', '«»', '‘’'), fc.constantFrom('We stay here.', 'Nobody asked the ferrymen', 'It is late, and we are few.'), (marks, words) => {
        const text = `${marks.charAt(0)}${words}${marks.charAt(1)} said Ana Bell.`;
        expect(read(text).quotes.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
      }),
    );
  });
});

describe('cost', () => {
  const time = (text: string) => {
    const reading = openReading({ text, lang: 'en' }, []);
    // Processor time, so that a busy machine does not count.
    const start = process.cpuUsage();
    readQuotes(reading);
    const used = process.cpuUsage(start);
    return (used.user + used.system) / 1000;
  };

  it.each([
    { what: 'quotation marks', piece: '" ' },
    { what: 'opening marks', piece: '“a ' },
    { what: 'apostrophes', piece: "' s' " },
    { what: 'short quotations', piece: '“we stay,” he said. ' },
    { what: 'cues in one sentence', piece: 'he said that ' },
    { what: 'commas in one sentence', piece: 'the man, a baker, ' },
    { what: 'dashes in one sentence', piece: 'he said - a ' },
    { what: 'capitals', piece: 'Ana ' },
    { what: 'labels', piece: 'Hale: yes we do\n\n' },
    { what: 'paragraphs that open again', piece: '“And then we went on\n\n' },
  ])('grows in line with 10,000 $what', ({ piece }) => {
    time(piece.repeat(1000));
    const small = Math.max(10, time(piece.repeat(2_500)));
    const large = time(piece.repeat(10_000));
    // Four times the text: linear work takes four times as long; the rest is room for the garbage collector.
    expect(large / small).toBeLessThan(11);
    expect(large).toBeLessThan(3000);
  });
});
