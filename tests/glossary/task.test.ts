import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { DIST, inRoot, ROOT } from '../../src/build/paths.ts';
import { buildBundledGlossary } from '../../src/glossary/build/seed-files.ts';

/** Runs `npm run glossary -- …` without npm. */
function glossary(...parts: string[]): Promise<{ status: number; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [inRoot('src/build/run.mjs'), 'glossary', ...parts], { cwd: ROOT }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

describe('npm run glossary', { timeout: 60_000 }, () => {
  it('compiles the seeds and says what they hold', async () => {
    const { status, out } = await glossary();
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ entities .*\ndist\/glossary\.bin: [\d,]+ bytes\n$/);
    const written = await readFile(`${DIST}/glossary.bin`);
    expect(written.equals(await buildBundledGlossary(inRoot('seeds')))).toBe(true);
  });

  it.each([
    { parts: ['--colour'], err: "Unknown option '--colour'. Usage: npm run glossary" },
    { parts: ['draft'], err: 'Usage: npm run glossary' },
    { parts: ['--sources', inRoot('tests')], err: 'holds none of the source documents' },
    { parts: ['draft', inRoot('no-such-file.txt')], err: 'no-such-file.txt' },
  ])('$parts: exit 2, one line that says why', async ({ parts, err }) => {
    const result = await glossary(...parts);
    expect(result.status).toBe(2);
    expect(result.err.trim().split('\n')).toHaveLength(1);
    expect(result.err).toContain(err);
  });
});
