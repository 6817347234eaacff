/**
 * `npm test`: browsers where they are missing, build, types, and every test (lint, layers and budgets are tests
 * too). `npm test -- PATH…` runs only the tests below these paths. The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { BROWSER_NAMES, needBrowser } from './browsers/find.ts';
import { buildAll } from './extension/build-all.ts';
import { DIST, inRoot, ROOT } from './paths.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const RESULTS = path.join(DIST, 'test-results.json');
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };

async function main(paths: readonly string[]): Promise<Count> {
  const counts = [await step('browsers', () => void BROWSER_NAMES.forEach(needBrowser)), await step('build', () => buildAll({ dev: false }))];
  const types = Promise.all(['tsconfig.json', 'src/core/tsconfig.json', 'src/article/tsconfig.json'].map((config) => step(`types of ${config}`, () => runNode('node_modules/typescript/bin/tsc', '-p', config))));
  counts.push(...(await types), await vitest(paths));
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }));
}

/** Runs one step that counts as a test, and says how it went. */
async function step(name: string, work: () => unknown): Promise<Count> {
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
  console.log(`✓ ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return PASSED;
}

async function vitest(paths: readonly string[]): Promise<Count> {
  rmSync(RESULTS, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`];
  await runNode('node_modules/vitest/vitest.mjs', 'run', '--config', 'src/build/vitest.config.ts', ...reporters, ...paths).catch(() => undefined);
  if (!existsSync(RESULTS)) return FAILED;
  return countOf(JSON.parse(readFileSync(RESULTS, 'utf8')) as VitestResults);
}

interface VitestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** A file that does not load has no tests that fail: it counts as one. */
function countOf({ numPassedTests, numFailedTests, success, testResults }: VitestResults): Count {
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed')).length;
  const failed = numFailedTests + broken;
  return { passed: numPassedTests, failed: success ? failed : Math.max(1, failed) };
}

function runNode(script: string, ...words: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [inRoot(script), ...words], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with status ${code}.`))));
  });
}

const { passed, failed } = await main(process.argv.slice(2));
if (failed > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failed} failed`);
