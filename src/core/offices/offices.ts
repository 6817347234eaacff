/** The offices step: who held which office, by the article's own words first, and who is meant by "the minister". */
import type { Entity, Mention, Office } from '../annotation.ts';
import { atOnce, eachInSlices, type Reading, type Sliced } from '../reading.ts';
import { phraseBefore } from './apposition.ts';
import { pluralBefore } from './plural.ts';
import { changeAround } from './changes.ts';
import { counterpartOf, deputyTitle, titleFor } from './counterparts.ts';
import { phraseAfter } from './following.ts';
import { officeAt, recordOf } from './known.ts';
import { personMeant } from './owners.ts';
import { leaversOf } from './later.ts';
import type { OfficePhrase } from './phrase.ts';
import { isPost } from './posts.ts';
import { phrasePredicated } from './predicates.ts';
import { printedOwner } from './printed.ts';
import { rankBefore } from './ranks.ts';
import { findReferences } from './references.ts';
import type { Following } from './relative.ts';
import { canMean, canonicalRole, roleOfTitle } from './roles.ts';
import { isOver, NO_TERM, termAfter, type Term } from './terms.ts';
import { nameOffice } from './title.ts';
import { viewOf, type View } from './view.ts';

const DATE_LENGTH = 'yyyy-mm-dd'.length;
/** Titles that tell nothing without the body. */
const SAYS_NOTHING = /^(?:Leader|Head|Deputy|Chief|Boss|Member|Co-leader|Executive|Officer|Official)$/;
/** Years after which an appointment is no news of who holds the office. */
const LONGEST_TERM = 4;
/** "his own captain": that of his team, not his. */
const POSTS_OF_BODIES = /(?:captain|director|executive|boss|mayor|chairman|chairwoman|founder|president|minister|commander|principal)$/;
/** Mentions that are read without a pause. */
const SLICE = 300;
/** Statements whose offices are named without a pause. */
const STATEMENT_SLICE = 100;
/** Tokens of a sentence in which a year dates an appointment. */
const AROUND = 40;

/**
 * Fills `Entity.office` and adds office and nominal mentions.
 *
 * An office that the article states wins over the glossary's; it carries the span that it was read from.
 */
export function readOffices(reading: Reading): Reading {
  return atOnce(officesInSlices(reading));
}

/** As `readOffices`, with pauses. */
export function* officesInSlices(reading: Reading): Sliced<Reading> {
  yield;
  if (reading.coverage !== 'full') return withOffices(reading, knownOffices(reading));
  const view = yield* viewOf(reading);
  const statements = yield* findStatements(view);
  yield;
  const stated = new Map([...knownOffices(reading), ...(yield* statedOffices(view, statements))]);
  yield;
  const posts = new Map([...stated, ...deputyOffices(statements, stated), ...counterpartOffices(view, stated)]);
  yield;
  const offices = new Map([...posts, ...rankOffices(view, posts)]);
  yield;
  const mentions = [...reading.mentions, ...(yield* findReferences(view, offices, statements.map(({ phrase }) => phrase)))].sort((left, right) => left.start - right.start);
  return withOffices({ ...reading, mentions }, offices);
}

function withOffices(reading: Reading, offices: ReadonlyMap<string, Office>): Reading {
  return { ...reading, entities: reading.entities.map((entity): Entity => ({ ...entity, office: offices.get(entity.id) ?? entity.office })) };
}

function dateOf(reading: Reading): string | null {
  return reading.article.published?.slice(0, DATE_LENGTH) ?? null;
}

/** What the glossary knows for the date of the article. */
function knownOffices(reading: Reading): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const entity of reading.entities) {
    const record = entity.kind === 'person' ? recordOf(reading.glossaries, entity) : null;
    const office = record && officeAt(record.offices, dateOf(reading));
    if (office) offices.set(entity.id, office);
  }
  return offices;
}

/** An office that the article's words give to somebody. */
interface Statement {
  readonly mention: Mention;
  readonly phrase: OfficePhrase;
  readonly term: Term;
  /** True where it was taken up: news, that outweigh what the person was before. */
  readonly entered: boolean;
  /** True where it was given up. */
  readonly left: boolean;
}

