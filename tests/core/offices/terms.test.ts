/** From when to when an office was held, resolved against the article's date. */
import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/core/annotation.ts';
import { read } from '../names/marked.ts';

const officeIn = (text: string, published: string | null = '2031-06-15'): Office | null => read(text, [], { published }).entities.find(({ kind, name }) => kind === 'person' && name.endsWith('Brandeis'))?.office ?? null;

describe('the term of an office', () => {
  it.each([
    { text: 'Tom Brandeis, mayor of Leeds since 2028, spoke.', from: '2028', to: null, status: 'current' },
    { text: 'Tom Brandeis, prime minister of Iraq until 2022, spoke.', from: null, to: '2022', status: 'former' },
    { text: 'Tom Brandeis, prime minister of Iraq from 2018 to 2022, spoke.', from: '2018', to: '2022', status: 'former' },
    { text: 'Tom Brandeis, mayor of Leeds until last May, spoke.', from: null, to: '2031-05', status: 'former' },
    { text: 'Tom Brandeis, mayor of Leeds until 2034, spoke.', from: null, to: '2034', status: 'current' },
    { text: 'Tom Brandeis, who was appointed finance minister in May, spoke.', from: '2031-05', to: null, status: 'current' },
    { text: 'Tom Brandeis, who was named head of the Reef Trust last May, spoke.', from: '2031-05', to: null, status: 'current' },
    { text: 'Tom Brandeis, who was elected president early this year, spoke.', from: '2031', to: null, status: 'current' },
    { text: 'Tom Brandeis, mayor of Leeds, spoke in May.', from: null, to: null, status: 'current' },
  ])('$text', ({ text, from, to, status }) => {
    expect(officeIn(text)).toMatchObject({ from, to, status, asOf: '2031-06-15' });
  });

  it('without the article’s date only what needs none is resolved', () => {
    expect(officeIn('Tom Brandeis, who was appointed finance minister last May, spoke.', null)).toMatchObject({ from: null, asOf: null });
    expect(officeIn('Tom Brandeis, prime minister of Iraq until 2022, spoke.', null)).toMatchObject({ to: '2022', status: 'former' });
  });

  it('an appointment of long ago says nothing of today', () => {
    expect(officeIn('Tom Brandeis, who was appointed finance minister in 2019, spoke.')).toBeNull();
    expect(officeIn('Tom Brandeis, who was appointed finance minister in 2029, spoke.')).toMatchObject({ from: '2029' });
  });
});

describe('held no more', () => {
  it.each(['Foreign Minister Tom Brandeis had resigned years before.', 'Foreign Minister Tom Brandeis resigned two weeks ago.', 'Then Foreign Minister Tom Brandeis spoke.', 'The then-foreign minister, Tom Brandeis, spoke.', 'Ex-minister Tom Brandeis spoke.'])('%s', (text) => {
    expect(officeIn(text)?.status).toBe('former');
  });
});
