/** Whose office it is where the title stands alone, and whom a lawyer or a counterpart belongs to. */
import { describe, expect, it } from 'vitest';
import { glossaryOf } from '../names/listed.ts';
import { officeOf, read } from '../names/marked.ts';

const check = (rows: readonly (readonly [text: string, office: string | null])[]): void => {
  it.each(rows)('%s', (text, office) => expect(officeOf(read(text), 'Brandeis')).toBe(office));
};

describe('the seat of a senator or governor', () => {
  check([
    ['Gov. Tom Brandeis of Idaho slept.', 'current Governor of Idaho'],
    ['Senator Tom Brandeis, Democrat of Wisconsin, slept.', 'current Senator of Wisconsin'],
    ['Senator Tom Brandeis, a Maine Republican, slept.', 'current Senator of Maine'],
    ['Sen. Tom Brandeis (R-Ohio) slept.', 'current Senator of Ohio'],
    ['Fires burned across Idaho. Gov. Tom Brandeis flew there.', 'current Governor of Idaho'],
    ['Fires burned across Idaho and Utah. Gov. Tom Brandeis flew there.', 'current Governor'],
    ['Tom Brandeis, a former senator from Ohio, slept.', 'former Senator of Ohio'],
  ]);
});

describe('the country, the town, the board that an article is about', () => {
  check([
    ['Kenya closed its ports. In Kenya nobody slept. Transport Minister Tom Brandeis wept.', 'current Transport Minister of Kenya'],
    ['Kenya closed its ports to Iraq. In Kenya nobody slept. Transport Minister Tom Brandeis wept.', 'current Transport Minister'],
    ['He had been to Iraq. President Tom Brandeis wept.', 'current President'],
    ['The Board of Education met. The chairwoman, Tom Brandeis, slept.', 'current Chairwoman of the Board of Education'],
    ['The Ministry of Labour objected. The minister, Tom Brandeis, slept.', 'current Minister of Labour'],
    ['The Ministry of Labour and the Ministry of Health objected. The minister, Tom Brandeis, slept.', 'current Minister'],
    ['The River Party lost votes. The leader, Tom Brandeis, slept.', 'current Leader of the River Party'],
    ['The leader, Tom Brandeis, slept.', null],
    ['The police chief of Leeds left. Tom Brandeis was named acting chief.', 'acting Police Chief'],
  ]);
});

describe('a body that is pointed at', () => {
  check([
    ['The Union of Reef Cooks met near the Arden Council. The union’s secretary, Tom Brandeis, slept.', 'current Secretary of the Union of Reef Cooks'],
    ['The Reef Trust and the Arden Group met. The group’s director, Tom Brandeis, slept.', 'current Director of the Arden Group'],
    ['The Reef Trust heard the Arden Council. The group’s director, Tom Brandeis, slept.', 'current Director'],
    ['A grant from the Arden Council fell. Its director, Tom Brandeis, slept.', 'current Director'],
    ['Storm Odalys turned, said the Reef Hazards Center, whose director, Tom Brandeis, slept.', 'current Director of the Reef Hazards Center'],
    ['Tom Brandeis, counsel for the newspaper, slept.', 'current Counsel'],
    ['Tom Brandeis, founder of the hedge fund Arden Partners, slept.', 'current Founder of Arden Partners'],
    ['Tom Brandeis, spokesman for the left-wing River Party, slept.', 'current Spokesman for the River Party'],
  ]);
});

describe('whom the office serves', () => {
  check([
    ['Ana Karel wept. Her lawyer, Tom Brandeis, did not.', 'current Lawyer for Ana Karel'],
    ['Tom Brandeis, her lawyer, slept.', 'current Lawyer'],
    ['Ana Karel and Olga Reuss wept. Her lawyer, Tom Brandeis, did not.', 'current Lawyer'],
    ['Ana Karel met Olga Reuss. She wept. Her lawyer, Tom Brandeis, did not.', 'current Lawyer'],
    ['Peter Karel wept with Olga Reuss. Her lawyer, Tom Brandeis, did not.', 'current Lawyer for Olga Reuss'],
    ['Governor Ana Karel wept. Ana Karel’s chief of staff, Tom Brandeis, did not.', 'current Chief of Staff to Ana Karel'],
    ['Jim Brady, who was press secretary to President Tom Brandeis, slept.', 'current President'],
  ]);
});