function* findStatements(view: View): Sliced<Statement[]> {
  const bygone = bygoneHolders(view);
  yield;
  const statements: Statement[] = [];
  for (const [at, mention] of view.reading.mentions.entries()) {
    if (at % SLICE === 0) yield;
    // "The king, Salman," is no news of Salman Rushdie.
    if (mention.kind !== 'person' || mention.rule === 'first-name' || bygone.has(mention.entity)) continue;
    const before = phraseBefore(view, mention) ?? pluralBefore(view, mention);
    const found = [before && { phrase: before, entered: false }, phraseAfter(view, mention), phrasePredicated(view, mention)];
    statements.push(...withoutLeft(found.flatMap((following) => (following ? statementOf(view, mention, following) : []))));
  }
  return statements;
}

/** "Ana Bell, who was appointed finance minister in May, was dismissed as minister of finance": what one sentence gives and takes is over. */
function withoutLeft(statements: Statement[]): Statement[] {
  const last = statements[statements.length - 1];
  return last?.left ? statements.filter(({ entered, phrase }) => !entered || !canMean(last.phrase.role, canonicalRole(phrase.role))) : statements;
}

/** "under President Bell", whom the article calls by no other name: of what time, it leaves to its readers to know. */
function bygoneHolders(view: View): ReadonlySet<string> {
  const found = new Set<string>();
  for (const mention of view.reading.mentions) {
    const [name] = view.range(mention);
    if (mention.kind !== 'person' || !/^(?:president|chancellor|premier|minister|king|queen)$/.test(view.tokens[name - 1]?.lower ?? '')) continue;
    const before = view.tokens[name - 2]?.lower === 'prime' ? name - 3 : name - 2;
    if (/^(?:under|during|since)$/.test(view.tokens[before]?.lower ?? '') && !view.entity(mention.entity)?.name.includes(' ')) found.add(mention.entity);
  }
  return found;
}

/** With the status that the words around tell; none where they leave in doubt whether the office is held. */
function statementOf(view: View, mention: Mention, { phrase, entered, left = false }: Following): Statement[] {
  if (!isPost(view, phrase) || isCalledByAnotherName(view, mention, phrase)) return [];
  const change = /^(?:current|acting)$/.test(phrase.status) && !entered ? changeAround(view, mention, phrase.first) : null;
  if (change === 'doubt' || /^(?:under|during)$/.test(view.tokens[(phrase.joined ?? phrase).end]?.lower ?? '')) return [];
  const isBefore = phrase.end <= view.range(mention)[0];
  const term = isBefore ? NO_TERM : termAfter(view, (phrase.joined ?? phrase).end, entered);
  const published = dateOf(view.reading);
  // "was appointed minister in 2004": what became of it since, nobody says.
  // "signed in 1996 with President Bell"
  if ((entered || (isBefore && phrase.status === 'current')) && published !== null && isLongAgo(view, phrase.first, term.from, Number(published.slice(0, 4)))) return [];
  const over = phrase.status === 'current' && (isOver(term.to, published) || (!isBefore && saysOnce(view, (phrase.joined ?? phrase).end)));
  const possessor = phrase.possessor?.id === null && !POSTS_OF_BODIES.test(phrase.role) ? (personMeant(view, phrase.first - 1, mention.entity) ?? phrase.possessor) : phrase.possessor;
  return [{ mention, phrase: { ...phrase, possessor, status: change ?? (over ? 'former' : phrase.status) }, term, entered, left }];
}

const LAST_HELD = /^(?:until (?:(?:s?he|they) (?:resigned|quit|retired|left|stepped|was|were)|recently|last|the (?:spring|summer|autumn|winter)|(?:his|her) (?:death|dismissal|resignation|retirement|arrest))|in the (?:previous|last|old) (?:\w+ )?(?:cabinet|government|administration))/;

