/** The name tagger: reads names off an article with a trained model, over what the rules found. */
import { eachInSlices, type Reading, type Sliced } from '../../reading.ts';
import { decodeRoom, scoreItems, scoreOfPart, viterbi, type PathPart } from '../../sequence/decode.ts';
import type { SequenceModel } from '../../sequence/model.ts';
import type { ClueKind } from '../clues.ts';
import type { Found } from '../collect.ts';
import { isName, type Evidence } from '../judge.ts';
import { listedAs, listedPrefix } from '../../lexicon/name-lists.ts';
import { wordsOf } from '../pieces.ts';
import { joined, partsOf, type Borders } from './borders.ts';
import { FEATURE_WIDTH, featuresOf, TokenTable, type RuleLabels } from './features.ts';
import { namesIn, openingLabel, TAGGED_KINDS, type Tagged } from './labels.ts';
import type { NameLists } from './name-lists.ts';
import { withNicknames } from './nicknames.ts';
import { findStretches, type Stretch } from './stretches.ts';

/** A name that the tagger read. */
export interface TaggedName extends Tagged {
  /** Probability of each kind for these words, in the order of `TAGGED_KINDS`; what is left to 1 is no name. */
  readonly chances: readonly number[];
}

/** Stretches that are tagged without a pause. */
const SLICE = 250;
/** Found names, and stretches, whose labels are written without a pause. */
const LABEL_SLICE = 2000;

/** An article, ready to be tagged. */
export interface Prepared {
  readonly stretches: readonly Stretch[];
  readonly table: TokenTable;
}

export function* prepare(reading: Reading, found: readonly Found[], evidence: Evidence, lists: NameLists, convention = 0): Sliced<Prepared> {
  yield;
  const { stretches, seeds } = findStretches(reading.tokens, reading.sentences);
  const rules = yield* ruleLabels(reading, found, evidence, stretches);
  const table = new TokenTable(reading, seeds, rules, convention);
  yield* table.fill(reading, stretches, lists);
  return { stretches, table };
}

/** @returns names in the order of the text, those of the kind "other" too */
export function* tagNames({ stretches, table }: Prepared, model: SequenceModel): Sliced<TaggedName[]> {
  const names: TaggedName[] = [];
  const longest = stretches.reduce((most, { first, end }) => Math.max(most, end - first), 0);
  const [room, decoding] = [new Int32Array(FEATURE_WIDTH * longest), decodeRoom(longest, model.labels.length)];
  yield* eachInSlices(stretches, SLICE, (stretch) => {
    const scores = scoreItems(featuresOf(table, stretch, room), model, decoding);
    const labels = viterbi(scores, model.transitions, model.labels.length, decoding);
    const read = namesIn(labels, stretch.first);
    const chancesOf = ({ first, end }: Borders): number[] => kindChances(scores, model, { labels, first: first - stretch.first, end: end - stretch.first });
    const parted = read.flatMap((whole) => {
      const parts = partsOf(whole, table);
      if (parts.length === 1 && parts[0]?.first === whole.first && parts[0].end === whole.end) return [whole];
      labels.fill(0, whole.first - stretch.first, whole.end - stretch.first);
      return parts.map((part) => ({ ...part, kind: likeliest(chancesOf(part)) }));
    });
    for (const name of joined(parted, table)) names.push({ ...name, chances: parted.includes(name) ? chancesOf(name) : certainly(name.kind) });
  });
  yield;
  return withNicknames(names, table.tokens, certainly('person'));
}

/** Chances where the words decided and not the weights. */
const certainly = (kind: ClueKind): number[] => TAGGED_KINDS.map((each) => (each === kind ? 0.9 : 0));

const likeliest = (chances: readonly number[]): ClueKind => TAGGED_KINDS[chances.indexOf(Math.max(...chances))] ?? 'other';

/** How the kinds share the chance, the borders and all labels beside being as they are; the rest to 1 is no name. */
function kindChances(scores: Float64Array, { transitions, labels: { length: count } }: SequenceModel, part: PathPart): number[] {
  const none = scoreOfPart(scores, transitions, count, part, () => 0);
  const kinds = TAGGED_KINDS.map((kind) => scoreOfPart(scores, transitions, count, part, (item) => openingLabel(kind) + (item > part.first ? 1 : 0)));
  const top = Math.max(none, ...kinds);
  const weights = kinds.map((score) => Math.exp(score - top));
  const whole = weights.reduce((sum, weight) => sum + weight, Math.exp(none - top));
  return weights.map((weight) => weight / whole);
}

function* ruleLabels({ tokens }: Reading, found: readonly Found[], evidence: Evidence, stretches: readonly Stretch[]): Sliced<RuleLabels> {
  const [labels, weights, listed] = [new Uint8Array(tokens.length), new Uint8Array(tokens.length), new Uint8Array(tokens.length)];
  yield* eachInSlices(found, LABEL_SLICE, (entry) => {
    const { piece } = entry;
    const full = entry.listed?.strength === 'full' ? entry.listed : null;
    const verdict = evidence.judge(entry.keys);
    const named = full !== null || isName(entry, verdict, evidence.isFirm(entry.keys), tokens);
    const kind = full ? kindOfListed(full.entity.kind) : verdict.kind;
    if (named) write(labels, piece.first, piece.end, kind);
    if (full) write(listed, piece.first, piece.end, kind);
    weights.fill(Math.min(7, Math.max(0, Math.floor(verdict.weight))) + (named ? 0 : 8 + 8 * TAGGED_KINDS.indexOf(verdict.kind)), piece.first, piece.end);
  });
  yield* eachInSlices(stretches, LABEL_SLICE, (stretch) => writeGazetteer(listed, tokens, stretch));
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
    const length = listedPrefix(tokens, at, end);
    if (length === 0) continue;
    const kind = listedAs(wordsOf(tokens, at, at + length)) ?? listedAs(tokens.slice(at, at + length).map(({ text }) => text).join(' '));
    write(listed, at, at + length, kind === 'country' || kind === 'place' ? 'place' : 'organisation');
    at += length - 1;
  }
}
