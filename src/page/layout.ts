/** What the browser's layout says of elements. */
import type { LayoutSeam } from './types.ts';

/** The layout of a live page. An element with `display: contents` has no box of its own, but its children are rendered. */
export const liveLayout: LayoutSeam = {
  isRendered: (element) => element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents',
};
