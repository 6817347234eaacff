/** A stage in a real Chromium without the extension: bundles a script, puts it on an empty page. */
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../src/build/browsers/find.ts';
import { ROOT } from '../../src/build/paths.ts';

export const startStage = (): Promise<Browser> =>
  puppeteer.launch({ executablePath: needBrowser('chromium'), headless: true, args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

/** Bundles a script of the tests with its style sheets. The extension API is left out: what touches it on the way fails. */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    outdir: 'out',
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'silent',
    plugins: [{ name: 'no-extension', setup: ({ onLoad }) => onLoad({ filter: /src[\\/]platform[\\/]browser\.ts$/ }, () => ({ contents: 'export const browser = {};', loader: 'js' })) }],
  });
  const textOf = (ending: string): string => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

export interface Look {
  readonly dark?: boolean;
  readonly reducedMotion?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** An empty page in quirk-free mode with this body. */
export async function openStage(browser: Browser, body: string, { dark = false, reducedMotion = false, width = 900, height = 700 }: Look = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
  ]);
  await page.setContent(`<!doctype html><html lang="en"><head><meta name="color-scheme" content="light dark"><title>Stage</title></head><body>${body}</body></html>`);
  return page;
}
