/**
 * How marks look: pure text of a style sheet. Kinds differ by line style as well as by colour, so that colour is
 * never the only sign (WCAG 1.4.1); lines have a contrast of 3:1 against the page or more (1.4.11).
 */
import { QUOTE_TINTS } from '../core/annotation.ts';
import type { Ground } from './ground.ts';
import { IF_PRESENT } from './presence.ts';
import type { Kind, Palette } from './types.ts';

/** The highlight that paints a kind. Topics are drawn as events are: both are things that one follows over time. */
export const HIGHLIGHT_OF_KIND: Readonly<Record<Kind, string>> = {
  person: 'gloss-person',
  place: 'gloss-place',
  organisation: 'gloss-organisation',
  event: 'gloss-event',
  office: 'gloss-office',
  topic: 'gloss-event',
};

export const ACTIVE_HIGHLIGHT = 'gloss-active';
export const FLASH_HIGHLIGHT = 'gloss-flash';
/** @param tint 1 to 6 */
export const quoteHighlight = (tint: number): string => `gloss-quote-${tint}`;

const GROUNDS: readonly Ground[] = ['light', 'dark', 'mid'];
/** The highlight beside `name` for boxes whose ground is another one than the article's. */
const onGround = (name: string, ground: Ground): string => `${name}-on-${ground}`;
/** The highlight that paints what `name` stands for on a ground. */
export const highlightOn = (name: string, ground: Ground, article: Ground): string => (ground === article ? name : onGround(name, ground));
/** All highlights that may stand for one. */
export const highlightsFor = (name: string): readonly string[] => [name, ...GROUNDS.map((ground) => onGround(name, ground))];

/** All names that the painter may register. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...new Set(Object.values(HIGHLIGHT_OF_KIND)),
  ...Array.from({ length: QUOTE_TINTS }, (_, i) => quoteHighlight(i + 1)),
  ACTIVE_HIGHLIGHT,
  FLASH_HIGHLIGHT,
].flatMap(highlightsFor);

type Ink = 'person' | 'place' | 'organisation' | 'event' | 'office';
type Inks = Readonly<Record<Ink, string>>;

/** RGB as `r g b`: [on a light page, on a dark page]. */
const INKS: Readonly<Record<Exclude<Palette, 'monochrome'>, readonly [Inks, Inks]>> = {
  gloss: [
    { person: '168 35 27', place: '11 100 103', organisation: '59 74 166', event: '125 82 0', office: '110 58 140' },
    { person: '255 143 128', place: '92 200 198', organisation: '169 180 255', event: '231 185 92', office: '214 166 242' },
  ],
  // Hues that stay apart with the three common kinds of colour blindness, after Okabe and Ito, darkened or lightened for contrast.
  'colour-blind': [
    { person: '190 77 0', place: '0 122 90', organisation: '0 100 160', event: '160 80 125', office: '70 70 70' },
    { person: '240 170 40', place: '60 200 160', organisation: '100 190 240', event: '225 150 195', office: '210 210 210' },
  ],
};

/** Tints by speaker, in the order in which they first speak; null: grey. */
const TINT_INKS: readonly (Ink | null)[] = ['person', 'organisation', 'place', 'event', 'office', null];

interface Line {
  readonly name: string;
  readonly ink: Ink;
  readonly style: string;
  readonly thickness: string;
}

const LINES: readonly Line[] = [
  { name: 'gloss-person', ink: 'person', style: 'solid', thickness: '2px' },
  { name: 'gloss-place', ink: 'place', style: 'dotted', thickness: '2px' },
  { name: 'gloss-organisation', ink: 'organisation', style: 'dashed', thickness: '2px' },
  { name: 'gloss-event', ink: 'event', style: 'double', thickness: '1px' },
  { name: 'gloss-office', ink: 'office', style: 'double', thickness: '1px' },
];

const rule = (name: string, body: string): string => `::highlight(${name}){${body}}`;
const ground = (colour: string): string => `background-color:${IF_PRESENT} ${colour}`;

function lineRule({ name, style, thickness }: Line, colour: string): string {
  return rule(name, `text-decoration:${IF_PRESENT} underline ${style} ${colour} ${thickness};text-underline-offset:.18em`);
}

/** In forced colours the system's ink draws the lines; quotations, which have none, are left out by the painter. */
const forcedRules = (named: (name: string) => string): string =>
  [
    ...LINES.map((line) => lineRule({ ...line, name: named(line.name) }, 'LinkText')),
    ...[ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT].map((name) => rule(named(name), `${ground('Highlight')};color:${IF_PRESENT} HighlightText`)),
  ].join('');

/** The rules of one ground. */
function groundRules(palette: Palette, on: Ground, active: Kind, named: (name: string) => string): string {
  const dark = on === 'dark';
  const inks = palette === 'monochrome' || on === 'mid' ? null : INKS[palette][dark ? 1 : 0];
  const grey = dark ? '255 255 255' : '0 0 0';
  const line = (ink: Ink): string => (inks ? `rgb(${inks[ink]})` : 'currentcolor');
  const tint = (ink: Ink | null, i: number, strength: number): string => {
    // Without colour, speakers differ by shade.
    const alpha = inks ? strength : strength * (0.55 + 0.25 * i);
    return `rgb(${inks && ink ? inks[ink] : grey} / ${alpha.toFixed(3)})`;
  };
  const soft = dark ? 0.13 : 0.085;
  return [
    ...LINES.map((each) => lineRule({ ...each, name: named(each.name) }, line(each.ink))),
    ...TINT_INKS.map((ink, i) => rule(named(quoteHighlight(i + 1)), ground(tint(ink, i, soft)))),
    rule(named(ACTIVE_HIGHLIGHT), ground(tint(active === 'topic' ? 'event' : active, 1, dark ? 0.3 : 0.17))),
    rule(named(FLASH_HIGHLIGHT), ground(dark ? 'rgb(255 214 102 / .38)' : 'rgb(255 200 0 / .42)')),
  ].join('');
}

/**
 * The rules for all marks.
 *
 * @param grounds that of the article first, then those of boxes that have others: their highlights have names of their own.
 *   Rules that no box needs would cost time at every element (measured: at 5,000 marks half as much again)
 * @param active the kind of the mark whose card is open
 */
export function markStyles(palette: Palette, grounds: readonly [Ground, ...Ground[]], active: Kind): string {
  const each = (rules: (ground: Ground, named: (name: string) => string) => string): string =>
    grounds.map((ground) => rules(ground, (name) => highlightOn(name, ground, grounds[0]))).join('');
  return `${each((ground, named) => groundRules(palette, ground, active, named))}@media (forced-colors:active){${each((_, named) => forcedRules(named))}}`;
}
