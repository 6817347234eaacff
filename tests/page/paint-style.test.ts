/** The look of marks: every highlight has a rule, lines can be told apart without colour, contrast holds. */
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES, HIGHLIGHT_OF_KIND, highlightOn, markStyles } from '../../src/page/paint-style.ts';
import { isLightInk, readColour, type Ground } from '../../src/page/ground.ts';
import type { Palette } from '../../src/page/types.ts';

const PALETTES: readonly Palette[] = ['gloss', 'colour-blind', 'monochrome'];

/** What a mark must stand out from: the darkest light ground and the lightest dark one that are not mid have less. */
const GROUNDS: Readonly<Record<Ground, string>> = { light: '255 255 255', dark: '27 28 30', mid: '128 128 128' };

const GROUND_NAMES: readonly Ground[] = ['light', 'dark', 'mid'];

/** Relative luminance (WCAG 2.2) of `r g b`. */
function luminance(rgb: string): number {
  const [r = 0, g = 0, b = 0] = rgb.split(' ').map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: number, two: number): number => (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);

/** The rule of a highlight outside of the forced-colours part. */
const ruleOf = (css: string, name: string): string => css.split('@media')[0]?.split(`::highlight(${name}){`)[1]?.split('}')[0] ?? '';

test('the names that other parts rely on', () => {
  expect(HIGHLIGHT_NAMES).toEqual(expect.arrayContaining(['gloss-person', 'gloss-place', 'gloss-organisation', 'gloss-event', 'gloss-office', 'gloss-quote-1', 'gloss-quote-6']));
});

describe.each(PALETTES.flatMap((palette) => GROUND_NAMES.map((article) => [palette, article] as const)))('%s on %s', (palette, article) => {
  const css = markStyles(palette, [article], 'person');
  const withBoxes = markStyles(palette, [article, ...GROUND_NAMES.filter((ground) => ground !== article)], 'person');
  const takesTheInkOfTheText = palette === 'monochrome' || article === 'mid';

  test('each highlight has a rule, and one for forced colours unless it is of quotations', () => {
    for (const name of HIGHLIGHT_NAMES.filter((each) => !each.endsWith(`-on-${article}`))) {
      expect(ruleOf(withBoxes, name), name).not.toBe('');
      if (!name.startsWith('gloss-quote')) expect(withBoxes.split('@media (forced-colors:active)')[1], name).toContain(`::highlight(${name})`);
    }
  });

  test('person, place, organisation and event differ by line style', () => {
    const styles = ['person', 'place', 'organisation', 'event'].map((kind) => /text-decoration:var\([^)]*\) underline (\w+)/.exec(ruleOf(css, `gloss-${kind}`))?.[1]);
    expect(new Set(styles).size).toBe(4);
  });

  test('lines stand out 3:1 from the page', () => {
    for (const name of new Set(Object.values(HIGHLIGHT_OF_KIND))) {
      const rgb = /text-decoration:[^;]*rgb\(([\d ]+)\)/.exec(ruleOf(css, name))?.[1];
      if (takesTheInkOfTheText) expect(ruleOf(css, name)).toContain('currentcolor');
      else expect(contrast(luminance(rgb ?? ''), luminance(GROUNDS[article])), name).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(['person', 'place', 'organisation', 'event', 'office'] as const)('an open card lights up its %s in the colour of its line', (kind) => {
    const active = ruleOf(markStyles(palette, [article], kind), 'gloss-active');
    const line = /text-decoration:[^;]*rgb\(([\d ]+)\)/.exec(ruleOf(css, `gloss-${kind}`))?.[1];
    expect(active).toContain(takesTheInkOfTheText ? `rgb(${article === 'dark' ? '255 255 255' : '0 0 0'} /` : `rgb(${line} /`);
  });

  test.each(GROUND_NAMES)('a box on %s has the marks of an article on that ground', (box) => {
    const there = markStyles(palette, [box], 'person');
    for (const name of ['gloss-person', 'gloss-organisation', 'gloss-quote-3', 'gloss-active', 'gloss-flash']) expect(ruleOf(withBoxes, highlightOn(name, box, article)), name).toBe(ruleOf(there, name));
  });

  test('six speakers have six tints', () => {
    expect(new Set([1, 2, 3, 4, 5, 6].map((tint) => ruleOf(css, `gloss-quote-${tint}`))).size).toBe(6);
  });
});

test.each([
  ['rgb(0, 0, 0)', false],
  ['rgb(51, 51, 51)', false],
  ['rgb(221, 221, 221)', true],
  ['rgba(255, 255, 255, 0.87)', true],
  ['color(display-p3 1 1 1)', true],
  ['color(srgb 0.2 0.2 0.2 / 0.9)', false],
  ['oklch(0.93 0.02 250)', true],
  ['oklch(0.3 0.02 250)', false],
  ['oklab(0.93 0.01 -0.00001)', true],
  ['lab(92 0 0)', true],
  ['lch(20 5 120)', false],
  ['color(xyz-d65 0.9 0.9 0.9)', false],
  ['', false],
])('text of %s stands on a dark ground: %s', (colour, dark) => expect(isLightInk(readColour(colour))).toBe(dark));
