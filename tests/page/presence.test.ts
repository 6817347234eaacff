/** What shows that Gloss is there, and all that depends on it. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { card } from '../../src/card/styles/card.ts';
import type { Ground } from '../../src/page/ground.ts';
import { markStyles } from '../../src/page/paint-style.ts';
import { PRESENCE_STYLE } from '../../src/page/presence.ts';
import type { Palette } from '../../src/page/types.ts';

const PROPERTY = /:root\{(--[\w-]+): \}/.exec(PRESENCE_STYLE)?.[1] ?? 'missing';
/** Only these paint by themselves; colours and styles of lines need a line. */
const PAINTING = /(?:text-decoration|background-color|[{;]color):([^;}]+)/g;

test.each<[Palette, Ground]>([['gloss', 'light'], ['gloss', 'dark'], ['colour-blind', 'mid'], ['monochrome', 'dark']])('without Gloss, nothing of %s on %s paints', (palette, article) => {
  const values = [...markStyles(palette, [article], 'person').matchAll(PAINTING)].map(([, value]) => value ?? '');
  expect(values.length).toBeGreaterThan(20);
  for (const value of values) if (value !== 'transparent') expect(value).toMatch(new RegExp(`^var\\(${PROPERTY}\\) \\S`));
});

test('without Gloss, there is no card', () => expect(card).toContain(`display:var(${PROPERTY},none)!important`));

test('the first-run page, which is never without Gloss, says so itself', () => {
  expect(readFileSync(new URL('../../src/ui/welcome/welcome.css', import.meta.url), 'utf8')).toMatch(new RegExp(`:root \\{\\s*${PROPERTY}: ;`));
});
