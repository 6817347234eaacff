/**
 * Text as the steps read it, with the way back to the text as the page has it.
 *
 * Kept as they are: typographic quotation marks, case, dashes, line breaks. Changed: characters that nobody
 * sees are dropped, special spaces become spaces, compatibility forms (ligatures, full-width letters, Arabic
 * presentation forms) and decomposed accents become the letters that they stand for.
 */
import type { Span } from '../annotation.ts';

export interface NormalText {
  readonly text: string;
  /** Offset in the normalised text → offset in the source. */
  toSource(offset: number): number;
  /** Where the character before `offset` of the normalised text ends in the source: before what was dropped there. */
  toSourceEnd(offset: number): number;
  /** Offset in the source → offset in the normalised text. */
  fromSource(offset: number): number;
}

// Soft hyphen, zero-width space and word joiner, byte-order mark, bidi controls, Arabic tatweel.
// ZWNJ and ZWJ stay: in Persian they are part of the spelling.
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0640]/;
// Spaces other than U+0020; combining marks; compatibility forms.
const CHANGEABLE =
  /[\u00AD\u200B\u2060\uFEFF\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u0640\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u0300-\u036F\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/;
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
const COMBINING = /[\u0300-\u036F]/;
const COMPATIBILITY = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/;

/**
 * Normalises `source` and keeps the offsets.
 *
 * @returns the normalised text with both mappings; the identity where nothing had to change.
 */
export function normalise(source: string): NormalText {
  const same = (offset: number) => offset;
  if (!CHANGEABLE.test(source)) return { text: source, toSource: same, toSourceEnd: same, fromSource: same };
  const pieces: string[] = [];
  const sourceOffsets: number[] = [];
  const sourceEnds: number[] = [];
  let length = 0;
  const push = (piece: string, at: number, end: number) => {
    for (let unit = 0; unit < piece.length; unit++) {
      sourceOffsets.push(at);
      sourceEnds.push(end);
    }
    length += piece.length;
    pieces.push(piece);
  };
  for (let at = 0; at < source.length; ) {
    const plain = plainEnd(source, at);
    if (plain > at) {
      pieces.push(source.slice(at, plain));
      for (; at < plain; at++) {
        sourceOffsets.push(at);
        sourceEnds.push(at + 1);
      }
      length = sourceOffsets.length;
      continue;
    }
    const next = clusterEnd(source, at);
    const piece = normaliseCluster(source.slice(at, next));
    push(piece, at, next);
    at = next;
  }
  const offsets = Uint32Array.from(sourceOffsets);
  const ends = Uint32Array.from(sourceEnds);
  return {
    text: pieces.join(''),
    toSource: (offset) => (offset >= length ? source.length : (offsets[offset] ?? source.length)),
    toSourceEnd: (offset) => ends[Math.min(offset, length) - 1] ?? 0,
    fromSource: (offset) => lowerBound(offsets, offset),
  };
}

/** Maps a span of the normalised text back; it ends with its last character, before invisible ones that follow. */
export function toSourceSpan(normal: NormalText, span: Span): Span {
  const start = normal.toSource(span.start);
  return { start, end: span.end > span.start ? normal.toSourceEnd(span.end) : start };
}

/** Where the plain letters from `at` on end: ASCII that no mark combines with. */
function plainEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && source.charCodeAt(end) < 128) end++;
  // The last one may bear a combining mark.
  return end < source.length && end > at && source.charCodeAt(end) >= 0x300 ? end - 1 : end;
}

function clusterEnd(source: string, at: number): number {
  const code = source.charCodeAt(at);
  let next = at + (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(source.charCodeAt(at + 1)) ? 2 : 1);
  while (next < source.length && COMBINING.test(source.charAt(next))) next++;
  return next;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function normaliseCluster(cluster: string): string {
  if (INVISIBLE.test(cluster)) return cluster.replace(new RegExp(INVISIBLE, 'g'), '');
  if (SPACE.test(cluster)) return ' ';
  if (COMPATIBILITY.test(cluster)) return cluster.normalize('NFKC');
  return cluster.length > 1 ? cluster.normalize('NFC') : cluster;
}

function lowerBound(offsets: Uint32Array, wanted: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
