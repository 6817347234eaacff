/** What the bundles may weigh. A kilobyte is 1,024 bytes; gzip at its best level. */
import { gzipSync } from 'node:zlib';
import type { FileTree } from '../file-tree.ts';

export interface Budget {
  readonly what: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

const KB = 1024;

export const BUDGETS: readonly Budget[] = [
  { what: 'script on a page that is no article', files: ['detector.js'], bytes: 4 * KB },
  { what: 'content script', files: ['content.js'], bytes: 15 * KB },
  { what: 'content script with card', files: ['content.js', 'card.js'], bytes: 25 * KB },
  { what: 'styles of the card', files: ['card.css'], bytes: 3 * KB },
  { what: 'background with core', files: ['background.js'], bytes: 150 * KB },
  { what: 'popup', files: ['popup.js', 'popup.css', 'popup.html'], bytes: 40 * KB },
  { what: 'models and lists', files: ['names.bin', 'name-lists.bin', 'words.txt'], bytes: 400 * KB },
  { what: 'bundled glossary', files: ['glossary.bin'], bytes: 400 * KB },
];

/** A whole package, zipped. */
export const PACKAGE_BUDGET = 2 * KB * KB;

export interface Weight extends Budget {
  /** gzip bytes of the files together. */
  readonly weight: number;
}

/** Weighs the files of each budget. Throws when a file is not there: a renamed bundle must not weigh nothing. */
export function weigh(files: FileTree, budgets: readonly Budget[] = BUDGETS): Weight[] {
  return budgets.map((budget) => ({ ...budget, weight: budget.files.reduce((sum, file) => sum + gzipBytes(files, file), 0) }));
}

function gzipBytes(files: FileTree, file: string): number {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`${file} is not in the build: correct its budget in src/build/checks/budgets.ts.`);
  return gzipSync(bytes, { level: 9 }).length;
}

/** `content script with card: 21.3 of 25.0 KB (85 %)` */
export function budgetLine({ what, weight, bytes }: Weight): string {
  return `${what}: ${(weight / KB).toFixed(1)} of ${(bytes / KB).toFixed(1)} KB (${Math.round((100 * weight) / bytes)} %)`;
}
