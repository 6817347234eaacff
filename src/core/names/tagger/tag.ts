/** The name tagger: reads names off an article with a trained model, over what the rules found. */
import type { Reading } from '../../reading.ts';
import { marginals, scoreItems, viterbi } from '../../sequence/decode.ts';
import type { SequenceModel } from '../../sequence/model.ts';
import type { ClueKind } from '../clues.ts';
import type { Found } from '../collect.ts';
import { isName, type Evidence } from '../judge.ts';
import { listedAs, listedPrefix } from '../../lexicon/name-lists.ts';
import { headKind, wordsOf } from '../pieces.ts';
import { INSTITUTION_WORDS } from '../../lexicon/heads.ts';
import type { Token } from '../../text/tokens.ts';
import { TokenTable, type RuleLabels } from './features.ts';
import { featuresOf } from './features.ts';
import { namesIn, openingLabel, TAGGED_KINDS, type Tagged } from './labels.ts';
import type { NameLists } from './name-lists.ts';
import { findStretches, type Stretch } from './stretches.ts';

/** A name that the tagger read. */
export interface TaggedName extends Tagged {
  /** Probability of each kind for these words, in the order of `TAGGED_KINDS`; what is left to 1 is no name. */
  readonly chances: readonly number[];
}

/** An article, ready to be tagged. */
export interface Prepared {
  readonly stretches: readonly Stretch[];
  readonly table: TokenTable;
}

export function prepare(reading: Reading, found: readonly Found[], evidence: Evidence, lists: NameLists, convention = 0): Prepared {
  const stretches = findStretches(reading.tokens, reading.sentences);
  return { stretches, table: new TokenTable(reading, stretches, ruleLabels(reading, found, evidence, stretches), lists, convention) };
}

/** @returns names in the order of the text, those of the kind "other" too */
export function tagNames({ stretches, table }: Prepared, model: SequenceModel): TaggedName[] {
  const count = model.labels.length;
  return stretches.flatMap((stretch) => {
    const scores = scoreItems(featuresOf(table, stretch), model);
    const labels = viterbi(scores, model.transitions, count);
    if (labels.every((label) => label === 0)) return [];
    const chances = marginals(scores, model.transitions, count);
    const kindsAt = (at: number): readonly number[] => chancesOf(chances, at - stretch.first, count);
    return namesIn(labels, stretch.first).flatMap((name) => withoutMarks(name, table.tokens, kindsAt)).map((name) => ({ ...name, chances: kindsAt(name.first) }));
  });
}

/** "Emil Brandt, Haddad" and "DAB's Ana Chan" are two names each: parts a name where no name of its kind goes on. */
function withoutMarks(name: Tagged, tokens: readonly Token[], kindsAt: (at: number) => readonly number[]): Tagged[] {
  for (let at = name.first + 1; at < name.end - 1; at++) {
    if (!parts(name, tokens, at)) continue;
    const chances = kindsAt(at + 1);
    const kind = TAGGED_KINDS[chances.indexOf(Math.max(...chances))] ?? name.kind;
    return [{ ...name, end: at }, ...withoutMarks({ first: at + 1, end: name.end, kind }, tokens, kindsAt)];
  }
  return [name];
}

function parts({ kind, first, end }: Tagged, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === ',') return !COMPANY_FORM.test(tokens[at + 1]?.lower ?? '') && (kind !== 'organisation' || !INSTITUTION_WORDS.has(tokens[at + 1]?.lower ?? ''));
  if (token.kind === 'possessive') return kind !== 'other' && !isOwnedBody(tokens, first, at, end);
  return kind === 'person' && /^(?:and|of|for)$/.test(token.lower);
}

/** "St. Mary's Hospital", "Workers' Union": the owner is a part of the name. */
function isOwnedBody(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const owner = tokens[at - 1];
  const isAcronym = owner !== undefined && owner.text.length > 1 && owner.text === owner.text.toUpperCase();
  return !isAcronym && /^(?:organisation|place)$/.test(headKind(tokens, first, end) ?? '') && listedAs(wordsOf(tokens, first, at)) === null;
}
const COMPANY_FORM = /^(?:inc|llc|ltd|corp|plc|co|jr|sr)\.?$/;

/** Chances of the first word: it decides the kind of the whole. */
function chancesOf(chances: Float64Array, item: number, count: number): number[] {
  return TAGGED_KINDS.map((kind) => {
    const label = openingLabel(kind);
    return (chances[item * count + label] ?? 0) + (chances[item * count + label + 1] ?? 0);
  });
}

function ruleLabels({ tokens }: Reading, found: readonly Found[], evidence: Evidence, stretches: readonly Stretch[]): RuleLabels {
  const [labels, weights, listed] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
  for (const entry of found) {
    const { piece } = entry;
    const full = entry.listed?.strength === 'full' ? entry.listed : null;
    const verdict = evidence.judge(entry.keys);
    const named = full !== null || isName(entry, verdict, evidence.isFirm(entry.keys), tokens);
    const kind = full ? kindOfListed(full.entity.kind) : verdict.kind;
    if (named) write(labels, piece.first, piece.end, kind);
    if (full) write(listed, piece.first, piece.end, kind);
    weights.fill(Math.min(7, Math.max(0, Math.floor(verdict.weight))) + (named ? 0 : 8 + 8 * TAGGED_KINDS.indexOf(verdict.kind)), piece.first, piece.end);
  }
  for (const stretch of stretches) writeGazetteer(listed, tokens, stretch);
  return { labels, weights, listed };
}

function kindOfListed(kind: string): ClueKind {
  return TAGGED_KINDS.find((known) => known === kind) ?? 'other';
}

function write(labels: Uint8Array, first: number, end: number, kind: ClueKind): void {
  const label = openingLabel(kind);
  labels.fill(label + 1, first, end);
  labels[first] = label;
}

function writeGazetteer(listed: Uint8Array, tokens: Reading['tokens'], { first, end }: Stretch): void {
  for (let at = first; at < end; at++) {
    if (!tokens[at]?.capital || listed[at] !== 0) continue;
    const words: string[] = [];
    for (let next = at; next < Math.min(end, at + 4); next++) words.push(tokens[next]?.text ?? '');
    const length = listedPrefix(words);
    if (length === 0) continue;
    const kind = listedAs(wordsOf(tokens, at, at + length)) ?? listedAs(words.slice(0, length).join(' '));
    write(listed, at, at + length, kind === 'country' || kind === 'place' ? 'place' : 'organisation');
    at += length - 1;
  }
}
