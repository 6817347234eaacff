/** Renders the icons: each SVG of `icons/` in the sizes that browsers ask for. */
import { Resvg } from '@resvg/resvg-js';
import { readTree } from '../file-tree.ts';
import { inRoot } from '../paths.ts';

/** CSS pixels: toolbar, toolbar at double density, extension pages, stores. */
const SIZES = [16, 32, 48, 128];
/** The icon of `manifest.json`; its files carry the bare size. */
const MAIN = 'on';

/**
 * Renders every icon.
 *
 * @returns `icons/16.png` … for `on.svg`, `icons/NAME-16.png` … for any other
 */
export function renderIcons(): [string, Uint8Array][] {
  const sources = [...readTree(inRoot('icons'))].filter(([file]) => file.endsWith('.svg'));
  return sources.flatMap(([file, svg]) => {
    const name = file.replace(/\.svg$/, '');
    const prefix = name === MAIN ? '' : `${name}-`;
    return SIZES.map((size): [string, Uint8Array] => [`icons/${prefix}${size}.png`, render(svg, size)]);
  });
}

function render(svg: Uint8Array, size: number): Uint8Array {
  // System fonts would make the picture differ from machine to machine.
  return new Resvg(Buffer.from(svg), { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();
}
