/**
 * A listed surname without its full name: "Foreign Minister Vahedi", "Vahedi, the speaker of parliament,". It is
 * the listed person where the office fits the record and the article names what the person has to do with.
 */
import { eachInSlices, inParts, type Reading, type Sliced } from '../reading.ts';
import { DETERMINERS } from '../lexicon/clause-words.ts';
import { DEMONYM_COUNTRY } from '../lexicon/gazetteer.ts';
import { OFFICE_MODIFIERS, OFFICE_NOUNS, STATUS_WORDS } from '../lexicon/offices.ts';
import { RANKS } from '../lexicon/titles.ts';
import type { Token } from '../text/tokens.ts';
import type { Glossary, GlossaryEntity } from '../../glossary/format.ts';
import { canMean, canonicalRole, roleOfTitle } from '../offices/roles.ts';
import type { Found } from './collect.ts';
import type { ListedFit } from './lookup.ts';

/** Words of an office beside a name, and what they say about whose office it is. */
interface Role {
  readonly words: string;
  /** Ids of countries and bodies that the phrase names; null for one that no glossary knows. */
  readonly owners: readonly (string | null)[];
}

/** Ranks that a commander has. */
const COMMANDERS = /^(?:(?:lieutenant|major|brigadier) )?(?:general|gen\.?|admiral|adm\.?|colonel|col\.?|commander|marshal)$/;
const COMMANDS = /^(?:commander|chief of staff|army chief|military chief)/;
/** Relations that lead from a country or body to what stands for it as well. */
const STANDS_FOR = /^(?:capital|capital-of|part-of|office-of)$/;
const MOST_BACK = 6;
const MOST_AHEAD = 10;
/** Found names, and tokens, that are noted without a pause. */
const SLICE = 1000;
const TOKEN_SLICE = 20_000;

export class Entitled {
  private readonly tokens: readonly Token[];
  private readonly byToken = new Map<number, Found>();
  private readonly named = new Set<string>();
  /** What wins comes first. */
  private readonly glossaries: readonly Glossary[];

  constructor(reading: Reading) {
    this.glossaries = reading.glossaries.toReversed();
    this.tokens = reading.tokens;
  }

  /** Before anybody is looked for: all that the article names. */
  *note(found: readonly Found[]): Sliced<void> {
    yield* eachInSlices(found, SLICE, (entry) => {
      for (let at = entry.piece.first; at < entry.piece.end; at++) this.byToken.set(at, entry);
      if (entry.listed?.strength !== 'full') return;
      const { id } = entry.listed.entity;
      for (const each of [id, ...this.standsFor(id)]) this.named.add(each);
    });
    yield* inParts(this.tokens.length, TOKEN_SLICE, (from, end) => {
      for (let at = from; at < end; at++) {
        const token = this.tokens[at];
        const id = token?.capital ? this.countryOf(token.lower) : undefined;
        if (typeof id === 'string') this.named.add(id);
      }
    });
  }

  /** The one listed person whom the surname and the office beside it mean; null where none or several fit. */
  fitFor(found: Found): ListedFit | null {
    const { listed } = found;
    if (!listed || listed.strength !== 'part') return null;
    const roles = [this.roleBefore(found), this.roleAfter(found)].filter((role) => role !== null);
    if (roles.length === 0) return null;
    const [fit, ...more] = [listed, ...listed.others].filter((each) => each.strength === 'part' && each.entity.kind === 'person' && this.fits(each, roles));
    return fit && more.length === 0 ? fit : null;
  }

  private fits({ entity }: ListedFit, roles: readonly Role[]): boolean {
    const record = entity.glossary.entity(entity.index);
    const neighbours = this.neighboursOf(record);
    if (neighbours.size > 0 && ![...neighbours].some((id) => this.named.has(id))) return false;
    return roles.some(({ words }) => isCalled(record, words)) && roles.every(({ owners }) => owners.every((owner) => neighbours.size === 0 || (owner !== null && neighbours.has(owner))));
  }

  /** Whom and what the record ties the person to, and what stands for those. */
  private neighboursOf({ offices, relations }: GlossaryEntity): Set<string> {
    const near = new Set([...offices.flatMap(({ of }) => (of === null ? [] : [of])), ...relations.map(({ to }) => to)]);
    for (let round = 0; round < 2; round++) for (const id of [...near]) for (const next of this.standsFor(id)) near.add(next);
    return near;
  }

