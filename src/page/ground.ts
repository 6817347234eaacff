/** What marks are painted on: boxes of a page may be dark, light, or of a colour on which no palette stands out. */

/** `mid` is neither light nor dark: a saturated box, such as a red banner. */
export type Ground = 'light' | 'dark' | 'mid';

/** Relative luminance (WCAG 2.2, nearly) from which on ink counts as light. */
const LIGHT_INK = 0.25;
/** Between these, a ground leaves the inks of one of the palettes or of both less than 3:1. */
const DARK_GROUND = 0.1;
const LIGHT_GROUND = 0.49;
/** A background that lets more through than this leaves the ground to what is behind it. */
const LEAST_COVER = 0.5;
/** Children of one parent that are asked for their styles each: 200 take some 3 ms, 5,000 took longer than painting them. */
const MANY = 200;

/** Channels of a computed `rgb()` or `rgba()` colour, alpha last; null for other notations. */
function channelsOf(colour: string): readonly number[] | null {
  const [r, g, b, alpha = 1] = /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, alpha];
}

const luminanceOf = ([r = 0, g = 0, b = 0]: readonly number[]): number => 0.2126 * (r / 255) ** 2.2 + 0.7152 * (g / 255) ** 2.2 + 0.0722 * (b / 255) ** 2.2;

/**
 * Whether text of this colour stands on a dark ground: the text's own colour tells it, also where the ground is a
 * picture or the page's own dark theme.
 *
 * @param colour a computed `rgb()` or `rgba()` colour
 * @param least the luminance from which on ink counts as light
 */
export function isLightInk(colour: string, least = LIGHT_INK): boolean {
  const channels = channelsOf(colour);
  return channels !== null && luminanceOf(channels) > least;
}

/** What an element stands in as it is drawn: its slot, its parent, the host of its shadow root. */
const aroundOf = (element: Element): Element | null => element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;

/** Tells the ground of elements as they are drawn now, each looked at once: for one painting. */
export function createGroundOf(view: Window): (element: Element) => Ground {
  const behind = new Map<Element, number | null>();
  const grounds = new Map<Node | null, Map<unknown, Ground>>();

  /** Luminance of the nearest background that covers; null where there is none, or one that is a picture or written in another notation. */
  const luminanceBehind = (element: Element, styleOf: (element: Element) => CSSStyleDeclaration): number | null => {
    const through: Element[] = [];
    let luminance: number | null = null;
    for (let at: Element | null = element; at; at = aroundOf(at)) {
      const known = behind.get(at);
      if (known !== undefined) {
        luminance = known;
        break;
      }
      through.push(at);
      const { backgroundColor, backgroundImage } = styleOf(at);
      const channels = channelsOf(backgroundColor);
      const isPlain = channels && backgroundImage === 'none';
      if (isPlain && (channels[3] ?? 1) < LEAST_COVER) continue;
      if (isPlain) luminance = luminanceOf(channels);
      break;
    }
    for (const each of through) behind.set(each, luminance);
    return luminance;
  };

  const measured = (element: Element): Ground => {
    const style = view.getComputedStyle(element);
    const luminance = luminanceBehind(element, (at) => (at === element ? style : view.getComputedStyle(at)));
    const isMid = luminance !== null && luminance > DARK_GROUND && luminance < LIGHT_GROUND;
    // Grey letters on a ground that is known to be light are no light ink.
    const least = luminance !== null && luminance >= LIGHT_GROUND ? LIGHT_GROUND : LIGHT_INK;
    return isMid ? 'mid' : isLightInk(style.color, least) ? 'dark' : 'light';
  };

  return (element) => {
    const { parentNode } = element;
    const siblings = grounds.get(parentNode) ?? new Map<unknown, Ground>();
    grounds.set(parentNode, siblings);
    // Any paragraph may be a box of its own; thousands of one class side by side are taken to look alike.
    const looks = siblings.size < MANY || siblings.has(element) ? element : `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const ground = siblings.get(looks) ?? measured(element);
    siblings.set(looks, ground);
    return ground;
  };
}
