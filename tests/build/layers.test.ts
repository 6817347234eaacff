import { describe, expect, it } from 'vitest';
import { importsOf } from '../../src/build/checks/imports.ts';
import { layerBreaches } from '../../src/build/checks/layers.ts';
import { lintAs } from '../../src/build/checks/lint.ts';
import { projectImports } from '../../src/build/checks/project.ts';

const breachesOf = (file: string, source: string): string[] => layerBreaches(importsOf(file, source));

describe('who imports whom', () => {
  it('is kept by every file of the project', () => {
    const imports = projectImports();
    expect(imports.length).toBeGreaterThan(100);
    expect(layerBreaches(imports)).toEqual([]);
  });

  it.each([
    ['core/names/names.ts', "import { paint } from '../../page/painter.ts';", 'src/core/names/names.ts:1 imports page/painter.ts'],
    ['core/names/names.ts', "import { openGlossary } from '../../glossary/open.ts';", 'imports glossary/open.ts'],
    ['core/annotate.ts', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
    ['article/choose.ts', "import { buildTextMap } from '../page/text-map.ts';", 'imports page/text-map.ts'],
    ['content/content.ts', "import { chooseArticle } from '../article/choose.ts';", 'imports article/choose.ts'],
    ['page/watch.ts', "import { browser } from '../platform/browser.ts';", 'imports platform/browser.ts'],
    ['card/card.ts', "const late = import('../content/content.ts');", 'imports content/content.ts'],
    ['platform/tabs.ts', "import browser from 'webextension-polyfill';", 'imports webextension-polyfill'],
    ['background/background.ts', "export { checkRecords } from '../glossary/check/check.ts';", 'imports glossary/check/check.ts'],
    ['ui/popup/popup.tsx', "import { annotate } from '../../core/annotate.ts';", 'imports core/annotate.ts'],
    ['attic/old.ts', "import { annotate } from '../core/annotate.ts';", 'src/attic/old.ts lies in no layer'],
  ])('a breach on purpose in %s is caught: %s', (file, source, sentence) => {
    expect(breachesOf(file, source)).toEqual([expect.stringContaining(sentence)]);
  });

  it.each([
    ['core/annotate.ts', "import type { Glossary } from '../glossary/format.ts';"],
    ['core/annotate.ts', "import { type Glossary } from '../glossary/format.ts';"],
    ['platform/browser.ts', "import browser from 'webextension-polyfill';"],
    ['ui/popup/popup.tsx', "import type { Digest } from '../../core/digest.ts';"],
  ])('what is allowed in %s passes: %s', (file, source) => {
    expect(breachesOf(file, source)).toEqual([]);
  });

  it('tells the line of the import and what the layer may import', () => {
    expect(breachesOf('core/a.ts', "\n\nimport { a } from '../ui/a.ts';")).toEqual(["src/core/a.ts:3 imports ui/a.ts; core (pure reading) may import core, types of glossary/format.ts. Move the code, or hand it in as a parameter."]);
  });
});

describe('which globals a layer may name', () => {
  it.each([
    ['src/core/breach.ts', 'export const title = (): string => document.title;', 'no-restricted-globals'],
    ['src/core/breach.ts', 'export const now = (): number => Date.now();', 'no-restricted-syntax'],
    ['src/core/breach.ts', 'export const chance = (): number => Math.random();', 'no-restricted-syntax'],
    ['src/article/breach.ts', 'export const title = (): string => document.title;', 'no-restricted-globals'],
    ['src/page/breach.ts', 'export const id = (): string => chrome.runtime.id;', 'no-restricted-globals'],
    ['src/ui/breach.ts', 'export const socket = (): unknown => new WebSocket("wss://news.example");', 'no-restricted-globals'],
  ])('%s: %s', async (file, source, rule) => {
    expect(await lintAs(file, `${source}\n`)).toEqual([expect.stringContaining(rule)]);
  });
});
