/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient with
 * AdaGrad (Duchi, Hazan and Singer 2011). Seeded: the same data gives the same bytes.
 */
import { logSum } from '../../core/sequence/decode.ts';
import type { Features, ModelHead, SequenceModel } from '../../core/sequence/model.ts';

export interface Example {
  readonly features: Features;
  readonly labels: Uint8Array;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
}

export interface TrainOptions extends ModelHead {
  /** Buckets are 2 to this power. */
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight towards nothing, a step. */
  readonly decay: number;
  /**
   * Chances of leaving something out while learning, so that what is left is learned too (feature noising, Wang et al.
   * 2013): any one feature, and all templates below a number together.
   */
  readonly dropout: { readonly each: number; readonly below: number; readonly together: number };
  /** Features that fewer items have are not learned: buckets stay free, and what is unknown later meets nothing. */
  readonly least: number;
  /** Weights smaller than this are dropped in the end. */
  readonly prune: number;
  /** Steps between nothing and a large weight: fewer make a smaller file. */
  readonly levels: number;
  readonly seed: number;
  /** Trainings, each with the next seed; the weights are the mean of all: what one order of the data sways is levelled out. */
  readonly rounds: number;
  /** The weights are the mean of those after this epoch and each later one: what single steps sway is levelled out. */
  readonly meanFrom: number;
  /** Labels that may follow each other; others get no chance. */
  readonly allowed: (from: number | null, to: number) => boolean;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

const NEVER = -1e4;

export function trainCrf(examples: readonly Example[], options: TrainOptions): SequenceModel {
  const trainer = new Trainer(options, rareFeatures(examples, options.least));
  for (let round = 0; round < options.rounds; round++) {
    const random = mulberry32(options.seed + round);
    const order = examples.map((_, at) => at);
    trainer.startAgain();
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      shuffle(order, random);
      let loss = 0;
      for (const at of order) {
        const example = examples[at];
        if (example) loss += trainer.learn(example, random);
      }
      if (epoch >= options.meanFrom) trainer.keepForMean();
      options.onEpoch?.(epoch, loss / examples.length);
    }
  }
  return trainer.finish();
}

/** Hashes that fewer than `least` items have. */
function rareFeatures(examples: readonly Example[], least: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const hash of features.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count < least).map(([hash]) => hash));
}

class Trainer {
  readonly #rare: ReadonlySet<number>;
  readonly #options: TrainOptions;
  readonly #count: number;
  readonly #mask: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #transitions: Float64Array;
  readonly #transitionSquares: Float64Array;
  readonly #sums: Float32Array;
  readonly #transitionSums: Float64Array;
  #kept = 0;

