import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { canMean, canonicalRole, roleOfTitle } from '../../../src/core/offices/roles.ts';
import { glossaryOf } from '../names/listed.ts';
import { read, remark } from '../names/marked.ts';

const glossary = glossaryOf(
  { id: 'daoud', kind: 'person', name: 'Samir Daoud', references: ['guide'], offices: [{ title: 'Supreme Leader of Iran', of: 'iran', receipt: 'general' }] },
  { id: 'iran', kind: 'place', name: 'Iran', demonyms: ['Iranian'] },
  { id: 'kenya', kind: 'place', name: 'Kenya', demonyms: ['Kenyan'] },
);

describe('offices that stand for their holder', () => {
  it.each([
    'Kenyan Prime Minister [Wanjiru Kamau|p1] left. [The prime minister|p1 office] was tired.',
    'Kenyan Prime Minister [Wanjiru Kamau|p1] left. [The Kenyan premier|p1 office] was tired.',
    'Foreign Minister [Wanjiru Kamau|p1] of [Kenya|l2] left. [The minister|p1 office] was tired.',
    'Kenyan Foreign Minister [Wanjiru Kamau|p1] left. [Kenya|l2]’s [top diplomat|p1 office] was tired.',
    'Supreme Leader [Samir Daoud|p1] left. [The guide|p1 office] was tired, and [the Supreme Leader|p1 office] slept.',
    '[Samir Daoud|p1] left. [The Supreme Leader|p1 office] was tired. [The guide|p1 office] slept.',
    'Mayor [Wanjiru Kamau|p1] met Governor [Tom Brandeis|p2]. [The mayor|p1 office] smiled; [the governor|p2 office] did not.',
    'The former mayor [Wanjiru Kamau|p1] met [Tom Brandeis|p2]. [The former mayor|p1 office] smiled.',
  ])('%s', (marked) => {
    expect(remark(marked, glossary)).toBe(marked);
  });
});

describe('nobody', () => {
  it.each([
    ['an indefinite one', 'Mayor [Wanjiru Kamau|p1] left. A mayor is never alone.'],
    ['a plural', 'Mayor [Wanjiru Kamau|p1] left. The mayors of ten towns came.'],
    ['the post itself', 'Prime Minister [Wanjiru Kamau|p1] left. She took the post of prime minister in May; the office of the prime minister is old.'],
    ['the holder’s residence', 'Prime Minister [Wanjiru Kamau|p1] left. Crowds stood at the prime minister’s residence.'],
    ['two who fit', 'Mayor [Wanjiru Kamau|p1] met Mayor [Tom Brandeis|p2]. The mayor smiled.'],
    ['another country’s', 'Kenyan Prime Minister [Wanjiru Kamau|p1] left. The Iranian prime minister was tired.'],
    ['one who holds it no more', 'The former mayor [Wanjiru Kamau|p1] left. The mayor was tired.'],
    ['a deputy', 'Deputy Mayor [Wanjiru Kamau|p1] left. The mayor was tired.'],
    ['a word that is no office, where the article does not speak of one', 'This is the house of [Samir Daoud|p1]. The guide showed us the stove.'],
    ['somebody whom the article does not name', 'The guide showed us the cave.'],
    ['an office that stands beside its name', 'Later the mayor, [Wanjiru Kamau|p1], left.'],
    ['the post of another body', 'Mayor [Wanjiru Kamau|p1] met the mayor of [Leeds|l2].'],
  ])('%s', (_what, marked) => {
    expect(remark(marked, glossary)).toBe(marked);
  });
});

