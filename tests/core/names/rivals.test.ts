/** A surname that several people of the article share. `p3` with the bare surname is "nobody in particular". */
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../../src/build/bench/clock.ts';
import { People } from '../../../src/core/names/people.ts';
import { read, remark } from './marked.ts';

const check = (rows: readonly (readonly [what: string, marked: string])[]): void => {
  it.each(rows)('%s', (_what, marked) => expect(remark(marked)).toBe(marked));
};

describe('stays open', () => {
  check([
    ['in the sentence after both', '[Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. Then [Penhallow|p3] bowed.'],
    ['every time', '[Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. [Penhallow|p3] bowed. “No,” [Penhallow|p3] said.'],
    ['in a later paragraph that names neither', 'On Monday [Clara Penhallow|p1] sang.\n\nOn Tuesday [Ruth Penhallow|p2] danced.\n\nThe crowd cheered [Penhallow|p3] for an hour.'],
    ['between three', 'The heirs are [Ali Masoudi|p1], [Omar Masoudi|p2] and [Layla Masoudi|p3]. The house went to [Masoudi|p4].'],
    ['where the main figure’s namesake is in the paragraph', '[Clara Penhallow|p1] sang. [Penhallow|p1] bowed. Then [Penhallow|p1] ate. At last [Penhallow|p1] slept.\n\nOn Sunday [Ruth Penhallow|p2] danced. Then [Penhallow|p3] left.'],
    ['where the surname has meant both', '[Clara Penhallow|p1] sang. [Penhallow|p1] bowed. Then [Penhallow|p1] ate. At last [Penhallow|p1] slept.\n\nOn Sunday Senator [Ruth Penhallow|p2] danced.\n\n[Ruth Penhallow|p2] ate. Senator [Penhallow|p2] slept.\n\nBoth [Clara Penhallow|p1] and [Ruth Penhallow|p2] came, and [Penhallow|p3] left.'],
    ['with a title that both have', 'Senator [Clara Penhallow|p1] and Senator [Ruth Penhallow|p2] sang. Then Senator [Penhallow|p3] bowed.'],
    ['in a headline above both in one paragraph', 'Union Leaders Thank [Penhallow|p1] After Stormy Week\n\nBoth [Clara Penhallow|p2] and [Ruth Penhallow|p3] sang on Monday.'],
    ['where "Ms." fits both', '[Sarah Penhallow|p1] and [Mary Penhallow|p2] sang. Then Ms. [Penhallow|p3] bowed.'],
  ]);
});

describe('one is meant', () => {
  check([
    ['the only one named so far', '[Clara Penhallow|p1] sang. Then [Penhallow|p1] bowed.\n\nHer aunt, [Ruth Penhallow|p2], danced.'],
    ['the only one named in this paragraph', '[Clara Penhallow|p1] sang.\n\nOn Tuesday [Ruth Penhallow|p2] danced, and [Penhallow|p2] bowed.'],
    ['also where the surname settled it before', '[Clara Penhallow|p1] sang.\n\n[Ruth Penhallow|p2] danced. “I fell,” [Penhallow|p2] said. Then [Penhallow|p2] rose.'],
    ['“Mr” beside his wife', '[Gordon Pell|p1] fell. His wife, [Maureen Pell|p2], called. Then Mr [Pell|p1] rose.'],
    ['the one who has the title', 'Senator [Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. Then Senator [Penhallow|p1] bowed.'],
    ['the one who has it in another form', 'Senator [Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. Then Sen. [Penhallow|p1] bowed.'],
    ['the one whose given name goes with "Mr."', '[Sarah Penhallow|p1] and [John Penhallow|p2] sang. Mr. [Penhallow|p2] bowed, and Ms. [Penhallow|p1] left.'],
    ['in a headline, the one of the lead', 'Union Leaders Thank [Penhallow|p1] After Stormy Week\n\nOn Monday [Clara Penhallow|p1] sang.\n\nHer aunt [Ruth Penhallow|p2] was there.'],
    ['the main figure, whom the surname has meant all along', '[Clara Penhallow|p1] sang. [Penhallow|p1] bowed. Then [Penhallow|p1] ate. At last [Penhallow|p1] slept.\n\nHer aunt [Ruth Penhallow|p2] danced.\n\nOn Monday [Penhallow|p1] left.'],
    ['a full name is never open', '[Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. Then [Clara Penhallow|p1] bowed to [Ruth Penhallow|p2].'],
    ['nor a first name that one has', '[Clara Penhallow|p1] and [Ruth Penhallow|p2] sang. They hugged [Clara|p1].'],
  ]);
});

