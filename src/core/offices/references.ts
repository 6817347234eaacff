/**
 * Offices and nouns that stand for a person of the article: "the prime minister", "Iran's top diplomat", "the
 * guide", "the 43-year-old". Only where exactly one person fits; a plural, an "a" or the name of an institution
 * is nobody.
 */
import type { Entity, Mention, Office } from '../annotation.ts';
import { COMMON_HEADS } from '../lexicon/office-context.ts';
import { OFFICE_MODIFIERS, OFFICE_NOUNS, SINGLE_HOLDERS, STATUS_WORDS } from '../lexicon/offices.ts';
import { inParts, type Sliced } from '../reading.ts';
import { recordOf } from './known.ts';
import type { OfficePhrase } from './phrase.ts';
import { canMean, canonicalRole, roleOfTitle } from './roles.ts';
import type { Owner, View } from './view.ts';

/** Tokens that are looked at without a pause. */
const SLICE = 10_000;

/** People by the last word of what they can be called, so that each reference looks at few. */
class Holders {
  readonly all: readonly Holder[];
  private readonly byWord = new Map<string, Holder[]>();

  constructor(holders: readonly Holder[]) {
    this.all = holders;
    for (const holder of holders) {
      const words = new Set([holder.role, ...holder.references].map((words) => lastWord(words ?? '')));
      for (const word of words) this.byWord.set(word, [...(this.byWord.get(word) ?? []), holder]);
    }
  }