describe('an office that the glossary saw at another time', () => {
  const dated = glossaryOf(
    { id: 'kamau', kind: 'person', name: 'Wanjiru Kamau', offices: [{ title: 'Prime Minister of Kenya', of: 'kenya', from: '2020-05', 'as-of': '2020-07', receipt: 'general' }] },
    { id: 'kenya', kind: 'place', name: 'Kenya', demonyms: ['Kenyan'] },
  );
  const holderIn = (text: string, published: string | null) => annotate({ text, published }, { glossaries: [dated] }).mentions.find(({ rule }) => rule === 'office')?.entity ?? null;

  it.each([
    { published: '2020-07-22', holder: 'kamau' },
    { published: '2020-11-02', holder: 'kamau' },
    { published: null, holder: 'kamau' },
    { published: '2024-03-05', holder: null },
  ])('published $published: $holder', ({ published, holder }) => {
    expect(holderIn('Wanjiru Kamau once led the party. The prime minister spoke in Paris on Monday.', published)).toBe(holder);
  });

  it('is nobody who is named only later', () => {
    expect(holderIn('The prime minister spoke in Paris on Monday. Years ago Wanjiru Kamau led the party.', '2020-07-22')).toBe(null);
  });

  it('counts when the article gives it to the person', () => {
    expect(holderIn('Prime Minister Wanjiru Kamau left. The prime minister was tired.', '2024-03-05')).toBe('kamau');
  });
});

it('an office beside a first name is not the office of everybody who bears it', () => {
  const { entities } = read('The author Salman Vanterpool read in Leeds on Monday. Salman smiled. The king of Kenya, Salman, was ill.');
  expect(entities.filter(({ kind }) => kind === 'person').map(({ name, office }) => [name, office?.title ?? null])).toEqual([['Salman Vanterpool', null]]);
});

describe('nouns', () => {
  it('an age points at the only person named so far', () => {
    const text = 'Police held [Tom Brandeis|p1] on Friday. [The 43-year-old|p1 nominal] denied it.';
    expect(remark(text)).toBe(text);
  });

  it('and at nobody where two are named', () => {
    const text = 'Police held [Tom Brandeis|p1] and [Wanjiru Kamau|p2]. The 43-year-old denied it.';
    expect(remark(text)).toBe(text);
  });
});

describe('the visitor and the guest', () => {
  it.each([
    ['the only person named so far', '[Tom Brandeis|p1] landed at noon. [The visitor|p1 nominal] was tired.'],
    ['and not one of two', '[Tom Brandeis|p1] met [Wanjiru Kamau|p2]. The guest was tired.'],
    ['nor somebody of the same sentence', 'In the end [Tom Brandeis|p1] showed the visitor round.'],
    ['nor before anybody is named', 'The visitor was tired. [Tom Brandeis|p1] was not.'],
    ['nor a thing for visitors', '[Tom Brandeis|p1] landed. The visitor centre was shut, and so was the guest house.'],
    ['nor any visitor', '[Tom Brandeis|p1] landed. A visitor was tired; visitors often are.'],
  ])('%s', (_what, marked) => {
    expect(remark(marked)).toBe(marked);
  });
});

it('says why', () => {
  const [, mention] = read('Mayor Wanjiru Kamau left. The mayor was tired.').mentions;
  expect(mention).toMatchObject({ rule: 'office', kind: 'person', because: '“The mayor”: the only person of this article who is “Mayor”' });
});

describe('roles', () => {
  it.each([
    ['Prime Minister of Iraq', 'prime minister'],
    ['Minister of Foreign Affairs of Iran', 'foreign minister'],
    ['Premier', 'prime minister'],
    ['Secretary of State of the United States', 'secretary of state'],
    ['Spokeswoman for the Reef Trust', 'spokesman'],
  ])('the role of “%s” is “%s”', (title, role) => {
    expect(roleOfTitle(title)).toBe(role);
  });

  it.each([
    ['minister', 'foreign minister', true],
    ['minister', 'prime minister', false],
    ['leader', 'supreme leader', true],
    ['president', 'vice president', false],
    ['top diplomat', 'foreign minister', true],
    ['foreign minister', 'minister', false],
  ])('“the %s” for a %s: %s', (words, role, expected) => {
    expect(canMean(words, role)).toBe(expected);
  });

  it('status words are no part of a role', () => {
    expect(canonicalRole('former premier')).toBe('prime minister');
  });
});
