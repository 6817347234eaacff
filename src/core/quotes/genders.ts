/** Which pronoun goes with whom: what the glossary records, titles and kin, the given name, pronouns that follow. */
import type { Mention } from '../annotation.ts';
import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names-by-pronoun.ts';
import { plainName } from '../lexicon/given-names.ts';
import { extendWords, LIST_BITS, NO_WORDS } from '../names/tagger/name-lists.ts';
import { eachInSlices, type Reading, type Sliced } from '../reading.ts';
import { sentenceAt } from './positions.ts';

/** Entities, and mentions, that are looked at without a pause. */
const SLICE = 1000;

export type Gender = 'he' | 'she' | 'they' | 'it';

/**
 * The pronoun of each person for whom something tells it.
 *
 * @param people the article's mentions of people, in order
 */
export function* readGenders(reading: Reading, people: readonly Mention[]): Sliced<ReadonlyMap<string, Gender>> {
  const genders = new Map<string, Gender>();
  yield* eachInSlices(reading.entities, SLICE, ({ id }) => note(genders, id, recordedGender(reading, id)));
  yield* eachInSlices(people, SLICE, (mention) => {
    if (!genders.has(mention.entity)) note(genders, mention.entity, titleGender(reading.text, mention) ?? nameGender(reading, mention));
  });
  for (const [entity, gender] of yield* gendersThatFollow(reading, people)) if (!genders.has(entity)) genders.set(entity, gender);
  return genders;
}

function note(genders: Map<string, Gender>, entity: string, gender: Gender | null): void {
  if (gender) genders.set(entity, gender);
}

function recordedGender(reading: Reading, id: string): Gender | null {
  for (const glossary of reading.glossaries.toReversed()) {
    const index = glossary.indexOf(id);
    if (index !== null) return glossary.entity(index).pronoun;
  }
  return null;
}

const HE_TITLE = /\b(?:Mr|Mister|Sir|Lord|King|Prince|Father|Sheikh|Sheik|Ayatollah|Imam|Rabbi|Pope|Congressman|Chairman|Spokesman|chairman|spokesman|businessman|congressman|actor|(?:husband|father|son|brother|grandfather|grandson|uncle|nephew|widower),?)\.?\s*$/;
const SHE_TITLE = /\b(?:Mrs|Ms|Miss|Madam|Lady|Dame|Queen|Princess|Sister|Congresswoman|Chairwoman|Spokeswoman|chairwoman|spokeswoman|businesswoman|congresswoman|actress|(?:wife|mother|daughter|sister|grandmother|granddaughter|aunt|niece|widow),?)\.?\s*$/;

function titleGender(text: string, mention: Mention): Gender | null {
  const before = text.slice(Math.max(0, mention.start - 16), mention.start) + (/^(?:Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame)\b\.?/.exec(text.slice(mention.start, mention.end))?.[0] ?? '');
  if (HE_TITLE.test(before)) return 'he';
  return SHE_TITLE.test(before) ? 'she' : null;
}

function nameGender(reading: Reading, mention: Mention): Gender | null {
  const name = reading.text.slice(mention.start, mention.end);
  if (!/\s/.test(name)) return null;
  const first = plainName(/^[\p{L}'’-]+/u.exec(name)?.[0].toLowerCase() ?? '');
  if (HE_NAMES.has(first)) return 'he';
  if (SHE_NAMES.has(first)) return 'she';
  const bits = (reading.models.names?.lists.bitsOf(extendWords(NO_WORDS, first)) ?? 0) & (LIST_BITS.he | LIST_BITS.she);
  return bits === LIST_BITS.he ? 'he' : bits === LIST_BITS.she ? 'she' : null;
}

/** How far behind a name a pronoun still speaks of it, in UTF-16 units. */
const REACH = 80;
const PRONOUN = /\b(?:(he|him|himself|his)|(?:she|herself|her))\b/i;

/** "Bell said she …", "Bell and her brother": what follows a name before the next one, where all of it agrees. */
function* gendersThatFollow(reading: Reading, people: readonly Mention[]): Sliced<Map<string, Gender>> {
  const { text, sentences } = reading;
  const votes = new Map<string, { he: number; she: number }>();
  yield* eachInSlices(people, SLICE, (mention, at) => {
    const end = Math.min(mention.end + REACH, sentences[sentenceAt(sentences, mention.start)]?.end ?? Infinity, people[at + 1]?.start ?? Infinity);
    const found = PRONOUN.exec(text.slice(mention.end, end));
    if (!found) return;
    const tally = votes.get(mention.entity) ?? { he: 0, she: 0 };
    votes.set(mention.entity, tally);
    // "praised her" may be said of somebody else; "said she" hardly.
    tally[found[1] ? 'he' : 'she'] += /^s?he$/i.test(found[0]) ? 2 : 1;
  });
  const agreed = [...votes].filter(([, { he, she }]) => (he === 0) !== (she === 0) && he + she > 1);
  return new Map(agreed.map(([entity, { he }]) => [entity, he > 0 ? 'he' : 'she']));
}
