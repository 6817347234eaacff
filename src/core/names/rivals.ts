/**
 * Rivals: several people of an article share a surname, and it stands alone. One of them is meant only where
 * something tells: who was named so far, the title, or who else is in the paragraph. Otherwise it stays open.
 */
import type { Span } from '../annotation.ts';
import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names-by-pronoun.ts';
import { OFFICE_SHORTS } from '../lexicon/titles.ts';
import type { Person } from './people.ts';

const HIS_TITLE = /^(?:mr|mister|sir|lord|king|prince|sheikh|father|brother)\.?$/;
const HER_TITLE = /^(?:mrs|ms|miss|madam|dame|lady|queen|princess|sister)\.?$/;

/** So many times the surname alone has to mean one person before it keeps doing so. */
const USUAL_AFTER = 3;

/** A surname that several people share. */
export interface Shared {
  /** Where it stands. */
  readonly start: number;
  /** The title in front of it. */
  readonly title: string | null;
  /** Nearest first. */
  readonly people: readonly Person[];
}

/** Keeps who was named where, in the order of the text, and tells whom a shared surname means. */
export class Rivals {
  private readonly titles = new Map<Person, Set<string>>();
  private readonly timesBare = new Map<Person, number>();
  private readonly lastNamed = new Map<Person, number>();
  private readonly paragraphs: readonly Span[];

  constructor(paragraphs: readonly Span[]) {
    this.paragraphs = paragraphs;
  }

  /** Notes the title that a full name has anywhere in the article. */
  addTitle(person: Person, title: string | null): void {
    if (title === null) return;
    const titles = this.titles.get(person);
    if (titles) titles.add(plainTitle(title));
    else this.titles.set(person, new Set([plainTitle(title)]));
  }

  /** True where the person stands with the title somewhere. */
  hasTitle(person: Person, title: string | null): boolean {
    return title !== null && (this.titles.get(person)?.has(plainTitle(title)) ?? false);
  }

  /**
   * Notes that the words at `start` name the person.
   *
   * @param bare true for a surname alone
   */
  named(person: Person, start: number, bare = false): void {
    this.lastNamed.set(person, start);
    if (bare) this.timesBare.set(person, (this.timesBare.get(person) ?? 0) + 1);
  }

  /** @returns the one who is meant, or null where it must stay open */
  settle(shared: Shared): Person | null {
    const entitled = this.entitled(shared);
    if (entitled.length <= 1) return entitled[0] ?? null;
    const met = entitled.filter((person) => this.lastNamed.has(person));
    if (met.length === 0) return this.firstInAnotherParagraph(entitled);
    if (met.length === 1) return met[0] ?? null;
    const opening = this.paragraphAt(shared.start)?.start ?? 0;
    const here = met.filter((person) => (this.lastNamed.get(person) ?? -1) >= opening);
    const usual = this.usual(met);
    if (here.length === 0) return usual;
    return here.length === 1 && (usual === null || usual === here[0]) ? (here[0] ?? null) : null;
  }

  /** The one whom the article has called by the bare surname again and again, and nobody else: its main figure. */
  private usual(people: readonly Person[]): Person | null {
    const called = people.filter((person) => this.timesBare.has(person));
    const [first] = called;
    return first && called.length === 1 && (this.timesBare.get(first) ?? 0) >= USUAL_AFTER ? first : null;
  }

  /** Whom the title leaves: the holder of the office, or those whose given name goes with "Mr" or "Ms". */
  private entitled({ title, people }: Shared): readonly Person[] {
    if (title === null) return people;
    const plain = plainTitle(title);
    const holders = people.filter((person) => this.titles.get(person)?.has(plain));
    if (holders.length > 0) return holders;
    const against = HIS_TITLE.test(plain) ? SHE_NAMES : HER_TITLE.test(plain) ? HE_NAMES : null;
    return against ? people.filter(({ forms }) => !forms.some(([given]) => against.has(given ?? ''))) : people;
  }

  /** In a headline: the one who is named first below it, when the other comes in a later paragraph. */
  private firstInAnotherParagraph(people: readonly Person[]): Person | null {
    const [first, second] = people.toSorted((left, right) => (left.starts[0] ?? 0) - (right.starts[0] ?? 0));
    const end = this.paragraphAt(first?.starts[0] ?? 0)?.end ?? 0;
    return first && (second?.starts[0] ?? 0) >= end ? first : null;
  }

  private paragraphAt(offset: number): Span | undefined {
    let low = 0;
    let high = this.paragraphs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.paragraphs[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.paragraphs[low];
  }
}

function plainTitle(title: string): string {
  const lower = title.toLowerCase();
  return (OFFICE_SHORTS.get(lower) ?? lower).toLowerCase().replace(/\.$/, '');
}
