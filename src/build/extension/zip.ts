/** Packs a file tree for the stores. */
import { zipSync, type Zippable } from 'fflate';
import type { FileTree } from '../file-tree.ts';

/** The first moment that a zip can name, in the machine's own time zone: the same bytes on every machine and day. */
const NO_TIME = new Date(1980, 0, 1);

/** @returns the bytes of a zip; the same tree gives the same bytes */
export function zip(files: FileTree): Uint8Array {
  const entries: Zippable = Object.fromEntries([...files].map(([file, bytes]) => [file, [bytes, { level: 9, mtime: NO_TIME }]]));
  return zipSync(entries);
}
