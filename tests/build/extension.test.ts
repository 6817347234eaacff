/** The built extension: what is in it, what it weighs, and that it is the same twice. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGETS, PACKAGE_BUDGET, budgetLine, weigh } from '../../src/build/checks/budgets.ts';
import { lintForFirefox } from '../../src/build/checks/firefox-lint.ts';
import { buildExtension, INNER_NAMES, type BuiltExtension } from '../../src/build/extension/assemble.ts';
import { licencesOf } from '../../src/build/extension/licences.ts';
import { BROWSERS, type Browser, type Manifest } from '../../src/build/extension/manifest.ts';
import { packedWords } from '../../src/build/extension/packed-words.ts';
import { withoutMarkup } from '../../src/build/extension/preact-without-markup.ts';
import { withoutTables } from '../../src/build/extension/short-polyfill.ts';
import { zip } from '../../src/build/extension/zip.ts';
import { readTree, syncTree } from '../../src/build/file-tree.ts';
import { extensionData } from '../../src/build/extension/data.ts';
import { readCorpus } from '../../src/build/corpus/corpus.ts';
import { openGlossaries } from '../../src/build/glossaries.ts';
import { bundledModels } from '../../src/build/models.ts';
import { ROOT } from '../../src/build/paths.ts';
import { annotate } from '../../src/core/annotate.ts';
import type { fillSharedWords } from '../../src/core/lexicon/words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gloss-extension-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Squeezed = Map<string, Promise<string>>;
const build = async (browser: Browser, squeezed: Squeezed): Promise<BuiltExtension> => buildExtension(browser, await extensionData(), { dev: false, squeezed });
/** The first builds share theirs, and so do the second ones, which have nothing of the first. */
const [first, second]: readonly [Squeezed, Squeezed] = [new Map(), new Map()];
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

it('refuses to ship a package without a licence that allows it', () => {
  const used = (file: string): Metafile => ({ inputs: {}, outputs: { 'x.js': { bytes: 1, imports: [], exports: [], inputs: { [file]: { bytesInOutput: 1 } } } } });
  expect(licencesOf(used('node_modules/preact/dist/preact.mjs'))).toContain('--- preact ');
  // Its licence is one that we have not weighed.
  expect(() => licencesOf(used('node_modules/argparse/argparse.js'))).toThrow(/argparse has the licence "Python-2.0"/);
});