/** "her adviser at the time", "minister in the 1990s", "minister until the spring" */
function saysOnce({ tokens }: View, at: number): boolean {
  if (LAST_HELD.test(tokens.slice(at, at + 5).map(({ lower }) => lower).join(' '))) return true;
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'the' && /^(?:(?:19|20)\d0s|\d0s|\w+ties)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  return tokens[at]?.lower === 'at' && /^(?:the|that)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'time';
}

/** The year of the appointment, or any year of its sentence, lies further back than most terms are long. */
function isLongAgo(view: View, token: number, from: string | null, now: number): boolean {
  const sentence = view.sentenceOf(token);
  const far = (year: string): boolean => /^(?:1[89]|20)\d\d$/.test(year) && now - Number(year) > LONGEST_TERM;
  if (from !== null) return far(from.slice(0, 4));
  for (let at = Math.max(sentence?.firstToken ?? token, token - AROUND); at < Math.min(sentence?.lastToken ?? token, token + AROUND); at++) if (far(view.tokens[at]?.text ?? '')) return true;
  return false;
}

/** "King Salman" is not Mohammed bin Salman: who has such an office is called by the first name. */
function isCalledByAnotherName(view: View, mention: Mention, { role }: OfficePhrase): boolean {
  if (!/^(?:(?:crown )?(?:king|queen|prince|princess)|emperor|empress|pope|sultan|emir)$/.test(role)) return false;
  const name = view.entity(mention.entity)?.name ?? '';
  const called = view.reading.text.slice(mention.start, mention.end);
  return mention.rule === 'surname' && !called.includes(' ') && !name.startsWith(called);
}

/** What the article says; the first office held wins, else the first of all; what was taken up lately wins over both. */
function* statedOffices(view: View, statements: readonly Statement[]): Sliced<Map<string, Office>> {
  const offices = new Map<string, Office>();
  const entered = new Set<string>();
  yield* eachInSlices(statements, STATEMENT_SLICE, (statement) => {
    const { entity } = statement.mention;
    const known = offices.get(entity);
    // "Ana Bell, chairman of Linden, will become its president": what is held as the article is written
    if (known?.receipt.source === 'article' && known.status === 'current' && statement.phrase.status === 'designate') return;
    if (known && !(statement.entered && !entered.has(entity)) && !isMore(view, statement.phrase, known)) return;
    if (known && entered.has(entity) && !isFuller(statement.phrase, known)) return;
    const office = toOffice(view, statement);
    if (SAYS_NOTHING.test(office.title)) return;
    offices.set(entity, office);
    if (statement.entered) entered.add(entity);
  });
  for (const [entity, status] of leaversOf(view)) {
    const office = offices.get(entity);
    if (office?.status === 'current' && !entered.has(entity)) offices.set(entity, { ...office, status });
  }
  return offices;
}

/** A fuller title of the same post, or a post that is held where the known one is not. */
function isMore(view: View, phrase: OfficePhrase, known: Office): boolean {
  if (isFuller(phrase, known)) return true;
  // "Ambassador Ana Bell, permanent secretary of the ministry": a rank before the name, and the post behind it.
  if (/^(?:Ambassador|Commander|Captain|Colonel|Councillor|Judge)$/.test(known.title) && phrase.preposition >= 0 && phrase.status === 'current') return true;
  // "a leader of the party": one of many
  if (phrase.role === 'leader' && /^an?$/.test(view.tokens[phrase.first - 1]?.lower ?? '')) return false;
  return phrase.status === 'current' && known.status !== 'current' && !canMean(phrase.role, roleOfTitle(known.title));
}

/** "Foreign Minister" after "Minister", "Mayor of Leeds" after "Mayor". */
function isFuller(phrase: OfficePhrase, known: Office): boolean {
  const role = roleOfTitle(known.title);
  if (!canMean(role, phrase.role)) return false;
  const isOwned = phrase.owner !== null || phrase.preposition >= 0;
  return phrase.role.length > role.length ? isOwned || known.of === null : role === canonicalRole(phrase.role) && isOwned && known.of === null && !/ (?:of|for|at|to) /.test(known.title);
}

