/** Deeds, timeline and ties: what the digest reads from the article's own sentences. */
import { describe, expect, it } from 'vitest';
import { indexInSlices } from '../../../src/core/digest/article-index.ts';
import { salienceOf } from '../../../src/core/digest/cast.ts';
import { digestOf } from '../../../src/core/digest/build-digest.ts';
import { deedInSlices } from '../../../src/core/digest/deeds.ts';
import { tiesInSlices } from '../../../src/core/digest/ties.ts';
import { timelineInSlices } from '../../../src/core/digest/timeline.ts';
import { atOnce } from '../../../src/core/reading.ts';
import { annotationOf } from '../../../src/build/corpus/gold.ts';

const HEAD = `
published: 2031-03-12
@ana person Ana Reuss
@ben person Ben Okoye
@cai person Cai Lindqvist
@bank organisation Harbour Bank
@oslo place Oslo
---
`;
const read = (body: string) => atOnce(indexInSlices(annotationOf(HEAD + body)));

describe('the deed', () => {
  const deed = (body: string, id = 'ana') => {
    const index = read(body);
    return atOnce(deedInSlices(index, index.mentions.get(id) ?? []))?.text ?? null;
  };

  it.each([
    { what: 'a plain clause', body: '[Ana Reuss|ana] resigned from the board on Tuesday.', did: 'Ana Reuss resigned from the board on Tuesday.' },
    { what: 'past an apposition', body: 'In the end [Ana Reuss|ana], the bank’s head, signed the papers.', did: 'Ana Reuss, the bank’s head, signed the papers' },
    { what: 'past an adverb', body: '[Ana Reuss|ana] reluctantly opened the vault.', did: 'Ana Reuss reluctantly opened the vault' },
    { what: 'up to the next thought', body: '[Ana Reuss|ana] closed three branches, which angered the union.', did: 'Ana Reuss closed three branches' },
    { what: 'the present right after a name', body: '[Ana Reuss|ana] flies back to the coast.', did: 'Ana Reuss flies back to the coast' },
    { what: 'without the word that only joins', body: '[Ana Reuss|ana] thanked the old jury and, after a pause, left.', did: 'Ana Reuss thanked the old jury' },
    { what: 'a deed before words', body: '[Ana Reuss|ana] said that it was late. [Ana Reuss|ana] dismissed the whole council.', did: 'Ana Reuss dismissed the whole council' },
    { what: 'a name before a pronoun', body: '[She|ana pronoun] opened the little old gate. [Ana Reuss|ana] opened the big gate.', did: 'Ana Reuss opened the big gate' },
    { what: 'words, where there is nothing else', body: '[Ana Reuss|ana] warned of a hard winter.', did: 'Ana Reuss warned of a hard winter' },
    { what: 'what was done to somebody', body: '[Ana Reuss|ana] was arrested at the border.', did: 'Ana Reuss was arrested at the border' },
  ])('$what', ({ body, did }) => {
    expect(deed(body)?.replace(/\.$/, '')).toBe(did.replace(/\.$/, ''));
  });

  it.each([
    { what: 'a headline is no clause', body: '[Ana Reuss|ana] resigned from the board on Tuesday' },
    { what: 'words whose content stands elsewhere', body: '[Ana Reuss|ana] said in a call with two analysts.' },
    { what: 'an object does nothing', body: 'They elected [Ana Reuss|ana].' },
    { what: 'who hangs on a preposition is no subject', body: 'A friend of [Ana Reuss|ana] was arrested in the night.' },
    { what: 'a title does not hide the preposition', body: 'A friend of President [Ana Reuss|ana] was arrested in the night.' },
    { what: 'somebody’s words are not the article’s', body: '"{q1d [Ana Reuss|ana] closed three branches}," {s1 [Okoye|ben]} {c1 said}.' },
    { what: 'a possessive owns and does not act', body: '[Ana Reuss|ana]’s house was sold in the end.' },
  ])('$what', ({ body }) => {
    expect(deed(body)).toBeNull();
  });

  it('is verbatim and says where it stands', () => {
    const index = read('Nothing here.\n\nLate at night [Ana Reuss|ana] left the city by boat.');
    const did = atOnce(deedInSlices(index, index.mentions.get('ana') ?? []));
    expect(did?.paragraph).toBe(2);
    expect(index.text.slice(did?.start, did?.end)).toBe(did?.text);
  });
});

it.each(['[Reuss|ana] met ', '[REUSS|ana] AND ', '[Reuss|ana], ', 'yesterday [Reuss|ana] '])('digests a paragraph of 10,000 × %s in linear time', (unit) => {
  const annotation = annotationOf(`${HEAD}${unit.repeat(10_000)}.`);
  const start = performance.now();
  digestOf(annotation, []);
  expect(performance.now() - start).toBeLessThan(6000);
});