describe('what an open name says', () => {
  const { entities, mentions } = read('Clara Penhallow and Ruth Penhallow sang. Then Penhallow bowed.');
  const open = mentions.at(-1);

  it('is who it may be, the nearest first', () => {
    expect(open?.alternatives.map((id) => entities.find((entity) => entity.id === id)?.name)).toEqual(['Ruth Penhallow', 'Clara Penhallow']);
  });

  it('is a person of its own without office', () => {
    expect(entities.find(({ id }) => id === open?.entity)).toMatchObject({ name: 'Penhallow', kind: 'person', office: null, known: false });
  });

  it('is why', () => {
    expect(open?.because).toBe('“Penhallow” fits 2 people of this article, and nothing tells which one is meant');
  });

  it('is no more than a card can show', () => {
    const given = ['Ana', 'Karl', 'Ivan', 'Omar', 'Lena', 'Peter', 'Maria', 'Igor', 'Hugo'];
    const { mentions: many } = read(`The heirs are ${given.map((name) => `${name} Penhallow`).join(', ')}. Then Penhallow bowed.`);
    expect(many.at(-1)?.alternatives).toHaveLength(6);
  });

  it('keeps the others where one was settled', () => {
    const settled = read('Senator Clara Penhallow and Ruth Penhallow sang. Then Senator Penhallow bowed.').mentions.at(-1);
    expect([settled?.entity, settled?.alternatives]).toEqual(['article:1', ['article:2']]);
  });
});

describe('bounds', () => {
  it('compares a name with a bounded number of people, however many share it', () => {
    const people = new People();
    for (let at = 0; at < 500; at++) people.addFull({ keys: [`given${at}`, 'penhallow'], text: '', start: at, listedId: null });
    const linked = people.find(['penhallow'], 1000);
    expect(linked?.others.length).toBeGreaterThan(2);
    expect(linked?.others.length).toBeLessThan(50);
    expect(people.find(['given499', 'penhallow'], 1000)).toMatchObject({ link: 'full', others: [] });
  });

  it('keeps a bounded number of ways to write one name', () => {
    const people = new People();
    const person = people.addFull({ keys: ['omar', 'rahandar'], text: '', start: 0, listedId: null });
    for (let at = 0; at < 100; at++) people.addForm(person, ['omar', `rahandar${at}`]);
    expect(person.forms.length).toBeLessThan(20);
    expect(people.find(['omar', 'rahandar99'], 10)?.person).toBe(person);
  });
});

describe('time', () => {
  const vowels = 'aeiou';
  const alike = (at: number): string => `R${[0, 1, 2, 3, 4].map((place) => `${vowels.charAt(Math.floor(at / 5 ** place) % 5)}${'nhdrs'.charAt(place)}`).join('')}`;
  /** Of this process: on a machine that others use too, the wall's clock measures them. */
  const elapsed = (text: string): number => timeOf(() => read(text));
  /** The least growth of several pairs: a machine that is busy for a moment slows one side of one pair. */
  const growth = (short: string, long: string): number => {
    const times = Array.from({ length: 6 }, () => [elapsed(short), elapsed(short), elapsed(long)] as const);
    return Math.min(...times.map(([, , last]) => last)) / Math.min(...times.flatMap(([first, second]) => [first, second]));
  };
  const repeated = (count: number, sentence: (at: number) => string): string => Array.from({ length: count }, (_, at) => sentence(at)).join(' ');

  it.each([
    ['surnames that sound alike', (at: number) => `On Monday Omar ${alike(at)} met them.`],
    ['people with one surname', (at: number) => `On Monday ${alike(at)} Penhallow left. Then Penhallow slept.`],
  ])('grows in step with hundreds of %s', (_what, sentence) => {
    elapsed(repeated(100, sentence));
    // Six times the text: 36 times the time if each name were held against all others.
    const ratio = growth(repeated(250, sentence), repeated(1500, sentence));
    expect(ratio).toBeLessThan(6 * 3);
  }, 60_000);
});
