import { describe, expect, it } from 'vitest';
import { glossaryOf } from './listed.ts';
import { read, render, remark } from './marked.ts';

const glossary = glossaryOf(
  {
    id: 'vahedi', kind: 'person', name: 'Karim Vahedi', pronoun: 'he',
    aliases: { full: ['Ayatollah Vahedi'], part: ['Vahedi'], never: ['Karim'] },
    names: [{ lang: 'fa', text: 'کریم واحدی', receipt: 'general' }],
    references: ['guide'],
    offices: [{ title: 'President of Iran', of: 'iran', from: '2019', receipt: 'general' }],
  },
  { id: 'nuri-elder', kind: 'person', name: 'Samir Nuri', aliases: { part: ['Nuri'] }, offices: [{ title: 'Speaker of Parliament', receipt: 'general' }] },
  { id: 'nuri-younger', kind: 'person', name: 'Layla Nuri', aliases: { part: ['Nuri'] } },
  { id: 'iran', kind: 'place', name: 'Iran', demonyms: ['Iranian', 'Iranians'] },
  { id: 'tehran', kind: 'place', name: 'Tehran', 'stands-for': 'iran' },
  { id: 'river-guard', kind: 'organisation', name: 'River Guard' },
  { id: 'media-office', kind: 'organisation', name: 'Media Office', aliases: { full: ['media office of the Iranian president'] } },
  { id: 'q2', kind: 'organisation', name: 'Q2' },
  { id: 'rail-link', kind: 'topic', name: 'Rail link', aliases: { full: ['rail link'] } },
);

describe('listed names', () => {
  it.each([
    ['a full form names its entity', 'On Friday [Karim Vahedi|p1] spoke in [Tehran|l2].'],
    ['a capital stays a place when it stands for a government', 'He said that [Tehran|l1] does not interfere.'],
    ['forms with small letters', 'The [media office of the Iranian president|o1] praised the [rail link|x2].'],
    ['adjectives in front are no part', 'An officer of the Iranian [River Guard|o1] fled.'],
    ['a name that looks like a quarter', 'The bank sold its share of [Q2|o1] on Friday.'],
    ['a body and a person side by side', 'Commander of the Iranian [River Guard|o1] [Karim Vahedi|p2] fled.'],
    ['a street is not the man', 'Shops on [Imam Vahedi Street|l1] shut. Flights left [Karim Vahedi Airport|l2].'],
    ['a longer name is somebody else', 'A baker, [Karim Vahedi Whitlock|p1], fled.'],
    ['a part after the full name', '[Karim Vahedi|p1] spoke. Then [Vahedi|p1] left.'],
    ['a part in the headline above the full name', '[Vahedi|p1] Visits River Towns After Floods Ended\n\nPresident [Karim Vahedi|p1] went on Friday.'],
    ['a part with a fitting office', 'Iranian President [Vahedi|p1] spoke.'],
    ['a country before a hyphen, but no adjective of it', 'An [Iran|l1]-backed group met an Iranian one.'],
  ])('%s', (_what, marked) => {
    expect(remark(marked, glossary)).toBe(marked);
  });

  const ids = (text: string) => read(text, [glossary]).mentions.map(({ entity, alternatives }) => ({ entity, alternatives }));

  it('a part alone is nobody of the glossary, but keeps who it may be', () => {
    expect(ids('On Friday Vahedi spoke at length.')).toEqual([{ entity: 'article:1', alternatives: ['vahedi'] }]);
  });

  it('a part with the office of another country is somebody else', () => {
    expect(ids('On Friday Kenyan President Vahedi spoke.').map(({ entity }) => entity)).toEqual(['article:1']);
  });

  it('a part that fits two people is decided by the title, and left open without', () => {
    expect(ids('The house heard Speaker Nuri today.')[0]?.entity).toBe('nuri-elder');
    expect(ids('The house heard Nuri today.')).toEqual([{ entity: 'article:1', alternatives: ['nuri-elder', 'nuri-younger'] }]);
  });

  it('a form that never stands alone does not', () => {
    expect(ids('They called Karim at home.').map(({ entity }) => entity)).not.toContain('vahedi');
  });

  it('carries the record’s name and scripts', () => {
    const [entity] = read('Ayatollah Vahedi spoke.', [glossary]).entities;
    expect(entity).toMatchObject({ id: 'vahedi', name: 'Karim Vahedi', known: true, names: [{ lang: 'fa', text: 'کریم واحدی' }] });
  });

  it('finds listed names in a text that is not English, and no others', () => {
    const reading = read('گفت کریم واحدی در تهران است و با مردم شهر درباره راه آهن و آب سخن گفت', [glossary], { lang: 'fa' });
    expect(reading.coverage).toBe('names');
    expect(render(reading)).toContain('[کریم واحدی|p1]');
    expect(reading.mentions).toHaveLength(1);
  });
});