  called(words: string): readonly Holder[] {
    return [...new Set([words, canonicalRole(words)].flatMap((form) => this.byWord.get(lastWord(form)) ?? []))];
  }
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** What a person can be called by. */
interface Holder {
  readonly id: string;
  readonly role: string | null;
  /** The office that this article gives the person, or that the glossary knows for its time. */
  readonly office: Office | null;
  /** True when the article's own words give the office. */
  readonly isStated: boolean;
  /** Ways the glossary says that the person is referred to, lower case. */
  readonly references: ReadonlySet<string>;
  readonly firstStart: number;
}

interface Reference {
  readonly first: number;
  readonly end: number;
  readonly words: string;
  readonly status: Office['status'] | null;
  /** undefined: nothing said about whose office it is. */
  readonly owner: Owner | undefined;
}

const AGED = /^year-old$/;
/** "the visitor centre", "the guest list" */
const GUEST_THINGS = /^(?:centre|center|numbers?|book|house|list|room|rooms|attraction|count|economy|visa|team|star|bedroom|experience|levy|tax|wing|worker|workers)$/;
const VISITORS = /^(?:visitor|guest)$/;
/** "the office of the prime minister", "the post of the minister": the post and not the person. */
const POST_NOUNS = /^(?:office|post|position|role|title|job|seat|powers|election|appointment|presidency|residence|palace|bureau|department|institution|candidates?)$/;
const POST_AFTER = /^(?:office|residence|palace|party|bureau|seat|post|job|residence|department|election|race)$/;
const STATUSES_NOT_HELD = new Set<Office['status'] | null>(['former', 'late', 'designate']);

/**
 * Office and nominal mentions of the article, in order.
 *
 * @param appositions office phrases that stand beside a name already
 */
export function* findReferences(view: View, offices: ReadonlyMap<string, Office>, appositions: readonly OfficePhrase[]): Sliced<Mention[]> {
  const beside = new Set(appositions.map(({ first }) => first));
  const holders = new Holders(holdersOf(view, offices));
  const mentions: Mention[] = [];
  /** Of whose office the article has spoken. */
  const spokenOf = new Set(holders.all.flatMap(({ id, isStated }) => (isStated ? [id] : [])));
  if (holders.all.length === 0) return mentions;
  let next = 0;
  yield* inParts(view.tokens.length, SLICE, (_from, end) => {
    for (; next < end; next++) {
      const reference = referenceAt(view, next);
      if (!reference || beside.has(next) || beside.has(next + 1)) continue;
      const mention = resolve(view, reference, holders, spokenOf);
      if (mention) {
        mentions.push(mention);
        if (mention.rule === 'office') spokenOf.add(mention.entity);
      }
      next = reference.end - 1;
    }
  });
  return mentions;
}

function holdersOf(view: View, offices: ReadonlyMap<string, Office>): Holder[] {
  const starts = new Map<string, number>();
  for (const { entity, kind, start } of view.reading.mentions) if (kind === 'person' && !starts.has(entity)) starts.set(entity, start);
  return [...starts].flatMap(([id, firstStart]): Holder[] => {
    const entity = view.entity(id);
    if (!entity) return [];
    const known = offices.get(id) ?? null;
    const office = known && isOfTheTime(known, view.reading.article.published) ? known : null;
    const isStated = office?.receipt.source === 'article';
    return [{ id, firstStart, office, isStated, role: office ? roleOfTitle(office.title) : null, references: referencesOf(view, entity) }];
  });
}

const DAY_MS = 86_400_000;
/** Half a year: so long a report of an office that is held stands for its holder. */
const SAME_TIME_DAYS = 183;

/**
 * Whether "the prime minister" of an article can be the one whom an office names. What the article says of a person
 * always can; what the glossary saw years before or after the article cannot: somebody else may hold the post.
 */
function isOfTheTime({ receipt, from, asOf }: Office, published: string | null): boolean {
  if (receipt.source === 'article' || published === null || asOf === null) return true;
  const days = (Date.parse(published) - Date.parse(asOf)) / DAY_MS;
  return days <= SAME_TIME_DAYS && (from !== null || days >= -SAME_TIME_DAYS);
}

function referencesOf(view: View, entity: Entity): ReadonlySet<string> {
  return new Set(recordOf(view.reading.glossaries, entity)?.references.map((words) => words.toLowerCase()));
}

/** "the [status] [Iraqi] prime minister", "Iran's top diplomat": an office phrase that stands for its holder. */
function referenceAt(view: View, at: number): Reference | null {
  const { tokens } = view;
  const token = tokens[at];
  if (!token || (token.lower !== 'the' && token.kind !== 'possessive') || view.mentionAt(at)) return null;
  const possessed = token.kind === 'possessive' ? view.mentionAt(at - 1) : undefined;
  if (token.lower !== 'the' && possessed?.kind !== 'place' && possessed?.kind !== 'organisation') return null;
  if (token.lower === 'the' && isAge(view, at + 1)) return { first: at, end: at + 4, words: 'year-old', status: null, owner: undefined };
  let owner: Owner | undefined = possessed ? { id: possessed.entity, name: view.entity(possessed.entity)?.name ?? '' } : undefined;
  let status: Office['status'] | null = null;
  const words: string[] = [];
  let next = at + 1;
  for (; next < at + 7; next++) {
    const word = tokens[next];
    if (!word || view.mentionAt(next) || word.kind !== 'word') break;
    const country = word.capital && words.length === 0 ? view.countryOf(word.lower) : null;
    if (country) owner = country;
    else if (words.length === 0 && STATUS_WORDS.has(word.lower)) status = STATUS_WORDS.get(word.lower) ?? null;
    else if (belongsToRole(word.lower)) words.push(word.lower);
    else break;
  }
  const last = words[words.length - 1];
  if (last === undefined || !isHolderWord(last) || !standsAlone(view, at, next)) return null;
  return { first: possessed ? at + 1 : at, end: next, words: words.join(' '), status, owner: owner ?? ownerBehind(view, next) };
}

/** "43-year-old" */
function isAge({ tokens }: View, at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'year-old' && !(tokens[at + 3]?.capital ?? false);
}

function belongsToRole(lower: string): boolean {
  return OFFICE_NOUNS.has(lower) || OFFICE_MODIFIERS.has(lower) || isHolderWord(lower);
}

function isHolderWord(lower: string): boolean {
  return SINGLE_HOLDERS.has(lower) || lower === 'diplomat' || VISITORS.test(lower) || lower === 'pm';
}

/** Followed by its own name it is an apposition; in "the prime minister's office" and "the post of …" a post. */
function standsAlone(view: View, at: number, end: number): boolean {
  const { tokens } = view;
  const next = tokens[end];
  if (next && view.mentionAt(end)?.kind === 'person') return false;
  if (next?.text === ',' && view.mentionAt(end + 1)?.kind === 'person') return !/^[,.;)]$/.test(tokens[view.range(view.mentionAt(end + 1) ?? EMPTY)[1]]?.text ?? '.');
  if (next?.kind === 'word' && next.capital && next.spaced) return false;
  if (next?.kind === 'possessive' && POST_AFTER.test(tokens[end + 1]?.lower ?? '')) return false;
  if (next && (OFFICE_NOUNS.has(next.lower) || GUEST_THINGS.test(next.lower))) return false;
  const before = tokens[at - 1];
  return !(before && /^(?:of|for)$/.test(before.lower) && POST_NOUNS.test(tokens[at - 2]?.lower ?? ''));
}

