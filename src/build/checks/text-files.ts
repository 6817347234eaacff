/** What no committed file may hold: paths of somebody's machine, unexplained suppressions, download addresses. */

export interface TextFile {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;
}

/** Absolute paths that exist on one machine only. */
const MACHINE_PATH = /(?<![\w.:/~-])\/(?:root|work|home\/[\w.-]+|Users\/[\w.-]+|tmp\/[\w.-]+)(?:\/[\w.-]|$)|\b[A-Z]:\\Users\\/;

/** `// eslint-disable-next-line rule -- reason`, `// @ts-expect-error reason` */
const SUPPRESSIONS: readonly { readonly mark: RegExp; readonly explained: RegExp; readonly cure: string }[] = [
  { mark: /(?:\/\/|\/\*)\s*eslint-disable/, explained: /eslint-disable[\w-]*\s+[^-\s].*?\s--\s+\S.{8,}/, cure: 'name the rule and the reason: eslint-disable-next-line RULE -- REASON' },
  { mark: /(?:\/\/|\/\*)\s*@ts-expect-error/, explained: /@ts-expect-error\s+\S.{8,}/, cure: 'write the reason behind @ts-expect-error' },
  { mark: /(?:\/\/|\/\*)\s*@ts-(?:ignore|nocheck)/, explained: /$^/, cure: 'use @ts-expect-error with a reason' },
];

/** @returns `file:line` and what to do, for each path of somebody's machine */
export function machinePaths(files: readonly TextFile[]): string[] {
  return linesThat(files, (line) => MACHINE_PATH.test(line), 'holds a path of one machine: make it relative to the project');
}

/** @returns `file:line` and what to do, for each suppression without a reason beside it */
export function bareSuppressions(files: readonly TextFile[]): string[] {
  return SUPPRESSIONS.flatMap(({ mark, explained, cure }) => linesThat(files, (line) => mark.test(line) && !explained.test(line), cure));
}

function linesThat(files: readonly TextFile[], isWrong: (line: string) => boolean, cure: string): string[] {
  return files.flatMap(({ path, text }) => text.split('\n').flatMap((line, index) => (isWrong(line) ? [`${path}:${index + 1} ${cure}`] : [])));
}

/**
 * Checks the lock file: who installs chooses the registry, the lock file only names versions and hashes.
 *
 * @returns the packages that name where they were downloaded from
 */
export function downloadAddresses(lock: string): string[] {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { resolved?: string }> };
  const named = Object.entries(packages).flatMap(([name, { resolved }]) => (resolved === undefined ? [] : [`${name} names ${resolved}`]));
  return /https?:\/\/[^"]*registry/i.test(lock) && named.length === 0 ? ['package-lock.json names a registry'] : named;
}
