/**
 * A linear-chain model over hashed features: which label each item of a sequence has (Lafferty, McCallum and Pereira
 * 2001; feature hashing after Weinberger et al. 2009). The weights are 8-bit integers, read in place.
 *
 * File: `GLSQ`, version (u16), labels (u16), bits of the bucket number (u16), bytes of the head (u16), scale (f32),
 * then the head as JSON (labels, provenance), transitions (f32, labels + 1 rows: the last one opens), weights (i8).
 */

/** Raised when older code could not read a file any more. */
export const MODEL_VERSION = 1;
const MAGIC = 0x51534c47;
const FIXED_BYTES = 16;

export interface ModelHead {
  readonly labels: readonly string[];
  /** Where the weights come from: data with hash and licence, command, seed. */
  readonly provenance: readonly string[];
}

export interface SequenceModel extends ModelHead {
  /** Buckets are a power of two; a feature's hash is masked with this. */
  readonly mask: number;
  /** `bucket * labels + label`; a weight is this times `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** `from * labels + to`; row `labels` opens a sequence. */
  readonly transitions: Float32Array;
}

/** @throws Error that says what is wrong with the bytes and what to do */
export function openModel(bytes: Uint8Array): SequenceModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < FIXED_BYTES || view.getUint32(0, true) !== MAGIC) throw new Error('This is no Gloss model: run npm run build, or npm run train -- DIR to make a new one.');
  const version = view.getUint16(4, true);
  if (version !== MODEL_VERSION) throw new Error(`The model has version ${version}, this Gloss reads version ${MODEL_VERSION}: run npm run train -- DIR.`);
  const labelCount = view.getUint16(6, true);
  const buckets = 1 << view.getUint16(8, true);
  const headBytes = view.getUint16(10, true);
  const transitionBytes = 4 * (labelCount + 1) * labelCount;
  const start = FIXED_BYTES + headBytes;
  if (bytes.byteLength !== start + transitionBytes + buckets * labelCount) throw new Error('The model is cut off or damaged: install Gloss again, or run npm run build.');
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(FIXED_BYTES, start))) as ModelHead;
  const transitions = Float32Array.from({ length: transitionBytes / 4 }, (_, at) => view.getFloat32(start + 4 * at, true));
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + start + transitionBytes, buckets * labelCount);
  return { labels: head.labels, provenance: head.provenance, mask: buckets - 1, weights, scale: view.getFloat32(12, true), transitions };
}

/** The file of a model; the same model gives the same bytes. */
export function packModel({ labels, provenance, mask, weights, scale, transitions }: SequenceModel): Uint8Array {
  const plain = new TextEncoder().encode(JSON.stringify({ labels, provenance }));
  const head = new Uint8Array(Math.ceil(plain.length / 4) * 4).fill(32);
  head.set(plain);
  const bytes = new Uint8Array(FIXED_BYTES + head.length + 4 * transitions.length + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, MODEL_VERSION, true);
  view.setUint16(6, labels.length, true);
  view.setUint16(8, 31 - Math.clz32(mask + 1), true);
  view.setUint16(10, head.length, true);
  view.setFloat32(12, scale, true);
  bytes.set(head, FIXED_BYTES);
  transitions.forEach((weight, at) => view.setFloat32(FIXED_BYTES + head.length + 4 * at, weight, true));
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), FIXED_BYTES + head.length + 4 * transitions.length);
  return bytes;
}

const MIX = 0x85ebca6b;
const STEP = 0x9e3779b1;

/** Mixes a template's number and up to three values into one hash. */
export function mixFeature(template: number, one: number, two = 0, three = 0): number {
  let hash = Math.imul(template + 1, STEP);
  hash = Math.imul(hash ^ one, MIX);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ Math.imul(two, STEP), MIX);
  hash ^= hash >>> 15;
  hash = Math.imul(hash ^ Math.imul(three, MIX), STEP);
  return hash ^ (hash >>> 16);
}

/** A sequence as the model sees it: `width` hashes an item. */
export interface Features {
  readonly hashes: Int32Array;
  readonly width: number;
  /** Items. */
  readonly length: number;
}
