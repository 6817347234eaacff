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
/** Children of one parent that are asked for their styles each: 200 take a millisecond, 5,000 would take longer than painting them. */
const MANY = 200;

/** Relative luminance of a colour (WCAG 2.2, nearly), 0 to 1, and how much of what is behind it it covers. */
interface Colour {
  readonly luminance: number;
  readonly cover: number;
}

/** Reads a computed colour; null for notations that tell no lightness, such as `color(xyz …)`. */
export function readColour(colour: string): Colour | null {
  const [, notation = '', inside = ''] = /^(\w+)\((?:srgb |display-p3 )?([-\d.e,/\s]+)\)$/.exec(colour) ?? [];
  const [first = 0, second = 0, third = 0, cover = 1] = inside.split(/[\s,/]+/).map(parseFloat);
  if (/^rgba?$/.test(notation)) return { luminance: luminanceOf(first / 255, second / 255, third / 255), cover };
  if (notation === 'color') return { luminance: luminanceOf(first, second, third), cover };
  // Lightness is about the cube root of luminance (CIE 1976; OKLab, Ottosson 2020).
  if (/^okl/.test(notation)) return { luminance: first ** 3, cover };
  return /^l(?:ab|ch)$/.test(notation) ? { luminance: ((first + 16) / 116) ** 3, cover } : null;
}

const luminanceOf = (red: number, green: number, blue: number): number => 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2;

/**
 * Whether text of this colour stands on a dark ground: the text's own colour tells it, also where the ground is a
 * picture or the page's own dark theme.
 *
 * @param least the luminance from which on ink counts as light
 */
export const isLightInk = (ink: Colour | null, least = LIGHT_INK): boolean => ink !== null && ink.luminance > least;

/** What an element stands in as it is drawn: its slot, its parent, the host of its shadow root, the frame of its document, whose box shows through where the page has the same origin. */
const aroundOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? element.ownerDocument.defaultView?.frameElement ?? null;

/** Tells the ground of elements as they are drawn now, each looked at once: for one painting. */
export function createGroundOf(view: Window): (element: Element) => Ground {
  const known = new Map<Element, Ground>();
  const behind = new Map<Element, number | null>();
  const grounds = new Map<Node | null, Map<unknown, Ground>>();
  const colours = new Map<string, Colour | null>();

  /** A page has few colours; to read one takes several times as long as to ask for it. */
  const colourOf = (written: string): Colour | null => {
    const colour = colours.get(written) ?? readColour(written);
    colours.set(written, colour);
    return colour;
  };

  /** Luminance of the nearest background that covers; null where there is none, or one that is a picture or written in another notation. */
  const luminanceBehind = (element: Element, styleOf: (element: Element) => CSSStyleDeclaration): number | null => {
    const through: Element[] = [];
    let luminance: number | null = null;
    for (let at: Element | null = element; at; at = aroundOf(at)) {
      const told = behind.get(at);
      if (told !== undefined) {
        luminance = told;
        break;
      }
      through.push(at);
      const { backgroundColor, backgroundImage } = styleOf(at);
      const ground = backgroundImage === 'none' ? colourOf(backgroundColor) : null;
      if (ground && ground.cover < LEAST_COVER) continue;
      luminance = ground?.luminance ?? null;
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
    return isMid ? 'mid' : isLightInk(colourOf(style.color), least) ? 'dark' : 'light';
  };

  const groundAmongSiblings = (element: Element): Ground => {
    const { parentNode } = element;
    const siblings = grounds.get(parentNode) ?? new Map<unknown, Ground>();
    grounds.set(parentNode, siblings);
    // Any paragraph may be a box of its own; thousands of one class side by side are taken to look alike.
    const looks = siblings.size < MANY ? element : `${element.localName} ${element.getAttribute('class') ?? ''}`;
    const ground = siblings.get(looks) ?? measured(element);
    siblings.set(looks, ground);
    return ground;
  };

  return (element) => {
    const ground = known.get(element) ?? groundAmongSiblings(element);
    known.set(element, ground);
    return ground;
  };
}
