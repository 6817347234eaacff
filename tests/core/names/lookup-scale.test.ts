import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/annotation.ts';
import { openingsOf, skeletonsOf } from '../../../src/core/names/fold.ts';
import { formDistance, nameDistance } from '../../../src/core/names/fold-distance.ts';
import { foldName, joinsNext, joinsPrevious } from '../../../src/core/names/fold-words.ts';
import { longestFirst } from '../../../src/core/names/lookup.ts';
import { hashWord, hashWords } from '../../../src/core/names/word-keys.ts';
import type { Glossary } from '../../../src/glossary/format.ts';
import { found, glossaryOf, scan } from './listed.ts';

const GIVEN = ['Karim', 'Kareem', 'Abd', 'Abdul', 'Abu', 'Salah', 'Mohammadreza', 'Mohammed', 'Ali', 'Ghada', 'Djamal', 'Thamer', 'Youssef', 'Nour'];
const FAMILY = ['Wadudi', 'al-Wadoudi', 'Aziz', 'Din', 'al-Din', 'Eddine', 'Ullah', 'Hadad', 'Haddad', 'Qadhimi', 'Kazimi', 'Xenar', 'Chalabi', 'Jawari'];
const name = fc.tuple(fc.constantFrom(...GIVEN), fc.array(fc.constantFrom(...GIVEN, ...FAMILY), { minLength: 1, maxLength: 3 })).map(([given, rest]) => [given, ...rest].join(' '));

const people = (names: readonly string[]): Glossary => glossaryOf(...[...new Set(names)].map((each, index) => ({ id: `p${index}`, kind: 'person' as const, name: each })));

/** The same glossary without its bitmaps: every word may be the first of a name. */
const unfiltered = (glossary: Glossary): Glossary => ({
  entityCount: glossary.entityCount,
  maxWords: glossary.maxWords,
  smallInitials: -1,
  entity: (index) => glossary.entity(index),
  indexOf: (id) => glossary.indexOf(id),
  source: (id) => glossary.source(id),
  mayStart: () => true,
  mayRun: () => true,
  mayOpen: () => true,
  find: (hash) => glossary.find(hash),
  findFolded: (hash) => glossary.findFolded(hash),
  references: () => glossary.references(),
  demonyms: () => glossary.demonyms(),
});

const outline = (text: string, glossary: Glossary) => scan(text, glossary).map(({ start, end, entity, rule, distance, others }) => [start, end, entity.id, rule, distance, others.map((other) => other.entity.id)]);

describe('the bitmaps in front of the scan', () => {
  it('leave nothing out that the tables know', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.array(name, { minLength: 1, maxLength: 8 }), (listed, written) => {
        const glossary = people(listed);
        const text = `Then ${written.join(' and ')} left.`;
        expect(outline(text, glossary)).toEqual(outline(text, unfiltered(glossary)));
      }),
      { numRuns: 150 },
    );
  });

  it('turn away nearly every word that no listed name begins with', () => {
    const glossary = people(['Karim Wadudi', 'Lena Osk']);
    const opened = ['The', 'Friday', 'Brussels', 'Parliament', 'Geneva', 'Harbour', 'Committee'].filter((word) => openingsOf(foldName([word])).some((hash) => glossary.mayOpen(hash)));
    expect(opened).toEqual([]);
    expect(openingsOf(foldName(['Kareem'])).some((hash) => glossary.mayOpen(hash))).toBe(true);
  });

  it.each([
    { listed: 'Abdul Aziz Wadudi', written: 'Abd al-Aziz Wadudi', why: 'the first form is made of two words' },
    { listed: 'Salahuddin Wadudi', written: 'Salah al-Din Wadudi', why: 'the second word belongs to the first' },
    { listed: 'Mohammad Reza Wadudi', written: 'Mohammadreza Wadudi', why: 'the first word is two forms' },
    { listed: 'Ghada Hadad', written: 'Hada Hadad', why: 'gh may be h' },
  ])('know $written by $listed: $why', ({ listed, written }) => {
    const [candidate] = scan(`So ${written} left.`, people([listed]));
    expect(candidate).toMatchObject({ start: 3, end: 3 + written.length, rule: 'spelling', alias: listed });
  });
});

describe('openings', () => {
  it('names that share a skeleton share an opening', () => {
    const folded = GIVEN.flatMap((given) => FAMILY.map((family) => foldName([given, ...family.split('-').filter((word) => word !== 'al')])));
    const keys = folded.map((forms) => ({ forms, skeletons: skeletonsOf(forms), openings: openingsOf(forms) }));
    const pairs = keys.flatMap((one) => keys.filter((other) => one !== other && other.skeletons.some((hash) => one.skeletons.includes(hash))).map((other) => ({ one, other })));
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.filter(({ one, other }) => !other.openings.some((hash) => one.openings.includes(hash)))).toEqual([]);
  });

  it('there is one however few the consonants', () => {
    expect(openingsOf(['ali'])).toHaveLength(1);
    expect(openingsOf(['xadiGa']).length).toBeGreaterThan(1);
    expect(openingsOf(['karim', 'wadudi'])).toEqual(openingsOf(['karim']));
  });

  it.each([
    { word: 'Abd', next: true, previous: false },
    { word: 'ABDEL', next: true, previous: false },
    { word: 'Abu', next: true, previous: false },
    { word: 'Abdullah', next: false, previous: false },
    { word: 'Din', next: false, previous: true },
    { word: 'eddine', next: false, previous: true },
    { word: 'Allah', next: false, previous: true },
    { word: 'Dinar', next: false, previous: false },
  ])('$word: one with the next $next, with the one before $previous', ({ word, next, previous }) => {
    expect([joinsNext(word), joinsPrevious(word)]).toEqual([next, previous]);
  });
});

