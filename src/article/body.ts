/** Chooses the element that holds the article's body. */
import type { Block, Region } from './blocks.ts';
import type { SkipReason } from './choice.ts';
import type { Line } from './lines.ts';
import type { PageElement } from './page-model.ts';

/** How much of running text a block holds: its length when it reads like a paragraph, else 0. UTF-16 units. */
export function proseWeight(block: Block): number {
  const { text, length, linked, heading } = block;
  if (heading > 0 || length < 40 || linked > length * 0.5) return 0;
  const sentence = /[.!?…。؟۔:;"”’)»]$/.test(text);
  const plain = length - linked;
  if (block.listed && !sentence) return plain * 0.3;
  return sentence || length > 140 ? plain : plain * 0.4;
}

/** Regions whose own tag says so, and those that are large on many pages, need more to be overruled. */
const FIRM_REASONS: ReadonlySet<SkipReason> = new Set(['hidden', 'comments', 'navigation']);
const FIRM_TAGS: ReadonlySet<string> = new Set(['FOOTER', 'NAV', 'ASIDE']);
/** A hint that would drop this share of the page's prose is wrong. */
const OVERRULED_SHARE = 0.4;
const FIRM_SHARE = 0.8;

/**
 * Regions that hold the bulk of the page's prose are no foreign parts: their hint is dropped; so is a reason that
 * would drop the bulk by many small regions, as where a page builder calls each of its parts a widget.
 *
 * @returns for each block the region that counts, or null
 */
export function standingRegions(blocks: readonly Block[], weights: readonly number[]): (Region | null)[] {
  const mass = new Map<Region, number>();
  const massOfReason = new Map<SkipReason, number>();
  let total = 0;
  blocks.forEach((block, i) => {
    const weight = weights[i] ?? 0;
    total += weight;
    const reasons = new Set<SkipReason>();
    for (let region = block.region; region; region = region.parent) {
      mass.set(region, (mass.get(region) ?? 0) + weight);
      reasons.add(region.reason);
    }
    for (const reason of reasons) massOfReason.set(reason, (massOfReason.get(reason) ?? 0) + weight);
  });
  const stands = (region: Region): boolean => {
    const firm = FIRM_REASONS.has(region.reason) || FIRM_TAGS.has(region.tag);
    const ofReason = FIRM_REASONS.has(region.reason) ? 0 : (massOfReason.get(region.reason) ?? 0);
    return (mass.get(region) ?? 0) <= total * (firm ? FIRM_SHARE : OVERRULED_SHARE) && ofReason <= total * FIRM_SHARE;
  };
  return blocks.map((block) => {
    for (let region = block.region; region; region = region.parent) if (stands(region)) return region;
    return null;
  });
}

/** Share of an element's prose that one child must hold for the search to go down into it. */
const DESCEND_SHARE = 0.65;
/** Share of an element's prose beside that child which, when it is named like prose in the child, is of the same text. */
const SAME_SHARE = 0.05;

/**
 * Goes down from the body to the smallest element that holds nearly all of its running text, and all that is named
 * like it: an article in several parts stands in boxes of one kind.
 *
 * @returns the element's index
 */
export function findBody(elements: readonly PageElement[], lines: readonly Line[]): number {
  const mass = elements.map(() => 0);
  for (const { block, weight } of lines) {
    if (weight > 0) mass[block.element] = (mass[block.element] ?? 0) + weight;
  }
  // Children stand behind their parents: from the last one on, each is complete when it is added to its parent.
  const heaviest = elements.map(() => -1);
  const last = elements.map((_, index) => index);
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent ?? 0;
    const own = mass[index] ?? 0;
    mass[parent] = (mass[parent] ?? 0) + own;
    last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
    if (own > (mass[heaviest[parent] ?? -1] ?? 0)) heaviest[parent] = index;
  }
  // A paragraph itself is no body, however long it is.
  const holdsText = new Set(lines.map(({ block }) => block.element));
  const narrow = narrowingProse(elements, lines);
  let root = 0;
  for (;;) {
    const child = heaviest[root] ?? -1;
    const all = mass[root] ?? 0;
    if (child < 0 || (root > 0 && namesBody(elements[root])) || holdsText.has(child) || (mass[child] ?? 0) < all * DESCEND_SHARE) return root;
    if (narrow(child, last[child] ?? 0) > all * SAME_SHARE) return root;
    root = child;
  }
}

/**
 * The lines with prose of an element that gets smaller and smaller. Each line is looked at once and dropped once: the
 * search may go down hundreds of levels.
 *
 * @returns a function that keeps the lines of the elements `first` to `last`, and says how much prose among those that it
 *   drops is named like prose that it keeps
 */
function narrowingProse(elements: readonly PageElement[], lines: readonly Line[]): (first: number, last: number) => number {
  const left = lines.flatMap((line) => (line.weight > 0 ? [{ element: line.block.element, weight: line.weight, kind: kindOf(elements, line) }] : []));
  left.sort((one, other) => one.element - other.element);
  const counts = new Map<string, number>();
  for (const { kind } of left) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let start = 0;
  let end = left.length;
  return (first, last) => {
    const [startBefore, endBefore] = [start, end];
    while (start < end && (left[start]?.element ?? 0) < first) start++;
    while (start < end && (left[end - 1]?.element ?? 0) > last) end--;
    const dropped = [...left.slice(startBefore, start), ...left.slice(end, endBefore)];
    for (const { kind } of dropped) counts.set(kind, (counts.get(kind) ?? 0) - 1);
    return dropped.reduce((sum, { kind, weight }) => (counts.get(kind) ? sum + weight : sum), 0);
  };
}

const BODY_NAME = /(?:article|story|post|entry)[-_]*(?:body|content|text)(?:\s|$)/i;

/** It says that it is the body of an article: what is in it needs better reasons to be left out than where it stands. */
const namesBody = (element: PageElement | undefined): boolean => element?.articleBody ?? BODY_NAME.test(element?.names ?? '');

/** How the box of a line is named, numbers left out; a fresh name where it has none. */
function kindOf(elements: readonly PageElement[], { block }: Line): string {
  const own = elements[block.element];
  const box = own?.names ? own : elements[own?.parent ?? -1];
  return box?.names ? `${own?.tag} ${box.names.replace(/\d+/g, '')}` : `${block.index}`;
}
