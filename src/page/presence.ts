/**
 * Marks and card show only where a style sheet says that Gloss is there. The background has the browser insert
 * that sheet; Firefox takes it off when the extension is reloaded, updated, disabled or removed. It is the only
 * sign there: the script's world ends without a word, and what it painted would stay, with nobody to answer for it.
 */

const PROPERTY = '--gloss-on';

/** The sheet. The property is empty: in front of a value it leaves the value as it is. On paper there are no marks. */
export const PRESENCE_STYLE = `@media screen{:root{${PROPERTY}: }}`;

/** In front of a value: without the sheet, the declaration falls back to the property's initial value. */
export const IF_PRESENT = `var(${PROPERTY})`;

/** A value of `display` for a positioned box: `block`, or `none` without the sheet. */
export const DISPLAY_IF_PRESENT = `var(${PROPERTY},none)`;