describe.each(BROWSERS)('the extension for %s', (browser) => {
  let built: BuiltExtension;
  beforeAll(async () => {
    built = await build(browser, first);
  }, 60_000);

  it('holds every file that its manifest and its pages name', () => {
    const manifest = JSON.parse(text(built.files.get('manifest.json'))) as Manifest;
    const named = [...JSON.stringify(manifest).matchAll(/"([\w/-]+\.(?:js|html|png|css))"/g)].map(([, file]) => file ?? '');
    expect(named.length).toBeGreaterThan(8);
    const pages = named.filter((file) => file.endsWith('.html')).flatMap((page) => [...text(built.files.get(page)).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file ?? ''));
    expect([...named, ...pages].filter((file) => !built.files.has(file))).toEqual([]);
    expect([...built.files.keys()]).toEqual(expect.arrayContaining(['background.js', 'content.js', 'card.js', 'card.css', 'detector.js', 'glossary.bin', '_locales/en/messages.json', '_locales/ar/messages.json', '_locales/fa/messages.json', 'icons/off-16.png']));
  });

  it('brings the licence of every package that went in', () => {
    const licences = text(built.files.get('LICENCES.txt'));
    const packages = new Set(Object.values(built.metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)).flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
    expect(packages.size).toBeGreaterThan(1);
    for (const name of packages) expect(licences).toContain(`--- ${name} `);
    expect(licences).toContain('Permission is hereby granted');
  });

  it('is the same twice, zipped too', async () => {
    const again = await build(browser, second);
    const differing = [...built.files].filter(([file, bytes]) => Buffer.compare(bytes, again.files.get(file) ?? new Uint8Array()) !== 0).map(([file]) => file);
    expect(differing).toEqual([]);
    expect(Buffer.compare(zip(built.files), zip(again.files))).toBe(0);
  }, 60_000);

  it('keeps within its budgets', () => {
    const weights = weigh(built.files);
    for (const weight of weights) console.log(`${browser}: ${budgetLine(weight)}`);
    const packed = zip(built.files).length;
    console.log(`${browser}: ${budgetLine({ what: 'package', files: [], bytes: PACKAGE_BUDGET, weight: packed })}`);
    expect(weights.filter(({ weight, bytes }) => weight > bytes).map(budgetLine)).toEqual([]);
    expect(packed).toBeLessThanOrEqual(PACKAGE_BUDGET);
  });

  it('writes no markup and runs no code from strings, libraries included', () => {
    const scripts = [...built.files].filter(([file]) => file.endsWith('.js')).map(([file, bytes]) => [file, text(bytes)] as const);
    const found = scripts.flatMap(([file, source]) => (source.match(/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|\beval\(|new Function\b/g) ?? []).map((what) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });

  it('carries no extension polyfill into pages, and no library of the build anywhere', () => {
    const inputsOf = (output: string): string[] => Object.keys(built.metafile.outputs[`out/${output}.js`]?.inputs ?? {});
    expect(inputsOf('content').length).toBeGreaterThan(20);
    for (const script of ['content', 'card', 'detector']) expect(inputsOf(script).filter((file) => /webextension-polyfill|src\/(?:background|ui|glossary)\//.test(file))).toEqual([]);
    // What is the article is decided in the background: the page only scans.
    expect(inputsOf('content').filter((file) => file.startsWith('src/article/')).sort()).toEqual(['src/article/element-names.ts', 'src/article/page-address.ts']);
    // What draws cards comes when a card does.
    expect(inputsOf('content').filter((file) => /preact|src\/words\/|src\/card\/(?:views|styles|face|host\.ts)/.test(file))).toEqual([]);
    expect(inputsOf('card').filter((file) => /src\/(?:platform|page\/(?!presence))/.test(file))).toEqual([]);
    expect(inputsOf('detector').filter((file) => /preact|valibot|src\/card\//.test(file))).toEqual([]);
    expect(Object.keys(built.metafile.inputs).filter((file) => /node_modules\/(?:yaml|linkedom|parse5)\//.test(file))).toEqual([]);
  });
});

describe('web-ext lint', () => {
  it('finds nothing in the Firefox build', async () => {
    syncTree(path.join(folder, 'firefox'), (await build('firefox', first)).files);
    expect(await lintForFirefox(path.join(folder, 'firefox'))).toEqual([]);
  }, 120_000);
});

describe('weigh', () => {
  it('adds up gzip bytes, and refuses a file that is not there', () => {
    const files = new Map([['a.js', Buffer.from('a'.repeat(10_000))], ['b.js', Buffer.from('b')]]);
    const [both] = weigh(files, [{ what: 'both', files: ['a.js', 'b.js'], bytes: 100 }]);
    expect(both?.weight).toBeGreaterThan(40);
    expect(both?.weight).toBeLessThan(100);
    expect(() => weigh(files, [{ what: 'gone', files: ['c.js'], bytes: 1 }])).toThrow('c.js is not in the build');
    expect(budgetLine({ what: 'x', files: [], bytes: 2048, weight: 1024 })).toBe('x: 1.0 of 2.0 KB (50 %)');
  });

  it('holds the figures of the architecture', () => {
    expect(Object.fromEntries(BUDGETS.map(({ what, bytes }) => [what, bytes / 1024]))).toMatchObject({ 'script on a page that is no article': 4, 'content script': 15, 'content script with card': 25, 'background with core': 150 });
  });
});

describe('withoutMarkup', () => {
  it('turns the one write into text', () => {
    expect(withoutMarkup('a&&(t.innerHTML=h.__html),b')).toBe('a&&(t.textContent=h.__html),b');
  });

  it.each(['no write at all', 't.innerHTML=h.__html;u.innerHTML=i.__html'])('refuses a source that changed: %s', (source) => {
    expect(() => withoutMarkup(source)).toThrow('Preact');
  });
});

describe('withoutTables', () => {
  const SOURCE = '      const apiMetadata = {\n        "alarms": {\n          "clear": {}\n        }\n      };\n      after();';

  it('leaves the polyfill without the tables of Chrome before promises', () => {
    expect(withoutTables(SOURCE)).toBe('      const apiMetadata = {runtime: {}};\n      after();');
  });

  it('refuses a source that changed', () => {
    expect(() => withoutTables('const metadata = {};')).toThrow('webextension-polyfill');
  });
});

it('shortened names, and words that come from a file, change nothing of what is read', async () => {
  const entry = { contents: "export { annotate } from './src/core/annotate.ts'; export { fillSharedWords } from './src/core/lexicon/words.ts';", resolveDir: ROOT };
  const { outputFiles } = await bundle({ absWorkingDir: ROOT, stdin: entry, bundle: true, format: 'esm', write: false, minify: true, mangleProps: INNER_NAMES, plugins: [packedWords] });
  const file = path.join(folder, 'core.mjs');
  writeFileSync(file, outputFiles[0]?.contents ?? '');
  const built = (await import(pathToFileURL(file).href)) as { annotate: typeof annotate; fillSharedWords: typeof fillSharedWords };
  // As in the extension: every module has loaded before the words come.
  built.fillSharedWords(text((await extensionData()).get('words.txt')));
  const options = { glossaries: await openGlossaries(true, []), models: await bundledModels() };
  for (const { text } of readCorpus().slice(0, 40)) expect(JSON.stringify(built.annotate({ text }, options))).toBe(JSON.stringify(annotate({ text }, options)));
});

describe('syncTree', () => {
  it('writes what differs, removes what is stale, and leaves the rest alone', () => {
    const target = path.join(folder, 'tree');
    syncTree(target, new Map([['same.txt', Buffer.from('1')], ['sub/old.txt', Buffer.from('2')]]));
    const before = statSync(path.join(target, 'same.txt')).mtimeMs;
    writeFileSync(path.join(target, 'stray.txt'), '3');
    expect(syncTree(target, new Map([['same.txt', Buffer.from('1')], ['sub/new.txt', Buffer.from('4')]])).sort()).toEqual(['stray.txt', 'sub/new.txt', 'sub/old.txt']);
    expect([...readTree(target).keys()]).toEqual(['same.txt', 'sub/new.txt']);
    expect(statSync(path.join(target, 'same.txt')).mtimeMs).toBe(before);
    expect(readFileSync(path.join(target, 'sub/new.txt'), 'utf8')).toBe('4');
  });
});
