/** The fixture pages: HTML files in `tests/pages` that carry what is expected of them in `<script id="expect">`. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { NoArticleReason, SkipReason } from '../../src/article/choice.ts';
import { parseDocument } from '../../src/build/html-article.ts';

/** What a page expects of the article finder. Fields that are left out are not looked at. */
export interface Expectation {
  readonly url: string;
  readonly found: boolean;
  readonly reason?: NoArticleReason;
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly lang?: string | null;
  readonly site?: string | null;
  /** Number of paragraphs, headings included. */
  readonly paragraphs?: number;
  /** How the text begins and ends. */
  readonly first?: string;
  readonly last?: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  /** Reasons that at least one skipped block has. */
  readonly skipped?: readonly SkipReason[];
}

export interface FixturePage {
  readonly name: string;
  readonly html: string;
  readonly document: Document;
  readonly expect: Expectation;
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

/** All fixture pages; throws when one has no expectation. */
export function fixturePages(): FixturePage[] {
  return readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    const document = parseDocument(html);
    const expectation = document.getElementById('expect')?.textContent;
    if (!expectation) throw new Error(`tests/pages/${name} has no <script type="application/json" id="expect">.`);
    return { name, html, document, expect: JSON.parse(expectation) as Expectation };
  });
}
