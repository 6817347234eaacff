/** Chooses the article of a page. Pure: plain data in, indices out. */
import { readBlocks, closest, isWithin } from './blocks.ts';
import { findBody, proseWeight, standingRegions } from './body.ts';
import type { ArticleChoice } from './choice.ts';
import { filterLines, leadLines, type Line } from './lines.ts';
import { isoDate, readMetadata } from './metadata.ts';
import type { PageElement, PageModel } from './page-model.ts';
import { refuse } from './verdict.ts';

/** The page's blocks with their weight, and without the hints that were overruled. */
function readLines(page: PageModel): Line[] {
  const blocks = readBlocks(page);
  const weights = blocks.map(proseWeight);
  const regions = standingRegions(blocks, weights);
  return blocks.map((block, i) => ({ block, region: regions[i] ?? null, weight: regions[i] ? 0 : (weights[i] ?? 0) }));
}

/**
 * Chooses the blocks of a page that are its article.
 *
 * The smallest element that holds nearly all running text is the body; each of its lines is kept or skipped for a
 * reason; and what is left is weighed against what the page says it is.
 *
 * @param page as the scanner saw it
 */
export function chooseArticle(page: PageModel): ArticleChoice {
  const { url, elements, whole } = page;
  if (!whole) return { found: false, reason: 'too-large' };
  const lines = readLines(page);
  const { types, ...head } = readMetadata(page);
  const root = findBody(elements, lines);
  const bodyLines = lines.filter(({ block }) => isWithin(elements, block.element, root));
  const inside = [...leadLines(lines, bodyLines, head.title), ...bodyLines];
  const reasons = filterLines(inside, head.title);
  const refused = refuse({ url, elements, lines, inside, reasons, metadata: { types, ...head } });
  if (refused) return { found: false, reason: refused };
  const kept = inside.filter((_, i) => !reasons[i]);
  const skipped = inside.flatMap(({ block }, i) => {
    const reason = reasons[i];
    return reason ? [{ block: block.index, reason }] : [];
  });
  const published = head.published ?? dayShown(lines, kept[0]?.block.index ?? 0);
  return { found: true, root: commonAncestor(elements, root, kept), blocks: kept.map(({ block }) => block.index), skipped, ...head, published };
}

/** Lines above the text among which the date is looked for. */
const DATELINES = 8;

/** The day that stands over the text. */
function dayShown(lines: readonly Line[], end: number): string | null {
  for (const { block, region } of lines.slice(Math.max(0, end - DATELINES), end)) {
    const day = block.length < 120 && region?.reason !== 'caption' ? isoDate(block.text) : null;
    if (day) return day;
  }
  return null;
}

/** The element that holds the body and the lead before it. */
function commonAncestor(elements: readonly PageElement[], root: number, kept: readonly Line[]): number {
  return kept.reduce((ancestor, { block }) => Math.max(0, closest(elements, ancestor, (_, index) => isWithin(elements, block.element, index))), root);
}