const EMPTY: Mention = { start: 0, end: 0, entity: '', kind: 'person', rule: 'name', because: '', alternatives: [] };

/** "the president of Iraq", "the head of the council": whose office it is, said behind it. */
function ownerBehind(view: View, end: number): Owner | undefined {
  if (!/^(?:of|for)$/.test(view.tokens[end]?.lower ?? '')) return undefined;
  const at = view.tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const mention = view.mentionAt(at);
  // Something else is named: no person of the article fits it.
  return mention ? { id: mention.entity, name: view.entity(mention.entity)?.name ?? '' } : { id: '', name: '' };
}

function resolve(view: View, reference: Reference, holders: Holders, spokenOf: ReadonlySet<string>): Mention | null {
  const start = view.tokens[reference.first]?.start ?? 0;
  const end = view.tokens[reference.end - 1]?.end ?? start;
  const nominal = AGED.test(reference.words) || VISITORS.test(reference.words);
  const fitting = nominal ? holders.all.slice(0, 2).filter(({ firstStart }) => firstStart < start) : fittingHolders(reference, holders.called(reference.words), start, spokenOf);
  const [holder] = fitting;
  if (!holder || fitting.length > 1 || (nominal && isNamedBeside(view, holder.id, reference.first))) return null;
  const words = view.reading.text.slice(start, end);
  const because = nominal ? `“${words}”: nobody else is named before it` : `“${words}”: the only person of this article who is ${holder.office ? `“${holder.office.title}”` : 'called so'}`;
  return { start, end, entity: holder.id, kind: 'person', rule: nominal ? 'nominal' : 'office', because, alternatives: [] };
}

/** "Brandeis showed the visitor round": whoever is named in the same sentence is hardly the visitor too. */
function isNamedBeside(view: View, id: string, token: number): boolean {
  const sentence = view.sentenceOf(token);
  if (!sentence) return false;
  const { mentions } = view.reading;
  for (let at = view.mentionsBefore(sentence.start); (mentions[at]?.start ?? Infinity) < sentence.end; at++) if (mentions[at]?.entity === id) return true;
  return false;
}

function fittingHolders(reference: Reference, holders: readonly Holder[], start: number, spokenOf: ReadonlySet<string>): Holder[] {
  // Whom the reader has not met yet, only the article itself can mean.
  const fits = holders.filter((holder) => (holder.isStated || holder.firstStart < start) && fitsHolder(reference, holder, spokenOf));
  if (fits.length < 2 || reference.owner) return fits;
  // Somebody who is named only later is no rival of the one whom the reader has met.
  const met = fits.filter(({ firstStart }) => firstStart < start);
  return met.length === 1 ? met : fits;
}

function fitsHolder({ words, status, owner }: Reference, { id, role, office, references }: Holder, spokenOf: ReadonlySet<string>): boolean {
  if (owner && !ownsOffice(owner, office)) return false;
  const isCalled = references.has(words) || references.has(canonicalRole(words));
  // A museum has a guide too.
  if (COMMON_HEADS.has(words) && !spokenOf.has(id)) return false;
  if (isCalled && status === null) return true;
  if (role === null || !canMean(words, role)) return false;
  const past = office?.status === 'former' || office?.status === 'late';
  return STATUSES_NOT_HELD.has(status) ? office?.status === status : !past;
}

function ownsOffice(owner: Owner, office: Office | null): boolean {
  if (!office) return false;
  if (owner.id !== null && office.of !== null) return owner.id === office.of;
  return owner.name !== '' && office.title.endsWith(owner.name);
}
