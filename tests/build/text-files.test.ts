import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../../src/build/checks/project.ts';
import { bareSuppressions, downloadAddresses, machinePaths } from '../../src/build/checks/text-files.ts';
import { inRoot } from '../../src/build/paths.ts';

const file = (text: string) => [{ path: 'a.ts', text }];
/** Put together here, so that this file itself holds no such line. */
const slash = '/';

describe('committed files', () => {
  it('hold no path of somebody\'s machine', () => {
    expect(machinePaths(projectFiles())).toEqual([]);
  });

  it('explain every suppression', () => {
    expect(bareSuppressions(projectFiles())).toEqual([]);
  });

  it('name no download address in the lock file', () => {
    expect(downloadAddresses(readFileSync(inRoot('package-lock.json'), 'utf8'))).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it.each([`see ${slash}home/ada/gloss/x`, `"${slash}Users/ada/x"`, `cd ${slash}root/gloss`, `${slash}tmp/gloss/x.txt`])('see the path in: %s', (line) => {
    expect(machinePaths(file(`fine\n${line}`))).toEqual([expect.stringMatching(/^a\.ts:2 /)]);
  });

  it.each(['https://news.example/home/page', './home/ada', 'src/work/x', '/usr/bin/chromium'])('let pass: %s', (line) => {
    expect(machinePaths(file(line))).toEqual([]);
  });

  it.each([
    ['/', '/ eslint-disable-next-line no-eval'],
    ['/', '/ @ts-expect-error'],
    ['/', '/ @ts-ignore because it is late'],
  ])('see the suppression without a reason: %s%s', (start, rest) => {
    expect(bareSuppressions(file(start + rest))).toHaveLength(1);
  });

  it.each([
    ['/', '/ eslint-disable-next-line no-eval -- the sandbox has no other door'],
    ['/', '/ @ts-expect-error the types forget this call'],
  ])('let an explained one pass: %s%s', (start, rest) => {
    expect(bareSuppressions(file(start + rest))).toEqual([]);
  });

  it('see a resolved field in a lock file', () => {
    const lock = JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://packages.example/a.tgz' } } });
    expect(downloadAddresses(lock)).toEqual(['node_modules/a names https://packages.example/a.tgz']);
  });
});
