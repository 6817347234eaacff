/** Puts the extension together for one browser, in memory: bundles, pages, strings, icons, glossary, manifest. */
import { existsSync, readFileSync } from 'node:fs';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { minify, type CompressOptions } from 'terser';
import type { FileTree } from '../file-tree.ts';
import { readTree } from '../file-tree.ts';
import { renderIcons } from './icons.ts';
import { licencesOf } from './licences.ts';
import { manifestFor, type Browser, type Manifest } from './manifest.ts';
import { inRoot, ROOT } from '../paths.ts';
import { packedWords } from './packed-words.ts';
import { preactWithoutMarkup } from './preact-without-markup.ts';
import { shortPolyfill } from './short-polyfill.ts';
import { cardSheet } from '../../card/styles/sheet.ts';
import { tightened, tightStyles } from './tight-styles.ts';

/** Oldest browsers that the extension runs in, as in manifest.json. */
const TARGETS: Readonly<Record<Browser, string>> = { chrome: 'chrome128', firefox: 'firefox142' };

/**
 * The scripts with the tightest budgets are squeezed once more by terser (measured, bytes of gzip: the content script, when
 * the card was in it, 25,731 → 25,171, the background 151,757 → 147,251), and the background again with its functions
 * standing together, where they resemble each other more (153,635 → 151,682; the scripts of a page lose by it, the two
 * together 26,946 → 27,010).
 */
const SQUEEZE: CompressOptions = { passes: 2 };
const TOGETHER: CompressOptions = { passes: 2, hoist_funs: true, inline: 0, reduce_funcs: false };
const SQUEEZES: Readonly<Record<string, readonly CompressOptions[]>> = { 'content.js': [SQUEEZE], 'card.js': [SQUEEZE], 'detector.js': [SQUEEZE], 'background.js': [SQUEEZE, TOGETHER] };

/**
 * Names that the core alone uses, or card and page alone, and use most: no message, store or API knows them, so the
 * bundles may shorten them (measured in bytes of gzip, the background: the first seven 153,596 → 152,894, the others of
 * the core 153,684 → 153,519; the content script, when the card was in it, from
 * `pursuit` on 25,599 → 25,518, from `pinned` on 25,718 → 25,615; the two scripts of a page together, from `bringFace` on
 * 26,999 → 26,978).
 */
export const INNER_NAMES = /^(?:lower|tokens|capital|firstToken|lastToken|atoms|spaced|groupFirst|mentionAt|opensSentence|seenLower|clauseFirst|preposition|lemma|doubtful|tense|possessor|pursuit|hideAt|showAt|returnFocus|effects|liveBlocks|liveElements|rectsOf|toRanges|pinned|dismissed|onReveal|onShow|quietUntil|hitTest|onMove|paragraphAt|actions|columns|progress|loadAt|bringFace|announce|focused)$/;

/** Output name → entry point. Scripts of a page or of the background are classic scripts in both browsers. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  background: 'src/background/background.ts',
  content: 'src/content/content.ts',
  card: 'src/content/card-script.ts',
  detector: 'src/content/detector.ts',
};

export const PAGES = ['popup', 'panel', 'options', 'welcome'] as const;

export interface BuildOptions {
  /** Readable output with source maps. */
  readonly dev: boolean;
  /** Builds that share this squeeze each text once: nearly all of a build's time, and most scripts are the same for each browser. */
  readonly squeezed?: Map<string, Promise<string>>;
}

export interface BuiltExtension {
  readonly files: FileTree;
  /** Who imports what, with bytes; paths are relative to the project. */
  readonly metafile: Metafile;
}

/**
 * Builds the extension.
 *
 * @param data files that are compiled from records, lists and training: see data.ts
 * @returns the files of the unpacked extension; the same input gives the same bytes
 * @throws Error that names every missing source file, or esbuild's own error
 */
export async function buildExtension(browser: Browser, data: FileTree, options: BuildOptions): Promise<BuiltExtension> {
  refuseMissing();
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { ...SCRIPTS, ...Object.fromEntries(PAGES.map((page) => [page, pageSource(page, 'tsx')])) },
    outdir: 'out',
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGETS[browser],
    // Both browsers know \p{…}. Without this each such expression is rewritten to `new RegExp(…)`, made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    minify: !options.dev,
    ...(options.dev ? {} : { mangleProps: INNER_NAMES }),
    sourcemap: options.dev ? 'inline' : false,
    legalComments: 'none',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': options.dev ? '"development"' : '"production"' },
    plugins: [preactWithoutMarkup, packedWords, shortPolyfill, tightStyles],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const bundles = await Promise.all(outputFiles.map((file) => bundleOf(file, options)));
  return { files: sorted([...bundles, ...plainFiles(), ...renderIcons(), ...data, ['LICENCES.txt', Buffer.from(`${licencesOf(metafile)}\n${readFileSync(inRoot('NOTICE'), 'utf8')}`)], ['manifest.json', manifestBytes(browser)]]), metafile };
}

async function bundleOf({ path, contents, text }: OutputFile, { dev, squeezed = new Map() }: BuildOptions): Promise<[string, Uint8Array]> {
  const name = path.slice(inRoot('out').length + 1).replaceAll('\\', '/');
  const squeezes = SQUEEZES[name];
  if (dev || !squeezes) return [name, contents];
  const key = `${name}\n${text}`;
  const work = squeezed.get(key) ?? squeeze(name, text, squeezes);
  squeezed.set(key, work);
  return [name, Buffer.from(await work)];
}

async function squeeze(name: string, source: string, squeezes: readonly CompressOptions[]): Promise<string> {
  let text = source;
  for (const compress of squeezes) text = (await minify(text, { ecma: 2020, toplevel: true, compress: { unsafe_arrows: true, unsafe_methods: true, pure_getters: true, ...compress } })).code ?? '';
  if (text === '') throw new Error(`terser gave no code for ${name}.`);
  return text;
}

const pageSource = (page: string, extension: 'tsx' | 'html'): string => `src/ui/${page}/${page}.${extension}`;

function refuseMissing(): void {
  const needed = [...Object.values(SCRIPTS), ...PAGES.flatMap((page) => [pageSource(page, 'tsx'), pageSource(page, 'html')]), 'src/_locales/en/messages.json'];
  const missing = needed.filter((file) => !existsSync(inRoot(file)));
  if (missing.length > 0) throw new Error(`The extension needs ${missing.join(', ')}: write ${missing.length === 1 ? 'it' : 'them'}, or take the entry out of src/build/extension/assemble.ts.`);
}

function plainFiles(): [string, Uint8Array][] {
  const pages = PAGES.map((page): [string, Uint8Array] => [`${page}.html`, readFileSync(inRoot(pageSource(page, 'html')))]);
  const locales = [...readTree(inRoot('src/_locales'))].filter(([file]) => file.endsWith('/messages.json'));
  const styles: [string, Uint8Array] = ['card.css', Buffer.from(tightened(cardSheet))];
  return [...pages, styles, ...locales.map(([file, bytes]): [string, Uint8Array] => [`_locales/${file}`, bytes])];
}

function manifestBytes(browser: Browser): Uint8Array {
  const source = JSON.parse(readFileSync(inRoot('manifest.json'), 'utf8')) as Manifest;
  return Buffer.from(`${JSON.stringify(manifestFor(browser, source), null, 2)}\n`);
}

const sorted = (files: readonly (readonly [string, Uint8Array])[]): FileTree => new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