  private standsFor(id: string): string[] {
    const record = this.recordOf(id);
    if (!record || record.kind === 'person') return [];
    return [...record.relations.filter(({ type }) => STANDS_FOR.test(type)).map(({ to }) => to), ...(record.standsFor === null ? [] : [record.standsFor])];
  }

  private recordOf(id: string): GlossaryEntity | null {
    for (const glossary of this.glossaries) {
      const index = glossary.indexOf(id);
      if (index !== null) return glossary.entity(index);
    }
    return null;
  }

  /** "Iraqi" → the listed country; null for a country that no glossary knows; undefined for another word. */
  private countryOf(lower: string): string | null | undefined {
    for (const glossary of this.glossaries) {
      const id = glossary.demonyms().get(lower);
      if (id !== undefined) return id;
    }
    return DEMONYM_COUNTRY.has(lower) ? null : undefined;
  }

  private roleBefore({ piece }: Found): Role | null {
    const words: string[] = [];
    let at = piece.first - 1;
    for (; at >= Math.max(0, piece.first - MOST_BACK) && isRoleWord(this.tokens[at]); at--) words.unshift(this.tokens[at]?.lower ?? '');
    if (words.length === 0) return null;
    const owner = this.ownerAt(this.tokens[at]?.kind === 'possessive' ? at - 1 : at);
    return { words: words.join(' '), owners: owner === undefined ? [] : [owner] };
  }

  /** The listed owner that a token names or is the adjective of; undefined where it is neither. */
  private ownerAt(at: number): string | null | undefined {
    const token = this.tokens[at];
    if (!token?.capital) return undefined;
    const country = this.countryOf(token.lower);
    if (country !== undefined) return country;
    const entry = this.byToken.get(at);
    return entry && entry.listed?.entity.kind !== 'person' && (entry.piece.beforeOffice || this.tokens[at + 1]?.kind === 'possessive') ? (entry.listed?.entity.id ?? null) : undefined;
  }

  private roleAfter({ piece }: Found): Role | null {
    if (this.tokens[piece.end]?.text !== ',') return null;
    const owners: (string | null)[] = [];
    const words: string[] = [];
    let at = piece.end + 1;
    for (; at < piece.end + MOST_AHEAD; at++) {
      const token = this.tokens[at];
      if (!token || (token.kind !== 'word' && token.kind !== 'possessive')) break;
      const entry = this.byToken.get(at);
      const owner = this.ownerIn(at, entry);
      if (owner !== undefined) owners.push(owner);
      // A name after "of" ends the role; in front of it the name is no part of it.
      if (entry && words.length > 0) words.push(token.lower);
      else if (!entry && owner === undefined && token.kind === 'word' && (words.length > 0 || !DETERMINERS.has(token.lower))) words.push(token.lower);
      if (entry) at = entry.piece.end - 1;
    }
    return /^[,.;)—–]$/.test(this.tokens[at]?.text ?? '.') && words.length > 0 ? { words: words.join(' '), owners } : null;
  }

  private ownerIn(at: number, entry: Found | undefined): string | null | undefined {
    const country = this.tokens[at]?.capital ? this.countryOf(this.tokens[at]?.lower ?? '') : undefined;
    if (country !== undefined || !entry) return country;
    return entry.listed?.strength === 'full' ? entry.listed.entity.id : null;
  }
}

function isRoleWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  return OFFICE_NOUNS.has(lower) || OFFICE_MODIFIERS.has(lower) || RANKS.has(lower) || STATUS_WORDS.has(lower) || lower === 'parliament';
}

/** True where the words are a way in which the person's office is referred to. */
function isCalled({ offices, references }: GlossaryEntity, words: string): boolean {
  const bare = words.split(' ').filter((word) => !STATUS_WORDS.has(word)).join(' ');
  const role = roleOfTitle(bare);
  if (references.some((reference) => reference === bare || canonicalRole(reference) === canonicalRole(bare))) return true;
  return offices.some(({ title }) => {
    const own = roleOfTitle(title);
    return canMean(role, own) || (COMMANDERS.test(role) && COMMANDS.test(own));
  });
}