function toOffice(view: View, { mention, phrase, term }: Statement): Office {
  const { reading, tokens } = view;
  const named = nameOffice(view, phrase, mention);
  const published = dateOf(reading);
  const record = knownLike(view, mention.entity, phrase, named.of);
  // Dates are lent where both tell of the same time: a post held now, or one that has ended.
  const lent = record && (phrase.status === 'current' ? !isOver(record.to, published) : record.to !== null) ? record : null;
  const isBare = phrase.owner === null && phrase.preposition < 0 && phrase.joined === null;
  const start = tokens[phrase.first]?.start ?? mention.start;
  const end = tokens[(phrase.joined ?? phrase).end - 1]?.end ?? mention.start;
  return {
    title: isBare && record ? record.title : named.title,
    from: term.from ?? lent?.from ?? null,
    to: term.to ?? lent?.to ?? null,
    asOf: published ?? lent?.asOf ?? null,
    status: phrase.status,
    of: isBare && record ? record.of : named.of,
    receipt: { source: 'article', start, end },
  };
}

/** "his Russian counterpart, Ana Bell": the office of the other, once it is known. */
function counterpartOffices(view: View, offices: ReadonlyMap<string, Office>): Map<string, Office> {
  const found = new Map<string, Office>();
  for (const mention of view.reading.mentions) {
    const counterpart = mention.kind === 'person' && !offices.has(mention.entity) && !found.has(mention.entity) ? counterpartOf(view, mention) : null;
    const like = counterpart && offices.get(counterpart.like);
    if (!counterpart || !like || !/^(?:current|acting)$/.test(like.status)) continue;
    const { owner, first, end } = counterpart;
    const receipt = { source: 'article' as const, start: view.tokens[first]?.start ?? mention.start, end: view.tokens[end - 1]?.end ?? mention.start };
    found.set(mention.entity, { title: titleFor(view, like, printedOwner(view, owner)), from: null, to: null, asOf: dateOf(view.reading), status: 'current', of: owner.id, receipt });
  }
  return found;
}

/** "his deputy, Ana Bell": of what he holds, where the article tells it. */
function deputyOffices(statements: readonly Statement[], offices: ReadonlyMap<string, Office>): Map<string, Office> {
  const found = new Map<string, Office>();
  for (const { mention, phrase } of statements) {
    const own = offices.get(mention.entity);
    const like = phrase.role === 'deputy' && phrase.possessor?.id ? offices.get(phrase.possessor.id) : undefined;
    const title = like?.receipt.source === 'article' ? deputyTitle(like) : null;
    if (like && own && title !== null && /^Deputy to /.test(own.title)) found.set(mention.entity, { ...own, title, of: like.of });
  }
  return found;
}

/** "Sgt. Dana Bell": the rank of those of whom no post is told, or the end of the rank alone. */
function rankOffices(view: View, posts: ReadonlyMap<string, Office>): Map<string, Office> {
  const found = new Map<string, Office>();
  for (const mention of view.reading.mentions) {
    const rank = mention.kind === 'person' && !found.has(mention.entity) ? rankBefore(view, mention) : null;
    const post = posts.get(mention.entity);
    if (!rank || (post && !rank.title.endsWith(` ${post.title}`))) continue;
    const receipt = { source: 'article' as const, start: view.tokens[rank.first]?.start ?? mention.start, end: view.tokens[rank.end - 1]?.end ?? mention.start };
    found.set(mention.entity, { title: rank.title, from: null, to: null, asOf: dateOf(view.reading), status: rank.status, of: null, receipt });
  }
  return found;
}

/** The glossary's entry for the same office: it lends dates, and the country where the article leaves it out. */
function knownLike(view: View, id: string, phrase: OfficePhrase, of: string | null): Office | null {
  const entity = view.entity(id);
  const record = entity ? recordOf(view.reading.glossaries, entity) : null;
  const role = canonicalRole(phrase.role);
  return record?.offices.find((office) => (of === null || office.of === of) && (canMean(role, roleOfTitle(office.title)) || canMean(roleOfTitle(office.title), role))) ?? null;
}
