/** Runs ESLint with our rules. */
import { ESLint } from 'eslint';
import { inRoot, ROOT } from '../paths.ts';

const linter = (): ESLint => new ESLint({ cwd: ROOT, overrideConfigFile: inRoot('src/build/eslint.config.js') });

/** Lints all of src/ and tests/. @returns `file:line rule message` for each breach */
export async function lintProject(): Promise<string[]> {
  return linesOf(await linter().lintFiles(['src', 'tests']));
}

/** Lints a text as if it were the file at that path. */
export async function lintAs(path: string, source: string): Promise<string[]> {
  return linesOf(await linter().lintText(source, { filePath: inRoot(path) }));
}

function linesOf(results: readonly ESLint.LintResult[]): string[] {
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, ruleId, message }) => `${filePath.slice(ROOT.length)}:${line} ${ruleId ?? 'parser'}: ${message}`));
}
