/** `npm run package`: a zip for each store below dist/, held against the budgets and against Mozilla's linter. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PACKAGE_BUDGET, budgetLine, weigh } from './checks/budgets.ts';
import { lintForFirefox } from './checks/firefox-lint.ts';
import { buildAll } from './extension/build-all.ts';
import { zip } from './extension/zip.ts';
import { DIST } from './paths.ts';

async function main(): Promise<void> {
  const built = await buildAll({ dev: false });
  for (const { browser, files } of built) {
    const bytes = zip(files);
    const name = `gloss-${browser}-${versionOf(files)}.zip`;
    writeFileSync(path.join(DIST, name), bytes);
    console.log(budgetLine({ what: `dist/${name}`, files: [], bytes: PACKAGE_BUDGET, weight: bytes.length }));
    if (bytes.length > PACKAGE_BUDGET) throw new Error(`dist/${name} is over its budget.`);
    for (const weight of weigh(files)) console.log(`  ${budgetLine(weight)}`);
  }
  const findings = await lintForFirefox(path.join(DIST, 'firefox'));
  if (findings.length > 0) throw new Error(`web-ext lint:\n${findings.join('\n')}`);
  console.log('web-ext lint: no error, no warning, no notice');
}

function versionOf(files: ReadonlyMap<string, Uint8Array>): string {
  const manifest = files.get('manifest.json');
  return manifest ? (JSON.parse(Buffer.from(manifest).toString()) as { version: string }).version : '0';
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
