/** The look of marks: every highlight has a rule, lines can be told apart without colour, contrast holds. */
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_NAMES, HIGHLIGHT_OF_KIND, isLightInk, markStyles } from '../../src/page/paint-style.ts';
import type { Palette } from '../../src/page/types.ts';

const PALETTES: readonly Palette[] = ['gloss', 'colour-blind', 'monochrome'];

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

describe.each(PALETTES.flatMap((palette) => [[palette, false], [palette, true]] as const))('%s, dark: %s', (palette, dark) => {
  const css = markStyles(palette, dark, 'person');

  test('each highlight has a rule, and one for forced colours or none that paints', () => {
    for (const name of HIGHLIGHT_NAMES) {
      expect(ruleOf(css, name), name).not.toBe('');
      expect(css.split('@media (forced-colors:active)')[1], name).toContain(`::highlight(${name})`);
    }
  });

  test('person, place, organisation and event differ by line style', () => {
    const styles = ['person', 'place', 'organisation', 'event'].map((kind) => /text-decoration:var\([^)]*\) underline (\w+)/.exec(ruleOf(css, `gloss-${kind}`))?.[1]);
    expect(new Set(styles).size).toBe(4);
  });

  test('lines stand out 3:1 from the page', () => {
    for (const name of new Set(Object.values(HIGHLIGHT_OF_KIND))) {
      const rgb = /text-decoration:[^;]*rgb\(([\d ]+)\)/.exec(ruleOf(css, name))?.[1];
      if (palette === 'monochrome') expect(ruleOf(css, name)).toContain('currentcolor');
      else expect(contrast(luminance(rgb ?? ''), luminance(dark ? '27 28 30' : '255 255 255')), name).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(['person', 'place', 'organisation', 'event', 'office'] as const)('an open card lights up its %s in the colour of its line', (kind) => {
    const active = ruleOf(markStyles(palette, dark, kind), 'gloss-active');
    const line = /text-decoration:[^;]*rgb\(([\d ]+)\)/.exec(ruleOf(css, `gloss-${kind}`))?.[1];
    expect(active).toContain(palette === 'monochrome' ? `rgb(${dark ? '255 255 255' : '0 0 0'} /` : `rgb(${line} /`);
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
  ['color(display-p3 1 1 1)', false],
  ['', false],
])('text of %s stands on a dark ground: %s', (colour, dark) => expect(isLightInk(colour)).toBe(dark));
