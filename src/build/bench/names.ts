/** Large glossaries to measure with: names that a seeded generator makes, and names that stand in the text. */
import { readPeople } from '../spellings/people.ts';
import type { EntityRecord } from '../../glossary/records.ts';

const OPENINGS = ['B', 'Ch', 'D', 'F', 'G', 'Gh', 'H', 'J', 'K', 'Kh', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'Sh', 'T', 'V', 'W', 'Y', 'Z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ou', 'ei'];
const MIDDLES = ['b', 'd', 'dh', 'f', 'k', 'l', 'ld', 'm', 'n', 'nd', 'r', 'rm', 's', 'sh', 't', 'tr', 'v', 'z'];
const ENDINGS = ['', '', 'n', 'r', 'd', 'k', 's', 'sky', 'ani', 'oglu'];

/** A generator of numbers from 0 to 1 (xorshift, Marsaglia): the same from the same seed. */
export function seeded(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * Names of people, each once.
 *
 * @param inText names that stand in the text: they come first
 * @param others more names in place of generated ones, as far as they go
 */
export function namesOf(count: number, inText: readonly string[], others: readonly string[] = []): string[] {
  const random = seeded(500);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const word = () => pick(OPENINGS) + pick(VOWELS) + pick(MIDDLES) + pick(VOWELS) + (random() < 0.4 ? pick(MIDDLES) + pick(VOWELS) : '') + pick(ENDINGS);
  // Given names come again and again, and half of them stand in the text too.
  const given = [...new Set(inText.map((name) => name.split(' ')[0] ?? '')), ...Array.from({ length: 2000 }, word)];
  const names = new Set([...inText, ...others].slice(0, count));
  while (names.size < count) names.add(`${pick(given)} ${word()}${random() < 0.2 ? `-${word()}` : ''}`);
  return [...names];
}

/** Every listed form of a folder of people that has two words or more. */
export function listedForms(folder: string): string[] {
  return [...new Set(readPeople(folder).flatMap(({ name, aliases }) => [name, ...aliases]))].filter((form) => /^\p{L}[^,()\d]*\s[^,()\d]+$/u.test(form));
}

export function recordsOf(names: readonly string[]): EntityRecord[] {
  return names.map((name, index) => ({ id: index.toString(36), kind: 'person', name }));
}
