/**
 * Pairs quotation marks. Every style that news sites use is read: “…”, "…", ''…'', ‘…’, '…', «…», „…“, also where
 * an opening mark of one style is closed by another (a common slip of editors).
 */
import type { Span } from '../annotation.ts';

/** Text between two marks. `start`/`end` lie inside the marks, `outerStart`/`outerEnd` around them. */
export interface Quoted extends Span {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly paragraph: number;
  /** No closing mark: the words run on in the next paragraph, which opens again. */
  readonly runsOn: boolean;
  /** No opening mark of its own, or a mark that re-opens words that ran on from the paragraph before. */
  readonly resumes: boolean;
  readonly style: 'double' | 'single';
}

type Style = 'double' | 'single' | 'angle';

interface Open {
  readonly style: Style;
  readonly at: number;
  readonly width: number;
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

const MARK = /''|’’|‘‘|``|[“”„‟"«»‘’‚']/g;
const OPENS_AFTER = /[\s([{—–\-/:“‘"'«„>]/;
const WORD = /[\p{L}\p{N}]/u;
const CERTAIN_END = /[.,?!;:…—–]/;
/** Words that begin with an apostrophe. */
const ELIDED = /^(?:em|til|tis|twas|cause|bout|n|round|\d0?s|\d\d)\b/i;

/**
 * Finds the quoted stretches of the text that lie in no other.
 *
 * @param text normalised text
 * @param paragraphs paragraphs in order; a mark never pairs across their borders
 * @returns stretches in order, without overlap. Time is linear in the text.
 */
export function findQuoted(text: string, paragraphs: readonly Span[]): Quoted[] {
  const found: Quoted[] = [];
  let unclosed = false;
  paragraphs.forEach((paragraph, index) => {
    const next = paragraphs[index + 1];
    const nextReopens = next !== undefined && /[“"«„‘]/.test(text.charAt(next.start));
    unclosed = pairParagraph(text, paragraph, index, { resumed: unclosed, nextReopens }, found);
  });
  return found;
}

interface Border {
  readonly resumed: boolean;
  readonly nextReopens: boolean;
}

/** Pairs the marks of one paragraph; returns whether its last words run on. */
function pairParagraph(text: string, paragraph: Span, index: number, border: Border, found: Quoted[]): boolean {
  const marks = [...text.slice(paragraph.start, paragraph.end).matchAll(MARK)].map((match) => ({ at: paragraph.start + match.index, mark: match[0] }));
  const laterEnds = countLaterEnds(text, marks, paragraph);
  const surplus = countSurplus(text, marks);
  const stack: Open[] = [];
  const close = (depth: number, at: number, width: number): void => {
    const open = stack[depth];
    stack.length = depth;
    if (!open || depth > 0) return;
    const resumes = border.resumed && open.at === paragraph.start;
    pushQuoted(found, text, { start: open.at + open.width, end: at, outerStart: open.at, outerEnd: at + width, paragraph: index, runsOn: false, resumes, style: open.style === 'single' ? 'single' : 'double' });
  };
  marks.forEach(({ at, mark }, order) => {
    const role = mark === '"' && stack.length === 0 && isMisplacedOpening(text, at, marks, order) ? OPENS : roleOf(text, at, mark, paragraph, laterEnds[order] ?? 0, stack);
    if (role.opens) {
      // A second opening mark of the same style: the first was never closed, unless marks enough to close both follow.
      const same = role.style === 'double' && (surplus[order] ?? 0) > (runsOnAround(text, stack[0], mark, paragraph, border) ? 0 : 1) ? -1 : stack.findIndex((open) => open.style === role.style);
      if (same >= 0) stack.length = same;
      if (stack.length < 4) stack.push({ style: role.style, at, width: mark.length });
    } else if (role.closes) {
      const depth = stack.findLastIndex((open) => open.style === role.style);
      if (depth >= 0) close(depth, at, mark.length);
      else if (border.resumed && role.style === 'double' && stack.length === 0 && lastEnd(found) <= paragraph.start)
        pushQuoted(found, text, { start: paragraph.start, end: at, outerStart: paragraph.start, outerEnd: at + mark.length, paragraph: index, runsOn: false, resumes: true, style: 'double' });
    }
  });
  return closeUnclosed(text, paragraph, index, border, stack[0], found);
}

/** `"The “boat bill” is dead.` before a paragraph that opens again: the outer mark, of another shape, is to stay open. */
function runsOnAround(text: string, outer: Open | undefined, mark: string, paragraph: Span, border: Border): boolean {
  return border.nextReopens && outer?.at === paragraph.start && text.charAt(outer.at) !== mark.charAt(0);
}

/** An opening mark without its partner counts where the next paragraph opens again, or at a paragraph's start. */
function closeUnclosed(text: string, paragraph: Span, index: number, border: Border, open: Open | undefined, found: Quoted[]): boolean {
  if (!open || open.style === 'angle' || (open.style === 'single' && !border.nextReopens)) return false;
  const atStart = open.at === paragraph.start;
  if (!border.nextReopens && !atStart && !/[,:]\s*$/.test(text.slice(Math.max(0, open.at - 3), open.at))) return false;
  if (paragraph.end - open.at < 12) return false;
  pushQuoted(found, text, {
    start: open.at + open.width,
    end: paragraph.end,
    outerStart: open.at,
    outerEnd: paragraph.end,
    paragraph: index,
    runsOn: border.nextReopens,
    resumes: border.resumed && atStart,
    style: open.style,
  });
  return true;
}

function pushQuoted(found: Quoted[], text: string, quoted: Quoted): void {
  let { start, end } = quoted;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  if (start < end) found.push({ ...quoted, start, end });
}

function lastEnd(found: readonly Quoted[]): number {
  return found[found.length - 1]?.outerEnd ?? -1;
}

interface Role {
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
}

const NONE: Role = { style: 'double', opens: false, closes: false };
const OPENS: Role = { style: 'double', opens: true, closes: false };

/** `Bell said," we liked it".`: a blank behind the opening mark, and the next mark can only close. */
function isMisplacedOpening(text: string, at: number, marks: readonly Mark[], order: number): boolean {
  if (!/[,:]/.test(text.charAt(at - 1)) || text.charAt(at + 1) !== ' ') return false;
  let later = order + 1;
  while (/^['’]$/.test(marks[later]?.mark ?? '')) later++;
  const next = marks[later];
  return next?.mark === '"' && /\S/.test(text.charAt(next.at - 1)) && !WORD.test(text.charAt(next.at + 1)) && !/[([{]/.test(text.charAt(next.at - 1));
}

function roleOf(text: string, at: number, mark: string, paragraph: Span, laterEnds: number, stack: readonly Open[]): Role {
  const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
  const after = at + mark.length < paragraph.end ? text.charAt(at + mark.length) : ' ';
  if (mark === '«' || mark === '»') return { style: 'angle', opens: mark === '«', closes: mark === '»' };
  if (mark === '„' || mark === '‟') return { style: 'double', opens: true, closes: false };
  // “…’’: a slip of the hand, where no single mark is open
  const slips = mark === '’’' && stack.some(({ style }) => style === 'double') && !stack.some(({ style }) => style === 'single');
  if (mark === '’’' && !slips) return singleRole(text, at, '’', before, after, laterEnds, stack);
  if (mark === "'" || mark === '‘' || mark === '’' || mark === '‚') return singleRole(text, at, mark, before, after, laterEnds, stack);
  return doubleRole(mark, before, after, text.charAt(stack[0]?.at ?? -1), stack);
}

function doubleRole(mark: string, before: string, after: string, outermost: string, stack: readonly Open[]): Role {
  const open = stack.some((entry) => entry.style === 'double');
  const closes = { style: 'double', opens: false, closes: true } as const;
  if (mark === '“' && outermost !== '„') return before.trim() !== '' && after.trim() === '' && open ? closes : OPENS;
  if (mark === '“') return closes;
  const couldOpen = OPENS_AFTER.test(before) && after.trim() !== '';
  const couldClose = before.trim() !== '' && !/[([{]/.test(before);
  if (mark === '”') return couldClose || !couldOpen || open ? closes : OPENS;
  // Straight marks: digits before them are inches or feet where nothing is open.
  if (open) return couldClose || !couldOpen ? closes : OPENS;
  return couldOpen || (after.trim() !== '' && !WORD.test(before)) ? OPENS : NONE;
}

function singleRole(text: string, at: number, mark: string, before: string, after: string, laterEnds: number, stack: readonly Open[]): Role {
  const open = stack.some((entry) => entry.style === 'single');
  if (WORD.test(before) && WORD.test(after)) return NONE;
  if (OPENS_AFTER.test(before) && after.trim() !== '' && mark !== '’') {
    if (ELIDED.test(text.slice(at + 1, at + 8))) return NONE;
    return { style: 'single', opens: laterEnds > 0, closes: false };
  }
  if (!open || mark === '‘' || before.trim() === '') return NONE;
  // "the boys’ toys’": a mark after s in running text is an apostrophe when another could still close.
  if (/s/i.test(before) && /\s/.test(after) && laterEnds > 0) return NONE;
  return { style: 'single', opens: false, closes: true };
}

/** For each mark, how many more double marks after it close than open, by the looks of each. */
function countSurplus(text: string, marks: readonly Mark[]): number[] {
  const counts = new Array<number>(marks.length).fill(0);
  let surplus = 0;
  for (let order = marks.length - 1; order >= 0; order--) {
    counts[order] = surplus;
    const { at, mark } = marks[order] ?? { at: 0, mark: '' };
    if (!/^(?:"|''|’’|[“”])$/.test(mark)) continue;
    const opens = mark === '“' || (mark !== '”' && OPENS_AFTER.test(text.charAt(at - 1)));
    surplus += opens ? -1 : 1;
  }
  return counts;
}

/** For each mark, how many marks after it (up to the next opening one) could close a single quotation. */
function countLaterEnds(text: string, marks: readonly Mark[], paragraph: Span): number[] {
  const counts = new Array<number>(marks.length).fill(0);
  let ends = 0;
  for (let order = marks.length - 1; order >= 0; order--) {
    counts[order] = ends;
    const { at, mark } = marks[order] ?? { at: 0, mark: '' };
    if (mark === '‘') ends = 0;
    if (!/^['’]’?$/.test(mark)) continue;
    const before = at > paragraph.start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < paragraph.end ? text.charAt(at + 1) : ' ';
    if (OPENS_AFTER.test(before) && !CERTAIN_END.test(before) && after.trim() !== '') ends = 0;
    else if (before.trim() !== '' && !WORD.test(after)) ends++;
  }
  return counts;
}
