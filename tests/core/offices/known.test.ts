import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/core/annotation.ts';
import { officeAt } from '../../../src/core/offices/known.ts';
import { glossaryOf } from '../names/listed.ts';
import { officeOf, read } from '../names/marked.ts';

const office = (title: string, dates: Partial<Office>): Office => ({ title, from: null, to: null, asOf: null, status: 'current', of: null, receipt: { source: 'general' }, ...dates });
const mayor = office('Mayor', { from: '2015', to: '2019-06' });
const minister = office('Minister', { from: '2019-06' });

describe('officeAt', () => {
  it.each([
    ['held', [mayor, minister], '2021-01-01', 'current Minister'],
    ['held before another one', [mayor, minister], '2017-01-01', 'current Mayor'],
    ['over', [mayor], '2021-01-01', 'former Mayor'],
    ['not begun', [minister], '2017-01-01', null],
    ['begun in the month of the article', [minister], '2019-06-20', 'current Minister'],
    ['without a date, as recorded', [mayor, minister], null, 'current Minister'],
    ['without a date, one that is over', [mayor], null, 'former Mayor'],
    ['the last of two that are over', [mayor, office('Judge', { from: '2000', to: '2010' })], '2021-01-01', 'former Mayor'],
    ['recorded as former', [office('Judge', { status: 'former' })], '2021-01-01', 'former Judge'],
    ['late', [office('Judge', { status: 'late', to: '2010' })], '2021-01-01', 'late Judge'],
    ['none', [], '2021-01-01', null],
  ])('%s', (_what, offices, date, expected) => {
    const found = officeAt(offices, date);
    expect(found && `${found.status} ${found.title}`).toBe(expected);
  });
});

const glossary = glossaryOf(
  {
    id: 'daoud', kind: 'person', name: 'Samir Daoud',
    offices: [
      { title: 'Prime Minister of Iraq', of: 'iraq', from: '2030-05', 'as-of': '2030-07', receipt: 'general' },
      { title: 'Mayor of Basra', from: '2020', to: '2030', receipt: 'general' },
    ],
  },
  { id: 'iraq', kind: 'place', name: 'Iraq', demonyms: ['Iraqi'] },
);

describe('the glossary and the article', () => {
  const at = (text: string, published: string | null) => read(text, [glossary], { published });

  it('the glossary speaks where the article is silent', () => {
    expect(officeOf(at('Samir Daoud slept.', '2031-01-01'), 'Daoud')).toBe('current Prime Minister of Iraq');
    expect(officeOf(at('Samir Daoud slept.', '2025-01-01'), 'Daoud')).toBe('current Mayor of Basra');
  });

  it('the article’s own words win', () => {
    expect(officeOf(at('Former Iraqi Prime Minister Samir Daoud slept.', '2035-01-01'), 'Daoud')).toBe('former Prime Minister of Iraq');
    expect(officeOf(at('Samir Daoud, head of the Reef Trust, slept.', '2035-01-01'), 'Daoud')).toBe('current Head of the Reef Trust');
  });

  it('the glossary lends country and dates to a bare office', () => {
    const [daoud] = at('Prime Minister Samir Daoud slept.', '2031-01-01').entities;
    expect(daoud?.office).toMatchObject({ title: 'Prime Minister of Iraq', of: 'iraq', from: '2030-05', asOf: '2031-01-01', receipt: { source: 'article' } });
  });

  it('an article without a date has the glossary’s', () => {
    const [daoud] = at('Iraqi Prime Minister Samir Daoud slept.', null).entities;
    expect(daoud?.office?.asOf).toBe('2030-07');
  });

  it('a text that is not English has the glossary’s offices', () => {
    const reading = read('Samir Daoud', [glossary], { lang: 'de', published: '2031-01-01' });
    expect(reading.coverage).toBe('names');
    expect(officeOf(reading, 'Daoud')).toBe('current Prime Minister of Iraq');
  });
});