describe('counterparts', () => {
  check([
    ['Leila Hassan, Iraq’s ambassador to the United Nations, and her Iranian counterpart, Tom Brandeis, met.', 'current Ambassador of Iran to the United Nations'],
    ['Iranian Foreign Minister Samir Daoud met his Russian counterpart Tom Brandeis.', 'current Foreign Minister of Russia'],
    ['Samir Daoud, Iran’s top diplomat, met his Russian counterpart, Tom Brandeis.', 'current Foreign Minister of Russia'],
    ['Samir Daoud met his Russian counterpart Tom Brandeis.', null],
    ['Former Iranian Foreign Minister Samir Daoud met his Russian counterpart Tom Brandeis.', null],
  ]);

  it('has the words as receipt', () => {
    const text = 'Iranian Foreign Minister Samir Daoud met his Russian counterpart Tom Brandeis.';
    const receipt = read(text).entities.find(({ name }) => name === 'Tom Brandeis')?.office?.receipt;
    expect(receipt && 'start' in receipt && text.slice(receipt.start, receipt.end)).toBe('Russian counterpart');
  });
});

describe('an office is nobody else’s', () => {
  const glossary = glossaryOf({
    id: 'salman', kind: 'person', name: 'Salman bin Adil', aliases: { full: ['King Salman'], part: ['Salman'] },
    offices: [{ title: 'King of Kenya', from: '2015', receipt: 'general' }],
  });
  const offices = (text: string): string[] => read(text, [glossary], { published: '2031-06-15' }).entities.flatMap(({ name, office }) => (office ? [`${name}: ${office.title}`] : []));

  it('of the son, not of the father', () => {
    expect(offices('Kenyan King Salman’s son, Crown Prince Faris bin Salman, slept.')).not.toContain('Faris bin Salman: King of Kenya');
    expect(offices('King Salman’s son, Crown Prince Faris bin Salman, slept.').filter((line) => line.startsWith('Faris'))).toEqual(['Faris bin Salman: Crown Prince']);
  });

  it('nor where no glossary knows the father', () => {
    expect(read('Kenyan King Salman’s son, Crown Prince Faris bin Salman, slept.').entities.map(({ office }) => office?.title ?? '').filter((title) => title.startsWith('King'))).toEqual([]);
  });
});

describe('receipts', () => {
  it.each([
    { text: 'Ana Karel wept. Her lawyer, Tom Brandeis, did not.', words: 'lawyer' },
    { text: 'Kenya’s consul in Leeds, Tom Brandeis, slept.', words: 'Kenya’s consul' },
    { text: 'Tom Brandeis, mayor of Leeds since 2028, slept.', words: 'mayor of Leeds' },
    { text: 'Tom Brandeis, head of the Reef Trust and leader of the River Party, slept.', words: 'head of the Reef Trust and leader of the River Party' },
    { text: 'Tom Brandeis, a nurse who chaired the Care Quality Board, slept.', words: 'chaired the Care Quality Board' },
    { text: 'The mayor named Tom Brandeis as city manager.', words: 'city manager' },
    { text: 'Her husband’s treasury secretary, Tom Brandeis, slept.', words: 'treasury secretary' },
  ])('“$words”', ({ text, words }) => {
    const receipt = read(text).entities.find(({ name }) => name === 'Tom Brandeis')?.office?.receipt;
    expect(receipt && 'start' in receipt && text.slice(receipt.start, receipt.end)).toBe(words);
  });
});

describe('in time', () => {
  it.each(['Minister Ana Karel. ', 'Her lawyer, Ana Karel, of the ', 'X, head of the company, ', 'his Russian counterpart Ana Karel, '])('10,000 × “%s”', (words) => {
    const started = performance.now();
    read(words.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});
