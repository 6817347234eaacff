import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReading } from '../../../src/core/annotate.ts';
import { atOnce } from '../../../src/core/reading.ts';
import { summarise } from '../../../src/core/summary/summary.ts';
import { readTerms, centralityOf, overlapOf } from '../../../src/core/summary/terms.ts';

const sentencesOf = (text: string, title: string | null = null) => {
  const reading = summarise(openReading({ text, title, lang: 'en' }, []));
  return reading.summary.map(({ start, end }) => reading.text.slice(start, end));
};

const LEAD = 'The harbour council of Marrow voted on Monday to close the old ferry line after a fire.';
const CORE = 'The council said the ferry line lost money and the fire had made the harbour unsafe for travellers.';
const NEXT = 'Union leaders warned that the vote would cost the harbour two hundred jobs before winter.';
const BUS = 'A bus over the new bridge will replace the ferry line from the first week of April.';
const FILLER = ['Gulls circled over the quiet town while a clock chimed noon.', 'A baker swept his step and whistled a tune from some film.', 'Clouds drifted in from the west and the light turned grey.'];

describe('summarise', () => {
  it('takes three sentences in the order of the text, the lead among them', () => {
    expect(sentencesOf([LEAD, ...FILLER, CORE, NEXT].join('\n\n'))).toEqual([LEAD, CORE, NEXT]);
  });

  it.each([
    { what: 'that points back at the sentence before', weak: 'He said the council vote would close the harbour ferry line after the fire.' },
    { what: 'that asks', weak: 'Would the council vote close the harbour ferry line after the fire on Monday?' },
    { what: 'that opens with somebody’s words', weak: '"The council vote will close the harbour ferry line after the fire," a clerk said.' },
    { what: 'of the page', weak: 'Read more about the council vote to close the harbour ferry line after the fire.' },
    { what: 'without an end', weak: 'Council vote closes harbour ferry line after fire' },
    { what: 'in capitals', weak: 'COUNCIL VOTES TO CLOSE HARBOUR FERRY LINE AFTER THE FIRE.' },
    { what: 'of three words', weak: 'Council closes ferry.' },
  ])('passes over a line $what', ({ weak }) => {
    expect(sentencesOf([LEAD, weak, CORE, ...FILLER, NEXT].join('\n\n'))).toEqual([LEAD, CORE, NEXT]);
  });

  it('does not say one thing twice', () => {
    const again = 'On Monday the harbour council of Marrow voted to close the old ferry line after the fire.';
    expect(sentencesOf([LEAD, again, CORE, NEXT].join('\n\n'))).toEqual([LEAD, CORE, NEXT]);
  });

  it('prefers what the title speaks of', () => {
    const titled = sentencesOf([LEAD, ...FILLER, NEXT, CORE, BUS].join('\n\n'), 'A bus will replace the ferry from April');
    expect(titled).toContain(BUS);
    expect(sentencesOf([LEAD, ...FILLER, NEXT, CORE, BUS].join('\n\n'))).not.toContain(BUS);
  });

  it.each([
    { available: 2, wanted: 2 },
    { available: 3, wanted: 3 },
    { available: 17, wanted: 3 },
    { available: 18, wanted: 4 },
    { available: 36, wanted: 5 },
    { available: 300, wanted: 5 },
  ])('takes $wanted of $available sentences', ({ available, wanted }) => {
    const text = Array.from({ length: available }, (_, at) => `On day ${at} the council of Marrow met and it read the report on ferry number ${at} aloud.`).join(' ');
    expect(sentencesOf(text)).toHaveLength(wanted);
  });

  it('takes what there is of a note of fragments, and nothing of nothing', () => {
    expect(sentencesOf('The old ferry line\n\nThe new ferry line and the harbour')).toEqual(['The old ferry line', 'The new ferry line and the harbour']);
    expect(sentencesOf('')).toEqual([]);
  });

  it('judges no sentences of a language that is not read', () => {
    expect(sentencesOf('Der Rat von Marrow hat am Montag beschlossen, die alte Fähre nach dem Brand nicht mehr fahren zu lassen. Das kostet Geld. Alle gingen heim.')).toEqual([]);
  });

  it('is verbatim, in order and without overlap for any text', () => {
    const piece = fc.constantFrom(LEAD, CORE, 'He left.', '"Yes," she said.', '\n\n', 'READ MORE', '…', '“', 'The the the of and to in a is that for it.', '\u00A0', 'a\u0301');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const reading = summarise(openReading({ text, lang: 'en' }, []));
        let end = 0;
        for (const span of reading.summary) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(reading.text.length);
        expect(reading.summary.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('costs time that grows with the text and not with its square', () => {
    const text = (sentences: number) => Array.from({ length: sentences }, (_, at) => `Clerk ${at} of ward ${at * 7} read report ${at * 13} on ferry ${at * 17} and the old council agreed.`).join(' ');
    const time = (sentences: number) => {
      const opened = openReading({ text: text(sentences), lang: 'en' }, []);
      const start = performance.now();
      summarise(opened);
      return performance.now() - start;
    };
    time(500);
    const small = Math.max(time(2000), 1);
    expect(time(16_000) / small).toBeLessThan(8 * 4);
  });
});

describe('terms', () => {
  const table = (text: string) => {
    const { tokens, sentences } = openReading({ text }, []);
    return atOnce(readTerms(tokens, sentences));
  };

  it('counts content words by sentence, plural and singular as one', () => {
    const { bySentence, spread, numberOf } = table('The ferry burned. All of the ferries and a boat burned. It was so.');
    expect(bySentence.map((terms) => terms.size)).toEqual([2, 3, 0]);
    expect(spread[numberOf('Ferries') ?? -1]).toBe(2);
    expect(spread[numberOf('boats') ?? -1]).toBe(1);
    expect(numberOf('the')).toBeUndefined();
    expect(numberOf('absent')).toBeUndefined();
  });

  it('finds the sentence that shares most with the rest', () => {
    const [first, second, gulls] = centralityOf(table('The ferry burned in the harbour. The harbour lost a ferry, a pier and a crane. Gulls sang above chimneys.'));
    expect(first).toBe(1);
    expect(second).toBeGreaterThan(gulls ?? 1);
    expect(gulls).toBe(0);
    expect(centralityOf(table(''))).toEqual([]);
  });

  it('measures overlap against the smaller set', () => {
    expect(overlapOf(new Set([1, 2]), new Set([2, 3, 4]))).toBe(0.5);
    expect(overlapOf(new Set([1]), new Set())).toBe(0);
    expect(overlapOf(undefined, new Set([1]))).toBe(0);
  });
});
