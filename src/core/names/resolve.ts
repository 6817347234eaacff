/** Ties each found name to an entity: listed, a chain of people, or a place or organisation of the article. */
import type { Kind, MentionRule } from '../annotation.ts';
import { eachInSlices, type Reading, type Sliced } from '../reading.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isGazetteerName } from './clues.ts';
import type { Found } from './collect.ts';
import { Entitled } from './entitled.ts';
import type { Evidence, Verdict } from './judge.ts';
import { keysOf } from './keys.ts';
import type { ListedFit } from './lookup.ts';
import { People, type Link, type Linked, type Person } from './people.ts';
import { Rivals } from './rivals.ts';
import { findAbbreviations, findInitials, shortFirmName, thingKey } from './things.ts';
import { tokenise } from '../text/tokens.ts';

/** A name with its entity, before ids are given. */
export interface Resolved {
  /** The glossary's id, or a key of this article. */
  readonly key: string;
  readonly listedId: string | null;
  readonly kind: Kind;
  readonly rule: MentionRule;
  readonly because: string;
  /** Keys of what it could be too. */
  readonly others: readonly string[];
}

const HEADLINE_NEEDS = 3;
const LOCAL_PLACE = 2;
/** A card has no room for more. */
const MOST_ALTERNATIVES = 6;
/** Names that are registered without a pause. */
const SLICE = 1000;

export class Resolver {
  private readonly people = new People();
  private readonly rivals: Rivals;
  private readonly things = new Map<string, Verdict>();
  /** Firms by the words that stand for them alone; null where it fits several. */
  private readonly firms = new Map<string, string | null>();
  private readonly contested = new Map<Found, readonly string[]>();
  private readonly abbreviations: ReadonlyMap<string, Found>;
  private readonly reading: Reading;
  private readonly evidence: Evidence;

  constructor(reading: Reading, found: readonly Found[], evidence: Evidence) {
    this.reading = reading;
    this.evidence = evidence;
    this.rivals = new Rivals(reading.paragraphs);
    const opens = new Set(reading.paragraphs.map(({ start }) => start));
    const initials = findInitials(found, reading.tokens, opens, (name) => evidence.verdictOf(name).kind === 'person');
    this.abbreviations = new Map([...initials, ...findAbbreviations(found, reading.tokens)]);
  }

  /** Before anything is resolved: full names of people and all firm names of things are known before the first mention is. */
  *register(found: readonly Found[]): Sliced<void> {
    yield* eachInSlices(found, SLICE, (entry) => this.registerName(entry));
    yield;
    yield* this.registerEntitled(found);
  }

  /** A listed surname with a fitting office opens a chain where no full name has it. */
  private *registerEntitled(found: readonly Found[]): Sliced<void> {
    const parts = found.filter(({ listed }) => listed?.strength === 'part');
    if (parts.length === 0) return;
    yield;
    const entitled = new Entitled(this.reading);
    yield* entitled.note(found);
    yield* eachInSlices(parts, SLICE, (entry) => {
      const linked = this.people.find(entry.keys, entry.start);
      if (linked?.person.listedId || linked?.others.length) return;
      const fit = entitled.fitFor(entry);
      if (fit && !linked) this.people.addFull({ ...entry, listedId: fit.entity.id });
      // Somebody else has the surname too, and the office is the listed person's: either may be meant.
      else if (fit && linked && !this.rivals.hasTitle(linked.person, entry.piece.title)) this.contested.set(entry, [personKey(linked.person), fit.entity.id]);
    });
  }

  private registerName(found: Found): void {
    const { listed, keys } = found;
    if (listed?.strength === 'full') {
      if (listed.entity.kind === 'person' && keys.length > 0) this.registerListed(found, listed);
      return;
    }
    if (found.headline) return;
    const verdict = this.evidence.verdictOf(found);
    if (!this.evidence.isNamed(found, verdict, this.reading.tokens)) return;
    if (verdict.kind === 'person' && keys.length > 1) this.rivals.addTitle(this.people.addFull({ ...found, listedId: null }), found.piece.title);
    else if (verdict.kind !== 'person') this.registerThing(keys, verdict);
  }

  private registerThing(keys: readonly string[], verdict: Verdict): void {
    const key = thingKey(keys);
    this.things.set(key, verdict);
    const short = verdict.kind === 'organisation' ? shortFirmName(keys) : null;
    if (short !== null) this.firms.set(short, (this.firms.get(short) ?? key) === key && this.firms.get(short) !== null ? key : null);
  }

  private registerListed(found: Found, { entity }: ListedFit): void {
    const person = this.people.addFull({ ...found, listedId: entity.id });
    const name = tokenise(entity.glossary.entity(entity.index).name);
    const form = keysOf(name, 0, name.length);
    this.people.addForm(person, form);
    this.rivals.addTitle(person, found.piece.title);
  }

  /** @returns null when the found words name nobody and nothing */
  resolve(found: Found): Resolved | null {
    if (found.listed?.strength === 'full') return this.listed(found, found.listed);
    const either = this.contested.get(found);
    if (either) return openName(found, either);
    const abbreviation = this.abbreviations.get(found.keys.join(' '));
    if (abbreviation && abbreviation !== found) return this.abbreviation(abbreviation);
    const verdict = this.evidence.verdictOf(found);
    const isNamed = found.headline && !this.reading.models.names ? this.standsInHeadline(found, verdict) : this.evidence.isNamed(found, verdict, this.reading.tokens);
    // "Bell resigned": an ordinary word that opens a sentence is somebody's surname only where it is a person's name.
    const linked = isOrdinaryOpener(found) && !(isNamed && verdict.kind === 'person') ? null : this.linkOf(found, verdict);
    if (linked && (isNamed || linked.link !== 'first-name')) return this.person(found, linked);
    if (!isNamed) return null;
    return verdict.kind === 'person' ? this.newPerson(found, verdict) : this.thing(found, verdict);
  }

