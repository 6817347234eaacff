/**
 * Chains: which mentions of people are one person. Full names open a chain; a surname, a first name or another
 * spelling joins a chain that it fits. Where several fit, all are given, and `rivals.ts` decides.
 */
import { isGivenName } from '../lexicon/given-names.ts';
import { hasFixedSpelling } from './fold-distance.ts';
import { foldWord, skeletonsOf } from './fold.ts';
import { isSpelledAlike, withoutSuffix } from './keys.ts';

/** A mention of a person, as the chains see it. */
export interface PersonForm {
  readonly keys: readonly string[];
  /** As it stands in the text. */
  readonly text: string;
  /** Position in the text. */
  readonly start: number;
  /** The glossary's id where the form is listed by itself. */
  readonly listedId: string | null;
}

export interface Person {
  readonly number: number;
  /** The form that opened the chain, as it stands in the text. */
  readonly text: string;
  readonly listedId: string | null;
  /** Full forms; the first of them when there are very many. */
  readonly forms: (readonly string[])[];
  /** Where full forms stand, in order. */
  readonly starts: number[];
}

export type Link = 'full' | 'surname' | 'first-name' | 'spelling';

export interface Linked {
  readonly person: Person;
  readonly link: Link;
  /** Who fits as well, nearest first. */
  readonly others: readonly Person[];
}

/** A word or sound that more people share tells them apart no more: the work for each name stays bounded. */
const MOST_ALIKE = 24;
/** Ways of writing one person's name that are compared. */
const MOST_FORMS = 8;

/** The people of one article. */
export class People {
  private count = 0;
  /** People by each word of their names, and by the sound of their surnames. */
  private readonly byWord = new Map<string, Set<Person>>();
  private readonly byForm = new Map<string, Person>();
  private readonly byId = new Map<string, Person>();

  /** Opens or joins a chain with a full name (two words or more), or with a listed one. */
  addFull(name: PersonForm): Person {
    const { keys, start, listedId } = name;
    const bare = withoutSuffix(keys);
    const same = listedId === null ? this.sameName(bare) : this.byId.get(listedId);
    if (!same) return this.open({ ...name, keys: bare });
    same.starts.push(start);
    this.addForm(same, bare);
    return same;
  }

  private sameName(bare: readonly string[]): Person | undefined {
    return this.byForm.get(bare.join(' ')) ?? this.sharing(bare).find(({ forms }) => forms.some((form) => isSameFull(form, bare) || isLongSurname(form, bare)));
  }

  /** Adds another way of writing the name. */
  addForm(person: Person, form: readonly string[]): void {
    const key = form.join(' ');
    const holder = this.byForm.get(key);
    if (holder === person) return;
    if (!holder) this.byForm.set(key, person);
    if (person.forms.length >= MOST_FORMS) return;
    person.forms.push(form);
    for (const word of form) this.note(word, person);
    for (const sound of soundsOf(form)) this.note(sound, person);
  }

  /** Opens a chain with a single name that fits nobody yet. */
  open({ keys, text, start, listedId }: PersonForm): Person {
    const person: Person = { number: this.count++, text, listedId, forms: [], starts: [start] };
    if (listedId !== null) this.byId.set(listedId, person);
    this.addForm(person, keys);
    return person;
  }

  private note(key: string, person: Person): void {
    const same = this.byWord.get(key);
    if (!same) this.byWord.set(key, new Set([person]));
    else if (same.size < MOST_ALIKE) same.add(person);
  }

  /** People who share a last word or its sound with a name: the only ones that it can fit. */
  private sharing(keys: readonly string[]): Person[] {
    const people = new Set(this.byWord.get(keys[keys.length - 1] ?? ''));
    for (const key of soundsOf(keys)) for (const person of this.byWord.get(key) ?? []) people.add(person);
    return [...people];
  }

  /** The people that a part of a name points at, the nearest as `person`; null where it fits nobody. */
  find(keys: readonly string[], at: number): Linked | null {
    const bare = withoutSuffix(keys);
    const same = this.byForm.get(bare.join(' '));
    if (same) return { person: same, link: 'full', others: [] };
    const sharing = this.sharing(bare);
    for (const [link, fits] of FITS) {
      const fitting = sharing.filter((person) => person.forms.some((form) => fits(form, bare)));
      const [first, ...rest] = byNearness(fitting, at);
      if (first) return { person: first, link, others: rest };
    }
    return null;
  }
}

type Fit = (form: readonly string[], part: readonly string[]) => boolean;
const FITS: readonly (readonly [Link, Fit])[] = [
  ['surname', (form, part) => part.length < form.length && endsWith(form, part)],
  ['first-name', (form, part) => form.length > 1 && part.length === 1 && form[0] === part[0]],
  ['spelling', (form, part) => part.length === 1 && !hasFixedSpelling(form[0] ?? '') && isSpelledAlike(form[form.length - 1] ?? '', part[0] ?? '')],
  // "Abdul Aziz" of "Omar Abdul Aziz Nasser": an inner stretch of a long name.
  ['surname', (form, part) => part.length === 1 && form.length > 2 && form.indexOf(part[0] ?? '') > 0],
];

export function soundsOf(keys: readonly string[]): string[] {
  return skeletonsOf([foldWord(keys[keys.length - 1] ?? '')]).map((sound) => `sound ${sound}`);
}

function endsWith(form: readonly string[], part: readonly string[]): boolean {
  return part.every((word, index) => word === form[form.length - part.length + index]);
}

/** The last one named before the place; where none is, the first one named after it. */
function byNearness(people: readonly Person[], at: number): Person[] {
  if (people.length < 2) return [...people];
  const distances = new Map(people.map((person) => [person, distanceTo(person, at)] as const));
  return people.toSorted((left, right) => (distances.get(left) ?? 0) - (distances.get(right) ?? 0));
}

function distanceTo({ starts }: Person, at: number): number {
  const before = countUpTo(starts, at);
  return before === 0 ? 1e9 + (starts[0] ?? 0) : at - (starts[before - 1] ?? 0);
}

/** How many of the ascending positions are not after `at`. */
function countUpTo(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Van Straten" of "Hedda Van Straten": a surname of several words that opens with no given name. */
function isLongSurname(form: readonly string[], bare: readonly string[]): boolean {
  return bare.length > 1 && form.length > bare.length && endsWith(form, bare) && !isGivenName(bare[0] ?? '');
}

/** The same full name: word for word, spelled alike, or with a middle name or initial more. */
function isSameFull(left: readonly string[], right: readonly string[]): boolean {
  if (left.length < 2 || right.length < 2) return left.join(' ') === right.join(' ');
  if (left.length === right.length) return left.every((word, index) => isSpelledAlike(word, right[index] ?? '') || isInitialOf(word, right[index] ?? ''));
  const [long, short] = left.length > right.length ? [left, right] : [right, left];
  if (!isSpelledAlike(long[long.length - 1] ?? '', short[short.length - 1] ?? '')) return false;
  const ends = isSpelledAlike(long[0] ?? '', short[0] ?? '');
  return ends && short.slice(1, -1).every((word) => long.includes(word));
}

function isInitialOf(left: string, right: string): boolean {
  return (left.length === 1 && right.startsWith(left)) || (right.length === 1 && left.startsWith(right));
}
