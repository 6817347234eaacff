/** The layer rule: who may import whom. What the folders are for stands in the README. */
import type { Import } from './imports.ts';

interface Layer {
  /** What it is for, in the words of a failed check. */
  readonly means: string;
  /** Files and folders below src/ that it may import, beside itself. */
  readonly sources: readonly string[];
  /** … of which only types may be imported. */
  readonly types?: readonly string[];
  /** npm packages; `node:` stands for all of Node. */
  readonly packages?: readonly string[];
}

/** By folder (or file) below src/; the longest path that fits a file is its layer. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  core: { means: 'pure reading', sources: [], types: ['glossary/format.ts'] },
  glossary: { means: 'what we know, read in place', sources: ['core'] },
  'glossary/check': { means: 'records, checked at build time', sources: ['core', 'glossary'], packages: ['valibot', 'yaml', 'node:'] },
  'glossary/build': { means: 'seeds compiled at build time', sources: ['core', 'glossary', 'build/paths.ts'], packages: ['valibot', 'yaml', 'node:'] },
  article: { means: 'the choice of the article on a page, as plain data', sources: [] },
  words: { means: 'strings of the interface', sources: [], types: ['_locales', 'core'] },
  page: { means: 'the live page without the extension API', sources: ['article', 'core/annotation.ts'], types: ['core'] },
  card: { means: 'the card without the extension API', sources: ['words', 'page/presence.ts'], types: ['core'], packages: ['preact'] },
  platform: { means: 'the only door to the extension API', sources: ['words', 'core/annotation.ts', 'article/page-model.ts'], types: ['core', 'article'], packages: ['valibot'] },
  'platform/browser.ts': { means: 'the only importer of the polyfill', sources: ['platform', 'words'], types: ['core'], packages: ['webextension-polyfill'] },
  content: { means: 'page, card and platform put together', sources: ['article/page-model.ts', 'page', 'card', 'platform', 'words', 'core/annotation.ts'], types: ['core', 'article'] },
  background: { means: 'reading in the worker', sources: ['core', 'article', 'glossary', 'platform', 'words', 'page/presence.ts'] },
  ui: { means: 'pages of the extension', sources: ['platform', 'words', 'card/views', 'card/styles', 'core/annotation.ts'], types: ['core', 'card'], packages: ['preact'] },
  'ui/welcome': { means: 'the first run, with a live sample', sources: ['platform', 'words', 'card', 'ui/parts', 'page', 'content', 'core/annotation.ts'], types: ['core'], packages: ['preact'] },
  build: { means: 'tools in Node', sources: ['core', 'article', 'glossary', 'page', 'words', 'card/styles', 'ui/welcome/sample.ts'], types: ['platform/messages.ts'], packages: ['node:', 'esbuild', 'terser', '@mozilla/readability', 'defuddle', 'compromise', '@monyone/aho-corasick', 'modern-ahocorasick', 'typescript', 'eslint', 'typescript-eslint', 'vitest', 'fflate', 'linkedom', 'parse5', 'puppeteer-core', '@resvg/resvg-js', 'web-ext', 'yaml', 'valibot'] },
};

/** Node modules of the build are out of bounds for what runs in a browser, even where their folder is allowed. */
const BUILD_ONLY = ['glossary/check', 'glossary/build'];

/**
 * Finds imports that the layers do not allow.
 *
 * @returns a sentence for each: file, line, what it may import, what to do
 */
export function layerBreaches(imports: readonly Import[]): string[] {
  return imports.filter((one) => !isAllowed(one)).map(sentenceFor);
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const name = layerOf(from);
  const layer = LAYERS[name];
  if (!layer) return false;
  if (isPackage(to)) return (layer.packages ?? []).some((allowed) => allowed === to || (allowed.endsWith(':') && to.startsWith(allowed)));
  const allowed = [name, ...layer.sources, ...(typeOnly ? (layer.types ?? []) : [])];
  if (!typeOnly && BUILD_ONLY.some((folder) => isWithin(to, folder)) && !BUILD_ONLY.includes(name) && name !== 'build') return false;
  return allowed.some((place) => isWithin(to, place));
}

/** The longest key of `LAYERS` that holds the file. */
function layerOf(file: string): string {
  const fitting = Object.keys(LAYERS).filter((place) => isWithin(file, place));
  return fitting.sort((one, other) => other.length - one.length)[0] ?? file;
}

const isWithin = (file: string, place: string): boolean => file === place || file.startsWith(`${place}/`);

/** Sources end in `.ts`, `.tsx`, `.css` or `.json`; packages do not. */
const isPackage = (to: string): boolean => !/\.(?:tsx?|css|json)$/.test(to);

function sentenceFor({ from, to, line, typeOnly }: Import): string {
  const name = layerOf(from);
  const layer = LAYERS[name];
  if (!layer) return `src/${from} lies in no layer: give its folder one in src/build/checks/layers.ts.`;
  const may = [name, ...layer.sources, ...(layer.types ?? []).map((place) => `types of ${place}`), ...(layer.packages ?? [])].join(', ');
  return `src/${from}:${line} imports ${typeOnly ? 'types of ' : ''}${to}; ${name} (${layer.means}) may import ${may}. Move the code, or hand it in as a parameter.`;
}