describe('the timeline', () => {
  const timeline = (body: string) => atOnce(timelineInSlices(read(body))).map(({ date, words, people, paragraph }) => `${date} ${words} ¶${paragraph} ${people.join('+')}`.trim());

  it('lists dates oldest first, with words, paragraph and people', () => {
    expect(timeline('[Reuss|ana] met [Okoye|ben] yesterday. The [bank|bank] opened in 1931.\n\n[Lindqvist|cai] left in January.')).toEqual(['1931 1931 ¶1', '2031-01 January ¶2 cai', '2031-03-11 yesterday ¶1 ana+ben']);
  });

  it('lists one date of one sentence once, and of two sentences twice', () => {
    expect(timeline('On 11 March, yesterday, it rained. Yesterday it also snowed.')).toEqual(['2031-03-11 11 March ¶1', '2031-03-11 Yesterday ¶1']);
  });

  it('does not count from the article’s date inside direct speech', () => {
    expect(timeline('"{q1d We met yesterday}," {s1 [Reuss|ana]} {c1 said}.')).toEqual([]);
    expect(timeline('{s1 [Reuss|ana]} {c1 said} {q1i they met yesterday}.')).toEqual(['2031-03-11 yesterday ¶1 ana']);
    expect(timeline('"{q1d We met in May 2029}," {s1 [Reuss|ana]} {c1 said}.')).toEqual(['2029-05 May 2029 ¶1 ana']);
  });
});

describe('ties', () => {
  const ties = (body: string) => atOnce(tiesInSlices(read(body))).map(({ between, type, paragraph }) => `${between.join(' ')} ${type} ¶${paragraph}`);

  it.each([
    { body: '[Reuss|ana] met with [Okoye|ben] in [Oslo|oslo].', tied: ['ana ben met ¶1'] },
    { body: '[Reuss|ana] held talks with [Okoye|ben] and [Lindqvist|cai].', tied: ['ana ben met ¶1', 'ana cai met ¶1'] },
    { body: '[Reuss|ana] thanked [Okoye|ben] and [Lindqvist|cai].', tied: ['ana ben same-sentence ¶1'] },
    { body: '[Reuss|ana] succeeded [Okoye|ben].', tied: ['ana ben same-sentence ¶1'] },
    { body: '[Reuss|ana] heads [Harbour Bank|bank].', tied: ['ana bank same-sentence ¶1'] },
    { body: '[Reuss|ana] met [Okoye|ben].\n\n[Okoye|ben] met [Reuss|ana] again.', tied: ['ana ben met ¶1'] },
  ])('$body', ({ body, tied }) => {
    expect(ties(body)).toEqual(tied);
  });

  it.each([
    { what: 'two names in a list', body: '[Reuss|ana] and [Okoye|ben] slept.' },
    { what: 'two sentences', body: '[Reuss|ana] met a friend. [Okoye|ben] slept.' },
    { what: 'a semicolon between', body: '[Reuss|ana] met a friend; [Okoye|ben] slept.' },
    { what: 'the verb is another’s', body: '[Reuss|ana] said [Oslo|oslo] backed [Okoye|ben].' },
    { what: 'a credit in brackets', body: '[Reuss|ana] thanked nobody ([Harbour Bank|bank]).' },
    { what: 'the owner of what was met', body: '[Reuss|ana] met [Okoye|ben]’s deputy.' },
    { what: 'behind a comma', body: '[Reuss|ana] thanked the town, [Okoye|ben] slept.' },
    { what: 'one and the same', body: '[Reuss|ana] met what [Ana Reuss|ana] feared.' },
    { what: 'the verb is too far from the second', body: '[Reuss|ana] met a friend whom nobody had ever seen in that town before the long winter, unlike [Okoye|ben].' },
  ])('no tie: $what', ({ body }) => {
    expect(ties(body)).toEqual([]);
  });

  it('stays linear in a sentence of 20,000 names', () => {
    const crowded = read('[Reuss|ana] met [Okoye|ben] '.repeat(10_000));
    const start = performance.now();
    atOnce(tiesInSlices(crowded));
    expect(performance.now() - start).toBeLessThan(6000);
  });
});

describe('salienceOf', () => {
  const first = (body: string) => [...atOnce(salienceOf(read(body)))].sort((one, other) => other[1] - one[1])[0]?.[0];

  it.each([
    { what: 'the subject of the lead before who hangs on it', body: '[Reuss|ana] dined with [Okoye|ben] in a very quiet house.', id: 'ana' },
    { what: 'a person before a possessive place', body: '[Oslo|oslo]’s harbour board gave the job to nobody, and [Reuss|ana] left the room.', id: 'ana' },
    { what: 'past who hangs on a preposition', body: 'After a long night with [Okoye|ben] by the sea, [Reuss|ana] left the town for good.', id: 'ana' },
    { what: 'who is met all over the article', body: 'It was cold in the town by the sea that very night.\n\n[Reuss|ana] saw [Reuss|ana]. [Okoye|ben] slept.\n\n[Okoye|ben] woke.', id: 'ben' },
    { what: 'past a headline in the text', body: 'Okoye speaks\n\n[Reuss|ana] answered the long list of angry questions. [Okoye|ben] did not.', id: 'ana' },
  ])('$what', ({ body, id }) => {
    expect(first(body)).toBe(id);
  });

  it('counts a name more than a pronoun', () => {
    const salience = atOnce(salienceOf(read('It was a cold day in the old town by the sea. Then [Reuss|ana] saw [Okoye|ben]. [Reuss|ana] spoke, [he|ben pronoun] listened.')));
    expect(salience.get('ana')).toBeGreaterThan(salience.get('ben') ?? 1);
  });
});
