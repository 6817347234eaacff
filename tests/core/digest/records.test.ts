import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/core/annotation.ts';
import { digestOf } from '../../../src/core/digest/build-digest.ts';
import { officeAt, recordOf, viewReceipt } from '../../../src/core/digest/records.ts';
import { annotationOf } from '../../../src/build/corpus/gold.ts';
import { glossaryOf } from './small-glossary.ts';

const office = (title: string, from: string | null, to: string | null, asOf: string | null = null): Office => ({ title, from, to, asOf, status: 'current', of: null, receipt: { source: 'general' } });

const SPY = office('Head of Intelligence', '2026', '2030-05');
const PREMIER = office('Prime Minister', '2030-05-07', null);
const CAREER = [PREMIER, SPY];

describe('officeAt', () => {
  it.each([
    { date: '2028-11-02', held: SPY, why: 'inside the first term' },
    { date: '2031-03-12', held: PREMIER, why: 'the term that has not ended' },
    { date: '2030-05-08', held: PREMIER, why: 'the later of two in the month of the change' },
    { date: '2020-01-01', held: null, why: 'before all terms: none was held' },
    { date: null, held: PREMIER, why: 'no date: the latest known' },
  ])('$date: $why', ({ date, held }) => {
    expect(officeAt(CAREER, date)).toBe(held);
  });

  it('prefers a running term to one that began later and is over', () => {
    const forLife = office('King', '2000', null);
    expect(officeAt([forLife, office('Chair of the League', '2028', '2029')], '2031-03-12')).toBe(forLife);
  });

  it('keeps to the last office after it ended, and knows none where none is', () => {
    expect(officeAt([SPY], '2035-01-01')).toBe(SPY);
    expect(officeAt([], '2035-01-01')).toBeNull();
  });
});

const article = (published: string, held = '') => annotationOf(`published: ${published}\n@velan person Karim Velan${held}\n---\n[Karim Velan|velan] spoke.`);

describe('the office that a card shows', () => {
  const glossary = glossaryOf({ entities: [{ id: 'velan', offices: [{ ...SPY, receipt: { source: 'report', paragraph: 4 } }] }], sources: [{ id: 'report', title: 'Report on the service', date: '2028-01-02' }] });

  it('is the glossary’s, with title, date and paragraph of its document', () => {
    expect(digestOf(article('2028-02-01'), [glossary]).cast[0]?.office).toEqual({
      title: 'Head of Intelligence', names: [], status: 'current', asOf: null, from: '2026', to: '2030-05',
      receipt: { kind: 'document', title: 'Report on the service', date: '2028-01-02', paragraph: 4 },
    });
  });

  it('is former once the term ended before the article', () => {
    expect(digestOf(article('2030-06-01'), [glossary]).cast[0]?.office?.status).toBe('former');
    expect(digestOf(article('2030-05-20'), [glossary]).cast[0]?.office?.status).toBe('current');
  });

  it('is former, too, where the article reads as if it were held, and its term was over', () => {
    const office = (published: string) => digestOf(article(published, ' = Head of Intelligence'), [glossary]).cast[0]?.office;
    expect(office('2030-06-01')).toMatchObject({ title: 'Head of Intelligence', status: 'former', to: '2030-05', from: '2026' });
    expect(office('2029-06-01')).toMatchObject({ title: 'Head of Intelligence', status: 'current' });
  });

  it('is late also after its term', () => {
    const late = glossaryOf({ entities: [{ id: 'velan', offices: [{ ...SPY, status: 'late', receipt: { source: 'general' } }] }] });
    expect(digestOf(article('2031-06-01'), [late]).cast[0]?.office?.status).toBe('late');
  });

  it('is none before the term began', () => {
    expect(digestOf(article('2020-02-01'), [glossary]).cast[0]?.office).toBeNull();
  });

  it('is the article’s own where the reading found one', () => {
    expect(digestOf(article('2028-02-01', ' = acting Governor of the Bank'), [glossary]).cast[0]?.office).toMatchObject({ title: 'Governor of the Bank', status: 'acting' });
  });
});

describe('receipts and records', () => {
  it('names a document that no glossary lists without inventing a title', () => {
    expect(viewReceipt({ source: 'lost', paragraph: 2 }, [])).toEqual({ kind: 'document', title: null, date: null, paragraph: 2 });
    expect(viewReceipt({ source: 'general' }, [])).toEqual({ kind: 'general', title: null, date: null, paragraph: null });
  });

  it('finds nobody in glossaries that know nobody', () => {
    expect(recordOf([], 'velan')).toBeNull();
    expect(recordOf([glossaryOf({ entities: [] })], 'velan')).toBeNull();
  });
});

describe('the title of an office in other languages', () => {
  const held = (officeName: string) => {
    const holder = { id: 'velan', offices: [SPY], relations: [{ type: 'holds-office', to: 'spymaster', receipt: { source: 'general' as const } }] };
    const post = { id: 'spymaster', kind: 'office' as const, name: officeName, names: [{ lang: 'ar', text: 'رئيس الجهاز' }] };
    return digestOf(article('2028-02-01'), [glossaryOf({ entities: [holder, post] })]).cast[0]?.office?.names;
  };

  it('comes from the record of the office that the holder is tied to', () => {
    expect(held('Head of Intelligence')).toEqual([{ lang: 'ar', text: 'رئيس الجهاز' }]);
  });

  it('is not taken from another office', () => {
    expect(held('Head of Police')).toEqual([]);
  });
});