  private listed(found: Found, listed: ListedFit & { readonly others: readonly ListedFit[] }): Resolved {
    const person = listed.entity.kind === 'person' ? this.people.find(found.keys, found.start)?.person : undefined;
    if (person?.listedId === listed.entity.id) this.rivals.named(person, found.start);
    const { entity, alias, rule } = listed;
    const because = rule === 'alias' ? `the listed form “${alias}”` : rule === 'script' ? `the listed form “${alias}” in its own script` : `a spelling of the listed form “${alias}”`;
    return { key: entity.id, listedId: entity.id, kind: entity.kind, rule, because, others: listed.others.filter(({ strength }) => strength === 'full').map((other) => other.entity.id) };
  }

  private abbreviation(full: Found): Resolved | null {
    const resolved = this.resolve(full);
    return resolved && { ...resolved, rule: 'abbreviation', because: `short for “${full.text}” in this article` };
  }

  private standsInHeadline(found: Found, verdict: Verdict): boolean {
    if (verdict.kind === 'other') return false;
    if (isGazetteerName(found.text) || this.things.has(thingKey(found.keys))) return true;
    return found.keys.length > 1 && verdict.kind === 'person' && verdict.weight >= HEADLINE_NEEDS;
  }

  /** The chain that the words belong to, unless they stand for a place here. */
  private linkOf(found: Found, verdict: Verdict): Linked | null {
    if (found.keys.length === 0) return null;
    if (found.keys.length > 1 && verdict.kind !== 'person' && !found.headline) return null;
    if (found.piece.title === null && isThingHere(found, verdict)) return null;
    return this.people.find(found.keys, found.start);
  }

  /** One person, or what is left open between several who share the name. */
  private person(found: Found, linked: Linked): Resolved {
    const { link, others } = linked;
    const people = [linked.person, ...others];
    const person = others.length === 0 ? linked.person : this.rivals.settle({ start: found.start, title: found.piece.title, people });
    if (!person) return openName(found, people.map(personKey));
    this.rivals.named(person, found.start, link === 'surname' && found.piece.title === null);
    return {
      key: personKey(person),
      listedId: person.listedId,
      kind: 'person',
      rule: ruleOf(link, found),
      because: becauseOf(link, person.text, found),
      others: people.filter((other) => other !== person).slice(0, MOST_ALTERNATIVES).map(personKey),
    };
  }

  private newPerson(found: Found, verdict: Verdict): Resolved {
    const person = this.people.open({ ...found, listedId: null });
    const listed = found.listed ? [found.listed, ...found.listed.others].map(({ entity }) => entity.id) : [];
    return { key: personKey(person), listedId: null, kind: 'person', rule: 'name', because: verdict.why, others: listed };
  }

  private thing(found: Found, { kind, why, namesake }: Verdict): Resolved | null {
    if (kind === 'other' || kind === 'person') return null;
    const firm = kind === 'organisation' ? this.firms.get(found.keys.join(' ')) : null;
    return { key: `${namesake ? 'team' : 'thing'} ${firm ?? thingKey(found.keys)}`, listedId: null, kind, rule: 'name', because: why, others: [] };
  }
}

/** An ordinary word that opens a sentence is no surname ("Image" in a caption, "Young" in "Young voters"). */
function isOrdinaryOpener({ keys, firm, headline, piece, text }: Found): boolean {
  return keys.length === 1 && !firm && piece.title === null && isCommonWord(text.toLowerCase()) && !headline;
}

/** A surname that fits several people equally: nobody's, with all of them as alternatives. */
function openName({ keys, text, piece }: Found, people: readonly string[]): Resolved {
  return {
    key: `open ${keys.join(' ')}`,
    listedId: null,
    kind: 'person',
    rule: piece.title === null ? 'name' : 'surname',
    because: `“${text}” fits ${people.length} people of this article, and nothing tells which one is meant`,
    others: people.slice(0, MOST_ALTERNATIVES),
  };
}

function personKey({ number, listedId }: Person): string {
  return listedId ?? `person ${number}`;
}

function ruleOf(link: Link, { piece, keys, listed }: Found): MentionRule {
  if (link === 'full') return listed?.strength === 'part' || (piece.title !== null && keys.length === 1) ? 'surname' : 'name';
  return link === 'spelling' ? 'spelling' : link;
}

function becauseOf(link: Link, full: string, { piece }: Found): string {
  const title = piece.title === null ? '' : `, with the title “${piece.title}”`;
  switch (link) {
    case 'full':
      return `the name “${full}” of this article${title}`;
    case 'surname':
      return `a surname of “${full}”, named in full in this article${title}`;
    case 'first-name':
      return `the first name of “${full}”, named in full in this article`;
    case 'spelling':
      return `another spelling of the surname of “${full}” in this article`;
  }
}

/** "in Paris" is the city, also in an article about Paris Hilton. */
function isThingHere({ clues, keys, headline }: Found, verdict: Verdict): boolean {
  if (keys.length > 1 || headline) return false;
  if (clues.some(({ kind, weight }) => kind === 'place' && weight >= LOCAL_PLACE)) return true;
  return verdict.kind !== 'person' && verdict.weight >= 4;
}
