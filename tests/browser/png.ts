/** Reads the pixels of a PNG as browsers write their screenshots: eight bits, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `[red, green, blue]`, 0–255. */
  at(x: number, y: number): readonly [number, number, number];
}

export function readPng(file: Uint8Array): Pixels {
  const bytes = Buffer.from(file);
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  }
  const [width, height, channels] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] === 6 ? 4 : 3];
  const raw = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels);
  const value = (x: number, y: number, channel: number): number => raw[(y * width + x) * channels + channel] ?? 0;
  return { width, height, at: (x, y) => [value(x, y, 0), value(x, y, 1), value(x, y, 2)] };
}

/** Undoes the filter of each line (PNG specification, section 9). */
function unfilter(filtered: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const raw = new Uint8Array(stride * height);
  for (let line = 0; line < height; line++) {
    const filter = filtered[line * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = line * stride + x;
      const left = x >= channels ? (raw[at - channels] ?? 0) : 0;
      const up = line > 0 ? (raw[at - stride] ?? 0) : 0;
      const corner = x >= channels && line > 0 ? (raw[at - stride - channels] ?? 0) : 0;
      raw[at] = (filtered[line * (stride + 1) + 1 + x] ?? 0) + ([0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0);
    }
  }
  return raw;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
