import { describe, expect, it } from 'vitest';
import { glossaryOf } from './listed.ts';
import { plain, read } from './marked.ts';

const glossary = glossaryOf(
  {
    id: 'vahedi', kind: 'person', name: 'Karim Vahedi', aliases: { part: ['Vahedi'] },
    references: ['speaker of parliament', 'parliament speaker'],
    offices: [{ title: 'Head of the River Council', of: 'river-council', receipt: 'general' }],
  },
  { id: 'haddari', kind: 'person', name: 'Samir Haddari', aliases: { part: ['Haddari'] }, offices: [{ title: 'Foreign Minister of Iran', of: 'iran', receipt: 'general' }] },
  { id: 'nuri', kind: 'person', name: 'Tariq Nuri', aliases: { part: ['Nuri'] }, offices: [{ title: 'Commander of the River Guard', of: 'river-guard', to: '2031', receipt: 'general' }] },
  { id: 'king-badr', kind: 'person', name: 'King Badr bin Yusuf', aliases: { full: ['King Badr'], never: ['Badr'] }, offices: [{ title: 'King of Jordan', of: 'jordan', receipt: 'general' }] },
  { id: 'iran', kind: 'place', name: 'Iran', demonyms: ['Iranian'] },
  { id: 'jordan', kind: 'place', name: 'Jordan', demonyms: ['Jordanian'] },
  { id: 'tehran', kind: 'place', name: 'Tehran', 'stands-for': 'iran', relations: [{ type: 'capital-of', to: 'iran', receipt: 'general' }] },
  { id: 'river-council', kind: 'organisation', name: 'River Council', relations: [{ type: 'part-of', to: 'iran', receipt: 'general' }] },
  { id: 'river-guard', kind: 'organisation', name: 'River Guard', relations: [{ type: 'part-of', to: 'iran', receipt: 'general' }] },
);

/** `words=id` of the people. */
const people = (text: string): string[] =>
  read(plain(text), [glossary]).mentions.filter(({ kind }) => kind === 'person').map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`);

describe('a listed surname with an office', () => {
  it.each([
    ['the office behind it', 'The law passed in Iran on Monday. Vahedi, the speaker of parliament, told lawmakers that it was late. Vahedi left.', ['Vahedi=vahedi', 'Vahedi=vahedi']],
    ['named before the office is said', 'Vahedi was late. The law passed in Iran on Monday, and Vahedi, the speaker of parliament, told lawmakers so.', ['Vahedi=vahedi', 'Vahedi=vahedi']],
    ['the office before it', 'Iran was silent. Foreign Minister Haddari said that it was late.', ['Haddari=haddari']],
    ['the country in front', 'It was late when Iran’s foreign minister Haddari spoke to the guests.', ['Haddari=haddari']],
    ['the capital for the country', 'In Tehran it was late. Foreign Minister Haddari left.', ['Haddari=haddari']],
    ['the rank of a commander', 'Iran mourned. On Friday General Nuri was buried.', ['Nuri=nuri']],
    ['a body that is a part of the country', 'Haddari, foreign minister of Iran, praised the River Guard.', ['Haddari=haddari']],
  ])('%s', (_what, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['nothing of his in the article', 'It was late in Bristol. Foreign Minister Haddari said that the harbour was shut.'],
    ['another office', 'Iran was silent. Interior Minister Haddari said that it was late.'],
    ['another country', 'Iran was silent. Kenyan Foreign Minister Haddari said that it was late.'],
    ['another body', 'Iran was silent. Nuri, commander of the Harbour Watch, said that it was late.'],
    ['a trade behind it', 'Iran was silent. Haddari, the captain of the team, said that it was late.'],
    ['the office behind somebody else', 'Iran was silent. Haddari, who met the foreign minister, said that it was late.'],
  ])('is not the listed person: %s', (_what, text) => {
    expect(people(text).filter((mention) => mention.endsWith('=haddari') || mention.endsWith('=nuri'))).toEqual([]);
  });

  it('is left open where somebody else of that surname is named in full', () => {
    const { mentions } = read('Iran mourned. On Friday General Nuri was buried. His nephew Behzad Nuri, the mayor, wept.', [glossary]);
    const [general] = mentions.filter(({ kind }) => kind === 'person');
    expect(general).toMatchObject({ entity: 'article:1', alternatives: ['article:2', 'nuri'] });
  });
});

describe('a name that is listed with its title', () => {
  const text = 'Jordanian King Badr’s son, Crown Prince Hamid bin Badr, arrived on Monday. He had left the king at home.';

  it('is the listed one, and the son is somebody else', () => {
    expect(people(text).slice(0, 2)).toEqual(['King Badr=king-badr', 'Hamid bin Badr=article:1']);
  });

  it('gives its title to nobody else', () => {
    const { entities } = read(text, [glossary]);
    expect(entities.map(({ name, office }) => `${name}: ${office?.title ?? ''}`)).toEqual(expect.arrayContaining(['King Badr bin Yusuf: King of Jordan', 'Hamid bin Badr: Crown Prince']));
  });
});
