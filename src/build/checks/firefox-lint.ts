/** Mozilla's linter for add-ons, over an unpacked extension. */
import { spawn } from 'node:child_process';
import { inRoot, ROOT } from '../paths.ts';

interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

/** Findings that we live with: code → reason. Empty is best. */
export const ACCEPTED: Readonly<Record<string, string>> = {};

/**
 * Runs `web-ext lint`.
 *
 * @param folder the unpacked extension
 * @returns a line for each error, warning and notice that is not accepted
 */
export async function lintForFirefox(folder: string): Promise<string[]> {
  const { errors, warnings, notices } = JSON.parse(await run(folder)) as LintReport;
  return [...errors, ...warnings, ...notices].filter(({ code }) => !(code in ACCEPTED)).map(({ _type, code, message, file = '', line = 0 }) => `${_type} ${code} ${file}:${line} ${message}`);
}

function run(folder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const words = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    const child = spawn(process.execPath, [inRoot('node_modules/web-ext/bin/web-ext.js'), ...words], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } });
    let report = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (report += chunk));
    child.on('error', reject);
    // A status other than 0 means findings; they are in the report.
    child.on('close', () => (report.startsWith('{') ? resolve(report) : reject(new Error(`web-ext lint gave no report: ${report.slice(0, 500)}`))));
  });
}
