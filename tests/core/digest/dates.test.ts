import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/core/digest/calendar.ts';
import { findDates } from '../../../src/core/digest/dates.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

/** A Wednesday. */
const PUBLISHED = '2031-03-12';

function dates(text: string, published: string | null = PUBLISHED): string[] {
  const tokens = tokenise(text);
  return findDates(tokens, 0, tokens.length, dayOf(published)).map(({ first, last, date }) => `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} = ${date}`);
}

describe('dates that stand for themselves', () => {
  it.each([
    ['The bridge fell on 4 May 2019.', '4 May 2019 = 2019-05-04'],
    ['Signed on the 4th of May, 2019, in Geneva.', '4th of May, 2019 = 2019-05-04'],
    ['Born October 2, 1961, in Marrow.', 'October 2, 1961 = 1961-10-02'],
    ['It opened in Sept. 2012.', 'Sept. 2012 = 2012-09'],
    ['The log reads 2019-05-04 at noon.', '2019-05-04 = 2019-05-04'],
    ['She led the bank in late 2019.', 'late 2019 = 2019'],
    ['In 2019 he left.', '2019 = 2019'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(dates(text, null)).toEqual([expected]);
  });

  it.each(['Rooms for 2019 guests', 'It ended 2019 - 05 - 04', 'It cost 2019 pounds', 'a crowd of 2000 people', 'Flight 1985 landed', 'on 31 June 2019', 'They may march on', 'May Harrow won'])('%s: no date', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('dates that count from the article (Wednesday 12 March 2031)', () => {
  it.each([
    ['They met yesterday.', 'yesterday = 2031-03-11'],
    ['Talks resume tomorrow.', 'tomorrow = 2031-03-13'],
    ['He spoke this morning.', 'this morning = 2031-03-12'],
    ['Police searched the house last night.', 'last night = 2031-03-11'],
    ['The vote took place on Monday.', 'Monday = 2031-03-10'],
    ['He was arrested by police on Monday.', 'Monday = 2031-03-10'],
    ['On Monday the mayor resigned.', 'Monday = 2031-03-10'],
    ['The board is to rule on Monday.', 'Monday = 2031-03-17'],
    ['They are set to vote on Thursday.', 'Thursday = 2031-03-13'],
    ['It meets on Wednesday.', 'Wednesday = 2031-03-12'],
    ['They stay until Friday.', 'Friday = 2031-03-14'],
    ['The town has slept since January.', 'January = 2031-01'],
    ['The fair will open in April.', 'April = 2031-04'],
    ['The court sat on Wednesday.', 'Wednesday = 2031-03-12'],
    ['She arrived last Sunday.', 'last Sunday = 2031-03-09'],
    ['The panel will meet on Friday.', 'Friday = 2031-03-14'],
    ['He is due in court next Monday.', 'next Monday = 2031-03-17'],
    ['He took the post last May.', 'last May = 2030-05'],
    ['The pact was signed last March.', 'last March = 2030-03'],
    ['Work began in January.', 'January = 2031-01'],
    ['A report is due by early May.', 'early May = 2031-05'],
    ['He was shot early this year.', 'early this year = 2031'],
    ['Prices rose last month.', 'last month = 2031-02'],
    ['Elections follow next year.', 'next year = 2032'],
    ['It closed two months ago.', 'two months ago = 2031-01'],
    ['They quarrelled three days ago.', 'three days ago = 2031-03-09'],
    ['The ferry sank on 22 February.', '22 February = 2031-02-22'],
    ['It opens on May 3.', 'May 3 = 2031-05-03'],
    ['The ferry sank on 22 December.', '22 December = 2030-12-22'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(dates(text, null)).toEqual([]);
  });

  it('crosses the border of a year', () => {
    expect(dates('He left last December, and yesterday she left.', '2031-01-01')).toEqual(['last December = 2030-12', 'yesterday = 2030-12-31']);
  });
});

describe('dates that could lie on either side stay out', () => {
  it.each([
    { why: 'this or the next Friday?', text: 'It meets next Friday.' },
    { why: 'yesterday or eight days ago?', text: 'It met last Tuesday.' },
    { why: 'planned, and perhaps never done', text: 'He was due to speak on Friday.' },
    { why: 'seven months away in both directions', text: 'The road closed in August.' },
    { why: 'half a year away', text: 'It stands since 8 September.' },
    { why: 'present: a habit or a plan?', text: 'She flies home on Sunday.' },
    { why: 'present: a habit or a plan?', text: 'The fair opens in April.' },
    { why: 'a future of the past', text: 'They said it would open on Friday.' },
    { why: 'one of many', text: 'He came on a wet Tuesday.' },
    { why: 'every week', text: 'The market opens every Monday.' },
    { why: 'no ISO precision fits', text: 'They met last week.' },
    { why: 'a figure of speech', text: 'It is bigger than today’s needs.' },
    { why: 'a man’s name', text: 'The book is by May Sorrel.' },
    { why: 'a number that is too large to be exact', text: 'It fell 200 years ago.' },
  ])('$text ($why)', ({ text }) => {
    expect(dates(text)).toEqual([]);
  });
});

it('takes any text: dates in order, inside it, valid', () => {
  const word = fc.constantFrom('last', 'May', '3', '31', '2031', 'in', 'on', 'Monday', ',', 'next', 'this', 'year', 'ago', 'two', 'of', 'yesterday', 'will', '’s', '.');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const tokens = tokenise(text);
      let end = 0;
      for (const found of findDates(tokens, 0, tokens.length, dayOf(PUBLISHED))) {
        expect(found.first).toBeGreaterThanOrEqual(end - 1);
        expect(found.last).toBeLessThanOrEqual(tokens.length);
        expect(found.date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
        end = found.last;
      }
    }),
  );
});
