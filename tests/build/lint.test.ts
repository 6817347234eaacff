import { describe, expect, it } from 'vitest';
import { lintAs, lintProject } from '../../src/build/checks/lint.ts';

const rulesBrokenBy = async (source: string, file = 'src/page/breach.tsx'): Promise<(string | undefined)[]> => (await lintAs(file, source)).map((line) => line.split(' ')[1]?.replace(/:$/, ''));

describe('lint', () => {
  it('finds nothing in the project', async () => {
    expect(await lintProject()).toEqual([]);
  }, 120_000);

  it.each([
    ['export const set = (e: Element): void => { e.innerHTML = "<b>"; };', 'no-restricted-syntax'],
    ['export const set = (e: Element): void => { e.outerHTML = "<b>"; };', 'no-restricted-syntax'],
    ['export const set = (e: Element): void => e.insertAdjacentHTML("beforeend", "<b>");', 'no-restricted-syntax'],
    ['export const set = (): void => document.write("<b>");', 'no-restricted-syntax'],
    ['export const View = () => <p dangerouslySetInnerHTML={{ __html: "<b>" }} />;', 'no-restricted-syntax'],
    ['export const run = (code: string): unknown => eval(code);', 'no-eval'],
    ['export const run = (code: string): unknown => new Function(code);', 'no-new-func'],
    ['export const value: any = 1;', '@typescript-eslint/no-explicit-any'],
    ['export const first = (list: string[]): string => list[0]!;', '@typescript-eslint/no-non-null-assertion'],
  ])('%s', async (source, rule) => {
    expect(await rulesBrokenBy(`${source}\n`)).toEqual([rule]);
  });

  it.each([
    ['fetch("https://stranger.example/")', 'no-restricted-globals'],
    ['new XMLHttpRequest()', 'no-restricted-globals'],
    ['new WebSocket("wss://stranger.example/")', 'no-restricted-globals'],
    ['new EventSource("https://stranger.example/")', 'no-restricted-globals'],
    ['navigator.sendBeacon("https://stranger.example/")', 'no-restricted-syntax'],
    ['globalThis.fetch("https://stranger.example/")', 'no-restricted-syntax'],
  ])('a request that leaves the browser: %s', async (request, rule) => {
    const source = `export const tell = (): unknown => ${request};\n`;
    for (const file of ['src/background/breach.ts', 'src/content/breach.ts', 'src/platform/breach.ts', 'src/ui/parts/breach.tsx', 'src/build/browsers/breach.ts']) expect(await rulesBrokenBy(source, file), file).toEqual([rule]);
    expect(await rulesBrokenBy(source, 'src/platform/files.ts')).toEqual(request.startsWith('fetch') ? [] : [rule]);
  });

  it('a function of more than 60 lines', async () => {
    const ofLength = (lines: number): string => `export function long(): void {\n${'  void 0;\n'.repeat(lines - 2)}}\n`;
    expect(await rulesBrokenBy(ofLength(60))).toEqual([]);
    expect(await rulesBrokenBy(ofLength(61))).toEqual(['max-lines-per-function']);
  });

  it('a file of more than 300 lines', async () => {
    expect(await rulesBrokenBy('export {};\n'.repeat(300))).toEqual([]);
    expect(await rulesBrokenBy('export {};\n'.repeat(301))).toEqual(['max-lines']);
  });
});