describe('a distance with a limit', () => {
  const form = fc.string({ unit: fc.constantFrom(...'aeioukqgxszDTSbdtlmnrhjwñ'), maxLength: 9 });

  it('is the whole distance, or more than the limit', () => {
    fc.assert(
      fc.property(form, form, fc.double({ min: 0, max: 3, noNaN: true }), (left, right, limit) => {
        const whole = formDistance(left, right);
        const limited = formDistance(left, right, limit);
        expect(limited === whole || (whole > limit && limited === Infinity)).toBe(true);
      }),
    );
  });

  it.each([
    { left: 'karim', right: 'karem', distance: 0.2 },
    { left: 'kazimi', right: 'kaDimi', distance: 0.15 },
    { left: 'karim', right: 'kasim', distance: 1 },
    { left: 'nur', right: 'nour', distance: 0.2 },
    { left: 'sami', right: 'samih', distance: 0.5 },
    { left: 'jawad', right: 'jaad', distance: 0.25 },
    { left: 'zan', right: 'zañ', distance: 1 },
    { left: '', right: 'ab', distance: 1.4 },
  ])('$left and $right: $distance', ({ left, right, distance }) => {
    expect(formDistance(left, right)).toBeCloseTo(distance, 9);
  });

  it('parts names at the first word that is too far', () => {
    expect(nameDistance(['karim', 'wadudi'], ['kasim', 'wadudi'])).toBeNull();
    expect(nameDistance(['karim', 'wadudi'], ['karim', 'hadad'])).toBeNull();
  });
});

describe('two words with one hash', () => {
  /** Two words whose 32-bit hashes are the same, looked for: some tens of thousands of words hold such a pair. */
  function findCollision(): readonly [string, string] {
    const byHash = new Map<number, string>();
    for (let count = 0; count < 1_000_000; count++) {
      const word = `w${count.toString(36)}`;
      const hash = hashWord(word);
      const other = byHash.get(hash);
      if (other !== undefined) return [other, word];
      byHash.set(hash, word);
    }
    throw new Error('no two words have one hash');
  }

  it('are two names', () => {
    const [one, other] = findCollision().map((word) => word.toUpperCase());
    const glossary = glossaryOf({ id: 'one', kind: 'place', name: one ?? '' });
    expect(glossary.find(hashWord(other?.toLowerCase() ?? ''))).toEqual(glossary.find(hashWord(one?.toLowerCase() ?? '')));
    expect(found(`in ${one} today`, glossary)).toEqual([`${one}=one alias full`]);
    expect(found(`in ${other} today`, glossary)).toEqual([]);
  });

  it('that are both listed keep their own entity', () => {
    const [one = '', other = ''] = findCollision().map((word) => word.toUpperCase());
    const glossary = glossaryOf({ id: 'one', kind: 'place', name: one }, { id: 'other', kind: 'place', name: other });
    expect(glossary.find(hashWords([one.toLowerCase()]))).toHaveLength(2);
    expect(found(`from ${one} to ${other}`, glossary)).toEqual([`${one}=one alias full`, `${other}=other alias full`]);
  });
});

describe('longestFirst', () => {
  /** What it says, word for word, in quadratic time. */
  function slowly(spans: readonly Span[]): Span[] {
    const chosen: Span[] = [];
    const ordered = spans.toSorted((left, right) => right.end - right.start - (left.end - left.start) || left.start - right.start);
    for (const span of ordered) if (chosen.every((other) => span.end <= other.start || other.end <= span.start)) chosen.push(span);
    return chosen.sort((left, right) => left.start - right.start);
  }

  const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));

  it('chooses the longest, then the earliest, of any spans', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        expect(longestFirst(spans)).toEqual(slowly(spans));
      }),
    );
  });

  it('keeps the first of two on one stretch', () => {
    const [first, second] = [{ start: 2, end: 5, id: 'first' }, { start: 2, end: 5, id: 'second' }];
    expect(longestFirst([first, second])).toEqual([first]);
    expect(longestFirst([])).toEqual([]);
  });

  it('takes a hundred thousand candidates in its stride', () => {
    const spans = Array.from({ length: 100_000 }, (_, index) => ({ start: index * 3, end: index * 3 + 4 + (index % 3) }));
    const start = performance.now();
    expect(longestFirst(spans).length).toBeGreaterThan(20_000);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
