/**
 * What a compiled glossary answers. The binary layout, its writer and its reader live beside this file;
 * the core sees only these types.
 */
import type { Kind, LocalName, Office, Receipt } from '../core/annotation.ts';

/**
 * How freely a listed form names its entity. `full`: wherever it stands. `part`: only after a full name or with
 * a fitting title (surnames). `never`: only as a piece of a longer name ("Ali"). `context`: only where the
 * article also names everything in the entity's `context`; the glossary scan settles it, later steps never see it.
 */
export type AliasStrength = 'full' | 'part' | 'never' | 'context';

/** A form of a name, as a record lists it. */
export interface ListedAlias {
  readonly text: string;
  readonly strength: AliasStrength;
  /** True when capitals must agree ("US" but not "us"). */
  readonly cased: boolean;
}

/** A listed form that a hash led to. */
export interface AliasUse {
  /** Index of the entity in the glossary. */
  readonly entity: number;
  /** The listed form, as written in the record. */
  readonly alias: string;
  readonly strength: AliasStrength;
  readonly cased: boolean;
  /** True when the key was met by the spelling fold and not by the plain one. */
  readonly folded: boolean;
  /** What a match is checked against: the word keys or the folded forms, joined by spaces. */
  readonly key: string;
}

/** How people write of an office holder: "the guide", "the Supreme Leader". */
export interface OfficeReference {
  /** Lower-case words without an article: "supreme leader". */
  readonly words: string;
  /** Id of the person or of the office. */
  readonly entity: string;
}

export interface Fact {
  readonly text: string;
  readonly receipt: Receipt;
}

export interface Relation {
  readonly type: string;
  readonly to: string;
  readonly receipt: Receipt;
}

export type Pronoun = 'he' | 'she' | 'they' | 'it';

/** A record as the glossary gives it back. */
export interface GlossaryEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly names: readonly LocalName[];
  readonly pronoun: Pronoun | null;
  /** One sentence of context. */
  readonly gloss: string | null;
  readonly glossReceipt: Receipt | null;
  readonly offices: readonly Office[];
  /** Ways the person's office is referred to: "the guide". Lower case, without the article. */
  readonly references: readonly string[];
  /** Places and organisations: adjectives and people: "Iraqi", "Iraqis". No mentions, but they tie an office to a country. */
  readonly demonyms: readonly string[];
  /** A capital that stands for a government: the id of the country. */
  readonly standsFor: string | null;
  readonly facts: readonly Fact[];
  readonly relations: readonly Relation[];
  /** Every listed form, the name first where it may match. */
  readonly aliases: readonly ListedAlias[];
  /** Ids that an article must name before an alias of strength `context` matches. */
  readonly context: readonly string[];
}

/** A source document of the glossary, as a card names it. */
export interface GlossarySource {
  readonly id: string;
  /** "News report on the Iraqi prime minister's visit to Tehran" */
  readonly title: string;
  /** ISO date. */
  readonly date: string;
}

/** The door to a compiled glossary. Nothing is decoded before it is asked for. */
export interface Glossary {
  readonly entityCount: number;
  /** Decodes record `index`; the same object each time. */
  entity(index: number): GlossaryEntity;
  indexOf(id: string): number | null;
  source(id: string): GlossarySource | null;
  /**
   * What a listed form may begin with in a text beside a capital: bits 0 to 25 for the small letters a to z without
   * their accents, bit 26 for digits.
   */
  readonly smallInitials: number;
  /** True when some alias begins with this word key: a bitmap look-up, no false negatives. */
  mayStart(wordKeyHash: number): boolean;
  /** True when some alias is the one word, or begins with the two words, of this window hash: as `mayStart`. */
  mayRun(windowHash: number): boolean;
  /** Aliases whose sequence of word keys has this 32-bit hash; `[]` when none. The caller compares `key`. */
  find(keyHash: number): readonly AliasUse[];
  /** True when some person's alias folds to a form with this opening (`openingsOf`): as `mayStart`. */
  mayOpen(openingHash: number): boolean;
  /** Aliases of people whose consonant skeleton has this 32-bit hash; `[]` when none. The caller measures `key`. */
  findFolded(skeletonHash: number): readonly AliasUse[];
  /** The longest alias in words, so that a scanner knows when to stop. */
  readonly maxWords: number;
  /** Every office reference and demonym, for the offices step. Small: read once. */
  references(): readonly OfficeReference[];
  /** Lower-case demonym to id of the country or organisation. */
  demonyms(): ReadonlyMap<string, string>;
}
