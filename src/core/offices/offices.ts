/** The offices step: who held which office, by the article's own words first, and who is meant by "the minister". */
import type { Entity, Mention, Office } from '../annotation.ts';
import type { Reading } from '../reading.ts';
import { phraseAfter, phraseBefore } from './apposition.ts';
import { changeAround } from './changes.ts';
import { officeAt, recordOf } from './known.ts';
import type { OfficePhrase } from './phrase.ts';
import { findReferences } from './references.ts';
import { OCCUPATIONS } from '../lexicon/offices.ts';
import { HONORIFICS } from '../lexicon/titles.ts';
import { canMean, canonicalRole, roleOfTitle } from './roles.ts';
import { nameOffice } from './title.ts';
import { viewOf, type View } from './view.ts';

const DATE_LENGTH = 'yyyy-mm-dd'.length;

/**
 * Fills `Entity.office` and adds office and nominal mentions.
 *
 * An office that the article states wins over the glossary's; it carries the span that it was read from.
 */
export function readOffices(reading: Reading): Reading {
  if (reading.coverage !== 'full') return withOffices(reading, knownOffices(reading));
  const view = viewOf(reading);
  const appositions = findAppositions(view);
  const offices = new Map([...knownOffices(reading), ...statedOffices(view, appositions)]);
  const mentions = [...reading.mentions, ...findReferences(view, offices, appositions.map(({ phrase }) => phrase))].sort((left, right) => left.start - right.start);
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

interface Apposition {
  readonly mention: Mention;
  readonly phrase: OfficePhrase;
}

function findAppositions(view: View): Apposition[] {
  return view.reading.mentions.flatMap((mention) => {
    // "The king, Salman," is no news of Salman Rushdie.
    if (mention.kind !== 'person' || mention.rule === 'first-name') return [];
    return [phraseBefore(view, mention), phraseAfter(view, mention)].flatMap((phrase) => appositionOf(view, mention, phrase));
  });
}

/** With the status that the words around tell; none where they leave in doubt whether the office is held. */
function appositionOf(view: View, mention: Mention, phrase: OfficePhrase | null): Apposition[] {
  if (!phrase) return [];
  const change = /^(?:current|acting)$/.test(phrase.status) ? changeAround(view, mention, phrase.first) : null;
  if (change === 'doubt') return [];
  return [{ mention, phrase: change ? { ...phrase, status: change } : phrase }];
}

/** What the article says in apposition; the first office held wins, else the first of all. */
function statedOffices(view: View, appositions: readonly Apposition[]): Map<string, Office> {
  const offices = new Map<string, Office>();
  for (const { mention, phrase } of appositions) {
    if (isOccupation(phrase)) continue;
    const known = offices.get(mention.entity);
    const isLess = known && canMean(phrase.role, roleOfTitle(known.title));
    const isMore = known && phrase.role.length > roleOfTitle(known.title).length && canMean(roleOfTitle(known.title), phrase.role);
    if (!known || isMore || (phrase.status === 'current' && known.status !== 'current' && !isLess)) offices.set(mention.entity, toOffice(view, mention, phrase));
  }
  return offices;
}

/** "the Iranian poet" is no office; "professor of history" and "director general" are more than a trade or a rank. */
function isOccupation({ role, preposition, owner, isOwnerNamed }: OfficePhrase): boolean {
  const isLoose = preposition < 0 && !isOwnerNamed;
  if (isLoose && owner === null && HONORIFICS.has(role)) return true;
  if (!isLoose) return /^(?:lieutenant |brigadier |major )?(?:colonel|captain|lieutenant|general|major|ayatollah|imam|aide|boss)$/.test(role);
  const words = role.split(' ');
  const last = words[words.length - 1] ?? '';
  if (!OCCUPATIONS.has(last)) return false;
  return words.length === 1 || !/^(?:chief|attorney|secretary|inspector|director|solicitor|surgeon|consul|detective) /.test(role);
}

function toOffice(view: View, mention: Mention, phrase: OfficePhrase): Office {
  const { reading, tokens } = view;
  const named = nameOffice(view, phrase);
  const record = knownLike(view, mention.entity, phrase, named.of);
  const isBare = phrase.owner === null && phrase.preposition < 0;
  const start = tokens[phrase.first]?.start ?? mention.start;
  const end = tokens[phrase.end - 1]?.end ?? mention.start;
  return {
    title: isBare && record ? record.title : named.title,
    from: record?.from ?? null,
    to: record?.to ?? null,
    asOf: dateOf(reading) ?? record?.asOf ?? null,
    status: phrase.status,
    of: named.of ?? record?.of ?? null,
    receipt: { source: 'article', start, end },
  };
}

/** The glossary's entry for the same office: it lends dates, and the country where the article leaves it out. */
function knownLike(view: View, id: string, phrase: OfficePhrase, of: string | null): Office | null {
  const entity = view.entity(id);
  const record = entity ? recordOf(view.reading.glossaries, entity) : null;
  const role = canonicalRole(phrase.role);
  return record?.offices.find((office) => (of === null || office.of === of) && (canMean(role, roleOfTitle(office.title)) || canMean(roleOfTitle(office.title), role))) ?? null;
}