  constructor(options: TrainOptions, rare: ReadonlySet<number>) {
    this.#options = options;
    this.#rare = rare;
    this.#count = options.labels.length;
    this.#mask = (1 << options.bits) - 1;
    this.#weights = new Float32Array((this.#mask + 1) * this.#count);
    this.#squares = new Float32Array(this.#weights.length);
    this.#transitions = new Float64Array((this.#count + 1) * this.#count);
    this.#transitionSquares = new Float64Array(this.#transitions.length);
    this.#sums = new Float32Array(this.#weights.length);
    this.#transitionSums = new Float64Array(this.#transitions.length);
    for (let from = 0; from <= this.#count; from++) for (let to = 0; to < this.#count; to++) if (!options.allowed(from === this.#count ? null : from, to)) this.#transitions[from * this.#count + to] = NEVER;
  }

  /** Forgets what was learned, but for the sums of the mean. */
  startAgain(): void {
    for (const learned of [this.#weights, this.#squares, this.#transitionSquares]) learned.fill(0);
    this.#transitions.forEach((weight, at) => (this.#transitions[at] = weight === NEVER ? NEVER : 0));
  }

  /** One step up the gradient. @returns the negative log-likelihood before it */
  learn({ features, labels, weight }: Example, random: () => number): number {
    const kept = this.#keep(features, random);
    const scores = this.#score(features, kept);
    const { nodes, edges, whole } = this.#expect(scores, features.length);
    let gold = 0;
    const count = this.#count;
    for (let item = 0; item < features.length; item++) {
      const label = labels[item] ?? 0;
      const from = item === 0 ? count : (labels[item - 1] ?? 0);
      gold += (scores[item * count + label] ?? 0) + (this.#transitions[from * count + label] ?? 0);
      nodes[item * count + label] = (nodes[item * count + label] ?? 0) - 1;
      edges[from * count + label] = (edges[from * count + label] ?? 0) - 1;
    }
    this.#update(features, kept, nodes, edges, weight);
    return whole - gold;
  }

  /** Which features count this time. */
  #keep({ hashes, length, width }: Features, random: () => number): Uint8Array {
    const { each, below, together } = this.#options.dropout;
    const kept = new Uint8Array(length * width);
    for (let item = 0; item < length; item++) {
      const from = random() < together ? below : 0;
      for (let at = item * width + from; at < (item + 1) * width; at++) if (random() >= each && !this.#rare.has(hashes[at] ?? 0)) kept[at] = 1;
    }
    return kept;
  }

  #score({ hashes, width, length }: Features, kept: Uint8Array): Float64Array {
    const count = this.#count;
    const scores = new Float64Array(length * count);
    for (let item = 0; item < length; item++) {
      for (let at = item * width; at < (item + 1) * width; at++) {
        if (kept[at] === 0) continue;
        const bucket = ((hashes[at] ?? 0) & this.#mask) * count;
        for (let label = 0; label < count; label++) scores[item * count + label] = (scores[item * count + label] ?? 0) + (this.#weights[bucket + label] ?? 0);
      }
    }
    // What is left out now counts later: the others are weighed up for it.
    const share = 1 / (1 - this.#options.dropout.each);
    for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) * share;
    return scores;
  }

  /** Expected labels and transitions under the model. */
  #expect(scores: Float64Array, length: number): { nodes: Float64Array; edges: Float64Array; whole: number } {
    const count = this.#count;
    const transitions = this.#transitions;
    const forward = new Float64Array(length * count);
    const backward = new Float64Array(length * count);
    const terms = new Float64Array(count);
    for (let item = 0; item < length; item++)
      for (let to = 0; to < count; to++) {
        for (let from = 0; from < count; from++) terms[from] = item === 0 ? -Infinity : (forward[(item - 1) * count + from] ?? 0) + (transitions[from * count + to] ?? 0);
        forward[item * count + to] = (item === 0 ? (transitions[count * count + to] ?? 0) : logSum(terms)) + (scores[item * count + to] ?? 0);
      }
    for (let item = length - 2; item >= 0; item--)
      for (let from = 0; from < count; from++) {
        for (let to = 0; to < count; to++) terms[to] = (backward[(item + 1) * count + to] ?? 0) + (transitions[from * count + to] ?? 0) + (scores[(item + 1) * count + to] ?? 0);
        backward[item * count + from] = logSum(terms);
      }
    const whole = logSum(forward.subarray((length - 1) * count));
    const edges = new Float64Array(transitions.length);
    for (let item = 0; item < length; item++)
      for (let to = 0; to < count; to++) {
        const out = (scores[item * count + to] ?? 0) + (backward[item * count + to] ?? 0) - whole;
        if (item === 0) edges[count * count + to] = (edges[count * count + to] ?? 0) + Math.exp((transitions[count * count + to] ?? 0) + out);
        else for (let from = 0; from < count; from++) edges[from * count + to] = (edges[from * count + to] ?? 0) + Math.exp((forward[(item - 1) * count + from] ?? 0) + (transitions[from * count + to] ?? 0) + out);
      }
    return { nodes: forward.map((value, at) => Math.exp(value + (backward[at] ?? 0) - whole)), edges, whole };
  }

  #update({ hashes, width, length }: Features, kept: Uint8Array, nodes: Float64Array, edges: Float64Array, weight: number): void {
    const count = this.#count;
    const { rate, decay } = this.#options;
    for (let item = 0; item < length; item++) {
      for (let at = item * width; at < (item + 1) * width; at++) {
        if (kept[at] === 0) continue;
        const bucket = ((hashes[at] ?? 0) & this.#mask) * count;
        for (let label = 0; label < count; label++) {
          const gradient = weight * (nodes[item * count + label] ?? 0);
          if (gradient > -1e-4 && gradient < 1e-4) continue;
          const index = bucket + label;
          const pulled = gradient + decay * (this.#weights[index] ?? 0);
          const square = (this.#squares[index] ?? 0) + pulled * pulled;
          this.#squares[index] = square;
          this.#weights[index] = (this.#weights[index] ?? 0) - (rate * pulled) / Math.sqrt(square + 1e-6);
        }
      }
    }
    for (let at = 0; at < edges.length; at++) {
      const gradient = weight * (edges[at] ?? 0);
      if ((this.#transitions[at] ?? 0) === NEVER || Math.abs(gradient) < 1e-6) continue;
      this.#transitionSquares[at] = (this.#transitionSquares[at] ?? 0) + gradient * gradient;
      this.#transitions[at] = (this.#transitions[at] ?? 0) - (rate * gradient) / Math.sqrt((this.#transitionSquares[at] ?? 0) + 1e-6);
    }
  }

  /** Adds the weights as they are now to those that the model is the mean of. */
  keepForMean(): void {
    this.#kept++;
    for (let at = 0; at < this.#sums.length; at++) this.#sums[at] = (this.#sums[at] ?? 0) + (this.#weights[at] ?? 0);
    for (let at = 0; at < this.#transitionSums.length; at++) this.#transitionSums[at] = (this.#transitionSums[at] ?? 0) + (this.#transitions[at] ?? 0);
  }

  /** Rounds to eight bits; the largest weights are cut off. */
  finish(): SequenceModel {
    const { labels, provenance, prune, levels } = this.#options;
    const [means, transitions] = this.#kept === 0 ? [this.#weights, this.#transitions] : [this.#sums.map((sum) => sum / this.#kept), this.#transitionSums.map((sum) => sum / this.#kept)];
    const scale = Math.fround(quantile(means, 0.9999) / levels);
    const weights = Int8Array.from(means, (weight) => (Math.abs(weight) < prune ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale)))));
    return { labels, provenance, mask: this.#mask, weights, scale, transitions: Float32Array.from(transitions) };
  }
}

/** The absolute value that this share of the weights which are not nothing stay below. */
function quantile(values: Float32Array, share: number): number {
  const sizes = values.filter((value) => value !== 0).map(Math.abs).sort();
  return sizes[Math.floor(share * (sizes.length - 1))] ?? 1;
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Mulberry32 (Tommy Ettinger): a small generator that is the same everywhere. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
