/** The project's own files, for the checks. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inRoot, ROOT } from '../paths.ts';
import { importsOf, type Import } from './imports.ts';
import type { TextFile } from './text-files.ts';

const TEXT = /\.(?:[cm]?[jt]sx?|json|css|html|md|ya?ml|svg|txt)$|(?:^|\/)(?:LICENSE|NOTICE|run|\.gitignore|\.npmrc)$/;

/** Every text file that git knows or would take: relative path and content. */
export function projectFiles(): TextFile[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error('git does not list the files: run the checks in a clone of the project.');
  const files = stdout.split('\0').filter((file) => TEXT.test(file) && existsSync(inRoot(file)));
  return files.sort().map((file) => ({ path: file, text: readFileSync(inRoot(file), 'utf8') }));
}

/** All imports in src/, of the files that are compiled. */
export function projectImports(files: readonly TextFile[] = projectFiles()): Import[] {
  return files.filter(({ path }) => /^src\/.*\.tsx?$/.test(path)).flatMap(({ path, text }) => importsOf(path.slice('src/'.length), text));
}
