/** Says of each block inside the article's body whether it belongs to the article. */
import type { Block, Region } from './blocks.ts';
import type { SkipReason } from './choice.ts';
import { LONG_BLOCK } from './page-model.ts';

export interface Line {
  readonly block: Block;
  readonly region: Region | null;
  /** See `proseWeight`; 0 in a region that stands. */
  readonly weight: number;
}

const SENTENCE = /[.!?:…"”؟]$/;
/** Words alone, in lower case: to compare titles. */
export const squash = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A call to go on reading elsewhere. */
const TEASER = /^(?:read (?:more|also|next)|see also|also read|more (?:on|from|about)|related|you (?:may|might) (?:also )?like|click here|watch\s*:|recommended|don['’]t miss|(?:next|previous) (?:article|post|story)|in pic\w*\s*:|continue reading|most (?:read|popular)|trending|up next|lire aussi|à lire|lesen sie auch|mehr zum thema|lea también|leia|baca juga|[اإ]قرأ أيضا|بیشتر بخوانید)\b/iu;
/** Buttons, boxes and labels that stand in a line of their own. */
const CONTROL = /^(?:(?:share|tweet|follow|like|join|subscribe|sign ?up|log ?in|save|copy|print|e-?mail)\b(?: (?:this|us|me|on|via|with|our|now|to|the|in|link)\b.*)?|facebook|twitter|linkedin|pinterest|whatsapp|reddit|telegram|(?:\d+ |no )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply).*|(?:get|download) (?:the|our) .{0,30}(?:app|newsletter).*|advert(?:ise?ments?)?|sponsored|(?:story|article) continues.*|listen to (?:this )?article.*|loading\W*|page \d+ of \d+|view (?:comments|gallery|all)|(?:tags?|topics?|filed under|categor(?:y|ies)|posted (?:in|under))\b.*:.*)$/iu;
const CREDIT = /^(?:\(?(?:photo(?:graph)?s?|image|picture|video|source|credit|courtesy|illustration|foto|bild)(?: (?:credit|courtesy|source|by|via))?\s*[:/|–-].{0,80}|(?:photo|image|picture)s? (?:by|courtesy|from)\b.{0,80}|.{0,60}(?:getty images|shutterstock|istock|unsplash|via ap).{0,40}|\(?(?:file )?photo\)?|\(?(?:additional )?(?:reporting|editing) by\b.{2,200}|.{2,200}\bcontributed (?:to this report|reporting)\b.{0,40})$/iu;
/** Asks to follow, to subscribe, to install. */
const PROMOTION = /^(?:you can )?(?:follow|like|join|find|connect with)\b.{1,90}\b(?:on|via|at) (?:twitter|facebook|instagram|telegram|whatsapp|linkedin|youtube)\b|\b(?:sign(?:ing)? up (?:for|to)|subscrib\w+ to|download)\b.{0,60}\b(?:newsletters?|mailing list|e-?mails?|podcast|apps? for)\b|\bplease subscribe\b|\balready a(?: paid)? subscriber\b|^get .{5,60} to your (?:phone|inbox|e-?mail)\b|^(?:submit|send)(?: us)? (?:a|your) (?:letter|tip|story)|^(?:you (?:must|need)|please|log|sign|du musst)\b.{0,50}\b[ck]om+ent/i;
const LEGAL = /^(?:©|\(c\) |copyright\b)|\ball rights reserved\b.{0,80}$|^disclaimer\s*:|\b(?:may|will) (?:earn|receive|get) (?:an? |some )?(?:\w+ ){0,2}commission\b|\bis not responsible for the (?:views|opinions|content)/i;
const BYLINE = /^(?:(?:written |posted |reported |reporting |edited )?by\b(?!.*[.!?]$).{2,90}|(?:published|updated|posted|last (?:updated|modified))\b(?: (?:on|at|by))?\W.{0,70}|\d+ min(?:ute)?s? read|author\s*:.{0,60})$/iu;
const DATE = /^(?:\p{L}{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:\W+(?:at )?\d{1,2}[:.]\d{2}.{0,25})?$/u;
const AUTHOR = /^(?:about the author|.{2,50} is an? (?:\p{L}+ ){0,4}(?:writer|journalist|reporter|editor|contributor|correspondent|freelance)\b.{0,300}(?:follow|@|e-?mail).{0,120})$/iu;

/** Tried in order: the longest text that may match, the reason, the pattern. */
const OWN_WORDS: readonly (readonly [number, SkipReason, RegExp])[] = [
  [120, 'widget', CONTROL],
  [200, 'credit', CREDIT],
  [220, 'promotion', PROMOTION],
  [400, 'legal', LEGAL],
  [100, 'byline', BYLINE],
  [60, 'byline', DATE],
  [400, 'author-box', AUTHOR],
];

/** Why a line that no region claims is no part of the article, as far as its own words tell. */
function ownReason({ block }: Line): SkipReason | null {
  const { text, length, linked, heading } = block;
  if (length > LONG_BLOCK) return null;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'widget';
  const allLinked = linked >= length * 0.8;
  if (TEASER.test(text) && (allLinked || heading || length < 30 || linked > 15)) return 'teaser';
  return OWN_WORDS.find(([longest, , pattern]) => length <= longest && pattern.test(text))?.[1] ?? null;
}

/** Index of the line that repeats the page's title; -1 when none does. */
function titleLine(lines: readonly Line[], title: string | null): number {
  const wanted = squash(title ?? '');
  const repeats = ({ block }: Line): boolean => block.length <= LONG_BLOCK && squash(block.text) === wanted;
  const first = lines.findIndex((line) => line.block.heading === 1 && repeats(line));
  if (first >= 0) return first;
  return lines.findIndex((line) => line.block.heading === 1 || (!line.region && line.weight === 0 && wanted.length > 8 && repeats(line)));
}

/** UTF-16 units from which a line before the body may be its lead: shorter ones are labels and credits. */
const MIN_LEAD = 75;
/** More lines than this between title and body are something else. */
const MAX_LEAD = 25;

/**
 * The lines of the lead: what stands between the title and the body, outside of the body's own element, and reads
 * like the article.
 *
 * @param body the lines of the body
 */
export function leadLines(all: readonly Line[], body: readonly Line[], title: string | null): Line[] {
  const end = body[0] ? all.indexOf(body[0]) : 0;
  const head = all.slice(Math.max(0, end - MAX_LEAD), end);
  const at = titleLine(head, title);
  if (at < 0) return [];
  const texts = new Set(body.map(({ block }) => block.text));
  return head.slice(at + 1).filter((line, i) => {
    const { text, length, linked, listed } = line.block;
    // A standfirst stands right under the title, or is a sentence. What the body repeats is of a teaser or a caption.
    return length >= MIN_LEAD && (i === 0 || SENTENCE.test(text)) && !line.region && !listed && linked < length * 0.3 && (length > LONG_BLOCK || !texts.has(text)) && !ownReason(line);
  });
}

function markHead(lines: readonly Line[], reasons: (SkipReason | null)[], title: string | null): void {
  const at = titleLine(lines, title);
  const firstProse = lines.findIndex(({ weight }, i) => weight >= 60 && !reasons[i]);
  if (at >= 0) {
    const before = lines.slice(0, at).reduce((sum, { weight }) => sum + weight, 0);
    const after = lines.slice(at).reduce((sum, { weight }) => sum + weight, 0);
    if (before < after * 0.2) {
      for (let i = 0; i < at; i++) reasons[i] ??= 'outside';
      reasons[at] ??= 'title';
    } else if (lines[at]?.block.heading === 1) reasons[at] ??= 'title';
  }
  // Between title and text stand breadcrumbs, datelines and counters.
  for (let i = 0; i < firstProse; i++) {
    const line = lines[i];
    if (line && line.block.heading === 0 && line.block.length < 60 && !SENTENCE.test(line.block.text)) reasons[i] ??= 'dateline';
  }
}

function markTail(lines: readonly Line[], reasons: (SkipReason | null)[]): void {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1];
    if (!line) break;
    const { block, weight } = line;
    if (!reasons[end - 1]) {
      const strong = weight >= 40 || ((block.listed || block.cell) && block.linked < block.length * 0.5) || (block.length > 25 && block.linked === 0 && SENTENCE.test(block.text));
      if (strong) break;
      reasons[end - 1] = block.heading ? 'related' : 'links';
    }
    end--;
  }
}

function markLinks(lines: readonly Line[], reasons: (SkipReason | null)[]): void {
  lines.forEach(({ block }, i) => {
    if (reasons[i] || block.linked < block.length * 0.8) return;
    // The names that a table lists may link. The heading of a section may link to itself; in a list, it is of another article.
    if (!block.cell && (block.heading === 0 || block.listed)) reasons[i] = block.listed ? 'links' : 'teaser';
  });
  // A heading over nothing but skipped lines goes with them.
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i];
    if (!line?.block.heading || reasons[i]) continue;
    const next = lines[i + 1];
    const nextReason = reasons[i + 1];
    if (next && nextReason && !['caption', 'credit', 'widget', 'promotion', 'embed', 'title', 'hidden'].includes(nextReason)) reasons[i] = 'related';
  }
}

/**
 * @param lines the blocks of the lead and of the article's body, in order
 * @param title the article's, to find the line that repeats it
 * @returns for each line why it is skipped, or null when it belongs to the article
 */
export function filterLines(lines: readonly Line[], title: string | null): (SkipReason | null)[] {
  const reasons: (SkipReason | null)[] = lines.map((line) => line.region?.reason ?? ownReason(line));
  markHead(lines, reasons, title);
  markLinks(lines, reasons);
  markTail(lines, reasons);
  return reasons;
}
