/**
 * Offices and events of the glossary: names that describe ("Foreign Minister of Iran", "war against the Islamic
 * State") and hold other names. They are marked last, on what the other mentions leave of them, so that they take
 * nothing from a person and steer no quotation.
 */
import type { Entity, Kind, Mention, Span } from '../annotation.ts';
import type { Reading } from '../reading.ts';
import { DETERMINERS } from '../lexicon/clause-words.ts';
import type { GlossaryEntity } from '../../glossary/format.ts';
import { scannedTokens } from './affixes.ts';
import { longestFirst, type ListedCandidate } from './lookup.ts';
import { knownEntity } from './known-entity.ts';
import { isAdjective } from './roles.ts';

/** True for kinds whose names describe. */
export function isDescribing(kind: Kind): boolean {
  return kind === 'office' || kind === 'event';
}

const LINK = /^(?:of|the|for|against|in|on|by|with|at|to|and)$/;
/** "Deputy Foreign Minister of Iran" is another office. */
const OTHER_OFFICE_BEFORE = /^(?:deputy|vice|assistant|associate|under|shadow|junior|aspiring|vice-|deputy-)$/;
/** "Iranian President of the harbour club", "the Iranian president's wife". */
const OTHER_OWNER_BEHIND = /^(?:of|for|at)$/;

/** Adds the offices and events that `described` found, beside all other mentions. */
export function markDescribed(reading: Reading): Reading {
  if (reading.described.length === 0) return reading;
  const scanned = { ...reading, tokens: scannedTokens(reading) };
  const covers = new Covers(scanned);
  const marks = reading.described.flatMap((candidate): (Span & { candidate: ListedCandidate })[] => {
    const span = isApart(scanned, candidate) ? covers.restOf(candidate) : null;
    return span ? [{ ...span, candidate }] : [];
  });
  const added = longestFirst(marks).map(({ start, end, candidate }): Mention => ({
    start, end,
    entity: candidate.entity.id,
    kind: candidate.entity.kind,
    rule: candidate.rule,
    because: `the listed form “${candidate.alias}”${start === candidate.start && end === candidate.end ? '' : ', without the names in it'}`,
    alternatives: [],
  }));
  if (added.length === 0) return reading;
  const mentions = [...reading.mentions, ...added].sort((left, right) => left.start - right.start);
  const present = new Set(reading.entities.map(({ id }) => id));
  const fresh = [...new Set(added.map(({ entity }) => entity))].filter((id) => !present.has(id));
  return { ...reading, mentions, entities: [...reading.entities, ...fresh.map((id) => knownEntity(reading.glossaries, id)).filter((entity): entity is Entity => entity !== null)] };
}

/** False where the words around make another office of it. */
function isApart({ tokens }: Reading, { firstToken, endToken, entity, inside }: ListedCandidate): boolean {
  if (inside) return false;
  if (entity.kind !== 'office') return true;
  const before = tokens[firstToken - 1];
  const next = tokens[endToken];
  return !OTHER_OFFICE_BEFORE.test(before?.lower ?? '') && !(next?.kind === 'word' && OTHER_OWNER_BEHIND.test(next.lower)) && next?.kind !== 'possessive';
}

/** What the mentions found so far leave of a candidate. */
class Covers {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The words of a candidate without the names at its ends; null where something else is in it, or nothing is left. */
  restOf(candidate: ListedCandidate): Span | null {
    const { tokens } = this.reading;
    const record = candidate.entity.glossary.entity(candidate.entity.index);
    const inside = this.mentionsIn(candidate);
    if (candidate.strength === 'part' && !this.isBesideHolder(candidate, record)) return null;
    if (!inside.every((mention) => isTiedTo(record, mention) && mention.start >= candidate.start && mention.end <= candidate.end)) return null;
    let { firstToken: first, endToken: end } = candidate;
    const covered = (at: number) => inside.some((mention) => mention.start <= (tokens[at]?.start ?? -1) && (tokens[at]?.end ?? Infinity) <= mention.end);
    while (first < end && covered(first)) first++;
    while (first < end && first > candidate.firstToken && (tokens[first]?.kind === 'possessive' || LINK.test(tokens[first]?.lower ?? ''))) first++;
    while (end > first && covered(end - 1)) end--;
    while (end > first && end < candidate.endToken && this.leads(end - 1)) end--;
    for (let at = first; at < end; at++) if (covered(at)) return null;
    const start = first === candidate.firstToken ? candidate.start : tokens[first]?.start;
    const stop = tokens[end - 1]?.end;
    return first < end && start !== undefined && stop !== undefined ? { start, end: stop } : null;
  }

  /** "of the Iranian" in "commander of the Iranian Quds Force" */
  private leads(at: number): boolean {
    const lower = this.reading.tokens[at]?.lower ?? '';
    return LINK.test(lower) || isAdjective(lower);
  }

  private mentionsIn({ start, end }: Span): Mention[] {
    const { mentions } = this.reading;
    const found: Mention[] = [];
    for (let at = firstEndingAfter(mentions, start); (mentions[at]?.start ?? Infinity) < end; at++) {
      const mention = mentions[at];
      if (mention) found.push(mention);
    }
    return found;
  }

  /** "President Hassan Rouhani", "Zarif, the foreign minister,": the office beside who holds or held it. */
  private isBesideHolder({ firstToken, endToken, start, end }: ListedCandidate, record: GlossaryEntity): boolean {
    const { mentions, tokens } = this.reading;
    const at = firstEndingAfter(mentions, start);
    const next = mentions[at];
    const before = mentions[at - 1];
    if (next && next.start === tokens[endToken]?.start && next.start > end && isHolder(record, next)) return true;
    const gap = tokens[firstToken - 1] && DETERMINERS.has(tokens[firstToken - 1]?.lower ?? '') ? firstToken - 2 : firstToken - 1;
    const closes = /^[,.;)—–]$/.test(tokens[endToken]?.text ?? '.');
    return before !== undefined && tokens[gap]?.text === ',' && before.end === tokens[gap - 1]?.end && closes && isHolder(record, before);
  }
}

function isHolder({ relations }: GlossaryEntity, { entity, kind }: Mention): boolean {
  return kind === 'person' && relations.some(({ type, to }) => to === entity && /held-by$/.test(type));
}

function isTiedTo({ relations }: GlossaryEntity, { entity }: Mention): boolean {
  return relations.some(({ to }) => to === entity);
}

/** Index of the first mention that ends after an offset. */
function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
